import {html, nothing} from 'lit';
import type {TrekSource} from '../../store/trek-source.js';
import {type Chip, chipsOf} from './chips.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Words} from './search-context.js';

const MOST_WAYS_OUT = 3;

/** A single thing to give up, and how many treks that brings. */
interface WayOut extends Chip {
  readonly count: number;
}

/** Says that nothing matches, and what to do about it. */
export class NoMatch {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private known: {readonly occasion: unknown; readonly ways: readonly WayOut[]} | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  render(words: Words, clear: () => void) {
    const {messages} = words;
    const ways = this.waysOut(words);
    return html`
      <div part="no-match" class="no-match">
        <p>${messages.noMatch}</p>
        ${
          ways.length === 0
            ? nothing
            : html`<p id="relax">${messages.relax}</p>
                <ul role="list" aria-labelledby="relax">
                  ${ways.map(
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

  /** Each is a search of its own, so they are kept while nothing changes. */
  private waysOut(words: Words): readonly WayOut[] {
    const {source, state} = this.context.source;
    if (this.known?.occasion !== state.found) {
      const chips = chipsOf(this.editor.criteria, state, words);
      const ways = chips.length > 1 && source ? waysOf(chips, source) : [];
      this.known = {occasion: state.found, ways};
    }
    return this.known?.ways ?? [];
  }
}

function waysOf(chips: readonly Chip[], source: TrekSource): readonly WayOut[] {
  return chips
    .map((chip) => ({...chip, count: source.countOf(chip.without)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_WAYS_OUT);
}
