import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {withoutTerm, withTerm} from '../../model/search/criteria-changes.js';
import {fold} from '../../model/search/words.js';
import type {Term, TermId} from '../../model/vocabulary.js';
import {renderPictogram} from '../terms.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {availableTerms} from './filter-options.js';
import {renderMarked} from './marked.js';
import {nameOfFilter, type SearchContext, type Texts} from './search-context.js';

/** Longer lists have a search field. */
const LONG_LIST = 12;
const MAX_ROWS = 60;

/** Where a filter is rendered: among others in sections, or alone in a popover. */
export type FilterLayout = 'sections' | 'popover';

/** A filter by the terms of a vocabulary: a checkbox for each term. */
export class TermFilter {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly filter: string;
  private query = '';
  /** Terms that were chosen here stay in the list, also beyond `MAX_ROWS`. */
  private readonly kept = new Set<TermId>();
  /** Terms that a section has shown stay, also without any trek, so that nothing below moves. */
  private readonly shown = new Set<TermId>();

  constructor(context: SearchContext, editor: CriteriaEditor, filter: string) {
    this.context = context;
    this.editor = editor;
    this.filter = filter;
  }

  render(texts: Texts, place: FilterLayout) {
    const kept = [...this.chosen, ...this.shown];
    const {filters, state} = this.context.source;
    const terms = availableTerms(this.filter, filters, state, kept);
    for (const id of this.chosen) this.kept.add(id);
    if (place === 'sections' && terms.length <= LONG_LIST) {
      for (const {id} of terms) this.shown.add(id);
    }
    const query = fold(this.query.trim());
    const matching = query ? terms.filter(({label}) => fold(label).includes(query)) : terms;
    const shown = matching.filter((term, index) => index < MAX_ROWS || this.kept.has(term.id));
    return html`
      ${terms.length > LONG_LIST ? this.renderSearch(texts) : nothing}
      <ul class="terms" role="list">
        ${repeat(
          shown,
          ({id}) => id,
          (term) => html`<li>${this.renderTerm(term, texts)}</li>`,
        )}
      </ul>
      ${this.renderRest(matching.length - shown.length, shown.length, texts)}
    `;
  }

  private renderSearch(texts: Texts) {
    const {messages} = texts;
    return html`<input
      class="field narrow"
      type="text"
      aria-label=${messages.named(nameOfFilter(this.filter, texts), messages.searchTerms)}
      autocomplete="off"
      placeholder=${messages.searchTerms}
      spellcheck="false"
      .value=${this.query}
      @input=${(event: Event) => this.setQuery(event)} />`;
  }

  private renderTerm(term: Term, {formats}: Texts) {
    const {results} = this.context.source.state;
    const isCounted = results?.counted.has(this.filter);
    const count = results?.counts[this.filter]?.get(term.id) ?? 0;
    const isChosen = this.chosen.includes(term.id);
    const isIdle = isCounted && count === 0 && !isChosen;
    return html`
      <label part="filter-option" class="term ${isIdle ? 'is-idle' : ''}">
        <input
          type="checkbox"
          aria-disabled=${isIdle ? 'true' : nothing}
          .checked=${isChosen}
          @click=${(event: Event) => isIdle && event.preventDefault()}
          @change=${() => this.setChosen(term.id, !isChosen)} />
        ${renderPictogram(term.pictogramUrl)}
        <span class="label">${renderMarked(term.label, this.query)}</span>
        <span class="amount">${isCounted ? formats.number(count) : nothing}</span>
      </label>
    `;
  }

  private renderRest(rest: number, shown: number, {messages}: Texts) {
    if (rest > 0) return html`<p class="hint">${messages.moreTerms(rest)}</p>`;
    return shown === 0 ? html`<p class="hint">${messages.noTerm}</p>` : nothing;
  }

  private get chosen(): readonly TermId[] {
    return this.editor.criteria.terms[this.filter] ?? [];
  }

  private setChosen(id: TermId, isChosen: boolean) {
    const change = isChosen ? withTerm : withoutTerm;
    this.editor.setCriteria(change(this.editor.criteria, this.filter, id));
  }

  private setQuery({target}: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.query = target.value;
    this.context.host.requestUpdate();
  }
}
