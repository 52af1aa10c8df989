import {html, nothing} from 'lit';
import type {ListMessages} from '../../i18n/messages.js';
import {
  failureOfResults,
  type IndexState,
  type SourceState,
  type VisibleItems,
} from '../../store/source-state.js';
import {renderFailure} from '../failure.js';
import type {ElementStatus} from '../source-element.js';
import {renderCardSkeleton} from './card.js';

/** What a list says about the cards that it does not show yet. */
interface MoreView {
  /** How many cards there are on the screen. */
  readonly shown: number;
  /** How many there could be. */
  readonly count: number;
  readonly pageSize: number;
  /** Whether the next ones are still on their way. */
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

/** The room of a page of cards; without words as long as it is not known in which language. */
export function renderSkeletons(pageSize: number, messages?: ListMessages) {
  return html`
    <div class="cards" aria-busy="true">
      ${Array.from({length: pageSize}, renderCardSkeleton)}
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

/** Below the cards: that others are missing, and what that means for a search. */
export function renderPartial(
  index: IndexState,
  searched: string,
  messages: ListMessages,
  retry: () => void,
) {
  if (index.status !== 'partial') return nothing;
  const sentence = `${messages.failedPartly} ${searched}`.trim();
  return html`<div class="partial">
    ${renderFailure(sentence, index.error, messages, retry)}
  </div>`;
}
