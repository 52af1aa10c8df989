/**
 * Escaping for each language that the builder writes. Template languages of CMSs (`{{ }}`, `{% %}`, `[shortcode]`,
 * `]]`) find nothing in HTML that is escaped here.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  ']': '&#93;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text in a quoted attribute, or between tags. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"'[\]\n\r]/g, (character) => ENTITIES[character] ?? '')
    .replace(/\{(?=[{%#])/g, '&#123;')
    .replace(/\}(?=\})/g, '&#125;');

/** A string literal of JavaScript, which may stand in a script of a page. */
export const jsString = (text: string): string =>
  JSON.stringify(text)
    .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** The value of an attribute in JSX, with its quotes or braces. */
export const jsxValue = (text: string): string =>
  /^[^"&{}<>\\\n\r]*$/.test(text) ? `"${text}"` : `{${jsString(text)}}`;

/** The JSON in the comment of a WordPress block, escaped as WordPress does itself. */
export const blockJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('\\"', '\\u0022')
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');

/** The value of a shortcode's attribute with its quotes; undefined where shortcodes cannot write it. */
export function shortcodeValue(text: string): string | undefined {
  if (/[[\]<>\n\r]/.test(text) || (text.includes('"') && text.includes("'"))) return undefined;
  const escaped = text.replaceAll('\\', '\\\\');
  return escaped.includes('"') ? `'${escaped}'` : `"${escaped}"`;
}

/** The value of a parameter of a SPIP model; undefined where models cannot write it. */
export const spipValue = (text: string): string | undefined =>
  /[|<>\n\r]/.test(text) ? undefined : text;

/** The value in a line such as `page-size = 6`; undefined where such a line cannot write it. */
export const lineValue = (text: string): string | undefined =>
  /[\n\v\f\r\x85\u2028\u2029]|^["'\s]|["'\s]$|^$/.test(text) ? undefined : text;

/** A value of a custom property; undefined for one that could end the declaration. */
export const cssValue = (text: string): string | undefined =>
  /[;{}<>\\@\n\r]|\/\*|url\s*\(/i.test(text) || !isBalanced(text) ? undefined : text.trim();

function isBalanced(text: string): boolean {
  const count = (character: string) => text.split(character).length - 1;
  return count('(') === count(')') && count('"') % 2 === 0 && count("'") % 2 === 0;
}
