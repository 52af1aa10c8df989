import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {withoutTerm, withTerm} from '../../model/search/criteria-changes.js';
import {fold} from '../../model/search/words.js';
import type {Term, TermId} from '../../model/vocabulary.js';
import {renderPictogram} from '../terms.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {renderMarked} from './marked.js';
import {nameOfFilter, type SearchContext, type Words} from './search-context.js';
import {termsOf} from './terms.js';

/** From here on it is sooner written than found. */
const LONG_LIST = 12;
const MOST_ROWS = 60;

/** Where a filter stands: in sections one below the other, or alone in what its button opens. */
export type FilterPlace = 'sections' | 'popover';

/** The terms of one filter, to tick. */
export class TermFilterList {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly filter: string;
  private typed = '';
  /** A term that was ticked here stays under the finger. */
  private readonly touched = new Set<TermId>();
  /** What a section has shown stays, also when no trek has it: nothing below it moves. */
  private readonly drawn = new Set<TermId>();

  constructor(context: SearchContext, editor: CriteriaEditor, filter: string) {
    this.context = context;
    this.editor = editor;
    this.filter = filter;
  }

  render(words: Words, place: FilterPlace) {
    const kept = [...this.chosen, ...this.drawn];
    const {filters, state} = this.context.source;
    const terms = termsOf(this.filter, filters, state, kept);
    for (const id of this.chosen) this.touched.add(id);
    if (place === 'sections' && terms.length <= LONG_LIST) {
      for (const {id} of terms) this.drawn.add(id);
    }
    const asked = fold(this.typed.trim());
    const matching = asked ? terms.filter(({label}) => fold(label).includes(asked)) : terms;
    const shown = matching.filter((term, index) => index < MOST_ROWS || this.touched.has(term.id));
    return html`
      ${terms.length > LONG_LIST ? this.renderBox(words) : nothing}
      <ul class="terms" role="list">
        ${repeat(
          shown,
          ({id}) => id,
          (term) => html`<li>${this.renderTerm(term, words)}</li>`,
        )}
      </ul>
      ${this.renderRest(matching.length - shown.length, shown.length, words)}
    `;
  }

  private renderBox(words: Words) {
    const {messages} = words;
    return html`<input
      class="field narrow"
      type="text"
      aria-label=${messages.named(nameOfFilter(this.filter, words), messages.searchTerms)}
      autocomplete="off"
      placeholder=${messages.searchTerms}
      spellcheck="false"
      .value=${this.typed}
      @input=${(event: Event) => this.narrow(event)} />`;
  }

  private renderTerm(term: Term, {formats}: Words) {
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
          @change=${() => this.tick(term.id, !isChosen)} />
        ${renderPictogram(term.pictogramUrl)}
        <span class="label">${renderMarked(term.label, this.typed)}</span>
        <span class="amount">${isCounted ? formats.number(count) : nothing}</span>
      </label>
    `;
  }

  private renderRest(rest: number, shown: number, {messages}: Words) {
    if (rest > 0) return html`<p class="hint">${messages.moreTerms(rest)}</p>`;
    return shown === 0 ? html`<p class="hint">${messages.noTerm}</p>` : nothing;
  }

  private get chosen(): readonly TermId[] {
    return this.editor.criteria.terms[this.filter] ?? [];
  }

  private tick(id: TermId, isChosen: boolean) {
    const change = isChosen ? withTerm : withoutTerm;
    this.editor.setCriteria(change(this.editor.criteria, this.filter, id));
  }

  private narrow({target}: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.typed = target.value;
    this.context.host.requestUpdate();
  }
}
