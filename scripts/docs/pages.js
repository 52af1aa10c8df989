/**
 * Writes the pages that VitePress builds into docs/.pages: those of docs/, with what they take from other files
 * of the project, so that nothing is written twice. A comment in a page names it:
 *
 *     <!-- README.md: Your brand -->     a section of a file, by its heading; without one, the whole file
 *     <!-- tables: trek-list -->         the tables of an element
 *     <!-- properties -->                the custom properties of all elements
 *     <!-- example: trek-list -->        a file of docs/examples, as code and live
 *     <!-- migration -->                 what becomes of the attributes of Geotrek-rando-widget
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';
import {french, inheritedProperties, readElements, tablesOf} from '../element-tables.js';
import {root} from '../run.js';
import {codeOf, liveExample, writeExamples} from './examples.js';
import {migrationTable} from './migration.js';
import {sectionOf, slugOf} from './sections.js';

const source = join(root, 'docs');
const target = join(root, 'docs/.pages');
const directive = /^<!-- ([\w./-]+)(?:: (.+?))? -->$/gm;

/** Pages in place of files of the project. */
const PAGES = /** @type {Record<string, string>} */ ({
  'PRIVACY.md': 'privacy.md',
  'CHANGELOG.md': 'changes.md',
});

export async function writeDocumentationPages() {
  await rm(target, {recursive: true, force: true});
  const elements = await readElements();
  const names = await pageNames();
  const pages = new Map(
    await Promise.all(
      names.map(async (name) => {
        return /** @type {const} */ ([name, await readFile(join(source, name), 'utf8')]);
      }),
    ),
  );
  for (const element of elements) {
    pages.set(`elements/${element.tagName}.md`, elementPage(element, 'en'));
    pages.set(`fr/elements/${element.tagName}.md`, elementPage(element, 'fr'));
  }
  for (const [name, text] of pages) pages.set(name, await expand(name, text, elements));
  const repository = await repositoryAddress();
  for (const [name, text] of pages) {
    const file = join(target, name);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, withLinks(name, text, pages, repository));
  }
  await mkdir(join(target, 'public'), {recursive: true});
  await cp(join(root, 'demo/icon.svg'), join(target, 'public/icon.svg'));
  await cp(join(root, 'dist/llms.txt'), join(target, 'public/llms.txt'));
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

/** @param {any} element @param {'en' | 'fr'} language */
function elementPage({tagName, description = ''}, language) {
  const title = `# &lt;${tagName}&gt;`;
  const example = `<!-- example: ${tagName} -->`;
  const tables = `<!-- tables: ${tagName} -->`;
  if (language === 'en') return [title, description, example, tables, ''].join('\n\n');
  const note = 'Les descriptions viennent du code et sont en anglais.';
  return [title, note, inEnglish(description), example, inEnglish(tables), ''].join('\n\n');
}

/** Inside a French page. @param {string} text */
function inEnglish(text) {
  return `<div lang="en">\n\n${text}\n\n</div>`;
}

/** @param {string} name @param {string} text @param {readonly any[]} elements */
async function expand(name, text, elements) {
  const isFrench = name.startsWith('fr/');
  const words = isFrench ? french : {};
  let result = '';
  let end = 0;
  for (const found of text.matchAll(directive)) {
    const [all, kind = '', value = ''] = found;
    const content = await contentOf(kind, value);
    if (content === undefined) continue;
    result += text.slice(end, found.index) + content;
    end = found.index + all.length;
  }
  return result + text.slice(end);

  /** @param {string} kind @param {string} value */
  async function contentOf(kind, value) {
    if (kind === 'properties') return inheritedProperties(elements, words);
    if (kind === 'migration') return migrationTable(isFrench ? 'fr' : 'en');
    if (kind === 'example') {
      const code = codeOf(await readFile(join(source, 'examples', `${value}.html`), 'utf8'));
      return `\`\`\`html\n${code}\n\`\`\`\n\n${liveExample(value, name)}`;
    }
    if (kind === 'tables') {
      const element = elements.find((each) => each.tagName === value);
      if (!element) throw new Error(`docs/${name}: there is no element ${value}.`);
      return tablesOf(element, words)
        .map((each) => `## ${each.title}\n\n${each.text}`)
        .join('\n');
    }
    if (!kind.endsWith('.md')) return undefined;
    const file = await readFile(join(root, kind), 'utf8');
    const section = sectionOf(file, value);
    if (section === undefined) throw new Error(`docs/${name}: ${kind} has no section “${value}”.`);
    // Its tables are those of the pages of the elements.
    return section.replaceAll(/^<!-- ([\w-]+):start -->[\s\S]*?^<!-- \1:end -->$/gm, (_, id) =>
      id === 'custom-properties' ? inheritedProperties(elements, words) : '',
    );
  }
}

/**
 * Links between the files of the project become links between pages, or to the repository.
 * @param {string} name
 * @param {string} text
 * @param {ReadonlyMap<string, string>} pages
 * @param {string} repository
 */
function withLinks(name, text, pages, repository) {
  const isFrench = name.startsWith('fr/');
  const headings = new Map(
    [...pages]
      .filter(([page]) => page.startsWith('fr/') === isFrench)
      .flatMap(([page, content]) =>
        [...content.matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) => [slugOf(`${title}`), page]),
      ),
  );
  const own = new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) => slugOf(`${title}`)));
  const to = (/** @type {string} */ page) => {
    const path = posix.relative(posix.dirname(name), page);
    return path.startsWith('.') ? path : `./${path}`;
  };
  return text.replaceAll(/(?<=\]\()([^)\s]+)(?=\))/g, (link) => {
    if (/^[a-z]+:|^\//.test(link)) return link;
    const [path = '', anchor = ''] = link.split('#');
    if (path !== '' && pages.has(posix.join(posix.dirname(name), path))) return link;
    const page = PAGES[path];
    if (page) return to(isFrench ? `fr/${page}` : page);
    if (path === '' || /^README(\.fr)?\.md$/.test(path)) {
      if (path === '' && own.has(anchor)) return link;
      const found = headings.get(anchor);
      if (found) return `${to(found)}#${anchor}`;
      if (anchor === 'the-elements')
        return to(isFrench ? 'fr/elements/index.md' : 'elements/index.md');
      if (anchor === 'your-brand') return to('fr/recipes/brand.md');
      if (anchor === 'in-a-frame') return `${to('paste.md')}#in-a-frame`;
    }
    return `${repository}/blob/main/${link.replace(/^(\.\.?\/)+/, '')}`;
  });
}

async function repositoryAddress() {
  const text = await readFile(join(root, 'publiccode.yml'), 'utf8');
  return /^url: '?([^'\n]+)/m.exec(text)?.[1] ?? '';
}
