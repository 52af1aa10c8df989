import type {ItemKey} from '../model/item.js';
import type {Criteria} from '../model/search/criteria.js';
import {isColumnFilter} from '../model/search/filter-names.js';
import type {Filters} from '../model/search/filters.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import type {SourceCore} from './source-core.js';

/** The source whose items are searched. */
export interface SearchedSource {
  readonly core: SourceCore;
  readonly kind: {readonly filters: Filters};
  requestColumns(names: readonly string[]): void;
  requestMembers(filter: string, id: TermId): void;
  requestVocabularies(names: readonly VocabularyName[]): void;
  addressOf(key: ItemKey): string;
}

/** Loads what the criteria ask about beside the base column, and no more than that. */
export class CriteriaLoading {
  private readonly source: SearchedSource;

  constructor(source: SearchedSource) {
    this.source = source;
  }

  request({text, terms, sort, selection}: Criteria) {
    const {source} = this;
    if (selection) void loadFavourites(source);
    const {filters} = source.kind;
    if (text.trim()) {
      source.requestColumns(['texts']);
      source.requestVocabularies(searchedVocabularies(filters));
    }
    const sorted = sort && filters.sortVocabularies?.[sort];
    if (sorted) source.requestVocabularies([sorted]);
    if (sort === 'newest') source.requestColumns(['created']);
    for (const [filter, ids] of Object.entries(terms)) {
      for (const id of ids) this.requestMembers(filter, id);
    }
  }

  /**
   * One filter on the server costs a tenth of the column, which follows when it is to be counted.
   * Cheap columns are requested at once.
   */
  requestMembers(filter: string, id: TermId) {
    const {source} = this;
    const {filters} = source.kind;
    if (filters.cheap?.includes(filter) || !isColumnFilter(filters, filter)) return;
    source.requestMembers(filter, id);
  }
}

/** Without them nothing is known to be a favourite. */
const loadFavourites = (source: SearchedSource) =>
  import('./favourites/source-favourites.js').then(
    ({favouritesOf}) => void favouritesOf(source),
    () => source.core.change({favourites: new Set()}),
  );

/** The vocabularies whose labels a search looks through. */
export const searchedVocabularies = ({terms}: Filters): readonly VocabularyName[] =>
  ['city', 'district', 'theme'].flatMap((filter) => terms[filter] ?? []);
