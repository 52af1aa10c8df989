import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import {root, run} from '../../scripts/run.js';
import {loadSampleServer} from '../../scripts/sample-server.js';
import {listen, serverOf} from '../../scripts/server/listen.js';
import {staticFiles} from '../../scripts/server/static-files.js';
import {listIsShown} from './elements.js';
import {launch, visit} from './visit.js';

describe('The release archive', {timeout: 120_000}, () => {
  let folder = '';
  /** The folder that the archive unpacks to, and its name. */
  let unpacked = '';
  let name = '';
  /** @type {Record<string, Buffer>} */
  let archives = {};

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trek-widgets-release-'));
    archives = await makeArchives('one');
    const site = join(folder, 'site');
    await unpack(archiveOf(/^trek-widgets-[\d.]+\.zip$/), site);
    [name = ''] = await readdir(site);
    unpacked = join(site, name);
  });
  after(() => rm(folder, {recursive: true, force: true}));

  /** @param {string} target @param {Record<string, string>} [variables] */
  async function makeArchives(target, variables) {
    const to = join(folder, target);
    const args = ['scripts/release.js', '--without-build', '--to', to];
    await run('node', args, {SOURCE_DATE_EPOCH: '1796075452', ...variables});
    /** @type {Record<string, Buffer>} */
    const files = {};
    for (const file of await readdir(to)) files[file] = await readFile(join(to, file));
    return files;
  }

  /** @param {RegExp} name */
  function archiveOf(name) {
    const [, archive] = Object.entries(archives).find(([each]) => name.test(each)) ?? [];
    assert.ok(archive, `There is no archive ${name}.`);
    return archive;
  }

  it('is the same, byte for byte, in another time zone and language, as are the kits', async () => {
    const second = await makeArchives('two', {TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8'});
    assert.deepEqual(Object.keys(second), Object.keys(archives));
    for (const [file, content] of Object.entries(archives))
      assert.ok(second[file]?.equals(content), file);
  });

  it('is beside a kit for each content management system', () => {
    for (const [kit, expected] of [
      ['wordpress', 'trek-widgets/trek-widgets.php'],
      ['spip', 'trek_widgets/paquet.xml'],
      ['drupal', 'trek_widgets/trek_widgets.info.yml'],
      ['joomla', 'mod_trek_widgets/mod_trek_widgets.xml'],
    ]) {
      const paths = Object.keys(unzipSync(archiveOf(new RegExp(`^trek-widgets-${kit}-`))));
      assert.ok(paths.includes(String(expected)), kit);
    }
  });

  it('is beside a kit for TYPO3, which reads the key of an extension from the name of its archive', () => {
    const paths = Object.keys(unzipSync(archiveOf(/^trek_widgets_\d+\.\d+\.\d+\.zip$/)));
    assert.ok(paths.includes('ext_emconf.php'));
  });

  it('has its hash beside it, as the kits have theirs', () => {
    const lines = String(archives.SHA256SUMS).trim().split('\n');
    assert.equal(lines.length, Object.keys(archives).length - 1);
    for (const line of lines) {
      const hash = createHash('sha256')
        .update(archives[line.slice(66)] ?? '')
        .digest('hex');
      assert.equal(hash, line.slice(0, 64));
    }
  });

  it('unpacks to one folder, whose name has the exact version', async () => {
    const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(await readdir(dirname(unpacked)), [`trek-widgets-${version}`]);
  });

  it('has the scripts, their licences, instructions, themes and no source map', async () => {
    const paths = await readdir(unpacked, {recursive: true});
    const expected = [
      'LICENSE',
      'LISEZ-MOI.html',
      'READ-ME.html',
      'builder/builder.js',
      'builder/index.html',
      'embed-resize.js',
      'embed.html',
      'importmap.html',
      'importmap.json',
      'licences.txt',
      'oembed.json',
      'sbom.cdx.json',
      'themes/town-hall.css',
      'trek-widgets.iife.js',
      'trek-widgets.js',
    ];
    assert.deepEqual(
      expected.filter((path) => !paths.includes(path)),
      [],
    );
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.map')),
      [],
    );
  });

  it('lists the hash of each file', async () => {
    const lines = (await readFile(join(unpacked, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    const entries = await readdir(unpacked, {recursive: true, withFileTypes: true});
    const listed = entries.filter((each) => each.isFile() && each.name !== 'SHA256SUMS');
    assert.equal(lines.length, listed.length);
    for (const line of lines) {
      const content = await readFile(join(unpacked, line.slice(66)));
      assert.equal(createHash('sha256').update(content).digest('hex'), line.slice(0, 64));
    }
  });

  it('states the hash of each module in the import map', async () => {
    const {integrity} = JSON.parse(await readFile(join(unpacked, 'importmap.json'), 'utf8'));
    assert.ok(Object.keys(integrity).length > 100);
    for (const [path, expected] of Object.entries(integrity)) {
      const content = await readFile(join(unpacked, path));
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, expected);
    }
  });

  it('has a bill of materials with the packages that visitors load', async () => {
    const bill = JSON.parse(await readFile(join(unpacked, 'sbom.cdx.json'), 'utf8'));
    const {dependencies, name, version} = JSON.parse(
      await readFile(join(root, 'package.json'), 'utf8'),
    );
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.metadata.component.purl, `pkg:npm/${name}@${version}`);
    assert.match(
      bill.serialNumber,
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-/,
    );
    const names = bill.components.map((/** @type {any} */ each) => each.name);
    assert.deepEqual(
      Object.keys(dependencies).filter((each) => !names.includes(each)),
      [],
    );
    assert.ok(!names.includes('rollup'));
  });

  describe('on a static server', () => {
    /** @type {import('node:http').Server} */
    let server;
    /** @type {import('puppeteer-core').Browser} */
    let browser;
    let origin = '';

    before(async () => {
      server = serverOf([
        await loadSampleServer(),
        staticFiles({mount: '/', folder: dirname(unpacked)}),
      ]);
      origin = `http://localhost:${await listen(server)}`;
      browser = await launch('chromium');
    });
    after(async () => {
      await browser?.close();
      server?.close();
      server?.closeAllConnections();
    });

    it('shows a list by the frame that LISEZ-MOI.html says to paste', async () => {
      const instructions = await visit(browser, `${origin}/${name}/LISEZ-MOI.html`);
      const lines = await instructions.page.$$eval(
        'pre',
        ([, second]) => second?.textContent ?? '',
      );
      const page = `<!doctype html><html lang="fr"><title>A page</title>${lines}`;
      const api = `${origin}/geotrek/api/v2/&amp;theme-file=town-hall`;
      await writeFile(join(dirname(unpacked), 'frame.html'), page.replace(/https:[^"]+/, api));
      const seen = await visit(browser, `${origin}/frame.html`);
      const inner = seen.page.frames().find((each) => each.url().includes('/embed.html?'));
      await inner?.waitForFunction(() => {
        const list = document.querySelector('trek-app')?.shadowRoot?.querySelector('trek-list');
        return list?.matches(':state(ready)');
      });
      await seen.page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize);
      const theme = await inner?.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--trek-radius').trim(),
      );
      assert.equal(theme, '0.25rem');
      assert.deepEqual(seen.errors, []);
      await rm(join(dirname(unpacked), 'frame.html'));
    });

    it('says where to open the builder when it is opened from a folder of the computer', async () => {
      const {page} = await visit(browser, `${pathToFileURL(unpacked)}/builder/index.html`);
      await page.waitForFunction(
        () => document.querySelector('.unopened')?.checkVisibility({visibilityProperty: true}),
        {polling: 100},
      );
      await page.goto(`${origin}/${name}/builder/`);
      await page.waitForSelector('h1');
      assert.equal(await page.$('.unopened'), null);
    });

    for (const file of ['LISEZ-MOI.html', 'READ-ME.html']) {
      it(`has no broken link in ${file}`, async () => {
        const {page} = await visit(browser, `${origin}/${name}/${file}`);
        const links = await page.$$eval('a', (all) => all.map(({href}) => href));
        assert.ok(links.length >= 3);
        for (const link of links) assert.equal((await fetch(link)).status, 200, link);
      });

      it(`names each file of the folder in ${file}`, async () => {
        const {page} = await visit(browser, `${origin}/${name}/${file}`);
        const named = await page.$$eval('dt', (all) => all.map(({innerText}) => innerText).join());
        const isSaid = /** @param {string} path */ (path) =>
          /^(trek-\w+\.js|instructions\.css|LISEZ-MOI\.html|READ-ME\.html)$/.test(path) ||
          named.includes(path);
        assert.deepEqual(
          (await readdir(unpacked)).filter((path) => !isSaid(path)),
          [],
        );
      });

      it(`shows a list by the lines that ${file} says to paste`, async () => {
        const instructions = await visit(browser, `${origin}/${name}/${file}`);
        const lines = await instructions.page.$eval('pre', (each) => String(each.textContent));
        const page = `<!doctype html><html lang="fr"><title>A page</title>${lines}`.replace(
          /https:[^"]+\/api\/v2\//,
          `${origin}/geotrek/api/v2/`,
        );
        await writeFile(join(dirname(unpacked), 'page.html'), page);
        const seen = await visit(browser, `${origin}/page.html`);
        await listIsShown(seen.page);
        assert.deepEqual(seen.errors, []);
        await rm(join(dirname(unpacked), 'page.html'));
      });
    }
  });
});

/** Unpacks with the program of the system, where there is one. @param {Buffer} zip @param {string} target */
async function unpack(zip, target) {
  await mkdir(target);
  const file = `${target}.zip`;
  await writeFile(file, zip);
  const {error, status, stderr} = spawnSync('unzip', ['-q', file, '-d', target], {
    encoding: 'utf8',
  });
  if (!error) return assert.equal(status, 0, stderr);
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(target, path)), {recursive: true});
    await writeFile(join(target, path), content);
  }
}
