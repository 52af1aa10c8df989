import {expect, fixture, html} from '@open-wc/testing';
import {noShape} from '../../../../src/model/geometry.js';
import {warningsDuring} from '../../../support/console.js';
import {collapseSpaces, part, parts, until} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {rows} from '../rows.js';

const file = {
  features: [
    {
      geometry: {type: 'Point', coordinates: [6.1, 45]},
      properties: {title: 'Spring', description: 'Fresh water', 'marker-color': '#0000ff'},
    },
  ],
};

/** A map with layers; files are answered by `answer`, until the test ends. */
async function mapWith(layers: string, answer: () => Response = () => Response.json(file)) {
  const {url} = fakeApi({trek: rows});
  const api = window.fetch;
  const requests: string[] = [];
  window.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.includes('files.example')) return api(input, init);
    requests.push(address);
    return answer();
  };
  const page = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  page.innerHTML = `<fake-trek-map loading="eager" api="${url}">${layers}</fake-trek-map>`;
  const map = page.querySelector('fake-trek-map');
  if (!map) throw new Error('there is no map');
  await until(() => map.engine, 'there is an engine');
  return {map, requests};
}

async function openPanel(map: FakeTrekMap) {
  await until(() => parts(map, 'layers-button').length > 0, 'there is a button');
  part(map, 'layers-button').click();
  await until(() => parts(map, 'layer-panel').length > 0, 'the panel is open');
}

const boxes = (map: FakeTrekMap) => part(map, 'layer-panel').querySelectorAll('input');
const panelText = (map: FakeTrekMap) => collapseSpaces(part(map, 'layer-panel').innerText);
const overlays = (map: FakeTrekMap) => map.engine?.content.overlays ?? [];
const credits = (map: FakeTrekMap) => collapseSpaces(part(map, 'attribution').textContent);

const plan =
  '<trek-layer name="Plan" src="https://a.example/{z}/{x}/{y}.png" attribution="A"></trek-layer>';
const springs =
  '<trek-layer type="geojson" name="Springs" src="https://files.example/s.json" attribution="&lt;b>S"></trek-layer>';
const slopes =
  '<trek-layer type="wms" overlay visible opacity="0.5" name="Slopes" src="https://w.example/?LAYERS=s" attribution="W"></trek-layer>';

describe('the layers of <trek-map>', () => {
  afterEach(restoreFetch);

  it('are drawn again only when one of them changes', async () => {
    const {map} = await mapWith(plan + slopes);
    await until(() => overlays(map).length === 1, 'the overlay is shown');
    const before = overlays(map);

    map.requestUpdate();
    await map.updateComplete;

    expect(overlays(map)).to.equal(before);
  });

  it('are a base map, and overlays that the visitor switches on and off', async () => {
    const {map, requests} = await mapWith(plan + springs + slopes);
    await until(() => overlays(map).length === 1, 'the visible overlay is shown');
    expect(map.engine?.baseMap?.name).to.equal('Plan');
    expect(overlays(map)[0]).to.include({type: 'tiles', opacity: 0.5});
    expect(credits(map)).to.equal('A · W');
    expect(requests).to.deep.equal([]);

    await openPanel(map);
    boxes(map)[1]?.click();

    await until(() => overlays(map)[0]?.type === 'features', 'the features are shown first');
    await map.updateComplete;
    expect(credits(map)).to.equal('A · S · W');
    expect(panelText(map)).to.contain('Spring');
    expect(part(map, 'layer-panel').querySelectorAll('.layer-colour').length).to.equal(2);
    await expect(map).to.be.accessible();

    boxes(map)[1]?.click();
    await until(() => overlays(map).length === 1, 'the features are gone');
    expect(requests).to.have.length(1);
  });

  it('are closed by Escape, which gives the focus back', async () => {
    const {map} = await mapWith(plan + springs);
    await openPanel(map);
    const [first] = boxes(map);
    first?.focus();

    first?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));

    await until(() => parts(map, 'layer-panel').length === 0, 'the panel is closed');
    expect(map.shadowRoot?.activeElement).to.equal(part(map, 'layers-button'));
  });

  it('show the text of a feature, until the visitor closes it', async () => {
    const {map} = await mapWith(plan + springs.replace('name=', 'visible name='));
    await until(() => overlays(map).length === 1, 'the features are shown');
    const [overlay] = overlays(map);
    const feature = overlay?.type === 'features' ? overlay.features[0] : undefined;
    if (!feature) throw new Error('there is no feature');

    map.engine?.options.listener.featureSelected(feature, [6.1, 45]);

    await until(() => parts(map, 'popup').length === 1, 'there is a popup');
    expect(collapseSpaces(part(map, 'popup').textContent)).to.equal('Spring Fresh water');
    await expect(map).to.be.accessible();
    part(map, 'popup').querySelector('button')?.click();
    await until(() => parts(map, 'popup').length === 0, 'it is closed');
  });

  it('show either the text of a feature or a list of items, the latest', async () => {
    const {map} = await mapWith(plan);
    await until(() => map.engine?.items.length === 2, 'the items are shown');
    const {items = [], options} = map.engine ?? {};
    const spring = {shape: noShape, title: 'Spring', description: ''};

    options?.listener.featureSelected(spring, [6.1, 45]);
    options?.listener.overlappingItemsSelected(items, [6.2, 45]);
    await until(() => parts(map, 'popup-item').length === 2, 'the items are listed');
    expect(parts(map, 'popup')).to.have.length(1);

    options?.listener.featureSelected(spring, [6.1, 45]);
    await until(() => parts(map, 'popup-item').length === 0, 'the list is closed');
    expect(parts(map, 'popup')).to.have.length(1);
  });

  it('say which file could not be loaded, warn once, and try again', async () => {
    let isBroken = true;
    const warnings = await warningsDuring(async () => {
      const {map} = await mapWith(plan + springs, () =>
        isBroken ? new Response('<!doctype html>') : Response.json(file),
      );
      await openPanel(map);
      boxes(map)[1]?.click();
      await until(() => panelText(map).includes('n’a pas pu être chargée'), 'it is said');
      expect(map.engine?.baseMap?.name).to.equal('Plan');

      isBroken = false;
      part(map, 'layer-panel').querySelector('button')?.click();

      await until(() => overlays(map).length === 1, 'the features are shown');
    });

    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<trek-layer>: the layer "Springs" could not be loaded/);
  });

  it('say of which no tile could be loaded', async () => {
    await warningsDuring(async () => {
      const {map} = await mapWith(plan + slopes);
      await until(() => overlays(map).length === 1, 'the overlay is shown');
      await openPanel(map);
      const [overlay] = overlays(map);
      if (!overlay) throw new Error('there is no overlay');

      map.engine?.options.engineListener.layerFailed(overlay, true);
      await until(() => panelText(map).includes('Rien n’a pu être chargé'), 'it is said');

      map.engine?.options.engineListener.layerFailed(overlay, false);
      await until(() => !panelText(map).includes('Rien n’a pu être chargé'), 'no longer');
    });
  });

  it('say that the base map is missing over the map', async () => {
    await warningsDuring(async () => {
      const {map} = await mapWith(plan);
      await until(() => map.engine?.baseMap, 'the base map is shown');
      const {baseMap} = map.engine ?? {};
      if (!baseMap) throw new Error('there is no base map');

      map.engine?.options.engineListener.rendered();
      map.engine?.options.engineListener.layerFailed(baseMap, true);

      const notice = () => part(map, 'notice').innerText;
      await until(() => notice().includes('Le fond de carte n’a pas pu'), 'it is said');
    });
  });

  describe('of a style', () => {
    const style = {
      sources: {a: {type: 'vector', tiles: ['/{z}/{x}/{y}.pbf'], attribution: '<b>Land</b>'}},
      layers: [{id: 'a', type: 'background'}],
    };
    const vector =
      '<trek-layer type="style" name="Vector" src="https://files.example/v.json"></trek-layer>';

    it('are a base map with the credits of its sources', async () => {
      const {map} = await mapWith(vector + plan, () => Response.json(style));

      await until(() => map.engine?.baseMap?.style, 'the style is shown');
      await map.updateComplete;

      expect(map.engine?.baseMap?.name).to.equal('Vector');
      expect(credits(map)).to.equal('Land');
    });

    it('are replaced by another base map where the style cannot be read, which can be tried again', async () => {
      let isBroken = true;
      await warningsDuring(async () => {
        const {map} = await mapWith(vector + plan + slopes, () =>
          isBroken ? new Response('<!doctype html>') : Response.json(style),
        );
        await until(() => map.engine?.baseMap?.name === 'Plan', 'the other base map is shown');
        await openPanel(map);
        expect(panelText(map)).to.contain('n’a pas pu être chargée');
        expect(boxes(map)[0]?.checked).to.equal(true);
        await expect(map).to.be.accessible();

        isBroken = false;
        part(map, 'layer-panel').querySelector('button')?.click();

        await until(() => map.engine?.baseMap?.style, 'the style is shown');
      });
    });

    it('are replaced by the raster tiles of IGN where they are those of IGN', async () => {
      const ign = vector.replace('https://files.example', 'https://data.geopf.fr/files.example');
      await warningsDuring(async () => {
        const {map} = await mapWith(ign + plan, () => new Response('', {status: 404}));

        await until(() => map.engine?.baseMap?.tiles.includes('PLANIGNV2'), 'IGN is shown');
        expect(map.engine?.baseMap?.tiles).to.contain('https://data.geopf.fr/');
      });
    });

    it('are replaced where nothing of its tiles can be loaded', async () => {
      await warningsDuring(async () => {
        const {map} = await mapWith(vector + plan, () => Response.json(style));
        await until(() => map.engine?.baseMap?.style, 'the style is shown');
        const {baseMap} = map.engine ?? {};
        if (!baseMap) throw new Error('there is no base map');

        map.engine?.options.engineListener.layerFailed(baseMap, true);

        await until(() => map.engine?.baseMap?.name === 'Plan', 'the other base map is shown');
      });
    });

    it('request nothing before the visitor agrees', async () => {
      const consenting = vector
        .replace('name=', 'consent name=')
        .replace('https://', 'https://style.');
      const {map, requests} = await mapWith(consenting, () => Response.json(style));
      await until(() => parts(map, 'layer-consent').length === 1, 'a button asks');
      expect(requests).to.deep.equal([]);

      part(map, 'layer-consent').click();

      await until(() => map.engine?.baseMap?.style, 'the style is shown');
    });
  });

  it('request nothing of a host before the visitor agrees', async () => {
    const consenting = springs.replace('name=', 'visible consent name=');
    const {map, requests} = await mapWith(
      plan.replace('name=', 'consent name=') + consenting.replace('s.json', 'c.json'),
    );
    await until(() => parts(map, 'layer-consent').length === 1, 'a button asks');
    expect(map.engine?.baseMap).to.equal(undefined);
    expect(part(map, 'layer-consent').innerText).to.contain('a.example');

    part(map, 'layer-consent').click();
    await until(() => map.engine?.baseMap?.name === 'Plan', 'the base map is shown');
    await map.updateComplete;
    expect(requests).to.deep.equal([]);
    expect(part(map, 'layer-consent').innerText).to.contain('files.example');
    part(map, 'layer-consent').click();

    await until(() => overlays(map).length === 1, 'the overlay is shown');
    expect(parts(map, 'layer-consent')).to.have.length(0);
  });

  it('have ready base maps', async () => {
    const {map} = await mapWith(
      '<trek-layer type="opentopomap"></trek-layer><trek-layer type="ign-plan" visible></trek-layer>',
    );

    await until(() => map.engine?.baseMap?.tiles.includes('PLANIGNV2'), 'the plan is shown');
    expect(part(map, 'base-map-switcher').innerText).to.contain('OpenTopoMap').and.contain('Plan');
  });

  it('warn of wrong values, and use what is right', async () => {
    const warnings = await warningsDuring(async () => {
      const {map} = await mapWith(
        plan +
          slopes.replace('0.5', 'half') +
          '<trek-layer type="geojson" src="ftp://a.example/x"></trek-layer>' +
          springs.replace('name=', 'refresh="1" name='),
      );
      await until(() => overlays(map)[0]?.opacity === 1, 'the overlay is opaque');
    });

    expect(warnings).to.deep.equal([
      '<trek-layer>: opacity "half" is not a number from 0 to 1; using 1.',
      '<trek-layer>: src "ftp://a.example/x" is not an http address; leaving it out.',
      '<trek-layer>: refresh "1" is not a number of seconds from 10 on; requesting it once.',
    ]);
  });

  it('request a file again while it is seen', async () => {
    const {setInterval: realInterval} = window;
    let tick = () => {};
    window.setInterval = ((handler: () => void, ms: number) => {
      if (ms === 20_000) tick = handler;
      return realInterval(handler, ms);
    }) as typeof setInterval;
    try {
      const {map, requests} = await mapWith(
        plan + springs.replace('name=', 'visible refresh="20" name='),
      );
      await until(() => overlays(map).length === 1, 'the features are shown');
      tick();
      await until(() => requests.length === 2, 'it is requested again');

      map.hidden = true;
      tick();
      map.hidden = false;

      expect(requests).to.have.length(2);
    } finally {
      window.setInterval = realInterval;
    }
  });
});
