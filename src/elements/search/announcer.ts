import {html, type LitElement} from 'lit';

/** Announcing the results of each typed letter would be too much. */
const PAUSE_MS = 600;

/** Announces the number of results to screen readers when the visitor pauses. */
export class Announcer {
  private readonly host: LitElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isDue = false;
  private text = '';
  private trigger: unknown;

  constructor(host: LitElement) {
    this.host = host;
  }

  /**
   * Called with each update. A new value of `trigger` starts an announcement; `text` returns undefined
   * as long as the results are not known.
   */
  update(trigger: unknown, text: () => string | undefined) {
    const isFirst = this.trigger === undefined;
    if (trigger === this.trigger) {
      if (this.isDue) this.announce(text);
      return;
    }
    this.trigger = trigger;
    // The first results are read with the page.
    if (isFirst) return;
    this.isDue = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.announce(text), PAUSE_MS);
  }

  render() {
    return html`<p class="visually-hidden" role="status">${this.text}</p>`;
  }

  destroy() {
    clearTimeout(this.timer);
  }

  private announce(text: () => string | undefined) {
    const known = text();
    this.isDue = known === undefined;
    if (known === undefined) return;
    this.text = known;
    this.host.requestUpdate();
  }
}
