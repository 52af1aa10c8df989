import {hasCriteria} from '../../model/search/criteria.js';
import type {SourceController} from '../../store/source-controller.js';
import type {SourceElement} from '../source-element.js';

/** A parameter that may be a filter: none of our others, nor of those that newsletters and advertisements add. */
const FILTER = /[?&](?!lang|map|resource|view|utm|\w+clid)./;

/**
 * The class that reserves the room of what helps to choose while nothing is chosen, above the list: its code is
 * loaded after the first cards, which must not move then.
 */
export function startRoom(
  app: SourceElement & {readonly highlights: string; readonly firstKind: string},
  {state, kind, sharedSource}: SourceController,
): string {
  // As long as the router has not read them.
  const isStated = sharedSource?.isRestoring && FILTER.test(`${location.search}&${app.defaults}`);
  const hasNoChoices = kind && !kind.filters.usual[0];
  if (isStated || hasNoChoices || hasCriteria(state.criteria)) return '';
  return app.highlights && app.resource === app.firstKind ? 'has-start has-cards' : 'has-start';
}
