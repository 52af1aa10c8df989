import {expect} from '@open-wc/testing';
import type {MapContent, Overlay} from '../../src/map/map-content.js';
import type {EngineListener, MapEngine, MapLayer, MapListener} from '../../src/map/map-engine.js';
import {createEngineWith} from '../../src/map/maplibre-engine.js';
import {projection, viewOf} from '../../src/map/view.js';
import {
  type Bounds,
  type Line,
  noShape,
  type Position,
  type Shape,
} from '../../src/model/geometry.js';
import type {Item, ItemKey} from '../../src/model/item.js';
import {type TrackPosition, trackOf} from '../../src/model/track.js';
import {until} from '../support/dom.js';
import {trekAt} from '../support/treks.js';

const bounds: Bounds = [6, 44.9, 6.4, 45.1];
const colours = {
  point: 'rgb(0, 90, 40)',
  cluster: 'rgb(0, 90, 40)',
  clusterText: 'rgb(255, 255, 255)',
  track: 'rgb(214, 51, 108)',
  visitor: 'rgb(26, 102, 214)',
  alerts: {
    closed: 'rgb(164, 38, 44)',
    care: 'rgb(138, 83, 0)',
    nature: 'rgb(90, 61, 153)',
    information: 'rgb(70, 80, 75)',
  },
};
const words = {
  title: 'Map of the treks',
  language: 'fr',
  cooperativeMouse: 'Use Ctrl',
  cooperativeMac: 'Use ⌘',
  cooperativeTouch: 'Use two fingers',
};

/** What a map told, in the order in which it did. */
interface Told {
  drawn: number;
  lost: number;
  failed: number;
  pointedAt: (ItemKey | undefined)[];
  pointedAtTrack: (TrackPosition | undefined)[];
  chose: ItemKey[];
  overlapping: (readonly Item[])[];
  features: string[];
  layers: [MapLayer, boolean][];
}

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;

(hasWebGL2 ? describe : describe.skip)('the engine', () => {
  let host: HTMLElement;
  let engine: MapEngine;
  let told: Told;
  let content: MapContent;

  const show = (change: Partial<MapContent>) => {
    content = {...content, ...change};
    engine.show(content);
  };
  const showItems = (...items: Item[]) => show({items});

  beforeEach(() => {
    host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    const container = document.createElement('div');
    container.style.cssText = 'width: 600px; height: 400px';
    root.append(container);
    document.body.append(host);
    told = {
      drawn: 0,
      lost: 0,
      failed: 0,
      pointedAt: [],
      pointedAtTrack: [],
      chose: [],
      overlapping: [],
      features: [],
      layers: [],
    };
    const engineListener: EngineListener = {
      rendered: () => told.drawn++,
      idle: () => {},
      contextLost: () => told.lost++,
      layerFailed: (layer, hasFailed) => told.layers.push([layer, hasFailed]),
      workerFailed: () => told.failed++,
    };
    const listener: MapListener = {
      moved: () => {},
      movedByUser: () => {},
      itemPointedAt: (key) => told.pointedAt.push(key),
      trackPointedAt: (position) => told.pointedAtTrack.push(position),
      itemSelected: (key) => told.chose.push(key),
      overlappingItemsSelected: (items) => told.overlapping.push(items),
      featureSelected: ({title}) => told.features.push(title),
      backgroundClicked: () => {},
    };
    const baseMap = {
      name: '',
      tiles: 'https://tiles.invalid/{z}/{x}/{y}',
      attribution: '',
      minZoom: 0,
      maxZoom: 19,
    };
    content = {
      baseMap,
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
    engine = createEngineWith('')({
      root,
      container,
      messages: words,
      content,
      listener,
      engineListener,
    });
  });

  afterEach(() => {
    engine.destroy();
    host.remove();
  });

  const canvas = () => {
    const found = host.shadowRoot?.querySelector('canvas');
    if (!found) throw new Error('there is no canvas');
    return found;
  };

  function mouse(type: string, [x, y]: readonly [number, number]) {
    const {left, top} = canvas().getBoundingClientRect();
    const where = {clientX: left + x, clientY: top + y, bubbles: true, cancelable: true};
    canvas().dispatchEvent(new MouseEvent(type, where));
  }

  function click(position: Position) {
    const pixel = engine.toPixel(position);
    for (const type of ['mousedown', 'mouseup', 'click']) mouse(type, pixel);
  }

  const pointTo = (position: Position) => mouse('mousemove', engine.toPixel(position));
  const isDrawn = () => until(() => told.drawn > 0, 'the map is drawn');

  /** Points at a place until the map tells what is there. */
  async function pointUntil(position: Position, fact: () => boolean, what: string) {
    await until(() => {
      pointTo(position);
      return fact();
    }, what);
  }

  it('draws a point for each trek, though its base map never comes', async () => {
    showItems(trekAt(7, [6.1, 45]), trekAt(8, [6.3, 45]), trekAt(9));

    await isDrawn();
    await pointUntil([6.3, 45], () => told.pointedAt.includes('trek/8'), 'the trek is pointed at');

    expect(told.pointedAt).to.deep.equal(['trek/8']);
  });

  it('compiles nothing for its first frame but what draws the points', async () => {
    const {prototype} = WebGL2RenderingContext;
    const {linkProgram} = prototype;
    let programs = 0;
    prototype.linkProgram = function (program) {
      programs++;
      linkProgram.call(this, program);
    };
    try {
      showItems(trekAt(7, [6.1, 45]), trekAt(8, [6.3, 45]));
      await isDrawn();

      // MapLibre draws a sky in any case.
      expect(programs).to.equal(2);
    } finally {
      prototype.linkProgram = linkProgram;
    }
  });

  it('puts everything where the sketch does', async () => {
    const {clientWidth: width, clientHeight: height} = canvas();
    const onSketch = projection(viewOf(bounds, {width, height}), {width, height})([6.1, 45]);

    const [x, y] = engine.toPixel([6.1, 45]);

    expect(x).to.be.closeTo(onSketch[0], 0.5);
    expect(y).to.be.closeTo(onSketch[1], 0.5);
  });

  it('tells which trek is chosen', async () => {
    showItems(trekAt(7, [6.1, 45]));
    await isDrawn();

    click([6.1, 45]);

    expect(told.chose).to.deep.equal(['trek/7']);
  });

  it('adds treks that come later', async () => {
    showItems(trekAt(7, [6.1, 45]));
    await isDrawn();

    showItems(trekAt(7, [6.1, 45]), trekAt(8, [6.3, 45]));

    await pointUntil([6.3, 45], () => told.pointedAt.includes('trek/8'), 'the trek is pointed at');
  });

  it('zooms in on a cluster that this separates', async () => {
    showItems(trekAt(7, [6.2, 45]), trekAt(8, [6.2005, 45]));
    await isDrawn();
    const {zoom} = engine.view;

    click([6.20025, 45]);

    await until(() => engine.view.zoom > zoom + 2, 'the map has come nearer');
  });

  it('lists the treks that start at one place', async () => {
    showItems(trekAt(7, [6.2, 45]), trekAt(8, [6.2, 45]));
    await isDrawn();

    click([6.2, 45]);

    await until(() => told.overlapping.length > 0, 'the overlapping treks are told');
    expect(told.overlapping[0]?.map(({key}) => key)).to.have.members(['trek/7', 'trek/8']);
  });

  it('reports the position on the selected track that the visitor points at', async () => {
    const line: Line = [
      [6.1, 44.95, 0],
      [6.3, 44.95, 0],
    ];
    show({marks: {selected: {key: 'trek/7', shape: {...noShape, lines: [line]}}}});
    await isDrawn();

    await pointUntil([6.2, 44.951], () => told.pointedAtTrack.length > 0, 'a place is told');

    const [position] = told.pointedAtTrack;
    const length = trackOf([line])?.lengthMetres ?? 0;
    expect(position?.key).to.equal('trek/7');
    expect(position?.distanceMetres).to.be.closeTo(length / 2, length / 100);
  });

  describe('draws overlays', () => {
    const area: Shape = {
      ...noShape,
      surfaces: [
        [
          [
            [6.1, 44.95],
            [6.3, 44.95],
            [6.3, 45.05],
            [6.1, 45.05],
            [6.1, 44.95],
          ],
        ],
      ],
    };
    const square = document.createElement('canvas');
    square.width = square.height = 1;
    const shapes: Overlay = {id: 'a', type: 'shapes', shapes: [area], colour: '#00f', opacity: 1};

    const tilesOf = (colour: string): Overlay => {
      const context = square.getContext('2d');
      if (context) context.fillStyle = colour;
      context?.fillRect(0, 0, 1, 1);
      return {id: 'b', type: 'tiles', tiles: square.toDataURL(), minZoom: 0, maxZoom: 9};
    };

    /** Red, green and blue of the map at a place. */
    function colourAt(position: Position): number[] {
      const picture = engine.picture();
      const scale = picture.width / canvas().clientWidth;
      const [x, y] = engine.toPixel(position);
      const pixel = picture.getContext('2d')?.getImageData(x * scale, y * scale, 1, 1).data ?? [];
      return [...pixel].slice(0, 3);
    }

    const center: Position = [6.2, 45];

    /** Whether a colour is drawn near the centre. */
    function isPainted(colour: string): boolean {
      const picture = engine.picture();
      const [x, y] = [picture.width / 2 - 12, picture.height / 2 - 12];
      const {data} = picture.getContext('2d')?.getImageData(x, y, 24, 24) ?? {data: []};
      for (let at = 0; at < data.length; at += 4) {
        if ([...data.slice(at, at + 3)].join() === colour) return true;
      }
      return false;
    }

    const becomes = (position: Position, is: (colour: number[]) => boolean, what: string) =>
      until(() => is(colourAt(position)), what);

    it('of shapes, above those of tiles, until they are gone', async () => {
      await isDrawn();

      show({overlays: [tilesOf('#f00'), shapes]});
      await becomes([6.35, 45], ([red = 0]) => red === 255, 'the tiles are drawn');
      await becomes([6.2, 45], ([, , blue = 0]) => blue === 51, 'the area is drawn');
      show({overlays: [shapes, tilesOf('#f00')]});
      await becomes([6.2, 45], ([red = 0]) => red === 255, 'the tiles are above the area');
      show({overlays: []});

      await becomes([6.2, 45], (colour) => colour.join() === '0,0,0', 'nothing is left');
    });

    it('again when they have changed', async () => {
      await isDrawn();
      show({overlays: [tilesOf('#f00')]});
      await becomes([6.2, 45], ([red = 0]) => red === 255, 'the tiles are drawn');

      show({overlays: [tilesOf('#0f0')]});

      await becomes([6.2, 45], ([, green = 0]) => green === 255, 'the other tiles are drawn');
    });

    it('of features in their own colours, whose text the visitor can ask for', async () => {
      await isDrawn();
      const feature = {shape: area, title: 'Closed', description: '', fill: '#ff0000'};

      show({
        overlays: [{id: 'c', type: 'features', features: [feature], colour: '#00f'}],
      });
      await becomes([6.2, 45], ([red = 0, , blue = 0]) => red === 255 && blue === 0, 'it is red');
      click([6.2, 45]);
      click([6.35, 45]);

      expect(told.features).to.deep.equal(['Closed']);
    });

    it('of a style in place of tiles, without its invalid layers, until another base map is shown', async () => {
      await isDrawn();
      const coordinates = area.surfaces[0];
      const data = {type: 'Feature', properties: {}, geometry: {type: 'Polygon', coordinates}};
      const style = {
        sources: {area: {type: 'geojson', data}},
        layers: [
          {type: 'background', paint: {'background-color': '#00ff00'}},
          {type: 'fill', source: 'area', paint: {'fill-color': '#0000ff', 'fill-opacity': 'much'}},
          {type: 'fill', source: 'area', paint: {'fill-color': '#ff0000'}},
          {
            type: 'symbol',
            source: 'area',
            layout: {'text-field': 'Lac', 'text-font': ['Plan Bold']},
          },
        ],
        sprites: [{id: 'default', url: 'https://tiles.invalid/sprite'}],
        attribution: '',
      };
      const {baseMap} = content;
      show({
        baseMap: {name: 'Vector', attribution: '', tiles: '', minZoom: 0, maxZoom: 0, style},
        overlays: [],
      });
      await becomes([6.35, 45], (colour) => colour.join() === '0,255,0', 'the ground is green');
      await becomes([6.12, 45.04], (colour) => colour.join() === '255,0,0', 'the area is red');

      show({baseMap});

      await becomes([6.35, 45], (colour) => colour.join() === '0,0,0', 'the style is gone');
    });

    it('of items with images, and lists those that are at one place', async () => {
      await isDrawn();
      const items = ['One', 'Two'].map((title, index) => ({
        shape: {...noShape, points: [center]},
        ...{title, description: '', stroke: '#0000ff', icon: `letter #00ff00 ${index}`},
        key: `poi/${index}` as const,
      }));
      const features = {id: 'items', type: 'features', features: items, colour: '#000000'} as const;
      show({overlays: [features]});
      await until(() => isPainted('0,255,0'), 'an image is drawn');

      click(center);
      expect(told.overlapping[0]?.map(({key, name}) => [key, name])).to.deep.equal([
        ['poi/0', 'One'],
        ['poi/1', 'Two'],
      ]);

      show({overlays: [{...features, features: items.slice(0, 1)}]});
      await until(() => {
        click(center);
        return told.features.at(-1) === 'One';
      }, 'one of them is left');
    });

    it('of items that are chosen before the track that they are on', async () => {
      await isDrawn();
      const line: Line = [
        [6.1, 45, 0],
        [6.3, 45, 0],
      ];
      const parts = [{lane: 0, lines: [line]}];
      const tracks = [{key: 'trek/1', parts, colour: '#ff0000'}] as const;
      const lake = {
        shape: {...noShape, points: [center]},
        ...{title: 'Lake', description: '', stroke: '#00ff00', key: 'poi/1' as const},
      };
      show({
        overlays: [
          {id: 'tracks', type: 'tracks', tracks, minZoom: 0},
          {id: 'pois', type: 'features', features: [lake], colour: '#00ff00'},
        ],
      });
      await until(() => isPainted('0,255,0'), 'the point is drawn');
      await until(() => {
        click([6.12, 45]);
        return told.chose.length > 0;
      }, 'the track is there');

      told.chose.length = 0;
      click(center);

      expect(told.chose).to.deep.equal([]);
      expect(told.features.at(-1)).to.equal('Lake');
    });

    it('of tracks in patterns that tell them apart without their colours', async () => {
      await isDrawn();
      const trackAt = (lat: number, pattern?: number) =>
        ({
          key: `trek/${lat}`,
          colour: '#ff0000',
          ...(pattern !== undefined && {pattern}),
          parts: [
            {
              lane: 0,
              lines: [
                [
                  [6.1, lat, 0],
                  [6.3, lat, 0],
                ],
              ],
            },
          ],
        }) as const;
      const tracks = [trackAt(44.97, 0), trackAt(44.99, 1), trackAt(45.01, 2), trackAt(45.03)];
      /** The lengths of the dashes of a line, in pixels of the map. */
      const dashesAt = (lat: number) => {
        const picture = engine.picture();
        const scale = picture.width / canvas().clientWidth;
        const [left, y] = engine.toPixel([6.15, lat]);
        const [right] = engine.toPixel([6.25, lat]);
        const row = picture
          .getContext('2d')
          ?.getImageData(left * scale, Math.round(y * scale), (right - left) * scale, 1).data;
        const isRed = Array.from({length: (row?.length ?? 0) / 4}, (_, x) => {
          const [red = 0, green = 0] = row?.subarray(4 * x, 4 * x + 4) ?? [];
          return red > 200 && green < 128;
        });
        const runs = isRed.map((is) => (is ? '-' : ' ')).join('');
        return (runs.match(/-+/g) ?? []).map((run) => run.length / scale);
      };
      const patterns = [
        [1, 0],
        [4, 2.5],
        [0, 2.2],
      ];

      show({overlays: [{id: 'tracks', type: 'tracks', tracks, minZoom: 0}]});
      await until(() => dashesAt(45.03).length === 1, 'the tracks are drawn');
      expect(dashesAt(44.99), 'solid without patterns').to.have.length(1);
      show({overlays: [{id: 'tracks', type: 'tracks', tracks, minZoom: 0, patterns}]});
      await until(() => dashesAt(44.99).length > 5, 'the dashes are drawn');

      const [, dash = 0] = dashesAt(44.99);
      const [, dot = 0] = dashesAt(45.01);
      expect(dashesAt(44.97)).to.have.length(1);
      expect(dashesAt(45.03), 'solid without a pattern').to.have.length(1);
      expect(dashesAt(45.01).length).to.be.above(dashesAt(44.99).length);
      expect(dash).to.be.above(dot * 2);
    });

    it('with the pictograms of a server, dark ones on white and white ones on the colour', async () => {
      await isDrawn();
      const square = (colour: string) =>
        `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${colour}"/></svg>`)}`;
      const withPictogram = (colour: string) => ({
        id: 'pictograms',
        type: 'features' as const,
        colour: '#000000',
        features: [
          {
            shape: {...noShape, points: [center]},
            ...{title: 'One', description: '', stroke: '#ff0000'},
            icon: `pictogram #ff0000 ${square(colour)}`,
          },
        ],
      });

      show({overlays: [withPictogram('#00ff00')]});
      await until(() => isPainted('0,255,0'), 'the pictogram is drawn');
      show({overlays: []});
      await until(() => !isPainted('0,255,0'), 'it is gone');
      show({overlays: [withPictogram('#ffffff')]});
      await until(() => isPainted('255,255,255'), 'the white one is drawn');
    });

    it('and reports those of which no tile can be loaded, not those of which one is there', async () => {
      const tiles = `${location.origin}/there-is-no-such-tile/{z}/{x}/{y}.png`;
      const missing: Overlay = {id: 'd', type: 'tiles', tiles, minZoom: 9, maxZoom: 9};
      // One that does not answer would keep the map from being complete.
      show({baseMap: undefined, overlays: [missing, tilesOf('#f00')]});

      await until(() => told.layers.some(([layer]) => layer === missing), 'it is reported');

      expect(told.layers.filter(([layer]) => layer !== content.baseMap)).to.deep.equal([
        [missing, true],
      ]);
    });

    it('under the points of the items', async () => {
      show({overlays: [tilesOf('#f00')], items: [trekAt(7, [6.2, 45])]});
      await isDrawn();

      await becomes([6.35, 45], ([red = 0]) => red === 255, 'the tiles are drawn');
      expect(colourAt([6.2, 45])).to.deep.equal([0, 90, 40]);
    });
  });

  it('shows what it is asked to fit', async () => {
    const far: Bounds = [2, 48, 2.1, 48.1];
    expect(engine.containsBounds(far)).to.equal(false);

    show({view: {bounds: far, motion: 'none'}});

    expect(engine.containsBounds(far)).to.equal(true);
  });

  it('lists the treks in view, those in the middle first', async () => {
    showItems(trekAt(1, [6.35, 45]), trekAt(2, [6.2, 45]), trekAt(3, [9, 45]));
    await isDrawn();

    expect(engine.itemsInView(30).map(({key}) => key)).to.deep.equal(['trek/2', 'trek/1']);
    expect(engine.itemsInView(1).map(({key}) => key)).to.deep.equal(['trek/2']);
  });

  it('fits again when it gets another size, as long as nobody moved it', async () => {
    await isDrawn();
    const container = canvas().closest<HTMLElement>('.maplibregl-map');

    if (container) container.style.width = '200px';

    await until(() => engine.toPixel([6.4, 45])[0] < 200, 'the bounds are in view');
  });

  it('reports when the WebGL context is lost, and when it is drawn again', async () => {
    showItems(trekAt(7, [6.1, 45]));
    await isDrawn();
    const context = canvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');

    context?.loseContext();
    await until(() => told.lost > 0, 'the map is lost');
    context?.restoreContext();

    await until(() => told.drawn > 1, 'the map is drawn again');
  });

  it('names its canvas', () => {
    expect(canvas().getAttribute('aria-label')).to.equal('Map of the treks');
  });

  it('leaves nothing behind', () => {
    const container = canvas().closest('.maplibregl-map');

    engine.destroy();

    expect(container?.childElementCount).to.equal(0);
  });
});
