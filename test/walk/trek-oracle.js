/** Which treks match, found by looking at every row of the server. */
import {criteriaOf, rangeNames, termNames} from './address-model.js';

/** @typedef {import('./address-model.js').AddressParameters} AddressParameters */
/** @typedef {import('./address-model.js').Criteria} Criteria */
/** @typedef {import('./address-model.js').Bounds} Bounds */
/** @typedef {Record<string, any>} Row */
/** @typedef {'fr' | 'en'} Language */
/** @typedef {{name: 'practice' | 'difficulty', id: string, label: string}} Label */

const columns = {
  practice: 'practice',
  difficulty: 'difficulty',
  route: 'route',
  theme: 'themes',
  label: 'labels',
  accessibility: 'accessibilities',
  network: 'networks',
  city: 'cities',
  district: 'districts',
  structure: 'structure',
};
const quantities = {duration: 'duration', length: 'length_2d', ascent: 'ascent'};

/** Zero means that these are not known. */
const neverZero = ['duration', 'ascent'];

/** @param {Row} row @param {import('./address-model.js').TermName} name */
const idsOf = (row, name) =>
  [row[columns[name]]]
    .flat()
    .filter((id) => id !== null)
    .map(String);

/** @param {Row} row @param {import('./address-model.js').RangeName} name */
function quantityOf(row, name) {
  const value = row[quantities[name]];
  return value === null || (value === 0 && neverZero.includes(name)) ? undefined : Number(value);
}

export class TrekOracle {
  /**
   * @param {Record<Language, readonly Row[]>} rows
   * @param {Record<Language, readonly Label[]>} labels
   */
  constructor(rows, labels) {
    this.rows = rows;
    /** Labels of practices and difficulties. */
    this.labels = labels;
    /** Values that occur, by filter. */
    this.terms = Object.fromEntries(
      termNames.map((name) => {
        const ids = rows.fr.flatMap((row) => idsOf(row, name));
        return [name, [...new Set(ids)].sort()];
      }),
    );
  }

  /** @param {string} api @returns {Promise<TrekOracle>} */
  static async read(api) {
    const get = async (/** @type {string} */ path) => {
      const answer = await fetch(api + path);
      if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}`);
      return (await answer.json()).results;
    };
    const rowsIn = (/** @type {Language} */ language) =>
      get(`trek/?language=${language}&page_size=1000`);
    /** @param {Language} language @returns {Promise<Label[]>} */
    const labelsIn = async (language) => {
      const names = /** @type {const} */ (['practice', 'difficulty']);
      const lists = await Promise.all(
        names.map((name) => get(`trek_${name}/?language=${language}&page_size=1000`)),
      );
      return names.flatMap((name, index) =>
        lists[index].map((/** @type {Row} */ term) => {
          // A practice has a name, a difficulty a label.
          return {name, id: String(term.id), label: term.name ?? term.label};
        }),
      );
    };
    const [fr, en] = await Promise.all([rowsIn('fr'), rowsIn('en')]);
    return new TrekOracle({fr, en}, {fr: await labelsIn('fr'), en: await labelsIn('en')});
  }

  /**
   * Those that match everything but the text, in the server's order.
   * @param {AddressParameters} parameters
   * @param {Language} language
   */
  matching(parameters, language) {
    const criteria = criteriaOf(parameters);
    return this.rows[language].filter((row) => matches(row, criteria));
  }

  /** @param {string | undefined} id @param {Language} language */
  trek(id, language) {
    return this.rows[language].find((row) => String(row.id) === id);
  }

  /**
   * What a map shows while nobody has moved it: the chosen trek, or the starts of the results.
   * @param {AddressParameters} parameters
   * @param {Language} language
   * @returns {Bounds | undefined}
   */
  automaticBounds(parameters, language) {
    const chosen = this.trek(parameters.trek, language);
    if (chosen) return boundsOf(positionsIn(chosen.geometry?.coordinates ?? []));
    const starts = this.matching(parameters, language).map((row) => row.departure_geom);
    return boundsOf(starts.filter((start) => start));
  }
}

/** @param {Row} row @param {Criteria} criteria */
function matches(row, {terms, ranges, keepUnknown, within}) {
  for (const name of termNames) {
    const ids = terms[name];
    if (ids && !idsOf(row, name).some((id) => ids.includes(id))) return false;
  }
  for (const name of rangeNames) {
    const asked = ranges[name];
    if (!asked) continue;
    const value = quantityOf(row, name);
    const isIn =
      value === undefined
        ? keepUnknown.includes(name)
        : asked.some(({from = -Infinity, to = Infinity}) => from <= value && value <= to);
    if (!isIn) return false;
  }
  if (!within) return true;
  const start = row.departure_geom;
  if (!start) return false;
  const [west, south, east, north] = within;
  return west <= start[0] && start[0] <= east && south <= start[1] && start[1] <= north;
}

/** @param {any[]} coordinates @returns {number[][]} */
const positionsIn = (coordinates) =>
  typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(positionsIn);

/** @param {readonly (readonly number[])[]} positions @returns {Bounds | undefined} */
function boundsOf(positions) {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(([lng]) => lng);
  const latitudes = positions.map(([, lat]) => lat);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}
