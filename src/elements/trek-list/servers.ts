import {html, nothing} from 'lit';
import {server} from '../../generated/messages/server.js';
import type {ServerMessages} from '../../i18n/messages/server.js';
import type {TextController} from '../../i18n/text-controller.js';
import {hasCriteria} from '../../model/search/criteria.js';
import type {ServerState, SourceState} from '../../store/source-state.js';
import {creditOf} from '../credit.js';
import {renderCardSkeleton} from './card.js';

type Servers = readonly ServerState[];

/** What a list says of the servers that it shows as one. */
export class ServerNotes {
  readonly creditOf = creditOf;
  private readonly text: TextController;

  constructor(text: TextController) {
    this.text = text;
  }

  /** Follows the number of items as long as it is not known. */
  countNote({servers = [], items, criteria}: SourceState): string | undefined {
    const {messages} = this;
    const missing = hostsOf(servers, 'failed', 'late');
    if (missing.length > 0) return messages?.without(this.named(missing));
    if (servers.some(({status}) => status === 'loading')) return messages?.moreToCome;
    // What two servers have is counted twice until both have sent it; a search counts what is there.
    const isPartial = items.status === 'ready' && items.covered < items.count;
    return isPartial && !hasCriteria(criteria) ? messages?.upTo : undefined;
  }

  /** Keeps the room of the cards of servers that have not answered yet, so that nothing below them moves. */
  renderPlaceholders({servers, criteria}: SourceState, count: number, api: string) {
    const isWaiting = servers?.some(({status}) => status === 'loading');
    if (!isWaiting || count <= 0 || hasCriteria(criteria)) return nothing;
    return Array.from(
      {length: count},
      () => html`<li aria-hidden="true">${renderCardSkeleton(api)}</li>`,
    );
  }

  /** Names the servers whose items are missing, with a way to try again. */
  renderServers(servers: Servers, retry: () => void) {
    const {messages} = this;
    const [failed, late] = [hostsOf(servers, 'failed'), hostsOf(servers, 'late')];
    const isMissing = failed.length + late.length > 0;
    // A screen reader announces what changes in an alert or a status that was there before.
    return html`
      <div part=${isMissing ? 'servers' : nothing} class=${isMissing ? 'more' : nothing}>
        <div>
          <div role="alert">
            ${failed.length > 0 ? html`<p>${messages?.failed(this.named(failed))}</p>` : nothing}
          </div>
          <div role="status">
            ${late.length > 0 ? html`<p>${messages?.late(this.named(late), late.length)}</p>` : nothing}
          </div>
        </div>
        ${
          failed.length > 0
            ? html`<button part="retry" class="button" type="button" @click=${retry}>${this.text.messages.retry}</button>`
            : nothing
        }
      </div>
    `;
  }

  private get messages(): ServerMessages | undefined {
    return this.text.of(server);
  }

  private named(hosts: readonly string[]): string {
    return this.text.formats.list(hosts);
  }
}

const hostsOf = (servers: Servers, ...statuses: readonly ServerState['status'][]) =>
  servers.flatMap(({host, status}) => (statuses.includes(status) ? host : []));
