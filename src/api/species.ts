import * as z from 'zod/mini';
import type {Bounds} from '../model/geometry.js';
import type {Species, SpeciesSeen} from '../model/species.js';
import {ApiError} from './api-error.js';
import {askService, withParameters} from './other-services.js';
import {RequestQueue} from './request-queue.js';
import {anything, list, present, requiredNumber, requiredString, string} from './wire.js';

/** Each costs two small requests. */
const MOST = 12;
const DIGITS = 4;
const LONGEST_NAME = 120;
const WEBSITE = 'https://www.gbif.org/occurrence/search';
/** Without those that forbid commercial use, which a tourist site may be. */
const LICENCES = ['CC0_1_0', 'CC_BY_4_0'];

/** The codes by which the service names languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
};

const WireCount = z.object({name: requiredString, count: requiredNumber});
const WireSearch = z.object({count: requiredNumber, facets: list});
const WireFacet = z.object({counts: list});
const WireTaxon = z.object({canonicalName: string, scientificName: string});
const WireNames = z.object({results: list});
const WireName = z.object({
  vernacularName: requiredString,
  language: string,
  preferred: anything,
});

/**
 * The species that have been seen within some bounds, the most frequent first, from a service with the
 * interface of GBIF. A species whose name cannot be read is left out.
 */
export async function readSpecies(
  address: string,
  bounds: Bounds,
  language: string,
  signal: AbortSignal,
): Promise<SpeciesSeen> {
  const place = parametersOf(bounds);
  const url = withParameters(`${address}occurrence/search`, [
    ...place,
    ['facet', 'speciesKey'],
    ['facetLimit', String(MOST)],
    ['limit', '0'],
  ]);
  const search = WireSearch.safeParse(await askService(url, signal));
  if (!search.success) throw new ApiError('unreadable', url, {cause: search.error});
  const counts = search.data.facets
    .flatMap((facet) => readRows(readOne(facet)?.counts, WireCount))
    // It becomes a part of an address.
    .filter(({name}) => /^\w{1,40}$/.test(name));
  const queue = new RequestQueue();
  const found = await Promise.all(
    counts
      .slice(0, MOST)
      .map(({name, count}) =>
        queue.run(false, () => readTaxon(`${address}species/${name}`, count, language, signal)),
      ),
  );
  const species = found.filter((each) => each !== undefined);
  // Some observations are of no species that can be named; none at all of many is a failure.
  if (counts.length > 0 && species.length === 0) throw new ApiError('unreadable', url);
  return {count: search.data.count, species, url: withParameters(WEBSITE, place)};
}

const readOne = (facet: unknown) => WireFacet.safeParse(facet).data;

function readRows<Wire extends z.ZodMiniType>(
  rows: readonly unknown[] = [],
  wire: Wire,
): readonly z.output<Wire>[] {
  return rows.flatMap((row) => {
    const read = wire.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

function parametersOf([west, south, east, north]: Bounds) {
  const range = (from: number, to: number) => `${from.toFixed(DIGITS)},${to.toFixed(DIGITS)}`;
  return [
    ['decimalLatitude', range(south, north)],
    ['decimalLongitude', range(west, east)],
    ['occurrenceStatus', 'PRESENT'],
    ['hasGeospatialIssue', 'false'],
    ...LICENCES.map((licence) => ['license', licence] as const),
  ] as const;
}

async function readTaxon(
  url: string,
  count: number,
  language: string,
  signal: AbortSignal,
): Promise<Species | undefined> {
  const once = {retries: 0};
  const namesUrl = withParameters(`${url}/vernacularNames`, [['limit', '100']]);
  const names = askService(namesUrl, signal, once);
  // Latin is enough.
  const common = names.then((answer) => commonNameOf(answer, language)).catch(() => undefined);
  const taxon = await askService(url, signal, once).then(
    (answer) => WireTaxon.safeParse(answer).data,
    () => undefined,
  );
  const scientificName = (taxon?.canonicalName ?? taxon?.scientificName)?.trim();
  if (!scientificName) return undefined;
  return present({
    count,
    scientificName: scientificName.slice(0, LONGEST_NAME),
    commonName: await common,
  });
}

/** The preferred name in a language, else the one that most sources have. */
function commonNameOf(answer: unknown, language: string): string | undefined {
  const code = LANGUAGES[language];
  const names = readRows(WireNames.safeParse(answer).data?.results, WireName).filter(
    (name) => name.language === code && name.vernacularName.trim(),
  );
  const known = new Map<string, {readonly name: string; readonly times: number}>();
  for (const {vernacularName, preferred} of names) {
    const name = vernacularName.trim();
    const lower = name.toLocaleLowerCase(language);
    const before = known.get(lower) ?? {name, times: 0};
    const times = before.times + (preferred === true ? names.length : 1);
    known.set(lower, {name: before.name, times});
  }
  const [best] = [...known.values()].sort((a, b) => b.times - a.times);
  return best?.name
    .slice(0, LONGEST_NAME)
    .replace(/^./u, (first) => first.toLocaleUpperCase(language));
}
