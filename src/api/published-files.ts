import * as z from 'zod/mini';
import {toPosition} from './positions.js';
import {type originOf, type Question, scopeQuery} from './question.js';
import type {ColumnName, TrekColumns} from './trek-columns.js';
import {anything, id, inLanguage, key, keys, name, number, positive, present} from './wire.js';

/**
 * A Geotrek that feeds the mobile application publishes its treks as static files every night. They
 * are served to every site and cost the server nothing, where an index costs it seconds.
 */
export interface PublishedTreks {
  readonly rows: readonly TrekColumns[];
  /** The day of the files, `YYYY-MM-DD`: what was changed from then on may be missing. */
  readonly day: string;
}

/** The columns that the files have. Labels, structures, networks and texts are not among them. */
export const fileColumns: readonly ColumnName[] = [
  'base',
  'theme',
  'accessibility',
  'city',
  'district',
];

/** Parts of a scope that can be applied to the files. */
const scopeFields = {
  practices: ({practiceId}: TrekColumns) => (practiceId ? [practiceId] : []),
  routes: ({routeId}: TrekColumns) => (routeId ? [routeId] : []),
  themes: ({themeIds = []}: TrekColumns) => themeIds,
  cities: ({cityIds = []}: TrekColumns) => cityIds,
  districts: ({districtIds = []}: TrekColumns) => districtIds,
  accessibilities: ({accessibilityIds = []}: TrekColumns) => accessibilityIds,
  ids: ({id}: TrekColumns) => [String(id)],
};

const WireFeature = z.object({
  geometry: z.object({coordinates: anything}),
  properties: z.object({
    id,
    name,
    practice: key,
    difficulty: key,
    route: key,
    duration: number,
    length: number,
    ascent: number,
    themes: keys,
    districts: keys,
    cities: keys,
    accessibilities: keys,
  }),
});

const PATIENCE_MS = 10_000;
const DAY_MS = 86_400_000;
/** Answers of this page, by address and language. */
const answers = new Map<string, Promise<PublishedTreks | undefined>>();

/**
 * The treks of the scope, if the server publishes files and they can be narrowed to the scope. The
 * files are requested once for the page; that there are none is no failure.
 */
export async function readPublishedTreks(
  {client, language, scope, files}: Question,
  signal: AbortSignal,
): Promise<PublishedTreks | undefined> {
  const stated = Object.keys(scopeQuery(scope));
  if (files === 'none' || stated.some((part) => !(part in scopeFields))) return undefined;
  const address = addressOf(files || '../../mobile/', client.address);
  if (!address) return undefined;
  const cacheKey = `${language} ${address}`;
  const answer =
    answers.get(cacheKey) ?? request(address, {language, baseUrl: client.address}, signal);
  answers.set(cacheKey, answer);
  const published = await answer;
  // Another source may still need what this one gave up.
  if (signal.aborted) answers.delete(cacheKey);
  if (!published) return undefined;
  const rows = published.rows.filter((row) =>
    Object.entries(scopeFields).every(([part, read]) => {
      const wanted = scope[part as keyof typeof scopeFields];
      return !wanted?.length || read(row).some((each) => wanted.includes(each));
    }),
  );
  return {...published, rows};
}

/** With a slash at its end; absent when it is none, which is reported. */
function addressOf(stated: string, base: string): string | undefined {
  const folder = stated.endsWith('/') ? stated : `${stated}/`;
  const url = URL.canParse(folder, base) ? new URL(folder, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  console.warn(`trek-widgets: files "${stated}" is not an http address or "none"; using none.`);
  return undefined;
}

async function request(
  address: string,
  origin: ReturnType<typeof originOf>,
  left: AbortSignal,
): Promise<PublishedTreks | undefined> {
  try {
    // The server compares the header with the names of its folders, which are main languages.
    const response = await fetch(new URL('treks.geojson', address), {
      credentials: 'omit',
      headers: {'Accept-Language': origin.language},
      signal: AbortSignal.any([left, AbortSignal.timeout(PATIENCE_MS)]),
    });
    const modified = Date.parse(response.headers.get('last-modified') ?? '');
    if (!response.ok || Number.isNaN(modified)) return undefined;
    const {features}: {features?: unknown} = Object(await response.json());
    if (!Array.isArray(features)) return undefined;
    // A file of the night may lack what was changed the evening before.
    const day = new Date(modified - DAY_MS).toISOString().slice(0, 10);
    return {rows: inNameOrder(toRows(features, origin), origin.language), day};
  } catch {
    return undefined;
  }
}

function toRows(
  features: readonly unknown[],
  {language}: ReturnType<typeof originOf>,
): readonly TrekColumns[] {
  return features.flatMap((feature) => {
    const read = WireFeature.safeParse(feature);
    // One that cannot be read makes the files disagree with the server, and leaves them unused.
    if (!read.success) return [];
    const {geometry, properties: trek} = read.data;
    return present({
      id: trek.id,
      name: inLanguage(trek.name, language) ?? '',
      practiceId: trek.practice,
      difficultyId: trek.difficulty,
      routeId: trek.route,
      durationHours: positive(trek.duration),
      lengthMetres: trek.length,
      ascentMetres: positive(trek.ascent),
      start: toPosition(geometry.coordinates),
      themeIds: trek.themes,
      districtIds: trek.districts,
      cityIds: trek.cities,
      accessibilityIds: trek.accessibilities,
    });
  });
}

/** The order of the API; the files have another. */
function inNameOrder(rows: readonly TrekColumns[], language: string): readonly TrekColumns[] {
  const {compare} = new Intl.Collator(language || undefined);
  return [...rows].sort((a, b) => compare(a.name ?? '', b.name ?? ''));
}
