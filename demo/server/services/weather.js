import {hash} from '../../territory/random.js';
import {json} from '../answer.js';

/** @typedef {import('../answer.js').Answer} Answer */

const DAY_MS = 24 * 3600 * 1000;
/** Of the World Meteorological Organization, the more frequent ones several times. */
const CODES = [0, 0, 1, 2, 2, 3, 3, 45, 51, 61, 61, 71, 80, 80, 95];

/**
 * A forecast with the interface of Open-Meteo, made up from the place and the day.
 *
 * @param {URLSearchParams} query
 * @param {Date} now
 * @returns {Answer}
 */
export function answerForecast(query, now) {
  const numbers = (/** @type {string} */ name) =>
    (query.get(name) ?? '').split(',').filter(Boolean).map(Number);
  const latitudes = numbers('latitude');
  const longitudes = numbers('longitude');
  const elevations = numbers('elevation');
  const isWrong = latitudes.length === 0 || latitudes.length !== longitudes.length;
  if (isWrong || [...latitudes, ...longitudes].some(Number.isNaN)) {
    return json({error: true, reason: 'Parameter latitude and longitude must be given.'}, 400);
  }
  const days = Math.min(16, Math.max(1, Number(query.get('forecast_days')) || 7));
  const forecasts = latitudes.map((latitude, index) =>
    forecast(latitude, longitudes[index] ?? 0, elevations[index] ?? 100, days, now),
  );
  return json(forecasts.length === 1 ? forecasts[0] : forecasts);
}

/**
 * @param {number} latitude
 * @param {number} longitude
 * @param {number} elevation
 * @param {number} days
 * @param {Date} now
 */
function forecast(latitude, longitude, elevation, days, now) {
  const today = Math.floor(now.getTime() / DAY_MS);
  const each = Array.from({length: days}, (_, index) => {
    const day = today + index;
    // The same sky over the whole island, colder above.
    const random = hash(Math.round(latitude), Math.round(longitude), day);
    const code = CODES[random % CODES.length];
    const season = Math.cos(((new Date(day * DAY_MS).getUTCMonth() - 6) / 6) * Math.PI);
    const highest = 12 + 10 * season + ((random >>> 8) % 60) / 10 - elevation * 0.0065;
    return {
      time: new Date(day * DAY_MS).toISOString().slice(0, 10),
      code,
      highest,
      lowest: highest - 5 - ((random >>> 4) % 50) / 10,
      rain: code >= 51 ? ((random >>> 12) % 180) / 10 : 0,
      gusts: 12 + ((random >>> 16) % 60),
    };
  });
  const tenth = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  return {
    latitude,
    longitude,
    elevation,
    timezone: 'Europe/Paris',
    daily_units: {time: 'iso8601', weather_code: 'wmo code', temperature_2m_max: '°C'},
    daily: {
      time: each.map(({time}) => time),
      weather_code: each.map(({code}) => code),
      temperature_2m_max: each.map(({highest}) => tenth(highest)),
      temperature_2m_min: each.map(({lowest}) => tenth(lowest)),
      precipitation_sum: each.map(({rain}) => rain),
      wind_gusts_10m_max: each.map(({gusts}) => gusts),
    },
  };
}
