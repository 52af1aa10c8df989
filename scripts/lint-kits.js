/**
 * Checks the kits of `integrations/` with the tools of their systems: `npm run lint-kits`. Those of npm are installed in
 * release/lint-kits; the others come with the operating system
 * (`apt-get install php-cli php-codesniffer composer libxml2-utils`), and what lacks one is named and left out.
 */
import {spawnSync} from 'node:child_process';
import {copyFile, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './run.js';

const kits = join(root, 'integrations');
const tools = join(root, 'release/lint-kits');
const PACKAGES = [
  '@wordpress/eslint-plugin@26.0.0',
  'eslint@9.39.5',
  'js-yaml@4.3.2',
  'php-parser@3.7.0',
  'prettier@3.10.1',
  'typescript@5.9.3',
];

/** The oldest PHP of the systems that each kit is for; that of the shared class is the oldest of all. */
const PHP = /** @type {Record<string, string>} */ ({
  wordpress: '7.4',
  spip: '7.4',
  drupal: '8.1',
  typo3: '8.1',
  joomla: '7.4',
  shared: '7.4',
});

const ESLINT = `import wordpress from '@wordpress/eslint-plugin';
export default [
  ...wordpress.configs.recommended,
  {
    languageOptions: {globals: {wp: 'readonly'}},
    // Format and comments are those of this project.
    rules: {'prettier/prettier': 'off', 'jsdoc/require-param': 'off'},
  },
];
`;

const files = (await readdir(kits, {recursive: true})).map((file) => file.replaceAll('\\', '/'));
const ending = (/** @type {string} */ end) => files.filter((file) => file.endsWith(end));
let failed = 0;

/** @param {string} name @param {readonly string[]} problems */
function report(name, problems) {
  console.log(`${problems.length === 0 ? 'ok     ' : 'FAILED '} ${name}`);
  for (const problem of problems) console.log(problem.trimEnd().replaceAll(/^/gm, '         '));
  if (problems.length > 0) failed += 1;
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly (readonly string[])[]} calls The arguments of each.
 */
function check(name, tool, calls) {
  if (spawnSync(tool, ['--version']).error) {
    console.log(`not run ${name}: ${tool} is not installed`);
    return;
  }
  const problems = calls.flatMap((args) => {
    const {status, stdout, stderr} = spawnSync(tool, args, {cwd: kits, encoding: 'utf8'});
    return status === 0 ? [] : [`${stdout}${stderr}`];
  });
  report(name, problems);
}

check(
  'PHP can be parsed (php -l)',
  'php',
  ending('.php').map((file) => ['-l', file]),
);
check('PHP_CodeSniffer: PSR-12, and rules of Generic and Squiz (integrations/phpcs.xml)', 'phpcs', [
  ['-s', '--standard=phpcs.xml', '.'],
]);
check('texts of Joomla can be read', 'php', [
  [
    '-r',
    'foreach (array_slice($argv, 1) as $file) if (!parse_ini_file($file)) { echo $file; exit(1); }',
    ...ending('.ini'),
  ],
]);
const xml = ['.xml', '.xlf'].flatMap(ending);
check('XML is well-formed (xmllint)', 'xmllint', [['--noout', '--nonet', ...xml]]);
check(
  'composer.json is valid (composer)',
  'composer',
  ending('composer.json').map((file) => [
    'validate',
    '--no-interaction',
    '--no-check-lock',
    '--no-check-publish',
    '--strict',
    file,
  ]),
);

await mkdir(tools, {recursive: true});
await writeFile(join(tools, 'package.json'), '{"private": true, "type": "module"}\n');
const install = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts'];
const {status} = spawnSync('npm', [...install, '--loglevel=error', ...PACKAGES], {
  cwd: tools,
  stdio: 'inherit',
});
if (status !== 0) {
  console.log('not run ESLint, PHP of the oldest versions, YAML: npm could not install them');
} else {
  await writeFile(join(tools, 'eslint.config.js'), ESLINT);
  await Promise.all(
    ending('.js').map((file) => copyFile(join(kits, file), join(tools, file.replaceAll('/', '-')))),
  );
  const scripts = ending('.js').map((file) => file.replaceAll('/', '-'));
  const eslint = spawnSync(
    join(tools, 'node_modules/.bin/eslint'),
    ['--max-warnings=0', ...scripts],
    {
      cwd: tools,
      encoding: 'utf8',
    },
  );
  report(
    'ESLint with the rules of WordPress (@wordpress/eslint-plugin)',
    eslint.status === 0 ? [] : [`${eslint.stdout}${eslint.stderr}`],
  );
  report(
    'PHP has most of the syntax of the oldest version of its system alone (php-parser)',
    await oldPhp(),
  );
  report('YAML can be parsed (js-yaml)', await yaml());
}
console.log(
  'not run: the standards of WordPress and Drupal for PHP_CodeSniffer, PHPCompatibility (Packagist alone has them)',
);
process.exit(failed > 0 ? 1 : 0);

async function oldPhp() {
  const {Engine} = await load('php-parser/src/index.js');
  return problemsOf(ending('.php'), (text, file) => {
    const version = PHP[file.split('/')[0] ?? ''];
    new Engine({parser: {version}}).parseCode(text, file);
  });
}

async function yaml() {
  const {loadAll} = await load('js-yaml/index.js');
  return problemsOf(['.yml', '.yaml'].flatMap(ending), (text) => loadAll(text));
}

/** @param {string} file @returns {Promise<any>} */
async function load(file) {
  const module = await import(pathToFileURL(join(tools, 'node_modules', file)).href);
  return module.default ?? module;
}

/** @param {readonly string[]} names @param {(text: string, file: string) => void} parse */
async function problemsOf(names, parse) {
  const problems = await Promise.all(
    names.map(async (name) => {
      try {
        parse(await readFile(join(kits, name), 'utf8'), name);
        return '';
      } catch (error) {
        return `${name}: ${error instanceof Error ? error.message : error}`;
      }
    }),
  );
  return problems.filter(Boolean);
}
