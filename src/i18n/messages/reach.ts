import type {TravelMode} from '../../model/search/reach.js';

/** The messages of the filter by travel time; loaded with it. */
export interface ReachMessages {
  /** Labels of the fields. */
  readonly from: string;
  readonly by: string;
  readonly atMost: string;
  readonly modes: Readonly<Record<TravelMode, string>>;
  readonly bicycleHint: string;
  /** What the button does, and who learns of the place. */
  readonly consent: (service: string) => string;
  readonly search: string;
  readonly searching: string;
  readonly computing: string;
  /** Above the places that have been found. */
  readonly which: string;
  readonly noPlace: string;
  readonly unreachable: string;
  readonly failed: string;
  /** The criterion, by means of transport: `30 min by car from Gap`. */
  readonly reach: Readonly<Record<TravelMode, (limit: string, place: string) => string>>;
  /** How many items are within reach; `reach` is the criterion. */
  readonly found: (items: string, reach: string) => string;
}
