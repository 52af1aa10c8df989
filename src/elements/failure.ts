import {html} from 'lit';
import type {ApiError} from '../api/api-error.js';
import type {ListMessages} from '../i18n/messages/base.js';

/** A message what failed and why, with a button that tries again. */
export function renderFailure(
  what: string,
  error: ApiError,
  messages: ListMessages,
  retry: () => void,
) {
  return html`
    <div part="error" class="failure" role="alert">
      <p>
        <strong>${what}</strong>
        ${reasonOf(error, messages)}
      </p>
      <button part="retry" class="button" type="button" @click=${retry}>${messages.retry}</button>
    </div>
  `;
}

/** A sentence about what went wrong. */
export function reasonOf({code}: ApiError, messages: ListMessages): string {
  switch (code) {
    case 'network':
      return messages.failedNetwork;
    case 'timeout':
      return messages.failedTimeout;
    case 'unreadable':
      return messages.failedUnreadable;
    case 'http':
    case 'not-found':
    case 'rate-limited':
      return messages.failedServer;
  }
}
