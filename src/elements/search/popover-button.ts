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
  /** Called when the popover has opened. */
  opened?(): void;
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
  render({
    id,
    part,
    classes: [around, button],
    content,
    label,
    title,
    render,
    opened,
  }: PopoverButton) {
    return html`<div class=${around}>
      <button
        part=${part}
        class="pill ${button}"
        title=${title ?? nothing}
        type="button"
        aria-haspopup="dialog"
        popovertarget=${id}
        @focus=${closeFromButton}>
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
        @toggle=${(event: ToggleEvent) => this.afterToggle(event, id, opened)}
        @focusout=${closeWhenLeft}>
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

  private afterToggle({newState, currentTarget}: ToggleEvent, id: string, opened?: () => void) {
    if (newState === 'open') opened?.();
    if (newState !== 'closed' || !(currentTarget instanceof Element)) return;
    const button = currentTarget.previousElementSibling;
    if (this.hadFocus && button instanceof HTMLElement) button.focus();
    if (this.open === id) this.open = undefined;
    this.host.requestUpdate();
  }
}

/** Closes a popover that the focus leaves by the Tab key, since it covers what has the focus then. */
function closeWhenLeft({currentTarget, relatedTarget}: FocusEvent) {
  if (!(currentTarget instanceof HTMLElement) || !(relatedTarget instanceof Node)) return;
  // A pointer that is pressed on the button closes it by itself.
  const isOnButton = relatedTarget === currentTarget.previousElementSibling;
  if (!isOnButton && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover();
}

/** Closes a popover when the Tab key leads back to its button, which it may cover. */
function closeFromButton({currentTarget}: FocusEvent) {
  if (!(currentTarget instanceof HTMLElement) || !currentTarget.matches(':focus-visible')) return;
  const popover = currentTarget.nextElementSibling;
  if (popover instanceof HTMLElement) popover.hidePopover();
}
