import {expect, fixture, html} from '@open-wc/testing';
import type {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import '../../../src/elements/trek-map/trek-map.js';
import {part, parts, rootOf, until, visibleText, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {rows} from './rows.js';

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;
const {getContext} = HTMLCanvasElement.prototype;

/** The contexts that maps have taken, and have not given back. */
let contexts: WebGL2RenderingContext[] = [];
const liveContexts = () => contexts.filter((context) => !context.isContextLost());

/** Whether the server of the base map works. */
let hasTiles = true;

async function redTile(): Promise<Response> {
  const square = new OffscreenCanvas(256, 256);
  const context = square.getContext('2d');
  if (!context) throw new Error('there is no canvas');
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 256, 256);
  return new Response(await square.convertToBlob());
}

/** The treks, and a base map that is red. */
function server(): string {
  const {url} = fakeApi({trek: rows});
  const {fetch} = window;
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('https://tiles.example/')) return fetch(input, init);
    return hasTiles ? redTile() : new Response(null, {status: 503});
  };
  return url;
}

const mapOf = (url: string, style = '') =>
  fixture<TrekMap>(html`
    <trek-map lang="fr" loading="eager" api=${url} style=${style}>
      <trek-layer name="Red" src="https://tiles.example/{z}/{x}/{y}.png"></trek-layer>
    </trek-map>
  `);

const canvasOf = (map: TrekMap) => {
  const canvas = rootOf(map).querySelector('canvas');
  if (!canvas) throw new Error('there is no map');
  return canvas;
};

const contextOf = (map: TrekMap) => {
  const context = canvasOf(map).getContext('webgl2');
  if (!context) throw new Error('there is no context');
  return context;
};

/** Whether the corner of the map is red, in a copy of its last drawing. */
function isRed(canvas: HTMLCanvasElement): Promise<boolean> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const copy = document.createElement('canvas');
      copy.width = 4;
      copy.height = 4;
      const context = getContext.call(copy, '2d') as CanvasRenderingContext2D;
      context.drawImage(canvas, 4, 4, 4, 4, 0, 0, 4, 4);
      const [red = 0, green = 0] = context.getImageData(2, 2, 1, 1).data;
      resolve(red > 200 && green < 50);
    }),
  );
}

async function untilRed(find: () => HTMLCanvasElement | null, what: string) {
  let is = false;
  await until(() => {
    const canvas = find();
    if (canvas) void isRed(canvas).then((found) => (is = found));
    return is;
  }, what);
}

(hasWebGL2 ? describe : describe.skip)('the states of <trek-map> on MapLibre', () => {
  before(() => {
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      options?: object,
    ) {
      // What is drawn can be read at any time.
      const context = getContext.call(this, type, {...options, preserveDrawingBuffer: true});
      if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) {
        contexts.push(context);
      }
      return context;
    } as typeof getContext;
  });
  after(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
  });
  beforeEach(() => {
    contexts = [];
    hasTiles = true;
  });
  afterEach(restoreFetch);

  it('draws its base map again when a lost context comes back', async () => {
    const map = await mapOf(server());
    await waitForState(map, 'ready');
    await untilRed(() => canvasOf(map), 'the base map is drawn');
    const loss = contextOf(map).getExtension('WEBGL_lose_context');

    loss?.loseContext();
    await until(() => parts(map, 'sketch').length === 1, 'the sketch is shown');
    await until(() => visibleText(map).includes('a été interrompu'), 'it says why');
    const canvas = canvasOf(map);
    loss?.restoreContext();

    await until(() => parts(map, 'sketch').length === 0, 'the sketch is gone');
    expect(canvasOf(map), 'the map is the same').to.equal(canvas);
    await untilRed(() => canvasOf(map), 'the base map is drawn again');
    expect(visibleText(map)).not.to.contain('a été interrompu');
  });

  it('takes another context when the lost one does not come back', async () => {
    const map = await mapOf(server());
    await waitForState(map, 'ready');
    const canvas = canvasOf(map);

    contextOf(map).getExtension('WEBGL_lose_context')?.loseContext();

    await until(() => rootOf(map).querySelector('canvas') !== canvas, 'the map starts again');
    await untilRed(() => rootOf(map).querySelector('canvas'), 'it is drawn');
    expect(liveContexts()).to.have.length(1);
  });

  it('draws the base map when its server works again', async () => {
    hasTiles = false;
    const map = await mapOf(server());
    await until(
      () => visibleText(map).includes('Le fond de carte n’a pas pu être chargé'),
      'it says that the base map is missing',
    );
    expect(parts(map, 'sketch'), 'the points are on the map').to.have.length(0);

    hasTiles = true;
    part(map, 'retry').click();

    await untilRed(() => canvasOf(map), 'the base map is drawn');
    await until(() => parts(map, 'retry').length === 0, 'the sentence is gone');
  });

  it('draws the base map when the network is back', async () => {
    hasTiles = false;
    const map = await mapOf(server());
    await until(() => parts(map, 'retry').length > 0, 'it says that the base map is missing');

    hasTiles = true;
    window.dispatchEvent(new Event('online'));

    await untilRed(() => canvasOf(map), 'the base map is drawn');
  });

  it('takes no context while it has no size', async () => {
    const map = await mapOf(server(), '--trek-map-height: 0px');
    await waitForState(map, 'loading');
    await until(() => rootOf(map).querySelector('.map-container'), 'there is a frame');
    expect(rootOf(map).querySelector('canvas')).to.equal(null);

    map.style.setProperty('--trek-map-height', '300px');

    await untilRed(() => rootOf(map).querySelector('canvas'), 'it is drawn');
    expect(liveContexts()).to.have.length(1);
  });

  it('has eight contexts for twelve maps, and a picture of each that gave its own away', async () => {
    const url = server();
    const page = await fixture<HTMLElement>(html`
      <div>
        ${Array.from(
          {length: 12},
          () => html`<trek-map
            lang="fr"
            api=${url}
            style="--trek-map-height: 200px; margin-block-end: 700px">
            <trek-layer src="https://tiles.example/{z}/{x}/{y}.png"></trek-layer>
          </trek-map>`,
        )}
      </div>
    `);
    const maps = [...page.querySelectorAll('trek-map')];
    for (const map of maps) {
      map.scrollIntoView();
      await waitForState(map, 'ready');
      await untilRed(() => rootOf(map).querySelector('canvas'), 'it is drawn');
      expect(liveContexts().length).to.be.at.most(8);
    }

    const [first] = maps;
    if (!first) throw new Error('there is no map');
    const picture = rootOf(first).querySelector<HTMLCanvasElement>('.picture canvas');
    expect(picture && (await isRed(picture))).to.equal(true);
    first.scrollIntoView();
    await until(() => !rootOf(first).querySelector('.picture'), 'the first one wakes');
    expect(liveContexts()).to.have.length(8);
  }).timeout(120_000);

  it('leaves no context after thirty openings and closings', async () => {
    const url = server();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (let time = 0; time < 30; time++) {
      const map = document.createElement('trek-map');
      map.loading = 'eager';
      map.api = url;
      place.append(map);
      await until(() => rootOf(map).querySelector('canvas'), 'there is a map');
      // Some are removed while they are drawn.
      if (time % 5 === 0) await waitForState(map, 'ready');
      map.remove();
      await until(() => !rootOf(map).querySelector('canvas'), 'the map is gone');
    }

    expect(contexts.length).to.be.at.least(30);
    expect(liveContexts()).to.have.length(0);
  }).timeout(120_000);
});
