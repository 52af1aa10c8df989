/**
 * Writes `dist/frameworks/`: the types of the elements, from custom-elements.json, with the files
 * beside this one that give them to React 19 and Preact (`jsx.d.ts`), to Vue (`vue.d.ts`) and to Svelte (`svelte.d.ts`).
 */
import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';
import {elementTypes, readElementManifest} from './elements.js';

/** @typedef {import('./elements.js').ElementTypes} ElementTypes */

export async function writeFrameworkTypes() {
  const elements = elementTypes(await readElementManifest());
  const folder = join(root, 'dist/frameworks');
  await mkdir(folder, {recursive: true});
  await Promise.all([
    writeFile(join(folder, 'props.d.ts'), propTypes(elements)),
    ...['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts'].map((file) =>
      copyFile(new URL(file, import.meta.url), join(folder, file)),
    ),
  ]);
}

/** @param {readonly ElementTypes[]} elements */
function propTypes(elements) {
  const classes = elements.map(({className}) => className);
  const events = elements.flatMap((element) => element.events.map(({type}) => type));
  const names = [...new Set([...classes, ...events])].sort();
  return [
    '/** The attributes, properties and events of the elements, whatever the framework. */',
    `import type {${names.join(', ')}} from '../index.js';\n`,
    ...elements.map(propInterface),
    `/** What the types of a framework are made of, for each element. */
export interface TrekElements {
${elements.map(entryOf).join('\n')}
}
`,
  ].join('\n');
}

/** @param {ElementTypes} element */
function propInterface({className, tag, props, events}) {
  const lines = [
    ...props.map(({name, type, description}) => member(`'${name}'`, type, description)),
    ...events.map(({name, type, description}) =>
      member(`'on${name}'`, `((event: ${type}) => void)`, description),
    ),
  ];
  return `/** Attributes, properties and events of \`<${tag}>\`. */
export interface ${className}Props {
${lines.join('\n')}
}
`;
}

/** @param {string} name @param {string} type @param {string} description */
export function member(name, type, description) {
  return `${comment(description, '  ')}  ${name}?: ${type} | undefined;`;
}

/** @param {ElementTypes} element */
function entryOf({tag, className, description}) {
  return `${comment(description, '  ')}  '${tag}': {
    readonly element: ${className};
    readonly props: ${className}Props;
  };`;
}

/** @param {string} text @param {string} indent */
export function comment(text, indent) {
  if (!text) return '';
  const lines = text.replaceAll('*/', '*\u200b/').split('\n');
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
