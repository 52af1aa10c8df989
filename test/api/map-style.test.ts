import {expect} from '@open-wc/testing';
import {readMapStyle} from '../../src/api/map-style.js';
import type {VectorStyle} from '../../src/model/vector-style.js';
import {restoreFetch} from '../support/fake-api.js';

const base = 'https://maps.example/styles/plan.json';
const {signal} = new AbortController();
const line = {id: 'roads', type: 'line', source: 'plan', 'source-layer': 'road', metadata: {a: 1}};
const plan = {type: 'vector', tiles: ['/tiles/{z}/{x}/{y}.pbf'], attribution: 'Plan'};

/** Reads a style from files by their addresses; says what was requested and left out. */
async function read(style: unknown, isOwnHostOnly = false, files: Record<string, unknown> = {}) {
  const requests: string[] = [];
  const warnings: string[] = [];
  window.fetch = async (input) => {
    const url = String(input instanceof Request ? input.url : input);
    requests.push(url);
    if (url === base) return style instanceof Response ? style : Response.json(style);
    return files[url] ? Response.json(files[url]) : new Response('', {status: 404});
  };
  const warn = (message: string) => warnings.push(message);
  let code: string | undefined;
  const found = await readMapStyle(base, {isOwnHostOnly, warn}, signal).catch((error) => {
    code = error.code;
  });
  return {...(found || none), code, requests, warnings};
}

const none: Partial<VectorStyle> = {};

describe('readMapStyle', () => {
  afterEach(restoreFetch);

  it('reads the sources with complete addresses, and the layers of these', async () => {
    const {sources, layers, attribution, warnings} = await read({
      version: 8,
      glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
      sources: {plan},
      layers: [
        {id: 'ground', type: 'background', paint: {'background-color': '#eee'}},
        line,
        {id: 'lost', type: 'line', source: 'lost'},
        {id: 'odd', type: 'custom', source: 'plan'},
        null,
      ],
    });

    expect(sources?.plan?.tiles).to.deep.equal(['https://maps.example/tiles/{z}/{x}/{y}.pbf']);
    expect(layers).to.deep.equal([
      {type: 'background', paint: {'background-color': '#eee'}},
      {type: 'line', 'source-layer': 'road', source: 'plan'},
    ]);
    expect(attribution).to.equal('Plan');
    expect(warnings).to.deep.equal([]);
  });

  it('reads the TileJSON of a source, with its credit', async () => {
    const tilejson = 'https://maps.example/plan.json';
    const {sources, attribution} = await read(
      {sources: {plan: {type: 'vector', url: '../plan.json'}}, layers: [line]},
      false,
      {[tilejson]: {tiles: ['t/{z}/{x}/{y}.pbf'], maxzoom: 14, attribution: '© Land', name: 'x'}},
    );

    expect(sources?.plan).to.deep.equal({
      type: 'vector',
      tiles: ['https://maps.example/t/{z}/{x}/{y}.pbf'],
      maxzoom: 14,
      attribution: '© Land',
    });
    expect(attribution).to.equal('© Land');
  });

  it('leaves out what is on other hosts where the visitor agrees to one alone', async () => {
    const other = {type: 'vector', tiles: ['https://other.example/{z}/{x}/{y}.pbf']};
    const {sources, layers, requests, warnings} = await read(
      {
        sources: {plan, other, json: {type: 'vector', url: 'https://other.example/a.json'}},
        layers: [line, {...line, source: 'other'}],
      },
      true,
    );

    expect(Object.keys(sources ?? {})).to.deep.equal(['plan']);
    expect(layers).to.have.length(1);
    expect(requests).to.deep.equal([base]);
    expect(warnings).to.have.length(2);
  });

  it('leaves out addresses with other schemes', async () => {
    const {code} = await read({
      sources: {plan: {type: 'vector', tiles: ['javascript:alert(1)']}},
      layers: [line],
    });

    expect(code).to.equal('unreadable');
  });

  it('has icons from its own host alone', async () => {
    const withSprite = (sprite: unknown) => ({sources: {plan}, layers: [line], sprite});

    expect((await read(withSprite('/sprites/plan'))).sprites).to.deep.equal([
      {id: 'default', url: 'https://maps.example/sprites/plan'},
    ]);
    expect((await read(withSprite('https://other.example/plan'))).sprites).to.deep.equal([]);
    expect((await read(withSprite([{id: 'a', url: '/a'}, null]))).sprites).to.have.length(1);
  });

  it('knows the last zoom and the credit of Plan IGN', async () => {
    const tiles = ['https://data.geopf.fr/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf'];
    const {sources} = await read({sources: {plan: {type: 'vector', tiles}}, layers: [line]});

    expect(sources?.plan?.maxzoom).to.equal(18);
    expect(sources?.plan?.attribution).to.contain('© IGN');
  });

  it('does not read anything else', async () => {
    const others = [
      [new Response('<!doctype html>'), 'unreadable'],
      [new Response('', {status: 404}), 'not-found'],
      [[], 'unreadable'],
      [{version: 8, sources: {}, layers: []}, 'unreadable'],
      [{version: 8, layers: [line]}, 'unreadable'],
    ] as const;

    for (const [style, code] of others) expect((await read(style)).code).to.equal(code);
  });
});
