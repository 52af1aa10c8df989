import createDOMPurify from 'dompurify';
import {plainText} from '../model/plain-text.js';
import type {RichText} from '../model/rich-text.js';
import {safeLink, safePictureUrl, sameHost} from '../model/url.js';
import {ALLOWED_ATTR, ALLOWED_TAGS} from './allowed.js';

type Purifier = ReturnType<typeof createDOMPurify>;

let purifier: Purifier | undefined;

/** What may be shown of an editor's HTML. Only the words where it cannot be made safe. */
export function sanitise(text: RichText): string {
  // Our own: the page may use DOMPurify too, with other rules.
  purifier ??= createDOMPurify(window);
  const safe = purifier.isSupported ? clean(purifier, text) : '';
  return safe || inWords(text);
}

function clean(purifier: Purifier, {html, baseUrl}: RichText): string {
  // A fragment of a document without a window: no picture of it is loaded.
  // Not even that, against its type, when the page refuses DOMPurify its trusted types policy.
  const fragment: DocumentFragment | null = purifier.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  if (!fragment) return '';
  for (const picture of fragment.querySelectorAll('img')) {
    picture.replaceWith(...shownInstead(picture, baseUrl));
  }
  for (const link of fragment.querySelectorAll('a')) complete(link, baseUrl);
  for (const heading of fragment.querySelectorAll('h1, h2')) lower(heading);
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  return box.innerHTML;
}

/** The picture if it is the server's own; a link to any other, whose host would learn who reads. */
function shownInstead(picture: HTMLImageElement, baseUrl: string): Node[] {
  const address = picture.getAttribute('src');
  const url = safePictureUrl(address, baseUrl);
  const alt = picture.getAttribute('alt') ?? '';
  if (url && sameHost(url, baseUrl)) {
    picture.setAttribute('src', url);
    picture.setAttribute('alt', alt);
    picture.setAttribute('loading', 'lazy');
    picture.setAttribute('decoding', 'async');
    return [picture];
  }
  const link = safeLink(address, baseUrl);
  const words = alt || (link ? new URL(link).pathname.split('/').pop() || link : '');
  if (!link?.startsWith('http') || picture.closest('a')) return [new Text(words)];
  const anchor = picture.ownerDocument.createElement('a');
  anchor.href = link;
  anchor.textContent = words;
  return [anchor];
}

function complete(link: HTMLAnchorElement, baseUrl: string) {
  const address = link.getAttribute('href');
  // An anchor within a page that is not ours leads nowhere.
  const url = address?.startsWith('#') ? undefined : safeLink(address, baseUrl);
  if (!url) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('href', url);
  if (!url.startsWith('http') || new URL(url).origin === location.origin) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/** Around the description are headings of the page and of ours. */
function lower(heading: Element) {
  const lowered = heading.ownerDocument.createElement('h3');
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}

function inWords({html}: RichText): string {
  const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};
  return plainText(html).replace(/[&<>]/g, (mark) => marks[mark] ?? '');
}
