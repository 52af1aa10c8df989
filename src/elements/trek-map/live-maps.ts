/** A map that has a WebGL context, or waits for one. */
export interface LiveMap {
  readonly isInView: boolean;
  /** Ends its engine, and keeps a picture. */
  sleep(): void;
  requestUpdate(): void;
}

/** Chromium on Android has eight contexts for a page, and takes that of the oldest map for a ninth. */
const MOST_LIVE = 8;

/** The one that started last is the last. */
const live = new Set<LiveMap>();
const asleep = new Set<LiveMap>();

/** Whether any map of the page has a context. */
export const hasLiveMaps = () => live.size > 0;

/**
 * Returns whether a map may start. One that is in view takes the place of one that is not; by force, as when the
 * visitor asks for it, that of any other.
 */
export function claimContext(map: LiveMap, isForced: boolean): boolean {
  if (live.size >= MOST_LIVE) {
    const others = [...live];
    const other =
      map.isInView &&
      (others.find(({isInView}) => !isInView) ?? (isForced ? others[0] : undefined));
    if (!other) {
      asleep.add(map);
      return false;
    }
    other.sleep();
  }
  asleep.delete(map);
  live.add(map);
  return true;
}

/** The engine of a map has ended. */
export function releaseContext(map: LiveMap) {
  asleep.delete(map);
  if (live.delete(map)) wakeMaps();
}

/** Lets the maps that sleep try again, since another one has ended or has left the viewport. */
export function wakeMaps() {
  for (const map of asleep) map.requestUpdate();
}
