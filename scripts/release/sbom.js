import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../run.js';

/**
 * The software bill of materials (CycloneDX): the packages whose code is in the files, as npm knows them from the
 * lockfile. What npm takes from the machine or from chance is replaced: the name of the folder, the
 * time, the serial number.
 * @param {Date} date
 */
export async function billOfMaterials(date) {
  const [project, lockfile] = await Promise.all(['package.json', 'package-lock.json'].map(read));
  const bill = await npmBill(project, lockfile);
  bill.metadata.timestamp = date.toISOString();
  bill.metadata.component.name = project.name;
  delete bill.serialNumber;
  const hash = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const {bomFormat, specVersion, $schema, ...rest} = bill;
  const ordered = {$schema, bomFormat, specVersion, serialNumber: uuidOf(hash), ...rest};
  return Buffer.from(`${JSON.stringify(ordered, null, 2)}\n`);
}

/**
 * `npm sbom --omit=dev` leaves out a package that one for development needs too, such as lit. So npm reads
 * a copy of the lockfile that has no packages for development.
 * @param {any} project
 * @param {any} lockfile
 */
async function npmBill(project, lockfile) {
  const folder = await mkdtemp(join(tmpdir(), 'trek-widgets-sbom-'));
  const own = {...lockfile.packages[''], devDependencies: undefined};
  const others = Object.entries(lockfile.packages).filter(([path, {dev}]) => path && !dev);
  const packages = {'': own, ...Object.fromEntries(others)};
  const write = (/** @type {string} */ name, /** @type {unknown} */ content) =>
    writeFile(join(folder, name), JSON.stringify(content));
  try {
    await write('package.json', {...project, devDependencies: undefined});
    await write('package-lock.json', {...lockfile, packages});
    const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
    const {stdout} = await promisify(execFile)('npm', args, {cwd: folder, maxBuffer: 2 ** 26});
    return JSON.parse(stdout);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** @param {string} name */
async function read(name) {
  return JSON.parse(await readFile(join(root, name), 'utf8'));
}

/** A UUID of version 8, whose bits an application chooses. @param {string} hash Hexadecimal. */
function uuidOf(hash) {
  const variant = '89ab'[Number.parseInt(hash.charAt(16), 16) % 4];
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
