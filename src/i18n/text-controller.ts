import type {LitElement, ReactiveController} from 'lit';
import {FALLBACK_LANGUAGE, fallbackMessages, isSpoken, loadMessages} from './catalogues.js';
import {createFormats, type Formats} from './format.js';
import type {Messages} from './messages.js';

/**
 * The language of an element, its sentences and its formats.
 *
 * The language is the element's own `lang`, else the nearest one around it, else French. It is
 * followed while the element stands in the page.
 */
export class TextController implements ReactiveController {
  private readonly host: LitElement;
  private observer?: MutationObserver;
  private wanted = '';
  private spoken?: {readonly messages: Messages; readonly formats: Formats};

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** A BCP 47 tag, as the page wrote it. */
  get language(): string {
    return this.wanted || FALLBACK_LANGUAGE;
  }

  /** False until the first catalogue is there: what has words should wait for it. */
  get ready(): boolean {
    return this.spoken !== undefined;
  }

  get messages(): Messages {
    return this.spoken?.messages ?? fallbackMessages;
  }

  get formats(): Formats {
    this.spoken ??= {messages: fallbackMessages, formats: createFormats(FALLBACK_LANGUAGE)};
    return this.spoken.formats;
  }

  hostConnected() {
    this.observer = new MutationObserver(() => this.follow());
    const options = {attributes: true, attributeFilter: ['lang'], subtree: true};
    for (let node: Node | null = this.host; node; node = hostOf(node)) {
      this.observer.observe(node.getRootNode(), options);
    }
    this.follow();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  /** Reads the language again: the observer answers a microtask late, an update must not wait. */
  follow() {
    const language = languageOf(this.host);
    if (language === this.wanted) return;
    this.wanted = language;
    this.host.requestUpdate();
    this.speak(language);
  }

  private async speak(language: string) {
    if (!isSpoken(language)) {
      console.warn(`<${this.host.localName}>: there are no texts in "${language}"; using French.`);
    }
    const found = loadMessages(language);
    if (!(found instanceof Promise)) {
      return this.adopt(language, found, isSpoken(language) ? language : FALLBACK_LANGUAGE);
    }
    try {
      this.adopt(language, await found, language);
    } catch {
      console.warn(`<${this.host.localName}>: texts in "${language}" did not load; using French.`);
      this.adopt(language, fallbackMessages, FALLBACK_LANGUAGE);
    }
  }

  private adopt(language: string, messages: Messages, formatsLanguage: string) {
    // Another language may have been asked for while this one was loading.
    if (language !== this.wanted) return;
    this.spoken = {messages, formats: createFormats(formatsLanguage)};
    this.host.requestUpdate();
  }
}

/** The nearest stated language, through shadow roots; French where the page states none. */
function languageOf(element: Element): string {
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const stated = node.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    const tag = stated?.trim().replaceAll('_', '-');
    if (tag && isLanguageTag(tag)) return tag;
  }
  return FALLBACK_LANGUAGE;
}

// Intl throws on anything else.
const isLanguageTag = (text: string) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text);

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
