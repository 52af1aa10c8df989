import {html, nothing} from 'lit';
import type {ItemSource} from '../../store/item-source.js';
import {type Chip, chipsOf} from './chips.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Words} from './search-context.js';

const MOST_ALTERNATIVES = 3;

/** A search without one of the active filters, and how many treks match it. */
interface Alternative extends Chip {
  readonly count: number;
}

/** Says that nothing matches, and what to do about it. */
export class NoMatch {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private known:
    | {readonly results: unknown; readonly alternatives: readonly Alternative[]}
    | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  render(words: Words, clear: () => void) {
    const {messages} = words;
    const alternatives = this.alternatives(words);
    return html`
      <div part="no-match" class="no-match">
        <p>${messages.noMatch}</p>
        ${
          alternatives.length === 0
            ? nothing
            : html`<p id="relax">${messages.relax}</p>
                <ul role="list" aria-labelledby="relax">
                  ${alternatives.map(
                    ({label, count, without}) => html`<li>
                      <button class="rounded-button" type="button" @click=${() => this.editor.setCriteria(without)}>
                        ${messages.without(label, count)}
                      </button>
                    </li>`,
                  )}
                </ul>`
        }
        <button class="button" type="button" @click=${clear}>${messages.clearAll}</button>
      </div>
    `;
  }

  /** Each is a search of its own, so they are kept while nothing changes. */
  private alternatives(words: Words): readonly Alternative[] {
    const {source, state} = this.context.source;
    if (this.known?.results !== state.results) {
      const chips = chipsOf(this.editor.criteria, this.context.source.filters, state, words);
      const alternatives = chips.length > 1 && source ? alternativesOf(chips, source) : [];
      this.known = {results: state.results, alternatives};
    }
    return this.known?.alternatives ?? [];
  }
}

function alternativesOf(chips: readonly Chip[], source: ItemSource): readonly Alternative[] {
  return chips
    .map((chip) => ({...chip, count: source.countOf(chip.without)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ALTERNATIVES);
}
