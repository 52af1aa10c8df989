/**
 * Runs in the page before anything else, and notes when things happen. Passed to the browser as
 * text: it can use nothing from outside.
 */
export function observe() {
  /** @type {{firstCard?: number, index?: number, map?: number, firstPoints?: number, longTasks: number[], shift: number}} */
  const noted = {longTasks: [], shift: 0};
  Object.assign(globalThis, {noted});

  new PerformanceObserver((entries) => {
    for (const {duration} of entries.getEntries()) noted.longTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) noted.shift += /** @type {any} */ (entry).value;
  }).observe({type: 'layout-shift', buffered: true});
  addEventListener('trek-load', (event) => {
    if (/** @type {any} */ (event).complete) noted.index ??= performance.now();
  });

  const isSeen = (/** @type {Element | null | undefined} */ element) =>
    element instanceof HTMLElement && element.offsetHeight > 0;
  const look = () => {
    const list = document.querySelector('trek-list')?.shadowRoot ?? document;
    const heading = list.querySelector('[part~="name"], h3');
    // What is found now is painted with this frame: the next one is the first that can show it.
    if (!noted.firstCard && isSeen(heading)) {
      noted.firstCard = -1;
      requestAnimationFrame(() => {
        noted.firstCard = performance.now();
      });
    }
    const map = document.querySelector('trek-map:state(ready)')?.shadowRoot;
    if (isSeen(map?.querySelector('canvas'))) noted.map ??= performance.now();
    const sketch = document.querySelector('trek-map')?.shadowRoot?.querySelector('.sketch-points');
    if (noted.map || sketch?.getAttribute('d')) noted.firstPoints ??= performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
