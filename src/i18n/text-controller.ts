import type {LitElement, ReactiveController} from 'lit';
import {messages as frenchOfList} from '../generated/messages/fr/list.js';
import {createFormats, type Formats, type OpenDays} from './format.js';
import {requestItemMessages} from './item-messages.js';
import type {ItemMessages, OwnMessages} from './kind-messages.js';
import {FALLBACK_LANGUAGE, primaryLanguage} from './language-tags.js';
import {
  languageOfTexts,
  loadGroup,
  loadMessages,
  loadTextLanguages,
  textLanguages,
} from './languages.js';
import type {Localized, MessageGroup} from './message-group.js';
import type {ListMessages, Messages} from './messages/base.js';
import type {MessagesOfKind} from './messages/kinds.js';
import type {SearchMessages} from './messages/search.js';

/** The messages of a group in a language, once they are loaded. */
interface GroupTexts {
  readonly language: string;
  messages: object | undefined;
}

/**
 * The language of an element, with its messages and formats.
 *
 * The language is the element's own `lang`, else the nearest one around it, else French. Changes of
 * it are observed while the element is connected.
 */
export class TextController<M extends ListMessages = ListMessages> implements ReactiveController {
  /** The messages of the page, as it states them; written by `setKindMessages`. */
  ownMessages: OwnMessages = '';

  private readonly host: LitElement;
  private readonly openDays: OpenDays = {
    since: (day) => this.messages.since(day),
    until: (day) => this.messages.until(day),
  };
  private observer?: MutationObserver;
  private currentLanguage?: string;
  private forcedLanguage?: string | undefined;
  private french: ListMessages = frenchOfList;
  /** The names of items other than treks. */
  private kindMessages: MessagesOfKind | undefined;
  private itemMessages: ItemMessages | undefined;
  private kind = '';
  private loaded?: {readonly messages: ListMessages; readonly formatsLanguage: string};
  private readonly groups = new Map<unknown, GroupTexts>();
  private cachedFormats?: {readonly language: string; readonly formats: Formats};

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** A canonical BCP 47 tag, such as `fr-CA`, also of a language without messages. */
  get language(): string {
    return this.currentLanguage ?? FALLBACK_LANGUAGE;
  }

  /** The language of the element or of the page around it, also after `setLanguage`. */
  get pageLanguage(): string {
    return languageOf(this.host);
  }

  /** Uses a language in place of that of the page; undefined restores the latter. */
  setLanguage(language: string | undefined) {
    if (language === this.forcedLanguage) return;
    this.forcedLanguage = language;
    this.updateLanguage();
  }

  /** Whether messages are loaded. Texts are rendered only then. */
  get ready(): boolean {
    return this.loaded !== undefined && (!this.hasOthers || this.itemMessages !== undefined);
  }

  get messages(): M {
    // `withMessages` is the only way to get a controller with more messages than those of a list.
    return (this.loaded?.messages ?? this.french) as M;
  }

  /** Messages of the controls about items other than treks, with those of the page. */
  get searchMessages(): Partial<SearchMessages> {
    return this.itemMessages?.search ?? {};
  }

  /**
   * Sets the names of the items of a kind, which replace “trek” in the messages (undefined for treks),
   * and the messages of the page.
   */
  setKindMessages(kindMessages: MessagesOfKind | undefined, own: OwnMessages, kind: string) {
    const isSameKind = kindMessages === this.kindMessages;
    if (isSameKind && own === this.ownMessages) return;
    // Those of the same kind are shown until the others are loaded, or those about treks.
    if (!isSameKind) this.itemMessages = undefined;
    else if (this.host.hasUpdated) this.itemMessages ??= none;
    this.kindMessages = kindMessages;
    this.ownMessages = own;
    this.kind = kind;
    if (this.currentLanguage) void this.load(this.currentLanguage);
  }

  /** Whether messages replace those about treks. */
  private get hasOthers(): boolean {
    return Boolean(this.kindMessages || this.ownMessages);
  }

  /** Returns this controller with all messages; the entry contains only the French ones of a list. */
  withMessages(french: Messages): TextController<Messages> {
    const isFrench = this.loaded?.messages === this.french;
    this.french = french;
    if (this.loaded && isFrench) this.loaded = {...this.loaded, messages: french};
    // The messages about other kinds override the added ones.
    else if (this.hasOthers && this.currentLanguage) void this.load(this.currentLanguage);
    // The controller has all messages now.
    return this as TextController<ListMessages> as TextController<Messages>;
  }

  /** The messages of a group: those of the language before until they are loaded, undefined before the first. */
  of<M extends object>(group: MessageGroup<M>): Localized<M> | undefined {
    const {language, groups} = this;
    let texts = groups.get(group);
    if (texts?.language !== language) {
      texts = {language, messages: texts?.messages};
      groups.set(group, texts);
      void this.loadGroup(group, texts);
    }
    // They have been loaded for this group.
    return texts.messages as Localized<M> | undefined;
  }

  get formats(): Formats {
    const language = this.loaded?.formatsLanguage ?? FALLBACK_LANGUAGE;
    if (this.cachedFormats?.language !== language) {
      this.cachedFormats = {language, formats: createFormats(language, this.openDays)};
    }
    return this.cachedFormats.formats;
  }

  hostConnected() {
    this.observer = new MutationObserver(() => this.updateLanguage());
    const options = {attributes: true, attributeFilter: ['lang'], subtree: true};
    for (let node: Element | null = this.host; node; node = shadowHostOf(node)) {
      this.observer.observe(node.getRootNode(), options);
    }
    this.updateLanguage();
  }

  hostUpdated() {
    textLanguages?.markLanguages(this.host.renderRoot, this.pageLanguage, this.formats.language);
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  private updateLanguage() {
    const language = languageTag(this.forcedLanguage ?? null) ?? languageOf(this.host);
    if (language === this.currentLanguage) return;
    this.currentLanguage = language;
    this.host.requestUpdate();
    this.load(language);
  }

  private async load(language: string) {
    const {kindMessages, ownMessages: own, kind} = this;
    if (this.hasOthers) {
      const isCurrent = () =>
        language === this.currentLanguage &&
        kindMessages === this.kindMessages &&
        own === this.ownMessages;
      const onLateFile = () => isCurrent() && this.load(language);
      // Without these the messages about treks are used.
      const itemMessages = await requestItemMessages(language, kindMessages, {
        own,
        kind,
        onLateFile,
      }).catch(() => none);
      if (!isCurrent()) return;
      this.itemMessages = itemMessages;
    } else this.itemMessages = undefined;
    const spoken = languageOfTexts(language);
    if (primaryLanguage(spoken) !== primaryLanguage(language)) {
      this.warn(`there are no texts in "${language}"; using those in "${spoken}".`);
      void loadTextLanguages(this.host);
    }
    const found = loadMessages(spoken);
    // No await for French, so that the first rendering has its messages.
    if (!found) return this.setMessages(language, this.french, spoken);
    try {
      this.setMessages(language, await found, spoken);
    } catch {
      this.warn(`the texts in "${language}" did not load; using French.`);
      this.setMessages(language, this.french, FALLBACK_LANGUAGE);
    }
  }

  private async loadGroup<M extends object>(group: MessageGroup<M>, texts: GroupTexts) {
    texts.messages = await loadGroup(group, texts.language);
    if (this.groups.get(group) === texts) this.host.requestUpdate();
  }

  private setMessages(language: string, messages: ListMessages, formatsLanguage: string) {
    // Meanwhile another language may have been requested.
    if (language !== this.currentLanguage) return;
    const ofKind = this.itemMessages?.list;
    this.loaded = {messages: ofKind ? {...messages, ...ofKind} : messages, formatsLanguage};
    this.host.requestUpdate();
  }

  private warn(message: string) {
    const warning = `<${this.host.localName}>: ${message}`;
    if (warned.has(warning)) return;
    warned.add(warning);
    console.warn(warning);
  }
}

const none: ItemMessages = {list: {}, search: {}};

/** Each warning is given once for all elements of the page. */
const warned = new Set<string>();

/** The nearest `lang`, through shadow roots; French when the page has none. */
function languageOf(element: Element): string {
  for (let node: Element | null = element; node; node = node.parentElement ?? shadowHostOf(node)) {
    const tag = languageTag(node.getAttribute('lang'));
    if (tag) return tag;
  }
  return FALLBACK_LANGUAGE;
}

/** A canonical tag; undefined where `Intl` would throw. Some CMSs write `fr_FR` for `fr-FR`. */
function languageTag(stated: string | null): string | undefined {
  try {
    return Intl.getCanonicalLocales(stated?.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function shadowHostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
