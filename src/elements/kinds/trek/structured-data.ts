import type {Item} from '../../../model/item.js';
import {thinned} from '../../../model/track.js';
import type {Trek, TrekSheet} from '../../../model/trek.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';
import {
  placeOf,
  sourcesOf,
  thing,
  unlessEmpty,
} from '../../trek-detail/structured-data/structured-data-parts.js';
import {parentsOf, stagesOf} from './relatives.js';

/** About so many points of the track are written. */
const MAX_POINTS = 200;

/** A trek for search engines. */
export function structuredData(view: ReadyView<TrekSheet>) {
  const {sheet, vocabularies, track} = view;
  const start = track?.points[0];
  const elevation = track?.hasRelief ? start?.elevationMetres : undefined;
  const stages = stagesOf(sheet, view.knownItem);
  return {
    ...thing(view, 'TouristTrip'),
    touristType: vocabularies.practices?.get(sheet.practiceId ?? '')?.label,
    tripOrigin: placeOf(sheet.departure, sheet.position ?? start?.position, elevation),
    itinerary: [routeOf(view), ...stages.map(stepOf)],
    subTrip: unlessEmpty(stages.map(tripOf)),
    partOfTrip: unlessEmpty(parentsOf(sheet, view.knownItem).map(tripOf)),
    provider: sourcesOf(view),
  };
}

/** The track with its figures. */
function routeOf(view: ReadyView<TrekSheet>) {
  const {sheet, track, messages, vocabularies} = view;
  const runs = track?.runs ?? [];
  const points = runs.flatMap((run) => thinned(run, MAX_POINTS / runs.length));
  const line = points.map(({position: [lng, lat]}) => `${lat.toFixed(5)},${lng.toFixed(5)}`);
  return {
    '@type': 'Place',
    name: sheet.name,
    geo: line[1] && {'@type': 'GeoShape', line: line.join(' ')},
    additionalProperty: unlessEmpty(
      [
        propertyOf(messages.length, sheet.lengthMetres, 'MTR'),
        propertyOf(messages.ascent, sheet.ascentMetres, 'MTR'),
        propertyOf(messages.descent, sheet.descentMetres, 'MTR'),
        propertyOf(messages.minElevation, sheet.minElevationMetres, 'MTR'),
        propertyOf(messages.maxElevation, sheet.maxElevationMetres, 'MTR'),
        propertyOf(messages.duration, sheet.durationHours, 'HUR'),
        propertyOf(
          messages.difficulty,
          vocabularies.difficulties?.get(sheet.difficultyId ?? '')?.label,
        ),
        propertyOf(messages.route, vocabularies.routes?.get(sheet.routeId ?? '')?.label),
      ].filter((property) => property.value !== undefined),
    ),
  };
}

const propertyOf = (name: string, value: number | string | undefined, unitCode?: string) => ({
  '@type': 'PropertyValue',
  name,
  value,
  unitCode,
});

const tripOf = ({name}: Item) => ({'@type': 'TouristTrip', name});

const stepOf = ({name, departure, position}: Trek) => ({
  ...placeOf(departure ?? name, position),
  description: name,
});
