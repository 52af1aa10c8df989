import {expect, fixture, html} from '@open-wc/testing';
import type {LoadProblem} from '../../../src/elements/trek-map/load-engine.js';
import type {CreateEngine} from '../../../src/map/map-engine.js';
import {part, parts, rootOf, until, visibleText, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {FakeEngine, type FakeTrekMap} from '../../support/fake-engine.js';
import {rows} from './rows.js';

function newMap(lang = 'fr'): FakeTrekMap {
  const map = document.createElement('fake-trek-map');
  map.loading = 'eager';
  map.lang = lang;
  map.api = fakeApi({trek: rows}).url;
  return map;
}

/** A map that is not in the document yet, and whose engine loads as the answers say. */
function mapThatLoads(...answers: (LoadProblem | 'works')[]): FakeTrekMap {
  const map = newMap();
  map.engineLoader = async (): Promise<CreateEngine | LoadProblem> => {
    const answer = answers.shift();
    if (answer && answer !== 'works') return answer;
    return (options) => {
      const engine = new FakeEngine(options);
      map.engines.push(engine);
      return engine;
    };
  };
  return map;
}

async function drawnMap(map = newMap()): Promise<[FakeTrekMap, FakeEngine]> {
  document.body.append(map);
  await until(() => map.engine, 'there is an engine');
  draw(map);
  await waitForState(map, 'ready');
  return [map, engineOf(map)];
}

function engineOf({engine}: FakeTrekMap): FakeEngine {
  if (!engine) throw new Error('there is no engine');
  return engine;
}

function draw(map: FakeTrekMap) {
  const {engineListener} = engineOf(map).options;
  engineListener.rendered();
  engineListener.idle();
}

const says = (map: FakeTrekMap, sentence: string) =>
  until(() => visibleText(map).includes(sentence), `it says “${sentence}”`);
const liveEngines = (maps: readonly FakeTrekMap[]) =>
  maps.flatMap(({engines}) => engines).filter(({isDestroyed}) => !isDestroyed);
const aTask = () => new Promise((resolve) => setTimeout(resolve));

/** A property that the browser alone sets. */
function stub(target: object, name: string, value: unknown): () => void {
  Object.defineProperty(target, name, {value, configurable: true});
  return () => Reflect.deleteProperty(target, name);
}

describe('<trek-map> that cannot be drawn', () => {
  const stubs: (() => void)[] = [];

  afterEach(() => {
    for (const restore of stubs.splice(0)) restore();
    restoreFetch();
    for (const map of document.querySelectorAll('fake-trek-map')) map.remove();
  });

  for (const [problem, sentence] of [
    ['webgl', 'qui n’a pas WebGL 2'],
    ['worker', 'ne peut pas s’afficher sur cette page'],
  ] as const) {
    it(`shows the sketch and says why: ${problem}`, async () => {
      const map = mapThatLoads(problem);
      document.body.append(map);

      await says(map, sentence);

      await until(() => parts(map, 'sketch').length === 1, 'the sketch is shown');
      expect(parts(map, 'retry')).to.have.length(0);
      await expect(map).to.be.accessible();
    });
  }

  it('loads the engine again when the visitor asks', async () => {
    const map = mapThatLoads('engine', 'works');
    document.body.append(map);
    await says(map, 'n’a pas pu être chargée');
    expect(part(map, 'notice').role).to.equal('alert');
    await until(() => parts(map, 'sketch').length === 1, 'the sketch is shown');
    await expect(map).to.be.accessible();

    part(map, 'retry').focus();
    part(map, 'retry').click();

    await until(() => map.engine, 'there is an engine');
    draw(map);
    await until(() => parts(map, 'sketch').length === 0, 'the sketch is gone');
    expect(parts(map, 'retry')).to.have.length(0);
    expect(document.activeElement, 'the focus stays').to.equal(map);
  });

  it('loads the engine again when the network is back', async () => {
    stubs.push(stub(navigator, 'onLine', false));
    const map = mapThatLoads('engine', 'works');
    document.body.append(map);
    await says(map, 'hors connexion');
    expect(parts(map, 'retry')).to.have.length(0);

    stubs.pop()?.();
    window.dispatchEvent(new Event('online'));

    await until(() => map.engine, 'there is an engine');
  });

  it('says so while there is no network, and requests the tiles again afterwards', async () => {
    const [map, engine] = await drawnMap();
    stubs.push(stub(navigator, 'onLine', false));
    window.dispatchEvent(new Event('offline'));
    await says(map, 'hors connexion');
    expect(parts(map, 'sketch'), 'the map stays').to.have.length(0);
    expect(engine.reloaded).to.have.length(0);

    stubs.pop()?.();
    window.dispatchEvent(new Event('online'));

    await until(() => !visibleText(map).includes('hors connexion'), 'the sentence is gone');
    expect(engine.reloaded).to.deep.equal([engine.baseMap]);
  });

  it('says that the base map is missing, and requests it again when the visitor asks', async () => {
    const [map, engine] = await drawnMap();
    const {baseMap} = engine;
    if (!baseMap) throw new Error('there is no base map');
    engine.options.engineListener.layerFailed(baseMap, true);
    await says(map, 'Le fond de carte n’a pas pu être chargé');
    await expect(map).to.be.accessible();

    part(map, 'retry').focus();
    part(map, 'retry').click();
    expect(engine.reloaded).to.deep.equal([baseMap]);
    engine.options.engineListener.layerFailed(baseMap, false);

    await until(() => parts(map, 'retry').length === 0, 'the sentence is gone');
    expect(document.activeElement, 'the focus stays').to.equal(map);
    expect(visibleText(map)).not.to.contain('Le fond de carte n’a pas');
  });

  it('starts again by itself when a lost context does not come back', async () => {
    const [map, engine] = await drawnMap();
    engine.options.engineListener.contextLost();
    await says(map, 'a été interrompu');
    expect(parts(map, 'sketch')).to.have.length(1);

    await until(() => map.engines.length === 2, 'there is another engine');

    expect(engine.isDestroyed).to.equal(true);
    draw(map);
    await until(() => parts(map, 'sketch').length === 0, 'the map is back');
  });

  it('starts again at once when the visitor asks', async () => {
    const [map, engine] = await drawnMap();
    engine.options.engineListener.contextLost();
    await says(map, 'a été interrompu');

    part(map, 'retry').click();
    await map.updateComplete;

    expect(map.engines).to.have.length(2);
    expect(engine.isDestroyed).to.equal(true);
  });

  it('keeps the engine whose context comes back', async () => {
    const [map, engine] = await drawnMap();
    engine.options.engineListener.contextLost();
    await says(map, 'a été interrompu');

    engine.options.engineListener.rendered();

    await until(() => parts(map, 'sketch').length === 0, 'the map is back');
    expect(map.engines).to.have.length(1);
  });

  it('draws nothing into a map whose context is lost', async () => {
    const [map, engine] = await drawnMap();
    engine.options.engineListener.contextLost();
    await says(map, 'a été interrompu');
    const {content} = engine;

    engine.options.listener.itemPointedAt('trek/1');
    await until(() => parts(map, 'popup').length > 0, 'the map is rendered');
    expect(engine.content).to.equal(content);

    engine.options.engineListener.rendered();
    await until(() => engine.content !== content, 'the change is drawn');
    expect(engine.marks.highlighted?.key).to.equal('trek/1');
  });

  it('starts once it has a size', async () => {
    const map = newMap();
    map.hidden = true;
    document.body.append(map);
    await until(() => parts(map, 'map').length > 0, 'it is rendered');
    await aTask();
    expect(map.engine).to.equal(undefined);

    map.hidden = false;

    await until(() => map.engine, 'there is an engine');
  });

  it('starts once the tab is visible', async () => {
    stubs.push(stub(document, 'hidden', true));
    const map = newMap();
    document.body.append(map);
    await until(() => parts(map, 'sketch').length > 0, 'the sketch is shown');
    await aTask();
    expect(map.engine).to.equal(undefined);

    stubs.pop()?.();
    document.dispatchEvent(new Event('visibilitychange'));

    await until(() => map.engine, 'there is an engine');
  });

  it('says each sentence in each language', async () => {
    const sentences = new Set<string>();
    for (const lang of ['fr', 'en', 'it', 'es', 'de', 'ca', 'nl', 'eu', 'oc']) {
      const map = mapThatLoads('engine');
      map.lang = lang;
      document.body.append(map);
      await until(() => parts(map, 'retry').length > 0, 'there is a button');
      await until(() => part(map, 'notice').innerText.length > 60, `it speaks ${lang}`);
      sentences.add(part(map, 'notice').innerText);
      map.remove();
    }

    expect(sentences.size).to.equal(9);
  });
});

describe('many <trek-map> on a page', () => {
  afterEach(restoreFetch);

  /** Twelve maps in a column of which four fit into the viewport and its margin. */
  async function twelve(): Promise<FakeTrekMap[]> {
    const {url} = fakeApi({trek: rows});
    const page = await fixture<HTMLElement>(html`
      <div>
        ${Array.from(
          {length: 12},
          () => html`<fake-trek-map
            lang="fr"
            loading="eager"
            api=${url}
            style="height: 400px; margin-block-end: 200px"></fake-trek-map>`,
        )}
      </div>
    `);
    const maps = [...page.querySelectorAll('fake-trek-map')];
    await until(() => liveEngines(maps).length >= 8, 'eight engines are there');
    return maps;
  }

  it('have eight engines at most', async () => {
    const maps = await twelve();
    await until(
      () => maps.filter((map) => map.matches(':state(ready)')).length >= 4,
      'the others are ready as sketches',
    );

    expect(liveEngines(maps)).to.have.length(8);
    for (const map of maps) expect(parts(map, 'sketch')).to.have.length(1);
  });

  it('wake when they come into view, and let another one sleep with its picture', async () => {
    const maps = await twelve();
    const last = maps.at(-1);
    if (!last) throw new Error('there is no map');
    expect(last.engine).to.equal(undefined);
    for (const map of maps) if (map.engine) draw(map);

    last.scrollIntoView();

    await until(() => last.engine, 'the last map has an engine');
    expect(liveEngines(maps)).to.have.length(8);
    const sleeper = maps.find((map) => map.engine?.isDestroyed);
    await until(
      () => sleeper && rootOf(sleeper).querySelector('.picture canvas'),
      'another one is a picture',
    );

    sleeper?.scrollIntoView();
    await until(() => sleeper && !engineOf(sleeper).isDestroyed, 'it wakes');
    expect(liveEngines(maps)).to.have.length(8);
  });

  it('take the place of another one in view when the visitor asks', async () => {
    const {url} = fakeApi({trek: rows});
    const page = await fixture<HTMLElement>(html`
      <div style="display: grid; grid-template-columns: repeat(3, 1fr)">
        ${Array.from(
          {length: 9},
          () => html`<fake-trek-map
            lang="fr"
            loading="eager"
            api=${url}
            style="--trek-map-height: 150px"></fake-trek-map>`,
        )}
      </div>
    `);
    const maps = [...page.querySelectorAll('fake-trek-map')];
    const asleep = () => maps.filter((map) => parts(map, 'retry').length > 0);
    await until(() => asleep().length === 1, 'one says that it sleeps');
    const [ninth] = asleep();
    if (!ninth) throw new Error('all maps are drawn');
    await says(ninth, 'celle-ci est une image');
    expect(part(ninth, 'retry').innerText).to.equal('Afficher la carte');
    await expect(ninth).to.be.accessible();

    part(ninth, 'retry').click();

    await until(() => ninth.engine, 'it has an engine');
    await until(() => asleep().length === 1 && asleep()[0] !== ninth, 'another one sleeps');
    expect(liveEngines(maps)).to.have.length(8);

    maps.find((map) => map !== ninth && map.engine && !map.engine.isDestroyed)?.remove();
    await until(() => asleep().length === 0, 'it wakes when there is room again');
  });
});
