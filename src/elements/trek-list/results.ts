import {html, nothing} from 'lit';
import type {ListMessages} from '../../i18n/messages/base.js';
import type {ItemSource} from '../../store/item-source.js';
import {
  failureOfResults,
  type IndexState,
  type SourceState,
  type VisibleItems,
  visibleItems,
} from '../../store/source-state.js';
import {renderFailure} from '../failure.js';
import type {ElementStatus} from '../source-element.js';
import {renderCardSkeleton} from './card.js';

export interface Results {
  readonly shown: VisibleItems;
  /** Whether these are the results of earlier criteria, shown until those of the present ones are known. */
  readonly areStale: boolean;
}

/** Keeps the previous results, so that the list is not empty while the next ones are loaded. */
export class LastResults {
  private source: ItemSource | undefined;
  private shown: VisibleItems | undefined;

  /** The results to show; undefined while there are none. */
  of(source: ItemSource | undefined, state: SourceState): Results | undefined {
    const shown = visibleItems(state);
    if (shown || source !== this.source || state.items.status !== 'ready') this.shown = shown;
    this.source = source;
    return this.shown && {shown: this.shown, areStale: !shown};
  }
}

/** The button that shows more cards, and how many are shown. */
interface MoreView {
  /** How many cards are shown. */
  readonly shown: number;
  /** How many items match. */
  readonly count: number;
  readonly pageSize: number;
  /** Whether the next cards are still being loaded. */
  readonly isWaiting: boolean;
  readonly messages: ListMessages;
  showMore(): void;
}

export function statusOf(
  state: SourceState,
  shown: VisibleItems | undefined,
  isMisconfigured: boolean,
): ElementStatus {
  if (isMisconfigured || state.items.status === 'failed') return 'error';
  if (!shown) return failureOfResults(state) ? 'error' : 'loading';
  return shown.count === 0 ? 'empty' : 'ready';
}

/** Placeholders for a page of cards; without a message until the language is loaded. */
export function renderSkeletons(pageSize: number, api: string, messages?: ListMessages) {
  return html`
    <div class="cards" aria-busy="true">
      ${Array.from({length: pageSize}, () => renderCardSkeleton(api))}
    </div>
    ${messages ? html`<p class="visually-hidden">${messages.loading}</p>` : nothing}
  `;
}

export function renderMore({shown, count, pageSize, isWaiting, messages, showMore}: MoreView) {
  const rest = count - shown;
  if (rest <= 0) return nothing;
  return html`
    <div class="more">
      <button part="show-more" class="button" type="button" ?disabled=${isWaiting} @click=${showMore}>
        ${messages.showMoreOf(Math.min(rest, pageSize))}
      </button>
      <p>${messages.shownOf(shown, count)}</p>
    </div>
  `;
}

/** The message below the cards that some items could not be loaded, and what that means for a search. */
export function renderPartial(
  index: IndexState,
  searched: string,
  messages: ListMessages,
  retry: () => void,
) {
  if (index.status !== 'partial') return nothing;
  const message = `${messages.failedPartly} ${searched}`.trim();
  return html`<div class="partial">
    ${renderFailure(message, index.error, messages, retry)}
  </div>`;
}
