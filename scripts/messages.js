/**
 * Writes the texts of src/i18n/languages/, a file for each language, as modules: one for each language and group
 * of messages, and one for each group that says how these are loaded. So a page loads the groups that it shows, in
 * its language.
 */
import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The language that the others are compared with, and that has what they lack. */
const FRENCH = 'fr';

/**
 * The types of the messages of each group, and the files of src/i18n/messages/ that declare them. The messages of a
 * list are a group for French alone: the first card needs them, and the other languages have them with the rest.
 */
const GROUPS = /** @type {const} */ ({
  list: ['ListMessages', 'base'],
  base: ['Messages', 'base'],
  search: ['SearchMessages', 'search'],
  reach: ['ReachMessages', 'reach'],
  app: ['AppMessages', 'app'],
  favourites: ['FavouriteMessages', 'favourites'],
  sheet: ['SheetMessages', 'sheet'],
  route: ['RouteMessages', 'route'],
  alert: ['AlertMessages', 'alert'],
  optional: ['OptionalMessages', 'optional'],
  weather: ['WeatherMessages', 'weather'],
  species: ['SpeciesMessages', 'species'],
  report: ['ReportMessages', 'report'],
  server: ['ServerMessages', 'server'],
  layers: ['LayerMessages', 'layers'],
  relief: ['ReliefMessages', 'relief'],
  flight: ['FlightMessages', 'flight'],
  picture: ['PictureMessages', 'picture'],
  map: ['MapMessages', 'map'],
  kinds: ['KindsMessages', 'kinds'],
});

/** Those whose French messages are loaded apart too, since they are many for a visitor with another language. */
const APART = ['sheet', 'kinds', 'map'];

/** @typedef {keyof typeof GROUPS} Group */
/** @typedef {string | {readonly [name: string]: Texts}} Texts A message, or messages by their names. */
/** @typedef {Readonly<Record<string, Texts>>} Language Its groups. */
/** @typedef {{readonly name: string, readonly type: string}} Parameter */
/** @typedef {ReadonlyMap<string, readonly Parameter[]>} Signatures By the names of messages. */

const i18n = fileURLToPath(new URL('../src/i18n/', import.meta.url));
const names = /** @type {Group[]} */ (Object.keys(GROUPS));

/** @returns {Promise<ReadonlyMap<string, Language>>} */
export async function readLanguages() {
  const folder = join(i18n, 'languages');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const read = async (/** @type {string} */ file) =>
    /** @type {const} */ ([
      basename(file, '.json'),
      JSON.parse(await readFile(join(folder, file), 'utf8')),
    ]);
  return new Map(await Promise.all(files.map(read)));
}

/** The modules, by names such as `de/search.ts`. */
export async function messageModules() {
  const languages = await readLanguages();
  const french = languages.get(FRENCH) ?? {};
  /** @type {Map<string, string>} */
  const modules = new Map();
  for (const group of names) {
    const signatures = await readSignatures(group);
    /** @type {Record<'complete' | 'started', string[]>} */
    const others = {complete: [], started: []};
    for (const [code, language] of languages) {
      const parts =
        group === 'base' && code !== FRENCH ? /** @type {const} */ (['list', group]) : [group];
      if (group === 'list' && code !== FRENCH) continue;
      const texts = Object.assign({}, ...parts.map((part) => language[part]));
      const all = Object.assign({}, ...parts.map((part) => french[part]));
      // Messages that belong together, such as the names of filters, are in one language.
      for (const [name, each] of Object.entries(texts)) {
        if (missing(each, all[name]).length > 0) delete texts[name];
      }
      if (Object.keys(texts).length === 0) continue;
      const isComplete = missing(texts, all).length === 0;
      if (code !== FRENCH || APART.includes(group))
        others[isComplete ? 'complete' : 'started'].push(code);
      modules.set(
        `${code}/${group}.ts`,
        languageModule({code, group, isComplete, texts, signatures}),
      );
    }
    if (group !== 'list') modules.set(`${group}.ts`, groupModule(group, others));
  }
  return modules;
}

/**
 * The messages that a language does not have. Several forms are one message.
 * @param {Texts | undefined} texts @param {Texts} french @returns {string[]}
 */
export function missing(texts, french, path = '') {
  if (texts === undefined) return [path];
  if (typeof texts === 'string' || typeof french === 'string' || isForms(french)) return [];
  return Object.entries(french).flatMap(([name, each]) =>
    missing(texts[name], each, path ? `${path}.${name}` : name),
  );
}

/** Whether it is a message in several forms, such as singular and plural. @param {Texts} texts */
export const isForms = (texts) =>
  typeof texts === 'object' &&
  'other' in texts &&
  Object.keys(texts).every((key) => /^(\d+|by|zero|one|two|few|many|other)$/.test(key));

/**
 * How a group is loaded; its French messages are part of it.
 * @param {Group} group @param {Readonly<Record<'complete' | 'started', readonly string[]>>} others
 */
function groupModule(group, {complete, started}) {
  // The entry has the messages of a list alone.
  const first = group === 'base' ? 'list' : group;
  const [type, file] = GROUPS[first];
  const loaders = (/** @type {readonly string[]} */ codes) =>
    `{${codes.map((code) => `${code}: () => import('./${code}/${group}.js')`).join(', ')}}`;
  const isApart = APART.includes(group);
  return `import type {MessageGroup} from '../../i18n/message-group.js';
import type {${type}} from '../../i18n/messages/${file}.js';
${isApart ? '' : `import {messages as french} from './${FRENCH}/${first}.js';\n`}
export const ${group}: MessageGroup<${type}> = {${isApart ? '' : '\n  french,'}
  complete: ${loaders(complete)},${started.length > 0 ? `\n  started: ${loaders(started)},` : ''}
};
`;
}

/**
 * @param {{code: string, group: Group, isComplete: boolean, texts: Texts, signatures: Signatures}} module
 */
function languageModule({code, group, isComplete, texts, signatures}) {
  const [type, file] = GROUPS[group];
  const list = code === FRENCH && group === 'base';
  const value = codeOf(texts, {signatures, path: `${code}.json: ${group}`, outer: []});
  const used = ['number', 'plural'].filter((name) => value.includes(`${name}(`));
  return [
    `import type {${type}} from '../../../i18n/messages/${file}.js';`,
    used.length > 0 ? `import {counted} from '../../../i18n/counted.js';` : '',
    list ? `import {messages as list} from './list.js';` : '',
    used.length > 0 ? `const {${used.join(', ')}} = counted('${code}');` : '',
    `export const messages: ${isComplete ? type : `Partial<${type}>`} = ${list ? `{...list, ...${value}}` : value};`,
    '',
  ]
    .filter((line, index, {length}) => line || index === length - 1)
    .join('\n');
}

/**
 * @typedef {object} Place
 * @property {Signatures} signatures
 * @property {string} path
 * @property {readonly string[]} outer The values that all messages around it have.
 */

/** The code of messages. @param {Texts} texts @param {Place} place @returns {string} */
function codeOf(texts, place) {
  const isMessage = isForms(texts) && parametersOf(place).length > 0;
  if (typeof texts === 'string' || isMessage) return messageCode(texts, place);
  const members = Object.entries(texts).map(([name, each]) => {
    const inner = {...place, path: `${place.path}.${name}`};
    // What is said of items of any kind has its noun.
    const isAboutNoun = name === 'items' && typeof each === 'object';
    const value = codeOf(each, isAboutNoun ? {...inner, outer: ['one', 'other']} : inner);
    const forms = ['one', 'other'].filter((form) => value.includes(`\${${form}}`));
    const code = isAboutNoun ? `({${forms.join(', ')}}) => (${value})` : value;
    return `${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${code}`;
  });
  return `{${members.join(', ')}}`;
}

/** Messages that belong together may be in a record of functions. @param {Place} place */
function parametersOf({signatures, path}) {
  const [parent = '', name = ''] = path.split('.').slice(-2);
  return signatures.get(name) ?? signatures.get(parent) ?? [];
}

/** @param {Texts} texts @param {Place} place */
function messageCode(texts, place) {
  const {path, outer} = place;
  const parameters = parametersOf(place);
  const forms = typeof texts === 'string' ? {other: texts} : texts;
  const {by, ...byCategory} = forms;
  const record = parameters.find(({type}) => !/^(string|number)\b/.test(type));
  /** @type {Set<string>} */
  const used = new Set();
  const valueCode = (/** @type {string} */ value) => {
    const parameter = parameters.find((each) => each.name === value);
    if (outer.includes(value)) return value;
    if (!parameter && !record) throw new Error(`${path} has no value {${value}}`);
    used.add((parameter ?? record)?.name ?? '');
    if (!parameter) return `${record?.name}.${value}`;
    return parameter.type === 'number' ? `number(${value})` : value;
  };
  const templateCode = (/** @type {string} */ text) => {
    if (!text.includes('{')) return JSON.stringify(text);
    const escaped = text.replaceAll(/[`\\]|\$(?=\{)/g, '\\$&');
    return `\`${escaped.replaceAll(/\{(\w+)\}/g, (_, value) => `\${${valueCode(value)}}`)}\``;
  };
  let code = templateCode(String(forms.other));
  if (typeof texts !== 'string') {
    const numbers = parameters.filter(({type}) => type === 'number').map((each) => each.name);
    const number = by ?? (numbers.includes('count') ? 'count' : numbers[0]);
    if (typeof number !== 'string' || !numbers.includes(number))
      throw new Error(`${path} has forms, but no number`);
    used.add(number);
    const members = Object.entries(byCategory).map(
      ([key, text]) => `${key}: ${templateCode(String(text))}`,
    );
    code = `plural(${number}, {${members.join(', ')}})`;
  }
  if (parameters.length === 0) return code;
  const last = parameters.findLastIndex((each) => used.has(each.name));
  return `(${parameters
    .slice(0, last + 1)
    .map((each) => each.name)
    .join(', ')}) => ${code}`;
}

/** What the messages of a group are given, as their types say. @param {Group} group @returns {Promise<Signatures>} */
async function readSignatures(group) {
  // What is said of items of any kind is among the messages of lists and of controls.
  const files = group === 'kinds' ? ['base', 'search'] : [GROUPS[group][1]];
  const sources = await Promise.all(
    files.map((file) => readFile(join(i18n, 'messages', `${file}.ts`), 'utf8')),
  );
  return new Map(sources.flatMap((source) => [...signaturesOf(source)]));
}

/** @param {string} source @returns {Signatures} */
function signaturesOf(source) {
  const code = source.replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const found = code.matchAll(/(\w+)\??: (?:Readonly<Record<\w+, )?\(([^;]*?)\) => string/g);
  return new Map(
    [...found].map(([, name = '', parameters = '']) => [
      name,
      [...parameters.matchAll(/(\w+)\??: (\w+|\{[^}]*\})/g)].map(
        ([, parameter = '', type = '']) => ({
          name: parameter,
          type,
        }),
      ),
    ]),
  );
}
