/**
 * The messages between the page in the frame (`embed.html`) and the page around it (`embed-resize.js`). Both
 * check the origin and the window of the other.
 */

/** From the frame. */
export type FrameMessage =
  /** The height of the content in pixels, without it that of the window: the content scrolls inside. */
  | {readonly type: 'trek-widgets:height'; readonly height?: number}
  /** The title of what is shown. */
  | {readonly type: 'trek-widgets:title'; readonly title: string}
  /** What the visitor does, as the query string of an address: `trek=12`. */
  | {readonly type: 'trek-widgets:address'; readonly parameters: string}
  /** The distance of something from the top of the frame, in pixels, that the visitor is to see. */
  | {readonly type: 'trek-widgets:scroll'; readonly top: number};

/** From the page around it. */
export type HostMessage =
  /** It listens. */
  | {readonly type: 'trek-widgets:hello'}
  /** The frame has the height that its content needs. */
  | {readonly type: 'trek-widgets:fitted'}
  /** The part of the frame that the visitor sees, in pixels: dialogs are placed there. */
  | {readonly type: 'trek-widgets:view'; readonly top: number; readonly height: number}
  /** Shows what an address of the page says: `trek=12`. */
  | {readonly type: 'trek-widgets:open'; readonly parameters: string};

/** The frame is never lower or higher, whatever a message says. */
export const LOWEST = 150;
export const HIGHEST = 20_000;

export const clampHeight = (height: number) =>
  Math.round(Math.min(HIGHEST, Math.max(LOWEST, height)));
