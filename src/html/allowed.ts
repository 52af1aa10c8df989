/** Tags that descriptions may contain. Other tags are removed and their text is kept. */
export const ALLOWED_TAGS = [
  ...['p', 'br', 'hr', 'div', 'span', 'blockquote', 'pre', 'code', 'figure', 'figcaption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark', 'abbr', 'q'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'img'],
];

/** No style, class or id, so that a description cannot imitate parts of the page. */
export const ALLOWED_ATTR = [
  ...['href', 'src', 'alt', 'width', 'height', 'title', 'lang', 'dir'],
  ...['colspan', 'rowspan', 'scope', 'start', 'reversed'],
];

/** Tags that are removed with their content: scripts, embedded documents, drawings, form fields. */
export const DROPPED_TAGS = [
  ...['script', 'style', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'noframes'],
  ...['object', 'embed', 'applet', 'noembed', 'svg', 'math', 'audio', 'video', 'title'],
  ...['textarea', 'select', 'option', 'optgroup', 'datalist', 'xmp', 'plaintext'],
];
