import '../../src/index.js';
import type {SourceElement} from '../../src/elements/source-element.js';

/** The tags that show a source by themselves. The map of an app is loaded when it comes near the screen. */
export const sourceTags = ['trek-list', 'trek-map', 'trek-detail', 'trek-app'] as const;

export type SourceTag = (typeof sourceTags)[number];

/** A trek that every sample territory of at least one trek has. */
export const SAMPLE_TREK = 1001;

/** An element that will show something of a server, not yet in the page. */
export function createElement(tag: SourceTag, api: string): SourceElement {
  const element = document.createElement(tag);
  element.lang = 'fr';
  element.api = api;
  if (tag === 'trek-detail') element.setAttribute('trek-id', String(SAMPLE_TREK));
  // The controls come when they come, and have tests of their own.
  if (tag === 'trek-list') element.setAttribute('filters', 'none');
  if (tag === 'trek-map') element.setAttribute('loading', 'eager');
  return element;
}
