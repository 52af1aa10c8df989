import {html, nothing} from 'lit';
import type {ApiError} from '../../../api/api-error.js';
import type {ReportMessages} from '../../../i18n/messages/report.js';
import {reasonOf} from '../../failure.js';
import type {ReadyView} from '../sheet-view.js';
import type {Draft, FieldErrors, FormState} from './draft.js';

const TOO_LARGE = 413;

export function countErrors(errors: FieldErrors, messages: ReportMessages) {
  const {length} = Object.keys(errors);
  return length > 0 ? messages.wrongFields(length) : nothing;
}

/** Why the report has not been sent. */
export function renderProblems(
  {failure, refusals, draft, status}: FormState,
  {messages: all}: ReadyView,
  messages: ReportMessages,
) {
  if (status !== 'editing' || !(failure ?? refusals)) return nothing;
  return html`
    <div class="failure" role="alert">
      <p>
        <strong>${messages.notSent}</strong>
        ${failure ? reasonsOf(failure, draft, all, messages) : refusals?.join(' ')} ${messages.kept}
      </p>
    </div>
  `;
}

function reasonsOf(
  error: ApiError,
  {photos}: Draft,
  all: ReadyView['messages'],
  messages: ReportMessages,
): string {
  const {code, status = 0} = error;
  if (status === TOO_LARGE) return messages.tooLarge;
  if (code === 'not-found') return messages.noReports;
  const isCertain = code === 'rate-limited' || (status >= 400 && status < 500);
  const sentences = [reasonOf(error, all)];
  if (!isCertain) sentences.push(messages.perhapsReceived);
  // A page may not be allowed to read that its request is too large.
  if (!isCertain && photos.length > 0) sentences.push(messages.perhapsPhotos);
  return sentences.join(' ');
}
