import {expect} from '@open-wc/testing';
import type {BaseMap, MapContent, Overlay} from '../../src/map/map-content.js';
import type {EngineListener, MapEngine, MapListener} from '../../src/map/map-engine.js';
import {createEngineWith} from '../../src/map/maplibre-engine.js';
import {vectorTile} from '../../src/map/relief/vector-tile.js';
import {until} from '../support/dom.js';
import {archiveOf, serveRanges} from '../support/tile-archive.js';

const RASTER = 'https://archive.example/raster.pmtiles';
const VECTOR = 'https://archive.example/vector.pmtiles';
const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const grey = 'rgb(90, 90, 90)';

async function redTile() {
  const canvas = new OffscreenCanvas(256, 256);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser does not draw.');
  context.fillStyle = 'rgb(255, 0, 0)';
  context.fillRect(0, 0, 256, 256);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

/** A line along the equator. */
const equator = new Uint8Array(vectorTile(new Map([[0, [[0, 2048, 4096, 2048]]]])));

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;

(hasWebGL2 ? describe : describe.skip)('an archive of tiles on a map', () => {
  let host: HTMLElement;
  let engine: MapEngine;
  let ranges: string[];
  const ownFetch = window.fetch;

  function createEngine(change: Partial<MapContent>) {
    host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const container = document.createElement('div');
    container.style.cssText = 'width: 300px; height: 200px';
    root.append(container);
    document.body.append(host);
    const nothing = () => {};
    const engineListener: EngineListener = {
      rendered: nothing,
      idle: nothing,
      contextLost: nothing,
      layerFailed: nothing,
      workerFailed: nothing,
    };
    const listener: MapListener = {
      moved: nothing,
      movedByUser: nothing,
      itemPointedAt: nothing,
      trackPointedAt: nothing,
      itemSelected: nothing,
      overlappingItemsSelected: nothing,
      featureSelected: nothing,
      backgroundClicked: nothing,
    };
    const content: MapContent = {
      baseMap: undefined,
      overlays: [],
      relief: undefined,
      orientation: undefined,
      items: [],
      marks: {},
      trackPosition: undefined,
      userPosition: undefined,
      view: {view: {center: [0, 0], zoom: 0}, motion: 'none'},
      colours: {
        point: grey,
        cluster: grey,
        clusterText: grey,
        track: grey,
        visitor: grey,
        alerts: {closed: grey, care: grey, nature: grey, information: grey},
      },
      hasCooperativeGestures: true,
      ...change,
    };
    const messages = {
      title: 'Map',
      language: 'en',
      cooperativeMouse: '',
      cooperativeMac: '',
      cooperativeTouch: '',
    };
    engine = createEngineWith('')({root, container, messages, content, listener, engineListener});
  }

  beforeEach(async () => {
    ranges = [];
    const files = {
      [RASTER]: archiveOf(await redTile(), 'png'),
      [VECTOR]: archiveOf(equator, 'mvt', {vector_layers: [{id: 'contours', fields: {}}]}),
    };
    window.fetch = serveRanges(files, ranges);
  });

  afterEach(() => {
    engine.destroy();
    host.remove();
    window.fetch = ownFetch;
  });

  /** Red, green, blue and opacity at a place, from 0 to 1 from the top left corner. */
  function colourAt(x: number, y: number): number[] {
    const picture = engine.picture();
    const at = [Math.round(x * picture.width), Math.round(y * picture.height)] as const;
    return [...(picture.getContext('2d')?.getImageData(...at, 1, 1).data ?? [])];
  }

  const baseMap: BaseMap = {
    name: '',
    attribution: '',
    tiles: `pmtiles://${RASTER}`,
    minZoom: 0,
    maxZoom: 19,
  };

  it('of pictures is drawn as a base map, read by ranges', async () => {
    createEngine({baseMap});

    await until(() => colourAt(0.5, 0.5).join() === RED.join(), 'the archive is drawn');

    expect(ranges.every((range) => /^bytes=\d+-\d+$/.test(range))).to.equal(true);
  });

  it('of pictures is drawn as an overlay, with its opacity', async () => {
    const {tiles, minZoom, maxZoom} = baseMap;
    const overlay: Overlay = {id: 'a', type: 'tiles', tiles, minZoom, maxZoom, opacity: 0.5};
    createEngine({overlays: [overlay]});

    await until(() => colourAt(0.5, 0.5)[0] === 255, 'the archive is drawn');

    expect(colourAt(0.5, 0.5)[3]).to.be.within(126, 129);
  });

  it('of vector tiles is drawn by the layers of a style', async () => {
    createEngine({
      baseMap: {
        ...baseMap,
        tiles: '',
        style: {
          sources: {archive: {type: 'vector', url: `pmtiles://${VECTOR}`}},
          layers: [
            {
              type: 'line',
              source: 'archive',
              'source-layer': 'contours',
              paint: {'line-color': 'rgb(0, 0, 255)', 'line-width': 20},
            },
          ],
          sprites: [],
          attribution: '',
        },
      },
    });

    await until(() => colourAt(0.5, 0.5).join() === BLUE.join(), 'the line is drawn');

    expect(colourAt(0.5, 0.2)).not.to.deep.equal(BLUE);
    expect(ranges).not.to.be.empty;
  });
});
