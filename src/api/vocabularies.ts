import {safeUrl} from '../model/url.js';
import type {
  ContentSource,
  Label,
  Term,
  Vocabularies,
  VocabularyName,
} from '../model/vocabulary.js';
import type {Origin} from './origin.js';
import {originOf, type RequestContext} from './request-context.js';
import {toRichText} from './rich-texts.js';
import {
  readTerms,
  toRating,
  toTerm,
  toVocabulary,
  type VocabularyList,
  type WireTerm,
} from './terms.js';
import {present} from './wire.js';

const NAME = 'name';
const LABEL_PICTOGRAM = 'label,pictogram';

/** Those of treks. */
const LISTS: Readonly<Partial<Record<VocabularyName, VocabularyList>>> = {
  practices: ['trek_practice', 'name,order,pictogram'],
  difficulties: ['trek_difficulty', LABEL_PICTOGRAM],
  routes: ['trek_route', 'route,pictogram'],
  themes: ['theme', LABEL_PICTOGRAM],
  labels: ['label', 'name,advice,filter,pictogram'],
  networks: ['trek_network', LABEL_PICTOGRAM],
  accessibilities: ['trek_accessibility', 'name,pictogram'],
  accessibilityLevels: ['trek_accessibility_level', NAME],
  cities: ['city', NAME],
  districts: ['district', NAME],
  structures: ['structure', NAME],
  sources: ['source', 'name,website,pictogram'],
  ratings: ['trek_rating', 'name,scale,order,color'],
  ratingScales: ['trek_ratingscale', NAME],
};

/** The types of signage and infrastructure answer 500 to a portal; the others do not know it. */
const NOT_BY_PORTAL =
  /^(?:city|district|\w+_ratingscale|poi_type|signage_type|infrastructure_type|feedback_\w+)$/;

/** One vocabulary, whole; empty on a server that is too old to have it. */
export async function readVocabulary<N extends VocabularyName>(
  context: RequestContext,
  name: N,
  signal?: AbortSignal,
): Promise<NonNullable<Vocabularies[N]>> {
  // A page that only shows treks does not load the vocabularies of other kinds.
  const other = LISTS[name] ? undefined : await import('./other-vocabularies.js');
  const [path, fields] = LISTS[name] ?? other?.OTHER_LISTS[name] ?? never(name);
  const where = {path, fields, byPortal: !NOT_BY_PORTAL.test(path)};
  const rows = await readTerms(context, where, signal);
  const readTerm = READERS[name] ?? toTerm;
  const origin = originOf(context);
  const readOther = other?.OTHER_READERS[name];
  const read = (another: VocabularyName) => readVocabulary(context, another, signal);
  const terms = (await readOther?.(rows, origin, read)) ?? rows.map((row) => readTerm(row, origin));
  // The reader makes what the model says of this name.
  return toVocabulary(terms) as NonNullable<Vocabularies[N]>;
}

function never(name: VocabularyName): never {
  throw new TypeError(`There is no vocabulary "${name}".`);
}

const READERS: Partial<Record<VocabularyName, (row: WireTerm, origin: Origin) => Term>> = {
  labels: toLabel,
  sources: toContentSource,
  ratings: toRating,
};

function toLabel(row: WireTerm, origin: Origin): Label {
  return present({
    ...toTerm(row, origin),
    advice: toRichText(row.advice, origin),
    filterable: row.filter ?? true,
  });
}

function toContentSource(row: WireTerm, origin: Origin): ContentSource {
  return present({...toTerm(row, origin), website: safeUrl(row.website, origin.baseUrl)});
}
