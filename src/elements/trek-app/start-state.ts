import {hasCriteria} from '../../model/search/criteria.js';
import {knownName} from '../../store/kinds.js';
import type {AppContext} from './app-context.js';
import {highlightKeys} from './highlight-keys.js';

type State = Pick<AppContext, 'host' | 'source'>;

/** Whether nothing is chosen, and there is something to choose from. */
export function isStart({source}: State): boolean {
  const {items, criteria} = source.state;
  const isEmpty = items.status === 'failed' || (items.status === 'ready' && items.count === 0);
  const isRestoring = source.sharedSource?.isRestoring ?? source.isMisconfigured;
  return !isEmpty && !isRestoring && !hasCriteria(criteria);
}

/** Whether the app shows the kind that it begins with. */
export const isFirstKind = ({host}: State): boolean => knownName(host.resource) === host.firstKind;

/** Whether the page has suggestions for what is shown. */
export const hasSuggestions = (context: AppContext): boolean =>
  isFirstKind(context) && highlightKeys(context).length > 0;
