import {expect} from '@open-wc/testing';
import {
  attributesOf,
  contentOrigins,
  isSetting,
  originOf,
  readParameters,
  unknownElements,
} from '../../../pages/embed/parameters.js';
import {cssProperties, elements} from '../../../pages/generated/elements.js';

const read = (query: string) => readParameters(new URLSearchParams(query));
const first = (query: string) => Object.fromEntries(read(query).placed[0]?.attributes ?? []);

describe('The address of embed.html', () => {
  it('shows an app, whose state it keeps', () => {
    const [app, ...others] = read('api=https://a.example').placed;
    expect(app?.tag).to.equal('trek-app');
    expect(others).to.be.empty;
    expect(first('api=https://a.example')).to.deep.equal({
      api: 'https://a.example',
      routing: 'query',
    });
  });

  for (const [tag, names] of Object.entries(elements)) {
    if (tag === 'trek-layer') continue;
    it(`gives <${tag}> each attribute of the manifest that names nothing else of the page`, () => {
      const allowed = names.filter((name) => !['for', 'config', 'worker-url'].includes(name));
      const query = new URLSearchParams(names.map((name) => [name, `value of ${name}`]));
      query.set('element', tag);
      const expected = Object.fromEntries(allowed.map((name) => [name, `value of ${name}`]));
      expect(first(query.toString())).to.deep.equal(expected);
    });
  }

  it('names each server of content besides the Geotreks, which its list may not allow', () => {
    const page = 'https://site.example/embed.html';
    const of = (query: string) => contentOrigins(new URLSearchParams(query), page);
    expect(of('api=https://a.example&files=https://b.example/mobile/')).to.deep.equal([
      'https://b.example',
    ]);
    expect(of('messages=//c.example/m.json&alerts=%20https:d.example')).to.deep.equal([
      'https://d.example',
      'https://c.example',
    ]);
    expect(of('files=none&messages=texts.json&alerts=https://site.example/a.json')).to.be.empty;
    expect(of('files=/mobile/&alerts=https://[')).to.be.empty;
  });

  it('leaves out what is not an attribute of the element', () => {
    const query = 'element=trek-map&onclick=alert(1)&style=x&id=y&page-size=3&innerHTML=z&class=w';
    expect(first(query)).to.deep.equal({routing: 'query'});
  });

  it('places several elements, of which the first keeps the address', () => {
    const {placed} = read('element=trek-list+trek-map&api=https://a.example');
    expect(placed.map(({tag}) => tag)).to.deep.equal(['trek-list', 'trek-map']);
    expect(placed.map(({attributes}) => attributes.get('routing'))).to.deep.equal([
      'query',
      undefined,
    ]);
  });

  it('refuses other elements', () => {
    const names = unknownElements(new URLSearchParams('element=trek-list script trek-layer'));
    expect(names).to.deep.equal(['script', 'trek-layer']);
    expect(unknownElements(new URLSearchParams('element=constructor'))).to.deep.equal([
      'constructor',
    ]);
    expect(read('element=script').placed).to.be.empty;
  });

  it('reads attributes of a layer that are on', () => {
    const layer = {src: 'https://t.example/{z}/{x}/{y}.png', overlay: true, visible: false};
    const {layers} = readParameters(new URLSearchParams({layer: JSON.stringify(layer)}));
    expect(Object.fromEntries(layers[0] ?? [])).to.deep.equal({src: layer.src, overlay: ''});
  });

  it('reads base maps with the attributes of <trek-layer>', () => {
    const layer = {name: 'Plan', src: 'https://t.example/{z}/{x}/{y}.png', 'max-zoom': 17, id: 'x'};
    const query = new URLSearchParams({layer: JSON.stringify(layer)});
    query.append('layer', '{broken');
    query.append('layer', 'null');
    const {layers} = readParameters(query);
    expect(layers.map((each) => Object.fromEntries(each))).to.deep.equal([
      {name: 'Plan', src: 'https://t.example/{z}/{x}/{y}.png', 'max-zoom': '17'},
    ]);
  });

  it('sets the custom properties of the manifest alone, without addresses', () => {
    const query = new URLSearchParams({'--trek-accent': '#8a2d52', '--other': '1', color: 'red'});
    query.set('--trek-surface', 'url(https://evil.example)');
    query.set('--trek-text', 'image-set("https://evil.example" 1x)');
    query.set('--trek-font', 'x'.repeat(201));
    expect(Object.fromEntries(readParameters(query).properties)).to.deep.equal({
      '--trek-accent': '#8a2d52',
    });
    expect(cssProperties).to.include('--trek-accent');
  });

  it('knows the themes of the release, and is light unless it says otherwise', () => {
    expect(read('theme-file=town-hall').theme).to.equal('town-hall');
    expect(read('theme-file=../evil').theme).to.equal(undefined);
    expect(read('').scheme).to.equal('light');
    expect(read('scheme=dark').scheme).to.equal('dark');
    expect(read('scheme=auto').scheme).to.equal('light dark');
    expect(read('scheme=constructor').scheme).to.equal('light');
  });

  it('tells settings from what the visitor does', () => {
    const settings = [
      'api',
      'practices',
      'element',
      'host',
      '--trek-accent',
      'detail-url',
      'files',
    ];
    const visits = ['trek', 'practice', 'theme', 'q', 'map', 'day', 'page', 'view', 'sort', 'lang'];
    expect(settings.filter((name) => !isSetting(name))).to.be.empty;
    expect(visits.filter(isSetting)).to.be.empty;
  });

  it('takes the origin of web addresses alone', () => {
    expect(originOf('https://a.example/page?x')).to.equal('https://a.example');
    expect(originOf('javascript:alert(1)')).to.equal(undefined);
    expect(originOf('')).to.equal(undefined);
  });

  it('always offers the language', () => {
    expect(attributesOf('trek-app')).to.include('lang');
    expect(attributesOf('script')).to.deep.equal(['lang']);
  });
});
