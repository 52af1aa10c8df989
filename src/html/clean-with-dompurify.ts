import createDOMPurify from 'dompurify';
import {ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_TAGS} from './allowed.js';

let purifier: ReturnType<typeof createDOMPurify> | undefined;

/** Cleans where the browser cannot do it by itself. */
export function cleanWithDomPurify(html: string): DocumentFragment | undefined {
  // Our own: the page may use DOMPurify too, with other rules.
  purifier ??= createDOMPurify(window);
  if (!purifier.isSupported) return undefined;
  // Against its type it is empty text when the page refuses DOMPurify its trusted types policy.
  const fragment: DocumentFragment | '' = purifier.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ADD_FORBID_CONTENTS: DROPPED_TAGS,
    // A text is read as part of a body, as the Sanitizer API does; not as a page with a head.
    FORCE_BODY: true,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  return fragment || undefined;
}
