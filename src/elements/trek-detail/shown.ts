import type {ApiError} from '../../api/api-error.js';
import type {Item, ItemKey} from '../../model/item.js';
import {bestKnownItem, type SourceState} from '../../store/source-state.js';
import type {ElementStatus} from '../source-element.js';

/** What the element shows: one of these, and nothing in between. */
export type Shown =
  | {readonly status: 'misconfigured'}
  | {readonly status: 'empty'}
  /** The trek is there as soon as anything is known of it. */
  | {readonly status: 'loading'; readonly item?: Item | undefined}
  | {readonly status: 'missing'; readonly error: ApiError}
  | {readonly status: 'failed'; readonly error: ApiError; readonly item?: Item | undefined}
  | {readonly status: 'ready'; readonly item: Item};

interface Circumstances {
  readonly state: SourceState;
  readonly key: ItemKey | undefined;
  readonly isMisconfigured: boolean;
  /** Whether the script that draws a sheet is there, or why it is not. */
  readonly hasBody: boolean;
  readonly bodyError: ApiError | undefined;
}

export function shownOf({state, key, isMisconfigured, hasBody, bodyError}: Circumstances): Shown {
  if (isMisconfigured) return {status: 'misconfigured'};
  if (key === undefined) return {status: 'empty'};
  const sheet = state.sheets.get(key);
  const item = bestKnownItem(state, key);
  if (sheet?.status === 'failed') {
    const {error} = sheet;
    return error.code === 'not-found'
      ? {status: 'missing', error}
      : {status: 'failed', error, item};
  }
  if (bodyError) return {status: 'failed', error: bodyError, item};
  return sheet?.status === 'ready' && hasBody
    ? {status: 'ready', item: sheet.sheet}
    : {status: 'loading', item};
}

/** The same for style sheets, which know four states. */
export function statusOf({status}: Shown): ElementStatus {
  return status === 'misconfigured' || status === 'missing' || status === 'failed'
    ? 'error'
    : status;
}
