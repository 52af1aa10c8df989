import * as z from 'zod/mini';
import type {Poi} from '../model/poi.js';
import {safePictureUrl} from '../model/url.js';
import {toAttachments} from './attachments.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import {toRichText} from './rich-texts.js';
import {toPlace} from './shapes.js';
import {anything, id, inLanguage, key, list, localisedText, name, present, string} from './wire.js';

export const WirePoi = z.object({
  id,
  name,
  description: localisedText,
  geometry: anything,
  type: key,
  type_label: localisedText,
  type_pictogram: string,
  attachments: list,
});

export function toPoi(poi: z.infer<typeof WirePoi>, origin: Origin): Poi {
  const {language, baseUrl} = origin;
  return present({
    id: poi.id,
    name: inLanguage(poi.name, language) ?? '',
    typeId: poi.type,
    typeLabel: inLanguage(poi.type_label, language),
    pictogramUrl: safePictureUrl(poi.type_pictogram, baseUrl),
    description: toRichText(poi.description, origin),
    ...toPlace(poi.geometry),
    pictures: toPictures(poi.attachments, origin),
    attachments: toAttachments(poi.attachments, origin),
  });
}
