import type {ApiError} from '../../api/api-error.js';
import type {Item, ItemKey} from '../../model/item.js';
import {bestKnownItem, type SourceState} from '../../store/source-state.js';
import type {ElementStatus} from '../source-element.js';

/** What a <trek-detail> shows. */
export type DetailState =
  | {readonly status: 'misconfigured'}
  | {readonly status: 'empty'}
  /** The item is present as soon as a list or the index knows it. */
  | {readonly status: 'loading'; readonly item?: Item | undefined}
  | {readonly status: 'not-found'; readonly error: ApiError}
  | {readonly status: 'failed'; readonly error: ApiError; readonly item?: Item | undefined}
  | {readonly status: 'ready'; readonly item: Item};

interface DetailInput {
  readonly state: SourceState;
  readonly key: ItemKey | undefined;
  readonly isMisconfigured: boolean;
  /** Whether the code of a sheet is loaded, or why it could not be. */
  readonly hasBody: boolean;
  readonly bodyError: ApiError | undefined;
}

export function detailStateOf({
  state,
  key,
  isMisconfigured,
  hasBody,
  bodyError,
}: DetailInput): DetailState {
  if (isMisconfigured) return {status: 'misconfigured'};
  if (key === undefined) return {status: 'empty'};
  const sheet = state.sheets.get(key);
  const item = bestKnownItem(state, key);
  if (sheet?.status === 'failed') {
    const {error} = sheet;
    return error.code === 'not-found'
      ? {status: 'not-found', error}
      : {status: 'failed', error, item};
  }
  if (bodyError) return {status: 'failed', error: bodyError, item};
  return sheet?.status === 'ready' && hasBody
    ? {status: 'ready', item: sheet.sheet}
    : {status: 'loading', item};
}

/** The `:state(…)` of the element. */
export function elementStatusOf({status}: DetailState): ElementStatus {
  return status === 'misconfigured' || status === 'not-found' || status === 'failed'
    ? 'error'
    : status;
}
