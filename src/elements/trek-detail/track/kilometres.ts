import type {Formats} from '../../../i18n/format.js';
import type {Track} from '../../../model/track.js';

/** Below this length, distances have two decimals: the steps of the arrow keys are shorter than 100 m. */
const SHORT_METRES = 5000;

/** A distance from the start of a track in kilometres, such as `3.6`, in the profile and of what lies along it. */
export function kilometresOn({lengthMetres}: Track, metres: number, formats: Formats): string {
  const digits = lengthMetres < SHORT_METRES ? 100 : 10;
  return formats.number(Math.round((metres / 1000) * digits) / digits);
}
