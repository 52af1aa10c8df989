import {html, nothing} from 'lit';
import type {ListMessages} from '../../i18n/messages.js';
import {serverMessages} from '../../i18n/servers.js';
import {hasCriteria} from '../../model/search/criteria.js';
import type {ServerState, SourceState} from '../../store/source-state.js';
import {renderCardSkeleton} from './card.js';

export {creditOf} from '../credit.js';

type Servers = readonly ServerState[];

/** Follows the number of items as long as some of them are missing. */
export function countNote(servers: Servers, language: string): string | undefined {
  const messages = serverMessages(language);
  const missing = hostsOf(servers, 'failed', 'late');
  if (missing.length > 0) return messages.without(named(missing, language));
  return servers.some(({status}) => status === 'loading') ? messages.moreToCome : undefined;
}

/** Keeps the room of the cards of servers that have not answered yet, so that nothing below them moves. */
export function renderPlaceholders({servers, criteria}: SourceState, count: number, api: string) {
  const isWaiting = servers?.some(({status}) => status === 'loading');
  if (!isWaiting || count <= 0 || hasCriteria(criteria)) return nothing;
  return Array.from(
    {length: count},
    () => html`<li aria-hidden="true">${renderCardSkeleton(api)}</li>`,
  );
}

/** Names the servers whose items are missing, with a way to try again. */
export function renderServers(
  servers: Servers,
  language: string,
  {retry: retryWord}: ListMessages,
  retry: () => void,
) {
  const messages = serverMessages(language);
  const [failed, late] = [hostsOf(servers, 'failed'), hostsOf(servers, 'late')];
  const isMissing = failed.length + late.length > 0;
  // A screen reader announces what changes in a status that was there before.
  return html`
    <div part=${isMissing ? 'servers' : nothing} class=${isMissing ? 'more' : nothing}>
      <div role="status">
        ${failed.length > 0 ? html`<p>${messages.failed(named(failed, language))}</p>` : nothing}
        ${late.length > 0 ? html`<p>${messages.late(named(late, language), late.length)}</p>` : nothing}
      </div>
      ${
        failed.length > 0
          ? html`<button part="retry" class="button" type="button" @click=${retry}>${retryWord}</button>`
          : nothing
      }
    </div>
  `;
}

const hostsOf = (servers: Servers, ...statuses: readonly ServerState['status'][]) =>
  servers.flatMap(({host, status}) => (statuses.includes(status) ? host : []));

const named = (hosts: readonly string[], language: string) =>
  new Intl.ListFormat(language).format(hosts);
