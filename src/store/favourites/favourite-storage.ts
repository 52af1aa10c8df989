import type {ItemKey} from '../../model/item.js';

/** Before the address of the API in the name of an entry. */
const PREFIX = 'trek-favourites ';

/** One for each server, shared by all elements of the page. */
const storages = new Map<string, FavouriteStorage>();

/** The favourites on the server with an API of this address. */
export function favouritesOn(address: string): FavouriteStorage {
  const known = storages.get(address) ?? new FavouriteStorage(PREFIX + address);
  storages.set(address, known);
  return known;
}

/**
 * The visitor's favourites on one server, as one entry of the browser's local storage: there is none before
 * the visitor marks the first, nor after the last is unmarked. Where the browser stores nothing, they last as
 * long as the page.
 */
export class FavouriteStorage {
  private readonly name: string;
  private known: readonly ItemKey[];
  /** Whether the entry has what is known. */
  private isStored = true;
  private readonly listeners = new Set<() => void>();

  constructor(name: string) {
    this.name = name;
    this.known = this.read() ?? [];
    // Another tab of the site has changed it; without a key it has deleted all entries.
    window.addEventListener('storage', ({key}) => {
      if (key !== name && key !== null) return;
      const stored = this.read() ?? this.known;
      this.change(this.isStored ? stored : [...new Set([...stored, ...this.known])]);
    });
  }

  /** In the order in which they were marked. */
  get keys(): readonly ItemKey[] {
    return this.known;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Marks items as favourites, or unmarks them. */
  mark(keys: readonly ItemKey[], isMarked: boolean) {
    // A tab that was asleep may not know yet what another one has changed.
    const before = (this.isStored && this.read()) || this.known;
    const others = before.filter((each) => !keys.includes(each));
    const next = isMarked ? [...new Set([...before, ...keys])] : others;
    this.isStored = this.write(next);
    this.change(next);
  }

  private change(keys: readonly ItemKey[]) {
    this.known = keys;
    for (const listener of this.listeners) listener();
  }

  /** Undefined where the browser allows no storage; none where the text is not ours. */
  private read(): readonly ItemKey[] | undefined {
    let text: string | null;
    try {
      text = localStorage.getItem(this.name);
    } catch {
      return undefined;
    }
    try {
      const keys: unknown = JSON.parse(text ?? '[]');
      return Array.isArray(keys) ? [...new Set(keys.filter(isKey))] : [];
    } catch {
      return [];
    }
  }

  private write(keys: readonly ItemKey[]): boolean {
    try {
      if (keys.length > 0) localStorage.setItem(this.name, JSON.stringify(keys));
      else localStorage.removeItem(this.name);
      return true;
    } catch {
      return false;
    }
  }
}

const isKey = (value: unknown): value is ItemKey =>
  typeof value === 'string' && /^\w+\/\d{1,15}$/.test(value);
