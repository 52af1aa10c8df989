import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {enter, field, formOf, lists, openButton, openForm} from '../report/report-form.js';
import {fullTrek, vocabularies} from '../rows.js';

/** A service that forecasts as many degrees as the latitude has. */
function weatherService(): readonly string[] {
  const asked: string[] = [];
  const {fetch} = window;
  window.fetch = async (input, init) => {
    const url = new URL(String(input), location.href);
    if (!url.host.startsWith('weather')) return fetch(input, init);
    asked.push(url.host);
    const degrees = Math.round(Number(url.searchParams.get('latitude')?.split(',')[0]));
    return Response.json({
      daily: {
        time: ['2026-07-14'],
        weather_code: [0],
        temperature_2m_max: [degrees],
        temperature_2m_min: [0],
        precipitation_sum: [0],
        wind_gusts_10m_max: [5],
      },
    });
  };
  return asked;
}

const at = (latitude: number) => ({
  ...fullTrek,
  departure_geom: [2, latitude],
  geometry: {
    type: 'LineString',
    coordinates: [
      [2, latitude, 100],
      [2, latitude + 0.01, 150],
    ],
  },
});

const button = (detail: TrekDetail) =>
  rootOf(detail).querySelector<HTMLElement>('[part~=weather] [part~=open-section]');
const textOf = (detail: TrekDetail) => collapseSpaces(parts(detail, 'weather')[0]?.innerText);
const isOpen = (detail: TrekDetail) => button(detail)?.getAttribute('aria-expanded') === 'true';

async function openWeather() {
  const {url} = fakeApi({trek: [at(43)], ...vocabularies});
  const asked = weatherService();
  const detail = await fixture<TrekDetail>(html`
    <trek-detail lang="fr" api=${url} trek-id="7" weather="https://weather.example/v1"></trek-detail>
  `);
  await waitForState(detail, 'ready');
  await until(() => button(detail), 'the button is there');
  button(detail)?.click();
  await until(() => textOf(detail).includes('0 à 43 °C'), 'the forecast is there');
  return {detail, asked};
}

describe('an optional section that is open', () => {
  afterEach(restoreFetch);

  it('is closed for the item of another server that has the same id, and shows its own answer', async () => {
    const {detail, asked} = await openWeather();
    const other = fakeApi({trek: [{...at(45), name: 'Ailleurs'}], ...vocabularies});

    detail.setAttribute('api', other.url);
    await until(() => rootOf(detail).textContent?.includes('Ailleurs'), 'the other one is there');
    await until(() => button(detail), 'the button is there');
    expect(isOpen(detail)).to.equal(false);
    expect(asked).to.deep.equal(['weather.example']);

    button(detail)?.click();
    await until(() => textOf(detail).includes('0 à 45 °C'), 'the forecast of its place is there');
  });

  it('is closed when the page names another service, which the visitor has not chosen to ask', async () => {
    const {detail, asked} = await openWeather();

    detail.setAttribute('weather', 'https://weather.other.example/v1');
    await until(() => textOf(detail).includes('weather.other.example'), 'its host is named');

    expect(isOpen(detail)).to.equal(false);
    expect(asked).to.deep.equal(['weather.example']);
  });

  it('keeps what a visitor has entered for the item of its server alone', async () => {
    const detail = await openForm();
    const server = detail.getAttribute('api') ?? '';
    await enter(detail, 'Description', 'Un arbre en travers');
    const other = fakeApi({trek: [{...fullTrek, name: 'Ailleurs'}], ...vocabularies, ...lists});

    detail.setAttribute('api', other.url);
    await until(() => rootOf(detail).textContent?.includes('Ailleurs'), 'the other one is there');
    await until(() => openButton(detail), 'its section is there');
    openButton(detail)?.click();
    await formOf(detail);
    expect(field(detail, 'Description').value).to.equal('');

    detail.setAttribute('api', server);
    await until(() => field(detail, 'Description').value, 'the first one is there');
    expect(field(detail, 'Description').value).to.equal('Un arbre en travers');
  });
});
