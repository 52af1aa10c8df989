import {expect, fixture, html} from '@open-wc/testing';
import type {Overlay} from '../../../../src/map/map-content.js';
import {noCriteria} from '../../../../src/model/search/criteria.js';
import {registry} from '../../../../src/store/registry.js';
import {warningsDuring} from '../../../support/console.js';
import {nextEvent, part, parts, until} from '../../../support/dom.js';
import {type FakeApi, fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeEngine, FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {row} from '../rows.js';

const treks = [
  {...row(1, [6.25, 45], 'Lac Blanc'), difficulty: 1, practice: 5},
  {...row(2, [6.25, 45], 'Col Vert'), difficulty: 2, practice: 5},
  {...row(3, [6.5, 45.25], 'Sans difficulté')},
];

const endpoints = {
  trek: treks,
  trek_difficulty: [
    {id: 1, label: 'Facile'},
    {id: 2, label: 'Difficile'},
    {id: 3, label: 'Jamais'},
  ],
  trek_practice: [{id: 5, name: 'À pied'}],
};

describe('the tracks of all treks on <trek-map>', () => {
  let api: FakeApi;
  let map: FakeTrekMap;
  let engine: FakeEngine;

  const start = async (colourBy = '', resource = 'trek') => {
    api = fakeApi({
      ...endpoints,
      outdoor_site: [{id: 1, name: 'Falaise', geometry: treks[0]?.geometry}],
    });
    map = await fixture<FakeTrekMap>(html`
      <fake-trek-map
        lang="fr"
        loading="eager"
        resource=${resource}
        colour-by=${colourBy}
        api=${api.url}></fake-trek-map>
    `);
    await until(() => map.engine?.items.length, 'the map shows the treks');
    // It was just waited for.
    engine = map.engine as FakeEngine;
  };

  const moveTo = (zoom: number) => {
    engine.zoom = zoom;
    engine.options.listener.movedByUser();
    engine.options.listener.moved();
  };

  const tracks = () => {
    const [overlay] = engine.content.overlays as readonly Extract<Overlay, {type: 'tracks'}>[];
    return overlay?.tracks ?? [];
  };

  const requests = () => api.requests.filter((path) => path.includes('in_bbox'));

  /** The fake engine shows an area around 0°, 0°. */
  const areShown = (count: number) =>
    until(() => tracks().length === count, `${count} tracks are shown`);

  afterEach(restoreFetch);

  it('are requested where the map is near enough, and not before', async () => {
    await start();
    moveTo(10.9);
    await until(() => registry.sources[0]?.state.mapView?.zoom === 10.9, 'the view is reported');
    expect(requests()).to.deep.equal([]);

    moveTo(11);

    await areShown(3);
    expect(requests()[0]).to.contain('fields=id,geometry&in_bbox=');
    expect(tracks().map(({key}) => key)).to.have.members(['trek/1', 'trek/2', 'trek/3']);
  });

  it('are those of the treks that match', async () => {
    await start();
    moveTo(11);
    await areShown(3);
    const [before] = tracks();

    registry.sources[0]?.setCriteria({...noCriteria, text: 'blanc'});

    await areShown(1);
    expect(tracks()[0]).to.equal(before);
  });

  it('are side by side where they follow the same path', async () => {
    await start();
    moveTo(11);
    await areShown(3);

    const lanes = tracks().map(({parts: [first]}) => first?.lane);
    expect(lanes).to.have.members([0, 1, 0]);
  });

  it('have the colour of the points, and no legend, by default', async () => {
    await start();
    moveTo(11);
    await areShown(3);

    const colours = new Set(tracks().map(({colour}) => colour));
    expect([...colours]).to.deep.equal([engine.content.colours.point]);
    expect(engine.content.overlays[0]).not.to.have.property('patterns');
    expect(parts(map, 'legend')).to.have.length(0);
  });

  it('have the colours of their difficulties, with a legend of those that there are', async () => {
    await start('difficulty');
    moveTo(11);
    await areShown(3);

    await until(() => parts(map, 'legend').length, 'there is a legend');

    const legend = part(map, 'legend');
    legend.toggleAttribute('open', true);
    expect(legend.textContent?.trim().split(/\s+/).join(' ')).to.equal(
      'Difficulté Facile Difficile',
    );
    expect(new Set(tracks().map(({colour}) => colour)).size).to.equal(3);
    expect(new Set(tracks().map(({pattern}) => pattern)).size).to.equal(3);
    const dashes = [...legend.querySelectorAll('[stroke-dasharray]')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).to.equal(2);
    await expect(map).to.be.accessible();
  });

  it('have no legend where the map is too far to show them', async () => {
    await start('practice');
    moveTo(11);
    await until(() => parts(map, 'legend').length, 'there is a legend');

    moveTo(9);

    await until(() => parts(map, 'legend').length === 0, 'the legend is gone');
  });

  it('say that there is no such colour', async () => {
    const warnings = await warningsDuring(async () => {
      await start('length');
      moveTo(11);
      await areShown(3);
    });

    expect(warnings).to.deep.equal([
      '<fake-trek-map>: colour-by "length" is not practice or difficulty; leaving it out.',
    ]);
  });

  it('are emphasised without another request when the visitor points at one', async () => {
    await start();
    moveTo(11);
    await areShown(3);

    engine.options.listener.itemPointedAt('trek/3', [6.4, 45.3]);

    await until(() => engine.marks.highlighted?.shape, 'the track is emphasised');
    expect(part(map, 'popup').textContent?.trim()).to.equal('Sans difficulté');
    expect(api.requests.filter((path) => path.startsWith('trek/3'))).to.deep.equal([]);
  });

  it('are listed where several are under the finger, and one of them can be chosen', async () => {
    await start();
    moveTo(11);
    await areShown(3);

    engine.options.listener.overlappingItemsSelected(engine.items.slice(0, 2), [6.3, 45]);
    await until(() => parts(map, 'popup-item').length === 2, 'both are listed');

    const selected = nextEvent(map, 'trek-select');
    parts(map, 'popup-item')[1]?.click();
    expect((await selected).id).to.equal(engine.items[1]?.id);
  });

  it('are not requested of a kind without lines', async () => {
    await start('', 'outdoor_site');
    moveTo(12);

    await until(() => registry.sources[0]?.state.mapView?.zoom === 12, 'the view is reported');
    expect(requests()).to.deep.equal([]);
  });

  it('are those of the new source when the source changes, also where the map does not move', async () => {
    await start();
    moveTo(11);
    await areShown(3);
    const [before] = tracks();
    const other = fakeApi({
      trek: [{...row(1, [7.5, 44], 'Autre lac'), difficulty: 1}],
    });

    map.api = other.url;

    await until(() => tracks()[0]?.parts[0]?.lines[0]?.[0]?.[0] === 7.5, 'the new track is shown');
    expect(tracks()[0]?.key).to.equal(before?.key);
  });

  it('are not requested when the source becomes one without lines', async () => {
    await start();
    moveTo(11);
    await areShown(3);

    map.resource = 'outdoor_site';
    await until(() => map.engine?.items[0]?.name === 'Falaise', 'the site is shown');
    // It was just waited for; another kind has other messages, and so another engine.
    engine = map.engine as FakeEngine;
    moveTo(12);

    await until(
      () => registry.sources.some(({state}) => state.mapView?.zoom === 12),
      'the view is reported',
    );
    expect(requests().filter((path) => path.startsWith('outdoor_site'))).to.deep.equal([]);
  });

  it('leave no style sheet behind', async () => {
    await start('difficulty');
    moveTo(11);
    await areShown(3);
    const root = map.shadowRoot;

    map.remove();
    await until(() => engine.isDestroyed, 'the map is gone');

    const rules = root?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]) ?? [];
    expect(rules.filter(({cssText}) => cssText.includes('.legend'))).to.deep.equal([]);
  });
});
