import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import type {EngineOptions, MapEngine} from '../../../src/map/map-engine.js';
import {registry} from '../../../src/store/registry.js';
import {nextEvent, nextFrames, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {rows} from './rows.js';

/** A map whose engine a test can read. */
class KeyboardMap extends TrekMap {
  engine: MapEngine | undefined;

  protected override async loadEngine() {
    const create = await super.loadEngine();
    if (typeof create === 'string') return create;
    return (options: EngineOptions) => {
      const engine = create(options);
      this.engine = engine;
      return engine;
    };
  }
}

customElements.define('keyboard-trek-map', KeyboardMap);

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;
const isChromium = navigator.userAgent.includes('Chrome');

/** A drawn map, with the focus on it. */
async function focusedMap(treks: readonly object[] = rows) {
  const map = await fixture<KeyboardMap>(html`
    <keyboard-trek-map lang="fr" loading="eager" api=${fakeApi({trek: treks}).url}>
      <trek-layer src="https://tiles.invalid/{z}/{x}/{y}.png"></trek-layer>
    </keyboard-trek-map>
  `);
  await waitForState(map, 'ready');
  await until(() => parts(map, 'items-in-view').length > 0, 'there is a list');
  const canvas = rootOf(map).querySelector('canvas');
  const {engine} = map;
  if (!canvas || !engine) throw new Error('there is no map');
  canvas.focus();
  return {map, canvas, engine};
}

const told = (map: Element) =>
  rootOf(map).querySelector('.visually-hidden[role=status]')?.textContent ?? '';
const restingView = () => registry.sources.at(-1)?.state.mapView;

(hasWebGL2 ? describe : describe.skip)('<trek-map> by keyboard, on MapLibre', () => {
  // Firefox is started with reduced motion.
  before(async () => {
    if (isChromium) await emulateMedia({reducedMotion: 'reduce'});
  });
  after(async () => {
    if (isChromium) await emulateMedia({reducedMotion: 'no-preference'});
  });
  afterEach(restoreFetch);

  it('has a name, a description and no role that takes all keys', async () => {
    const {map, canvas} = await focusedMap();

    expect(canvas.getAttribute('role')).to.equal('group');
    expect(canvas.getAttribute('aria-label')).to.equal('Carte des randonnées');
    const id = canvas.getAttribute('aria-describedby') ?? '';
    expect(rootOf(map).getElementById(id)?.textContent).to.match(/^2 randonnées à l’écran\. Entre/);
    await expect(map).to.be.accessible();
  });

  it('jumps where the arrow keys move it, with reduced motion, and says what is there', async () => {
    const {map, engine} = await focusedMap();
    const [before] = engine.view.center;

    await sendKeys({press: 'ArrowRight'});
    await until(() => engine.view.center[0] > before, 'the map moves');
    await nextFrames();
    const [jumped] = engine.view.center;

    await until(() => (restingView()?.center[0] ?? 0) > before, 'the map rests');
    expect(restingView()?.center[0]).to.be.closeTo(jumped, 1e-9);
    await until(() => /à l’écran|Rien/.test(told(map)), 'it is announced');
  });

  it('zooms by keys', async () => {
    const {engine} = await focusedMap();
    const {zoom} = engine.view;

    await sendKeys({press: '-'});

    await until(() => engine.view.zoom < zoom, 'the map is zoomed out');
  });

  it('goes to an item by Page Down, and opens it by Enter', async () => {
    const {map} = await focusedMap();

    await sendKeys({press: 'PageDown'});
    await until(() => /, 1 sur 2$/.test(told(map)), 'it is announced');
    const heard = nextEvent(map, 'trek-select');
    await sendKeys({press: 'Enter'});

    expect((await heard).resource).to.equal('trek');
  });

  it('opens what is in the middle by Enter', async () => {
    // The view of a single trek has it in the middle.
    const {map} = await focusedMap(rows.slice(0, 1));
    const heard = nextEvent(map, 'trek-select');

    await sendKeys({press: 'Enter'});

    expect(await heard).to.include({resource: 'trek', id: 1});
  });
});
