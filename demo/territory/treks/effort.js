/** Kilometres an hour on the flat, metres an hour up and down. */
const PACE = {
  foot: {flat: 4, up: 320, down: 500},
  bike: {flat: 12, up: 480, down: 1500},
  horse: {flat: 6.5, up: 420, down: 700},
};

/** Kilometres of effort (100 m up count as one) at which each difficulty begins. */
const GRADES = {foot: [7, 13, 21], bike: [16, 24, 34], horse: [10, 17, 25]};

/**
 * Duration and difficulty, as guide books calculate them.
 *
 * @param {'foot' | 'bike' | 'horse'} practice
 * @param {{length: number, ascent: number, descent: number}} figures
 * @returns {{hours: number, difficulty: 1 | 2 | 3 | 4}}
 */
export function effort(practice, {length, ascent, descent}) {
  const {flat, up, down} = PACE[practice];
  const across = length / 1000 / flat;
  const along = ascent / up + descent / down;
  const hours = Math.max(across, along) + Math.min(across, along) / 2;
  const kilometres = length / 1000 + ascent / 100;
  const harder = GRADES[practice].filter((limit) => kilometres >= limit).length;
  return {
    hours: Math.max(0.5, hours < 3 ? Math.round(hours * 4) / 4 : Math.round(hours * 2) / 2),
    difficulty: /** @type {1 | 2 | 3 | 4} */ (1 + harder),
  };
}
