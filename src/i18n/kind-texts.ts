import type {LitElement} from 'lit';
import {messages as french} from '../generated/messages/fr/base.js';
import {requestItemMessages} from './item-messages.js';
import type {OwnMessages} from './kind-messages.js';
import {languageOfTexts, loadMessages} from './languages.js';
import type {Messages} from './messages/base.js';
import type {MessagesOfKind} from './messages/kinds.js';

/** The messages of a kind, with those of the page that they were loaded for. */
interface KindText {
  readonly own: OwnMessages;
  /** Undefined while the first ones are being loaded. */
  messages: Messages | undefined;
}

/** Messages about items of other kinds than that of the source, such as nearby items. */
export class KindTexts {
  private readonly host: LitElement;
  private language = '';
  /** By kind. */
  private readonly texts = new Map<string, KindText>();

  constructor(host: LitElement) {
    this.host = host;
  }

  /** The messages about items of a kind; undefined until they are loaded. */
  messagesOf(
    kind: string,
    messagesOfKind: MessagesOfKind | undefined,
    language: string,
    own: OwnMessages,
  ): Messages | undefined {
    if (language !== this.language) this.texts.clear();
    this.language = language;
    let text = this.texts.get(kind);
    if (text?.own !== own) {
      // A framework may state an equal object with each rendering: what is shown stays until then.
      text = {own, messages: text?.messages};
      this.texts.set(kind, text);
      void this.load(kind, messagesOfKind, text);
    }
    return text.messages;
  }

  private async load(kind: string, messagesOfKind: MessagesOfKind | undefined, text: KindText) {
    const {language} = this;
    // French replaces messages that cannot be loaded; the text controller warns of it.
    const messages = await Promise.resolve(loadMessages(languageOfTexts(language)) ?? french).catch(
      () => french,
    );
    const isCurrent = () => this.texts.get(kind) === text;
    const onLateFile = () => isCurrent() && this.load(kind, messagesOfKind, text);
    const ofKind = await requestItemMessages(language, messagesOfKind, {
      own: text.own,
      kind,
      onLateFile,
    }).catch(() => undefined);
    // Meanwhile others may have been requested.
    if (!isCurrent()) return;
    text.messages = {...messages, ...ofKind?.list};
    this.host.requestUpdate();
  }
}
