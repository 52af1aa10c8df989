import {html, nothing} from 'lit';
import {search} from '../../generated/messages/search.js';
import type {SearchMessages} from '../../i18n/messages/search.js';
import {type Criteria, hasCriteria} from '../../model/search/criteria.js';
import {withoutCriteria} from '../../model/search/criteria-changes.js';
import {isColumnFilter} from '../../model/search/filter-names.js';
import type {VocabularyName} from '../../model/vocabulary.js';
import {isArriving, visibleItems} from '../../store/source-state.js';
import {Announcer} from './announcer.js';
import {type Chip, chipsOf, renderChips} from './chips.js';
import {controlStyles} from './controls.styles.js';
import {CriteriaEditor} from './criteria-editor.js';
import {FilterButtons} from './filter-buttons.js';
import {FIRST_FILTERS, FilterControls} from './filter-controls.js';
import {FilterDialog} from './filter-dialog.js';
import {LocationFilters, withoutNearestFirst} from './location-filters.js';
import {NoMatch} from './no-match.js';
import {PopoverButtons} from './popover-button.js';
import {ReachButton} from './reach-button.js';
import {SearchBox} from './search-box.js';
import type {SearchContext, Texts} from './search-context.js';
import {filtersIcon} from './search-icons.js';
import {renderSort} from './sort-menu.js';

/** Events that show that the visitor uses the controls. */
const useEvents = ['pointerover', 'focusin', 'click', 'input'] as const;

/**
 * The search box, the filters and the sort menu. An element draws them where
 * it likes: a bar, and all filters in a column where its style sheet shows `.side`.
 */
export class SearchPanel {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly search: SearchBox;
  private readonly filters: FilterControls;
  private readonly filterButtons: FilterButtons;
  private readonly dialog: FilterDialog;
  private readonly locationFilters: LocationFilters;
  private readonly reachButton: ReachButton;
  private readonly noMatch: NoMatch;
  private readonly announcer: Announcer;
  private readonly resizeObserver: ResizeObserver;
  private hasColumn = false;
  private lastCount = 0;
  private observedColumn: Element | null = null;
  /** Whether the visitor has used the controls. */
  private isInUse = false;
  private focusAfterUpdate: (() => void) | undefined;

  constructor(context: SearchContext) {
    this.context = context;
    this.editor = new CriteriaEditor(context);
    this.search = new SearchBox(context, this.editor);
    this.filters = new FilterControls(context, this.editor);
    const buttons = new PopoverButtons(context.host);
    this.filterButtons = new FilterButtons(this.editor, this.filters, buttons);
    this.dialog = new FilterDialog(context, this.filters);
    this.locationFilters = new LocationFilters(context, this.editor);
    this.reachButton = new ReachButton(context, this.editor, buttons);
    this.noMatch = new NoMatch(context, this.editor);
    this.announcer = new Announcer(context.host);
    // Rendering changes the observed size, which must not happen in the same frame.
    this.resizeObserver = new ResizeObserver(() =>
      requestAnimationFrame(() => this.updateColumn()),
    );
    for (const {styleSheet} of controlStyles) {
      if (styleSheet) this.root.adoptedStyleSheets.push(styleSheet);
    }
    for (const name of useEvents) this.root.addEventListener(name, this.handleUse);
    // Its messages are requested before it is rendered.
    context.text.of(search);
    this.update();
  }

  /** Applies the state of the source and the language of the page; called after each update of the element. */
  update() {
    void this.filters.update();
    this.request();
    this.watchColumn();
    this.search.update();
    this.editor.update();
    const {criteria} = this.context.source.state;
    this.announcer.update(criteria, () => this.resultText());
    this.focusAfterUpdate?.();
    this.focusAfterUpdate = undefined;
  }

  destroy() {
    for (const name of useEvents) this.root.removeEventListener(name, this.handleUse);
    this.editor.destroy();
    this.locationFilters.destroy();
    this.reachButton.destroy();
    this.announcer.destroy();
    this.resizeObserver.disconnect();
    const styleSheets = controlStyles.map(({styleSheet}) => styleSheet);
    this.root.adoptedStyleSheets = this.root.adoptedStyleSheets.filter(
      (sheet) => !styleSheets.includes(sheet),
    );
  }

  /** Applies criteria that the visitor sets elsewhere. */
  setCriteria(criteria: Criteria) {
    this.editor.setCriteria(criteria);
  }

  /** The search box, the filter buttons, the sort menu and the active filters. */
  renderBar() {
    const {texts} = this;
    if (!texts) return nothing;
    const {state} = this.context.source;
    const chips = chipsOf(this.editor.criteria, this.context.source.filters, state, texts);
    const hasBox = this.context.host.search !== 'none';
    return html`
      <div part="controls" class="controls" role="search" aria-label=${texts.messages.find}>
        ${hasBox ? this.search.render(texts) : nothing}
        <div part="filter-buttons" class="filter-buttons" aria-busy=${this.filters.arePending ? 'true' : nothing}>
          ${this.hasColumn ? nothing : this.renderFilterButtons(texts)}
          ${this.context.host.favouriteControls?.renderFilter(this.editor.criteria, (criteria) => this.setCriteria(criteria))}
          ${this.locationFilters.render(texts)} ${this.reachButton.render(texts)}
        </div>
        ${renderSort(this.editor, this.context.source.filters, state, texts)}
      </div>
      ${this.locationFilters.renderFailure(texts)}
      ${renderChips({
        ...texts,
        chips,
        remove: (chip, index) => this.remove(chip, index),
        clear: () => this.clear(),
      })}
      ${this.dialog.isOpen ? nothing : this.announcer.render()}
      ${this.dialog.render({
        ...texts,
        count: this.count,
        status: this.announcer.render(),
        clear: () => this.clear(),
      })}
    `;
  }

  /** All filters below each other, where the style sheet shows the column. */
  renderColumn() {
    const {texts} = this;
    return texts && this.hasColumn ? this.filters.renderSections(texts) : nothing;
  }

  renderNoMatch() {
    const {texts} = this;
    return texts ? this.noMatch.render(texts, () => this.clear()) : nothing;
  }

  /** The message how many treks have been searched while the others are still being loaded. */
  get progress(): string {
    const {items, columns, results} = this.context.source.state;
    if (!this.messages || items.status !== 'ready') return '';
    // A large index that is there is still read for a moment.
    const searched = results?.searched ?? items.loaded.length;
    if (columns.base?.status !== 'loading' && searched >= items.loaded.length) return '';
    return this.messages.counting(Math.min(searched, items.count), items.count);
  }

  /** The message that a search covers only the treks that could be loaded. */
  get partialText(): string {
    return this.messages?.partial ?? '';
  }

  /** Messages about treks, overridden by those of the kind of the source and of the page. */
  private get messages(): SearchMessages | undefined {
    const {text} = this.context;
    const {searchMessages, messages} = text;
    const trekMessages = text.of(search);
    const {names} = messages;
    if (!trekMessages) return undefined;
    return {
      ...trekMessages,
      ...searchMessages,
      filterNames: {...trekMessages.filterNames, ...names},
      sortNames: {...trekMessages.sortNames, ...searchMessages.sortNames, ...names},
    };
  }

  private renderFilterButtons(texts: Texts) {
    const {activeCount, available} = this.filters;
    if (available.length === 0) return nothing;
    const {messages, formats} = texts;
    const amount = activeCount > 0 ? ` (${formats.number(activeCount)})` : '';
    return html`
      ${this.filterButtons.render(texts)}
      <button
        part="all-filters"
        class="pill ${activeCount > 0 ? 'is-active' : ''}"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.dialog.open()}>
        ${filtersIcon}<span class="long">${messages.allFilters}${amount}</span
        ><span class="short">${messages.filters}${amount}</span>
      </button>
    `;
  }

  private get texts(): Texts | undefined {
    const {dayRangeText} = this.filters;
    const {formats} = this.context.text;
    const {texts: reach} = this.reachButton;
    return this.messages && {messages: this.messages, formats, dayRangeText, reach};
  }

  /** How many items match; the previous number until the new one is known. */
  private get count(): number {
    this.lastCount = visibleItems(this.context.source.state)?.count ?? this.lastCount;
    return this.lastCount;
  }

  /** Undefined while it is not known how many items match, since matching ones may still be loaded. */
  private resultText(): string | undefined {
    const {messages, count} = this;
    const {state} = this.context.source;
    const {items} = state;
    if (!messages || !visibleItems(state) || items.status !== 'ready') return undefined;
    if (count === 0 && hasCriteria(state.criteria) && isArriving(items.index)) return undefined;
    const offered = this.search.suggestions.length;
    const {reach} = state.criteria;
    const counted = this.context.text.messages.itemCount(count);
    const found = (reach && this.reachButton.texts?.found(counted, reach)) ?? counted;
    const texts = [
      count > 0 ? `${found}.` : messages.noMatch,
      offered > 0 ? `${messages.suggestionCount(offered)}.` : '',
    ];
    return texts.join(' ').trim();
  }

  private remove({without}: Chip, index: number) {
    this.editor.setCriteria(without);
    this.focusAfterUpdate = () => {
      const chips = [...this.root.querySelectorAll<HTMLElement>('.chip:not(.is-plain)')];
      const next = chips[Math.min(index, chips.length - 1)];
      if (next) next.focus();
      else this.focusFirst();
    };
  }

  private clear() {
    this.editor.setCriteria(withoutNearestFirst(withoutCriteria(this.editor.criteria)));
    if (!this.dialog.isOpen) this.focusAfterUpdate = () => this.focusFirst();
  }

  /** Not the search box: on a phone its keyboard would cover the results. */
  private focusFirst() {
    const controls = this.root.querySelectorAll<HTMLElement>('.pill, .sort select');
    [...controls].find((each) => each.checkVisibility())?.focus();
  }

  /**
   * Requests what the controls need. The first filters show their terms at once; the columns that
   * counts and the search need cost a server seconds, and are requested when the visitor uses the controls.
   */
  private request() {
    const {source} = this.context.source;
    if (!source) return;
    const {used, names} = this.filters;
    const rendered = this.filters.takeRendered();
    const first = names.slice(0, FIRST_FILTERS);
    source.requestVocabularies(this.vocabulariesOf([...first, ...rendered]));
    if (!this.isInUse) return;
    source.requestSearch();
    for (const filter of rendered) {
      if (used.has(filter) && isColumnFilter(source.kind.filters, filter)) {
        source.requestColumn(filter);
      }
    }
    if (this.dialog.isOpen) source.requestVocabularies(this.vocabulariesOf(names));
  }

  private readonly handleUse = ({target}: Event) => {
    if (!(target instanceof Element) || !target.closest('.bar, .side, .no-match')) return;
    const isSearch = target.closest('.search') !== null;
    const {source} = this.context.source;
    if (isSearch && this.search.isFocused) {
      source?.requestTexts();
      source?.requestVocabularies(this.vocabulariesOf(['city', 'theme', 'district']));
    }
    const {used} = this.filters;
    const name = target.closest('details')?.dataset.filter ?? '';
    if (this.isInUse && (!name || used.has(name))) return;
    this.isInUse = true;
    used.add(name);
    this.context.host.requestUpdate();
  };

  private watchColumn() {
    const column = this.root.querySelector('.side');
    if (column === this.observedColumn) return;
    this.resizeObserver.disconnect();
    this.observedColumn = column;
    if (!column) return;
    this.resizeObserver.observe(column);
    // Also now, so that the bar does not first render filter buttons that move to the column.
    this.updateColumn();
  }

  /** The style sheet shows the column by container queries; a hidden element has no client rects. */
  private updateColumn() {
    const hasColumn = (this.observedColumn?.getClientRects().length ?? 0) > 0;
    if (hasColumn === this.hasColumn) return;
    this.hasColumn = hasColumn;
    if (hasColumn) this.dialog.close();
    this.context.host.requestUpdate();
  }

  private get root(): ShadowRoot {
    // The elements render into open shadow roots.
    return this.context.host.renderRoot as ShadowRoot;
  }

  private vocabulariesOf(filters: readonly string[]): readonly VocabularyName[] {
    const {terms} = this.context.source.filters;
    return filters.flatMap((filter) => terms[filter] ?? []);
  }
}
