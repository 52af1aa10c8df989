import type {ApiKind} from '../api/api-kind.js';
import type {Filters} from '../model/search/filters.js';
import type {SearchFields} from '../model/search/search-fields.js';
import type {VocabularyName} from '../model/vocabulary.js';

/** A kind of items, such as treks or events: how they are read, searched and filtered. */
export interface Kind extends ApiKind {
  readonly filters: Filters;
  /** The vocabularies of the terms on a card, in the order in which they are requested. */
  readonly cardVocabularies: readonly VocabularyName[];
  /** What a search reads: loaded with the first search. */
  loadSearchFields(): Promise<SearchFields>;
}

type LoadKind = () => Promise<Kind>;

const kinds = new Map<string, Kind | LoadKind>();
/** Kinds whose code is being loaded. */
const loading = new Map<string, Promise<Kind>>();

/** Makes a kind known by the name that `resource` and addresses say, before any element needs it. */
export function registerKind(name: string, kind: Kind | LoadKind) {
  kinds.set(name, kind);
}

/** The names of all kinds, whether or not they have been loaded. */
export const kindNames = (): readonly string[] => [...kinds.keys()];

/** The name itself if there is such a kind, else that of the first kind. */
export const knownName = (name: string): string =>
  kinds.has(name) ? name : (kindNames()[0] ?? name);

/** A kind that has been loaded. */
export function loadedKind(name: string): Kind | undefined {
  const kind = kinds.get(name);
  return typeof kind === 'function' ? undefined : kind;
}

/** Loads a kind once; rejects when its name is not known or its code does not come. */
export async function loadKind(name: string): Promise<Kind> {
  const kind = kinds.get(name);
  if (!kind) throw new RangeError(`There is no kind "${name}".`);
  if (typeof kind !== 'function') return kind;
  const running = loading.get(name) ?? kind();
  loading.set(name, running);
  try {
    const loaded = await running;
    kinds.set(name, loaded);
    return loaded;
  } finally {
    loading.delete(name);
  }
}
