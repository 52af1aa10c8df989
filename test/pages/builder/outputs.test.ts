import {expect} from '@open-wc/testing';
import {cssValue} from '../../../pages/builder/escape.js';
import {type Format, formats} from '../../../pages/builder/outputs/formats.js';
import type {Output} from '../../../pages/builder/outputs/output.js';
import {inlineHashes, policyOf} from '../../../pages/builder/outputs/policy.js';
import {styleOf, tagsOf} from '../../../pages/builder/settings.js';
import {readParameters} from '../../../pages/embed/parameters.js';
import {elements} from '../../../pages/generated/elements.js';
import {hostileTexts} from './hostile.js';

const API = 'https://geotrek.example/api/v2/';
const files = {
  base: 'https://site.example/trek-widgets-0.1.0/',
  integrity: {'trek-widgets.js': 'sha384-abc', 'chunks/a.js': 'sha384-def'},
};
const tags = Object.keys(elements).filter((tag) => tag !== 'trek-layer');

const write = (format: Format, values: Readonly<Record<string, string>>) =>
  formats[format](new URLSearchParams({api: API, ...values}), files);

const codeOf = ({parts}: Output, title: string) =>
  parts.find((part) => part.title === title)?.code ?? '';

const isRefused = ({notes}: Output, name: string) =>
  notes.some((note) => note.name === 'cannotWrite' && note.names?.includes(name));

function parse(code: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
}

/** The attribute as the reader of a format finds it; `refused` where the builder says that it cannot be written. */
const readers: Readonly<Record<string, (tag: string, name: string, value: string) => unknown>> = {
  html(tag, name, value) {
    const content = parse(codeOf(write('html', {element: tag, [name]: value}), 'html'));
    expect([...content.querySelectorAll('*')].map((each) => each.localName)).to.deep.equal([
      'script',
      tag,
    ]);
    return content.querySelector(tag)?.getAttribute(name);
  },
  iframe(tag, name, value) {
    const content = parse(codeOf(write('iframe', {element: tag, [name]: value}), 'frame'));
    expect(content.querySelectorAll('*').length).to.equal(2);
    const source = content.querySelector('iframe')?.getAttribute('src') ?? '';
    const {searchParams} = new URL(source);
    // The hosted page has lists of its own.
    const allowed = readParameters(searchParams).placed[0]?.attributes.get(name);
    return ['config', 'worker-url', 'for'].includes(name) ? searchParams.get(name) : allowed;
  },
  'block of WordPress'(tag, name, value) {
    const output = write('wordpress', {element: tag, [name]: value});
    const code = codeOf(output, 'block');
    const [, json = ''] = /^<!-- wp:trek-widgets\/element (\{.*\}) \/-->$/s.exec(code) ?? [];
    expect(json).not.to.match(/--|[<>]/);
    const {element, values} = JSON.parse(json);
    expect(element).to.equal(tag);
    return isRefused(output, name) && !(name in values) ? 'refused' : values[name];
  },
  'shortcode of WordPress'(tag, name, value) {
    const output = write('wordpress', {element: tag, [name]: value});
    if (isRefused(output, name)) return 'refused';
    const [, inside = ''] = /^\[[\w-]+([^\]]*)\]$/.exec(codeOf(output, 'shortcode')) ?? [];
    const pairs = [...inside.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')(?=\s|$)/g)];
    const found = pairs.find(([, each]) => each === name);
    // WordPress reads C escapes.
    return (found?.[2] ?? found?.[3])?.replaceAll('\\\\', '\\');
  },
  'model of SPIP'(tag, name, value) {
    const output = write('spip', {element: tag, [name]: value});
    if (isRefused(output, name)) return 'refused';
    const [, inside = ''] = /^<trek\|([^>]*)>$/.exec(codeOf(output, 'model')) ?? [];
    const pairs = inside.split('|').map((pair) => pair.split(/=(.*)/s));
    return pairs.find(([each]) => each === name)?.[1];
  },
  'fields of Drupal, TYPO3 and Joomla'(tag, name, value) {
    const output = write('drupal', {element: tag, [name]: value});
    if (isRefused(output, name)) return 'refused';
    if (name === 'api') return codeOf(output, 'apiField');
    const pairs = codeOf(output, 'lines')
      .split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/)
      .map((line) => line.split(/ = (.*)/s));
    return pairs.find(([each]) => each === name)?.[1];
  },
  'plain JavaScript'(tag, name, value) {
    const code = codeOf(write('js', {element: tag, [name]: value}), 'script');
    expect(code).not.to.match(/<\/?script/i);
    const place = document.createElement('div');
    const script = code.replace(/^import .*$/m, '');
    const make = (each: string) => new Document().createElement(each);
    new Function('document', script)({querySelector: () => place, createElement: make});
    expect(place.children.length).to.equal(1);
    return place.firstElementChild?.getAttribute(name);
  },
};

/** What has no meaning in a format. */
const leftOut = (reader: string, name: string) =>
  name === 'for' || (reader === 'model of SPIP' && name === 'lang');

describe('The builder', () => {
  for (const [reader, read] of Object.entries(readers)) {
    for (const tag of tags) {
      it(`writes every attribute of <${tag}>: ${reader}`, () => {
        for (const name of [...(elements[tag] ?? []), 'lang']) {
          if (leftOut(reader, name)) continue;
          const isKept =
            !['config', 'worker-url'].includes(name) || /html|iframe|plain/.test(reader);
          const expected = isKept ? `v-${name}` : 'refused';
          expect(read(tag, name, `v-${name}`), name).to.equal(expected);
        }
      });
    }

    it(`writes no value that means something else, or refuses it: ${reader}`, () => {
      for (const value of hostileTexts) {
        for (const [tag, name] of [
          ['trek-app', 'api'],
          ['trek-list', 'filters'],
          ['trek-detail', 'document-title'],
        ] as const) {
          expect(read(tag, name, value), `${name} ${value}`).to.be.oneOf([value, 'refused']);
        }
      }
    });
  }

  it('refuses in no format what is usual', () => {
    const usual = {
      'detail-url': '/hikes/{id}-{slug}',
      practices: '4,7',
      defaults: 'practice=4&sort=name',
    };
    for (const format of Object.keys(formats) as Format[]) {
      expect(
        write(format, usual).notes.map(({name}) => name),
        format,
      ).not.to.include('cannotWrite');
    }
  });

  it('leaves template languages nothing to read in HTML', () => {
    const values = {element: 'trek-detail', 'document-title': '{{7*7}} {% x %} [a] ]]>'};
    const code = codeOf(write('html', values), 'html');
    expect(code).not.to.match(/\{\{|\}\}|\{%|\[|\]\]/);
  });

  it('leaves out defaults and empty values', () => {
    const settings = new URLSearchParams({
      api: API,
      'heading-level': '2',
      practices: '',
      themes: '3',
    });
    expect(tagsOf(settings)[0]?.attributes).to.deep.equal([
      ['api', API],
      ['themes', '3'],
    ]);
  });

  it('links several elements by the id of the first, or by equal attributes in a CMS', () => {
    const settings = {
      element: 'trek-list trek-map',
      practices: '4',
      'page-size': '6',
      loading: 'eager',
    };
    const content = parse(codeOf(write('html', settings), 'html'));
    const [list, map] = content.querySelectorAll('.hikes > trek-list, .hikes > trek-map');
    expect(list?.getAttribute('practices')).to.equal('4');
    expect(map?.getAttributeNames()).to.deep.equal(['for', 'loading']);
    expect(map?.getAttribute('for')).to.equal(list?.id);
    expect(
      codeOf(write('wordpress', settings), 'shortcode').match(/practices="4"/g)?.length,
    ).to.equal(2);
  });

  it('writes base maps where the format has children', () => {
    const layer = JSON.stringify({name: '"A" & B', src: 'https://t.example/{z}/{x}/{y}.png'});
    const html = parse(codeOf(write('html', {layer}), 'html'));
    expect(html.querySelector('trek-app > trek-layer')?.getAttribute('name')).to.equal('"A" & B');
    expect(codeOf(write('wordpress', {layer}), 'shortcode')).to.match(
      /<trek-layer .*\[\/trek-app\]$/,
    );
    expect(write('spip', {layer}).notes.map(({name}) => name)).to.include('noLayers');
  });

  it('names a frame in the language of the elements, unless a title is stated', () => {
    const titleOf = (values: Readonly<Record<string, string>>) =>
      parse(codeOf(write('iframe', values), 'frame')).querySelector('iframe')?.title;
    expect(titleOf({})).to.equal('Randonnées');
    expect(titleOf({lang: 'en'})).to.equal('Hikes');
    expect(titleOf({lang: 'en', title: 'Our walks'})).to.equal('Our walks');
  });

  it('writes colours as custom properties, and none that ends its declaration', () => {
    const settings = new URLSearchParams({'--trek-accent': '#8a2d52', scheme: 'dark'});
    settings.set('--trek-surface', 'red; } body { display: none');
    expect(styleOf(settings)).to.equal(
      ':root {\n  --trek-accent: #8a2d52;\n}\n\ntrek-app {\n  color-scheme: dark;\n}',
    );
    for (const value of [
      'a;b',
      'a}b',
      '</style>',
      '/* a',
      'f(',
      '"',
      'url(x)',
      'a\\b',
      '@import',
    ]) {
      expect(cssValue(value), value).to.equal(undefined);
    }
    expect(cssValue('light-dark(#fff, #000)')).to.equal('light-dark(#fff, #000)');
    expect(cssValue("'Gill Sans', serif")).to.equal("'Gill Sans', serif");
  });

  it('writes the import map of all files before the script', () => {
    const code = codeOf(write('html', {hashes: 'all'}), 'html');
    const content = parse(code);
    const [map, script] = content.querySelectorAll('script');
    expect(JSON.parse(map?.textContent ?? '').integrity).to.deep.equal({
      'https://site.example/trek-widgets-0.1.0/trek-widgets.js': 'sha384-abc',
      'https://site.example/trek-widgets-0.1.0/chunks/a.js': 'sha384-def',
    });
    expect(script?.getAttribute('integrity')).to.equal('sha384-abc');
  });

  it('has no hashes on a page without https, where browsers compute none', async () => {
    const {subtle} = crypto;
    Object.defineProperty(crypto, 'subtle', {configurable: true, value: undefined});
    try {
      expect(await inlineHashes('<p>')).to.deep.equal({styles: [], scripts: []});
      expect(await inlineHashes('<style>\n</style>')).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
    expect(crypto.subtle).to.equal(subtle);
  });

  it('states the policy that a page needs', async () => {
    const settings = new URLSearchParams({
      api: `${API} https://other.example/api/v2/`,
      element: 'trek-detail',
      weather: 'open-meteo',
      alerts: 'https://alerts.example/a.json',
      '--trek-accent': '#8a2d52',
    });
    const code = codeOf(formats.html(settings, files), 'html');
    const policy = policyOf(settings, files, 'html', await inlineHashes(code));
    expect(policy.split('\n')).to.deep.equal([
      'script-src https://site.example;',
      `style-src ${(await inlineHashes(code))?.styles[0]};`,
      'worker-src blob:;',
      'connect-src https://geotrek.example https://other.example https://data.geopf.fr https://api.open-meteo.com https://alerts.example;',
      'img-src https://geotrek.example https://other.example;',
      'media-src https://geotrek.example https://other.example;',
    ]);
    expect(policyOf(settings, files, 'iframe')).to.equal(
      'frame-src https://site.example;\nscript-src https://site.example;',
    );
    expect(policyOf(settings, files, 'wordpress')).to.match(/^script-src 'self';/);
  });
});
