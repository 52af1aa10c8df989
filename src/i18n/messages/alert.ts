import type {AlertLevel} from '../../model/alert.js';

/** What is said of closures and sensitive areas along a track, in one language. */
export interface AlertMessages {
  /** Title of the section. */
  readonly title: string;
  /** Label of the date field. */
  readonly day: string;
  readonly today: string;
  /** Title of the notice. */
  readonly inForceToday: string;
  readonly inForce: (date: string) => string;
  /** The number of alerts in force on the chosen day, for the live region. */
  readonly count: (count: number, date: string) => string;
  /** Title of the alerts that are not in force on the chosen day. */
  readonly others: string;
  /** How many more are in force than the notice names. */
  readonly more: (count: number) => string;
  /** The button from the notice to the section. */
  readonly details: string;
  readonly levels: Readonly<Record<AlertLevel, string>>;
  /** How passable an area is, by the words of the API that say more than its level. */
  readonly states: Readonly<Record<string, string>>;
  /** Distances from the start, such as `3.6`. */
  readonly stretch: (from: string, to: string) => string;
  readonly at: (km: string) => string;
  readonly whole: string;
  readonly near: string;
  readonly when: string;
  readonly allYear: string;
  readonly practices: string;
  readonly advice: string;
  readonly rules: string;
  readonly contact: string;
  readonly website: string;
}
