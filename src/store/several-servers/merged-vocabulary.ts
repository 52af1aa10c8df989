import {numberedId} from '../../model/server-number.js';
import type {
  ContentCategory,
  ContentTypeList,
  Rating,
  Term,
  TermId,
  Vocabularies,
  Vocabulary,
  VocabularyName,
} from '../../model/vocabulary.js';
import {numbered} from './numbered.js';
import {plainLabel} from './plain-label.js';

/** A vocabulary of several servers: equal terms are one, which is found by the id of each server. */
class MergedVocabulary extends Map<TermId, Term> implements Vocabulary {
  readonly aliases: ReadonlyMap<TermId, TermId>;

  constructor(terms: readonly Term[], aliases: ReadonlyMap<TermId, TermId>) {
    super(terms.map((term) => [term.id, term]));
    this.aliases = aliases;
  }

  override get(id: TermId): Term | undefined {
    return super.get(this.aliases?.get(id) ?? id);
  }

  override has(id: TermId): boolean {
    return super.has(this.aliases.get(id) ?? id);
  }
}

/** Equal terms of several servers. */
interface Meaning {
  readonly name: string;
  readonly terms: Term[];
  /** Those that have it. */
  readonly servers: Set<number>;
}

type NameOf = (term: Term, server: number) => string;

/**
 * Merges a vocabulary of several servers, in the order of their numbers; absent where none has
 * arrived. Terms of the same name are one. The order of each server is kept as far as the others
 * allow it, so that a difficulty of one server alone is between its neighbours.
 */
export function mergeVocabulary(
  name: VocabularyName,
  servers: readonly Vocabularies[],
): Vocabulary | undefined {
  const vocabularies = servers.map(
    (vocabulariesOf): Vocabulary | undefined => vocabulariesOf[name],
  );
  if (vocabularies.every((vocabulary) => vocabulary === undefined)) return undefined;
  return merge(vocabularies, nameReader(name, servers), name === 'difficulties');
}

function merge(
  vocabularies: readonly (Vocabulary | undefined)[],
  nameOf: NameOf,
  isByOrder = false,
): Vocabulary {
  let meanings: readonly Meaning[] = [];
  vocabularies.forEach((vocabulary, index) => {
    const terms = [...(vocabulary?.values() ?? [])];
    const server = index + 1;
    if (isByOrder && isInOtherWords(terms, meanings, server, nameOf)) {
      for (const [at, term] of terms.entries()) join(meanings[at], term, server);
    } else {
      meanings = inOrder(meanings, terms, server, nameOf);
    }
  });
  return toVocabulary(meanings);
}

/** Adds the terms of a server: new ones behind those that are before them on that server. */
function inOrder(
  known: readonly Meaning[],
  terms: readonly Term[],
  server: number,
  nameOf: NameOf,
): readonly Meaning[] {
  const byName = new Map<string, Meaning[]>();
  for (const meaning of known) listOf(byName, meaning.name).push(meaning);
  const added = new Map<Meaning | undefined, Meaning[]>();
  let first: Meaning | undefined;
  let last: Meaning | undefined;
  for (const term of terms) {
    const name = nameOf(term, server);
    // Two terms of one server are two, whatever their names.
    let meaning = byName.get(name)?.shift();
    if (meaning) {
      first ??= meaning;
      last = meaning;
    } else {
      meaning = {name, terms: [], servers: new Set()};
      listOf(added, last).push(meaning);
    }
    join(meaning, term, server);
  }
  const before = added.get(undefined) ?? [];
  const all = known.flatMap((meaning) => [
    ...(meaning === first ? before : []),
    meaning,
    ...(added.get(meaning) ?? []),
  ]);
  return first ? all : [...all, ...before];
}

function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function join(meaning: Meaning | undefined, term: Term, server: number) {
  meaning?.terms.push(withNumber(term, server));
  meaning?.servers.add(server);
}

/** A term with the number of its server in its ids. */
function withNumber(term: Term, server: number): Term {
  const own = {...numbered(term, server), id: numberedId(term.id, server)};
  if (!isCategory(term)) return own;
  const typeLists = term.typeLists.map((list) => {
    const types = [...list.types.values()].map((type) => withNumber(type, server));
    return {...list, types: new Map(types.map((type) => [type.id, type]))};
  });
  return {...own, ...{typeLists}};
}

/** A server that speaks another language has as many difficulties under other names, from the easiest to the hardest. */
function isInOtherWords(
  terms: readonly Term[],
  meanings: readonly Meaning[],
  server: number,
  nameOf: NameOf,
): boolean {
  if (terms.length < 2 || terms.length !== meanings.length) return false;
  const names = new Set(meanings.map(({name}) => name));
  return !terms.some((term) => names.has(nameOf(term, server)));
}

function toVocabulary(meanings: readonly Meaning[]): Vocabulary {
  const aliases = new Map<TermId, TermId>();
  const terms = meanings.flatMap(({terms: [first, ...others]}) => {
    if (!first) return [];
    for (const {id} of others) aliases.set(id, first.id);
    return [withRest(first, others)];
  });
  return new MergedVocabulary(terms, aliases);
}

/** What the first server does not say of a term, another may. */
function withRest(first: Term, others: readonly Term[]): Term {
  const term: Term = Object.assign({}, ...[...others].reverse(), first);
  const categories = [first, ...others].filter(isCategory);
  return categories.length > 1 ? {...term, ...{typeLists: mergeTypeLists(categories)}} : term;
}

const isCategory = (term: Term): term is ContentCategory => 'typeLists' in term;

/** Their terms have their numbers already. */
function mergeTypeLists(categories: readonly ContentCategory[]): readonly ContentTypeList[] {
  const longest = Math.max(...categories.map(({typeLists}) => typeLists.length));
  return Array.from({length: longest}, (_, at) => {
    const lists = categories.flatMap(({typeLists}) => typeLists[at] ?? []);
    const meanings = new Map<string, Meaning>();
    for (const type of lists.flatMap(({types}) => [...types.values()])) {
      const name = plainName(type);
      const meaning = meanings.get(name) ?? {name, terms: [], servers: new Set()};
      meaning.terms.push(type);
      meanings.set(name, meaning);
    }
    const label = lists.find((list) => list.label)?.label;
    return {...(label && {label}), types: toVocabulary([...meanings.values()])};
  });
}

/** A step of a rating is another one on another scale. */
function nameReader(name: VocabularyName, servers: readonly Vocabularies[]): NameOf {
  const scales = {ratings: 'ratingScales', outdoorRatings: 'outdoorRatingScales'} as const;
  if (name !== 'ratings' && name !== 'outdoorRatings') return plainName;
  return (term, server) => {
    const {scaleId = ''} = term as Rating;
    const scale = servers[server - 1]?.[scales[name]]?.get(scaleId);
    return `${plainName(term)} ${scale ? plainName(scale) : `of ${server}.${scaleId}`}`;
  };
}

const plainName = ({label}: Term): string => plainLabel(label);
