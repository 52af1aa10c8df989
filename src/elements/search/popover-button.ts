import {html, type LitElement, nothing} from 'lit';

interface PopoverButton {
  /** Different for each on the element. */
  readonly id: string;
  readonly part: string;
  /** Class names of the element around both, and of the button. */
  readonly classes: readonly [around: string, button: string];
  readonly content: unknown;
  /** Accessible name of the popover. */
  readonly label: string;
  /** Shown where a narrow button has no visible name. */
  readonly title?: string;
  render(): unknown;
}

/** Buttons, each of which opens a popover; at most one is open. */
export class PopoverButtons {
  private readonly host: LitElement;
  private open: string | undefined;
  private hadFocus = false;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** The content of the popover is rendered while it is open. */
  render({id, part, classes: [around, button], content, label, title, render}: PopoverButton) {
    return html`<div class=${around}>
      <button
        part=${part}
        class="pill ${button}"
        title=${title ?? nothing}
        type="button"
        aria-haspopup="dialog"
        popovertarget=${id}>
        ${content}
      </button>
      <div
        id=${id}
        part="popover"
        class="popover"
        popover
        role="dialog"
        aria-label=${label}
        @beforetoggle=${(event: ToggleEvent) => this.beforeToggle(event, id)}
        @toggle=${(event: ToggleEvent) => this.afterToggle(event, id)}>
        ${this.open === id ? render() : nothing}
      </div>
    </div>`;
  }

  private beforeToggle({newState, currentTarget}: ToggleEvent, id: string) {
    if (newState === 'open') this.open = id;
    // Browsers do not restore the focus when a popover in a shadow root closes.
    this.hadFocus = currentTarget instanceof Element && currentTarget.matches(':focus-within');
    this.host.requestUpdate();
  }

  private afterToggle({newState, currentTarget}: ToggleEvent, id: string) {
    if (newState !== 'closed' || !(currentTarget instanceof Element)) return;
    const button = currentTarget.previousElementSibling;
    if (this.hadFocus && button instanceof HTMLElement) button.focus();
    if (this.open === id) this.open = undefined;
    this.host.requestUpdate();
  }
}
