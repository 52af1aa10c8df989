import {html, nothing} from 'lit';
import {resultLinkMessages} from '../../i18n/result-link-messages.js';
import type {Item, ItemKey} from '../../model/item.js';
import type {VisibleItems} from '../../store/source-state.js';
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
  /** Cached, since a sheet is rendered again with every change of the state, and results may be many. */
  private place: Place | undefined;
  /** The item whose next one the visitor waits for, since it was the last that is loaded. */
  private waitingAt: ItemKey | undefined;

  render(view: ReadyView) {
    const {results, sheet, formats} = view;
    const index = results ? this.indexOf(results, sheet.key) : -1;
    if (!results || index < 0) return nothing;
    const previous = results.items[index - 1];
    const next = results.items[index + 1];
    const messages = resultLinkMessages(formats.language);
    const isAwaited = this.waitingAt === sheet.key;
    if (next || !isAwaited) this.waitingAt = undefined;
    if (next && isAwaited) {
      // Not while the element is being rendered.
      queueMicrotask(() => view.goTo(next.key));
    }
    const isLast = index + 1 >= results.count;
    if (!previous && isLast) return nothing;
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

  private loadNext(view: ReadyView) {
    this.waitingAt = view.sheet.key;
    view.requestMoreResults();
  }
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
