import type {LitElement, ReactiveController} from 'lit';

/** The elements that contain texts of the server; headings and names of facts are messages of ours. */
const TEXTS =
  '#name, .prose, .introduction, .caption > :first-child, .item-link, .nearby-link, .row-title, .chip, .place';

/** Sets `lang` on the texts that a server has only in another language than that of the page, for screen readers. */
export class TextLanguage implements ReactiveController {
  private readonly host: LitElement;
  private language: string | undefined;
  private marked: ReadonlySet<HTMLElement> = new Set();

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Called by the host when it renders a sheet with texts in another language. */
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
