import type {AppContext} from './app-context.js';
import {highlightKeys} from './highlight-keys.js';
import type {Start} from './start.js';
import {startRoom} from './start-room.js';

/**
 * Loads what helps to choose while nothing is chosen: with the first cards where the page has suggestions, which are
 * above them, and else after these.
 */
export class StartLoading {
  private readonly context: AppContext;
  private loading: Promise<void> | undefined;
  /** Absent until it is loaded. */
  start: Start | undefined;

  constructor(context: AppContext) {
    this.context = context;
  }

  /** The class that reserves its room above the list. */
  get room(): string {
    return this.start?.room ?? startRoom(this.context);
  }

  /** Requests the suggestions, if the visitor sees them first. */
  connectSource() {
    const {host, source} = this.context;
    const {sharedSource, state} = source;
    const isOther = sharedSource?.isRestoring || host.view === 'map' || state.selectedKey;
    if (isOther || !startRoom(this.context).includes('cards')) return;
    source.source?.requestCards(highlightKeys(this.context));
    this.load();
  }

  load() {
    this.loading ??= this.importStart();
  }

  private async importStart() {
    const {host, warn} = this.context;
    try {
      const {Start} = await import('./start.js');
      this.start = new Start(this.context);
    } catch (error) {
      warn(`what helps to choose could not be loaded. ${error}`);
    }
    host.requestUpdate();
  }
}
