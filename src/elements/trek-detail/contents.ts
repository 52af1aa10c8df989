import {html, type LitElement, nothing, type ReactiveController} from 'lit';
import {sheetMessages} from '../../i18n/sheet-messages.js';
import type {ItemKey} from '../../model/item.js';
import {contentsStyles} from './contents.styles.js';
import type {ReadyView} from './sheet-view.js';

/** A sheet with fewer titled sections needs no table of contents. */
const MIN_SECTIONS = 4;
/** Space between the table of contents and the section to which it scrolls. */
const GAP_PIXELS = 16;
/** For this long after a click, the chosen section stays the current one while the page scrolls to it. */
const SCROLL_MS = 1000;

export const styles = [contentsStyles];

/** A titled section of the sheet. */
interface Entry {
  readonly section: Element;
  readonly title: string;
  /** Whether it is in the second column, which is visible beside the first where there is room. */
  readonly isBeside: boolean;
}

/** The table of contents of a sheet, which marks the section that is being read. */
export class Contents implements ReactiveController {
  private readonly host: LitElement;
  private observer: IntersectionObserver | undefined;
  private readonly visible = new Set<Element>();
  private entries: readonly Entry[] = [];
  private current: Element | undefined;
  private chosenAt = -SCROLL_MS;
  private itemKey: ItemKey | undefined;
  /** Undefined until the first sections of the item are rendered. */
  private isShown: boolean | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.observe();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** Reads which sections there are: whether an item has content for one is known when it is rendered. */
  hostUpdated() {
    const {nav} = this;
    const entries = nav ? entriesOf(this.host.renderRoot) : [];
    if (nav) this.updateShown(nav, entries.length);
    if (hasSame(entries, this.entries)) return;
    this.entries = entries;
    this.observe();
    this.host.requestUpdate();
    void this.host.updateComplete.then(this.keepFocusInSight);
  }

  /** Its height does not depend on the sections, so that those that arrive later move nothing. */
  render(view: ReadyView) {
    const {sheet} = view;
    if (sheet.key !== this.itemKey) {
      this.itemKey = sheet.key;
      this.isShown = undefined;
      this.current = undefined;
    }
    return html`
      <nav
        part="contents"
        class="contents"
        ?hidden=${this.isShown === false}
        aria-label=${sheetMessages(view)?.contents ?? nothing}>
        <ul role="list" @focusin=${this.keepFocusInSight}>
          ${this.entries.map((entry) => this.renderEntry(entry))}
        </ul>
      </nav>
    `;
  }

  private renderEntry(entry: Entry) {
    const {section, title, isBeside} = entry;
    const isCurrent = section === (this.current ?? this.entries[0]?.section);
    return html`
      <li class=${isBeside ? 'is-beside' : ''}>
        <button
          part="contents-link"
          class="contents-link"
          type="button"
          aria-current=${isCurrent ? 'location' : nothing}
          @click=${() => this.goTo(section)}>${title}</button>
      </li>
    `;
  }

  private get nav(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.contents');
  }

  /** Decides once for each item, since it moves what is below; later only where the visitor does not see that. */
  private updateShown(nav: HTMLElement, count: number) {
    const {isShown} = this;
    const isOutOfSight = () =>
      Number(nav.nextElementSibling?.getBoundingClientRect().top) > innerHeight;
    if (isShown === undefined) this.isShown = count >= MIN_SECTIONS;
    else if (!isShown && count >= MIN_SECTIONS && isOutOfSight()) this.isShown = true;
    if (this.isShown !== isShown) this.host.requestUpdate();
  }

  /** Observes the sections below the place where the table of contents stays while the page scrolls. */
  private observe() {
    this.observer?.disconnect();
    this.visible.clear();
    const {nav} = this;
    if (!nav) return;
    const top = Number.parseFloat(getComputedStyle(nav).insetBlockStart) || 0;
    const covered = Math.round(top + nav.offsetHeight + 2 * GAP_PIXELS);
    this.observer = new IntersectionObserver((changes) => this.update(changes), {
      rootMargin: `-${covered}px 0px 0px`,
    });
    for (const {section} of this.entries) this.observer.observe(section);
  }

  private update(changes: readonly IntersectionObserverEntry[]) {
    for (const {target, isIntersecting} of changes) {
      if (isIntersecting) this.visible.add(target);
      else this.visible.delete(target);
    }
    if (performance.now() - this.chosenAt < SCROLL_MS) return;
    // The first one that is not above: where there are two columns, that of the main one.
    this.mark(this.entries.find(({section}) => this.visible.has(section))?.section);
  }

  private mark(section: Element | undefined) {
    if (!section || section === this.current) return;
    this.current = section;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      // It would take the link that has the focus out of sight.
      if (this.nav?.matches(':focus-within')) return;
      scrollStripTo(this.nav?.querySelector<HTMLElement>('[aria-current]'));
    });
  }

  /** Browsers leave a link where it is of which they show some pixels, and sections that arrive move it. */
  private readonly keepFocusInSight = () => {
    const link = this.nav?.querySelector<HTMLElement>(':focus');
    const strip = link?.closest('ul');
    if (!link || !strip) return;
    // Ends a smooth scroll, such as to the link before, which would take this one out of sight again.
    strip.scrollTo({left: strip.scrollLeft, behavior: 'instant'});
    const [box, frame] = [link.getBoundingClientRect(), strip.getBoundingClientRect()];
    if (box.left < frame.left || box.right > frame.right) scrollStripTo(link, 'instant');
  };

  private goTo(section: Element) {
    this.chosenAt = performance.now();
    this.mark(section);
    const heading = section.querySelector<HTMLElement>('.heading');
    if (heading) heading.tabIndex = -1;
    heading?.focus({preventScroll: true});
    const {matches: isReduced} = matchMedia('(prefers-reduced-motion: reduce)');
    section.scrollIntoView({behavior: isReduced ? 'instant' : 'smooth'});
  }
}

/** Not by scrollIntoView, which would move the page as well. */
function scrollStripTo(link: HTMLElement | null | undefined, behavior?: ScrollBehavior) {
  const left = Number(link?.offsetLeft) - 2 * GAP_PIXELS;
  link?.closest('ul')?.scrollTo({left, ...(behavior && {behavior})});
}

function entriesOf(root: ParentNode): readonly Entry[] {
  return [...root.querySelectorAll('.sheet .section')].flatMap((section) => {
    const title = section.querySelector('.heading')?.textContent?.trim();
    const isBeside = section.matches('.main:has(> *) + .aside > *');
    return title ? {section, title, isBeside} : [];
  });
}

const hasSame = (entries: readonly Entry[], others: readonly Entry[]) =>
  entries.length === others.length &&
  entries.every(({section, title, isBeside}, index) => {
    const other = others[index];
    return section === other?.section && title === other.title && isBeside === other.isBeside;
  });
