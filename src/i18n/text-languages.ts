import {FALLBACK_LANGUAGE, primaryLanguage} from './language-tags.js';
import type {Localized, MessageGroup} from './message-group.js';

/** The languages of the messages that a page has in another language than its own, by their texts. */
const stated = new Map<string, string>();
/** The same for texts with values, of which a page can show any number. */
let filled = new Map<string, string>();
const MAX_FILLED = 5000;

/** The elements whose `lang` is set here. */
const marked = new WeakSet<Element>();

/** What screen readers say in place of the content of an element. */
const LABELS = ['aria-label', 'aria-valuetext', 'placeholder', 'alt'];
const LETTERS = /\p{L}/u;

/** A message may be the first word of a title, and stand before a colon or at the end of a sentence. */
const keyOf = (text: string) =>
  text
    .trim()
    .replace(/\s*[.:]$/, '')
    .toLowerCase();

/** Loads what a language has of the messages of a group, and the rest in those that the visitor understands. */
export async function loadFromSeveral<M extends object>(
  {french, complete, started = {}}: MessageGroup<M>,
  tag: string,
): Promise<Localized<M>> {
  const [pageLanguage, ...others] = [tag, ...navigator.languages, FALLBACK_LANGUAGE].map(
    primaryLanguage,
  );
  let lang = '';
  let all = {};
  for (const language of [pageLanguage ?? '', ...others]) {
    const load = complete[language] ?? started[language];
    const messages =
      language === FALLBACK_LANGUAGE && french
        ? french
        : (await load?.().catch(() => undefined))?.messages;
    if (!messages) continue;
    lang ||= language;
    all = {...(language === pageLanguage ? messages : inLanguage(messages, language)), ...all};
    // It has all that the ones before lack.
    if (!(language in started)) break;
  }
  return {...(all as M), lang};
}

/** Keeps in which language messages are, and returns them. */
export function inLanguage<T>(messages: T, language: string, texts = stated): T {
  if (typeof messages === 'string') {
    texts.set(keyOf(messages), language);
  } else if (typeof messages === 'function') {
    const write = (...values: readonly unknown[]) => {
      if (filled.size > MAX_FILLED) filled = new Map();
      return inLanguage(messages(...values), language, filled);
    };
    return write as T;
  } else if (messages && typeof messages === 'object') {
    const entries = Object.entries(messages);
    // It has the same members.
    return Object.fromEntries(
      entries.map(([name, each]) => [name, inLanguage(each, language, texts)]),
    ) as T;
  }
  return messages;
}

/**
 * Sets `lang`, for screen readers, on the elements of a shadow root whose texts are in another language than those
 * around them. In a page from right to left, which is in no language of the elements, their texts run as they are
 * written: the unit of a number would come before it.
 * @param pageLanguage The language of the page around the host.
 * @param language The language of most messages, and of what is none.
 */
export function markLanguages(
  root: Element | DocumentFragment,
  pageLanguage: string,
  language: string,
) {
  const others = primaryLanguage(language);
  const host = root instanceof ShadowRoot ? root.host : (root as Element);
  const isRightToLeft = getComputedStyle(host).direction === 'rtl';
  const visit = (element: Element, around: string, own = languageOf(element, others)) => {
    let inner = around;
    if (isRightToLeft && hasText(element) && !element.hasAttribute('dir'))
      element.setAttribute('dir', 'auto');
    const isOurs = marked.has(element);
    if (!isOurs && element.hasAttribute('lang')) {
      inner = primaryLanguage(element.getAttribute('lang') ?? '');
      // It is content of the server, or a name in its own language.
      if (inner !== others) return;
    } else if (own && own !== around && !containsElementOfOurs(element)) {
      inner = own;
      // Setting what is set would be a change of the document.
      if (element.getAttribute('lang') !== own) element.setAttribute('lang', own);
      marked.add(element);
    } else if (isOurs) {
      element.removeAttribute('lang');
      marked.delete(element);
    }
    for (const child of element.children) visit(child, inner);
  };
  for (const child of root.children)
    visit(child, primaryLanguage(pageLanguage), languageOf(child, others) ?? others);
}

/** The language of the label of an element, else of its own text; undefined where it has neither. */
function languageOf(element: Element, others: string): string | undefined {
  const languagesOf = (texts: readonly string[]) =>
    texts
      .filter((text) => LETTERS.test(text))
      .map((text) => stated.get(keyOf(text)) ?? filled.get(keyOf(text)) ?? others);
  const [label] = languagesOf(LABELS.map((name) => element.getAttribute(name) ?? ''));
  if (label) return label;
  const languages = languagesOf(textsIn(element));
  // Several texts of an element are mostly a message and content of the server.
  return languages.includes(others) ? others : languages[0];
}

const textsIn = ({childNodes}: Element) =>
  Array.from(childNodes, (node) => (node instanceof Text ? node.data : ''));

const hasText = (element: Element) =>
  element instanceof HTMLElement && textsIn(element).some((text) => LETTERS.test(text));

/** An element of ours takes its language from those around it, and would change it. */
const containsElementOfOurs = (element: Element) =>
  [element, ...element.querySelectorAll('*')].some(({localName}) => localName.includes('-'));
