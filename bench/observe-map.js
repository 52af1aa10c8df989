/**
 * Runs in a page with a map before any other script, and records when the map has drawn all points and
 * tiles. It is passed to the browser as text: it cannot use anything outside its own body. The page with
 * MapLibre alone has its map in `bareMap`.
 */
export function observeMap() {
  const MOST_WAIT_MS = 30_000;
  const mapTimes = {complete: 0};
  const page = /** @type {any} */ (globalThis);
  /** The engine of a <trek-map>, by its private members. */
  const engineOf = () => {
    const element = /** @type {any} */ (document.querySelector('trek-map'));
    return element?.frame?.engineHost.current;
  };
  const mapOf = () => page.bareMap ?? engineOf()?.map;
  const isAllSent = () => {
    const engine = engineOf();
    if (!engine) return Boolean(page.bareMap && page.isBareComplete);
    return !engine.unsentItems && !engine.isSending && engine.content.items.length > 0;
  };
  const isDrawn = () => {
    const map = mapOf();
    return Boolean(map?.isStyleLoaded() && isAllSent() && map.areTilesLoaded() && map.loaded());
  };
  /** What the map shows as points. */
  const items = () => engineOf().content.items;
  /** Until these many items are drawn, which are others than now. @param {number} count */
  const untilAllDrawn = (count) =>
    new Promise((done, fail) => {
      const before = items();
      const start = performance.now();
      const check = () => {
        if (items() !== before && items().length === count && isDrawn()) done(undefined);
        else if (performance.now() - start < MOST_WAIT_MS) requestAnimationFrame(check);
        else fail(new Error(`${items().length} of ${count} items are drawn`));
      };
      requestAnimationFrame(check);
    });
  /** The lines of all tracks that the map has. */
  const tracks = () =>
    (engineOf()?.content.overlays ?? []).flatMap((/** @type {any} */ {type, tracks: all}) =>
      type !== 'tracks'
        ? []
        : all.map((/** @type {any} */ {parts}) =>
            parts.flatMap((/** @type {any} */ {lines}) => lines),
          ),
    );
  /** Until no track has come for a while. */
  const untilTracksRest = async () => {
    let count = 0;
    for (let rests = 0; rests < 6; rests++) {
      await new Promise((done) => setTimeout(done, 1000));
      if (tracks().length !== count || count === 0) rests = 0;
      count = tracks().length;
    }
  };
  /** Moves to the middle of the points, as near as tracks need. */
  const showTracks = () => {
    const points = engineOf().content.items.flatMap((/** @type {any} */ {position}) =>
      position ? [position] : [],
    );
    const middle = (/** @type {0 | 1} */ axis) =>
      points
        .map((/** @type {any} */ point) => point[axis])
        .sort((/** @type {number} */ a, /** @type {number} */ b) => a - b)[points.length >> 1];
    mapOf().jumpTo(
      {center: [middle(0), middle(1)], zoom: 11.05},
      {originalEvent: new Event('wheel')},
    );
  };
  Object.assign(page, {mapTimes, mapOf, items, untilAllDrawn, tracks, untilTracksRest, showTracks});

  const isIndexed = () =>
    /** @type {any} */ (document.querySelector('trek-map'))?.source?.state?.items.index?.status ===
    'complete';
  const check = () => {
    const hasAll = page.bareMap ? page.isBareComplete : isIndexed();
    if (hasAll && isDrawn()) mapTimes.complete = performance.now();
    else requestAnimationFrame(check);
  };
  requestAnimationFrame(check);
}
