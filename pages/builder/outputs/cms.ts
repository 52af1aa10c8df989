import {blockJson, lineValue, shortcodeValue, spipValue} from '../escape.js';
import {type Settings, type Tag, tagsOf} from '../settings.js';
import {html, htmlOf} from './html.js';
import {type Files, type Note, type Output, type Part, stylePart} from './output.js';

/** The kits do not offer these: an author who may not write scripts could have one of another site run. */
const NOT_IN_KITS = ['worker-url', 'config'];

const SHARING = 'by-attributes';

/** The values of an element that a kit can write, and the names of the others. */
function written(
  {attributes}: Tag,
  write: (text: string) => string | undefined,
): {values: readonly (readonly [string, string])[]; lost: readonly string[]} {
  const values: (readonly [string, string])[] = [];
  const lost: string[] = [];
  for (const [name, text] of attributes) {
    const value = NOT_IN_KITS.includes(name) ? undefined : write(text);
    if (value === undefined) lost.push(name);
    else values.push([name, value]);
  }
  return {values, lost};
}

function notesOf(lost: readonly string[], tags: readonly Tag[], hasLayers: boolean): Note[] {
  const notes: Note[] = [{name: 'kit'}];
  if (lost.length > 0) notes.push({name: 'cannotWrite', names: [...new Set(lost)]});
  if (!hasLayers && tags.some(({children}) => children.length > 0)) notes.push({name: 'noLayers'});
  return notes;
}

export function wordpress(settings: Settings, files: Files): Output {
  const tags = tagsOf(settings, SHARING);
  const codes = tags.map(({name, children, ...tag}) => {
    const {values, lost} = written({name, children, ...tag}, shortcodeValue);
    const start = ['[', name, ...values.map(([attribute, value]) => ` ${attribute}=${value}`), ']'];
    const inside = children.map((child) => htmlOf(child)).join('');
    return {code: `${start.join('')}${inside ? `${inside}[/${name}]` : ''}`, lost};
  });
  const blocks = tags.map((tag) => {
    const {values} = written(tag, (text) => text);
    // A switch of the block is on with this value.
    const texts = values.map(([name, value]) => [name, value === '' ? 'true' : value]);
    const json = blockJson({element: tag.name, values: Object.fromEntries(texts)});
    return `<!-- wp:trek-widgets/element ${json} /-->`;
  });
  const [page] = html(settings, files).parts;
  return {
    parts: [
      {title: 'block', code: blocks.join('\n\n')},
      {title: 'shortcode', code: codes.map(({code}) => code).join('\n')},
      ...stylePart(settings),
      {title: 'htmlBlock', code: `<!-- wp:html -->\n${page?.code}\n<!-- /wp:html -->`},
    ],
    notes: notesOf(
      codes.flatMap(({lost}) => lost),
      tags,
      true,
    ),
  };
}

export function spip(settings: Settings): Output {
  const tags = tagsOf(settings, SHARING);
  const codes = tags.map((tag) => {
    const {values, lost} = written(tag, spipValue);
    const pairs = [['element', tag.name], ...values.filter(([name]) => name !== 'lang')];
    // SPIP gives each model the language of its page.
    return {
      code: `<trek|${pairs.map(([name, value]) => `${name}=${value || 'true'}`).join('|')}>`,
      lost,
    };
  });
  return {
    parts: [
      {title: 'model', code: codes.map(({code}) => code).join('\n\n')},
      ...stylePart(settings),
    ],
    notes: notesOf(
      codes.flatMap(({lost}) => lost),
      tags,
      false,
    ),
  };
}

/** Blocks of Drupal, content elements of TYPO3 and modules of Joomla: one for each element. */
export function fields(settings: Settings): Output {
  const tags = tagsOf(settings, SHARING);
  const lost: string[] = [];
  const parts = tags.flatMap((tag): Part[] => {
    // A line without a value switches an attribute on.
    const result = written(tag, (text) => (text === '' ? '' : lineValue(text)));
    lost.push(...result.lost);
    const lines = result.values
      .filter(([name]) => name !== 'api')
      .map(([name, value]) => (value === '' ? name : `${name} = ${value}`));
    return [
      {title: 'element', code: tag.name},
      ...result.values
        .filter(([name]) => name === 'api')
        .map(([, code]) => ({title: 'apiField', code})),
      ...(lines.length > 0 ? [{title: 'lines', code: lines.join('\n')}] : []),
    ];
  });
  return {parts: [...parts, ...stylePart(settings)], notes: notesOf(lost, tags, false)};
}
