/**
 * Defines what the steps of a picture use, and what marks and names parts. It runs in the page, and can use nothing
 * of this module.
 */
export function installPictureTools() {
  const ACCENT = '#a3006b';

  /** All elements with a tag, through shadow roots. @param {string} tag @returns {Element[]} */
  function elements(tag, /** @type {Document | ShadowRoot} */ root = document) {
    return [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.localName === tag ? [each] : []),
      ...(each.shadowRoot ? elements(tag, each.shadowRoot) : []),
    ]);
  }

  const isVisible = (/** @type {Element} */ element) => {
    const {width, height} = element.getBoundingClientRect();
    return element.checkVisibility({visibilityProperty: true}) && width > 0 && height > 0;
  };

  /** The visible elements with a part name. @param {string} tag @param {string} name */
  const partsOf = (tag, name) =>
    elements(tag)
      .flatMap((each) => [...(each.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])])
      .filter(isVisible);

  /** @param {() => unknown} fact @param {string} what */
  async function until(fact, what) {
    const end = Date.now() + 30_000;
    while (!fact()) {
      if (Date.now() > end) throw new Error(`this does not come: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits for a visible part. @param {string} tag @param {string} name */
  async function part(tag, name, index = 0) {
    await until(() => partsOf(tag, name)[index], `${name} of ${tag}`);
    return /** @type {HTMLElement} */ (partsOf(tag, name)[index]);
  }

  /** @param {string} tag @param {string} name */
  async function press(tag, name, index = 0) {
    (await part(tag, name, index)).click();
  }

  /** Waits for a button without visible text, and presses it. @param {string} label */
  async function pressNamed(label) {
    const button = () =>
      elements('button').find((each) => each.ariaLabel === label && isVisible(each));
    await until(button, `the button ${label}`);
    /** @type {HTMLElement} */ (button()).click();
  }

  /** Waits until nothing has moved for a while: what still loads moves what is below it. @param {string[][]} parts */
  async function settle(parts) {
    const places = () =>
      [
        document.documentElement.scrollHeight,
        ...parts.flatMap(([tag = '', name = '']) => {
          const {top = 0, bottom = 0} = partsOf(tag, name)[0]?.getBoundingClientRect() ?? {};
          return [top, bottom];
        }),
      ].join();
    const end = Date.now() + 30_000;
    let last = places();
    let since = Date.now();
    while (Date.now() - since < 2500 && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const now = places();
      if (now !== last) since = Date.now();
      last = now;
    }
  }

  /** Names the parts below the page, and draws a numbered frame around each. @param {readonly string[]} names */
  async function mark(names) {
    const parts = names.map((each) => each.split(' '));
    for (const [tag = '', name = ''] of parts) await part(tag, name);
    await Promise.all(
      elements('trek-list')
        .concat(elements('trek-detail'))
        .flatMap((each) =>
          [...(each.shadowRoot?.querySelectorAll('img') ?? [])]
            // One that is loaded only when a pane is scrolled would never be there.
            .filter((image) => isVisible(image) && (image.complete || image.loading !== 'lazy'))
            .map((image) => image.decode().catch(() => {})),
        ),
    );
    scrollTo(0, 0);
    await settle(parts);
    for (const each of document.querySelectorAll('.mark')) each.remove();
    if (parts.length === 0) return;
    // A longer frame would lie over the names.
    const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? innerHeight;
    const legend = document.createElement('ol');
    legend.className = 'mark';
    legend.style.cssText =
      'columns: 9rem auto; font: 14px/1.6 sans-serif; margin: 0; padding: 12px 16px 12px 40px;';
    for (const [, name = ''] of parts) {
      const item = document.createElement('li');
      item.textContent = name;
      legend.append(item);
    }
    document.body.append(legend);
    const layer = document.createElement('div');
    layer.className = 'mark';
    layer.popover = 'manual';
    layer.style.cssText =
      'all: initial; background: none; border: 0; inset: 0; margin: 0; overflow: visible; padding: 0; pointer-events: none; position: fixed;';
    document.body.append(layer);
    // Above dialogs.
    layer.showPopover();
    /** @type {{x: number, y: number}[]} */
    const badges = [];
    parts.forEach(([tag = '', name = ''], index) => {
      const {left, top, width, bottom} = /** @type {Element} */ (
        partsOf(tag, name)[0]
      ).getBoundingClientRect();
      const frame = document.createElement('div');
      frame.style.cssText = `border: 1.5px solid ${ACCENT}; border-radius: 3px; box-sizing: border-box; position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${Math.min(bottom, end) - top}px;`;
      let x = Math.max(0, Math.min(left - 6, innerWidth - 18));
      const y = Math.max(0, top - 8);
      while (badges.some((each) => Math.abs(each.x - x) < 18 && Math.abs(each.y - y) < 16)) x += 18;
      badges.push({x, y});
      const badge = document.createElement('div');
      badge.textContent = `${index + 1}`;
      badge.style.cssText = `background: ${ACCENT}; border-radius: 8px; color: #fff; font: bold 11px/16px sans-serif; left: ${x}px; min-width: 17px; position: absolute; text-align: center; top: ${y}px;`;
      layer.append(frame, badge);
    });
  }

  Object.assign(globalThis, {
    pictureTools: {elements, partsOf, part, press, pressNamed, until, mark},
  });
}
