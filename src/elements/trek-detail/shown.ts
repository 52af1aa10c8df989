import type {ApiError} from '../../api/api-error.js';
import type {Trek} from '../../model/trek.js';
import {knownTrek, type SourceState} from '../../store/source-state.js';
import type {ElementStatus} from '../source-element.js';

/** What the element shows: one of these, and nothing in between. */
export type Shown =
  | {readonly status: 'misconfigured'}
  | {readonly status: 'empty'}
  /** The trek is there as soon as anything is known of it. */
  | {readonly status: 'loading'; readonly trek?: Trek | undefined}
  | {readonly status: 'missing'; readonly error: ApiError}
  | {readonly status: 'failed'; readonly error: ApiError; readonly trek?: Trek | undefined}
  | {readonly status: 'ready'; readonly trek: Trek};

interface Circumstances {
  readonly state: SourceState;
  readonly id: number | undefined;
  readonly isMisconfigured: boolean;
  /** Whether the script that draws a sheet is there, or why it is not. */
  readonly hasBody: boolean;
  readonly bodyError: ApiError | undefined;
}

export function shownOf({state, id, isMisconfigured, hasBody, bodyError}: Circumstances): Shown {
  if (isMisconfigured) return {status: 'misconfigured'};
  if (id === undefined) return {status: 'empty'};
  const sheet = state.sheets.get(id);
  const trek = knownTrek(state, id);
  if (sheet?.status === 'failed') {
    const {error} = sheet;
    return error.code === 'not-found'
      ? {status: 'missing', error}
      : {status: 'failed', error, trek};
  }
  if (bodyError) return {status: 'failed', error: bodyError, trek};
  return sheet?.status === 'ready' && hasBody
    ? {status: 'ready', trek: sheet.sheet}
    : {status: 'loading', trek};
}

/** The same for style sheets, which know four states. */
export function statusOf({status}: Shown): ElementStatus {
  return status === 'misconfigured' || status === 'missing' || status === 'failed'
    ? 'error'
    : status;
}
