/**
 * Writes the pages that VitePress builds into docs/.pages: those of docs/, with what they take from other files
 * of the project, so that nothing is written twice. A comment in a page names it:
 *
 *     <!-- README.md: Requirements -->   a section of a file, by its heading; without one, the whole file
 *     <!-- example: trek-list -->        a file of docs/examples, as code and live
 *     <!-- pictures: trek-list -->       the pictures that name the parts of an element
 *     <!-- demo -->                      where the demo is
 *     <!-- migration -->                 what becomes of the attributes of Geotrek-rando-widget
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';
import {root} from '../run.js';
import {codeOf, liveExample, writeExamples} from './examples.js';
import {migrationTable} from './migration.js';
import {pictureFolder, picturesOf} from './pictures.js';
import {sectionOf} from './sections.js';

const source = join(root, 'docs');
const target = join(root, 'docs/.pages');
const directive = /^<!-- ([\w./-]+)(?:: (.+?))? -->$/gm;

/** Pages in place of files of the project. */
const PAGES = /** @type {Record<string, string>} */ ({
  'PRIVACY.md': 'privacy.md',
  'CHANGELOG.md': 'changes.md',
});

const DEMO = {
  en: {
    link: 'The demo',
    text: 'shows the elements on a sample territory, a page for each situation.',
    none: 'In a clone of the repository, `npm start` shows the elements on a sample territory, a page for each situation.',
  },
  fr: {
    link: 'La démonstration',
    text: 'montre les éléments sur un territoire d’exemple, une page par situation.',
    none: 'Dans un clone du dépôt, `npm start` montre les éléments sur un territoire d’exemple, une page par situation.',
  },
};

/** @param {string} [demo] The address of the demo, if there is one. */
export async function writeDocumentationPages(demo) {
  await rm(target, {recursive: true, force: true});
  const names = await pageNames();
  const pages = new Map(
    await Promise.all(
      names.map(async (name) => {
        return /** @type {const} */ ([name, await readFile(join(source, name), 'utf8')]);
      }),
    ),
  );
  for (const [name, text] of pages) pages.set(name, await expand(name, text, demo));
  const repository = await repositoryAddress();
  for (const [name, text] of pages) {
    const file = join(target, name);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, withLinks(name, text, pages, repository));
  }
  await mkdir(join(target, 'public'), {recursive: true});
  await cp(join(root, 'demo/icon.svg'), join(target, 'public/icon.svg'));
  await cp(join(root, 'dist/llms.txt'), join(target, 'public/llms.txt'));
  await cp(pictureFolder, join(target, 'public/pictures'), {recursive: true});
  await cp(join(root, 'themes'), join(target, 'public/themes'), {recursive: true});
  await writeExamples(join(target, 'public/examples'));
}

/** The pages of docs/ in both languages, without those of folders that begin with a point. */
async function pageNames() {
  const names = await readdir(source, {recursive: true, encoding: 'utf8'});
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !/^\./.test(name));
}

/** @param {string} name @param {string} text @param {string} [demo] */
async function expand(name, text, demo) {
  let result = '';
  let end = 0;
  for (const found of text.matchAll(directive)) {
    const [all, kind = '', value = ''] = found;
    const content = await contentOf(name, kind, value, demo);
    if (content === undefined) continue;
    result += text.slice(end, found.index) + content;
    end = found.index + all.length;
  }
  return result + text.slice(end);
}

/** @param {string} name @param {string} kind @param {string} value @param {string} [demo] */
async function contentOf(name, kind, value, demo) {
  const language = name.startsWith('fr/') ? 'fr' : 'en';
  if (kind === 'migration') return migrationTable(language);
  if (kind === 'pictures') return picturesOf(value, language);
  if (kind === 'demo') {
    const {link, text, none} = DEMO[language];
    // A link of Markdown would lead below the base of the documentation.
    return demo ? `<a href="${demo}" target="_self">${link}</a> ${text}` : none;
  }
  if (kind === 'example') {
    const code = codeOf(await readFile(join(source, 'examples', `${value}.html`), 'utf8'));
    return `\`\`\`html\n${code}\n\`\`\`\n\n${liveExample(value, name)}`;
  }
  if (!kind.endsWith('.md')) return undefined;
  const section = sectionOf(await readFile(join(root, kind), 'utf8'), value);
  if (section === undefined) throw new Error(`docs/${name}: ${kind} has no section “${value}”.`);
  return section;
}

/**
 * Links to files of the project become links to the pages that have their content, or to the repository.
 * @param {string} name
 * @param {string} text
 * @param {ReadonlyMap<string, string>} pages
 * @param {string} repository
 */
function withLinks(name, text, pages, repository) {
  const language = name.startsWith('fr/') ? 'fr/' : '';
  return text.replaceAll(/(?<=\]\()([^)\s]+)(?=\))/g, (link) => {
    if (/^[a-z]+:|^[/#]/.test(link)) return link;
    const [path = '', anchor] = link.split('#');
    if (pages.has(posix.join(posix.dirname(name), path))) return link;
    // From a file of the root, of which the page has a section.
    const page = PAGES[path] ? language + PAGES[path] : path.replace(/^docs\//, '');
    if (pages.has(page)) {
      const way = posix.relative(posix.dirname(name), page);
      return `${way.startsWith('.') ? way : `./${way}`}${anchor ? `#${anchor}` : ''}`;
    }
    return `${repository}/blob/main/${link.replace(/^(\.\.?\/)+/, '')}`;
  });
}

async function repositoryAddress() {
  const text = await readFile(join(root, 'publiccode.yml'), 'utf8');
  return /^url: '?([^'\n]+)/m.exec(text)?.[1] ?? '';
}
