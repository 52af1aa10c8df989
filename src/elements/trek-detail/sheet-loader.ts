import type {LitElement} from 'lit';
import {ApiError} from '../../api/api-error.js';
import {prepareRichText} from '../../html/cleaner.js';
import {type ItemKey, kindOfKey} from '../../model/item.js';
import {loadKind} from '../../store/kinds.js';
import {addStyles} from '../add-styles.js';
import {type KindSheet, viewOf} from '../kind-view.js';
import type {Sheet} from './sheet.js';

export type SheetModule = typeof import('./sheet.js');

const importSheetModule = (): Promise<SheetModule> => import('./sheet.js');

/** Loads the code of sheets before an item is chosen; what fails is loaded again with the item. */
export function preloadSheets(kindName: string, importSheet = importSheetModule) {
  // Firefox would keep the failure.
  if (!navigator.onLine) return;
  const codes = [
    importSheet(),
    import('../../store/sheet-loading.js'),
    loadKind(kindName).then((kind) => viewOf(kind).loadSheet()),
    prepareRichText(),
  ];
  for (const code of codes) code.catch(() => {});
}

/** Loads the code of a sheet, and the sections of each kind, when the first sheet is opened. */
export class SheetLoader {
  /** Absent until its code is loaded. */
  sheet?: Sheet;
  error?: ApiError | undefined;

  private readonly host: LitElement;
  private readonly importSheet: () => Promise<SheetModule>;
  /** By kind; undefined while one is being loaded. */
  private readonly kinds = new Map<string, KindSheet | undefined>();
  private currentKey: ItemKey | undefined;

  constructor(host: LitElement, importSheet: () => Promise<SheetModule>) {
    this.host = host;
    this.importSheet = importSheet;
  }

  /** What a sheet of the kind of an item shows; undefined until it is loaded. */
  kindSheetOf(key: ItemKey): KindSheet | undefined {
    return this.kinds.get(kindOfKey(key));
  }

  isReadyFor(key: ItemKey | undefined): boolean {
    return Boolean(this.sheet && key && this.kindSheetOf(key));
  }

  /** Loads what is missing for an item, once; after a failure only `retry` loads it again. */
  async load(key: ItemKey) {
    this.currentKey = key;
    const name = kindOfKey(key);
    if (this.error || this.kinds.has(name)) return;
    this.kinds.set(name, undefined);
    try {
      const module = this.sheet ? undefined : this.importSheet();
      const kindSheet = loadKind(name).then((kind) => viewOf(kind).loadSheet());
      const [sheetModule, loaded] = await Promise.all([module, kindSheet, prepareRichText()]);
      // Also of use for another item that was selected meanwhile.
      if (sheetModule && !this.sheet) this.setModule(sheetModule);
      addStyles(this.host, loaded.styles);
      this.kinds.set(name, loaded);
    } catch (cause) {
      this.kinds.delete(name);
      this.error = new ApiError('network', import.meta.url, {cause});
    }
    this.host.requestUpdate();
  }

  /** Firefox caches a failed module until the page is reloaded; other browsers fetch it again. */
  retry() {
    this.error = undefined;
    if (this.currentKey) void this.load(this.currentKey);
  }

  private setModule({Sheet, styles}: SheetModule) {
    addStyles(this.host, styles);
    this.sheet = new Sheet(this.host);
  }
}
