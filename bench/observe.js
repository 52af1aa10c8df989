/**
 * Runs in the page before any other script, and records when things happen. It is passed to the
 * browser as text: it cannot use anything outside its own body.
 */
export function observe() {
  /** @type {{firstCard?: number, index?: number, map?: number, firstPoints?: number, longTasks: number[], shift: number}} */
  const timings = {longTasks: [], shift: 0};
  Object.assign(globalThis, {timings});

  new PerformanceObserver((entries) => {
    for (const {duration} of entries.getEntries()) timings.longTasks.push(duration);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) timings.shift += /** @type {any} */ (entry).value;
  }).observe({type: 'layout-shift', buffered: true});
  addEventListener('trek-load', (event) => {
    if (/** @type {any} */ (event).complete) timings.index ??= performance.now();
  });

  const isSeen = (/** @type {Element | null | undefined} */ element) =>
    element instanceof HTMLElement && element.offsetHeight > 0;
  const check = () => {
    const app = document.querySelector('trek-app')?.shadowRoot ?? document;
    const list = app.querySelector('trek-list')?.shadowRoot ?? document;
    const heading = list.querySelector('[part~="name"], h3');
    // What is in the document now is painted with this frame: the next frame is the first that can show it.
    if (!timings.firstCard && isSeen(heading)) {
      timings.firstCard = -1;
      requestAnimationFrame(() => {
        timings.firstCard = performance.now();
      });
    }
    const map = document.querySelector('trek-map:state(ready)')?.shadowRoot;
    if (isSeen(map?.querySelector('canvas'))) timings.map ??= performance.now();
    const sketch = document.querySelector('trek-map')?.shadowRoot?.querySelector('.sketch-points');
    if (timings.map || sketch?.getAttribute('d')) timings.firstPoints ??= performance.now();
    requestAnimationFrame(check);
  };
  requestAnimationFrame(check);
}
