import type {Shape} from '../model/geometry.js';
import {type ItemKey, itemKey, kindOfKey} from '../model/item.js';
import {type Kind, loadKind} from './kinds.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import {bestKnownItem, type NearState, nearName} from './source-state.js';

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

  async loadShape(key: ItemKey) {
    const kind = await this.kindOf(key);
    this.showShape(key, await this.provider.ask((provider) => provider.shape(key, kind)));
  }

  async loadNear(key: ItemKey, kindName: string) {
    const name = nearName(key, kindName);
    await this.core.afterExpected();
    try {
      const kind = await loadKind(kindName);
      const position = bestKnownItem(this.core.state, key)?.position;
      const items = await this.provider.ask((provider) => provider.near({key, position}, kind));
      // A sheet that is opened from here begins with what is known.
      const known = items.map((item) => [item.key, item] as const);
      this.core.change({cards: new Map([...known, ...this.core.state.cards])});
      this.showNear(name, {status: 'ready', items});
    } catch (cause) {
      this.showNear(name, {status: 'failed', error: toApiError(cause)});
      throw cause;
    }
  }

  async loadDesks(ids: readonly number[]) {
    const {core} = this;
    const desks = new Map(core.state.desks);
    const published = await this.provider.ask((provider) => provider.desks(ids));
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
