/**
 * What users with low vision change in a page, and what must not be lost by it. All functions run in the page, and use
 * nothing from outside.
 */

/** Lines, paragraphs, letters and words as far apart as WCAG 1.4.12 names them, in all shadow roots, or no longer. */
export function spaceText(isSpaced = true) {
  const page = /** @type {{spacing?: CSSStyleSheet}} */ (globalThis);
  page.spacing ??= new CSSStyleSheet();
  const sheet = page.spacing;
  if (!isSpaced) return sheet.replaceSync('');
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  /** @param {Document | ShadowRoot} root */
  const add = (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
  };
  add(document);
}

/** Text that is cut off, or lies over other text, and how far the page is wider than its window. */
export function findLostText() {
  const problems = /** @type {string[]} */ ([]);
  if (document.documentElement.scrollWidth > innerWidth) {
    problems.push(`the page is ${document.documentElement.scrollWidth - innerWidth} px too wide`);
  }
  /** @type {{text: string, rect: DOMRect, element: Element, layer: Element}[]} */
  const lines = [];

  /** @param {Node} node @returns {Element | null} */
  const parentOf = (node) => {
    const {parentNode} = node;
    if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
    if (parentNode instanceof ShadowRoot) return parentNode.host;
    return /** @type {Element | null} */ (parentNode);
  };

  /** @param {Element} element The nearest element out of the flow, within which texts must not overlap. */
  const layerOf = (element) => {
    for (let each = element; ; ) {
      const {position, display} = getComputedStyle(each);
      if (position === 'absolute' || position === 'fixed' || position === 'sticky') return each;
      const parent = parentOf(each);
      if (!parent || !(parent instanceof Element) || display === 'none') return each;
      each = parent;
    }
  };

  /** @param {Element} element @param {DOMRect} rect @returns {string | undefined} */
  const cutBy = (element, rect) => {
    for (
      let each = /** @type {Element | null} */ (element);
      each instanceof Element;
      each = parentOf(each)
    ) {
      const style = getComputedStyle(each);
      const box = each.getBoundingClientRect();
      if (style.position === 'fixed') return undefined;
      const hides = (/** @type {string} */ overflow) =>
        overflow === 'hidden' || overflow === 'clip';
      const name = `${each.localName}[part="${each.getAttribute('part') ?? each.className}"]`;
      // Half of the space between lines may be cut off: there is no letter in it.
      const [across, down] = [2, rect.height * 0.3];
      if (
        hides(style.overflowX) &&
        (rect.right > box.right + across || rect.left < box.left - across)
      )
        return `${name} cuts off its end`;
      if (hides(style.overflowY) && (rect.bottom > box.bottom + down || rect.top < box.top - down))
        return `${name} cuts it off`;
      if (!/auto|scroll/.test(style.overflowX + style.overflowY)) continue;
      // What scrolls is not lost, and lies over nothing where it is scrolled away.
      const isAway = rect.bottom > box.bottom || rect.top < box.top || rect.right > box.right;
      return isAway || rect.left < box.left ? 'scrolled' : undefined;
    }
    return undefined;
  };

  /** @param {ParentNode} root */
  const walk = (root) => {
    for (const node of root.childNodes) {
      if (node instanceof Element) {
        if (!node.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        if (node instanceof SVGElement || node.localName === 'option') continue;
        // What only screen readers get, and lines of a card that end with an ellipsis: all of their text is in the sheet.
        const {clipPath, webkitLineClamp} = getComputedStyle(node);
        const isShortened = /^(place|themes)$/.test(node.getAttribute('part') ?? '');
        // The name beside the pointer on a map, which the list of what the map shows has, too.
        if (node.matches('.popup[aria-hidden="true"]')) continue;
        if (isShortened || webkitLineClamp !== 'none' || clipPath === 'inset(50%)') continue;
        walk(node);
        if (node.shadowRoot) walk(node.shadowRoot);
        continue;
      }
      const parent = parentOf(node);
      if (!(node instanceof Text) || !node.data.trim() || !(parent instanceof Element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(parent);
      for (const rect of range.getClientRects()) {
        if (rect.width < 2 || rect.height < 2) continue;
        const text = node.data.trim().slice(0, 40);
        const cut = cutBy(parent, rect);
        if (cut === 'scrolled') continue;
        if (cut) problems.push(`“${text}”: ${cut}`);
        lines.push({text, rect, element: parent, layer});
      }
    }
  };
  const dialog = openDialog(document);
  walk(dialog ?? document.body);

  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.layer !== other.layer || one.element === other.element) continue;
      const wide =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high =
        Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (wide > 2 && high > Math.min(one.rect.height, other.rect.height) * 0.4) {
        problems.push(`“${one.text}” and “${other.text}” overlap`);
      }
    }
  }
  return [...new Set(problems)];

  /** The rest of the page is behind it. @param {Document | ShadowRoot} root @returns {Element | undefined} */
  function openDialog(root) {
    const found = root.querySelector('dialog:modal');
    if (found) return found;
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      const inside = shadowRoot && openDialog(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  }
}
