import {html, nothing, render} from 'lit';
import type {Item} from '../../model/item.js';
import {withTerm} from '../../model/search/criteria-changes.js';
import type {SearchFields} from '../../model/search/search-fields.js';
import {mainId, type Term, type TermId, type Vocabulary} from '../../model/vocabulary.js';
import {SMALL_TERRITORY} from '../../store/card-loading.js';
import type {ItemSource} from '../../store/item-source.js';
import {readScope} from '../../store/scope-attributes.js';
import {visibleItems} from '../../store/source-state.js';
import {TrekFilterEvent} from '../search/filter-event.js';
import {renderPictogram} from '../terms.js';
import type {AppContext} from './app-context.js';
import {isFirstKind, isStart} from './start-state.js';
import {Upcoming} from './upcoming.js';

/** The terms of a filter to choose from, the same as long as the source is. */
interface Terms {
  readonly filter: string;
  readonly terms: readonly Term[];
  /** Absent where not all items are known. */
  readonly counts?: ReadonlyMap<TermId, number>;
}

/** What helps to choose beside the suggestions of the page: the terms of the main filter, and the next events. */
export class Choices {
  private readonly context: AppContext;
  /** The next events. */
  readonly upcoming: Upcoming;
  private readonly terms = new WeakMap<ItemSource, Terms>();
  /** At the end of the pane of the list, of which the element renders the rest. */
  private readonly below = document.createElement('div');
  private fields:
    | {readonly source: ItemSource; readonly fields?: SearchFields | 'failed'}
    | undefined;
  /** Whether `trek-filter` is still to be dispatched. */
  private isReportDue = false;

  constructor(context: AppContext) {
    this.context = context;
    this.upcoming = new Upcoming(context);
  }

  disconnect() {
    this.upcoming.disconnect();
  }

  /** With suggestions, the events are beside them; else below the list. */
  update(hasSuggestions: boolean) {
    this.renderBelowList(hasSuggestions);
    if (this.isReportDue) this.report();
    if (!isStart(this.context)) return;
    void this.loadFields();
    if (isFirstKind(this.context)) this.upcoming.update();
  }

  /** The terms. */
  render() {
    const {text} = this.context;
    const stated = this.termsOfSource();
    if (!stated) return nothing;
    const {filter, terms, counts} = stated;
    // Those of treks are on their cards, too.
    const names: Readonly<Record<string, unknown>> = {...text.messages, ...text.messages.names};
    return html`
      <div part="choices" class="choices" role="group" aria-label=${names[filter]}>
        ${terms.map(
          (term) => html`
            <button part="choice" class="choice" type="button" @click=${() => this.choose(filter, term.id)}>
              ${renderPictogram(term.pictogramUrl)}${term.label}
              ${counts ? html`<span class="count">${text.formats.number(counts.get(term.id) ?? 0)}</span>` : nothing}
            </button>
          `,
        )}
      </div>
    `;
  }

  /** Room for the next events above the list is reserved beside suggestions only. */
  private renderBelowList(hasSuggestions: boolean) {
    const {host} = this.context;
    const {below} = this;
    if (!below.isConnected) host.renderRoot.querySelector('.list.pane')?.append(below);
    const isBelow = !hasSuggestions && isFirstKind(this.context) && isStart(this.context);
    const row = html`<div class="cards-row is-below">${this.upcoming.render()}</div>`;
    render(isBelow ? row : nothing, below, {host});
  }

  private choose(filter: string, id: TermId) {
    const {host, source} = this.context;
    this.isReportDue = true;
    source.source?.setCriteria(withTerm(source.state.criteria, filter, id));
    // The button goes away with all others. The filters say aloud how many items there are.
    host.renderRoot.querySelector<HTMLElement>('.list.pane')?.focus({preventScroll: true});
  }

  /** Tells the page what the visitor has chosen, once it is known how many items match. */
  private report() {
    const {host, source} = this.context;
    const visible = visibleItems(source.state);
    if (!visible) return;
    this.isReportDue = false;
    host.dispatchEvent(new TrekFilterEvent(source.state.criteria, visible.count));
  }

  /**
   * The first filter with a choice. Its buttons stay as they were shown first, since any change would move
   * them: without counts where the items, or their terms, were not all known then.
   */
  private termsOfSource(): Terms | undefined {
    const {source, filters, state} = this.context.source;
    const {items} = state;
    if (!source || items.status !== 'ready') return undefined;
    const known = this.terms.get(source);
    if (known) return known;
    const fields = this.fields?.source === source ? this.fields.fields : undefined;
    const isComing = items.index.status === 'loading' && items.count <= SMALL_TERRITORY;
    if (isComing || fields === undefined) return undefined;
    const isKnown = items.index.status === 'complete' || items.loaded.length >= items.count;
    const read = isKnown && fields !== 'failed' ? fields : undefined;
    for (const filter of filters.usual) {
      const name = filters.terms[filter];
      if (!name) continue;
      const vocabulary: Vocabulary | undefined = state.vocabularies[name];
      if (!vocabulary) return undefined;
      const counts =
        read && filters.withItems.includes(filter)
          ? countTerms(items.loaded, vocabulary, read.terms[filter])
          : undefined;
      const stated = this.statedIds(filter);
      const terms = [...vocabulary.values()].filter(
        ({id}) => (counts?.has(id) ?? true) && (stated?.includes(id) ?? true),
      );
      if (terms.length < 2) continue;
      const shown = {filter, terms, ...(counts && {counts})};
      this.terms.set(source, shown);
      return shown;
    }
    return undefined;
  }

  /** The terms of a filter to which the page has limited the app, such as those of `practices`. */
  private statedIds(filter: string): readonly TermId[] | undefined {
    const {host} = this.context;
    // The ids of one of several servers are others.
    if (/\S\s+\S/.test(host.api)) return undefined;
    const scope: Readonly<Record<string, unknown>> = {...readScope(host, () => {})};
    return scope[`${filter}s`] as readonly TermId[] | undefined;
  }

  private async loadFields() {
    const {source} = this.context.source;
    if (!source || this.fields?.source === source) return;
    this.fields = {source};
    const fields = await source.kind.loadSearchFields().catch(() => 'failed' as const);
    if (this.fields.source !== source) return;
    this.fields = {source, fields};
    this.context.host.requestUpdate();
  }
}

/** How many items have each term; an item counts once. */
function countTerms(
  items: readonly Item[],
  vocabulary: Vocabulary,
  idsOf: ((item: Item) => readonly TermId[] | undefined) | undefined,
): ReadonlyMap<TermId, number> {
  const counts = new Map<TermId, number>();
  for (const item of items) {
    const ids = new Set((idsOf?.(item) ?? []).map((id) => mainId(vocabulary, id)));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
