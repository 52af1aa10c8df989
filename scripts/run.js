import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of this project's dependencies, or of the system, and ends with its status.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [variables]
 * @param {string} [prefix] Begins each line that it prints, where several run at once.
 * @returns {Promise<number>}
 */
export function status(command, args, variables = {}, prefix) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = {...process.env, ...variables, PATH: path};
  const output = prefix === undefined ? 'inherit' : 'pipe';
  const child = spawn(command, args, {cwd: root, env, stdio: ['inherit', output, output]});
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({input: stream}).on('line', (line) => {
      const text = stripVTControlCharacters(line).trimEnd();
      if (text) console.log(prefix + text);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command} cannot be run: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * The same, but failing is an error.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [variables]
 */
export async function run(command, args, variables) {
  const code = await status(command, args, variables);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}.`);
}
