/**
 * Pages are read without scripts: VitePress starts with the first gesture of a reader, since it occupies a phone for a
 * second. This runs in the page, in place of the script that starts it at once; `modules` are imported one after the other.
 * @param {readonly string[]} modules
 */
function startWithFirstGesture(modules) {
  const gestures = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'];
  let isRequested = false;
  /** @type {HTMLElement | null | undefined} */
  let pressed;

  async function start() {
    if (isRequested) return;
    isRequested = true;
    for (const name of gestures) removeEventListener(name, start);
    for (const module of modules) await import(module);
  }

  // A button that is pressed before it does anything is pressed again then.
  /** @param {Event} event */
  function keep(event) {
    const button = /** @type {Element} */ (event.target).closest('button');
    if (!button) return;
    event.stopPropagation();
    pressed = button;
    start();
  }

  for (const name of gestures) addEventListener(name, start, {passive: true});
  addEventListener('click', keep, true);
  addEventListener(
    'vitepress-started',
    () => {
      removeEventListener('click', keep, true);
      pressed?.click();
    },
    {once: true},
  );
}

/** The HTML of a page that starts VitePress so. @param {string} html */
export function startLater(html) {
  /** @type {string[]} */
  const modules = [];
  const rest = html
    .replaceAll(/ *<script type="module" src="([^"]+)"><\/script>\n/g, (_, address) => {
      modules.push(address);
      return `    <link rel="prefetch" href="${address}">\n`;
    })
    .replaceAll('<link rel="modulepreload"', '<link rel="prefetch"');
  if (modules.length === 0) throw new Error('VitePress writes its scripts in another way.');
  const script = `(${startWithFirstGesture})(${JSON.stringify(modules)})`;
  return rest.replace('</head>', () => `  <script>${script}</script>\n  </head>`);
}
