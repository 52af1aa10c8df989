import {clampHeight, type FrameMessage, HIGHEST, type HostMessage} from './protocol.js';

/** A dialog has room for its content where the visitor sees little of the frame. */
const LOWEST_VIEW = 360;

interface HostPageOptions {
  /** The origin of the page around the frame; without it, that of its first message. */
  readonly origin: string | undefined;
  /** Whether the content takes the height of the frame, and scrolls inside. */
  readonly isFilling: boolean;
  /** Whether a parameter of the address says what the page is. */
  readonly isSetting: (name: string) => boolean;
}

/** Tells the page around the frame the height, the title and the address of the content. */
export class HostPage {
  private readonly options: HostPageOptions;
  private origin: string | undefined;
  private sentHeight = 0;
  /** What the address said when the page was loaded. */
  private readonly start = new URLSearchParams(location.search);
  private sentParameters: string;

  constructor(options: HostPageOptions) {
    this.options = options;
    this.origin = options.origin;
    this.sentParameters = this.parameters();
    if (window.parent === window) return;
    window.addEventListener('message', (event) => this.receive(event));
    new ResizeObserver(() => this.sendHeight()).observe(document.body);
    const head = document.head;
    new MutationObserver(() => this.sendTitle()).observe(head, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    document.addEventListener('trek-select', () => this.sendScroll());
    this.watchAddress();
    this.sendAll();
  }

  private receive({data, origin, source}: MessageEvent<unknown>) {
    if (source !== window.parent || (this.options.origin && origin !== this.options.origin)) return;
    // A page without an origin, such as a file, cannot be named as the receiver of a message.
    if (origin === 'null' || !isMessage(data)) return;
    this.origin = origin;
    if (data.type === 'trek-widgets:hello') this.sendAll();
    else if (data.type === 'trek-widgets:fitted') this.fit();
    else if (data.type === 'trek-widgets:view') this.setView(Number(data.top), Number(data.height));
    else if (data.type === 'trek-widgets:open') this.open(String(data.parameters));
  }

  private sendAll() {
    this.sentHeight = 0;
    this.sendHeight();
    this.sendTitle();
  }

  private sendHeight() {
    if (this.options.isFilling) return this.send({type: 'trek-widgets:height'});
    const height = clampHeight(Math.ceil(document.body.getBoundingClientRect().height));
    if (height === this.sentHeight) return;
    this.sentHeight = height;
    this.send({type: 'trek-widgets:height', height});
  }

  private sendTitle() {
    this.send({type: 'trek-widgets:title', title: document.title});
  }

  /** A sheet is opened above what the visitor sees of a long frame. */
  private sendScroll() {
    if (this.options.isFilling) return;
    const detail = document.querySelector('trek-detail');
    if (!detail) return;
    const top = Math.max(0, Math.round(detail.getBoundingClientRect().top));
    this.send({type: 'trek-widgets:scroll', top});
  }

  private sendParameters() {
    const parameters = this.parameters();
    if (parameters === this.sentParameters) return;
    this.sentParameters = parameters;
    this.send({type: 'trek-widgets:address', parameters});
  }

  /** What the address says of the visitor's doing, and did not say at first. */
  private parameters(): string {
    const ours = [...new URLSearchParams(location.search)].filter(
      ([name, value]) => !this.options.isSetting(name) && this.start.get(name) !== value,
    );
    return new URLSearchParams(ours).toString();
  }

  /** The router changes the address by the history, which dispatches no event. */
  private watchAddress() {
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name];
      history[name] = (...args) => {
        original.apply(history, args);
        this.sendParameters();
      };
    }
    window.addEventListener('popstate', () => this.sendParameters());
  }

  /** What is longer than the longest frame is scrolled in it. */
  private fit() {
    const isWhole = !this.options.isFilling && this.sentHeight < HIGHEST;
    document.documentElement.classList.toggle('is-fitted', isWhole);
  }

  private setView(top: number, height: number) {
    if (!Number.isFinite(top) || !Number.isFinite(height)) return;
    const shown = Math.min(innerHeight, Math.max(LOWEST_VIEW, height));
    const {style} = document.documentElement;
    style.setProperty('--view-top', `${Math.min(innerHeight - shown, Math.max(0, top))}px`);
    style.setProperty('--view-height', `${shown}px`);
  }

  /** Shows what the address of the page around the frame says; it cannot change what this page is. */
  private open(parameters: string) {
    const url = new URL(location.href);
    url.search = this.start.toString();
    for (const [name, value] of new URLSearchParams(parameters)) {
      if (!this.options.isSetting(name)) url.searchParams.set(name, value);
    }
    if (url.href === location.href) return;
    history.replaceState(history.state, '', url);
    window.dispatchEvent(new PopStateEvent('popstate', {state: history.state}));
  }

  private send(message: FrameMessage) {
    if (this.origin) window.parent.postMessage(message, this.origin);
  }
}

function isMessage(data: unknown): data is HostMessage {
  return typeof data === 'object' && data !== null && 'type' in data;
}
