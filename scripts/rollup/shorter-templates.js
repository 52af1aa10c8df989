/**
 * Removes white space and comments from the templates and style sheets of the sources.
 * @returns {import('rollup').Plugin}
 */
export function shorterTemplates() {
  return {
    name: 'shorter-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return null;
      let shorter = code;
      // From the end, so that earlier positions stay valid.
      for (const {tag, start, end} of templateTexts(this.parse(code)).reverse()) {
        const text = shorter.slice(start, end);
        const short = tag === 'css' ? shortenStyles(text) : text.replace(/\s*\n\s*/g, ' ');
        shorter = shorter.slice(0, start) + short + shorter.slice(end);
      }
      return {code: shorter, map: null};
    },
  };
}

/** @typedef {{tag: string, start: number, end: number}} TemplateText */

/**
 * The written parts of all tagged templates, in order.
 * @param {unknown} tree
 * @returns {TemplateText[]}
 */
function templateTexts(tree) {
  /** @type {TemplateText[]} */
  const found = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && /^(css|html|svg)$/.test(node.tag.name)) {
      for (const {start, end} of node.quasi.quasis) found.push({tag: node.tag.name, start, end});
    }
    for (const child of Array.isArray(node) ? node : Object.values(node)) visit(child);
  };
  visit(tree);
  return found.sort((one, other) => one.start - other.start);
}

/** @param {string} text */
function shortenStyles(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(?<=[\w-]): /g, ':')
    .replaceAll(';}', '}');
}
