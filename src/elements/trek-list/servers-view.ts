import {type LitElement, nothing} from 'lit';
import type {ListMessages} from '../../i18n/messages.js';
import type {SourceState} from '../../store/source-state.js';

/** What a list says of its servers, loaded where there are several. */
export class ServersView {
  private readonly host: LitElement;
  private module?: typeof import('./servers.js') | undefined;
  private isRequested = false;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Follows the number of items. */
  countNote({servers}: SourceState, language: string): string | undefined {
    if (servers) void this.load();
    return servers && this.module?.countNote(servers, language);
  }

  render({servers}: SourceState, language: string, messages: ListMessages, retry: () => void) {
    return (servers && this.module?.renderServers(servers, language, messages, retry)) ?? nothing;
  }

  private async load() {
    if (this.isRequested) return;
    this.isRequested = true;
    this.module = await import('./servers.js').catch(() => undefined);
    this.host.requestUpdate();
  }
}
