import type {Position} from '../model/geometry.js';
import type {ItemSource} from './item-source.js';
import type {MapView} from './source-state.js';

/** Stores the view of a map, and updates the filter by the visible area and the distances. */
export function reportMapView(source: ItemSource, mapView: MapView) {
  const {criteria, userLocation} = source.state;
  const {center, zoom, bounds, movedBy} = mapView;
  const isShared = movedBy === 'user' || movedBy === 'shared';
  source.core.forget(['sharedView'], {mapView, ...(isShared && {sharedView: {center, zoom}})});
  // The area filter follows what the visitor does, not a map that moves by itself or shows an address.
  if (criteria.within && (movedBy === 'user' || movedBy === 'location')) {
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
