import type {LitElement} from 'lit';
import {favourites} from '../../generated/messages/favourites.js';
import {messages as french} from '../../generated/messages/fr/favourites.js';
import type {FavouriteMessages} from '../../i18n/messages/favourites.js';
import type {TextController} from '../../i18n/text-controller.js';
import {type ItemKey, idOfKey, kindOfKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import {shownKey} from '../../model/server-number.js';
import {favouritesOf} from '../../store/favourites/source-favourites.js';
import type {SourceController} from '../../store/source-controller.js';
import {Warnings} from '../../store/warnings.js';
import {TrekFavouriteEvent} from './favourite-event.js';

export interface FavouritesHost extends LitElement {
  readonly hasFavourites: boolean;
  /** Dispatches an event for criteria that the visitor sets; absent until the controls are loaded. */
  readonly panel?: {setCriteria(criteria: Criteria): void} | undefined;
}

/** The element that shows favourites and selections, with its source and texts. */
export class SelectionContext {
  readonly host: FavouritesHost;
  readonly source: SourceController;
  readonly text: TextController;
  readonly warnings: Warnings;
  /** The keys of the items of the complete index, and what they were taken from. */
  private published: {readonly items: unknown; readonly keys: ReadonlySet<ItemKey>} | undefined;

  constructor(host: FavouritesHost, source: SourceController, text: TextController) {
    this.host = host;
    this.source = source;
    this.text = text;
    this.warnings = new Warnings(host.localName);
  }

  /** Whether the messages are loaded. Nothing is rendered before. */
  get isReady(): boolean {
    return this.text.ready && this.text.of(favourites) !== undefined;
  }

  /** The messages, with those of the page. */
  get messages(): FavouriteMessages {
    return {...french, ...this.text.of(favourites), ...this.text.searchMessages};
  }

  get root(): ShadowRoot {
    // The elements render into open shadow roots.
    return this.host.renderRoot as ShadowRoot;
  }

  number(value: number): string {
    return this.text.formats.number(value);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Those of the kind that the element shows, each once. */
  ofKind(keys: Iterable<ItemKey>): readonly ItemKey[] {
    const {kind, state} = this.source;
    const shown = new Set([...keys].map((key) => shownKey(state.shownKeys, key)));
    return [...shown].filter((key) => kindOfKey(key) === kind?.name);
  }

  /** Those that the source has; all of its kind until it is known which it has. */
  present(keys: Iterable<ItemKey>): readonly ItemKey[] {
    const ofKind = this.ofKind(keys);
    const published = ofKind.length > 0 && this.publishedKeys;
    return published ? ofKind.filter((key) => published.has(key)) : ofKind;
  }

  /** Marks or unmarks items, unless the page prevents it. */
  mark(keys: readonly ItemKey[], isMarked: boolean) {
    const {source, state} = this.source;
    if (!source) return;
    const changed = keys.filter((key) => {
      if (state.favourites?.has(shownKey(state.shownKeys, key)) === isMarked) return false;
      const api = source.addressOf(key);
      return this.host.dispatchEvent(
        new TrekFavouriteEvent(kindOfKey(key), idOfKey(key), api, isMarked),
      );
    });
    favouritesOf(source).mark(changed, isMarked);
  }

  private get publishedKeys(): ReadonlySet<ItemKey> | undefined {
    const {items} = this.source.state;
    if (items.status !== 'ready' || items.index.status !== 'complete') return undefined;
    if (this.published?.items !== items.loaded)
      this.published = {items: items.loaded, keys: new Set(items.loaded.map(({key}) => key))};
    return this.published.keys;
  }
}
