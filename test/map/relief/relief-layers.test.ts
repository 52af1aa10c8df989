import {expect} from '@open-wc/testing';
import type {MapContent, Relief} from '../../../src/map/map-content.js';
import type {
  EngineListener,
  MapEngine,
  MapLayer,
  MapListener,
} from '../../../src/map/map-engine.js';
import {createEngineWith} from '../../../src/map/maplibre-engine.js';
import type {Bounds, Position} from '../../../src/model/geometry.js';
import {until} from '../../support/dom.js';
import {heightTiles} from '../../support/height-tiles.js';

const bounds: Bounds = [6.12, 44.96, 6.28, 45.04];
const grey = 'rgb(90, 90, 90)';
const colours: MapContent['colours'] = {
  point: grey,
  cluster: grey,
  clusterText: grey,
  track: grey,
  visitor: grey,
  alerts: {closed: grey, care: grey, nature: grey, information: grey},
};
const messages = {
  title: 'Map',
  language: 'en',
  cooperativeMouse: '',
  cooperativeMac: '',
  cooperativeTouch: '',
};

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;

(hasWebGL2 ? describe : describe.skip)('the relief of a map', () => {
  let host: HTMLElement;
  let engine: MapEngine;
  let content: MapContent;
  let isDrawn: boolean;
  let failures: [MapLayer, boolean][];
  let losses: number;
  let requests: string[];
  const ownFetch = globalThis.fetch;

  const show = (change: Partial<MapContent>) => {
    content = {...content, ...change};
    engine.show(content);
  };

  /** Ridges from north to south, a few kilometres from each other. */
  const ridges = () => heightTiles((x) => 2000 * Math.abs(Math.sin(Math.PI * 2 * x)));
  let flat: Relief;
  const noRelief: Omit<Relief, 'heights'> = {
    hasHillshade: false,
    hasContours: false,
    is3d: false,
    exaggeration: 1,
    savesMemory: false,
  };
  const tilted = {bearing: 0, pitch: 60, motion: 'none'} as const;

  beforeEach(() => {
    flat = {...noRelief, heights: ridges()};
    requests = [];
    globalThis.fetch = (input, init) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return ownFetch(input, init);
    };
    host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const container = document.createElement('div');
    container.style.cssText = 'width: 240px; height: 160px';
    root.append(container);
    document.body.append(host);
    isDrawn = false;
    failures = [];
    losses = 0;
    const nothing = () => {};
    const engineListener: EngineListener = {
      rendered: () => {
        isDrawn = true;
      },
      idle: nothing,
      contextLost: () => {
        isDrawn = false;
        losses += 1;
      },
      layerFailed: (layer, hasFailed) => failures.push([layer, hasFailed]),
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
    content = {
      baseMap: undefined,
      overlays: [],
      relief: undefined,
      orientation: undefined,
      items: [],
      marks: {},
      trackPosition: undefined,
      userPosition: undefined,
      view: {bounds, motion: 'none'},
      colours,
      hasCooperativeGestures: true,
    };
    engine = createEngineWith('')({root, container, messages, content, listener, engineListener});
  });

  afterEach(() => {
    engine.destroy();
    host.remove();
    globalThis.fetch = ownFetch;
  });

  const canvas = () => {
    const found = host.shadowRoot?.querySelector('canvas');
    if (!found) throw new Error('there is no canvas');
    return found;
  };

  const drawn = () => until(() => isDrawn, 'the map is drawn');

  /** The shades of grey along a line from west to east. */
  function shades(): number[] {
    const picture = engine.picture();
    const {data} = picture
      .getContext('2d')
      ?.getImageData(0, picture.height / 2, picture.width, 1) ?? {data: []};
    return [...data].filter((_, index) => index % 4 === 3);
  }

  const isShaded = () => new Set(shades()).size > 5;
  const places: readonly Position[] = [6.13, 6.16, 6.18, 6.22, 6.24, 6.27].map((lng) => [
    lng,
    45.03,
  ]);
  const rows = () => places.map((place) => engine.toPixel(place)[1]);

  it('requests no heights as long as none are shown', async () => {
    await drawn();
    show({orientation: tilted});

    expect(requests).to.deep.equal([]);
    expect(engine.orientation).to.deep.equal({bearing: 0, pitch: 60});
  });

  it('is shaded, and no longer', async () => {
    await drawn();
    expect(isShaded()).to.equal(false);

    show({relief: {...flat, hasHillshade: true}});
    await until(isShaded, 'the slopes are shaded');
    show({relief: undefined});

    await until(() => !isShaded(), 'nothing is left');
  });

  it('rises in 3D by its heights times the exaggeration, and is flat again', async () => {
    await drawn();
    show({orientation: tilted});
    const whenFlat = rows();
    /** By how many pixels the places are higher or lower than on a flat map, in all. */
    const rise = () =>
      rows().reduce((sum, row, at) => sum + Math.abs(row - (whenFlat[at] ?? 0)), 0);

    show({relief: {...flat, is3d: true}});
    await until(() => rise() > 10, 'the ground has heights');
    const once = rise();
    show({relief: {...flat, is3d: true, exaggeration: 2}});
    await until(() => rise() > once * 1.5, 'it is twice as high');
    show({relief: undefined});

    await until(() => rise() < 1, 'the ground is flat');
  });

  it('requests each tile once for 3D and for its shading', async () => {
    await drawn();

    show({relief: {...flat, is3d: true, hasHillshade: true}, orientation: tilted});
    await until(isShaded, 'the slopes are shaded');

    expect(new Set(requests).size).to.equal(1);
    // Each tile of the view has the same address here.
    expect(requests).to.have.length(1);
  });

  it('may be turned by the visitor in 3D alone', async () => {
    await drawn();
    const turn = () =>
      canvas().dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowLeft',
          keyCode: 37,
          shiftKey: true,
          bubbles: true,
        }),
      );

    turn();
    show({relief: {...flat, heights: heightTiles(() => 1000), is3d: true}, orientation: tilted});
    expect(engine.orientation.bearing).to.equal(0);
    await until(() => {
      turn();
      return engine.orientation.bearing !== 0;
    }, 'the map is turned');
  });

  it('has contour lines with their heights, and no longer', async () => {
    await drawn();
    const opaque = () => shades().filter((alpha) => alpha > 30).length;

    show({relief: {...flat, hasContours: true}});
    await until(() => opaque() > 3, 'the lines are drawn');
    show({relief: undefined});

    await until(() => opaque() === 0, 'nothing is left');
    expect(failures.filter(([, hasFailed]) => hasFailed)).to.deep.equal([]);
  });

  it('reports heights of which no tile can be loaded', async () => {
    const heights = {...flat.heights, tiles: `${location.origin}/no-heights/{z}/{x}/{y}.png`};
    await drawn();

    show({relief: {...flat, heights, is3d: true}, orientation: tilted});
    await until(() => failures.length > 0, 'it is reported');

    expect(failures).to.deep.equal([[heights, true]]);
  });

  it('is drawn with fewer pixels where memory is saved', async () => {
    await drawn();
    const whole = canvas().width;
    const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
    Object.defineProperty(window, 'devicePixelRatio', {value: 3, configurable: true});
    try {
      show({relief: {...flat, is3d: true, savesMemory: true}, orientation: tilted});
      await until(() => canvas().width === whole * 1.5, 'it has fewer pixels');
      show({relief: undefined});
      await until(() => canvas().width === whole * 3, 'it has all pixels');
    } finally {
      if (own) Object.defineProperty(window, 'devicePixelRatio', own);
    }
  });

  it('is flat when nearly seen from above where memory is saved', async () => {
    await drawn();
    show({relief: {...flat, is3d: true, savesMemory: true}, orientation: {...tilted, pitch: 5}});
    expect(requests).to.deep.equal([]);

    show({orientation: tilted});

    await until(() => requests.length > 0, 'the heights are requested');
  });

  it('shows each view of a flight where it was requested, over ridges too', async () => {
    await drawn();
    show({orientation: tilted});
    const whenFlat = rows();
    // MapLibre moves a camera away that would be in the ground.
    show({relief: {...flat, is3d: true, exaggeration: 0.2}});
    await until(() => rows().some((row, at) => Math.abs(row - (whenFlat[at] ?? 0)) > 1), 'heights');

    for (let frame = 0; frame <= 40; frame++) {
      const center: Position = [6.15 + frame * 0.002, 45];
      const orientation = {bearing: 90 + frame, pitch: 55};
      show({view: {view: {center, zoom: 13}, orientation, motion: 'none'}});
      const {view} = engine;
      expect(view.center[0]).to.be.closeTo(center[0], 1e-6);
      expect(view.center[1]).to.be.closeTo(center[1], 1e-6);
      expect(view.zoom).to.be.closeTo(13, 1e-6);
      expect(engine.orientation.pitch).to.be.closeTo(55, 1e-6);
      await new Promise(requestAnimationFrame);
      // What is in the centre stays there when the frame is drawn.
      expect(engine.toPixel(center)[1]).to.be.closeTo(80, 8);
    }
  });

  it('can end while the context of the map is lost', async () => {
    await drawn();
    show({relief: {...flat, is3d: true, hasHillshade: true}, orientation: tilted});
    await until(isShaded, 'the slopes are shaded');
    const context = canvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');

    context?.loseContext();
    await until(() => losses > 0, 'the map is lost');
    show({relief: undefined, orientation: {...tilted, pitch: 0}});
    context?.restoreContext();
    await drawn();

    await until(() => !isShaded() && engine.orientation.pitch === 0, 'the map is flat');
  });
});
