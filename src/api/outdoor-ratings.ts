import {repeatedLabels} from './repeated-labels.js';
import {type ReadVocabulary, toRating} from './terms.js';

/** Ratings on all scales. Two of the same name are told apart by their scales. */
export const toOutdoorRatings: ReadVocabulary = async (rows, origin, read) => {
  const ratings = rows.map((row) => toRating(row, origin));
  const repeated = repeatedLabels(ratings);
  if (repeated.size === 0) return ratings;
  // Without their names the ratings are still worth having.
  const scales = await read('outdoorRatingScales').catch(() => undefined);
  return ratings.map((rating) => {
    const {label, scaleId = ''} = rating;
    const scale = scales?.get(scaleId)?.label;
    return scale && repeated.has(label)
      ? {...rating, label: `${label} (${scale})`, labelOnScale: label}
      : rating;
  });
};
