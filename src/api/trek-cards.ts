import * as z from 'zod/mini';
import type {TrekCard} from '../model/trek.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {baseShape, gradeShape, toBase} from './trek-base.js';
import {id, inLanguage, key, keys, list, localisedText, present} from './wire.js';

/** What a card shows. Every field costs the server a query per trek, or nearly. */
export const WireTrekCard = z.object({
  id,
  ...baseShape,
  ...gradeShape,
  themes: keys,
  labels: keys,
  departure: localisedText,
  departure_city: key,
  attachments: list,
});

export function toTrekCard(card: z.infer<typeof WireTrekCard>, origin: Origin): TrekCard {
  return present({
    ...toBase(card, origin),
    themeIds: card.themes,
    labelIds: card.labels,
    departure: inLanguage(card.departure, origin.language),
    departureCityId: card.departure_city,
    pictures: toPictures(card.attachments, origin),
  });
}
