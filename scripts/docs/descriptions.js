/**
 * The French descriptions of the elements, in docs/fr/descriptions: a file for each element, and all.json for what
 * several of them have in common. Each states the English text that it translates, so that a text that has changed
 * since is noticed.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {frenchWords, membersOf, textOf} from '../element-tables.js';
import {root} from '../run.js';

const folder = join(root, 'docs/fr/descriptions');
const COMMON = 'all';

/**
 * @typedef {{en: string, fr: string}} Translation
 * @typedef {Record<string, Record<string, Translation>>} Descriptions By the title of a table and the name of a
 *   member; that of the element itself is below `Element` and its tag.
 * @typedef {Record<string, Descriptions>} Files By the name of the file.
 * @typedef {{tag: string, title: string, name: string, en: string}} Described
 */

/** @returns {Promise<Files>} */
export async function readDescriptions() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return /** @type {const} */ ([name.replace('.json', ''), JSON.parse(text)]);
    }),
  );
  return Object.fromEntries(files);
}

/** @param {Files} files */
export async function writeDescriptions(files) {
  for (const [name, descriptions] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(descriptions, null, 2)}\n`);
  }
}

/**
 * What a member is in French, if that is a translation of what it is in English today.
 * @param {Files} files
 * @param {string} tag
 * @param {string} title
 * @param {{name?: string, description?: string}} member
 */
export function translationOf(files, tag, title, {name, description}) {
  const key = name || '(default)';
  const found = files[tag]?.[title]?.[key] ?? files[COMMON]?.[title]?.[key];
  return found?.en === textOf(description) ? found.fr : '';
}

/**
 * The French tables: what is not translated is shown in English, and marked as such.
 * @param {Files} files
 * @returns {import('../element-tables.js').Language}
 */
export function frenchOf(files) {
  return {
    words: frenchWords,
    describe({tagName}, title, member) {
      const en = textOf(member.description);
      const fr = translationOf(files, tagName, title, member);
      return fr || (en && `<span lang="en">${en}</span>`);
    },
  };
}

/**
 * The same translations with an empty one for what has none, and without those that describe nothing. A translation
 * of a text that has changed stays as it is.
 * @param {readonly any[]} elements
 * @param {Files} files
 */
export function inStep(elements, files) {
  const all = elements.flatMap(describedIn);
  const result = /** @type {Files} */ ({});
  const problems = /** @type {string[]} */ ([]);
  for (const each of all) {
    const {tag, title, name, en} = each;
    const file = isCommon(each, all) ? COMMON : tag;
    const known = [file, tag, COMMON].flatMap((from) => files[from]?.[title]?.[name] ?? []);
    const translation = known.find((other) => other.en === en) ??
      files[file]?.[title]?.[name] ?? {en, fr: ''};
    result[file] ??= {};
    result[file][title] ??= {};
    result[file][title][name] = translation;
    if (translation.fr === '') problems.push(`${tag}, ${title}, ${name}: not translated`);
    else if (translation.en !== en)
      problems.push(`${tag}, ${title}, ${name}: the English text has changed`);
  }
  return {files: result, problems};
}

/** All that is described of an element. @param {any} element @returns {Described[]} */
function describedIn(element) {
  const tag = element.tagName;
  const members = Object.entries(membersOf(element)).flatMap(([title, items]) =>
    items.map(({name, description}) => ({tag, title, name: name || '(default)', description})),
  );
  return [{tag, title: 'Element', name: tag, description: element.description}, ...members]
    .map(({description, ...each}) => ({...each, en: textOf(description)}))
    .filter(({en}) => en !== '');
}

/** Whether more than one element says this of that member, and no other text is said by more. @param {Described} one @param {readonly Described[]} all */
function isCommon({title, name, en}, all) {
  const texts = all.filter((each) => each.title === title && each.name === name);
  const countOf = (/** @type {string} */ text) => texts.filter((each) => each.en === text).length;
  const most = Math.max(...texts.map((each) => countOf(each.en)));
  return most > 1 && texts.find((each) => countOf(each.en) === most)?.en === en;
}
