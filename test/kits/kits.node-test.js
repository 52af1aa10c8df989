import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {mo} from 'gettext-parser';
import {KITS, makeKit, readElements} from '../../scripts/kits.js';

const hasPhp = spawnSync('php', ['--version']).status === 0;
const skip = hasPhp ? false : 'php is not installed';

/** @param {string} folder */
function filesIn(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true});
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

describe('the kits of content management systems', () => {
  let target = '';
  /** @type {Record<string, string>} */
  const folders = {};

  before(async () => {
    target = await mkdtemp(join(tmpdir(), 'kits-'));
    for (const [name, kit] of Object.entries(KITS)) folders[name] = await makeKit(kit, target);
  });
  after(() => rm(target, {recursive: true}));

  for (const [name, {scripts, classes, namespace}] of Object.entries(KITS)) {
    describe(name, () => {
      it('has the script with its chunks and their licences', () => {
        const folder = join(folders[name] ?? '', scripts);
        for (const file of ['trek-widgets.js', 'licences.txt', 'chunks'])
          assert.ok(existsSync(join(folder, file)), file);
      });

      it('has the elements beside a class of its own namespace', () => {
        const folder = join(folders[name] ?? '', classes);
        const elements = JSON.parse(readFileSync(join(folder, 'elements.json'), 'utf8'));
        assert.ok(elements['trek-app'].api.description);
        const php = readFileSync(join(folder, 'Elements.php'), 'utf8');
        assert.ok(php.includes(`\nnamespace ${namespace};\n`));
      });

      it('consists of PHP that can be parsed', {skip}, () => {
        for (const file of filesIn(folders[name] ?? '').filter((each) => each.endsWith('.php'))) {
          const {status, stdout} = spawnSync('php', ['-l', file], {encoding: 'utf8'});
          assert.equal(status, 0, stdout);
        }
      });
    });
  }

  it('have the version of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = Object.values(folders).flatMap(filesIn);
    const stated = files
      .filter((file) =>
        /trek-widgets\.php|block\.json|paquet\.xml|libraries\.yml|ext_emconf\.php|mod_trek_widgets\.xml$/.test(
          file,
        ),
      )
      .flatMap(
        (file) =>
          readFileSync(file, 'utf8').match(/(?<=version\W{1,16})\d+\.\d+\.\d+(?=['"\s<])/gi) ?? [],
      );
    assert.ok(stated.length >= 6);
    assert.deepEqual([...new Set(stated.filter((each) => each !== '1.0.0'))], [version]);
  });

  it('have each text of the WordPress plugin in French', () => {
    const folder = folders.wordpress ?? '';
    const php = filesIn(folder).filter((file) => /includes\/[\w-]+\.php$/.test(file));
    const texts = php.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:__|_e|_attr__|_html__)\( '([^']+)', 'trek-widgets'/g,
      ),
    ]);
    const compiled = readFileSync(join(folder, 'languages/trek-widgets-fr_FR.mo'));
    const french = mo.parse(compiled).translations[''] ?? {};
    assert.ok(texts.length > 30);
    for (const [, text = ''] of texts) assert.ok(french[text]?.msgstr[0], text);
  });

  it('know the type of each attribute', async () => {
    const elements = await readElements();
    assert.equal(elements['trek-detail']?.report?.type, 'boolean');
    assert.equal(elements['trek-list']?.['page-size']?.type, 'number');
    assert.equal(elements['trek-list']?.api?.type, 'string');
  });
});

describe('a tag that PHP writes', {skip}, () => {
  let target = '';
  before(async () => {
    target = await mkdtemp(join(tmpdir(), 'kit-'));
    await makeKit(KITS.wordpress, target);
  });
  after(() => rm(target, {recursive: true}));

  /** @param {string} expression PHP. */
  function php(expression) {
    const file = join(target, KITS.wordpress.folder, 'includes/Elements.php');
    const code = `require '${file}'; use TrekWidgets\\Elements; echo json_encode(${expression});`;
    const {stdout, stderr} = spawnSync('php', ['-r', code], {encoding: 'utf8'});
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  }

  it('has the known attributes, escaped', () => {
    const tag = php(
      `Elements::tag('trek-list', ['api' => 'https://a.example/?b="><script>&', 'onclick' => 'x'])`,
    );
    assert.equal(
      tag,
      '<trek-list api="https://a.example/?b=&quot;&gt;&lt;script&gt;&amp;"></trek-list>',
    );
  });

  it('has no attribute with which a script of another site could be run', () => {
    const tag = php(
      `Elements::tag('trek-app', ['worker-url' => 'https://evil.example/', 'config' => 'x', 'for' => 'a'])`,
    );
    assert.equal(tag, '<trek-app for="a"></trek-app>');
  });

  it('leaves out addresses that are not of the web', () => {
    for (const address of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'https://a.example/ vbscript:x',
    ]) {
      const value = JSON.stringify(address).replaceAll('$', '\\$');
      assert.equal(
        php(`Elements::tag('trek-list', ['detail-url' => ${value}, 'for' => 'a'])`),
        '<trek-list for="a"></trek-list>',
      );
    }
    for (const address of [
      '/hikes/{id}',
      'hikes?at=12:30',
      '#trek-{id}',
      'https://a.example/api/ http://b.example/',
    ]) {
      assert.ok(
        php(`Elements::tag('trek-list', ['detail-url' => '${address}', 'for' => 'a'])`).includes(
          `detail-url="${address}"`,
        ),
      );
    }
  });

  it('is empty for an unknown element', () => {
    assert.equal(php(`Elements::tag('script', ['src' => 'https://a.example/'])`), '');
  });

  it('reads lines with any letter', () => {
    // The second byte of this one is a line break for some patterns.
    const tag = php(
      `Elements::tag('trek-list', Elements::values_of_lines("filters = Å\r\nsort = name"), '', '/api/v2/')`,
    );
    assert.equal(tag, '<trek-list sort="name" filters="Å" api="/api/v2/"></trek-list>');
  });

  it('has attributes without a value where they are on', () => {
    const tag = php(
      `Elements::tag('trek-detail', Elements::values_of_lines("report\\nheading-level = '3'\\n\\n"), '', '/api/v2/')`,
    );
    assert.equal(tag, '<trek-detail report="" heading-level="3" api="/api/v2/"></trek-detail>');
  });
});

describe('the tag that a SPIP model writes', {skip}, () => {
  let target = '';
  before(async () => {
    target = await mkdtemp(join(tmpdir(), 'kit-'));
    await makeKit(KITS.spip, target);
  });
  after(() => rm(target, {recursive: true}));

  /** @param {Record<string, unknown>} context What `#ENV**` gives. */
  function tagOf(context) {
    const folder = join(target, KITS.spip.folder);
    const code = `
      define('_ECRIRE_INC_VERSION', 1);
      function include_spip($name) {}
      function find_in_path($name) { return '${folder}/' . $name; }
      function lire_config($name, $default) { return 'https://geotrek.example/api/v2/'; }
      require '${folder}/trek_widgets_fonctions.php';
      $context = json_decode(file_get_contents('php://stdin'), true);
      echo trek_widgets_balise(serialize($context));`;
    const {stdout, stderr} = spawnSync('php', ['-r', code], {
      encoding: 'utf8',
      input: JSON.stringify(context),
    });
    assert.equal(stderr, '');
    return stdout;
  }

  it('has the parameters of a model in a text, and none of the address of the page', () => {
    const own = {element: 'trek-list', 'page-size': '6'};
    const page = {api: 'https://evil.example/api/v2/', sort: 'name', id_article: '3', id: ''};
    assert.equal(
      tagOf({...page, ...own, args: own}),
      '<trek-list page-size="6" api="https://geotrek.example/api/v2/"></trek-list>',
    );
  });

  it('has the parameters of a model in a template', () => {
    assert.equal(
      tagOf({element: 'trek-map', for: 'hikes', lang: 'fr', recurs: 1}),
      '<trek-map for="hikes"></trek-map>',
    );
  });
});
