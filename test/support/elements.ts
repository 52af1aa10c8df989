import '../../src/index.js';
import type {SourceElement} from '../../src/elements/source-element.js';

/** The tags of the elements that show the items of a source. */
export const sourceTags = ['trek-list', 'trek-map', 'trek-detail', 'trek-app'] as const;

export type SourceTag = (typeof sourceTags)[number];

/** A trek that every sample territory of at least one trek has. */
export const SAMPLE_TREK = 1001;

/** Creates an element that shows a server, without adding it to the page. */
export function createElement(tag: SourceTag, api: string): SourceElement {
  const element = document.createElement(tag);
  element.lang = 'fr';
  element.api = api;
  if (tag === 'trek-detail') element.setAttribute('trek-id', String(SAMPLE_TREK));
  // The controls, which are loaded later, have tests of their own.
  if (tag === 'trek-list') element.setAttribute('filters', 'none');
  if (tag === 'trek-map') element.setAttribute('loading', 'eager');
  return element;
}
