/** The limits of the budgets in the documentation: a table in docs/performance.md, and one in French. */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';

/** @typedef {readonly [name: string, bytes: number, limitKiB: number]} Budget */

const block = /(?<=<!-- budgets:start -->\n).*?(?=<!-- budgets:end -->)/s;

/**
 * Writes the tables, or only compares them.
 * @param {readonly Budget[]} budgets
 * @param {boolean} isWriting
 * @returns {Promise<string[]>} The pages whose tables were not in step.
 */
export async function writeBudgetTables(budgets, isWriting) {
  const read = (/** @type {string} */ name) => readFile(join(root, name), 'utf8');
  /** @type {Record<string, string>} */
  const french = JSON.parse(await read('docs/fr/budgets.json'));
  const code = (/** @type {string} */ text) => text.replaceAll(/<[\w-]+>|[\w-]+\.js/g, '`$&`');
  const rows = budgets.map(([what, , limit]) => `| ${code(what)} | ${limit} KiB |`);
  const frenchRows = budgets.map(([what, , limit]) => {
    const words = french[what] ?? `<span lang="en">${what}</span>`;
    return `| ${code(words)} | ${String(limit).replace('.', ',')} Kio |`;
  });
  const old = /** @type {string[]} */ ([]);
  for (const [name, ...lines] of [
    ['docs/performance.md', '| What | At most |', '|---|---|', ...rows],
    ['docs/fr/performance.md', '| Quoi | Au plus |', '|---|---|', ...frenchRows],
  ]) {
    const text = await read(String(name));
    const changed = text.replace(block, () => `\n${lines.join('\n')}\n\n`);
    if (changed === text) continue;
    old.push(String(name));
    if (isWriting) await writeFile(join(root, String(name)), changed);
  }
  return old;
}
