import type {Picture} from './attachment.js';
import type {Position, Shape} from './geometry.js';

/**
 * Identifies an item among all that a page shows: the name of its kind and its id, such as `trek/12`.
 * Ids of two kinds may be equal, and those of two servers: where a source has several, the second
 * and all after it stand before the id with their number, such as `trek/2.12`.
 */
export type ItemKey = `${string}/${string}`;

/** What lists, maps, sheets and the search need of items of all kinds. */
export interface Item {
  readonly key: ItemKey;
  /** Unique within its kind and server. */
  readonly id: number;
  readonly name: string;
  /** Position of its point on a map; absent when it has none. */
  readonly position?: Position;
}

/** An item as a layer of a map draws it. */
export interface ItemWithShape extends Item {
  readonly shape: Shape;
}

/** An item with the fields of a card. */
export interface ItemCard extends Item {
  readonly pictures: readonly Picture[];
}

/** Fields of an item that are loaded after the item itself. */
export type ItemPart = Pick<Item, 'key' | 'id'> &
  Partial<Item> & {
    /** Time of creation, in milliseconds since 1970. */
    readonly createdAt?: number;
  };

export const itemKey = (kind: string, id: number | string): ItemKey => `${kind}/${id}`;

export const kindOfKey = (key: ItemKey): string => key.slice(0, key.indexOf('/'));

/** The id as attributes and addresses say it, such as `12` or `2.12`. */
export const idTextOfKey = (key: ItemKey): string => key.slice(key.indexOf('/') + 1);

/** The id on its server. */
export const idOfKey = (key: ItemKey): number => {
  const text = idTextOfKey(key);
  return Number(text.slice(text.indexOf('.') + 1));
};
