import {html, nothing} from 'lit';
import {isTermFilter} from '../../model/search/filters.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {readFilterNames} from './filter-names.js';
import {RangeFilterBox} from './range-filter.js';
import {nameOfFilter, type SearchContext, type Words} from './search-context.js';
import {openIcon} from './search-icons.js';
import {type FilterPlace, TermFilterList} from './term-filter.js';
import {askedOf, hasChoice, isPending, knownOf} from './terms.js';

type FilterBox = TermFilterList | RangeFilterBox;

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

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  private get filters() {
    return this.context.source.filters;
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
    return html`<div part="filter" class="filter" role="group" aria-label=${nameOfFilter(filter, words)}>
      ${
        isPending(filter, this.filters, this.context.source.state)
          ? html`<p class="hint">${this.context.text.messages.loading}</p>`
          : html`${this.renderProgress(filter, words)} ${this.boxOf(filter).render(words, place)}`
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

  private boxOf(filter: string): FilterBox {
    let box = this.boxes.get(filter);
    if (!box) {
      box = isTermFilter(this.filters, filter)
        ? new TermFilterList(this.context, this.editor, filter)
        : new RangeFilterBox(
            this.context,
            this.editor,
            filter,
            this.filters.ranges[filter] ?? 'length',
          );
      this.boxes.set(filter, box);
    }
    return box;
  }
}
