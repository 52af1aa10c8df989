import {GeotrekServer} from '../../api/geotrek-server.js';
import type {RequestContext} from '../../api/request-context.js';
import type {Scope} from '../../model/scope.js';
import type {Term, VocabularyName} from '../../model/vocabulary.js';
import type {Kind} from '../kinds.js';
import {idLists, readScope, type ScopeAttributes} from '../scope-attributes.js';
import {plainLabel} from './plain-label.js';

type ListName = (typeof idLists)[number];
type Labels = ReadonlyMap<string, string>;

/** What the scope of one server is: what is stated for it, and what is stated for all by name. */
export interface StatedScope {
  /** By ids of this server. */
  readonly scope: Scope;
  /** By names, or by ids of the first server, which stand for their names. */
  readonly names: Readonly<Partial<Record<ListName, readonly string[]>>>;
  /** Whether something is stated of the others alone. */
  readonly hasNoItems: boolean;
}

const SEPARATOR = '|';
/** `12`, or `2.12` for one of the second server. */
const ITEM = /^(?:(\d+)\.)?(\d+)$/;

/**
 * The scope of the server at this place, from 0, of so many. `practices="4 | 7"` states ids of each
 * server; `practices="4"` ids of the first one, and terms of the same names on the others;
 * `practices="VTT"` states a name for all.
 */
export function readStatedScope(
  attributes: ScopeAttributes,
  kind: Kind,
  {place, count}: {readonly place: number; readonly count: number},
  warn: (message: string) => void,
): StatedScope {
  const own: Record<string, string> = {inBbox: attributes.inBbox};
  const names: Partial<Record<ListName, readonly string[]>> = {};
  let hasNoItems = false;
  for (const list of idLists) {
    const text = attributes[list];
    const parts = text.split(SEPARATOR);
    own[list] = '';
    if (parts.length > 1) {
      const part = wordsOf(parts[place] ?? '');
      own[list] = part.filter((word) => isId(list, word)).join(',');
      const others = part.filter((word) => !isId(list, word));
      if (others.length > 0) names[list] = others;
      // A list that is missing is a mistake, which shows too little rather than too much.
      if (parts[place] === undefined) hasNoItems = true;
      if (parts.length !== count && place === 0) {
        warn(`${list} "${text}" states ${parts.length} lists for ${count} servers.`);
      }
      continue;
    }
    const values = wordsOf(text);
    if (values.length === 0) continue;
    if (list === 'ids') {
      own.ids = itemsOf(values, place).join(',');
      hasNoItems ||= own.ids === '';
    } else if (place === 0 && values.every((word) => isId(list, word))) {
      own[list] = text;
    } else {
      names[list] = values;
    }
  }
  // It has a text for each of them.
  const warnOnce = place === 0 ? warn : () => {};
  const scope = readScope(own as unknown as ScopeAttributes, warnOnce);
  const limit = (stated: Scope) => kind.limitScope?.(stated, warnOnce) ?? stated;
  return {scope: limit(scope), names: limit(names), hasNoItems};
}

/** The ids that are those of this server. */
function itemsOf(values: readonly string[], place: number): readonly string[] {
  return values.flatMap((word) => {
    const [, server = '1', id] = ITEM.exec(word) ?? [];
    return Number(server) === place + 1 ? (id ?? word) : [];
  });
}

const wordsOf = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

/** A code of a commune may have letters. */
const isId = (list: string, word: string) =>
  (list === 'cities' ? /^\d[\dA-Z]*$/i : /^\d+$/).test(word);

/**
 * The scope with the ids of what is stated by name; nothing where this server has no such terms.
 * `first` is the server whose terms give the names of the ids.
 */
export async function resolveScope(
  stated: StatedScope,
  context: Omit<RequestContext, 'scope'> & {readonly kind: Kind},
  first: Omit<RequestContext, 'scope'>,
  warn: (message: string) => void,
): Promise<Scope | undefined> {
  if (stated.hasNoItems) return undefined;
  let {scope} = stated;
  for (const [list, values = []] of Object.entries(stated.names)) {
    // The keys are names of lists.
    const name = list as ListName;
    const ids = await idsOf(name, values, context, first);
    if (ids.length === 0) {
      const {host} = new URL(context.client.address);
      warn(`${list} "${values.join(', ')}" are not known to ${host}; nothing of it is shown.`);
      return undefined;
    }
    scope = {...scope, [name]: [...(scope[name] ?? []), ...ids]};
  }
  return scope;
}

async function idsOf(
  list: ListName,
  values: readonly string[],
  context: Omit<RequestContext, 'scope'> & {readonly kind: Kind},
  first: Omit<RequestContext, 'scope'>,
): Promise<readonly string[]> {
  const labels = await labelsOf(list, context, context.kind);
  const isFirst = first.client === context.client;
  const firstLabels = isFirst ? labels : await labelsOf(list, first, context.kind);
  const wanted = new Set(
    values.flatMap((word) => (isId(list, word) ? (firstLabels.get(word) ?? []) : plainLabel(word))),
  );
  return [...labels].flatMap(([id, label]) => (wanted.has(label) ? id : []));
}

/** The names of the terms that a list of a scope may state, by id; requested in a language of the server. */
async function labelsOf(
  list: ListName,
  context: Omit<RequestContext, 'scope'>,
  {filters}: Kind,
): Promise<Labels> {
  const vocabulary = filters.terms[singular(list)] ?? OTHERS[list];
  if (!vocabulary) return new Map();
  const server = new GeotrekServer({...context, scope: {}}, new AbortController().signal);
  const terms: readonly Term[] = [...(await server.vocabulary(vocabulary)).values()];
  return new Map(terms.map((term) => [term.id, plainLabel(term.label)]));
}

/** What a kind may have in its scope without a filter. */
const OTHERS: Partial<Record<ListName, VocabularyName>> = {
  portals: 'portals',
  practices: 'outdoorPractices',
  structures: 'structures',
  themes: 'themes',
};

/** The filter of a list: `practices` is `practice`, `cities` is `city`. */
const singular = (list: string) => list.replace(/ies$/, 'y').replace(/s$/, '');
