import {expect} from '@open-wc/testing';
import type {MapContext} from '../../../src/elements/trek-map/map-context.js';
import {MapController} from '../../../src/elements/trek-map/map-controller.js';
import {MapItems} from '../../../src/elements/trek-map/map-items.js';

import type {MapContent} from '../../../src/map/map-content.js';
import type {EngineOptions} from '../../../src/map/map-engine.js';
import type {AlertMark} from '../../../src/model/alert.js';
import {type Line, noShape, type Position, type Shape} from '../../../src/model/geometry.js';
import type {ItemKey} from '../../../src/model/item.js';
import {noCriteria} from '../../../src/model/search/criteria.js';
import type {ItemSource} from '../../../src/store/item-source.js';
import {reportMapView, setUserLocation} from '../../../src/store/map-view.js';
import {restore} from '../../../src/store/routing/restore.js';
import type {IndexState, SourceState} from '../../../src/store/source-state.js';
import {until} from '../../support/dom.js';
import {FakeEngine} from '../../support/fake-engine.js';
import {
  numbers,
  paramsOf,
  type ScriptedProvider,
  serverError,
} from '../../support/scripted-provider.js';
import {scriptedSource} from '../../support/scripted-source.js';
import {trekAt} from '../../support/treks.js';

/** Remembers the ids of each list of items that it was given. */
class RecordingEngine extends FakeEngine {
  readonly lists: number[][] = [this.items.map(({id}) => id)];
  calls = 0;

  override show(content: MapContent) {
    const before = this.content;
    super.show(content);
    if (content.marks !== before.marks) this.calls++;
    if (content.items === before.items) return;
    this.lists.push(this.items.map(({id}) => id));
    this.calls++;
  }
}

const line: Line = [
  [2.2, 44.2, 0],
  [2.4, 44.4, 0],
];
const shape: Shape = {...noShape, lines: [line]};
const treks = [trekAt(1, [2, 44]), trekAt(2, [3, 45])];

describe('MapController', () => {
  let source: ItemSource;
  let provider: ScriptedProvider;
  let engine: RecordingEngine;
  let controller: MapController;
  let isConnected: boolean;
  let updates: () => void;
  let isChoiceCancelled: boolean;
  /** What the test says of the treks, in place of the provider. */
  let shown: Partial<SourceState>;

  const context = () => {
    const sourceController = {
      source,
      get state() {
        return {...source.state, ...shown};
      },
    };
    const selectItem = (key: ItemKey) => {
      if (!isChoiceCancelled) source.select(key);
      return !isChoiceCancelled;
    };
    const host = {requestUpdate: () => update(), matches: () => false};
    const root = document.createElement('div');
    // It looks at nothing else of its element.
    return {source: sourceController, selectItem, host, root} as unknown as MapContext;
  };

  /** As the element does when it renders. */
  const update = () => {
    controller.update({}, false);
    if (isConnected) engine.show(controller.content);
  };

  /** Lets a new engine show what the controller says. */
  const connect = () => {
    isConnected = false;
    update();
    // A fake engine looks at its content and its title only.
    const messages = {title: 'Carte'};
    engine = new RecordingEngine({content: controller.content, messages} as EngineOptions);
    controller.connect(engine);
    isConnected = true;
  };

  const start = () => {
    const popups = {
      moved() {},
      itemPointedAt() {},
      backgroundClicked() {},
      overlappingItemsSelected() {},
      featureSelected() {},
    };
    controller = new MapController(context(), new MapItems(), popups);
    updates();
    connect();
    updates = source.subscribe(update);
  };

  const change = (part: Partial<SourceState>) => {
    shown = {...shown, ...part};
    update();
  };

  /** Treks as the first page and the index bring them. */
  const show = (known = treks, index: IndexState = {status: 'complete'}) => {
    const {length} = known;
    change({items: {status: 'ready', count: length, loaded: known, covered: length, index}});
  };

  let answered = 0;

  /** Answers the next request for a shape. */
  const answerShape = async () => {
    await until(() => provider.shapes.length > answered, 'a shape is requested');
    await provider.shapes[answered++]?.answer(shape);
  };

  beforeEach(() => {
    answered = 0;
    [source, provider] = scriptedSource();
    isChoiceCancelled = false;
    updates = () => {};
    shown = {
      items: {status: 'ready', count: 2, loaded: treks, covered: 2, index: {status: 'complete'}},
    };
    start();
  });

  afterEach(() => {
    controller.disconnect();
    source.end();
  });

  describe('updates its engine', () => {
    it('the treks, once for each change of them', () => {
      source.select('trek/1');
      source.highlight('trek/2');

      show([...treks, trekAt(3)]);

      expect(engine.lists).to.deep.equal([[1, 2], numbers(1, 3)]);
    });

    it('where the selected track is closed, once for each change of it', () => {
      const lines = [
        [line[0], line[1]].map(([lng = 0, lat = 0] = [0, 0, 0]) => [lng, lat] as const),
      ];
      const mark: AlertMark = {level: 'closed', fromMetres: 0, toMetres: 90, lines};
      const alertMarks = new Map([['trek/1', [mark]]] as const);
      source.select('trek/1');
      change({alertMarks});
      const {calls} = engine;

      change({alertMarks});

      expect(engine.marks.selected?.alerts).to.deep.equal([mark]);
      expect(engine.calls).to.equal(calls);
    });

    it('the first and the last treks of an arriving index at once, and those between in batches', async () => {
      const loading: IndexState = {status: 'loading'};
      show([], loading);
      start();
      const given = engine.lists.length;

      show([trekAt(1)], loading);
      show(
        [1, 2].map((id) => trekAt(id)),
        loading,
      );
      show(
        [1, 2, 3].map((id) => trekAt(id)),
        loading,
      );
      expect(engine.lists.slice(given)).to.deep.equal([[1]]);
      await until(() => engine.lists.length > given + 1, 'the next batch is shown');
      show(
        [1, 2, 3, 4].map((id) => trekAt(id)),
        loading,
      );
      show([1, 2, 3, 4, 5].map((id) => trekAt(id)));

      expect(engine.lists.slice(given)).to.deep.equal([[1], [1, 2, 3], numbers(1, 5)]);
    });

    it('the trek pointed at and the chosen one, with their starts', () => {
      source.select('trek/1');
      source.highlight('trek/2');

      expect(engine.marks).to.deep.equal({
        selected: {key: 'trek/1', position: [2, 44]},
        highlighted: {key: 'trek/2', position: [3, 45]},
      });
    });

    it('the track of a trek once it is there', async () => {
      source.select('trek/1');
      source.requestShape('trek/1');

      await answerShape();

      expect(engine.marks.selected?.shape).to.deep.equal(shape);
    });

    it('the area of the filter by travel time, with its place and credit, as long as there is one', () => {
      const area = [
        [
          [
            [2, 44],
            [3, 44],
            [3, 45],
            [2, 44],
          ],
        ],
      ] as const;
      const limit = {hours: 1};
      const position = [2.5, 44.2] as const;
      const reach = {
        place: 'Gap',
        position,
        mode: 'car',
        limit,
        area,
        attribution: '© IGN',
      } as const;
      source.setCriteria({...noCriteria, reach});
      update();

      const [overlay] = controller.content.overlays;
      expect(overlay).to.deep.include({type: 'shapes', attribution: '© IGN'});
      expect(overlay?.type === 'shapes' && overlay.shapes[0]?.surfaces).to.equal(area);
      expect(overlay?.type === 'shapes' && overlay.shapes[0]?.points).to.deep.equal([position]);
      update();
      expect(controller.content.overlays[0]).to.equal(overlay);

      source.setCriteria(noCriteria);
      update();

      expect(controller.content.overlays).to.deep.equal([]);
    });

    it('that a trek is no longer pointed at', () => {
      source.highlight('trek/2');
      source.highlight(undefined);

      expect(engine.marks).to.deep.equal({});
    });

    it('the position on a track that the visitor points at', () => {
      change({shapes: new Map([['trek/1', shape]])});
      source.pointAtTrack({key: 'trek/1', distanceMetres: 0});
      expect(engine.trackPosition).to.deep.equal([2.2, 44.2]);

      source.pointAtTrack(undefined);

      expect(engine.trackPosition).to.equal(undefined);
    });

    it('no position on a track that it does not know', () => {
      source.pointAtTrack({key: 'trek/1', distanceMetres: 0});

      expect(engine.trackPosition).to.equal(undefined);
    });

    it('everything again when another engine replaces it', () => {
      source.select('trek/1');
      change({shapes: new Map([['trek/1', shape]])});
      source.pointAtTrack({key: 'trek/1', distanceMetres: 0});
      setUserLocation(source, [2.5, 44.5]);
      const before = engine;
      controller.disconnect();

      connect();

      expect(engine).not.to.equal(before);
      expect(engine.lists).to.deep.equal([[1, 2]]);
      expect(engine.marks.selected?.key).to.equal('trek/1');
      expect(engine.trackPosition).to.deep.equal([2.2, 44.2]);
      expect(engine.userPosition?.position).to.deep.equal([2.5, 44.5]);
    });

    it('nothing after it was stopped', async () => {
      const loading: IndexState = {status: 'loading'};
      show([trekAt(1)], loading);
      show(
        [1, 2].map((id) => trekAt(id)),
        loading,
      );
      source.highlight('trek/2');
      controller.moved();
      const {calls} = engine;
      updates();

      controller.disconnect();
      source.highlight(undefined);
      // Another map of the source goes on, and its batch comes later than one of this map would.
      const gone = engine;
      start();
      show(
        [1, 2, 3].map((id) => trekAt(id)),
        loading,
      );
      controller.moved();
      await until(() => engine.lists.length > 1, 'the other map shows its batch');

      expect(gone.calls).to.equal(calls);
      expect(paramsOf(provider.shapes)).to.deep.equal([]);
    });
  });

  describe('requests', () => {
    it('the track of a trek on which the pointer stays', async () => {
      source.highlight('trek/1');
      source.highlight('trek/2');

      await until(() => provider.shapes.length > 0, 'a track is requested');

      expect(paramsOf(provider.shapes)).to.deep.equal(['trek/2']);
    });
  });

  describe('reports the view to the source', () => {
    const reported = async () => {
      controller.moved();
      await until(() => source.state.mapView, 'the view is reported');
      return source.state.mapView?.movedBy;
    };

    it('when the map has moved by itself', async () => {
      expect(await reported()).to.equal('map');
      expect(source.state.sharedView).to.equal(undefined);
    });

    it('when the visitor has moved it', async () => {
      controller.movedByUser();

      expect(await reported()).to.equal('user');
      expect(source.state.sharedView).to.deep.equal({zoom: 10, center: [0, 0]});
    });

    it('when it follows the location of the visitor', async () => {
      controller.movedByUser();
      controller.showUserPosition({position: [2.5, 44.5], accuracyMetres: 9}, [2, 44, 3, 45]);

      controller.moved();
      await until(() => source.state.mapView, 'the view is reported');
      expect(source.state.mapView?.movedBy).to.equal('location');
      expect(source.state.userLocation).to.deep.equal([2.5, 44.5]);
      expect(source.state.sharedView).to.equal(undefined);
    });

    it('when it shows the view of an address, whose rounded bounds stay searched', async () => {
      const within = [2.001, 43, 4, 45.001] as const;
      restore(source, {
        criteria: {...noCriteria, within},
        depth: 1,
        mapView: {zoom: 9, center: [0, 0]},
      });

      expect(await reported()).to.equal('shared');
      expect(source.state.sharedView).to.deep.equal({zoom: 9, center: [0, 0]});
      expect(source.state.criteria.within).to.equal(within);
    });

    it('once, when it rests', async () => {
      let views = 0;
      source.subscribe(() => views++);
      for (engine.zoom = 1; engine.zoom < 9; engine.zoom++) controller.moved();

      await until(() => source.state.mapView, 'the view is reported');

      expect(views).to.equal(1);
      expect(source.state.mapView?.zoom).to.equal(9);
    });
  });

  describe('moves the map', () => {
    const fits = () => engine.fits.map(({bounds, motion}) => `${bounds.join()} ${motion}`);
    const more = [...treks, trekAt(3, [4, 46])];

    it('to treks that arrive, until the visitor has moved it', () => {
      show(more);
      expect(fits()).to.deep.equal(['2,44,4,46 none']);

      controller.movedByUser();
      show([...more, trekAt(4, [5, 47])]);

      expect(engine.fits.length).to.equal(1);
    });

    it('to the results of a search, also after the visitor has moved it', async () => {
      controller.movedByUser();
      source.setCriteria({...noCriteria, text: 'trek 2'});
      const found = (ids: readonly number[]) =>
        change({
          results: {
            items: treks.filter(({id}) => ids.includes(id)),
            isPending: false,
          } as never,
        });
      found([2]);

      await until(() => engine.fits.length > 0, 'the map moves');

      expect(fits()).to.deep.equal(['3,45,3,45 smooth']);
    });

    it('to the track of a trek that is chosen elsewhere', async () => {
      source.select('trek/1');
      source.requestShape('trek/1');
      expect(engine.fits.length).to.equal(0);

      await answerShape();

      expect(fits()).to.deep.equal(['2.2,44.2,2.4,44.4 smooth']);
    });

    it('not to a trek that is selected on it and in view', async () => {
      controller.itemSelected('trek/1');
      source.requestShape('trek/1');
      await answerShape();
      expect(engine.fits.length).to.equal(0);

      engine.containsAll = false;
      controller.itemSelected('trek/2');
      source.requestShape('trek/2');
      await answerShape();

      expect(engine.fits.length).to.equal(1);
    });

    it('to a trek chosen elsewhere after the page cancelled its choice on the map', async () => {
      isChoiceCancelled = true;
      controller.itemSelected('trek/1');
      source.select('trek/1');
      source.requestShape('trek/1');
      await answerShape();

      expect(engine.fits.length).to.equal(1);
    });

    it('to the view that an address states, and not to the trek that it states beside', async () => {
      const view = {zoom: 9, center: [2, 44] as Position};
      restore(source, {criteria: noCriteria, depth: 1, selectedKey: 'trek/1', mapView: view});
      source.requestShape('trek/1');
      await answerShape();

      expect(engine.setViewTo).to.deep.equal(view);
      expect(engine.fits.length).to.equal(0);
    });

    it('where another map was moved to when it joins late', () => {
      reportMapView(source, {
        ...{zoom: 12, center: [2, 44], bounds: [1, 43, 3, 45], movedBy: 'user'},
      });
      controller.disconnect();

      start();

      expect(engine.setViewTo).to.deep.equal({zoom: 12, center: [2, 44]});
      show(more);
      expect(engine.fits.length).to.equal(0);
    });

    it('back to the place of the visitor when its engine is replaced', async () => {
      controller.showUserPosition({position: [2.5, 44.5], accuracyMetres: 9}, [2, 44, 3, 45]);
      engine.zoom = 14;
      controller.disconnect();

      connect();

      expect(engine.setViewTo).to.deep.equal({zoom: 14, center: [0, 0]});
      controller.moved();
      await until(() => source.state.mapView, 'the view is reported');
      expect(source.state.mapView?.movedBy).to.equal('location');
    });

    it('to no treks that failed to arrive', () => {
      change({items: {status: 'failed', error: serverError()}});

      expect(engine.lists.at(-1)).to.deep.equal([]);
      expect(engine.fits.length).to.equal(0);
    });
  });
});
