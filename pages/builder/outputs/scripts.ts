import {readParameters} from '../../embed/parameters.js';
import {escapeHtml, jsString, jsxValue} from '../escape.js';
import {type Settings, type Tag, tagsOf} from '../settings.js';
import {htmlOf} from './html.js';
import {type Files, type Output, stylePart} from './output.js';

/** The entries of the npm package for the elements, and its theme. */
function imports(settings: Settings, tags: readonly Tag[]): string {
  const {theme} = readParameters(settings);
  const names = new Set(tags.flatMap(({name, children}) => [name, ...children.map((c) => c.name)]));
  const paths = [...names].map((name) => `trek-widgets/${name}.js`);
  if (theme) paths.push(`trek-widgets/themes/${theme}.css`);
  return paths.map((path) => `import '${path}';`).join('\n');
}

function jsxOf({name, attributes, children}: Tag, indent: string): string {
  const parts = attributes.map(
    ([attribute, value]) =>
      `\n${indent}  ${value === '' ? attribute : `${attribute}=${jsxValue(value)}`}`,
  );
  const start = `${indent}<${name}${parts.join('')}`;
  if (children.length === 0) return `${start} />`;
  const inside = children.map((child) => jsxOf(child, `${indent}  `)).join('\n');
  return `${start}>\n${inside}\n${indent}</${name}>`;
}

/** React 19 and Preact. */
export function react(settings: Settings): Output {
  const tags = tagsOf(settings);
  const code = `${imports(settings, tags)}
import type {} from 'trek-widgets/jsx';

export const Hikes = () => (
  <>
${tags.map((tag) => jsxOf(tag, '    ')).join('\n')}
  </>
);
`;
  return {parts: [{title: 'react', code}, ...stylePart(settings)], notes: [{name: 'package'}]};
}

export function vue(settings: Settings): Output {
  const tags = tagsOf(settings);
  const code = `<script setup lang="ts">
${imports(settings, tags)}
import type {} from 'trek-widgets/vue';
</script>

<template>
${tags.map((tag) => htmlOf(tag, '  ')).join('\n')}
</template>
`;
  const config = `import vue from '@vitejs/plugin-vue';

export default {
  plugins: [
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('trek-')}}}),
  ],
};
`;
  return {
    parts: [{title: 'vue', code}, {title: 'viteConfig', code: config}, ...stylePart(settings)],
    notes: [{name: 'package'}],
  };
}

/** A page's own script, without a package. */
export function plain(settings: Settings, {base}: Files): Output {
  const {theme} = readParameters(settings);
  const tags = tagsOf(settings);
  const lines = [`import ${jsString(`${base}trek-widgets.js`)};`, ''];
  const add = ({name, attributes, children}: Tag, parent: string, variable: string) => {
    lines.push(`const ${variable} = document.createElement(${jsString(name)});`);
    for (const [attribute, value] of attributes) {
      lines.push(`${variable}.setAttribute(${jsString(attribute)}, ${jsString(value)});`);
    }
    children.forEach((child, index) => {
      add(child, variable, `${variable}Layer${index + 1}`);
    });
    lines.push(`${parent}.append(${variable});`, '');
  };
  lines.push("const place = document.querySelector('#place');");
  for (const tag of tags) add(tag, 'place', tag.name.replace('trek-', ''));
  const page = [
    theme && `<link rel="stylesheet" href="${escapeHtml(`${base}themes/${theme}.css`)}">`,
    '<div id="place"></div>',
    '<script type="module" src="hikes.js"></script>',
  ];
  return {
    parts: [
      {title: 'page', code: page.filter(Boolean).join('\n')},
      {title: 'script', code: `${lines.join('\n').trimEnd()}\n`},
      ...stylePart(settings),
    ],
    notes: [],
  };
}
