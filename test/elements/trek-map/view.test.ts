import {expect} from '@open-wc/testing';
import {setUserLocation} from '../../../src/store/map-view.js';
import {restore} from '../../../src/store/routing/restore.js';
import '../../../src/elements/trek-list/trek-list.js';
import type {ItemSource} from '../../../src/store/item-source.js';
import {registry} from '../../../src/store/registry.js';
import type {FakeEngine, FakeTrekMap} from '../../support/fake-engine.js';
import '../../support/fake-engine.js';
import {part, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';

const realPosition = navigator.geolocation.getCurrentPosition;

const treks = [
  {id: 1, name: 'La sente', departure_geom: [2, 44]},
  {id: 2, name: 'Le col', departure_geom: [3, 45]},
];

describe('the view of <trek-map> and its source', () => {
  let map: FakeTrekMap;
  let engine: FakeEngine;
  let source: ItemSource;

  beforeEach(async () => {
    map = document.createElement('fake-trek-map');
    map.api = fakeApi({trek: treks}).url;
    map.loading = 'eager';
    document.body.append(map);
    await until(() => map.engine, 'the engine is there');
    // Both were just waited for.
    engine = map.engine as FakeEngine;
    source = registry.sources[0] as ItemSource;
    engine.options.engineListener.rendered();
    engine.options.engineListener.idle();
    await waitForState(map, 'ready');
  });

  afterEach(() => {
    navigator.geolocation.getCurrentPosition = realPosition;
    map.remove();
    restoreFetch();
  });

  it('is reported when the map stops moving', async () => {
    engine.zoom = 13;
    engine.options.listener.movedByUser();
    engine.options.listener.moved();

    await until(() => source.state.mapView?.zoom === 13, 'the source knows the view');

    expect(source.state.mapView).to.deep.equal({
      zoom: 13,
      center: [0, 0],
      bounds: [-1, -1, 1, 1],
      movedBy: 'user',
    });
  });

  it('is that of the page’s address', async () => {
    restore(source, {
      criteria: source.state.criteria,
      depth: 1,
      mapView: {zoom: 9, center: [2, 44]},
    });

    await until(() => engine.setViewTo, 'the map goes there');

    expect(engine.setViewTo).to.deep.equal({zoom: 9, center: [2, 44]});
  });

  it('is the visitor’s location, whichever element requested it', async () => {
    setUserLocation(source, [2.5, 44.5]);

    await until(() => engine.userPosition, 'the map shows it');

    expect(engine.userPosition?.position).to.deep.equal([2.5, 44.5]);
  });

  it('fits the items again when the address states no view', async () => {
    const {criteria} = source.state;
    restore(source, {criteria, depth: 1, mapView: {zoom: 9, center: [2, 44]}});
    await until(() => engine.setViewTo, 'the map goes there');
    const before = engine.fits.length;

    restore(source, {criteria, depth: 1});

    await until(() => engine.fits.length > before, 'the map shows all treks');
    expect(engine.fits.at(-1)).to.deep.equal({bounds: [2, 44, 3, 45], motion: 'none'});
    expect(source.state.sharedView).to.equal(undefined);
  });

  it('is not reported as moved by the visitor while it follows the location', async () => {
    navigator.geolocation.getCurrentPosition = (found) =>
      found({coords: {longitude: 2.5, latitude: 44.5, accuracy: 10}} as GeolocationPosition);
    map.lang = 'fr';
    part(map, 'toolbar').querySelector<HTMLElement>('[aria-label="Me localiser"]')?.click();
    await until(() => engine.userPosition, 'the map shows it');

    engine.options.listener.moved();
    await until(() => source.state.mapView, 'the source knows the view');

    expect(source.state.mapView?.movedBy).to.equal('location');
    expect(source.state.sharedView).to.equal(undefined);
  });

  it('stays when the page changes its language', async () => {
    engine.zoom = 13;
    engine.options.listener.movedByUser();
    engine.options.listener.moved();
    await until(() => source.state.sharedView, 'the source knows the view');
    const first = map.engine;

    map.lang = 'en';

    await until(() => map.engine !== first && map.engine?.setViewTo, 'the next map goes there');
    expect(map.engine?.setViewTo?.zoom).to.equal(13);
  });

  it('moves to the results of a new search', async () => {
    const before = engine.fits.length;

    source.setCriteria({...source.state.criteria, text: 'sente'});

    await until(() => engine.fits.length > before, 'the map goes to what was found');
    expect(engine.items.map(({id}) => id)).to.deep.equal([1]);
    expect(engine.fits.at(-1)).to.deep.equal({bounds: [2, 44, 2, 44], motion: 'smooth'});
  });

  it('does not change the searched part until the visitor moves the map', async () => {
    const within = [1.9, 43.9, 2.1, 44.1] as const;
    restore(source, {
      criteria: {...source.state.criteria, within},
      depth: 1,
      selectedKey: 'trek/1',
    });

    engine.options.listener.moved();
    await until(() => source.state.mapView?.movedBy === 'map', 'the source knows the view');
    expect(source.state.criteria.within).to.equal(within);

    engine.options.listener.movedByUser();
    engine.options.listener.moved();
    await until(() => source.state.mapView?.movedBy === 'user', 'the source knows the next view');
    expect(source.state.criteria.within).to.deep.equal(engine.bounds);
  });

  it('does not move for a search within the map', async () => {
    engine.options.listener.moved();
    await until(() => source.state.mapView, 'the source knows the view');
    const before = engine.fits.length;

    source.setCriteria({...source.state.criteria, within: [1.5, 43.5, 2.5, 44.5]});

    await until(() => engine.items.length === 1, 'the map shows what was found');
    expect(engine.fits).to.have.length(before);
  });
});
