import type {Bounds, Position} from '../model/geometry.js';
import type {ItemSource} from './item-source.js';
import type {MapView} from './source-state.js';

/** Stores the view of a map, and updates the filter by the visible area and the distances. */
export function reportMapView(source: ItemSource, mapView: MapView) {
  const {criteria, userLocation} = source.state;
  const {center, zoom, bounds, movedBy} = mapView;
  const isShared = movedBy === 'user';
  source.core.forget(['sharedView'], {mapView, ...(isShared && {sharedView: {center, zoom}})});
  // The area filter does not follow a map that moves by itself, such as to a selected item.
  if (criteria.within && movedBy !== 'map' && !isNearlySame(criteria.within, bounds)) {
    source.setCriteria({...criteria, within: bounds});
  }
  // Another place to count from is not another search: as many cards stay.
  if (criteria.sort === 'nearest' && !userLocation) countFrom(source, center);
}

/** The visitor has let the page know where the device is. */
export function setUserLocation(source: ItemSource, userLocation: Position) {
  source.core.change({userLocation});
  countFrom(source, userLocation);
}

function countFrom(source: ItemSource, from: Position) {
  source.core.change({criteria: {...source.state.criteria, from}});
  source.requestForCriteria();
}

/** An address rounds a view and its bounds: what it brings back differs by less than three in a thousand. */
const isNearlySame = (a: Bounds, b: Bounds) =>
  a.every((edge, at) => Math.abs(edge - (b[at] ?? 0)) <= 0.003 * (a[2] - a[0]));
