import {html, nothing} from 'lit';
import {isTermFilter} from '../../model/search/filter-names.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {readFilterNames} from './filter-names.js';
import {activeValues, countedItems, hasOptions, isPending} from './filter-options.js';
import {RangeFilter} from './range-filter.js';
import {nameOfFilter, type SearchContext, type Texts} from './search-context.js';
import {openIcon} from './search-icons.js';
import {type FilterLayout, TermFilter} from './term-filter.js';

type DayFilterModule = typeof import('./day-filter.js');
type FilterControl = TermFilter | RangeFilter | InstanceType<DayFilterModule['DayFilter']>;

/** Number of filters that have a button of their own, or are open at first in a column. */
export const FIRST_FILTERS = 3;

/** The filters that the page names and the server has data for, each with its control. */
export class FilterControls {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly controls = new Map<string, FilterControl>();
  /** Whether a section is open, by filter. */
  private readonly openSections = new Map<string, boolean>();
  private readonly rendered = new Set<string>();
  /** Those that the visitor has opened, or pointed at or focused in a column: only these need counts. */
  readonly used = new Set<string>();
  private dayModule: DayFilterModule | undefined;
  private isLoading = false;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  private get filters() {
    return this.context.source.filters;
  }

  /** Formats a range of days, when the filter by days is loaded. */
  get dayRangeText() {
    return this.dayModule?.dayRangeText;
  }

  /** Loads the filter by days, which few kinds need. */
  async update() {
    if (this.isLoading || !this.filters.days?.length) return;
    this.isLoading = true;
    try {
      this.dayModule = await import('./day-filter.js');
      this.context.host.requestUpdate();
    } catch (error) {
      this.context.warn(`the filter by days could not be loaded. ${error}`);
    }
  }

  /** The filters that the page names, whether or not the server has data for them. */
  get names(): readonly string[] {
    const {host, warn} = this.context;
    return readFilterNames(host.filters, this.filters, warn);
  }

  /** The filters to show, in a fixed order, so that none moves while data arrives. */
  get available(): readonly string[] {
    const {state} = this.context.source;
    return this.names.filter((filter) =>
      hasOptions(filter, this.filters, this.editor.criteria, state),
    );
  }

  /** Whether one of the first filters may turn out to have no options. */
  get arePending(): boolean {
    const {state} = this.context.source;
    const first = this.names.slice(0, FIRST_FILTERS);
    return first.some(
      (filter) => isTermFilter(this.filters, filter) && isPending(filter, this.filters, state),
    );
  }

  /** The number of active values of the filters that are shown. */
  get activeCount(): number {
    return this.available.reduce(
      (sum, filter) => sum + activeValues(filter, this.editor.criteria),
      0,
    );
  }

  nameOf(filter: string, texts: Texts): string {
    const activeCount = activeValues(filter, this.editor.criteria);
    const name = nameOfFilter(filter, texts);
    return activeCount > 0 ? `${name} (${texts.formats.number(activeCount)})` : name;
  }

  /** The filters that were rendered since the last call, and need their terms. */
  takeRendered(): readonly string[] {
    const rendered = [...this.rendered];
    this.rendered.clear();
    return rendered;
  }

  renderFilter(filter: string, texts: Texts, place: FilterLayout = 'popover') {
    this.rendered.add(filter);
    if (place === 'popover') this.used.add(filter);
    const box = isPending(filter, this.filters, this.context.source.state)
      ? undefined
      : this.controlOf(filter);
    return html`<div part="filter" class="filter" role="group" aria-label=${nameOfFilter(filter, texts)}>
      ${
        !box
          ? html`<p class="hint">${this.context.text.messages.loading}</p>`
          : html`${this.renderProgress(filter, texts, place)} ${box.render(texts, place)}`
      }
    </div>`;
  }

  /** What a filter still waits for. In a section its summary shows it, so that nothing moves when it has arrived. */
  private renderProgress(filter: string, {messages}: Texts, place: FilterLayout) {
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
    const counted = place === 'popover' && this.countedOf(filter);
    return counted ? html`<p class="hint">${messages.counting(...counted)}</p>` : nothing;
  }

  /** How many items the counts of a filter that the visitor uses cover, and of how many; undefined when they cover all. */
  private countedOf(filter: string): readonly [known: number, count: number] | undefined {
    const {state} = this.context.source;
    if (state.items.status !== 'ready' || !this.used.has(filter)) return undefined;
    const known = countedItems(filter, state);
    return known === undefined ? undefined : [known, state.items.count];
  }

  /**
   * All filters below each other; the first are open, and those with active values. Nothing is shown
   * until the first have their terms, which would push the others down.
   */
  renderSections(texts: Texts) {
    const {state} = this.context.source;
    if (this.arePending) return [];
    const {available} = this;
    // Each filter has its place in the template, so that none becomes another when one before it goes.
    return this.names.map((filter) => {
      const index = available.indexOf(filter);
      if (index < 0) return nothing;
      const activeCount = activeValues(filter, this.editor.criteria);
      const isFirst = index < FIRST_FILTERS && !isPending(filter, this.filters, state);
      const isOpen = this.openSections.get(filter) ?? (isFirst || activeCount > 0);
      // A section stays open or closed until the visitor toggles it.
      this.openSections.set(filter, isOpen);
      const share = this.countedOf(filter)?.map(texts.formats.number);
      return html`<details
        class="section"
        .open=${isOpen}
        data-filter=${filter}
        @toggle=${({currentTarget}: Event) => this.toggleSection(filter, currentTarget)}>
        <summary>${this.nameOf(filter, texts)} ${share?.join(' / ')} ${openIcon}</summary>
        ${isOpen ? this.renderFilter(filter, texts, 'sections') : nothing}
      </details>`;
    });
  }

  private toggleSection(filter: string, details: EventTarget | null) {
    if (!(details instanceof HTMLDetailsElement)) return;
    this.openSections.set(filter, details.open);
    this.context.host.requestUpdate();
  }

  /** The control of a filter; undefined while its code is being loaded. */
  private controlOf(filter: string): FilterControl | undefined {
    const known = this.controls.get(filter);
    if (known) return known;
    const box = this.createControl(filter);
    if (box) this.controls.set(filter, box);
    return box;
  }

  private createControl(filter: string): FilterControl | undefined {
    const {context, editor, filters} = this;
    if (isTermFilter(filters, filter)) return new TermFilter(context, editor, filter);
    const quantity = filters.ranges[filter];
    if (quantity) return new RangeFilter(context, editor, filter, quantity);
    return this.dayModule && new this.dayModule.DayFilter(context, editor, filter);
  }
}
