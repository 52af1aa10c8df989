import type {Position} from './geometry.js';
import {type NearestPoint, PASSAGE_METRES, type Track} from './track.js';

/** A passage that is so much farther away than the nearest one is none. */
const FARTHER_METRES = 25;

/** The points at which a track passes a place, in order: one, or more where it comes by again. */
export function passagesOf(track: Track, place: Position): readonly NearestPoint[] {
  const passages: NearestPoint[] = [];
  const most = track.nearest(place, 0).awayMetres + FARTHER_METRES;
  let end = -Infinity;
  track.eachSegment(place, (awayMetres, distanceMetres, pointOf) => {
    if (awayMetres > most) return;
    const last = passages.at(-1);
    const isSame = last && distanceMetres - end < PASSAGE_METRES;
    // A passage goes on as long as the track stays near.
    end = distanceMetres;
    if (isSame && awayMetres >= last.awayMetres) return;
    if (isSame) passages.pop();
    passages.push(pointOf());
  });
  return passages;
}

/**
 * Where a track passes numbered places in their order, each after the one before it. A place that it only passes
 * earlier is where it is nearest.
 */
export function inOrderAlong(track: Track, places: readonly Position[]): readonly NearestPoint[] {
  let previous = 0;
  return places.map((place) => {
    const next = passagesOf(track, place).find(({distanceMetres}) => distanceMetres >= previous);
    if (!next) return track.nearest(place);
    previous = next.distanceMetres;
    return next;
  });
}
