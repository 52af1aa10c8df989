import {html, type LitElement} from 'lit';

/** Nobody wants to hear every letter's worth of treks. */
const PAUSE_MS = 600;

/** Tells a screen reader what has become of the list, once the visitor pauses. */
export class Announcer {
  private readonly host: LitElement;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private sentence = '';
  private last: unknown;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** `occasion` is anything that is another thing when there is something to tell. */
  follow(occasion: unknown, sentence: () => string) {
    const isFirst = this.last === undefined;
    if (occasion === this.last) return;
    this.last = occasion;
    // What is there from the start is read with the page.
    if (isFirst) return;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.sentence = sentence();
      this.host.requestUpdate();
    }, PAUSE_MS);
  }

  render() {
    return html`<p class="visually-hidden" role="status">${this.sentence}</p>`;
  }

  destroy() {
    clearTimeout(this.pause);
  }
}
