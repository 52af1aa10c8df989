import {safePictureUrl, sameHost} from '../model/url.js';
import {safeLink} from './safe-link.js';

const LOWEST_HEADING = 6;

/** Adapts cleaned HTML to the page: pictures, links, and the levels of headings. */
export function adaptContent(
  fragment: DocumentFragment,
  baseUrl: string,
  headingLevel: number,
): DocumentFragment {
  for (const each of fragment.querySelectorAll('[href]:not(a)')) each.removeAttribute('href');
  for (const each of fragment.querySelectorAll('[src]:not(img)')) each.removeAttribute('src');
  for (const picture of fragment.querySelectorAll('img')) {
    picture.replaceWith(replacementFor(picture, baseUrl));
  }
  for (const link of fragment.querySelectorAll('a')) completeLink(link, baseUrl);
  adaptHeadings(fragment, headingLevel);
  return fragment;
}

/** A picture of the server itself; a link to any other, whose host would learn of the visit. */
function replacementFor(picture: HTMLImageElement, baseUrl: string): Node {
  const address = picture.getAttribute('src');
  const url = safePictureUrl(address, baseUrl);
  const alt = picture.getAttribute('alt') ?? '';
  if (url && sameHost(url, baseUrl)) {
    picture.setAttribute('src', url);
    picture.setAttribute('alt', alt);
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('decoding', 'async');
    return picture;
  }
  const link = safeLink(address, baseUrl);
  const words = alt || (link ? new URL(link).pathname.split('/').pop() || link : '');
  if (!link?.startsWith('http') || picture.closest('a')) return new Text(words);
  const anchor = picture.ownerDocument.createElement('a');
  anchor.href = link;
  anchor.textContent = words;
  return anchor;
}

function completeLink(link: HTMLAnchorElement, baseUrl: string) {
  const address = link.getAttribute('href');
  // An anchor within the editor's page leads nowhere here.
  const url = address?.startsWith('#') ? undefined : safeLink(address, baseUrl);
  if (!url) {
    replace(link, link.ownerDocument.createDocumentFragment());
    return;
  }
  link.setAttribute('href', url);
  if (!url.startsWith('http') || new URL(url).origin === location.origin) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/**
 * Sets the levels of the headings of a text below that of the heading above it. The levels that the
 * editor used become the next ones, in the same order and without gaps, up to 6.
 */
function adaptHeadings(fragment: DocumentFragment, above: number) {
  const headings = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = [...new Set(headings.map(({localName}) => localName))].sort();
  for (const heading of headings) {
    const level = above + 1 + levels.indexOf(heading.localName);
    const name = `h${Math.min(level, LOWEST_HEADING)}`;
    if (name !== heading.localName) replace(heading, heading.ownerDocument.createElement(name));
  }
}

/** Replaces an element by another one, which gets its children. */
function replace(element: Element, box: Element | DocumentFragment) {
  // One by one: there may be more children than a call may have arguments.
  while (element.firstChild) box.append(element.firstChild);
  element.replaceWith(box);
}
