import {html, nothing} from 'lit';
import {hasCriteria} from '../../model/search/criteria.js';
import {knownName} from '../../store/kinds.js';
import type {SourceController} from '../../store/source-controller.js';
import type {SourceElement} from '../source-element.js';

interface App extends SourceElement {
  readonly highlights: string;
  readonly firstKind: string;
}

/** What is loaded after the first cards. */
interface StartContent {
  renderChoices(): unknown;
  renderCards(): unknown;
  /** Whether none of the suggestions can be shown. */
  readonly isWithoutCards: boolean;
}

/**
 * What helps to choose while nothing is chosen, above the list. Its code is loaded after the first cards,
 * which its room comes before, so that they do not move.
 */
export function renderStart(app: App, source: SourceController, start: StartContent | undefined) {
  if (!isStart(app, source)) return nothing;
  const {filters} = source;
  const hasChoices = !source.kind || filters.usual.some((name) => filters.withItems.includes(name));
  const hasCards = hasSuggestions(app) && !start?.isWithoutCards;
  return html`
    ${hasChoices ? html`<div class="choices-room">${start?.renderChoices()}</div>` : nothing}
    ${hasCards ? html`<div class="cards-room">${start?.renderCards()}</div>` : nothing}
  `;
}

/** Whether nothing is chosen, as far as is known, and there may be something to choose from. */
export function isStart(app: App, source: SourceController): boolean {
  const {items, criteria} = source.state;
  const isEmpty = items.status === 'failed' || (items.status === 'ready' && items.count === 0);
  if (isEmpty || source.isMisconfigured || hasCriteria(criteria)) return false;
  return !source.sharedSource?.isRestoring || !statesCriteria(app, source);
}

/** Whether the app shows the kind that it begins with, and has suggestions for it. */
export const hasSuggestions = (app: App): boolean => isFirstKind(app) && /\d/.test(app.highlights);

export const isFirstKind = ({resource, firstKind}: App): boolean =>
  knownName(resource) === firstKind;

/** Whether the address or the defaults, which the router has not read yet, have parameters of filters. */
function statesCriteria(
  {routing, routingPrefix, routingNames, defaults}: App,
  {filters}: SourceController,
) {
  const {terms, ranges, days = []} = filters;
  const names = ['q', 'area', ...Object.keys({...terms, ...ranges}), ...days];
  const stated = new URLSearchParams(`${routing === 'query' ? location.search : ''}&${defaults}`);
  // The page may have named them otherwise.
  return [...stated.keys()].some(
    (name) => routingNames || names.includes(name.replace(routingPrefix, '')),
  );
}
