import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Track} from '../../../model/track.js';
import {referencesOf, type WithReferences} from '../sections/references.js';
import type {ReadyView} from '../sheet-view.js';
import {besideText} from './on-track.js';
import type {PassedPoint} from './route-description.js';

/** Points of interest that are farther from the track are not on the way. */
const FARTHEST_METRES = 250;

/** The points of interest and of reference that a track passes, in order, as far as they are loaded. */
export function passedPoints(
  view: ReadyView<WithReferences>,
  track: Track,
): readonly PassedPoint[] {
  const messages = sheetMessages(view);
  if (!messages) return [];
  const {formats, sheet} = view;
  const references = referencesOf(sheet, track).map((point, index) => ({
    ...point,
    name: messages.reference(formats.number(index + 1)),
  }));
  const nearby = view.passedKind === undefined ? undefined : view.nearbyItems(view.passedKind);
  const others = (nearby?.items ?? []).flatMap(({name, position}) =>
    name && position ? {...track.nearest(position), name} : [],
  );
  return [...references, ...others]
    .filter(({awayMetres}) => awayMetres <= FARTHEST_METRES)
    .sort((a, b) => a.distanceMetres - b.distanceMetres)
    .map(({name, distanceMetres, awayMetres}) => ({
      name,
      distanceMetres,
      beside: besideText(awayMetres, view, messages),
    }));
}
