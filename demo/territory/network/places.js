import {LAKES, PASSES, SHORES, SUMMITS} from '../names/landmarks.js';
import {localityName} from '../names/localities.js';
import {toponym} from '../names/toponym.js';
import {COMMUNES} from '../names/villages.js';
import {hash} from '../random.js';
import {isForest} from '../terrain/cover.js';
import * as sites from './sites.js';

/** @typedef {import('./sites.js').Site} Site */
/** @typedef {import('../names/toponym.js').Toponym} Toponym */
/** @typedef {'village' | 'summit' | 'lake' | 'pass' | 'shore' | 'forest' | 'pasture' | 'hamlet'} PlaceKind */
/** @typedef {Site & {kind: PlaceKind, rank: number, name: Toponym}} Place */

/** @type {readonly Place[] | undefined} */
let places;

/** Every named place that paths lead to. */
export function allPlaces() {
  places ??= findPlaces();
  return places;
}

/**
 * @param {PlaceKind} kind
 * @param {number} rank
 */
export function placeOf(kind, rank) {
  const found = allPlaces().filter((place) => place.kind === kind);
  return found[rank % found.length];
}

/** @returns {Place[]} */
function findPlaces() {
  const villages = settle();
  /** @type {Place[]} */
  const named = [...villages];
  const lakes = sites.findLakeShores();
  add(named, 'lake', lakes, LAKES);
  add(named, 'summit', sites.spread(sites.findSummits(), 60, 1300, named), SUMMITS);
  add(named, 'pass', sites.spread(sites.findPasses(), 40, 1000, named), PASSES);
  add(named, 'shore', landmarksFirst(sites.spread(sites.findShores(), 60, 1900, named)), SHORES);
  /** @type {Record<string, number>} */
  const counts = {};
  for (const site of sites.scatterSites(named, villages)) {
    const kind = localityKind(site);
    const rank = (counts[kind] ?? 0) + 1;
    counts[kind] = rank;
    named.push({...site, kind, rank, name: localityName(kind, rank)});
  }
  return named;
}

/** @returns {Place[]} */
function settle() {
  return COMMUNES.map(({name, near: [x, y]}, rank) => ({
    ...sites.villageSite(x * 1000, y * 1000),
    kind: 'village',
    rank,
    name: toponym('', name, name),
  }));
}

/**
 * Names the best sites by hand and the others from the lists.
 *
 * @param {Place[]} named
 * @param {'lake' | 'summit' | 'pass' | 'shore'} kind
 * @param {readonly Site[]} found
 * @param {readonly Toponym[]} names
 */
function add(named, kind, found, names) {
  found.forEach((site, rank) => {
    const name =
      names[rank] ?? (kind === 'lake' ? names[0] : localityName(kind, rank - names.length));
    named.push({...site, kind, rank, name});
  });
}

/**
 * The names of the coast follow one another around the island: one site in each direction first.
 *
 * @param {readonly (Site & {turn: number})[]} shores
 */
function landmarksFirst(shores) {
  const rest = [...shores];
  const landmarks = SHORES.map((_, i) => {
    const wanted = -Math.PI + (i / SHORES.length) * 2 * Math.PI;
    rest.sort((a, b) => Math.abs(a.turn - wanted) - Math.abs(b.turn - wanted));
    return rest.splice(0, 1)[0];
  });
  return [...landmarks, ...rest.sort((a, b) => a.turn - b.turn)];
}

/** @param {Site} site */
function localityKind({x, y, height}) {
  if (isForest(x, y)) return 'forest';
  if (height > 620) return 'pasture';
  return hash(x, y) % 5 === 0 ? 'forest' : 'hamlet';
}
