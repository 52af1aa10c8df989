import {safePictureUrl, sameHost} from '../model/url.js';
import {safeLink} from './safe-link.js';

const LOWEST_HEADING = 6;

/** What remains to be done when only allowed elements and attributes are left. */
export function finish(
  fragment: DocumentFragment,
  baseUrl: string,
  headingLevel: number,
): DocumentFragment {
  for (const each of fragment.querySelectorAll('[href]:not(a)')) each.removeAttribute('href');
  for (const each of fragment.querySelectorAll('[src]:not(img)')) each.removeAttribute('src');
  for (const picture of fragment.querySelectorAll('img')) {
    picture.replaceWith(shownInstead(picture, baseUrl));
  }
  for (const link of fragment.querySelectorAll('a')) complete(link, baseUrl);
  placeHeadings(fragment, headingLevel);
  return fragment;
}

/** The picture if it is the server's own; a link to any other, whose host would learn who reads. */
function shownInstead(picture: HTMLImageElement, baseUrl: string): Node {
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

function complete(link: HTMLAnchorElement, baseUrl: string) {
  const address = link.getAttribute('href');
  // An anchor within a page that is not ours leads nowhere.
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
 * Puts the headings of a text below the one above it. Whatever levels the editor used, they become
 * the next ones, in the same order and without gaps, as far as there are levels.
 */
function placeHeadings(fragment: DocumentFragment, above: number) {
  const headings = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = [...new Set(headings.map(({localName}) => localName))].sort();
  for (const heading of headings) {
    const level = above + 1 + levels.indexOf(heading.localName);
    const name = `h${Math.min(level, LOWEST_HEADING)}`;
    if (name !== heading.localName) replace(heading, heading.ownerDocument.createElement(name));
  }
}

/** Puts another box in the place of an element, with what the element holds. */
function replace(element: Element, box: Element | DocumentFragment) {
  // One by one: an editor's HTML may hold more than a call may have arguments.
  while (element.firstChild) box.append(element.firstChild);
  element.replaceWith(box);
}
