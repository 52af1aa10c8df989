import * as z from 'zod/mini';
import {safePictureUrl, safeUrl} from '../model/url.js';
import type {
  Label,
  Rating,
  Source,
  Term,
  Vocabularies,
  VocabularyName,
} from '../model/vocabulary.js';
import {isMissing} from './api-error.js';
import {LARGEST_PAGE, readPages} from './pages.js';
import {type Origin, originOf, type Question} from './question.js';
import {toRichText} from './rich-texts.js';
import {readPage} from './rows.js';
import {flag, inLanguage, key, number, present, string, termId, words} from './wire.js';

/** A row of any vocabulary: each has its label under one of four names, and few of the rest. */
const WireTerm = z.object({
  id: z.union([z.number(), z.string()]),
  name: words,
  label: words,
  route: words,
  type: words,
  pictogram: string,
  order: number,
  advice: words,
  filter: flag,
  website: string,
  scale: key,
  color: string,
});

type Wire = z.infer<typeof WireTerm>;

/** Where each vocabulary is, and which fields it has besides the id. */
const SOURCES: Readonly<Record<VocabularyName, readonly [path: string, fields: string]>> = {
  practices: ['trek_practice', 'name,order,pictogram'],
  difficulties: ['trek_difficulty', 'label,pictogram'],
  routes: ['trek_route', 'route,pictogram'],
  themes: ['theme', 'label,pictogram'],
  labels: ['label', 'name,advice,filter,pictogram'],
  networks: ['trek_network', 'label,pictogram'],
  accessibilities: ['trek_accessibility', 'name,pictogram'],
  accessibilityLevels: ['trek_accessibility_level', 'name'],
  cities: ['city', 'name'],
  districts: ['district', 'name'],
  structures: ['structure', 'name'],
  sources: ['source', 'name,website,pictogram'],
  ratings: ['trek_rating', 'name,scale,order,color'],
  ratingScales: ['trek_ratingscale', 'name'],
};

/** Their lists say nothing of portals. */
const WITHOUT_PORTALS: readonly VocabularyName[] = ['cities', 'districts', 'ratingScales'];

/** One vocabulary, whole; empty on a server that is too old to have it. */
export async function readVocabulary<N extends VocabularyName>(
  question: Question,
  name: N,
  signal?: AbortSignal,
): Promise<NonNullable<Vocabularies[N]>> {
  const {client, language, scope} = question;
  const origin = originOf(question);
  const [path, fields] = SOURCES[name];
  const portals = WITHOUT_PORTALS.includes(name) ? undefined : scope.portals?.join(',');
  const query = {language, fields: `id,${fields}`, portals, page_size: LARGEST_PAGE};
  const kind = {name: `${name} (vocabulary)`, wire: WireTerm, toOurs: (row: Wire) => row};
  const rows: (readonly Wire[])[] = [];
  await readPages(
    1,
    // Absent on the first page: most vocabularies have no other.
    (page) =>
      client.get(`${path}/`, {...query, page: page > 1 ? page : undefined}, {signal, keep: true}),
    (answer, page) => {
      const read = readPage(answer, kind, client);
      rows[page] = read.rows;
      return read.count;
    },
  ).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  const terms = ordered(rows.flat(), origin).map((row) => {
    const term = toTerm(row, name, origin);
    return [term.id, term] as const;
  });
  // `toTerm` makes what the model says of this name.
  return new Map(terms) as NonNullable<Vocabularies[N]>;
}

/** By the administrator's order where there is one; the server itself sorts by id. */
function ordered(rows: readonly Wire[], {language}: Origin): readonly Wire[] {
  if (rows.every(({order}) => order == null)) return rows;
  const {compare} = new Intl.Collator(language || undefined, {numeric: true});
  const last = Number.MAX_VALUE;
  return rows.toSorted(
    (a, b) =>
      (a.order ?? last) - (b.order ?? last) ||
      compare(labelOf(a, language) ?? '', labelOf(b, language) ?? ''),
  );
}

const labelOf = ({name, label, route, type}: Wire, language: string) =>
  inLanguage(name ?? label ?? route ?? type, language);

function toTerm(row: Wire, name: VocabularyName, origin: Origin): Term | Label | Source | Rating {
  const term = present({
    id: String(row.id),
    label: labelOf(row, origin.language) ?? '',
    pictogramUrl: safePictureUrl(row.pictogram, origin.baseUrl),
  });
  switch (name) {
    case 'labels':
      return present({
        ...term,
        advice: toRichText(row.advice, origin),
        filterable: row.filter ?? true,
      });
    case 'sources':
      return present({...term, website: safeUrl(row.website, origin.baseUrl)});
    case 'ratings':
      return present({
        ...term,
        scaleId: termId(row.scale),
        color: /^#[\da-f]{6}$/i.test(row.color ?? '') ? (row.color ?? undefined) : undefined,
      });
    default:
      return term;
  }
}
