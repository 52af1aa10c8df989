import * as z from 'zod/mini';
import type {Trek, TrekCard} from '../model/trek.js';
import {toPictures} from './pictures.js';
import {toPosition} from './positions.js';
import type {Origin} from './question.js';
import {toPlainText} from './rich-texts.js';
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

/** With the texts that only a search reads: they are long, and not always asked for. */
export const WireSearchedTrek = z.extend(WireTrek, {arrival: words, description_teaser: words});

export const WireTrekCard = z.extend(WireTrek, {attachments: list, description_teaser: words});

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

export function toSearchedTrek(trek: z.infer<typeof WireSearchedTrek>, origin: Origin): Trek {
  return present({
    ...toTrek(trek, origin),
    arrival: inLanguage(trek.arrival, origin.language),
    teaser: toPlainText(trek.description_teaser, origin),
  });
}

export function toTrekCard(card: z.infer<typeof WireTrekCard>, origin: Origin): TrekCard {
  return present({
    ...toTrek(card, origin),
    pictures: toPictures(card.attachments, origin),
    teaser: toPlainText(card.description_teaser, origin),
  });
}
