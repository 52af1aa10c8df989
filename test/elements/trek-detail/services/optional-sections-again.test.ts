import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {deferred} from '../../../support/async.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {enter, field, formOf, lists, openButton, openForm} from '../report/report-form.js';
import {fullTrek, vocabularies} from '../rows.js';

/** A service that forecasts as many degrees as the latitude has; `signals` are those of the requests. */
function weatherService(
  before: Promise<void> = Promise.resolve(),
  signals: AbortSignal[] = [],
): readonly string[] {
  const asked: string[] = [];
  const {fetch} = window;
  window.fetch = async (input, init) => {
    const url = new URL(String(input), location.href);
    if (!url.host.startsWith('weather')) return fetch(input, init);
    asked.push(url.host);
    if (init?.signal) signals.push(init.signal);
    await before;
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
  const {now} = Date;

  afterEach(() => {
    restoreFetch();
    Date.now = now;
  });

  it('asks again for the weather after a while, when the visitor opens it again and not before', async () => {
    const {detail, asked} = await openWeather();
    Date.now = () => now() + 31 * 60_000;

    detail.requestUpdate();
    await detail.updateComplete;
    expect(asked).to.have.length(1);

    button(detail)?.click();
    await until(() => !isOpen(detail), 'it is closed');
    button(detail)?.click();
    await until(() => textOf(detail).includes('0 à 43 °C'), 'the forecast is there');
    expect(asked).to.have.length(2);
    button(detail)?.click();
    await until(() => !isOpen(detail), 'it is closed');
    button(detail)?.click();
    await until(() => textOf(detail).includes('0 à 43 °C'), 'the forecast is there');
    expect(asked).to.have.length(2);
  });

  it('formats the weather once, however the visitor points along the profile', async () => {
    const {detail} = await openWeather();
    const {NumberFormat} = Intl;
    let made = 0;
    Intl.NumberFormat = new Proxy(NumberFormat, {
      construct: (target, given) => {
        made++;
        return new target(...given);
      },
    });
    try {
      part(detail, 'profile-chart').dispatchEvent(
        new KeyboardEvent('keydown', {key: 'PageUp', bubbles: true}),
      );
      await until(() => parts(detail, 'profile-readout').length > 0, 'a position is marked');
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
    expect(made).to.equal(0);
  });

  for (const [what, leave] of [
    ['another sheet is open', (detail: TrekDetail) => (detail.trekId = 8)],
    ['the visitor closes it', (detail: TrekDetail) => button(detail)?.click()],
    ['the element is removed', (detail: TrekDetail) => detail.remove()],
  ] as const) {
    it(`gives up a request that nobody waits for any more, since ${what}`, async () => {
      const {url} = fakeApi({
        trek: [at(43), {...at(45), id: 8, name: 'Ailleurs'}],
        ...vocabularies,
      });
      const {promise, resolve} = deferred();
      const signals: AbortSignal[] = [];
      weatherService(promise, signals);
      const detail = await fixture<TrekDetail>(html`
        <trek-detail lang="fr" api=${url} trek-id="7" weather="https://weather.example/v1"></trek-detail>
      `);
      await until(() => button(detail), 'the button is there');
      button(detail)?.click();
      await until(() => signals.length === 1, 'the service is asked');
      detail.requestUpdate();
      await detail.updateComplete;
      expect(signals[0]?.aborted).to.equal(false);
      const place = detail.parentElement;

      leave(detail);
      await until(() => signals[0]?.aborted, 'it is given up');
      place?.append(detail);
      detail.trekId = 7;
      const isFirst = () => parts(detail, 'name')[0]?.textContent?.includes(at(43).name);
      await until(() => isFirst() && button(detail) && !isOpen(detail), 'its section is closed');

      resolve();
      button(detail)?.click();
      await until(() => textOf(detail).includes('0 à 43 °C'), 'the forecast is there');
      expect(signals).to.have.length(2);
    });
  }

  it('keeps its request when the element is moved', async () => {
    const {url} = fakeApi({trek: [at(43)], ...vocabularies});
    const {promise, resolve} = deferred();
    const signals: AbortSignal[] = [];
    weatherService(promise, signals);
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" weather="https://weather.example/v1"></trek-detail>
    `);
    await until(() => button(detail), 'the button is there');
    button(detail)?.click();
    await until(() => signals.length === 1, 'the service is asked');

    detail.parentElement?.append(detail);
    resolve();
    await until(() => textOf(detail).includes('0 à 43 °C'), 'the forecast is there');
    expect(signals).to.have.length(1);
  });

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
