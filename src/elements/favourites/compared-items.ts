import {type ItemKey, idTextOfKey, itemKey} from '../../model/item.js';
import {visibleItems} from '../../store/source-state.js';
import type {SelectionContext} from './selection-context.js';

/** The name of the parameter of the address. */
const COMPARE = 'compare';
/** More columns would not be readable side by side. */
const MOST_COMPARED = 4;

/** The items that the visitor compares; with routing they are in the address, and Back closes the comparison. */
export class ComparedItems {
  private readonly context: SelectionContext;
  /** Without routing. */
  private chosen: readonly ItemKey[] = [];

  constructor(context: SelectionContext) {
    this.context = context;
  }

  get keys(): readonly ItemKey[] {
    const {naming} = this;
    const {kind} = this.context.source;
    if (!naming || !kind) return this.chosen;
    const text = new URLSearchParams(location.search).get(naming.prefix + COMPARE) ?? '';
    const ids = text.split(',').filter((id) => /^(\d+\.)?\d{1,15}$/.test(id));
    return [...new Set(ids)].slice(0, MOST_COMPARED).map((id) => itemKey(kind.name, id));
  }

  get isFull(): boolean {
    return this.keys.length >= MOST_COMPARED;
  }

  /** Compares the first of some items, in the order of the list. */
  open(keys: readonly ItemKey[]) {
    const listed = visibleItems(this.context.source.state)?.items.map(({key}) => key) ?? [];
    const inOrder = [...listed.filter((key) => keys.includes(key)), ...keys];
    this.set([...new Set(inOrder)].slice(0, MOST_COMPARED));
  }

  /** None closes the comparison. */
  set(keys: readonly ItemKey[]) {
    if (keys.join() === this.keys.join()) return;
    this.chosen = keys;
    const {naming} = this;
    const {router} = this.context.source;
    const ids = keys.map(idTextOfKey).join(',');
    if (naming) router?.writeAddress(naming, ids ? {[COMPARE]: ids} : {}, 'new');
    this.context.host.requestUpdate();
  }

  /** An address that shows the same comparison. */
  linkIn(address: string | undefined): string | undefined {
    const {naming} = this;
    if (!address || !naming) return undefined;
    const name = naming.prefix + COMPARE;
    const url = new URL(address);
    url.searchParams.delete(name);
    url.search += `&${name}=${this.keys.map(idTextOfKey)}`;
    return url.href;
  }

  /** Absent while the address is left alone. */
  private get naming() {
    const {prefix} = this.context.source.router?.naming ?? {};
    return prefix === undefined ? undefined : {parameters: [COMPARE], prefix, names: {}};
  }
}
