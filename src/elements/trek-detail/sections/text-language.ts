import type {LitElement, ReactiveController} from 'lit';

/** What the texts of a server are in; headings and names of facts are those of the element. */
const TEXTS =
  '#name, .prose, .introduction, .caption > :first-child, .item-link, .nearby-link, .row-title, .chip, .place';

/** The `lang` of texts that a server has in another language than the page asks for, so that they are read right. */
export class TextLanguage implements ReactiveController {
  private readonly host: LitElement;
  private language: string | undefined;
  private marked: ReadonlySet<HTMLElement> = new Set();

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Says what the host is rendering. */
  show(language: string) {
    this.language = language;
  }

  hostUpdated() {
    const {language, marked} = this;
    this.language = undefined;
    const texts = language ? this.host.renderRoot.querySelectorAll<HTMLElement>(TEXTS) : [];
    this.marked = new Set(texts);
    for (const text of marked) if (!this.marked.has(text)) text.removeAttribute('lang');
    // A sheet is updated with every change of the state: setting what is set would be a change of the document.
    for (const text of texts) if (language && text.lang !== language) text.lang = language;
  }
}
