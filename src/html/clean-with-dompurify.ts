import createDOMPurify from 'dompurify';
import {ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_TAGS} from './allowed.js';

let purifier: ReturnType<typeof createDOMPurify> | undefined;

/** Cleans HTML with DOMPurify, in browsers without the Sanitizer API. */
export function cleanWithDomPurify(html: string): DocumentFragment | undefined {
  // A separate instance: the page may use DOMPurify with other rules.
  purifier ??= createDOMPurify(window);
  if (!purifier.isSupported) return undefined;
  // Contrary to its type, the result is '' when the page does not allow DOMPurify's Trusted Types policy.
  const fragment: DocumentFragment | '' = purifier.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ADD_FORBID_CONTENTS: DROPPED_TAGS,
    // Parses the text as part of a body, like the Sanitizer API.
    FORCE_BODY: true,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  return fragment || undefined;
}
