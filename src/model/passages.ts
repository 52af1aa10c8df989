import type {Position} from './geometry.js';
import {type NearestPoint, shareOfSegment, type Track, type TrackPoint} from './track.js';

/** Within this distance along the track it is the same passage. */
const PASSAGE_METRES = 100;
/** A passage that is so much farther away than the nearest one is none. */
const FARTHER_METRES = 25;

/** The points at which a track passes a place, in order: one, or more where it comes by again. */
export function passagesOf(track: Track, place: Position): readonly NearestPoint[] {
  const passages: NearestPoint[] = [];
  const most = track.nearest(place, 0).awayMetres + FARTHER_METRES;
  // A degree of longitude shrinks towards the poles.
  const shrink = Math.cos((place[1] * Math.PI) / 180);
  let end = -Infinity;
  for (const run of track.runs) {
    for (let index = 1; index < run.length; index++) {
      const [from, to] = [run[index - 1] as TrackPoint, run[index] as TrackPoint];
      const {share, away} = shareOfSegment(from.position, to.position, place, shrink);
      if (away > most) continue;
      const distanceMetres =
        from.distanceMetres + share * (to.distanceMetres - from.distanceMetres);
      const last = passages.at(-1);
      const isSame = last && distanceMetres - end < PASSAGE_METRES;
      // A passage goes on as long as the track stays near.
      end = distanceMetres;
      if (isSame && away >= last.awayMetres) continue;
      const {position} = track.pointAt(distanceMetres);
      if (isSame) passages.pop();
      passages.push({distanceMetres, position, awayMetres: away});
    }
  }
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
