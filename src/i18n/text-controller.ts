import type {LitElement, ReactiveController} from 'lit';
import {FALLBACK_LANGUAGE, isSpoken, loadMessages} from './catalogues.js';
import {createFormats, type Formats} from './format.js';
import {frList} from './fr-list.js';
import type {ItemMessages, KindWords} from './kind-words.js';
import type {ListMessages, Messages} from './messages.js';
import type {SearchMessages} from './search/messages.js';

/**
 * The language of an element, its sentences and its formats.
 *
 * The language is the element's own `lang`, else the nearest one around it, else French. It is
 * followed while the element stands in the page.
 */
export class TextController<M extends ListMessages = ListMessages> implements ReactiveController {
  private readonly host: LitElement;
  private observer?: MutationObserver;
  private wanted?: string;
  private asked?: string | undefined;
  private french: ListMessages = frList;
  /** What items other than treks are called, by language, and what is said of them. */
  private words: Readonly<Record<string, KindWords>> | undefined;
  private kindMessages: ItemMessages | undefined;
  private spoken?: {readonly messages: ListMessages; readonly formatsLanguage: string};
  private written?: {readonly language: string; readonly formats: Formats};

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** A canonical BCP 47 tag, such as `fr-CA`; we may not speak it. */
  get language(): string {
    return this.wanted ?? FALLBACK_LANGUAGE;
  }

  /** That of the element or of the page around it, whatever the element is told to speak. */
  get pageLanguage(): string {
    return languageOf(this.host);
  }

  /** Speaks this language whatever the page states, until told otherwise. */
  insistOn(language: string | undefined) {
    if (language === this.asked) return;
    this.asked = language;
    this.follow();
  }

  /** False until the first catalogue is there: what has words should wait for it. */
  get ready(): boolean {
    return this.spoken !== undefined && (!this.words || this.kindMessages !== undefined);
  }

  get messages(): M {
    // As many as were asked for: `widen` is the only way to an M that a list does not have.
    return (this.spoken?.messages ?? this.french) as M;
  }

  /** What search, filters and sort say of items other than treks. */
  get searchMessages(): Partial<SearchMessages> {
    return this.kindMessages?.search ?? {};
  }

  /** Speaks of the items of a kind, and not of treks, where it has words of its own. */
  speakOf(words: Readonly<Record<string, KindWords>> | undefined) {
    if (words === this.words) return;
    this.words = words;
    this.kindMessages = undefined;
    if (this.wanted) void this.speak(this.wanted);
  }

  /** Speaks every sentence of the elements; French, which lists bring themselves, is given. */
  widen(french: Messages): TextController<Messages> {
    const isFrench = this.spoken?.messages === this.french;
    this.french = french;
    if (this.spoken && isFrench) this.spoken = {...this.spoken, messages: french};
    // What is said of other items is laid over the wider sentences.
    else if (this.words && this.wanted) void this.speak(this.wanted);
    // It does now.
    return this as TextController<ListMessages> as TextController<Messages>;
  }

  get formats(): Formats {
    const language = this.spoken?.formatsLanguage ?? FALLBACK_LANGUAGE;
    if (this.written?.language !== language) {
      this.written = {language, formats: createFormats(language)};
    }
    return this.written.formats;
  }

  hostConnected() {
    this.observer = new MutationObserver(() => this.follow());
    const options = {attributes: true, attributeFilter: ['lang'], subtree: true};
    for (let node: Element | null = this.host; node; node = shadowHostOf(node)) {
      this.observer.observe(node.getRootNode(), options);
    }
    this.follow();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  private follow() {
    const language = languageTag(this.asked ?? null) ?? languageOf(this.host);
    if (language === this.wanted) return;
    this.wanted = language;
    this.host.requestUpdate();
    this.speak(language);
  }

  private async speak(language: string) {
    const {words} = this;
    if (words) {
      // Where they do not come, the elements speak of treks.
      const kindMessages = await import('./items/catalogues.js')
        .then(({loadItemMessages}) => loadItemMessages(language, words))
        .catch(() => ({list: {}, search: {}}));
      if (language !== this.wanted || words !== this.words) return;
      this.kindMessages = kindMessages;
    }
    const found = loadMessages(language);
    // No await for French: an element that speaks it has its words in its first render.
    if (!found) {
      if (isSpoken(language)) return this.adopt(language, this.french, language);
      this.warn(`there are no texts in "${language}"; using French.`);
      return this.adopt(language, this.french, FALLBACK_LANGUAGE);
    }
    try {
      this.adopt(language, await found, language);
    } catch {
      this.warn(`the texts in "${language}" did not load; using French.`);
      this.adopt(language, this.french, FALLBACK_LANGUAGE);
    }
  }

  private adopt(language: string, messages: ListMessages, formatsLanguage: string) {
    // Another language may have been asked for while this one was loading.
    if (language !== this.wanted) return;
    const ofKind = this.kindMessages?.list;
    this.spoken = {messages: ofKind ? {...messages, ...ofKind} : messages, formatsLanguage};
    this.host.requestUpdate();
  }

  private warn(sentence: string) {
    const warning = `<${this.host.localName}>: ${sentence}`;
    if (told.has(warning)) return;
    told.add(warning);
    console.warn(warning);
  }
}

/** A page may hold a dozen elements, and its language concerns them all. */
const told = new Set<string>();

/** The nearest stated language, through shadow roots; French where the page states none. */
function languageOf(element: Element): string {
  for (let node: Element | null = element; node; node = node.parentElement ?? shadowHostOf(node)) {
    const tag = languageTag(node.getAttribute('lang'));
    if (tag) return tag;
  }
  return FALLBACK_LANGUAGE;
}

/** Absent where `Intl` would throw; `fr_FR` is how some CMSs write `fr-FR`. */
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
