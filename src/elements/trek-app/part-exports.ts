/**
 * Makes the parts of an element inside the app parts of the app, with a prefix: `card` of the list
 * becomes `list-card`. The parts are read where they are rendered, so that no list of them is needed.
 */
export class PartExports {
  private readonly element: Element;
  private readonly prefix: string;
  private readonly names = new Set<string>();
  private readonly observer = new MutationObserver(() => this.update());

  constructor(element: Element, prefix: string) {
    this.element = element;
    this.prefix = prefix;
    const root = element.shadowRoot;
    const attributeFilter = ['part'];
    if (root) this.observer.observe(root, {childList: true, subtree: true, attributeFilter});
    this.update();
  }

  private update() {
    const before = this.names.size;
    for (const {part} of this.element.shadowRoot?.querySelectorAll('[part]') ?? []) {
      for (const name of part) this.names.add(name);
    }
    if (this.names.size === before) return;
    const exported = [...this.names].map((name) => `${name}:${this.prefix}-${name}`);
    this.element.setAttribute('exportparts', exported.join());
  }
}
