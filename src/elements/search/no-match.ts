import {html, nothing} from 'lit';
import type {ItemSource} from '../../store/item-source.js';
import {type Chip, chipsOf} from './chips.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Texts} from './search-context.js';

const MAX_ALTERNATIVES = 3;

/** A search without one of the active filters, and how many treks match it. */
interface Alternative extends Chip {
  readonly count: number;
}

/** The message that nothing matches, with buttons that remove one filter or all. */
export class NoMatch {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private cached:
    | {readonly results: unknown; readonly alternatives: readonly Alternative[]}
    | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  render(texts: Texts, clear: () => void) {
    const {messages} = texts;
    const alternatives = this.alternatives(texts);
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
                      <button class="pill" type="button" @click=${() => this.editor.setCriteria(without)}>
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

  /** Cached, since each alternative needs a search. */
  private alternatives(texts: Texts): readonly Alternative[] {
    const {source, state} = this.context.source;
    if (this.cached?.results !== state.results) {
      const chips = chipsOf(this.editor.criteria, this.context.source.filters, state, texts);
      const alternatives = chips.length > 1 && source ? alternativesOf(chips, source) : [];
      this.cached = {results: state.results, alternatives};
    }
    return this.cached?.alternatives ?? [];
  }
}

function alternativesOf(chips: readonly Chip[], source: ItemSource): readonly Alternative[] {
  return chips
    .map((chip) => ({...chip, count: source.countOf(chip.without)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_ALTERNATIVES);
}
