/** What the weather is like, in the groups of the codes of the World Meteorological Organization. */
export type Weather =
  | 'clear'
  | 'mostlyClear'
  | 'partlyCloudy'
  | 'overcast'
  | 'fog'
  | 'drizzle'
  | 'rain'
  | 'snow'
  | 'showers'
  | 'snowShowers'
  | 'thunderstorm';

/** The forecast of one day at one place. */
export interface DayForecast {
  /** `2026-07-14`. */
  readonly day: string;
  readonly weather?: Weather;
  readonly lowestCelsius?: number;
  readonly highestCelsius?: number;
  readonly precipitationMillimetres?: number;
  readonly gustsKilometresPerHour?: number;
}

/** The last code of each group. */
const LAST_CODES: readonly (readonly [last: number, weather: Weather])[] = [
  [0, 'clear'],
  [1, 'mostlyClear'],
  [2, 'partlyCloudy'],
  [3, 'overcast'],
  [48, 'fog'],
  [57, 'drizzle'],
  [67, 'rain'],
  [77, 'snow'],
  [82, 'showers'],
  [86, 'snowShowers'],
  [99, 'thunderstorm'],
];

export const weatherOfCode = (code: number): Weather | undefined =>
  code >= 0 ? LAST_CODES.find(([last]) => code <= last)?.[1] : undefined;
