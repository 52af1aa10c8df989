import type {ItemKey} from '../model/item.js';
import type {ItemSource} from './item-source.js';

/** Requests that a map of the source flies along the track of an item. */
export function requestFlight(source: ItemSource, key: ItemKey) {
  source.core.change({flightRequest: {key}});
}
