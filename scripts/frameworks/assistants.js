/** Writes dist/llms.txt: how the elements are used, for assistants that write code. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {readElements} from '../element-tables.js';
import {root} from '../run.js';

export async function writeAssistantGuide() {
  const {name, version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const elements = await readElements();
  const text = `# ${name} ${version}

> Custom elements that show the content of any Geotrek server (hiking trails, events, outdoor sites …): a list, a map and
> a sheet. They need no framework and no build.

## Use

- In a page: \`<script type="module" src="/trek-widgets-${version}/trek-widgets.js"></script>\`, then
  \`<trek-app api="https://your-geotrek.example/api/v2/"></trek-app>\`. The folder is that of a release, on the same site.
- In an application: \`npm install ${name}\`, \`import '${name}/trek-list.js'\`. For TypeScript in React 19 or Preact
  \`import type {} from '${name}/jsx'\`, in Vue \`import type {} from '${name}/vue'\`.
- Elements with the same \`api\` and scope, or whose \`for\` names the \`id\` of another, share items, filters and selection.
- The Geotrek has to allow the page by CORS: its address belongs in \`RANDO_SERVER_NAME\`.
- Brand: \`--trek-accent\`, \`--trek-on-accent\`, \`--trek-surface\`, \`--trek-radius\`, \`--trek-font\` on \`:root\`; single boxes by
  \`::part()\`. State only attributes, parts and custom properties that are listed below or in custom-elements.json.

${elements.map(guideOf).join('\n')}`;
  await writeFile(join(root, 'dist/llms.txt'), text);
}

/** @param {any} element */
function guideOf({tagName, description = '', attributes, events, slots, cssParts, cssProperties}) {
  const own = cssProperties?.filter((/** @type {any} */ {inheritedFrom}) => !inheritedFrom);
  return `## <${tagName}>

${firstSentence(description)}

${list('Attributes', attributes)}${list('Events', events)}${list('Slots', slots)}${names('Parts', cssParts)}${list('Custom properties', own)}`;
}

/** @param {string} title @param {any[]} [items] */
function list(title, items = []) {
  if (items.length === 0) return '';
  const rows = items.map(
    ({name, description = ''}) => `- \`${name || '(default)'}\`: ${firstSentence(description)}`,
  );
  return `### ${title}\n\n${rows.join('\n')}\n\n`;
}

/** @param {string} title @param {any[]} [items] */
function names(title, items = []) {
  if (items.length === 0) return '';
  return `### ${title}\n\n${items.map(({name}) => `\`${name}\``).join(', ')}\n\n`;
}

/** @param {string} text */
function firstSentence(text) {
  return (/^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text).replaceAll(/\s+/g, ' ');
}
