import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {readForecasts} from '../../src/api/weather.js';
import {type Answer, body, json, scriptedFetch, status} from './scripted-fetch.js';

const {fetch: realFetch} = window;

function scripted(...answers: readonly Answer[]) {
  const script = scriptedFetch(...answers);
  window.fetch = script.fetch;
  return script;
}

const address = 'https://weather.example/v1/forecast?models=arome';
const {signal} = new AbortController();
const start = {position: [6.47213, 44.83126], elevationMetres: 1199.6} as const;
const top = {position: [6.5, 44.9], elevationMetres: 2400} as const;

const day = (parts: object) => ({
  daily: {
    time: ['2026-07-14'],
    weather_code: [80],
    temperature_2m_max: [21.4],
    temperature_2m_min: [8],
    precipitation_sum: [2.3],
    wind_gusts_10m_max: [44],
    ...parts,
  },
});

const whole = {
  day: '2026-07-14',
  weather: 'showers',
  lowestCelsius: 8,
  highestCelsius: 21.4,
  precipitationMillimetres: 2.3,
  gustsKilometresPerHour: 44,
};

describe('the forecast of some places', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('is one request without headers, and the parameters of the address stay', async () => {
    const {asked, inits} = scripted(json([day({}), day({temperature_2m_max: [9]})]));

    const forecasts = await readForecasts(address, [start, top], signal);

    expect(asked).to.have.length(1);
    const {searchParams} = new URL(asked[0] ?? '');
    expect(searchParams.get('models')).to.equal('arome');
    expect(searchParams.get('latitude')).to.equal('44.831,44.900');
    expect(searchParams.get('longitude')).to.equal('6.472,6.500');
    expect(searchParams.get('elevation')).to.equal('1200,2400');
    expect(inits[0]?.headers).to.equal(undefined);
    expect(forecasts).to.deep.equal([[whole], [{...whole, highestCelsius: 9}]]);
  });

  it('asks for no elevation where one is not known', async () => {
    const {asked} = scripted(json(day({})));

    await readForecasts(address, [{position: [6, 44]}], signal);

    expect(new URL(asked[0] ?? '').searchParams.has('elevation')).to.equal(false);
  });

  it('leaves out what cannot be read', async () => {
    scripted(
      json(
        day({
          time: ['2026-07-14', 'tomorrow', null, '2026-13-45', '2026-07-15', '2026-07-16'],
          weather_code: [1e9, 0, 0, 0, '<b>', -5],
          temperature_2m_max: [null, 1, 1, 1, '21', 3],
          temperature_2m_min: 'cold',
          precipitation_sum: undefined,
          wind_gusts_10m_max: [44, 1, 1, 1, {}, 5],
        }),
      ),
    );

    const [days] = await readForecasts(address, [start], signal);

    // The last is one day too many: five are asked for.
    expect(days).to.deep.equal([{day: '2026-07-14', gustsKilometresPerHour: 44}]);
  });

  it('keeps the start where the highest point is missing', async () => {
    scripted(json([day({}), null]));

    expect(await readForecasts(address, [start, top], signal)).to.deep.equal([[whole], []]);
  });

  const failures: readonly (readonly [string, Answer, code: string])[] = [
    ['HTML', body('<h1>Soon</h1>'), 'unreadable'],
    ['null', json(null), 'unreadable'],
    ['an empty list', json([]), 'unreadable'],
    ['no days', json(day({time: []})), 'unreadable'],
    ['an error', json({error: true, reason: 'Bad.'}, {status: 400}), 'http'],
    ['a limit', status(429, {'Retry-After': '3600'}), 'rate-limited'],
  ];
  for (const [name, answer, code] of failures) {
    it(`fails with ${name}`, async () => {
      scripted(answer);

      const error = await readForecasts(address, [start], signal).then(undefined, (cause) => cause);

      expect(error).to.be.instanceOf(ApiError);
      expect(error.code).to.equal(code);
    });
  }
});
