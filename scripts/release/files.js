/** What the archives of a release consist of. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {readManifest, snippet} from '../cdn-manifest.js';
import {KITS, makeKit} from '../kits.js';
import {root} from '../run.js';
import {billOfMaterials} from './sbom.js';
import {zipOf} from './zip.js';

/** @typedef {Map<string, Buffer>} Files Their contents by their paths in the folder of the release. */

/** Where the instructions and the tags to paste expect the folder. */
const SITE = 'https://your-site.example';

/** The addresses of the files contain the exact version: a new one never replaces the files of an older one. */
async function releaseName() {
  const {name, version} = await packageJson();
  return `${name}-${version}`;
}

/** That of the last commit, so that the same sources make the same archive. */
function releaseDate() {
  const {SOURCE_DATE_EPOCH} = process.env;
  if (SOURCE_DATE_EPOCH) return new Date(Number(SOURCE_DATE_EPOCH) * 1000);
  const {status, stdout} = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('Without Git, SOURCE_DATE_EPOCH has to be set.');
  return new Date(Number(stdout) * 1000);
}

/** The archives by their names: the folder to copy to a site, and the kit of each content management system. */
export async function releaseArchives() {
  const {version} = await packageJson();
  const name = await releaseName();
  const date = releaseDate();
  const archives = new Map([[`${name}.zip`, zipOf(name, await releaseFiles(), date)]]);
  const target = await mkdtemp(join(tmpdir(), 'trek-widgets-kits-'));
  try {
    for (const [system, kit] of Object.entries(KITS)) {
      const folder = await makeKit(kit, target);
      /** @type {Files} */
      const files = new Map();
      await add(files, folder, '');
      const own = 'archive' in kit && kit.archive(version);
      archives.set(
        own || `trek-widgets-${system}-${version}.zip`,
        zipOf(own ? '' : basename(folder), files, date),
      );
    }
  } finally {
    await rm(target, {recursive: true});
  }
  return archives;
}

/** The scripts of `dist/cdn/` with all that explains, describes and verifies them. */
async function releaseFiles() {
  const {version} = await packageJson();
  const name = await releaseName();
  const scripts = await readManifest();
  /** @type {Files} */
  const files = new Map();
  // Sizes and imports of each file are for those who build; source maps are larger than the scripts.
  await add(files, 'dist/cdn', '', (path) => !/\.map$|^manifest\.json$/.test(path));
  await add(files, 'themes', 'themes/');
  await add(files, 'pages/release', '');
  for (const path of ['LICENSE', 'CHANGELOG.md']) files.set(path, await readFile(join(root, path)));
  files.set('importmap.html', Buffer.from(snippet(scripts, `${SITE}/${name}/`)));
  files.set('sbom.cdx.json', await billOfMaterials(releaseDate()));
  for (const [path, content] of files) {
    if (!/\.html$|^oembed\.json$/.test(path)) continue;
    const html = content.toString().replaceAll('%VERSION%', version).replaceAll('%FOLDER%', name);
    files.set(path, Buffer.from(html));
  }
  files.set('SHA256SUMS', checksums(files));
  return files;
}

/**
 * @param {Files} files
 * @param {string} folder
 * @param {string} target
 * @param {(path: string) => boolean} [isWanted]
 */
async function add(files, folder, target, isWanted = () => true) {
  const source = resolve(root, folder);
  const entries = await readdir(source, {recursive: true, withFileTypes: true});
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(source.length + 1).replaceAll('\\', '/');
    if (isWanted(path)) files.set(`${target}${path}`, await readFile(file));
  }
}

/** As `sha256sum --check` reads them. @param {Files} files */
function checksums(files) {
  const lines = [...files].map(([path, content]) => {
    return `${createHash('sha256').update(content).digest('hex')}  ${path}\n`;
  });
  return Buffer.from(lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}

/** @returns {Promise<{name: string, version: string}>} */
async function packageJson() {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
}
