import {expect, fixture, html} from '@open-wc/testing';
import type {CreateEngine} from '../../../src/map/map-engine.js';
import {until} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {FakeEngine, type FakeTrekMap} from '../../support/fake-engine.js';
import {rows} from './rows.js';

function newMap(): FakeTrekMap {
  const {url} = fakeApi({trek: rows});
  const map = document.createElement('fake-trek-map');
  map.loading = 'eager';
  map.lang = 'fr';
  map.api = url;
  return map;
}

const engineThere = (map: FakeTrekMap) => until(() => map.engine, 'there is an engine');

/** Long enough for a microtask that was queued before. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));

describe('<trek-map> in a page that changes', () => {
  afterEach(() => {
    restoreFetch();
    for (const map of document.querySelectorAll('fake-trek-map')) map.remove();
  });

  it('ends its map when it is removed', async () => {
    const map = newMap();
    document.body.append(map);
    await engineThere(map);

    map.remove();
    await aTask();

    expect(map.engine?.isDestroyed).to.equal(true);
  });

  it('keeps its map when it is moved', async () => {
    const map = newMap();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    document.body.append(map);
    await engineThere(map);

    place.append(map);
    await aTask();

    expect(map.engines).to.have.length(1);
    expect(map.engine?.isDestroyed).to.equal(false);
  });

  it('makes no map when it is removed while the engine is loading', async () => {
    const map = newMap();
    let arrive: (create: CreateEngine) => void = () => {};
    let made = 0;
    map.engineLoader = () => new Promise((resolve) => (arrive = resolve));
    document.body.append(map);
    await aTask();
    map.remove();
    await aTask();

    arrive((options) => {
      made += 1;
      return new FakeEngine(options);
    });
    await aTask();

    expect(made).to.equal(0);
  });

  it('has a map again when it comes back', async () => {
    const map = newMap();
    document.body.append(map);
    await engineThere(map);
    map.remove();
    await aTask();

    document.body.append(map);

    await until(() => map.engines.length === 2, 'there is another engine');
    expect(map.engine?.isDestroyed).to.equal(false);
  });

  it('has one map after it was added and removed twenty times', async () => {
    const map = newMap();
    for (let time = 0; time < 20; time++) {
      document.body.append(map);
      await aTask();
      map.remove();
      await aTask();
    }

    document.body.append(map);
    await until(() => map.engines.some(({isDestroyed}) => !isDestroyed), 'there is an engine');
    await aTask();

    expect(map.engines.filter(({isDestroyed}) => !isDestroyed)).to.have.length(1);
  });

  it('keeps its map when it shows another kind, and names it after that', async () => {
    const map = newMap();
    document.body.append(map);
    await engineThere(map);
    expect(map.engine?.options.messages.title).to.equal('Carte des randonnées');

    map.resource = 'poi';

    await until(() => map.engine?.title === 'Carte', 'it has another name');
    expect(map.engines).to.have.length(1);
    expect(map.engine?.isDestroyed).to.equal(false);
  });

  it('creates its map again when the language changes', async () => {
    const map = newMap();
    document.body.append(map);
    await engineThere(map);

    map.lang = 'en';

    await until(
      () => map.engine?.options.messages.title === 'Map of the routes',
      'it speaks English',
    );
    expect(map.engines[0]?.isDestroyed).to.equal(true);
  });
});
