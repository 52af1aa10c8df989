import {expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {warningsDuring} from '../../../support/console.js';
import {
  collapseSpaces,
  nextFrames,
  part,
  parts,
  rootOf,
  until,
  waitForState,
} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {bareTrek, fullTrek, northward, vocabularies} from '../rows.js';

const forecast = (highest: number) => ({
  daily: {
    time: ['2026-07-14', '2026-07-15'],
    weather_code: [95, 0],
    temperature_2m_max: [highest, 30],
    temperature_2m_min: [-2, 12],
    precipitation_sum: [2.34, 0],
    wind_gusts_10m_max: [61.2, 12],
  },
});

const species = {
  'occurrence/search': {
    count: 1234,
    facets: [{field: 'SPECIES_KEY', counts: [{name: '2', count: 50}]}],
  },
  'species/2': {canonicalName: 'Vulpes vulpes'},
  'species/2/vernacularNames': {results: [{vernacularName: 'renard roux', language: 'fra'}]},
};

const WEATHER = 'https://weather.example/v1/forecast';
const SPECIES = 'https://species.example/v1/';

/** A high mountain: the weather at its top is another one. */
const highTrek = {
  ...fullTrek,
  geometry: {type: 'LineString', coordinates: northward([1200, 1800, 2400, 1900])},
};

/** Answers of other services by the beginning of the address; collects what they are asked. */
function services(answers: Readonly<Record<string, () => unknown>>): readonly string[] {
  const asked: string[] = [];
  const {fetch} = window;
  window.fetch = async (input, init) => {
    const url = String(input);
    if (url.includes('geotrek.example') || url.startsWith('blob:')) return fetch(input, init);
    asked.push(url);
    const known = Object.keys(answers).filter((start) => url.split('?')[0] === start);
    const answer = known[0] && answers[known[0]]?.();
    if (answer instanceof Response) return answer;
    return answer ? Response.json(answer) : new Response('', {status: 404});
  };
  return asked;
}

const speciesService = () =>
  Object.fromEntries(
    Object.entries(species).map(([path, answer]) => [SPECIES + path, () => answer]),
  );

interface Options {
  readonly row?: {readonly id: number};
  readonly weather?: string;
  readonly species?: string;
  readonly lang?: string;
}

async function open({row = highTrek, weather, species, lang = 'fr'}: Options) {
  const {url} = fakeApi({trek: [row], ...vocabularies});
  const detail = await fixture<TrekDetail>(html`
    <trek-detail
      lang=${lang}
      api=${url}
      trek-id=${row.id}
      weather=${weather ?? nothing}
      species=${species ?? nothing}></trek-detail>
  `);
  await waitForState(detail, 'ready');
  return detail;
}

const button = (detail: TrekDetail, name: string) =>
  rootOf(detail).querySelector<HTMLElement>(`[part~=${name}] [part~=open-section]`);

async function press(detail: TrekDetail, name: string) {
  await until(() => button(detail, name), 'the button is there');
  button(detail, name)?.click();
}

const textOf = (detail: TrekDetail, name: string) =>
  collapseSpaces(parts(detail, name)[0]?.innerText);

describe('the weather in a sheet', () => {
  afterEach(restoreFetch);

  it('is requested from the named host when the visitor presses the button', async () => {
    const asked = services({[WEATHER]: () => [forecast(21.4), forecast(9)]});
    const detail = await open({weather: WEATHER});
    await until(() => button(detail, 'weather'), 'the button is there');
    expect(asked).to.be.empty;
    expect(collapseSpaces(button(detail, 'weather')?.textContent)).to.equal(
      'Demander les prévisions à weather.example',
    );
    expect(button(detail, 'weather')?.getAttribute('aria-expanded')).to.equal('false');

    button(detail, 'weather')?.click();
    await until(() => textOf(detail, 'weather').includes('Orage'), 'the forecast is there');

    expect(asked).to.have.length(1);
    expect(button(detail, 'weather')?.getAttribute('aria-expanded')).to.equal('true');
    const [day] = rootOf(detail).querySelectorAll<HTMLElement>('.forecast li');
    expect(collapseSpaces(day?.innerText)).to.equal(
      'mar. 14 juil. Orage Au départ −2 à 21 °C Au plus haut −2 à 9 °C 2,3 mm de précipitations · Rafales 61 km/h',
    );
    expect(textOf(detail, 'weather')).to.include('Données météo : weather.example');
    await expect(detail).to.be.accessible();

    button(detail, 'weather')?.click();
    await until(() => !textOf(detail, 'weather').includes('Orage'), 'it is closed');
    button(detail, 'weather')?.click();
    await until(() => textOf(detail, 'weather').includes('Orage'), 'it is open again');
    expect(asked).to.have.length(1);
  });

  it('is that of the start alone where nothing is much higher, in the language of the page', async () => {
    services({[WEATHER]: () => forecast(21.4)});
    const low = {...fullTrek, geometry: {type: 'LineString', coordinates: northward([100, 200])}};
    const detail = await open({weather: WEATHER, lang: 'en', row: low});

    await press(detail, 'weather');
    await until(() => textOf(detail, 'weather').includes('Thunderstorm'), 'the forecast is there');

    expect(textOf(detail, 'weather')).to.include('At the start −2 to 21°C');
    // The English messages are British.
    expect(textOf(detail, 'weather')).to.match(/Tue,? 14 Jul/);
    expect(textOf(detail, 'weather')).not.to.include('highest point');
  });

  it('says so when it fails, and is requested again', async () => {
    const answers: unknown[] = [new Response('<h1>Bientôt</h1>'), {daily: 'x'}, forecast(20)];
    const asked = services({[WEATHER]: () => answers.shift()});
    const detail = await open({weather: WEATHER});

    await press(detail, 'weather');
    await until(() => parts(detail, 'retry').length > 0, 'it has failed');
    await expect(detail).to.be.accessible();
    for (const count of [1, 2]) {
      await until(() => asked.length === count && parts(detail, 'retry').length > 0, 'it says so');
      expect(textOf(detail, 'weather')).to.include('illisible');
      part(detail, 'retry').click();
      await detail.updateComplete;
      expect(rootOf(detail).activeElement).to.equal(button(detail, 'weather'));
    }
    await until(() => textOf(detail, 'weather').includes('Orage'), 'the forecast is there');
  });

  it('has names of services, and an unknown one is left out with a warning', async () => {
    const named = await open({weather: 'open-meteo', species: 'gbif'});
    await until(() => button(named, 'species'), 'the buttons are there');
    expect(button(named, 'weather')?.textContent).to.include('api.open-meteo.com');
    expect(button(named, 'species')?.textContent).to.include('api.gbif.org');

    for (const wrong of ['', 'constructor', 'meteo', 'javascript:alert(1)//', 'ftp://x/y']) {
      const warnings = await warningsDuring(async () => {
        const detail = await open({weather: wrong, species: SPECIES});
        await until(() => button(detail, 'species'), 'the other section is there');
        expect(parts(detail, 'weather')).to.be.empty;
      });
      expect(warnings.join()).to.include(`weather "${wrong}" is neither "open-meteo"`);
    }
  });

  it('is not there for an item without a place', async () => {
    const detail = await open({weather: WEATHER, species: SPECIES, row: bareTrek});
    // When nothing else makes the sheet render again.
    await nextFrames();
    await nextFrames();
    detail.setAttribute('report', '');
    await until(() => button(detail, 'report'), 'a report needs no place');

    expect(button(detail, 'weather')).to.equal(null);
    expect(button(detail, 'species')).to.equal(null);
  });
});

describe('the species in a sheet', () => {
  afterEach(restoreFetch);

  it('are requested from the named host when the visitor presses the button', async () => {
    const asked = services(speciesService());
    const detail = await open({species: SPECIES});
    await until(() => button(detail, 'species'), 'the button is there');
    expect(asked).to.be.empty;
    expect(button(detail, 'species')?.textContent).to.include('species.example');

    await press(detail, 'species');
    await until(() => textOf(detail, 'species').includes('Renard roux'), 'they are there');

    expect(textOf(detail, 'species')).to.include('1 234 observations dans un rectangle alentour.');
    expect(textOf(detail, 'species')).to.include('Renard roux Vulpes vulpes · 50 observations');
    expect(part(detail, 'species').querySelector('[lang=la]')?.textContent).to.equal(
      'Vulpes vulpes',
    );
    const link = part(detail, 'species').querySelector('a');
    expect(link?.href).to.match(/^https:\/\/www\.gbif\.org\/occurrence\/search\?decimalLatitude=/);
    await expect(detail).to.be.accessible();
  });

  it('are not requested again in another language before the visitor presses the button', async () => {
    const asked = services(speciesService());
    const detail = await open({species: SPECIES});
    await press(detail, 'species');
    await until(() => textOf(detail, 'species').includes('Renard roux'), 'they are there');
    const {length} = asked;

    detail.lang = 'en';
    await until(() => textOf(detail, 'species').includes('Species seen'), 'it is in English');
    await until(
      () => button(detail, 'species')?.getAttribute('aria-expanded') === 'false',
      'the section is closed',
    );
    expect(asked).to.have.length(length);

    await press(detail, 'species');
    await until(() => textOf(detail, 'species').includes('Vulpes vulpes'), 'they are there');
    expect(asked.length).to.be.greaterThan(length);
  });

  it('are not requested again in another language for a sheet to which the visitor returns', async () => {
    const asked = services(speciesService());
    const elsewhere = {
      ...fullTrek,
      id: 8,
      geometry: {
        type: 'LineString',
        coordinates: [
          [3, 44, 100],
          [3, 44.01, 150],
        ],
      },
    };
    const {url} = fakeApi({trek: [highTrek, elsewhere], ...vocabularies});
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" species=${SPECIES}></trek-detail>
    `);
    const isExpanded = (value: boolean) =>
      button(detail, 'species')?.getAttribute('aria-expanded') === String(value);
    await press(detail, 'species');
    await until(() => textOf(detail, 'species').includes('Renard roux'), 'they are there');
    detail.trekId = '8';
    await until(() => isExpanded(false), 'the section of the other sheet is there');
    await press(detail, 'species');
    await until(() => textOf(detail, 'species').includes('Renard roux'), 'they are there, too');
    detail.trekId = '7';
    await until(() => isExpanded(true), 'the first section is still open');
    const {length} = asked;

    detail.lang = 'en';
    await until(() => textOf(detail, 'species').includes('Species seen'), 'it is in English');
    await until(() => isExpanded(false), 'the section is closed');

    expect(asked).to.have.length(length);
  });

  it('say that none has been seen, and why they cannot be shown', async () => {
    const answers: unknown[] = [new Response('', {status: 503}), new Response('', {status: 503})];
    services({
      [`${SPECIES}occurrence/search`]: () => answers.shift() ?? {count: 0, facets: []},
    });
    const detail = await open({species: SPECIES});

    await press(detail, 'species');
    await until(() => parts(detail, 'retry').length > 0, 'it says that it failed');
    expect(textOf(detail, 'species')).to.include('Le serveur rencontre un problème.');
    part(detail, 'retry').click();
    await until(() => textOf(detail, 'species').includes('Aucune observation'), 'there is none');
  });
});
