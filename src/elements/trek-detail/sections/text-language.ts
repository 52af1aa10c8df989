import type {LitElement, ReactiveController} from 'lit';

/** What the texts of a server are in; headings and names of facts are those of the element. */
const TEXTS =
  '#name, .prose, .introduction, .caption > :first-child, .item-link, .nearby-link, .row-title, .chip, .place';

/** The `lang` of texts that a server has in another language than the page asks for, so that they are read right. */
export class TextLanguage implements ReactiveController {
  private readonly host: LitElement;
  private language: string | undefined;
  private marked: readonly HTMLElement[] = [];

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Says what the host is rendering. */
  show(language: string) {
    this.language = language;
  }

  hostUpdated() {
    const {language} = this;
    this.language = undefined;
    for (const text of this.marked) text.removeAttribute('lang');
    this.marked = language ? [...this.host.renderRoot.querySelectorAll<HTMLElement>(TEXTS)] : [];
    for (const text of this.marked) text.lang = language ?? '';
  }
}
