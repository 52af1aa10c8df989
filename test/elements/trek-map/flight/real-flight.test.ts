import {expect, fixture, html} from '@open-wc/testing';
import {TrekMap} from '../../../../src/elements/trek-map/trek-map.js';
import type {EngineOptions, MapEngine} from '../../../../src/map/map-engine.js';
import {registry} from '../../../../src/store/registry.js';
import {nextFrames, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {heightTiles} from '../../../support/height-tiles.js';
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
const {matchMedia, fetch: fetchTile} = window;
/** Of the track of the first row. */
const TRACK_METRES = 24_100;

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

/** A map whose base map does not answer. */
async function mapOf(relief: unknown = ''): Promise<ReadableMap> {
  const {url} = fakeApi({trek: rows});
  const map = await fixture<ReadableMap>(html`
    <readable-trek-map
      lang="fr"
      loading="eager"
      api=${url}
      style=${relief ? 'inline-size: 400px; block-size: 300px' : ''}>
      <trek-layer src="https://tiles.invalid/{z}/{x}/{y}.png"></trek-layer>
      ${relief}
    </readable-trek-map>
  `);
  await waitForState(map, 'ready');
  return map;
}

async function flyingMap(found?: ReadableMap): Promise<ReadableMap> {
  const map = found ?? (await mapOf());
  registry.sources.at(-1)?.select('trek/1');
  await until(() => rootOf(map).querySelector('[aria-label="Survoler le parcours"]'), 'a button');
  button(map, 'Survoler le parcours').click();
  await until(() => parts(map, 'flight').length > 0, 'the controls are shown');
  return map;
}

/** Serves ridges from north to south at `dem.example` until `restoreFetch`; returns the addresses that are requested. */
function serveHeights(): string[] {
  const {tiles} = heightTiles((x) => 1500 + 500 * Math.sin(Math.PI * 8 * x));
  const requests: string[] = [];
  const before = window.fetch;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('https://dem.example/')) return before(input, init);
    requests.push(address);
    return fetchTile(tiles);
  };
  return requests;
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

  it('flies over the heights of a map in 3D, which is as before afterwards', async function () {
    // Without a graphics card a frame in 3D takes long.
    this.timeout(60_000);
    const requests = serveHeights();
    const map = await mapOf(html`
      <trek-layer type="terrain" src="https://dem.example/{z}/{x}/{y}.png"></trek-layer>
    `);
    await until(() => rootOf(map).querySelector('.view-3d'), 'there is a 3D button');
    const button3d = button(map, 'Vue en 3D');
    button3d.click();
    await until(() => cameraOf(map).pitch > 54.9, 'the map is tilted');
    await until(() => requests.length > 0, 'heights are requested');
    const before = requests.length;

    await flyingMap(map);
    await until(() => cameraOf(map).zoom > 12, 'the map is near the track');
    await moves(map);
    await until(() => requests.length > before, 'the heights below the flight are requested');
    const zooms: number[] = [];
    const pixels: (readonly number[])[] = [];
    for (let frame = 0; frame < 10; frame++) {
      await nextFrames();
      zooms.push(cameraOf(map).zoom);
      const position = registry.sources.at(-1)?.state.trackPosition;
      const share = (position?.distanceMetres ?? 0) / TRACK_METRES;
      pixels.push(map.engine?.toPixel([6.25 + share * 0.25, 45 + share * 0.125]) ?? []);
    }

    expect(button3d.ariaPressed).to.equal('true');
    expect(Math.max(...zooms) - Math.min(...zooms), 'the camera stays over the track').to.be.below(
      1,
    );
    for (const [x, y] of pixels) {
      expect(x).to.be.within(0, map.clientWidth);
      expect(y).to.be.within(0, map.clientHeight);
    }
    button(map, 'Quitter le survol').click();
    await until(() => cameraOf(map).zoom < 12, 'the map is at its view');
    await until(() => cameraOf(map).bearing === 0, 'north is up');
    expect(cameraOf(map).pitch).to.be.closeTo(55, 0.5);
    expect(button3d.ariaPressed).to.equal('true');
  });

  it('ends on a flat map when 3D is switched off meanwhile', async function () {
    this.timeout(60_000);
    serveHeights();
    const map = await mapOf(html`
      <trek-layer type="terrain" src="https://dem.example/{z}/{x}/{y}.png"></trek-layer>
    `);
    await until(() => rootOf(map).querySelector('.view-3d'), 'there is a 3D button');
    button(map, 'Vue en 3D').click();
    await until(() => cameraOf(map).pitch > 54.9, 'the map is tilted');
    await flyingMap(map);
    await until(() => cameraOf(map).zoom > 12, 'the map is near the track');

    button(map, 'Vue en 3D').click();
    await map.updateComplete;
    button(map, 'Quitter le survol').click();

    await until(() => cameraOf(map).pitch < 0.1, 'the map is flat');
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
