/**
 * Writes `dist/frameworks/react.js` with its types: a component for each element, for React 16.8 to 18, which set
 * attributes only and hear no events of custom elements. It contains `@lit/react`.
 */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from '../run.js';
import {readElementManifest, typeOfField} from './elements.js';
import {comment, member} from './types.js';

const ENTRY = '../index.js';

/**
 * @typedef {object} Component
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {readonly {name: string, type: string, description: string}[]} props
 * @property {readonly {name: string, event: string, type: string, description: string}[]} events
 */

export async function writeReactComponents() {
  const components = componentsOf(await readElementManifest());
  const folder = join(root, 'dist/frameworks');
  await build({
    stdin: {contents: moduleOf(components), resolveDir: root},
    outfile: join(folder, 'react.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['react', ENTRY],
    // Server components, as of Next.js, may render them: their hooks run in the browser.
    banner: {js: "'use client';"},
    logLevel: 'error',
  });
  await writeFile(join(folder, 'react.d.ts'), typesOf(components));
}

/** @param {any} manifest @returns {Component[]} */
function componentsOf(manifest) {
  return manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .filter((/** @type {any} */ each) => each.tagName)
    .map((/** @type {any} */ {tagName, name, description, attributes, members, events = []}) => ({
      tag: tagName,
      className: name,
      description,
      props: propsOf(name, attributes ?? [], members ?? []),
      events: events.map((/** @type {any} */ event) => ({
        name: `on${capitalised(event.name)}`,
        event: event.name,
        type: event.type.text,
        description: event.description,
      })),
    }));
}

/**
 * Properties by their own names; attributes that have none by theirs.
 * @param {string} className @param {any[]} attributes @param {any[]} members
 */
function propsOf(className, attributes, members) {
  const fields = members
    .filter(({kind, readonly}) => kind === 'field' && !readonly)
    .map(({name, description = ''}) => {
      return {name, type: typeOfField(`${className}Element`, name), description};
    });
  const others = attributes
    .filter(({fieldName}) => !fieldName)
    .map(({name, type, description = ''}) => ({name: `'${name}'`, type: type.text, description}));
  return [...fields, ...others];
}

/** @param {readonly Component[]} components */
function moduleOf(components) {
  const names = components.map(({className}) => `${className} as ${className}Element`);
  const wrappers = components.map(({tag, className, events}) => {
    const listeners = Object.fromEntries(events.map(({name, event}) => [name, event]));
    return `export const ${className} = createComponent({
  react: React,
  tagName: '${tag}',
  elementClass: ${className}Element,
  events: ${JSON.stringify(listeners)},
});`;
  });
  return `import * as React from 'react';
import {createComponent} from '@lit/react';
import {${names.join(', ')}} from '${ENTRY}';
${wrappers.join('\n')}
`;
}

/** @param {readonly Component[]} components */
function typesOf(components) {
  const classes = components.map(({className}) => `${className} as ${className}Element`);
  const events = [...new Set(components.flatMap((each) => each.events.map(({type}) => type)))];
  const parts = components.map(({className, description, props, events: own}) => {
    const lines = [
      ...props.map(({name, type, description: text}) => member(name, type, text)),
      ...own.map(({name, type, description: text}) => {
        return member(name, `((event: ${type}) => void)`, text);
      }),
    ];
    return `export interface ${className}Props {
${lines.join('\n')}
}

${comment(description, '')}export declare const ${className}: Component<${className}Element, ${className}Props>;
`;
  });
  return `/** A component for each element, for React 16.8 to 18: \`import {TrekList} from 'trek-widgets/react'\`. */
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import type {${[...classes, ...events].sort().join(', ')}} from '${ENTRY}';

/** A property of ours can have a type that the property of the same name of HTML does not have. */
type Component<E, Props> = ForwardRefExoticComponent<
  Props & Omit<HTMLAttributes<E>, keyof Props> & RefAttributes<E>
>;

${parts.join('\n')}`;
}

/** `trek-select` becomes `TrekSelect`. @param {string} name */
function capitalised(name) {
  return name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
