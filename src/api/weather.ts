import * as z from 'zod/mini';
import {type DayForecast, weatherOfCode} from '../model/forecast.js';
import type {Position} from '../model/geometry.js';
import {ApiError} from './api-error.js';
import {askService, withParameters} from './other-services.js';
import {list, present} from './wire.js';

/** A place whose weather is asked for. */
export interface WeatherPlace {
  readonly position: Position;
  /** Absent when unknown: the service has heights of its own. */
  readonly elevationMetres?: number | undefined;
}

const DAYS = 5;
/** A few hundred metres, much less than the grid of any forecast. */
const DIGITS = 3;
const FIELDS =
  'weather_code,temperature_2m_max,temperature_2m_min,precipitation_sum,wind_gusts_10m_max';
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

const WireForecast = z.object({
  daily: z.object({
    time: list,
    weather_code: list,
    temperature_2m_max: list,
    temperature_2m_min: list,
    precipitation_sum: list,
    wind_gusts_10m_max: list,
  }),
});

/**
 * The forecast of the next days at some places, from a service with the interface of Open-Meteo, in one
 * request. A place of which the answer says nothing has no days.
 */
export async function readForecasts(
  address: string,
  places: readonly WeatherPlace[],
  signal: AbortSignal,
): Promise<readonly (readonly DayForecast[])[]> {
  const join = (value: (place: WeatherPlace) => string) => places.map(value).join(',');
  // All or none.
  const areHeightsKnown = places.every(({elevationMetres}) => elevationMetres !== undefined);
  const elevations: [string, string][] = areHeightsKnown
    ? [['elevation', join(({elevationMetres}) => String(Math.round(elevationMetres ?? 0)))]]
    : [];
  const url = withParameters(address, [
    ['latitude', join(({position}) => position[1].toFixed(DIGITS))],
    ['longitude', join(({position}) => position[0].toFixed(DIGITS))],
    ...elevations,
    ['daily', FIELDS],
    ['timezone', 'auto'],
    ['forecast_days', String(DAYS)],
  ]);
  const answer = await askService(url, signal);
  // One place is answered by an object, several by a list.
  const forecasts = [answer].flat().slice(0, places.length).map(daysOf);
  if (!forecasts[0]?.length) throw new ApiError('unreadable', url);
  return forecasts;
}

function daysOf(answer: unknown): readonly DayForecast[] {
  const read = WireForecast.safeParse(answer);
  if (!read.success) return [];
  const {daily} = read.data;
  return daily.time.slice(0, DAYS).flatMap((day, index) => {
    if (typeof day !== 'string' || !ISO_DAY.test(day) || Number.isNaN(Date.parse(day))) return [];
    const at = (values: readonly unknown[]) => finite(values[index]);
    const code = at(daily.weather_code);
    const forecast = present({
      weather: code === undefined ? undefined : weatherOfCode(code),
      lowestCelsius: at(daily.temperature_2m_min),
      highestCelsius: at(daily.temperature_2m_max),
      precipitationMillimetres: at(daily.precipitation_sum),
      gustsKilometresPerHour: at(daily.wind_gusts_10m_max),
    });
    return Object.keys(forecast).length > 0 ? [{day, ...forecast}] : [];
  });
}

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
