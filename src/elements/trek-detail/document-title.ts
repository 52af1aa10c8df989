import type {LitElement, ReactiveController} from 'lit';

/** The title of the page while a sheet is shown; the page gets its own back after it. */
export class DocumentTitle implements ReactiveController {
  private readonly host: LitElement;
  private wanted: string | undefined;
  /** What was set last. */
  private shown: string | undefined;
  private original = '';
  /** The title as `document.title` returns it; undefined while it is that of the page. */
  private current: string | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Called by the host when it renders a sheet. */
  show(template: string, name: string) {
    this.wanted = template.replaceAll('{name}', () => name);
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostUpdated() {
    const {wanted} = this;
    this.wanted = undefined;
    if (wanted === undefined || !this.host.isConnected) return this.restore();
    if (document.title !== this.current) {
      // The page may have set another one meanwhile.
      this.original = document.title;
    } else if (wanted === this.shown) return;
    this.shown = wanted;
    document.title = wanted;
    this.current = document.title;
  }

  hostDisconnected() {
    this.restore();
  }

  private restore() {
    if (document.title === this.current) document.title = this.original;
    this.current = undefined;
  }
}
