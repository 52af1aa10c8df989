/** What auditors look for in the HTML of a page and its styles. All functions run in the page, and use nothing from outside. */

/** Tags and attributes for presentation alone, invalid nesting, ids that are there twice, tables without headers. */
export function findFaultsOfStructure() {
  const tags = /^(basefont|big|blink|center|font|marquee|s|strike|tt)$/;
  const attributes =
    /^(align|alink|background|bgcolor|border|cell(padding|spacing)|char|charoff|clear|color|compact|frameborder|[hv]space|link|margin(height|width)|text|valign|vlink|size)$/;
  const problems = /** @type {string[]} */ ([]);
  const nameOf = (/** @type {Element} */ {localName, attributes: all}) =>
    `<${localName} ${[...all].map(({name, value}) => `${name}="${value}"`).join(' ')}>`.slice(
      0,
      120,
    );

  /** @param {ShadowRoot} root */
  const check = (root) => {
    const elements = [...root.querySelectorAll('*')];
    for (const element of elements) {
      if (tags.test(element.localName)) problems.push(`tag: ${nameOf(element)}`);
      for (const {name} of element.attributes) {
        if (attributes.test(name)) problems.push(`attribute ${name}: ${nameOf(element)}`);
      }
      if (element.localName === 'br' && element.nextElementSibling?.localName === 'br')
        problems.push(`empty line: ${nameOf(element)}`);
      if (element.localName === 'table' && !element.querySelector('th'))
        problems.push(`no table of data: ${nameOf(element)}`);
      if (element.localName === 'blockquote' && !element.textContent?.trim())
        problems.push(`no quotation: ${nameOf(element)}`);
    }
    const ids = elements.map(({id}) => id).filter(Boolean);
    if (new Set(ids).size < ids.length) problems.push(`an id twice in ${nameOf(root.host)}`);
    // The parser moves what may not be where it is.
    const template = document.createElement('template');
    template.innerHTML = root.innerHTML;
    const parsed = [...template.content.querySelectorAll('*')];
    const moved = elements.findIndex((each, index) => each.localName !== parsed[index]?.localName);
    if (moved >= 0)
      problems.push(
        `invalid nesting in ${root.host.localName}: ${nameOf(/** @type {Element} */ (elements[moved]))}`,
      );
  };

  /** @param {Document | ShadowRoot} root */
  const walk = (root) => {
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      check(shadowRoot);
      walk(shadowRoot);
    }
  };
  walk(document);
  return problems;
}

/** Links within a sentence that only their colour shows. */
export function findPlainLinks() {
  const problems = /** @type {string[]} */ ([]);
  /** @param {Document | ShadowRoot} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (element.localName !== 'a' || root === document || !element.checkVisibility()) continue;
      const texts = [...(element.parentElement?.childNodes ?? [])].filter(
        (node) => node instanceof Text && node.data.trim().length > 2,
      );
      const {textDecorationLine} = getComputedStyle(element);
      if (texts.length > 0 && !textDecorationLine.includes('underline'))
        problems.push(`${element.outerHTML.slice(0, 120)}`);
    }
  };
  walk(document);
  return problems;
}

/** Texts that are hidden from assistive technologies, and that they do not get elsewhere either. */
export function findHiddenText() {
  // Each with what says the same.
  const repeated = [
    'figcaption > span', // the alternative of the picture and the name of the figure
    '.counter > span', // the hidden text beside
    '.chart', // a sentence, a slider with values and a table
    '.popup.is-name', // the list of the items in view, and what is announced
    '.maplibregl-cooperative-gesture-screen', // it is about wheels and fingers
    '.end > span', // the name of the field
  ];
  const problems = /** @type {string[]} */ ([]);
  /** @param {Document | ShadowRoot} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (element.getAttribute('aria-hidden') !== 'true' || !element.checkVisibility()) continue;
      const text = element.textContent?.trim();
      const isKnown = repeated.some((selector) => element.matches(selector));
      // Symbols are no text.
      if (text && /\p{L}|\d/u.test(text) && !isKnown)
        problems.push(element.outerHTML.slice(0, 160));
    }
  };
  walk(document);
  return problems;
}

/** Targets of less than 24 pixels that have another one within this distance (WCAG 2.5.8). */
export function findSmallTargets() {
  const SELECTOR =
    'a[href], button, input, select, textarea, summary, [role=button], [role=slider]';
  /** @type {{element: Element, box: DOMRect}[]} */
  const targets = [];

  /** @param {Document | ShadowRoot} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (root === document || !element.matches(SELECTOR)) continue;
      if (!element.checkVisibility({visibilityProperty: true})) continue;
      const target = element.closest('label') ?? element;
      const box = target.getBoundingClientRect();
      // Of one pixel are links that are seen with the focus alone.
      if (box.width > 1 && box.height > 1) targets.push({element: target, box});
    }
  };
  walk(document);

  const elementAt = (/** @type {number} */ x, /** @type {number} */ y) => {
    let found = document.elementFromPoint(x, y);
    for (let inner = found; inner?.shadowRoot; ) {
      inner = inner.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  const middle = (/** @type {DOMRect} */ {left, width, top, height}) => [
    left + width / 2,
    top + height / 2,
  ];

  return targets
    .filter(({element, box}) => {
      if (box.width >= 24 && box.height >= 24) return false;
      // In a sentence.
      const texts = [...(element.parentElement?.childNodes ?? [])].filter(
        (node) => node instanceof Text && node.data.trim().length > 2,
      );
      if (getComputedStyle(element).display === 'inline' && texts.length > 0) return false;
      element.scrollIntoView({block: 'center', behavior: 'instant'});
      const [x, y] = middle(element.getBoundingClientRect());
      // Behind a dialog or a popover it is no target.
      const inFront = elementAt(x, y);
      if (!inFront || !element.contains(inFront)) return false;
      const isWhole = [-11, 11].every((dx) =>
        [-11, 11].every((dy) => {
          const hit = elementAt(x + dx, y + dy);
          return hit !== null && (hit === element || element.contains(hit));
        }),
      );
      if (isWhole) return false;
      return targets.some((other) => {
        if (other.element === element || other.element.contains(element)) return false;
        const place = other.element.getBoundingClientRect();
        const nearX = Math.max(place.left, Math.min(x, place.right));
        const nearY = Math.max(place.top, Math.min(y, place.bottom));
        return Math.hypot(nearX - x, nearY - y) < 12;
      });
    })
    .map(
      ({element, box}) =>
        `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`,
    );
}

/** What has the focus, when something else covers it whole; undefined where some of it is seen. */
export function findCoveredFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  // The two handles of a range lie over each other, and take the pointer at their thumbs alone.
  if (getComputedStyle(element).pointerEvents === 'none')
    element = element.parentElement ?? element;
  const {left, right, top, bottom} = element.getBoundingClientRect();
  if (right - left < 2 || bottom - top < 2) return undefined;
  const parentOf = (/** @type {Node} */ node) =>
    node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
  for (const part of [0.05, 0.25, 0.5, 0.75, 0.95]) {
    for (const height of [0.05, 0.5, 0.95]) {
      const [x, y] = [left + (right - left) * part, top + (bottom - top) * height];
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const inner = hit.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      for (let each = /** @type {Node | null} */ (hit); each; each = parentOf(each))
        if (each === element) return undefined;
      // What lies within it, such as the label of a field, does not hide it.
      if (hit && element.closest('label')?.contains(hit)) return undefined;
    }
  }
  return element.outerHTML.slice(0, 160);
}

/**
 * Texts whose colour the elements state without a background below it, and backgrounds without a colour of text: a page
 * in other colours may make them unreadable.
 */
export async function findUnpairedColours() {
  const problems = /** @type {string[]} */ ([]);
  /** @type {{element: Element, colour: string, hasBackground: boolean}[]} */
  const texts = [];
  const parentOf = (/** @type {Element} */ element) => {
    const around = element.getRootNode();
    const host = around instanceof ShadowRoot ? around.host : null;
    return element.assignedSlot ?? element.parentElement ?? host;
  };
  const hasBackground = (/** @type {Element | null} */ element) => {
    for (let each = element; each && each.getRootNode() !== document; each = parentOf(each))
      if (getComputedStyle(each).backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
    return false;
  };
  /** @param {Document | ShadowRoot} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (root === document || element instanceof SVGElement || element.localName === 'option')
        continue;
      const isText = [...element.childNodes].some(
        (node) => node instanceof Text && /\p{L}|\d/u.test(node.data),
      );
      // What only screen readers get has no colour.
      if (!isText || !element.checkVisibility({visibilityProperty: true})) continue;
      if (element.closest('.visually-hidden')) continue;
      const colour = getComputedStyle(element).color;
      texts.push({element, colour, hasBackground: hasBackground(element)});
    }
  };

  // What changes with the colour of the page is that of the page.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const paint = async (/** @type {string} */ colour) => {
    sheet.replaceSync(`html, body, main { color: ${colour} !important; }`);
    // Colours change slowly where the pointer is.
    const ending = document
      .getAnimations()
      .filter(({effect}) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map(({finished}) => finished.catch(() => {})));
  };
  await paint('rgb(1, 2, 3)');
  walk(document);
  await paint('rgb(4, 5, 6)');
  for (const {element, colour, hasBackground} of texts) {
    const isStated = getComputedStyle(element).color === colour;
    if (isStated === hasBackground) continue;
    const what = isStated ? 'a colour without a background' : 'a background without a colour';
    problems.push(`${what}: ${element.outerHTML.slice(0, 160)}`);
  }
  document.adoptedStyleSheets.pop();
  return problems;
}

/** Takes all styles from the page, and names the texts that are lost by it, and pictures that styles show. */
export function findTextsOfStyles() {
  const LARGEST_DRAWING = 200;
  const problems = /** @type {string[]} */ ([]);
  /** @type {{node: Text, parent: Element}[]} */
  const texts = [];
  /** @param {Document | ShadowRoot} root @param {(root: Document | ShadowRoot) => void} act */
  const walk = (root, act) => {
    act(root);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) walk(shadowRoot, act);
  };
  walk(document, (root) => {
    if (root === document) return;
    for (const element of root.querySelectorAll('*')) {
      if (!element.checkVisibility({visibilityProperty: true})) continue;
      if (getComputedStyle(element).backgroundImage.includes('url('))
        problems.push(`a picture of the styles: ${element.outerHTML.slice(0, 120)}`);
      for (const pseudo of ['::before', '::after']) {
        const {content} = getComputedStyle(element, pseudo);
        if (/\p{L}|\d/u.test(content) && content !== 'none' && content !== 'normal')
          problems.push(`a text of the styles: ${content}`);
      }
      for (const node of element.childNodes)
        if (node instanceof Text && node.data.trim()) texts.push({node, parent: element});
    }
  });
  walk(document, (root) => {
    root.adoptedStyleSheets = [];
    for (const sheet of root.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove();
    for (const element of root.querySelectorAll('[style]')) element.removeAttribute('style');
  });
  // The texts would be hard to find between drawings as large as the page.
  walk(document, (root) => {
    for (const drawing of root.querySelectorAll('svg[aria-hidden=true]')) {
      const {height} = drawing.getBoundingClientRect();
      if (height > LARGEST_DRAWING)
        problems.push(`${Math.round(height)} px high: ${drawing.outerHTML.slice(0, 120)}`);
    }
  });
  for (const {node, parent} of texts) {
    if (!node.isConnected) continue;
    if (!parent.checkVisibility({visibilityProperty: true}))
      problems.push(`a text is lost: ${node.data.trim()}`);
  }
  return problems;
}
