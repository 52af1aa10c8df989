import type {LitElement} from 'lit';
import {loadMessages} from './catalogues.js';
import {fr} from './fr.js';
import type {KindMessages, OwnMessages} from './kind-messages.js';
import type {Messages} from './messages.js';

type KindMessagesByLanguage = Readonly<Record<string, KindMessages>>;

/** Messages about items of other kinds than that of the source, such as nearby items. */
export class KindTexts {
  private readonly host: LitElement;
  private language = '';
  private own: OwnMessages = '';
  /** By kind; undefined while they are being loaded. */
  private readonly messages = new Map<string, Messages | undefined>();

  constructor(host: LitElement) {
    this.host = host;
  }

  /** The messages about items of a kind; undefined until they are loaded. */
  messagesOf(
    kind: string,
    kindMessages: KindMessagesByLanguage | undefined,
    language: string,
    own: OwnMessages,
  ): Messages | undefined {
    if (language !== this.language || own !== this.own) this.messages.clear();
    this.language = language;
    this.own = own;
    if (!this.messages.has(kind)) {
      this.messages.set(kind, undefined);
      void this.load(kind, kindMessages, language, own);
    }
    return this.messages.get(kind);
  }

  private async load(
    kind: string,
    kindMessages: KindMessagesByLanguage | undefined,
    language: string,
    own: OwnMessages,
  ) {
    // French replaces messages that cannot be loaded; the text controller warns of it.
    const messages = await Promise.resolve(loadMessages(language) ?? fr).catch(() => fr);
    const ofKind = await import('./items/catalogues.js')
      .then(({loadItemMessages}) => loadItemMessages(language, kindMessages, {own, kind}))
      .catch(() => undefined);
    if (language !== this.language || own !== this.own) return;
    this.messages.set(kind, {...messages, ...ofKind?.list});
    this.host.requestUpdate();
  }
}
