import type {ApiError} from './api-error.js';
import type {RequestContext} from './request-context.js';

/** Whether a request for the first page of a list failed because a server has no such list. */
export async function isMissingList(
  context: RequestContext,
  error: unknown,
  signal?: AbortSignal,
): Promise<boolean> {
  const {status = 0} = error as Partial<ApiError>;
  if (![401, 403, 404].includes(status)) return false;
  // Most servers have every list.
  const {hasNoSuchList} = await import('./missing-lists.js');
  return hasNoSuchList(context, error, signal);
}
