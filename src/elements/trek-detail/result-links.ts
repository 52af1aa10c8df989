import {html, type LitElement, nothing} from 'lit';
import {sheetMessages} from '../../i18n/sheet-messages.js';
import type {Item, ItemKey} from '../../model/item.js';
import {
  failureOfResults,
  type SourceState,
  type VisibleItems,
  visibleItems,
} from '../../store/source-state.js';
import {nextIcon, previousIcon} from './detail-icons.js';
import {resultLinkStyles} from './result-links.styles.js';
import {type ReadyView, renderItemLink} from './sheet-view.js';

export const styles = [resultLinkStyles];

/** An item's place among the results. */
interface Place {
  readonly key: ItemKey;
  readonly items: readonly Item[];
  readonly index: number;
}

/** The links to the previous and the next result of the list that the sheet was opened from. */
export class ResultLinks {
  private readonly host: LitElement;
  /** Cached, since a sheet is rendered again with every change of the state, and results may be many. */
  private place: Place | undefined;
  private stopWaiting = () => {};

  constructor(host: LitElement) {
    this.host = host;
  }

  render(view: ReadyView) {
    const {results, sheet} = view;
    const index = results ? this.indexOf(results, sheet.key) : -1;
    if (!results || index < 0) return nothing;
    const previous = results.items[index - 1];
    const next = results.items[index + 1];
    const isLast = index + 1 >= results.count;
    const messages = sheetMessages(view)?.results;
    if ((!previous && isLast) || !messages) return nothing;
    return html`
      <nav part="results" class="results" aria-label=${messages.results}>
        ${previous && renderLink(view, previous, messages.previous, 'is-previous')}
        ${
          next
            ? renderLink(view, next, messages.next, 'is-next')
            : isLast
              ? nothing
              : html`
                  <button
                    part="result-link"
                    class="link result-link is-next"
                    type="button"
                    @click=${() => this.loadNext(view)}>
                    ${renderContent(messages.next, undefined, 'is-next')}
                  </button>
                `
        }
      </nav>
    `;
  }

  private indexOf({items}: VisibleItems, key: ItemKey): number {
    if (this.place?.items !== items || this.place.key !== key) {
      this.place = {key, items, index: items.findIndex((item) => item.key === key)};
    }
    return this.place.index;
  }

  /** Shows the next result once it is loaded, unless the visitor has gone elsewhere or it failed. */
  private loadNext({source, sheet, goTo}: ReadyView) {
    this.stopWaiting();
    if (!source) return;
    const {criteria, depth} = source.state;
    const failure = failureOfResults(source.state);
    this.stopWaiting = source.subscribe(() => {
      const {state} = source;
      const hasLeft =
        !this.host.isConnected || state.selectedKey !== sheet.key || state.criteria !== criteria;
      const hasFailed = (failureOfResults(state) ?? failure) !== failure;
      const next = nextOf(state, sheet.key);
      if (!next && !hasLeft && !hasFailed) return;
      this.stopWaiting();
      if (next && !hasLeft) goTo(next.key);
    });
    source.setDepth(depth + 1);
  }
}

/** The result after an item, as far as it is loaded. */
function nextOf(state: SourceState, key: ItemKey): Item | undefined {
  const {items = []} = visibleItems(state) ?? {};
  const index = items.findIndex((item) => item.key === key);
  return index < 0 ? undefined : items[index + 1];
}

const renderLink = (view: ReadyView, item: Item, direction: string, className: string) =>
  renderItemLink({...view, open: view.goTo}, item, {
    part: 'result-link',
    className,
    content: renderContent(direction, view.nameOf(item), className),
  });

const renderContent = (direction: string, name: string | undefined, className: string) => html`
  ${className === 'is-next' ? nextIcon : previousIcon}
  <span>
    <span class="result-direction">${direction}</span>
    ${name === undefined ? nothing : html`<span class="visually-hidden">: </span>${name}`}
  </span>
`;
