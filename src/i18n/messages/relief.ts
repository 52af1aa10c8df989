/** The messages of the relief of a map; loaded with it. */
export interface ReliefMessages {
  /** The button that opens the choice. */
  readonly relief: string;
  readonly view3d: string;
  readonly hillshade: string;
  readonly contours: string;
  readonly turnLeft: string;
  readonly turnRight: string;
  readonly tiltMore: string;
  readonly tiltLess: string;
  readonly northUp: string;
  readonly keys: string;
  /** The 3D view ended because the map left the screen. */
  readonly left: string;
  /** The 3D view ended because the browser took back its graphics memory. */
  readonly lost: string;
  /** The page asks for a 3D view, which a phone shows only when its visitor does. */
  readonly phone: string;
  readonly failed: string;
  readonly exaggerated: (factor: string) => string;
  readonly consent: (host: string) => string;
  readonly agree: (host: string) => string;
}
