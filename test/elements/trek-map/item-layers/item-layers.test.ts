import {expect, fixture, html} from '@open-wc/testing';
import type {Overlay} from '../../../../src/map/map-content.js';
import {registry} from '../../../../src/store/registry.js';
import {warningsDuring} from '../../../support/console.js';
import {collapseSpaces, nextEvent, part, parts, until} from '../../../support/dom.js';
import {answerFrom, type FakeApi, fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {rows} from '../rows.js';

const point = (x: number, y: number) => ({type: 'Point', coordinates: [x, y]});
const pictogram = 'https://geotrek.example/water.svg';

const lake = {
  ...{id: 5, name: 'Lac', type: 1, type_label: 'Eau', type_pictogram: pictogram},
  geometry: point(0.1, 0.1),
};
const pois = [lake, {...lake, id: 6, name: 'Cascade', geometry: point(0.2, 0)}];

type Rows = Parameters<typeof fakeApi>[0];

describe('layers of items on <trek-map>', () => {
  let api: FakeApi;
  let map: FakeTrekMap;

  const start = async (layers: string, more: Rows = {}) => {
    api = fakeApi({trek: rows, poi: pois, ...more});
    const page = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    page.innerHTML = `<fake-trek-map loading="eager" api="${api.url}">${layers}</fake-trek-map>`;
    const found = page.querySelector('fake-trek-map');
    if (!found) throw new Error('there is no map');
    map = found;
    await until(() => map.engine?.items.length, 'the map shows the treks');
  };

  const moveTo = (zoom: number) => {
    if (!map.engine) throw new Error('there is no engine');
    map.engine.zoom = zoom;
    map.engine.options.listener.movedByUser();
    map.engine.options.listener.moved();
  };

  const features = () => {
    const overlays = (map.engine?.content.overlays ?? []) as readonly Extract<
      Overlay,
      {type: 'features'}
    >[];
    return overlays.flatMap((overlay) => overlay.features ?? []);
  };

  const areShown = (...titles: readonly string[]) =>
    until(
      () =>
        features()
          .map(({title}) => title)
          .join() === titles.join(),
      `${titles} are shown`,
    );

  const openPanel = async () => {
    await until(() => parts(map, 'layers-button').length > 0, 'there is a button');
    part(map, 'layers-button').click();
    await until(() => parts(map, 'layer-panel').length > 0, 'the panel is open');
  };

  const says = (text: string) =>
    until(
      () => collapseSpaces(part(map, 'layer-panel').innerText).includes(text),
      `the panel says “${text}”`,
    );

  const requests = (kind: string) => api.requests.filter((path) => path.startsWith(`${kind}/`));

  afterEach(restoreFetch);

  it('request nothing until they are switched on and the map is near enough', async () => {
    await start('<trek-layer type="poi"></trek-layer>');
    moveTo(11);
    await until(() => registry.sources[0]?.state.mapView?.zoom === 11, 'the view is reported');
    await openPanel();
    await says('Points d’intérêt');
    expect(requests('poi')).to.deep.equal([]);

    moveTo(10.9);
    await until(() => registry.sources[0]?.state.mapView?.zoom === 10.9, 'the view is reported');
    part(map, 'layer-panel').querySelector<HTMLInputElement>('[type=checkbox]')?.click();
    await says('Zoomez pour voir cette couche');
    expect(requests('poi')).to.deep.equal([]);

    moveTo(11);

    await areShown('Lac', 'Cascade');
    expect(requests('poi')[0]).to.contain('fields=id,name,geometry,type,type_label,type_pictogram');
    expect(requests('poi')[0]).to.contain('page_size=100');
  });

  it('are drawn with the pictograms of their types, which the panel explains', async () => {
    await start('<trek-layer type="poi" visible></trek-layer>');
    moveTo(11);
    await areShown('Lac', 'Cascade');
    expect(features()[0]?.icon).to.equal(`pictogram #7b3294 ${pictogram}`);

    await openPanel();

    await says('Eau 2 sur la carte');
    expect(part(map, 'layer-panel').querySelectorAll('.pictogram')).to.have.length(1);
    await expect(map).to.be.accessible();
  });

  it('open an item from its popup', async () => {
    await start('<trek-layer type="poi" visible></trek-layer>');
    moveTo(11);
    await areShown('Lac', 'Cascade');
    const [feature] = features();
    if (!feature) throw new Error('there is no feature');
    map.engine?.options.listener.featureSelected(feature, [0.1, 0.1]);
    await until(() => parts(map, 'popup').length === 1, 'there is a popup');
    expect(collapseSpaces(part(map, 'popup').innerText)).to.contain('Lac Eau Voir la fiche');
    await expect(map).to.be.accessible();

    const heard = nextEvent(map, 'trek-select');
    part(map, 'layer-item').click();

    expect(await heard).to.include({resource: 'poi', id: 5});
    expect(registry.sources[0]?.state.selectedKey).to.equal('poi/5');
    await until(() => parts(map, 'layer-item').length === 0, 'the popup is closed');
  });

  it('show the picture of an item in its popup, which is requested with it', async () => {
    const thumbnail = 'https://geotrek.example/thumbnail.jpg';
    const attachments = [{type: 'image', url: thumbnail, thumbnail}];
    await start('<trek-layer type="poi" visible></trek-layer>', {poi: [{...lake, attachments}]});
    moveTo(11);
    await areShown('Lac');
    expect(requests('poi').join()).not.to.contain('attachments');

    const [feature] = features();
    if (feature) map.engine?.options.listener.featureSelected(feature, [0.1, 0.1]);

    const picture = () => parts(map, 'popup')[0]?.querySelector('img');
    await until(picture, 'there is a picture');
    expect(picture()?.src).to.equal(thumbnail);
    await expect(map).to.be.accessible();
  });

  it('have letters where their items have no pictogram', async () => {
    await start('<trek-layer type="hdviewpoint" visible></trek-layer>', {
      hdviewpoint: [{id: 1, title: 'La grande face', geometry: point(0, 0)}],
    });

    moveTo(11);

    await areShown('La grande face');
    expect(features()[0]?.icon).to.equal('letter #8a3a00 HD');
    expect(requests('hdviewpoint')[0]).not.to.contain('in_bbox');
  });

  it('open an item from the panel by the keyboard', async () => {
    await start('<trek-layer type="poi" visible></trek-layer>');
    moveTo(11);
    await areShown('Lac', 'Cascade');
    await openPanel();
    await says('2 sur la carte');
    const panel = part(map, 'layer-panel');
    panel.querySelector('summary')?.click();

    const buttons = [...panel.querySelectorAll<HTMLButtonElement>('.items button')];
    expect(buttons.map(({textContent}) => textContent?.trim())).to.deep.equal(['Lac', 'Cascade']);
    buttons[0]?.click();

    expect(registry.sources[0]?.state.selectedKey).to.equal('poi/5');
  });

  it('name items without a name by their types', async () => {
    await start('<trek-layer type="service" visible></trek-layer>', {
      service: [{id: 1, type: 3, geometry: point(0, 0)}],
      service_type: [{id: 3, name: 'Point d’eau', practices: [], pictogram: null}],
    });

    moveTo(11);

    await areShown('Point d’eau');
    expect(features()[0]?.description).to.equal('');
  });

  it('draw lines and areas', async () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    await start('<trek-layer type="sensitivearea" visible></trek-layer>', {
      sensitivearea: [{id: 1, name: 'Aigle', geometry: {type: 'Polygon', coordinates: [ring]}}],
    });

    moveTo(11);

    await areShown('Aigle');
    expect(features()[0]?.shape.surfaces).to.have.length(1);
    expect(requests('sensitivearea')[0]).to.contain('period=ignore');
  });

  it('are empty on a server without their module, which is said once', async () => {
    const warnings = await warningsDuring(async () => {
      await start('<trek-layer type="signage" visible></trek-layer>', {
        signage: () => Response.json({detail: 'Not found.'}, {status: 404}),
      });
      moveTo(11);
      await openPanel();
      await says('Rien à montrer dans cette partie de la carte');
      moveTo(12);
      await until(() => registry.sources[0]?.state.mapView?.zoom === 12, 'the view is reported');
    });

    expect(warnings).to.deep.equal(['<trek-layer>: the server has no list of signposts.']);
  });

  it('can be requested again where the server has failed', async () => {
    let isBroken = true;
    const poi = (path: string) =>
      isBroken ? new Response('', {status: 403}) : answerFrom(pois, path);
    await start('<trek-layer type="poi" visible></trek-layer>', {poi});
    moveTo(11);
    await openPanel();
    await says('Cette couche n’a pas pu être chargée');

    isBroken = false;
    part(map, 'layer-panel').querySelector<HTMLButtonElement>('.layer-note button')?.click();

    await areShown('Lac', 'Cascade');
  });

  it('show what the sheet of the selected trek names', async () => {
    const [first] = rows;
    const geometry = {
      type: 'MultiPoint',
      coordinates: [
        [6, 45],
        [6.1, 45],
      ],
    };
    await start(
      '<trek-layer type="waypoints" visible></trek-layer><trek-layer type="parking" visible></trek-layer>',
      {
        trek: [
          {
            ...first,
            parking_location: [6, 45.1],
            advised_parking: 'Gare',
            points_reference: geometry,
          },
        ],
      },
    );
    await openPanel();
    await says('Rien à montrer dans cette partie de la carte');

    registry.sources[0]?.select('trek/1');

    await areShown('1', '2', 'Gare');
    expect(features().map(({icon}) => icon)).to.deep.equal([
      'letter #1f1f1f 1',
      'letter #1f1f1f 2',
      'letter #0b5fa5 P',
    ]);
    registry.sources[0]?.select(undefined);
    await areShown();
  });
});
