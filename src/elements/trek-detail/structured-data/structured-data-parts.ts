import type {ItemSheet} from '../../../api/api-kind.js';
import type {Picture} from '../../../model/attachment.js';
import type {Position} from '../../../model/geometry.js';
import type {TermId} from '../../../model/vocabulary.js';
import {termsOf} from '../../terms.js';
import {pageAddress, type ReadyView} from '../sheet-view.js';

/** More pictures are of no use to a search engine. */
const MAX_PICTURES = 20;

/** The properties of schema.org that an item of any type has. JSON leaves out those that are undefined. */
export function thing(view: ReadyView, type: string) {
  const address = pageAddress(view);
  return {
    '@type': type,
    name: view.nameOf(view.sheet),
    description: view.sheet.teaser,
    // A page in a document of its own, such as a preview, is not on the web.
    url: /^https?:/.test(address) ? address : undefined,
    image: unlessEmpty(view.sheet.pictures.slice(0, MAX_PICTURES).map(imageOf)),
  };
}

/** A place with what is known of it; undefined when that is nothing. */
export function placeOf(
  name: string | undefined,
  position: Position | undefined,
  elevationMetres?: number,
) {
  if (!name && !position) return undefined;
  const [longitude, latitude] = position ?? [];
  const geo = {'@type': 'GeoCoordinates', latitude, longitude, elevation: elevationMetres};
  return {'@type': 'Place', name, geo: position && geo};
}

/** The organisations that the content comes from. */
export const sourcesOf = ({
  sheet,
  vocabularies,
}: ReadyView<ItemSheet & {readonly sourceIds?: readonly TermId[]}>) =>
  unlessEmpty(termsOf(vocabularies.sources, sheet.sourceIds).map(organizationOf));

const organizationOf = ({label, website}: {readonly label: string; readonly website?: string}) => ({
  '@type': 'Organization',
  name: label,
  url: website,
});

const imageOf = ({url, thumbnailUrl, legend, author, license}: Picture) => ({
  '@type': 'ImageObject',
  contentUrl: url,
  thumbnailUrl,
  caption: legend,
  creditText: unlessEmpty([author, license].filter(Boolean))?.join(', '),
});

/** A list; undefined when it is empty. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;
