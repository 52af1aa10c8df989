import type {LitElement} from 'lit';
import {ApiError} from '../../api/api-error.js';
import {prepareRichText} from '../../html/cleaner.js';
import {type ItemKey, kindOfKey} from '../../model/item.js';
import {loadKind} from '../../store/kinds.js';
import {type KindSheet, viewOf} from '../kind-view.js';
import type {Sheet} from './sheet.js';

export type SheetModule = typeof import('./sheet.js');

/** Loads what draws a sheet, and what the sheets of each kind show, when the first is opened. */
export class SheetLoader {
  /** Absent until it has arrived. */
  sheet?: Sheet;
  error?: ApiError | undefined;

  private readonly host: LitElement;
  private readonly load: () => Promise<SheetModule>;
  /** By kind; undefined while one is on its way. */
  private readonly kinds = new Map<string, KindSheet | undefined>();
  private wanted: ItemKey | undefined;

  constructor(host: LitElement, load: () => Promise<SheetModule>) {
    this.host = host;
    this.load = load;
  }

  /** What a sheet of the kind of an item shows; absent until it has arrived. */
  kindSheetOf(key: ItemKey): KindSheet | undefined {
    return this.kinds.get(kindOfKey(key));
  }

  isReadyFor(key: ItemKey | undefined): boolean {
    return this.sheet !== undefined && key !== undefined && this.kindSheetOf(key) !== undefined;
  }

  /** Requests what is missing, once; after a failure, not again before `retry`. */
  async want(key: ItemKey) {
    this.wanted = key;
    const name = kindOfKey(key);
    if (this.error || this.kinds.has(name)) return;
    this.kinds.set(name, undefined);
    try {
      const body = this.sheet ? undefined : this.load();
      const kindSheet = loadKind(name).then((kind) => viewOf(kind).loadSheet());
      const [module, loaded] = await Promise.all([body, kindSheet, prepareRichText()]);
      // It serves whatever item is wanted by then, and an element that comes back.
      if (module && !this.sheet) this.show(module);
      this.kinds.set(name, loaded);
    } catch (cause) {
      this.kinds.delete(name);
      this.error = new ApiError('network', import.meta.url, {cause});
    }
    this.host.requestUpdate();
  }

  /** Firefox remembers a module that failed until the page is loaded anew; others fetch it again. */
  retry() {
    this.error = undefined;
    if (this.wanted) void this.want(this.wanted);
  }

  private show({Sheet, styles}: SheetModule) {
    // Lit draws in a shadow root unless told otherwise.
    const root = this.host.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.sheet = new Sheet(this.host);
  }
}
