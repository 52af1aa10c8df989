import {expect, fixture, html} from '@open-wc/testing';
import {TrekMap} from '../../../../src/elements/trek-map/trek-map.js';
import type {EngineOptions, MapEngine} from '../../../../src/map/map-engine.js';
import {registry} from '../../../../src/store/registry.js';
import {nextFrames, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {rows} from '../rows.js';

/** A map whose engine a test can read. */
class ReadableMap extends TrekMap {
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

customElements.define('readable-trek-map', ReadableMap);

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;
const {matchMedia} = window;

const button = (map: Element, name: string) => {
  const found = rootOf(map).querySelector<HTMLElement>(`button[aria-label="${name}"]`);
  if (!found) throw new Error(`there is no button "${name}"`);
  return found;
};

/** Where the map looks, and from which side. */
const cameraOf = ({engine}: ReadableMap) => {
  if (!engine) throw new Error('there is no engine');
  return {...engine.view, ...engine.orientation};
};

/** A flight over a map whose base map does not answer. */
async function flyingMap(): Promise<ReadableMap> {
  const {url} = fakeApi({trek: rows});
  const map = await fixture<ReadableMap>(html`
    <readable-trek-map lang="fr" loading="eager" api=${url}>
      <trek-layer src="https://tiles.invalid/{z}/{x}/{y}.png"></trek-layer>
    </readable-trek-map>
  `);
  await waitForState(map, 'ready');
  registry.sources.at(-1)?.select('trek/1');
  await until(() => rootOf(map).querySelector('[aria-label="Survoler le parcours"]'), 'a button');
  button(map, 'Survoler le parcours').click();
  await until(() => parts(map, 'flight').length > 0, 'the controls are shown');
  return map;
}

/** Waits until the map is where the flight begins, and moves on along the track. */
async function moves(map: ReadableMap) {
  await until(() => cameraOf(map).pitch > 54.9, 'the map is tilted');
  const {center} = cameraOf(map);
  await until(() => cameraOf(map).center[0] > center[0] + 1e-4, 'the map moves');
}

(hasWebGL2 ? describe : describe.skip)('a flight on MapLibre', () => {
  beforeEach(() => {
    // Firefox prefers reduced motion here.
    window.matchMedia = (query) => matchMedia(query.includes('reduced-motion') ? 'not all' : query);
  });

  afterEach(() => {
    window.matchMedia = matchMedia;
    restoreFetch();
  });

  it('moves the map, stops it, and returns to its view', async () => {
    const map = await flyingMap();
    await moves(map);
    // North-east, as the track.
    expect(cameraOf(map).bearing).to.be.within(40, 75);
    expect(cameraOf(map).zoom).to.be.above(12);

    button(map, 'Mettre en pause').click();
    await nextFrames();
    const paused = cameraOf(map);
    await nextFrames();
    expect(cameraOf(map)).to.deep.equal(paused);

    button(map, 'Lancer le survol').click();
    await moves(map);
    button(map, 'Quitter le survol').click();
    await until(() => cameraOf(map).pitch === 0, 'the map is flat again');
    expect(cameraOf(map).bearing).to.be.closeTo(0, 1e-6);
    expect(cameraOf(map).zoom).to.be.below(12);
  });

  it('pauses for a drag of the map, which moves it', async () => {
    const map = await flyingMap();
    await until(() => cameraOf(map).pitch > 50, 'the map is tilted');
    const canvas = rootOf(map).querySelector('canvas');
    if (!canvas) throw new Error('there is no canvas');
    const {left, top} = canvas.getBoundingClientRect();
    const mouse = (target: EventTarget, type: string, x: number, buttons: number) =>
      target.dispatchEvent(
        new MouseEvent(type, {
          clientX: left + x,
          clientY: top + 100,
          buttons,
          bubbles: true,
          cancelable: true,
        }),
      );

    mouse(canvas, 'mousedown', 300, 1);
    const held = cameraOf(map);
    for (const x of [280, 250, 200]) {
      mouse(document, 'mousemove', x, 1);
      await nextFrames();
    }
    mouse(document, 'mouseup', 200, 0);

    await until(() => cameraOf(map).center[0] !== held.center[0], 'the map is dragged');
    await map.updateComplete;
    expect(button(map, 'Lancer le survol').checkVisibility()).to.equal(true);
  });

  it('pauses while the context is lost, and flies on afterwards', async () => {
    const map = await flyingMap();
    await moves(map);
    const canvas = rootOf(map).querySelector('canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');

    lost?.loseContext();
    await until(() => parts(map, 'sketch').length === 1, 'the sketch is shown');
    await map.updateComplete;
    const play = button(map, 'Lancer le survol');
    lost?.restoreContext();
    await until(() => parts(map, 'sketch').length === 0, 'the map is back');

    play.click();
    await moves(map);
    expect(part(map, 'flight').checkVisibility()).to.equal(true);
  });
});
