import type {LitElement} from 'lit';
import {loadMessages} from './catalogues.js';
import {fr} from './fr.js';
import type {KindWords} from './kind-words.js';
import type {Messages} from './messages.js';

type Words = Readonly<Record<string, KindWords>>;

/** What an element says of items of other kinds than that of its source, such as those near one. */
export class KindTexts {
  private readonly host: LitElement;
  private language = '';
  /** By kind; undefined while they are on their way. */
  private readonly known = new Map<string, Messages | undefined>();

  constructor(host: LitElement) {
    this.host = host;
  }

  /** The sentences about items of a kind; absent until they have arrived. */
  messagesOf(kind: string, words: Words | undefined, language: string): Messages | undefined {
    if (language !== this.language) this.known.clear();
    this.language = language;
    if (!this.known.has(kind)) {
      this.known.set(kind, undefined);
      void this.load(kind, words, language);
    }
    return this.known.get(kind);
  }

  private async load(kind: string, words: Words | undefined, language: string) {
    // Where they do not come, French is better than nothing; the element itself says so.
    const messages = await Promise.resolve(loadMessages(language) ?? fr).catch(() => fr);
    const ofKind = await import('./items/catalogues.js')
      .then(({loadItemMessages}) => (words ? loadItemMessages(language, words) : undefined))
      .catch(() => undefined);
    if (language !== this.language) return;
    this.known.set(kind, {...messages, ...ofKind?.list});
    this.host.requestUpdate();
  }
}
