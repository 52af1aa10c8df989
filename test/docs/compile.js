import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {compileScript, parse} from 'vue/compiler-sfc';
import {root} from '../../scripts/run.js';

/** What an application has, to which an example refers. */
const APPLICATION = 'declare const router: {push(path: string): void};\n';

/**
 * Compiles examples in the package itself, whose name leads to its build.
 * @param {readonly import('./site.js').Block[]} blocks
 * @returns {Promise<string>} What the compiler says.
 */
export async function compileTypeScript(blocks) {
  const folder = await mkdtemp(join(root, 'dist/examples-'));
  try {
    const files = await Promise.all(
      blocks.map(async ({language, text}, index) => {
        const file = join(folder, `example-${index}.${language === 'tsx' ? 'tsx' : 'ts'}`);
        await writeFile(file, `${text}\n${language === 'tsx' ? '' : APPLICATION}export {};\n`);
        return file;
      }),
    );
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022'];
    const modules = ['--module', 'nodenext', '--jsx', 'react-jsx', '--types', 'react'];
    const tsc = join(root, 'node_modules/.bin/tsc');
    await promisify(execFile)(tsc, [...options, ...modules, ...files]);
    return '';
  } catch (error) {
    return String(/** @type {any} */ (error).stdout || error);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Script and template of a component. @param {string} text @returns {string[]} What is wrong. */
export function compileVue(text) {
  const {descriptor, errors} = parse(text);
  if (errors.length > 0) return errors.map(String);
  try {
    compileScript(descriptor, {
      id: 'example',
      inlineTemplate: true,
      templateOptions: {
        compilerOptions: {isCustomElement: (tag) => tag.startsWith('trek-')},
      },
    });
    return [];
  } catch (error) {
    return [String(error)];
  }
}
