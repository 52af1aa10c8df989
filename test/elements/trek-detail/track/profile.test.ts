import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {registry} from '../../../../src/store/registry.js';
import {
  collapseSpaces,
  part,
  parts,
  until,
  visibleText,
  waitForState,
} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {fullTrek, heights, northward} from '../rows.js';

async function profileOf(coordinates: readonly (readonly number[])[], changes: object = {}) {
  const trek = {...fullTrek, geometry: {type: 'LineString', coordinates}, ...changes};
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${fakeApi({trek: [trek]}).url} trek-id="7"></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return element;
}

const walk = () => profileOf(northward(heights));

/** The name of the profile, by language. */
const titles: Readonly<Record<string, string>> = {
  fr: 'Profil altimétrique',
  en: 'Elevation profile',
  de: 'Höhenprofil',
  es: 'Perfil altimétrico',
  it: 'Profilo altimetrico',
  nl: 'Hoogteprofiel',
};

/** What a map beside would see. */
const source = () => {
  const found = registry.sources.at(-1);
  if (!found) throw new Error('There is no source.');
  return found;
};

const pointedMetres = () => Math.round(source().state.trackPosition?.distanceMetres ?? -1);
const valueText = (element: Element) =>
  collapseSpaces(part(element, 'profile-chart').getAttribute('aria-valuetext'));
const readout = (element: Element) =>
  collapseSpaces(parts(element, 'profile-readout')[0]?.textContent);

const pointer = (element: TrekDetail, type: string, fraction: number, pointerType = 'mouse') => {
  const chart = part(element, 'profile-chart');
  const {left, top, width} = chart.getBoundingClientRect();
  const init = {clientX: left + fraction * width, clientY: top + 5, pointerType, bubbles: true};
  chart.dispatchEvent(new PointerEvent(type, init));
  return element.updateComplete;
};

describe('the elevation profile of <trek-detail>', () => {
  afterEach(restoreFetch);

  it('says in a sentence what it shows', async () => {
    const element = await walk();

    expect(collapseSpaces(part(element, 'profile-summary').textContent)).to.equal(
      'Sur 700 m, le parcours monte de 300 m et descend de 296 m, entre 100 m et 400 m d’altitude.',
    );
  });

  it('has a table that equals the geometry', async () => {
    const element = await walk();
    await until(() => parts(element, 'profile-table').length > 0, 'the table is there');
    const rows = [...part(element, 'profile-table').querySelectorAll('tbody tr')].map((row) =>
      collapseSpaces(row.textContent),
    );

    expect(rows).to.have.length(15);
    heights.forEach((height, index) => {
      expect(rows[index * 2]).to.equal(`${index * 100} m ${height} m`);
    });
  });

  it('draws a line through every vertex', async () => {
    const element = await walk();

    const path =
      part(element, 'profile-chart').querySelector('.profile-line')?.getAttribute('d') ?? '';
    expect(path.match(/[ML]/g)).to.have.length(heights.length);
  });

  it('follows the pointer, and shows the position on a map', async () => {
    const element = await walk();

    await pointer(element, 'pointermove', 3 / 7);

    expect(source().state.trackPosition?.key).to.equal('trek/7');
    expect(pointedMetres()).to.equal(300);
    expect(readout(element)).to.equal('km 0,3 · 400 m · ↗ 45 %');
    expect(valueText(element)).to.equal('km 0,3, 400 m, 45 % en montée');
  });

  it('points at nothing when the pointer leaves', async () => {
    const element = await walk();
    await pointer(element, 'pointermove', 0.5);

    await pointer(element, 'pointerleave', 0.5);

    expect(source().state.trackPosition).to.equal(undefined);
    expect(readout(element)).to.equal('');
  });

  it('keeps the position when a finger is lifted', async () => {
    const element = await walk();
    await pointer(element, 'pointerdown', 1, 'touch');

    await pointer(element, 'pointerleave', 1, 'touch');

    expect(pointedMetres()).to.equal(700);
  });

  it('shows the position that is pointed at on a map', async () => {
    const element = await walk();

    source().pointAtTrack({key: 'trek/7', distanceMetres: 500});
    await element.updateComplete;

    expect(readout(element)).to.equal('km 0,5 · 205 m · ↘ 95 %');
  });

  it('ignores a position on another track', async () => {
    const element = await walk();
    source().select('trek/99');

    source().pointAtTrack({key: 'trek/99', distanceMetres: 500});
    await element.updateComplete;

    expect(readout(element)).to.equal('');
  });

  it('moves the position by keyboard', async () => {
    const element = await profileOf(northward(Array.from({length: 101}, (_, i) => 100 + i)));
    part(element, 'profile-chart').focus();

    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    expect(valueText(element)).to.equal('km 0,2, 102 m, 1 % en montée');
    await sendKeys({press: 'ArrowLeft'});
    expect(valueText(element)).to.equal('km 0,1, 101 m, 1 % en montée');
    await sendKeys({press: 'PageUp'});
    expect(valueText(element)).to.equal('km 1,1, 111 m, 1 % en montée');
    await sendKeys({press: 'PageDown'});
    expect(valueText(element)).to.equal('km 0,1, 101 m, 1 % en montée');
    await sendKeys({press: 'End'});
    expect(valueText(element)).to.equal('km 10, 200 m, 1 % en montée');
    await sendKeys({press: 'Home'});
    expect(valueText(element)).to.equal('km 0, 100 m, 1 % en montée');
    await sendKeys({press: 'Escape'});
    expect(source().state.trackPosition).to.equal(undefined);
  });

  it('moves the position by keyboard between vertices that are far apart', async () => {
    const element = await profileOf([
      [2, 43, 100],
      [2, 43 + 10_000 / 111_195, 200],
    ]);
    part(element, 'profile-chart').focus();

    await sendKeys({press: 'ArrowRight'});

    expect(valueText(element)).to.equal('km 0,1, 101 m, 1 % en montée');
  });

  it('tells distance, elevation and slope in each language', async () => {
    const element = await profileOf(northward([100, 111, 122, 122, 122]));
    const told = async (lang: string) => {
      element.lang = lang;
      const name = () => parts(element, 'profile-chart')[0]?.getAttribute('aria-label');
      await until(() => name() === titles[lang], `speaks ${lang}`);
      const values = [];
      for (const distanceMetres of [100, 350]) {
        source().pointAtTrack({key: 'trek/7', distanceMetres});
        await element.updateComplete;
        values.push(valueText(element));
      }
      return values;
    };

    expect(await told('en')).to.deep.equal(['km 0.1, 111 m, 11 % uphill', 'km 0.35, 122 m, level']);
    expect(await told('fr')).to.deep.equal([
      'km 0,1, 111 m, 11 % en montée',
      'km 0,35, 122 m, à plat',
    ]);
    expect(await told('de')).to.deep.equal(['km 0,1, 111 m, 11 % bergauf', 'km 0,35, 122 m, eben']);
    expect(await told('es')).to.deep.equal([
      'km 0,1, 111 m, 11 % de subida',
      'km 0,35, 122 m, llano',
    ]);
    expect(await told('it')).to.deep.equal([
      'km 0,1, 111 m, 11% in salita',
      'km 0,35, 122 m, in piano',
    ]);
    expect(await told('nl')).to.deep.equal(['km 0,1, 111 m, 11% omhoog', 'km 0,35, 122 m, vlak']);
  });

  it('distinguishes the way back from the way there', async () => {
    const there = northward([100, 200, 300, 400]);
    const element = await profileOf([...there, ...there.slice(0, -1).reverse()]);

    await pointer(element, 'pointermove', 5 / 6);

    expect(readout(element)).to.equal('km 0,5 · 200 m · ↘ 100 %');
  });

  it('points at nothing when the focus goes elsewhere', async () => {
    const element = await walk();
    const chart = part(element, 'profile-chart');
    chart.focus();
    await sendKeys({press: 'End'});

    chart.blur();

    expect(source().state.trackPosition).to.equal(undefined);
  });

  it('shows an interruption as one', async () => {
    const lines = [northward([100, 200, 300]), northward([900, 800], 44)];
    const element = await profileOf([], {geometry: {type: 'MultiLineString', coordinates: lines}});

    const chart = part(element, 'profile-chart');
    expect(chart.querySelector('.profile-line')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(chart.querySelectorAll('.interruption')).to.have.length(1);
    expect(chart.getAttribute('aria-valuemax')).to.equal('300');
    expect(collapseSpaces(part(element, 'profile-summary').textContent)).to.contain(
      'Le tracé enregistré comporte une lacune',
    );
  });

  it('is absent where the server has no relief', async () => {
    const element = await profileOf(northward([0, 0, 0]));

    expect(parts(element, 'profile')).to.be.empty;
    expect(visibleText(element)).not.to.contain('Profil');
  });

  it('is absent without a track', async () => {
    const element = await profileOf([], {geometry: null});

    expect(parts(element, 'profile')).to.be.empty;
  });

  it('is accessible while a position is pointed at', async () => {
    const element = await walk();
    await pointer(element, 'pointermove', 0.3);
    await until(() => parts(element, 'profile-table').length > 0, 'the table is there');
    const table = part(element, 'profile-table');
    table.querySelector('summary')?.click();

    await until(() => table.hasAttribute('open'), 'shows the table');
    await expect(element).to.be.accessible();
  });
});
