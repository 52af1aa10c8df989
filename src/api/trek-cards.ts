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
  list,
  name,
  number,
  positive,
  present,
  termId,
  termIds,
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
  themes: list,
  labels: list,
  networks: list,
  accessibilities: list,
  cities: list,
  districts: list,
  structure: key,
  departure: words,
  departure_city: key,
  departure_geom: anything,
});

export const WireTrekCard = z.extend(WireTrek, {attachments: list, description_teaser: words});

export function toTrek(trek: z.infer<typeof WireTrek>, {language}: Origin): Trek {
  return present({
    id: trek.id,
    // The schema has seen that there is one.
    name: inLanguage(trek.name, language) ?? '',
    practiceId: termId(trek.practice),
    difficultyId: termId(trek.difficulty),
    routeId: termId(trek.route),
    durationHours: positive(trek.duration),
    lengthMetres: trek.length_2d ?? undefined,
    ascentMetres: positive(trek.ascent),
    themeIds: termIds(trek.themes),
    labelIds: termIds(trek.labels),
    networkIds: termIds(trek.networks),
    accessibilityIds: termIds(trek.accessibilities),
    cityIds: termIds(trek.cities),
    districtIds: termIds(trek.districts),
    structureId: termId(trek.structure),
    departure: inLanguage(trek.departure, language),
    departureCityId: termId(trek.departure_city),
    start: toPosition(trek.departure_geom),
  });
}

export function toTrekCard(card: z.infer<typeof WireTrekCard>, origin: Origin): TrekCard {
  return present({
    ...toTrek(card, origin),
    pictures: toPictures(card.attachments, origin),
    teaser: toPlainText(card.description_teaser, origin),
  });
}
