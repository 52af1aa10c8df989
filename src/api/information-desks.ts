import * as z from 'zod/mini';
import type {InformationDesk} from '../model/information-desk.js';
import {safePictureUrl, safeUrl} from '../model/url.js';
import {readList} from './lists.js';
import type {Origin} from './origin.js';
import {toPosition} from './positions.js';
import {originOf, type RequestContext} from './request-context.js';
import {toRichText} from './rich-texts.js';
import {fieldsOf, type RowKind} from './rows.js';
import {id, inLanguage, localisedText, name, number, objectOr, present, string} from './wire.js';

export const WireInformationDesk = z.object({
  id,
  name,
  type: objectOr(z.object({label: localisedText, pictogram: string}), undefined),
  description: localisedText,
  accessibility: localisedText,
  street: string,
  postal_code: string,
  municipality: string,
  phone: string,
  email: string,
  website: string,
  photo_url: string,
  latitude: number,
  longitude: number,
});

type Wire = z.infer<typeof WireInformationDesk>;

export function toInformationDesk(desk: Wire, origin: Origin): InformationDesk {
  const {language, baseUrl} = origin;
  return present({
    id: desk.id,
    name: inLanguage(desk.name, language) ?? '',
    kind: inLanguage(desk.type?.label, language),
    pictogramUrl: safePictureUrl(desk.type?.pictogram, baseUrl),
    description: toRichText(desk.description, origin),
    accessibility: toRichText(desk.accessibility, origin),
    street: inLanguage(desk.street, language),
    postalCode: inLanguage(desk.postal_code, language),
    municipality: inLanguage(desk.municipality, language),
    phone: inLanguage(desk.phone, language),
    email: inLanguage(desk.email, language),
    website: safeUrl(desk.website, baseUrl),
    pictureUrl: safePictureUrl(desk.photo_url, baseUrl),
    position: toPosition([desk.longitude, desk.latitude]),
  });
}

/** Some information desks, in the order of the ids; those that are not published are absent. */
export async function readInformationDesks(
  context: RequestContext,
  ids: readonly number[],
  signal?: AbortSignal,
): Promise<readonly InformationDesk[]> {
  if (ids.length === 0) return [];
  const {client, language} = context;
  const origin = originOf(context);
  const kind: RowKind<typeof WireInformationDesk, InformationDesk> = {
    name: 'information desks',
    wire: WireInformationDesk,
    toOurs: (desk) => toInformationDesk(desk, origin),
  };
  const query = {language, fields: fieldsOf(WireInformationDesk), ids: ids.join(',')};
  const desks = await readList(client, 'informationdesk/', query, kind, {signal});
  return ids.flatMap((id) => desks.find((desk) => desk.id === id) ?? []);
}
