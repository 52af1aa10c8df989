/** Finds Chromium and Firefox, and installs them on Debian when they are missing. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * @typedef {object} Program
 * @property {string} variable Environment variable that names the program.
 * @property {readonly string[]} names Its names on the PATH.
 * @property {readonly string[]} packages Debian packages that contain it.
 * @property {readonly string[]} [otherwise] Packages for systems that do not have these.
 */

/** @satisfies {Record<string, Program>} */
const programs = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    // Without a window it opens a page in a third of the time.
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    packages: ['chromium-headless-shell'],
    otherwise: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
  },
  // Firefox has WebGL only with a display, and Mesa draws it without a graphics card.
  xvfb: {
    variable: 'XVFB_RUN_BIN',
    names: ['xvfb-run'],
    packages: ['xvfb', 'xauth', 'libgl1-mesa-dri'],
  },
};

/**
 * Chromium without a sandbox or a graphics card, and without requests of its own. An emulated graphics card takes
 * 50 to 180 ms and a whole processor to composite a frame of any page, which no visitor's machine does: only maps
 * are drawn with it.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

/**
 * The path of a program, or undefined when it is not installed.
 * @param {keyof typeof programs} name
 */
export function find(name) {
  const {variable, names} = programs[name];
  const given = process.env[variable];
  if (given) {
    if (!isExecutable(given)) throw new Error(`${variable} names ${given}, which cannot be run.`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((each) => join(folder, each))).find(isExecutable);
}

/**
 * The path of a program, installed first if need be.
 * @param {keyof typeof programs} name
 */
export function ensure(name) {
  /** @type {Program} */
  const {variable, packages, otherwise} = programs[name];
  if (!find(name) || (name === 'xvfb' && !isInstalled('libgl1-mesa-dri'))) install(packages);
  if (otherwise && !find(name)) install(otherwise);
  const path = find(name);
  if (path) return path;
  throw new Error(
    `No ${name} found. Install it (Debian: apt-get install ${packages.join(' ')}) ` +
      `or name its program in ${variable}.`,
  );
}

/** Whether a package is installed; true on systems other than Debian, where it is not known. */
function isInstalled(/** @type {string} */ name) {
  const {error, stdout} = spawnSync('dpkg-query', ['-s', name], {encoding: 'utf8'});
  return error !== undefined || stdout.includes('ok installed');
}

/** @param {readonly string[]} packages */
function install(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log(`Installing ${packages.join(', ')} with apt.`);
  // A stale list of packages only matters if the installation itself fails.
  apt(sudo, ['update', '-q']);
  apt(sudo, ['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

/**
 * @param {readonly string[]} sudo
 * @param {readonly string[]} args
 */
function apt(sudo, args) {
  const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  // The output of apt is shown only if it fails.
  const {status, stderr} = spawnSync(command, rest, {env, encoding: 'utf8'});
  if (status !== 0 && stderr) console.error(stderr.trim());
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
