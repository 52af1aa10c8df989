import type {Weather} from '../../model/forecast.js';

/** The messages about the weather, in one language. */
export interface WeatherMessages {
  readonly names: Readonly<Record<Weather, string>>;
  /** From the coldest of a day to the warmest, which has the unit. */
  readonly temperatures: (lowest: string, highest: string) => string;
  readonly precipitation: (amount: string) => string;
  readonly gusts: (speed: string) => string;
  readonly atStart: string;
  readonly atHighest: string;
  /** What such a forecast is worth. */
  readonly advice: string;
  /** Before the name of the service. */
  readonly credit: string;
}
