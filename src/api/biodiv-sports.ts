import type {ItemCard} from '../model/item.js';
import type {Vocabulary} from '../model/vocabulary.js';
import type {ApiKind} from './api-kind.js';
import {clientFor} from './client.js';
import {GeotrekServer} from './geotrek-server.js';
import type {NearItem} from './provider.js';

/** The Geotrek of the LPO, which gathers the sensitive areas of all France. */
const ADDRESS = 'https://biodiv-sports.fr/api/v2/';

export interface BiodivSportsAreas {
  readonly areas: readonly ItemCard[];
  /** The practices that they concern. */
  readonly practices: Vocabulary;
}

/** The sensitive areas of Biodiv'Sports in the bounds of an item. */
export async function readBiodivSports(
  item: NearItem,
  kind: ApiKind,
  language: string,
  signal: AbortSignal,
): Promise<BiodivSportsAreas> {
  // Its items are those of another server: only their bounds say what is near them.
  const foundInBounds = {...kind, isFoundInBounds: true};
  const server = new GeotrekServer(
    {client: clientFor(ADDRESS), kind: foundInBounds, language, scope: {}, files: 'none'},
    signal,
  );
  const areas = await server.near(item, foundInBounds);
  if (areas.length === 0) return {areas, practices: new Map()};
  const practices = await server.vocabulary('sensitivePractices').catch(() => new Map());
  return {areas, practices};
}
