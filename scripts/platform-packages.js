/**
 * The packages of other platforms that a lockfile should name. A registry that lacks some of them
 * leaves them out when it is asked, and `npm ci` then refuses the lockfile everywhere. With
 * --write, adds them to package-lock.json: to be run after each `npm install`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './run.js';

/** @typedef {Record<string, any>} Packages */

const file = join(root, 'package-lock.json');
const [systems, processors] = [
  [
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ],
  ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'],
];

/**
 * @param {Packages} packages
 * @returns {(readonly [path: string, entry: object])[]}
 */
export function missingPackages(packages) {
  return Object.values(packages).flatMap(({optionalDependencies = {}, dev}) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`])
      .map(([name, version]) => {
        return /** @type {const} */ ([`node_modules/${name}`, entryOf(name, version, dev)]);
      }),
  );
}

/** @param {string} name @param {string} version @param {boolean} [dev] */
function entryOf(name, version, dev) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = systems.filter((each) => words.includes(each));
  const cpu = processors.filter((each) => words.includes(each));
  const libc = words.some((word) => word.startsWith('musl'))
    ? {libc: ['musl']}
    : words.some((word) => word.startsWith('gnu')) && os[0] === 'linux'
      ? {libc: ['glibc']}
      : {};
  return {version, cpu, ...(dev && {dev}), ...libc, optional: true, os};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPackages(lockfile.packages);
  const all = {...lockfile.packages, ...Object.fromEntries(missing)};
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  lockfile.packages = Object.fromEntries(sorted);
  if (process.argv.includes('--write')) {
    writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  }
  console.log(`${missing.length} packages of other platforms were missing.`);
}
