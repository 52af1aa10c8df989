/** The budgets in the documentation: a table in docs/performance.md, and one in French. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';

/** @typedef {readonly [name: string, bytes: number, limitKiB: number]} Budget */

/** A stated size may differ from that of today by this share of it. */
const TOLERANCE = 0.1;

const block = /(?<=<!-- budgets:start -->\n).*?(?=<!-- budgets:end -->)/s;

/** What of the documentation is not in step. @param {readonly Budget[]} budgets @returns {Promise<string[]>} */
export async function budgetTableProblems(budgets) {
  const problems = await Promise.all(
    (await pages()).map(async ({name, text, nameOf}) => {
      const rows = [...text.matchAll(/^\| (.+) \| ([\d.,]+) Ki[Bo] \| ([\d.,]+) Ki[Bo] \|$/gm)];
      const stated = new Map(
        rows.map(([, what, ...sizes]) => [
          what,
          sizes.map((size) => Number(size.replace(',', '.'))),
        ]),
      );
      const differ = budgets.filter(([what, bytes, limit]) => {
        const [size = 0, statedLimit] = stated.get(nameOf(what)) ?? [];
        const kib = bytes / 1024;
        return statedLimit !== limit || Math.abs(size - kib) > Math.max(0.2, TOLERANCE * kib);
      });
      const isSame = differ.length === 0 && stated.size === budgets.length;
      return isSame
        ? []
        : [`${name}: ${differ.map(([what]) => what).join('; ') || 'a row too many'}`];
    }),
  );
  return problems.flat();
}

/** @param {readonly Budget[]} budgets */
export async function writeBudgetTables(budgets) {
  for (const {name, text, head, nameOf, sizeOf} of await pages()) {
    const rows = budgets.map(([what, bytes, limit]) => {
      return `| ${nameOf(what)} | ${sizeOf((bytes / 1024).toFixed(1))} | ${sizeOf(String(limit))} |`;
    });
    const table = ['', head, '|---|---|---|', ...rows, '', ''].join('\n');
    await writeFile(
      join(root, name),
      text.replace(block, () => table),
    );
  }
}

async function pages() {
  const read = (/** @type {string} */ name) => readFile(join(root, name), 'utf8');
  /** @type {Record<string, string>} */
  const french = JSON.parse(await read('docs/fr/budgets.json'));
  const code = (/** @type {string} */ text) => text.replaceAll(/<[\w-]+>|[\w-]+\.js/g, '`$&`');
  return [
    {
      name: 'docs/performance.md',
      text: await read('docs/performance.md'),
      head: '| What | Size | Limit |',
      nameOf: code,
      sizeOf: (/** @type {string} */ size) => `${size} KiB`,
    },
    {
      name: 'docs/fr/performance.md',
      text: await read('docs/fr/performance.md'),
      head: '| Quoi | Taille | Limite |',
      nameOf: (/** @type {string} */ what) =>
        code(french[what] ?? '') || `<span lang="en">${code(what)}</span>`,
      sizeOf: (/** @type {string} */ size) => `${size.replace('.', ',')} Kio`,
    },
  ];
}
