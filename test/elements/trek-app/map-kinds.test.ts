import {expect} from '@open-wc/testing';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import {collapseSpaces, part, parts, until} from '../../support/dom.js';
import {FakeEngine} from '../../support/fake-engine.js';
import {inside, openApp} from './app.js';

const tabs = (app: TrekApp) => parts(app, 'kind').map((each) => collapseSpaces(each.innerText));

const layersOf = (app: TrekApp) => [
  ...part(inside(app, 'map'), 'layer-panel').querySelectorAll<HTMLInputElement>(
    'input[type=checkbox]',
  ),
];

const nameOf = (layer: HTMLInputElement) => collapseSpaces(layer.labels?.[0]?.innerText);

async function openPanel(app: TrekApp) {
  await until(() => tabs(app).some((each) => each.startsWith('Événements')), 'the tabs are there');
  await until(() => parts(inside(app, 'map'), 'layers-button')[0], 'the map has layers');
  part(inside(app, 'map'), 'layers-button').click();
  await until(() => parts(inside(app, 'map'), 'layer-panel')[0], 'the panel is open');
}

describe('the map of a <trek-app> with several kinds', () => {
  const prototype = TrekMap.prototype as unknown as {loadEngine: () => Promise<unknown>};
  const {loadEngine} = prototype;
  const realFetch = window.fetch;
  const requests: string[] = [];
  let engine: FakeEngine | undefined;

  before(() => {
    prototype.loadEngine = async () => (options: FakeEngine['options']) => {
      engine = new FakeEngine(options);
      return engine;
    };
    window.fetch = (input, init) => {
      requests.push(String(input));
      return realFetch(input, init);
    };
  });
  after(() => {
    prototype.loadEngine = loadEngine;
    window.fetch = realFetch;
  });

  it('shows the others too, once the visitor wants them', async () => {
    const app = await openApp();
    await openPanel(app);
    const asked = () => requests.some((address) => /\/touristicevent\/.*in_bbox/.test(address));
    const names = layersOf(app).map(nameOf);
    const events = layersOf(app)[names.indexOf('Événements')];

    expect(names).to.include('Événements');
    expect(names).not.to.include('Randonnées');
    expect(events?.checked).to.equal(false);
    expect(asked()).to.equal(false);
    events?.click();
    if (!engine) throw new Error('there is no engine');
    // Items of a layer are requested from this zoom on.
    engine.zoom = 11;
    engine.options.listener.movedByUser();
    engine.options.listener.moved();
    await until(asked, 'the events in view are requested');
  });

  it('leaves a layer of the page as it is', async () => {
    const app = await openApp({content: '<trek-layer type="touristicevent" name="Sorties">'});
    await openPanel(app);
    const names = layersOf(app).map(nameOf);

    expect(names).to.include('Sorties');
    expect(names).not.to.include('Événements');
  });
});
