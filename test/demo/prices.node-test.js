import assert from 'node:assert/strict';
import {test} from 'node:test';
import {priceOf, TREK_FIELDS} from '../../demo/server/cost/prices.js';
import {trekFields} from '../../demo/server/resources/trek.js';

const TREKS = 1000;
const BASE = 'id,name,practice,difficulty,route,duration,length_2d,ascent,departure_geom';
const PLACES = 'cities,districts,departure_city';
const CARD = `${BASE},themes,labels,departure,departure_city,attachments`;
const INDEX = `${BASE},themes,labels,networks,accessibilities,${PLACES},description_teaser`;
/** How far a price may be from what was measured. */
const TOLERANCE = 0.15;

/**
 * @param {string} address Below `/api/v2/`.
 * @param {{rows?: number, total?: number, treks?: number, cached?: boolean}} [answer]
 */
function price(address, answer = {}) {
  const [path, search] = address.split('?');
  const query = new URLSearchParams(search);
  return priceOf({path: `/api/v2/${path}`, query, treks: TREKS, ...answer});
}

/** A page of the list of all treks. @param {string} fields @param {number} [rows] */
const treks = (fields, rows = TREKS) =>
  price(`trek/?page_size=${rows}&fields=${fields}`, {rows, total: TREKS});

/** Measured on Geotrek-admin 2.126.1+dev. @type {[string, number, number, number][]} */
const RANGES = [
  ['counting and ordering alone', treks('id', 1), 200, 275],
  ['12 cards', treks(CARD, 12), 290, 340],
  ['a trek not answered before', price('trek/1001/'), 30, 115],
  ['a trek answered before', price('trek/1001/', {cached: true}), 30, 115],
  ['a filter with few rows', price('trek/?cities=1&fields=id', {rows: 14}), 40, 50],
  ['a filter with many rows', price('trek/?themes=1&fields=id', {rows: 230}), 300, 345],
  ['themes answered before', price('theme/', {rows: 15, cached: true}), 30, 90],
  ['a short vocabulary', price('trek_practice/', {rows: 4}), 30, 90],
  ['a long vocabulary', price('city/', {rows: 50}), 30, 90],
  ['12 contents', price('touristiccontent/?page_size=12', {rows: 12, total: 60}), 115, 140],
  ['12 events', price('touristicevent/?page_size=12', {rows: 12, total: 60}), 115, 140],
  ['points of interest of a trek', price('poi/?trek=1', {rows: 15}), 60, 80],
  ['contents near a trek', price('touristiccontent/?near_trek=1', {rows: 3}), 60, 80],
  ['sensitive areas of a trek', price('sensitivearea/?trek=1', {rows: 2}), 60, 80],
];

for (const [what, ms, least, most] of RANGES) {
  test(`${what}: ${least} to ${most} ms`, () => {
    assert.ok(ms >= least && ms <= most, `${ms}`);
  });
}

/** @type {[string, number, number][]} */
const MEASURED = [
  ['1,000 rows of id and name', treks('id,name'), 1430],
  ['1,000 rows of base fields', treks(BASE), 2020],
  ['1,000 rows with themes and labels', treks(`${BASE},themes,labels`), 4600],
  [
    '1,000 rows of all classifications',
    treks('id,name,themes,labels,networks,accessibilities'),
    2900,
  ],
  ['1,000 rows of cities', treks('id,cities'), 3400],
  ['1,000 rows of districts', treks('id,districts'), 3700],
  ['1,000 rows of departure cities', treks('id,departure_city'), 3500],
  ['teasers, beside the rest', treks('id,description_teaser') - treks('id'), 200],
  ['1,000 rows of all index fields', treks(INDEX), 10_400],
  ['1,000 lines', treks('id,geometry'), 5900],
  ['a row of every field', price('trek/', {rows: 1, total: 0}) - price('trek/'), 30],
  ['100 lines in a box', price('trek/?in_bbox=1,2,3,4&fields=id,geometry', {rows: 100}), 670],
  ['a text search', price('trek/?q=étang&fields=id', {rows: 22}), 1450],
  ['themes not answered before', price('theme/', {rows: 15}), 2000],
];

for (const [what, ms, measured] of MEASURED) {
  test(`${what}: ${measured} ms`, () => {
    assert.ok(Math.abs(ms / measured - 1) <= TOLERANCE, `${ms}`);
  });
}

test('counting and ordering grow with the number of treks', () => {
  const first = (/** @type {number} */ total) => price('trek/?fields=id', {rows: 1, total});
  assert.ok(first(32) < 40);
  assert.ok(first(1000) > 200);
  assert.ok(first(50_000) > 1000);
});

test('every field of a trek has a price', () => {
  assert.deepEqual(Object.keys(TREK_FIELDS).sort(), Object.keys(trekFields).sort());
});

test('fields that are unknown or omitted cost nothing', () => {
  assert.equal(treks('id,nonsense'), treks('id'));
  assert.equal(treks('id,cities&omit=cities'), treks('id'));
});
