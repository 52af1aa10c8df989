import {ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_TAGS} from './allowed.js';

/** TypeScript does not know the method yet. */
interface Sanitising {
  setHTML(html: string, options: {sanitizer: SanitizerConfig}): void;
}

/** As an element of a document with a window, it would fetch its pictures. */
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

/** Whether it cleans as it has to: there were earlier kinds of it, and pages imitate what is missing. */
export function cleansNatively(): boolean {
  try {
    const box = document.createElement('div');
    // No handler: Chromium tells the page's policy of each that it reads, before it drops it.
    box.append(cleanNatively('<p id="a" is="b"><a-b>c</a-b><!--d--><svg></svg><math>e</math>'));
    return box.innerHTML === '<p>c</p>';
  } catch {
    return false;
  }
}

/**
 * What looks like a tag that we neither allow nor drop. The browser can only keep the words of
 * elements whose names it is told; a name too many does no harm, since the words are cleaned too.
 */
function unknownTags(html: string): string[] {
  // It throws when it is told to do without the root element.
  const known = new Set([...ALLOWED_TAGS, ...DROPPED_TAGS, 'html']);
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-z][^\s/>]*)/gi)) names.add(name.toLowerCase());
  return [...names].filter((name) => !known.has(name));
}
