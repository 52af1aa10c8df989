/** The documentation as it is built: its pages, and the code that they show. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'parse5';
import {root} from '../../scripts/run.js';

/** @typedef {{nodeName: string, value?: string, attrs?: {name: string, value: string}[], childNodes?: Node[]}} Node */
/** @typedef {{page: string, language: string, text: string}} Block */

export const folder = join(root, 'docs/.vitepress/dist');

/** Pages by their names, such as `fr/index.html`. @returns {Map<string, Node>} */
export function readPages() {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith('.html') && !/^(cdn|examples|404)/.test(name),
  );
  return new Map(
    names.map((name) => {
      const tree = /** @type {any} */ (parse(readFileSync(join(folder, name), 'utf8')));
      return [name, tree];
    }),
  );
}

/** All elements of a page. @param {Node} node @returns {Generator<Node>} */
export function* elementsOf(node) {
  if (node.attrs) yield node;
  for (const child of node.childNodes ?? []) yield* elementsOf(child);
}

/** @param {Node} node @param {string} name */
export function attribute(node, name) {
  return node.attrs?.find((each) => each.name === name)?.value;
}

/** The code that a page shows, as a reader copies it. @param {string} page @param {Node} tree @returns {Block[]} */
export function blocksOf(page, tree) {
  return [...elementsOf(tree)].flatMap((element) => {
    const language = /^language-(\w*)/.exec(attribute(element, 'class') ?? '')?.[1];
    if (language === undefined) return [];
    const code = [...elementsOf(element)].find(({nodeName}) => nodeName === 'code');
    return code ? [{page, language, text: textOf(code)}] : [];
  });
}

/** All that a page has as code, within its sentences and tables too. @param {Node} tree @returns {string[]} */
export function codeOf(tree) {
  return [...elementsOf(tree)].filter(({nodeName}) => nodeName === 'code').map(textOf);
}

/** The same of a file of the project. @param {string} page @returns {{blocks: Block[], code: string[]}} */
export function readMarkdown(page) {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```/gms)].map(
    ([, language = '', content = '']) => ({page, language, text: content}),
  );
  const inline = text.replaceAll(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g);
  return {blocks, code: [...inline].map(([, content]) => `${content}`)};
}

/** @param {Node} node @returns {string} */
function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
