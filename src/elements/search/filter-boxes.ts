import {html, nothing} from 'lit';
import {isTermFilter} from '../../model/search/filter-names.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {readFilterNames} from './filter-names.js';
import {RangeFilterBox} from './range-filter.js';
import {nameOfFilter, type SearchContext, type Words} from './search-context.js';
import {openIcon} from './search-icons.js';
import {type FilterPlace, TermFilterList} from './term-filter.js';
import {askedOf, hasChoice, isPending, knownOf} from './terms.js';

type DayFilter = typeof import('./day-filter.js');
type FilterBox = TermFilterList | RangeFilterBox | InstanceType<DayFilter['DayFilterBox']>;

/** Those with a button of their own, or open in a column. */
export const FIRST_FILTERS = 3;

/** The filters that the page wants and the server has. */
export class FilterBoxes {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly boxes = new Map<string, FilterBox>();
  /** What the visitor opened or closed. */
  private readonly unfolded = new Map<string, boolean>();
  private readonly drawn = new Set<string>();
  private dayFilter: DayFilter | undefined;
  private isLoading = false;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  private get filters() {
    return this.context.source.filters;
  }

  /** How days are said, once that has been loaded. */
  get dayRangeText() {
    return this.dayFilter?.dayRangeText;
  }

  /** Loads what most kinds do without. */
  async update() {
    if (this.isLoading || !this.filters.days?.length) return;
    this.isLoading = true;
    try {
      this.dayFilter = await import('./day-filter.js');
      this.context.host.requestUpdate();
    } catch (error) {
      this.context.warn(`the filter by days could not be loaded. ${error}`);
    }
  }

  /** All that the page wants, also what the server may not have. */
  get wanted(): readonly string[] {
    const {host, warn} = this.context;
    return readFilterNames(host.filters, this.filters, warn);
  }

  /** In their places from the start, so that none moves away under a finger. */
  get shown(): readonly string[] {
    const {state} = this.context.source;
    return this.wanted.filter((filter) =>
      hasChoice(filter, this.filters, this.editor.criteria, state),
    );
  }

  /** Whether one of the first may prove to have nothing to choose from. */
  get arePending(): boolean {
    const {state} = this.context.source;
    const first = this.wanted.slice(0, FIRST_FILTERS);
    return first.some(
      (filter) => isTermFilter(this.filters, filter) && isPending(filter, this.filters, state),
    );
  }

  /** How many values are asked for with the filters that are shown. */
  get asked(): number {
    return this.shown.reduce((sum, filter) => sum + askedOf(filter, this.editor.criteria), 0);
  }

  nameOf(filter: string, words: Words): string {
    const asked = askedOf(filter, this.editor.criteria);
    const name = nameOfFilter(filter, words);
    return asked > 0 ? `${name} (${words.formats.number(asked)})` : name;
  }

  /** The filters that have been drawn since the last call, and need what they count. */
  takeDrawn(): readonly string[] {
    const drawn = [...this.drawn];
    this.drawn.clear();
    return drawn;
  }

  renderFilter(filter: string, words: Words, place: FilterPlace = 'popover') {
    this.drawn.add(filter);
    const box = isPending(filter, this.filters, this.context.source.state)
      ? undefined
      : this.boxOf(filter);
    return html`<div part="filter" class="filter" role="group" aria-label=${nameOfFilter(filter, words)}>
      ${
        !box
          ? html`<p class="hint">${this.context.text.messages.loading}</p>`
          : html`${this.renderProgress(filter, words)} ${box.render(words, place)}`
      }
    </div>`;
  }

  /** What a filter is still waiting for. The room is kept, so that nothing moves when it is there. */
  private renderProgress(filter: string, {messages}: Words) {
    const {source} = this.context;
    const {state} = source;
    if (state.columns[filter]?.status === 'failed') {
      const retry = () => source.source?.retryFilter(filter);
      return html`<p class="hint" role="alert">
        ${messages.failedFilter}
        <button class="chip is-plain" type="button" @click=${retry}>
          ${this.context.text.messages.retry}
        </button>
      </p>`;
    }
    const known = knownOf(filter, state);
    const count = state.items.status === 'ready' ? state.items.count : 0;
    return known === undefined
      ? nothing
      : html`<p class="hint">${messages.counting(known, count)}</p>`;
  }

  /**
   * One below the other; the first are open, and those with active values. What comes below one of
   * the first whose terms are not there yet would be pushed down by it, and waits.
   */
  renderSections(words: Words) {
    const {state} = this.context.source;
    if (this.arePending) return [];
    return this.shown.map((filter, index) => {
      const asked = askedOf(filter, this.editor.criteria);
      const isFirst = index < FIRST_FILTERS && !isPending(filter, this.filters, state);
      const isOpen = this.unfolded.get(filter) ?? (isFirst || asked > 0);
      // It stays as it was first drawn, until the visitor folds it.
      this.unfolded.set(filter, isOpen);
      return html`<details
        class="section"
        .open=${isOpen}
        @toggle=${({currentTarget}: Event) => this.unfold(filter, currentTarget)}>
        <summary>${this.nameOf(filter, words)} ${openIcon}</summary>
        ${isOpen ? this.renderFilter(filter, words, 'sections') : nothing}
      </details>`;
    });
  }

  private unfold(filter: string, details: EventTarget | null) {
    if (!(details instanceof HTMLDetailsElement)) return;
    this.unfolded.set(filter, details.open);
    this.context.host.requestUpdate();
  }

  /** Absent while what draws it is on its way. */
  private boxOf(filter: string): FilterBox | undefined {
    const known = this.boxes.get(filter);
    if (known) return known;
    const box = this.newBox(filter);
    if (box) this.boxes.set(filter, box);
    return box;
  }

  private newBox(filter: string): FilterBox | undefined {
    const {context, editor, filters} = this;
    if (isTermFilter(filters, filter)) return new TermFilterList(context, editor, filter);
    const quantity = filters.ranges[filter];
    if (quantity) return new RangeFilterBox(context, editor, filter, quantity);
    return this.dayFilter && new this.dayFilter.DayFilterBox(context, editor, filter);
  }
}
