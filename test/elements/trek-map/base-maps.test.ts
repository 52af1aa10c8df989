import {expect, fixture, html} from '@open-wc/testing';
import {warningsDuring} from '../../support/console.js';
import {part, parts, until} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import type {FakeTrekMap} from '../../support/fake-engine.js';
import '../../support/fake-engine.js';
import {rows} from './rows.js';

/** A map with what a page writes inside it. */
async function mapWith(layers: string): Promise<FakeTrekMap> {
  const {url} = fakeApi({trek: rows});
  const map = await fixture<FakeTrekMap>(html`
    <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
  `);
  map.insertAdjacentHTML('beforeend', layers);
  await until(() => map.engine, 'there is an engine');
  await map.updateComplete;
  return map;
}

const names = (map: Element) =>
  [...part(map, 'base-map-switcher').querySelectorAll('label, option')].map((each) =>
    each.textContent?.trim(),
  );

const topo = '<trek-layer name="Topo" src="https://a.example/{z}/{x}/{y}.png"></trek-layer>';
const photo = '<trek-layer name="Photo" src="/tiles/{z}/{x}/{y}.jpg" max-zoom="17"></trek-layer>';

describe('the base maps of <trek-map>', () => {
  afterEach(restoreFetch);

  it('are those of the IGN, the plan first', async () => {
    const map = await mapWith('');

    expect(names(map)).to.deep.equal(['Plan', 'Photographies aériennes']);
    expect(map.engine?.baseMap?.tiles).to.contain('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2');
    expect(part(map, 'attribution').textContent?.trim()).to.equal('© IGN');
  });

  it('are switched by the visitor', async () => {
    const map = await mapWith('');
    const radios = part(map, 'base-map-switcher').querySelectorAll('input');

    radios[1]?.click();

    await until(() => map.engine?.baseMap?.tiles.includes('ORTHOPHOTOS'), 'photographs are shown');
    expect(radios[1]?.checked).to.equal(true);
  });

  it('are those that the page declares, and no default ones', async () => {
    const map = await mapWith(topo + photo);

    await until(() => map.engine?.baseMap?.name === 'Topo', 'the first one is shown');
    expect(names(map)).to.deep.equal(['Topo', 'Photo']);
  });

  it('need no switch when there is one', async () => {
    const map = await mapWith(topo);

    await until(() => parts(map, 'base-map-switcher').length === 0, 'there is no switch');
    expect(map.engine?.baseMap?.tiles).to.equal('https://a.example/{z}/{x}/{y}.png');
  });

  it('are in a panel when there are many', async () => {
    const map = await mapWith(topo + photo + topo.replace('a.', 'b.') + topo.replace('a.', 'c.'));

    await until(() => parts(map, 'layers-button').length === 1, 'there is a button');
    expect(parts(map, 'base-map-switcher')).to.have.length(0);
    part(map, 'layers-button').click();
    await map.updateComplete;

    expect(part(map, 'layer-panel').querySelectorAll('[type=radio]')).to.have.length(4);
    await expect(map).to.be.accessible();
  });

  it('follow the page', async () => {
    const map = await mapWith(topo);
    await until(() => map.engine?.baseMap?.name === 'Topo', 'the layer is shown');

    const [layer] = map.getElementsByTagName('trek-layer');
    layer?.setAttribute('src', 'https://new.example/{z}/{x}/{y}.png');
    await until(() => map.engine?.baseMap?.tiles.includes('new.example'), 'the change is shown');

    layer?.remove();
    await until(() => map.engine?.baseMap?.tiles.includes('PLANIGN'), 'the plan is shown');
  });

  it('leave out a wrong layer, and say so once', async () => {
    let map: FakeTrekMap | undefined;

    const warnings = await warningsDuring(async () => {
      map = await mapWith(`<trek-layer type="tms" src="https://a.example/"></trek-layer>${photo}`);
      await until(() => map?.engine?.baseMap?.name === 'Photo', 'the other one is shown');
      map.requestUpdate();
      await map.updateComplete;
    });

    expect(warnings).to.deep.equal([
      '<trek-layer>: type "tms" is not xyz, wmts, wms, pmtiles, style, geojson, ign-plan, ign-aerial, opentopomap, parking, waypoints, stages or a kind such as poi; ' +
        'leaving it out.',
    ]);
  });

  it('are none when all layers are wrong', async () => {
    await warningsDuring(async () => {
      const map = await mapWith('<trek-layer src="javascript:alert(1)"></trek-layer>');

      await until(() => map.engine?.baseMap === undefined, 'nothing is shown');
    });
  });
});

describe('the base maps of the property layers', () => {
  afterEach(restoreFetch);

  it('replace those of the children, and a wrong one is left out with a warning', async () => {
    const map = await mapWith(topo);
    const warnings = await warningsDuring(async () => {
      map.layers = [
        {name: 'Relief', src: 'https://b.example/{z}/{x}/{y}.png'},
        // What a page without types may pass.
        null as unknown as {src: string},
        {name: 3 as unknown as string, src: 'https://c.example/{z}/{y}/{x}.png', maxZoom: 15},
      ];
      await until(() => map.engine?.baseMap?.name === 'Relief', 'the first one is shown');
    });

    expect(names(map)).to.deep.equal(['Relief', '3']);
    expect(warnings.join()).to.contain('is not an http address');
  });
});
