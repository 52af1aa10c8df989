import * as z from 'zod/mini';
import {safePictureUrl} from '../model/url.js';
import type {Rating, Term, Vocabulary, VocabularyName} from '../model/vocabulary.js';
import {readList} from './lists.js';
import type {Origin} from './origin.js';
import type {RequestContext} from './request-context.js';
import type {RowKind} from './rows.js';
import {
  flag,
  inLanguage,
  key,
  list,
  localisedText,
  number,
  numberOrCode,
  present,
  string,
} from './wire.js';

/** Where a vocabulary is, and which fields it has besides the id. */
export type VocabularyList = readonly [path: string, fields: string];

/** A row of any vocabulary: each has its label under one of four names, and few of the rest. */
export const WireTerm = z.object({
  id: numberOrCode,
  name: localisedText,
  label: localisedText,
  route: localisedText,
  type: localisedText,
  pictogram: string,
  order: number,
  advice: localisedText,
  filter: flag,
  website: string,
  scale: key,
  color: string,
  types: list,
});

export type WireTerm = z.infer<typeof WireTerm>;

/** Makes a vocabulary of all its rows; `read` brings another one, if that is needed. */
export type ReadVocabulary = (
  rows: readonly WireTerm[],
  origin: Origin,
  read: (name: VocabularyName) => Promise<Vocabulary>,
) => readonly Term[] | Promise<readonly Term[]>;

/** Where a vocabulary is, which fields it has besides the id, and whether portals narrow it. */
export interface TermList {
  readonly path: string;
  readonly fields: string;
  readonly byPortal: boolean;
}

/** All rows of a vocabulary that have a label, in the order to show them. */
export async function readTerms(
  context: RequestContext,
  where: TermList,
  signal?: AbortSignal,
): Promise<readonly WireTerm[]> {
  const {language} = context;
  let rows = await readRows(context, language, where, signal);
  if (language && rows.some((row) => labelOf(row, language) === undefined)) {
    // Terms without a translation are read in another language.
    const others = await readRows(context, undefined, where, signal).catch(() => []);
    const inAnyLanguage = new Map(others.map((row) => [row.id, row]));
    rows = rows.map((row) => (labelOf(row, language) ? row : (inAnyLanguage.get(row.id) ?? row)));
  }
  return ordered(rows, language);
}

function readRows(
  {client, scope}: RequestContext,
  language: string | undefined,
  {path, fields, byPortal}: TermList,
  signal: AbortSignal | undefined,
): Promise<readonly WireTerm[]> {
  const portals = byPortal ? scope.portals?.join(',') : undefined;
  const kind: RowKind<typeof WireTerm, WireTerm> = {
    name: path,
    wire: WireTerm,
    toOurs: (row) => row,
  };
  const query = {language, fields: `id,${fields}`, portals};
  return readList(client, `${path}/`, query, kind, {signal, keep: true});
}

/** By the administrator's order where there is one; the server itself sorts by id. */
function ordered(rows: readonly WireTerm[], language: string): readonly WireTerm[] {
  const labelled = rows.filter((row) => labelOf(row, language) !== undefined);
  if (labelled.every(({order}) => order == null)) return labelled;
  const {compare} = new Intl.Collator(language || undefined, {numeric: true});
  const last = Number.MAX_VALUE;
  return labelled.sort(
    (a, b) =>
      (a.order ?? last) - (b.order ?? last) ||
      compare(labelOf(a, language) ?? '', labelOf(b, language) ?? ''),
  );
}

export function toTerm(row: WireTerm, origin: Origin): Term {
  const color = row.color ?? '';
  return present({
    id: String(row.id),
    label: labelOf(row, origin.language) ?? '',
    pictogramUrl: safePictureUrl(row.pictogram, origin.baseUrl),
    color: /^#[\da-f]{6}$/i.test(color) ? color : undefined,
  });
}

export function toRating(row: WireTerm, origin: Origin): Rating {
  return present({...toTerm(row, origin), scaleId: row.scale});
}

/** By id, in the order of the rows. */
export function toVocabulary<T extends Term>(terms: readonly T[]): ReadonlyMap<string, T> {
  return new Map(terms.map((term) => [term.id, term]));
}

function labelOf({name, label, route, type}: WireTerm, language: string): string | undefined {
  return inLanguage(name ?? label ?? route ?? type, language);
}
