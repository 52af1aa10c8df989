import type {ReactiveController} from 'lit';
import {visitorInterest} from '../../store/visitor-interest.js';

/** Loads the code of a sheet once the visitor comes near one of the elements, so that a click waits for the server alone. */
export class Preload implements ReactiveController {
  private readonly load: () => void;
  private waiting = new AbortController();

  constructor(load: () => void) {
    this.load = load;
  }

  hostConnected() {
    this.waiting = new AbortController();
    void visitorInterest(this.waiting.signal).then(this.load);
  }

  hostDisconnected() {
    this.waiting.abort();
  }
}
