import type {Position} from './geometry.js';
import type {Item, ItemKey} from './item.js';
import type {RichText} from './rich-text.js';
import {keyBeside} from './server-number.js';

/** An information desk, such as a tourist office. */
export interface InformationDesk {
  readonly id: number;
  readonly name: string;
  readonly kind?: string;
  readonly pictogramUrl?: string;
  readonly description?: RichText;
  readonly accessibility?: RichText;
  readonly street?: string;
  readonly postalCode?: string;
  readonly municipality?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly pictureUrl?: string;
  readonly position?: Position;
}

/** The desks that an item names, by their keys. */
export const deskKeysOf = ({
  key,
  informationDeskIds = [],
}: Item & {readonly informationDeskIds?: readonly number[]}): readonly ItemKey[] =>
  informationDeskIds.map((id) => keyBeside(key, 'informationdesk', id));
