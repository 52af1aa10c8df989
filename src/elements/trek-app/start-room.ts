import {hasCriteria} from '../../model/search/criteria.js';
import type {AppContext} from './app-context.js';
import {highlightKeys} from './highlight-keys.js';

/** A parameter that may be a filter: none of our others, nor of those that newsletters and advertisements add. */
const FILTER = /[?&](?!lang|map|resource|view|utm|\w+clid)./;

/**
 * The class that reserves the room of what helps to choose while nothing is chosen, above the list: its code is
 * loaded after the first cards, which must not move then.
 */
export function startRoom(context: AppContext): string {
  const {host, source} = context;
  const {state, kind, sharedSource} = source;
  // As long as the router has not read them.
  const isStated = sharedSource?.isRestoring && FILTER.test(`${location.search}&${host.defaults}`);
  const hasNoChoices = kind && !kind.filters.usual[0];
  if (isStated || hasNoChoices || hasCriteria(state.criteria)) return '';
  const hasCards = host.resource === host.firstKind && highlightKeys(context).length > 0;
  return hasCards ? 'has-start has-cards' : 'has-start';
}
