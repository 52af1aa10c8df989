import type {LitElement, ReactiveController} from 'lit';
import {focusOnce} from './focused-element.js';

/** The buttons that load something, and are gone while it is being loaded. */
const BUTTONS = '[part~="retry"], [part~="load"]';

/** Keeps the focus in an element whose button has been pressed, and is gone. */
export class KeptFocus implements ReactiveController {
  private readonly host: LitElement;
  private pressed: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.host = host;
    // Before the button's own listener, after which it may be gone.
    host.addEventListener('click', this.press, {capture: true});
  }

  private readonly press = (event: Event) => {
    for (const button of this.host.renderRoot.querySelectorAll<HTMLElement>(BUTTONS))
      if (event.composedPath().includes(button) && button.matches(':focus')) this.pressed = button;
  };

  hostUpdated() {
    const {host, pressed} = this;
    if (!pressed || pressed.isConnected) return;
    // It may be there again.
    if (pressed.matches('[part~="retry"]') && host.matches(':state(loading)')) return;
    this.pressed = undefined;
    // Meanwhile the visitor may have gone elsewhere.
    if (document.activeElement !== document.body) return;
    const again = host.renderRoot.querySelector<HTMLElement>('[part~="error"] [part~="retry"]');
    focusOnce(again ?? host);
  }
}
