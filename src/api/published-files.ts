import * as z from 'zod/mini';
import {itemKey} from '../model/item.js';
import type {Scope} from '../model/scope.js';
import type {Trek} from '../model/trek.js';
import type {TermId} from '../model/vocabulary.js';
import {toPosition} from './positions.js';
import {folderOf, type PublishedFolder, readFile} from './published-folder.js';
import {type RequestContext, scopeQuery} from './request-context.js';
import {SharedAnswers} from './shared-answers.js';
import type {TrekColumns} from './trek-columns.js';
import {
  anything,
  id,
  inLanguage,
  key,
  keys,
  localisedText,
  name,
  number,
  positive,
  present,
} from './wire.js';

/**
 * A Geotrek that feeds the mobile application publishes its treks as static files every night. They
 * are served to every site and cost the server nothing, where an index costs it seconds.
 */
export interface PublishedTreks {
  readonly folder: PublishedFolder;
  /** In the order of their names, as the API has them. */
  readonly treks: readonly PublishedTrek[];
  /** How many others could not be read. */
  readonly unreadable: number;
  /** In milliseconds since 1970: what was changed since may be missing. */
  readonly modifiedAt?: number;
}

export interface PublishedTrek {
  /** What the columns of an index say of it. */
  readonly row: Trek;
  /** What its card says besides. */
  readonly departure?: string;
  readonly departureCityId?: TermId;
  /** As the file has it: it is read when it is shown. */
  readonly firstPicture: unknown;
}

/** The columns that the files have. Labels, structures, networks and texts are not among them. */
export const fileColumns: readonly string[] = [
  'base',
  'difficulty',
  'route',
  'theme',
  'accessibility',
  'city',
  'district',
];

/** What the files say of a trek for each filter that they know. */
export const fileTerms = {
  practice: ({practiceId}: TrekColumns) => (practiceId ? [practiceId] : []),
  difficulty: ({difficultyId}: TrekColumns) => (difficultyId ? [difficultyId] : []),
  route: ({routeId}: TrekColumns) => (routeId ? [routeId] : []),
  theme: ({themeIds = []}: TrekColumns) => themeIds,
  city: ({cityIds = []}: TrekColumns) => cityIds,
  district: ({districtIds = []}: TrekColumns) => districtIds,
  accessibility: ({accessibilityIds = []}: TrekColumns) => accessibilityIds,
} satisfies Record<string, (row: TrekColumns) => readonly TermId[]>;

/** Parts of a scope that can be applied to the files. */
const scopeFields = {
  practices: fileTerms.practice,
  routes: fileTerms.route,
  themes: fileTerms.theme,
  cities: fileTerms.city,
  districts: fileTerms.district,
  accessibilities: fileTerms.accessibility,
  ids: ({id}: TrekColumns) => [String(id)],
};

const WireTrek = z.object({
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
  departure: localisedText,
  departure_city: key,
  first_picture: anything,
});

const WireFeature = z.object({geometry: anything, properties: WireTrek});

/** The file of all treks. It is read when it is needed, which takes the browser a while. */
export interface TreksFile {
  readonly modifiedAt?: number;
  /** The treks of a scope; absent when nothing in the file can be read. */
  read(scope: Scope): PublishedTreks | undefined;
}

/** Answers of this page, by address and language. */
const answers = new SharedAnswers<TreksFile | undefined>();

/**
 * The file of all treks, if the server publishes one that can be narrowed to the scope. It is
 * requested once for the page; that there is none is no failure, and is remembered unless it may be
 * requested again.
 */
export async function openTreksFile(
  context: RequestContext,
  signal: AbortSignal,
  {mayAskAgain = false} = {},
): Promise<TreksFile | undefined> {
  const stated = Object.keys(scopeQuery(context.scope));
  if (stated.some((part) => !(part in scopeFields))) return undefined;
  const folder = folderOf(context);
  if (!folder) return undefined;
  const cacheKey = `${folder.language} ${folder.baseUrl}`;
  const file = await answers.get(cacheKey, signal, (each) => request(folder, each));
  if (mayAskAgain && !file?.read(context.scope)) answers.forget(cacheKey);
  return file;
}

/** Whether a trek of the files belongs to a scope that can be applied to them. */
export function isInScope(row: TrekColumns, scope: Scope): boolean {
  return Object.entries(scopeFields).every(([part, read]) => {
    const wanted = scope[part as keyof typeof scopeFields];
    return !wanted?.length || read(row).some((each) => wanted.includes(each));
  });
}

async function request(
  folder: PublishedFolder,
  signal: AbortSignal,
): Promise<TreksFile | undefined> {
  try {
    // The first cards may still be loading.
    const {content, ...written} = await readFile(folder, 'treks.geojson', signal, {
      priority: 'low',
    });
    const {features}: {features?: unknown} = Object(content);
    if (!Array.isArray(features)) return undefined;
    let treks: readonly PublishedTrek[] | undefined;
    const read = (scope: Scope) => {
      treks ??= inNameOrder(
        features.flatMap((feature) => toPublishedTrek(feature, folder) ?? []),
        ({row}) => row,
        folder.language,
      );
      const unreadable = features.length - treks.length;
      if (unreadable > 0 && treks.length === 0) return undefined;
      const narrowed = treks.filter(({row}) => isInScope(row, scope));
      return {folder, treks: narrowed, unreadable, ...written};
    };
    return {...written, read};
  } catch {
    return undefined;
  }
}

/** One feature of the files, with its point or with its line; absent when it cannot be read. */
export function toPublishedTrek(
  feature: unknown,
  {language}: PublishedFolder,
): PublishedTrek | undefined {
  const read = WireFeature.safeParse(feature);
  if (!read.success) return undefined;
  const {geometry, properties: trek} = read.data;
  const row = present({
    key: itemKey('trek', trek.id),
    id: trek.id,
    name: inLanguage(trek.name, language) ?? '',
    practiceId: trek.practice,
    difficultyId: trek.difficulty,
    routeId: trek.route,
    durationHours: positive(trek.duration),
    lengthMetres: trek.length,
    ascentMetres: positive(trek.ascent),
    position: toPosition(Object(geometry).coordinates),
    themeIds: trek.themes,
    districtIds: trek.districts,
    cityIds: trek.cities,
    accessibilityIds: trek.accessibilities,
  });
  return {
    row,
    ...present({
      departure: inLanguage(trek.departure, language),
      departureCityId: trek.departure_city,
    }),
    firstPicture: trek.first_picture,
  };
}

/** The order of the API; the files have another. */
export function inNameOrder<T>(
  treks: readonly T[],
  rowOf: (trek: T) => TrekColumns,
  language: string,
): readonly T[] {
  const {compare} = new Intl.Collator(language || undefined);
  return [...treks].sort((a, b) => compare(rowOf(a).name ?? '', rowOf(b).name ?? ''));
}
