import {html, nothing} from 'lit';
import {type FilterName, isTermFilter} from '../../model/finding/criteria.js';
import {readFilterNames} from './filter-names.js';
import type {FindingContext, Words} from './finding-context.js';
import {openIcon} from './finding-icons.js';
import type {Looking} from './looking.js';
import {RangeFilterBox} from './range-filter.js';
import {TermFilterList} from './term-filter.js';
import {askedOf, hasChoice, isPending} from './terms.js';

type FilterBox = TermFilterList | RangeFilterBox;

/** How many filters are open where all of them are shown. */
const FIRST_OPEN = 3;

/** The filters that the page wants and the server has. */
export class FilterBoxes {
  private readonly context: FindingContext;
  private readonly looking: Looking;
  private readonly boxes = new Map<FilterName, FilterBox>();
  /** What the visitor opened or closed. */
  private readonly unfolded = new Map<FilterName, boolean>();

  constructor(context: FindingContext, looking: Looking) {
    this.context = context;
    this.looking = looking;
  }

  /** All that the page wants, also what the server may not have. */
  get wanted(): readonly FilterName[] {
    const {host, warn} = this.context;
    return readFilterNames(host.filters, warn);
  }

  /** In their places from the start, so that none moves away under a finger. */
  get shown(): readonly FilterName[] {
    const {state} = this.context.source;
    return this.wanted.filter((filter) => hasChoice(filter, this.looking.criteria, state));
  }

  /** Whether some may prove to have nothing to choose from. */
  get arePending(): boolean {
    return this.shown.some((filter) => isPending(filter, this.context.source.state));
  }

  /** How many values are asked for with the filters that are shown. */
  get asked(): number {
    return this.shown.reduce((sum, filter) => sum + askedOf(filter, this.looking.criteria), 0);
  }

  nameOf(filter: FilterName, {messages, formats}: Words): string {
    const asked = askedOf(filter, this.looking.criteria);
    return asked > 0 ? `${messages[filter]} (${formats.number(asked)})` : messages[filter];
  }

  renderFilter(filter: FilterName, words: Words) {
    return html`<div part="filter" class="filter" role="group" aria-label=${words.messages[filter]}>
      ${
        isPending(filter, this.context.source.state)
          ? html`<p class="hint">${this.context.text.messages.loading}</p>`
          : this.boxOf(filter).render(words)
      }
    </div>`;
  }

  /**
   * One below the other; the first are open, and those with something asked for. What comes below
   * one that is on its way would be pushed down by it, and waits.
   */
  renderSections(words: Words) {
    const {state} = this.context.source;
    const first = this.shown.findIndex((filter) => isPending(filter, state));
    const known = first === -1 ? this.shown : this.shown.slice(0, first);
    return known.map((filter, index) => {
      const asked = askedOf(filter, this.looking.criteria);
      const isOpen = this.unfolded.get(filter) ?? (index < FIRST_OPEN || asked > 0);
      // What is unfolded because of a value stays so when the value goes.
      if (asked > 0) this.unfolded.set(filter, isOpen);
      return html`<details
        class="section"
        .open=${isOpen}
        @toggle=${({currentTarget}: Event) => this.unfold(filter, currentTarget)}>
        <summary>${this.nameOf(filter, words)} ${openIcon}</summary>
        ${isOpen ? this.renderFilter(filter, words) : nothing}
      </details>`;
    });
  }

  private unfold(filter: FilterName, details: EventTarget | null) {
    if (!(details instanceof HTMLDetailsElement)) return;
    this.unfolded.set(filter, details.open);
    this.context.host.requestUpdate();
  }

  private boxOf(filter: FilterName): FilterBox {
    let box = this.boxes.get(filter);
    if (!box) {
      box = isTermFilter(filter)
        ? new TermFilterList(this.context, this.looking, filter)
        : new RangeFilterBox(this.context, this.looking, filter);
      this.boxes.set(filter, box);
    }
    return box;
  }
}
