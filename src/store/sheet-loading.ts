import {boundsOfShape, type Shape} from '../model/geometry.js';
import {type ItemKey, idOfKey, itemKey, kindOfKey} from '../model/item.js';
import {type Kind, loadKind} from './kinds.js';
import {nearName} from './near-name.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import {bestKnownItem, type NearState} from './source-state.js';

/** Loads what is shown of single items: sheets, shapes on a map, and what is near. */
export class SheetLoading {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly kind: Kind;

  constructor(core: SourceCore, provider: SourceProvider, kind: Kind) {
    this.core = core;
    this.provider = provider;
    this.kind = kind;
  }

  async loadSheet(key: ItemKey) {
    const kind = await this.kindOf(key);
    const sheet = await this.provider.ask((provider) => provider.sheet(key, kind));
    this.showShape(key, sheet.shape);
    const ready = {status: 'ready', sheet} as const;
    this.core.change({sheets: new Map(this.core.state.sheets).set(key, ready)});
  }

  /** Loads the shape of an item for the map, unless its sheet is requested, which has it. */
  requestShape(key: ItemKey) {
    const {core} = this;
    if (core.state.shapes.has(key) || core.isRequested(`sheet ${key}`)) return;
    core.requestOnce(`shape ${key}`, () => this.loadShape(key));
  }

  requestNear(key: ItemKey, kind: string) {
    this.core.requestOnce(nearName(key, kind), () => this.loadNear(key, kind));
  }

  /** Loads information desks; those that are not published stay absent. */
  requestDesks(keys: readonly ItemKey[]) {
    const {core} = this;
    const missing = keys.filter((key) => !core.state.desks.has(key));
    if (missing.length === 0) return;
    core.requestOnce(`desks ${missing}`, () => this.loadDesks(missing));
  }

  private async loadShape(key: ItemKey) {
    const kind = await this.kindOf(key);
    this.showShape(key, await this.provider.ask((provider) => provider.shape(key, kind)));
  }

  private async loadNear(key: ItemKey, kindName: string) {
    const name = nearName(key, kindName);
    await this.core.afterFirstRequests();
    try {
      const kind = await loadKind(kindName);
      const {state} = this.core;
      const shape = state.shapes.get(key);
      const bounds = shape && boundsOfShape(shape);
      const near = {key, position: bestKnownItem(state, key)?.position, bounds};
      const items = await this.provider.ask((provider) => provider.near(near, kind));
      // A sheet that is opened from here begins with what is known.
      const known = items.map((item) => [item.key, item] as const);
      this.core.change({cards: new Map([...known, ...this.core.state.cards])});
      this.showNear(name, {status: 'ready', items});
    } catch (cause) {
      this.showNear(name, {status: 'failed', error: toApiError(cause)});
      throw cause;
    }
  }

  private async loadDesks(keys: readonly ItemKey[]) {
    const {core} = this;
    const ids = keys.map(idOfKey);
    const published = await this.provider.ask((provider) => provider.desks(ids));
    const desks = new Map(core.state.desks);
    for (const desk of published) desks.set(itemKey('informationdesk', desk.id), desk);
    core.change({desks});
  }

  /** The kind of an item, which may be another one than that of the source. */
  private async kindOf(key: ItemKey): Promise<Kind> {
    const name = kindOfKey(key);
    return name === this.kind.name ? this.kind : loadKind(name);
  }

  private showShape(key: ItemKey, shape: Shape) {
    this.core.change({shapes: new Map(this.core.state.shapes).set(key, shape)});
  }

  private showNear(name: string, near: NearState) {
    this.core.change({near: new Map(this.core.state.near).set(name, near)});
  }
}
