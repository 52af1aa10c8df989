import {html, type LitElement} from 'lit';

/** Nobody wants to hear every letter's worth of treks. */
const PAUSE_MS = 600;

/** Tells a screen reader what has become of the list, once the visitor pauses. */
export class Announcer {
  private readonly host: LitElement;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private isDue = false;
  private sentence = '';
  private last: unknown;

  constructor(host: LitElement) {
    this.host = host;
  }

  /**
   * Called with each update. `occasion` is anything that is another thing when there is something to
   * tell; there is no sentence as long as that is not known.
   */
  follow(occasion: unknown, sentence: () => string | undefined) {
    const isFirst = this.last === undefined;
    if (occasion === this.last) {
      if (this.isDue) this.tell(sentence);
      return;
    }
    this.last = occasion;
    // What is there from the start is read with the page.
    if (isFirst) return;
    this.isDue = false;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.tell(sentence), PAUSE_MS);
  }

  render() {
    return html`<p class="visually-hidden" role="status">${this.sentence}</p>`;
  }

  destroy() {
    clearTimeout(this.pause);
  }

  private tell(sentence: () => string | undefined) {
    const known = sentence();
    this.isDue = known === undefined;
    if (known === undefined) return;
    this.sentence = known;
    this.host.requestUpdate();
  }
}
