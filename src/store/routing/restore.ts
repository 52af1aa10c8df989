import type {ItemSource} from '../item-source.js';
import type {Route} from './route.js';

/** Restores the state of an address in one change. */
export function restore(source: ItemSource, {criteria, depth, day, selectedKey, mapView}: Route) {
  const {from, reach} = source.state.criteria;
  source.core.forget(['selectedKey', 'trackPosition', 'sharedView', 'day'], {
    criteria: {...criteria, ...(from && {from}), ...(reach && {reach})},
    depth,
    ...(day !== undefined && {day}),
    ...(selectedKey !== undefined && {selectedKey}),
    ...(mapView && {sharedView: mapView}),
    viewRequest: mapView ? {view: mapView} : {},
  });
  source.setDepth(depth);
  source.requestForCriteria();
}
