import * as z from 'zod/mini';
import type {Trek, TrekCard} from '../model/trek.js';
import {toPictures} from './pictures.js';
import {toPosition} from './positions.js';
import type {Origin} from './question.js';
import {
  anything,
  id,
  inLanguage,
  key,
  keys,
  list,
  name,
  number,
  positive,
  present,
  words,
} from './wire.js';

/** A trek of the index. Every field costs the server a query per trek, or nearly. */
export const WireTrek = z.object({
  id,
  name,
  practice: key,
  difficulty: key,
  route: key,
  duration: number,
  length_2d: number,
  ascent: number,
  themes: keys,
  labels: keys,
  networks: keys,
  accessibilities: keys,
  cities: keys,
  districts: keys,
  structure: key,
  departure: words,
  departure_city: key,
  departure_geom: anything,
});

export const WireTrekCard = z.extend(WireTrek, {attachments: list});

export function toTrek(trek: z.infer<typeof WireTrek>, {language}: Origin): Trek {
  return present({
    id: trek.id,
    // The schema has seen that there is one.
    name: inLanguage(trek.name, language) ?? '',
    practiceId: trek.practice,
    difficultyId: trek.difficulty,
    routeId: trek.route,
    durationHours: positive(trek.duration),
    lengthMetres: trek.length_2d,
    ascentMetres: positive(trek.ascent),
    themeIds: trek.themes,
    labelIds: trek.labels,
    networkIds: trek.networks,
    accessibilityIds: trek.accessibilities,
    cityIds: trek.cities,
    districtIds: trek.districts,
    structureId: trek.structure,
    departure: inLanguage(trek.departure, language),
    departureCityId: trek.departure_city,
    start: toPosition(trek.departure_geom),
  });
}

export function toTrekCard(card: z.infer<typeof WireTrekCard>, origin: Origin): TrekCard {
  return present({
    ...toTrek(card, origin),
    pictures: toPictures(card.attachments, origin),
  });
}
