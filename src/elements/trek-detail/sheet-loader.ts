import type {LitElement} from 'lit';
import {ApiError} from '../../api/api-error.js';
import {prepareRichText} from '../../html/cleaner.js';
import type {Sheet} from './sheet.js';

export type SheetModule = typeof import('./sheet.js');

/** Fetches what draws a sheet, when the first trek is to be shown. */
export class SheetLoader {
  /** Absent until it has arrived. */
  sheet?: Sheet;
  error?: ApiError | undefined;

  private readonly host: LitElement;
  private readonly load: () => Promise<SheetModule>;
  private isLoading = false;

  constructor(host: LitElement, load: () => Promise<SheetModule>) {
    this.host = host;
    this.load = load;
  }

  /** Asks once; after a failure, not again before `retry`. */
  async want() {
    if (this.sheet || this.error || this.isLoading) return;
    this.isLoading = true;
    try {
      const [module] = await Promise.all([this.load(), prepareRichText()]);
      // It serves whatever trek is wanted by then, and an element that comes back.
      this.adopt(module);
    } catch (cause) {
      this.error = new ApiError('network', import.meta.url, {cause});
    }
    this.isLoading = false;
    this.host.requestUpdate();
  }

  /** Firefox remembers a module that failed until the page is loaded anew; others fetch it again. */
  retry() {
    this.error = undefined;
    void this.want();
  }

  private adopt({Sheet, styles}: SheetModule) {
    // Lit draws in a shadow root unless told otherwise.
    const root = this.host.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.sheet = new Sheet(this.host);
  }
}
