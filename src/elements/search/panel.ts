import {html, nothing} from 'lit';
import {loadSearchMessages} from '../../i18n/search/catalogues.js';
import type {SearchMessages} from '../../i18n/search/messages.js';
import {hasCriteria} from '../../model/search/criteria.js';
import {withoutCriteria} from '../../model/search/criteria-changes.js';
import {isColumnFilter} from '../../model/search/filter-names.js';
import type {VocabularyName} from '../../model/vocabulary.js';
import {isArriving, visibleItems} from '../../store/source-state.js';
import {Announcer} from './announcer.js';
import {type Chip, chipsOf, renderChips} from './chips.js';
import {controlStyles} from './controls.styles.js';
import {CriteriaEditor} from './criteria-editor.js';
import {FIRST_FILTERS, FilterBoxes} from './filter-boxes.js';
import {FilterDialog} from './filter-dialog.js';
import {NoMatch} from './no-match.js';
import {QuickFilters} from './quick-filters.js';
import {SearchBox} from './search-box.js';
import type {SearchContext, Words} from './search-context.js';
import {filtersIcon} from './search-icons.js';
import {renderSort} from './sort-menu.js';
import {Whereabouts, withoutNear} from './whereabouts.js';

/** A pointer over the controls, or the focus in them. */
const useEvents = ['pointerover', 'focusin', 'click', 'input'] as const;

/**
 * The search box, the filters and the sort menu. An element draws them where
 * it likes: a bar, and all filters in a column where its style sheet shows `.side`.
 */
export class SearchPanel {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly search: SearchBox;
  private readonly boxes: FilterBoxes;
  private readonly quick: QuickFilters;
  private readonly dialog: FilterDialog;
  private readonly where: Whereabouts;
  private readonly noMatch: NoMatch;
  private readonly announcer: Announcer;
  private readonly sizing: ResizeObserver;
  /** Of treks; those of other kinds are laid over them. */
  private spoken: SearchMessages | undefined;
  private language = '';
  private hasColumn = false;
  private lastCount = 0;
  private observed: Element | null = null;
  /** Whether the visitor has come near the controls. */
  private isInUse = false;
  private focusedNext: (() => void) | undefined;

  constructor(context: SearchContext) {
    this.context = context;
    this.editor = new CriteriaEditor(context);
    this.search = new SearchBox(context, this.editor);
    this.boxes = new FilterBoxes(context, this.editor);
    this.quick = new QuickFilters(context, this.editor, this.boxes);
    this.dialog = new FilterDialog(context, this.boxes);
    this.where = new Whereabouts(context, this.editor);
    this.noMatch = new NoMatch(context, this.editor);
    this.announcer = new Announcer(context.host);
    // What we draw is itself observed: not in the same frame.
    this.sizing = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    for (const {styleSheet} of controlStyles) {
      if (styleSheet) this.root.adoptedStyleSheets.push(styleSheet);
    }
    for (const name of useEvents) this.root.addEventListener(name, this.startUse);
    this.update();
  }

  /** Whether there are words to speak with. */
  get isReady(): boolean {
    return this.messages !== undefined;
  }

  /** Follows the source and the page; called after each update of the element. */
  update() {
    void this.speak(this.context.text.language);
    void this.boxes.update();
    this.request();
    this.watchColumn();
    this.search.update();
    this.editor.update();
    const {criteria} = this.context.source.state;
    this.announcer.follow(criteria, () => this.sentence());
    this.focusedNext?.();
    this.focusedNext = undefined;
  }

  destroy() {
    for (const name of useEvents) this.root.removeEventListener(name, this.startUse);
    this.editor.destroy();
    this.where.destroy();
    this.announcer.destroy();
    this.sizing.disconnect();
    const ours = controlStyles.map(({styleSheet}) => styleSheet);
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter(
      (sheet) => !ours.includes(sheet),
    );
  }

  /** The search box, the first filters, the order and what is asked for. */
  renderBar() {
    const {words} = this;
    if (!words) return nothing;
    const {state} = this.context.source;
    const chips = chipsOf(this.editor.criteria, this.context.source.filters, state, words);
    const hasBox = this.context.host.search !== 'none';
    return html`
      <div part="controls" class="controls" role="search" aria-label=${words.messages.find}>
        ${hasBox ? this.search.render(words) : nothing}
        <div part="filter-buttons" class="filter-buttons" aria-busy=${this.boxes.arePending ? 'true' : nothing}>
          ${this.hasColumn ? nothing : this.renderFilterButtons(words)}
          ${this.where.render(words)}
        </div>
        ${renderSort(this.editor, this.context.source.filters, state, words)}
      </div>
      ${this.where.renderFailure(words)}
      ${renderChips({
        ...words,
        chips,
        remove: (chip, index) => this.remove(chip, index),
        clear: () => this.clear(),
      })}
      ${this.dialog.isOpen ? nothing : this.announcer.render()}
      ${this.dialog.render({
        ...words,
        count: this.count,
        status: this.announcer.render(),
        clear: () => this.clear(),
      })}
    `;
  }

  /** All filters, where there is room for a column. */
  renderColumn() {
    const {words} = this;
    return words && this.hasColumn ? this.boxes.renderSections(words) : nothing;
  }

  renderNoMatch() {
    const {words} = this;
    return words ? this.noMatch.render(words, () => this.clear()) : nothing;
  }

  /** How many treks have been searched, while the others are still being loaded. */
  get progress(): string {
    const {items, columns} = this.context.source.state;
    const base = columns.base;
    if (!this.messages || items.status !== 'ready' || base?.status !== 'loading') return '';
    return this.messages.counting(Math.min(items.loaded.length, items.count), items.count);
  }

  /** Follows the sentence that a part of the treks is missing. */
  get partialSentence(): string {
    return this.messages?.partial ?? '';
  }

  /** Those of treks, with what the kind of the source says otherwise. */
  private get messages(): SearchMessages | undefined {
    const {spoken} = this;
    const {searchMessages, messages} = this.context.text;
    const {names} = messages;
    if (!spoken || !names) return spoken;
    return {
      ...spoken,
      ...searchMessages,
      filterNames: {...spoken.filterNames, ...names},
      sortNames: {...spoken.sortNames, ...searchMessages.sortNames, ...names},
    };
  }

  private renderFilterButtons(words: Words) {
    const {asked, shown} = this.boxes;
    if (shown.length === 0) return nothing;
    const {messages, formats} = words;
    const amount = asked > 0 ? ` (${formats.number(asked)})` : '';
    return html`
      ${this.quick.render(words)}
      <button
        part="all-filters"
        class="rounded-button ${asked > 0 ? 'is-active' : ''}"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.dialog.open()}>
        ${filtersIcon}<span class="long">${messages.allFilters}${amount}</span
        ><span class="short">${messages.filters}${amount}</span>
      </button>
    `;
  }

  private get words(): Words | undefined {
    const {dayRangeText} = this.boxes;
    const {formats} = this.context.text;
    return this.messages && {messages: this.messages, formats, dayRangeText};
  }

  /** How many match; how many did so before, until it is known. */
  private get count(): number {
    this.lastCount = visibleItems(this.context.source.state)?.count ?? this.lastCount;
    return this.lastCount;
  }

  /** Absent while it is not known how many match: those that do may be still to come. */
  private sentence(): string | undefined {
    const {messages, count} = this;
    const {state} = this.context.source;
    const {items} = state;
    if (!messages || !visibleItems(state) || items.status !== 'ready') return undefined;
    if (count === 0 && hasCriteria(state.criteria) && isArriving(items.index)) return undefined;
    const offered = this.search.suggestions.length;
    const sentences = [
      count > 0 ? `${this.context.text.messages.itemCount(count)}.` : messages.noMatch,
      offered > 0 ? `${messages.suggestionCount(offered)}.` : '',
    ];
    return sentences.join(' ').trim();
  }

  private remove({without}: Chip, index: number) {
    this.editor.setCriteria(without);
    this.focusedNext = () => {
      const chips = [...this.root.querySelectorAll<HTMLElement>('.chip:not(.is-plain)')];
      const next = chips[Math.min(index, chips.length - 1)];
      if (next) next.focus();
      else this.focusFirst();
    };
  }

  private clear() {
    this.editor.setCriteria(withoutNear(withoutCriteria(this.editor.criteria)));
    if (!this.dialog.isOpen) this.focusedNext = () => this.focusFirst();
  }

  /** Not the box on a phone: its keyboard would cover what is to be seen. */
  private focusFirst() {
    const controls = this.root.querySelectorAll<HTMLElement>('.rounded-button, .sort select');
    [...controls].find((each) => each.checkVisibility())?.focus();
  }

  /**
   * Requests what the controls need. The first filters show their terms at once; what counts and
   * searches costs a server seconds, and waits until the visitor comes near the controls.
   */
  private request() {
    const {source} = this.context.source;
    if (!source) return;
    source.requestVocabularies(this.vocabulariesOf(this.boxes.wanted.slice(0, FIRST_FILTERS)));
    const drawn = this.boxes.takeDrawn();
    source.requestVocabularies(this.vocabulariesOf(drawn));
    if (!this.isInUse) return;
    source.requestSearch();
    if (drawn.length > 0) source.requestSearch();
    for (const filter of drawn) {
      if (isColumnFilter(source.kind.filters, filter)) source.requestColumn(filter);
    }
    if (this.dialog.isOpen) source.requestVocabularies(this.vocabulariesOf(this.boxes.wanted));
  }

  private readonly startUse = ({target}: Event) => {
    if (!(target instanceof Element) || !target.closest('.bar, .side, .no-match')) return;
    const isSearch = target.closest('.search') !== null;
    const {source} = this.context.source;
    if (isSearch && this.search.isFocused) {
      source?.requestTexts();
      source?.requestVocabularies(this.vocabulariesOf(['city', 'theme', 'district']));
    }
    if (this.isInUse) return;
    this.isInUse = true;
    this.context.host.requestUpdate();
  };

  private async speak(language: string) {
    if (language === this.language) return;
    this.language = language;
    const messages = await loadSearchMessages(language);
    if (language !== this.language) return;
    this.spoken = messages;
    this.context.host.requestUpdate();
  }

  private watchColumn() {
    const column = this.root.querySelector('.side');
    if (column === this.observed) return;
    this.sizing.disconnect();
    this.observed = column;
    if (!column) return;
    this.sizing.observe(column);
    // At once too: the first bar must not show what the column is about to take from it.
    this.measure();
  }

  /** Style sheets know where there is room for a column; a hidden one has no boxes. */
  private measure() {
    const hasColumn = (this.observed?.getClientRects().length ?? 0) > 0;
    if (hasColumn === this.hasColumn) return;
    this.hasColumn = hasColumn;
    if (hasColumn) this.dialog.close();
    this.context.host.requestUpdate();
  }

  private get root(): ShadowRoot {
    // Our elements draw in roots of their own.
    return this.context.host.renderRoot as ShadowRoot;
  }

  private vocabulariesOf(filters: readonly string[]): readonly VocabularyName[] {
    const {terms} = this.context.source.filters;
    return filters.flatMap((filter) => terms[filter] ?? []);
  }
}
