import {ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_TAGS} from './allowed.js';

/** Not in TypeScript's types yet. */
interface Sanitising {
  setHTML(html: string, options: {sanitizer: SanitizerConfig}): void;
}

/** A document without a window, in which pictures are not fetched. */
let inert: Document | undefined;

/** Cleans with the browser's own Sanitizer API; throws where there is none. */
export function cleanNatively(html: string): DocumentFragment {
  inert ??= document.implementation.createHTMLDocument('');
  const box = inert.createElement('div') as HTMLDivElement & Sanitising;
  box.setHTML(html, {
    sanitizer: {
      elements: ALLOWED_TAGS,
      attributes: ALLOWED_ATTR,
      replaceWithChildrenElements: unknownTags(html),
      comments: false,
      dataAttributes: false,
    },
  });
  const range = inert.createRange();
  range.selectNodeContents(box);
  return range.extractContents();
}

/** Whether the Sanitizer API works as needed: earlier versions and polyfills differ. */
export function cleansNatively(): boolean {
  try {
    const box = document.createElement('div');
    // No event handler in the test: Chromium would report it to the page's CSP.
    box.append(cleanNatively('<p id="a" is="b"><a-b>c</a-b><!--d--><svg></svg><math>e</math>'));
    return box.innerHTML === '<p>c</p>';
  } catch {
    return false;
  }
}

/**
 * Names of tags that are neither allowed nor dropped. The Sanitizer API keeps the text only of
 * elements that it is given by name; superfluous names do no harm, since the text is cleaned too.
 */
function unknownTags(html: string): string[] {
  // The Sanitizer API throws if `html` is to be replaced.
  const known = new Set([...ALLOWED_TAGS, ...DROPPED_TAGS, 'html']);
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][^\s/>]*)/gi)) names.add(name.toLowerCase());
  return [...names].filter((name) => !known.has(name));
}
