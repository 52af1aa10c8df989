import type {Criteria} from '../model/search/criteria.js';
import {type Filters, isColumnFilter} from '../model/search/filters.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import type {ItemIndex} from './item-index.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';

/** What the parts of a source give to the one that loads for its criteria. */
export interface CriteriaLoadingParts {
  readonly core: SourceCore;
  readonly provider: SourceProvider;
  readonly index: ItemIndex;
  readonly filters: Filters;
  requestVocabularies(names: readonly VocabularyName[]): void;
}

/** Loads what the criteria ask about beside the base column, and no more than that. */
export class CriteriaLoading {
  private readonly parts: CriteriaLoadingParts;

  constructor(parts: CriteriaLoadingParts) {
    this.parts = parts;
  }

  request({text, terms, sort}: Criteria) {
    const {index, filters} = this.parts;
    if (text.trim()) {
      index.request(['texts']);
      this.parts.requestVocabularies(searchedVocabularies(filters));
    }
    const sorted = sort && filters.sortVocabularies?.[sort];
    if (sorted) this.parts.requestVocabularies([sorted]);
    if (sort === 'newest') index.request(['created']);
    for (const [filter, ids] of Object.entries(terms)) {
      for (const id of ids) this.requestMembers(filter, id);
    }
  }

  /** One filter on the server costs a tenth of the column, which follows when it is to be counted. */
  requestMembers(filter: string, id: TermId) {
    const {core, provider, index, filters} = this.parts;
    // The filters that are columns have their names.
    if (!isColumnFilter(filters, filter) || core.state.columns[filter]) return;
    if (provider.current.isFree(filter)) return index.request([filter]);
    core.requestOnce(`members ${filter} ${id}`, async () => {
      try {
        await core.afterExpected();
        const keys = await provider.ask((current) => current.keysWith(filter, id));
        const termMembers = new Map(core.state.termMembers);
        core.change({termMembers: termMembers.set(`${filter} ${id}`, {filter, id, keys})});
      } catch (cause) {
        index.failColumn(filter, toApiError(cause));
        throw cause;
      }
    });
  }
}

/** The vocabularies whose labels a search looks through. */
export const searchedVocabularies = ({terms}: Filters): readonly VocabularyName[] =>
  ['city', 'district', 'theme'].flatMap((filter) => terms[filter] ?? []);
