import type {Line, Vertex} from '../../src/model/geometry.js';
import {type Track, trackOf} from '../../src/model/track.js';

/** One degree of latitude on the mean sphere. */
const DEGREE_METRES = 111_195;

/** Due north, one vertex every 100 m, or at another interval. */
export const northLine = (elevations: readonly number[], from = 0, interval = 100): Line =>
  elevations.map((z, index): Vertex => [2, from + (index * interval) / DEGREE_METRES, z]);

export function trackWith(...lines: readonly Line[]): Track {
  const track = trackOf(lines);
  if (!track) throw new Error('There is no track.');
  return track;
}
