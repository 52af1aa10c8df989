import {html, nothing} from 'lit';
import type {ApiError} from '../../api/api-error.js';
import type {TextController} from '../../i18n/text-controller.js';
import {renderFailure} from '../failure.js';
import {hasFallback} from '../fallback.js';
import type {SourceElement} from '../source-element.js';

/** The list of a <trek-app>, with the attributes and the slots that it passes on. */
export function renderList(
  app: SourceElement & {readonly detailUrl: string; readonly headingLevel: number | string},
) {
  // It is an element of this library, or not used.
  const followed = (app.forElement ?? document.getElementById(app.for)) as SourceElement | null;
  return html`
    <trek-list
      part="list"
      .forElement=${app}
      .api=${app.api || followed?.api || ''}
      .detailUrl=${app.detailUrl}
      .headingLevel=${app.headingLevel}
      .messages=${app.messages}
      >${renderSlots(app)}</trek-list
    >
  `;
}

/** What is shown in place of the list of an app whose file of `config` could not be read. */
export function renderConfigError(error: ApiError, {messages}: TextController, retry: () => void) {
  return html`
    ${renderFailure(messages.failedItems, error, messages, retry)}
    <slot></slot>
  `;
}

/** A slot that is passed on replaces the content of the list, also while nothing is in it. */
function renderSlots(app: HTMLElement) {
  const names = ['empty', 'no-match'].filter((name) => app.querySelector(`[slot="${name}"]`));
  return [
    hasFallback(app) ? html`<slot></slot>` : nothing,
    ...names.map((name) => html`<slot name=${name} slot=${name}></slot>`),
  ];
}
