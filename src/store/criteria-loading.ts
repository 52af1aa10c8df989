import type {ColumnName} from '../api/trek-columns.js';
import {type Criteria, type TermFilter, termFilters} from '../model/search/criteria.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import {isColumnFilter} from './source-state.js';
import type {TrekIndex} from './trek-index.js';

/** What the parts of a source give to the one that loads for its criteria. */
export interface CriteriaLoadingParts {
  readonly core: SourceCore;
  readonly provider: SourceProvider;
  readonly index: TrekIndex;
  requestVocabularies(names: readonly VocabularyName[]): void;
}

/** Loads what the criteria ask about beside the base column, and no more than that. */
export class CriteriaLoading {
  private readonly parts: CriteriaLoadingParts;

  constructor(parts: CriteriaLoadingParts) {
    this.parts = parts;
  }

  request({text, terms, sort}: Criteria) {
    const {index} = this.parts;
    if (text.trim()) {
      index.request(['texts']);
      this.parts.requestVocabularies(['cities', 'districts', 'themes']);
    }
    if (sort === 'easiest') this.parts.requestVocabularies(['difficulties']);
    if (sort === 'newest') index.request(['created']);
    for (const filter of termFilters) {
      for (const id of terms[filter] ?? []) this.requestMembers(filter, id);
    }
  }

  /** One filter on the server costs a tenth of the column, which follows when it is to be counted. */
  requestMembers(filter: TermFilter, id: TermId) {
    const {core, provider, index} = this.parts;
    // The filters that are columns have their names.
    const column = filter as ColumnName;
    if (!isColumnFilter(filter) || core.state.columns[column]) return;
    if (provider.current.isFree(column)) return index.request([column]);
    core.requestOnce(`members ${filter} ${id}`, async () => {
      try {
        await core.afterExpected();
        const trekIds = await provider.ask((current) => current.idsWith(filter, id));
        const termMembers = new Map(core.state.termMembers);
        core.change({termMembers: termMembers.set(`${filter} ${id}`, {filter, id, trekIds})});
      } catch (cause) {
        index.failColumn(column, toApiError(cause));
        throw cause;
      }
    });
  }
}
