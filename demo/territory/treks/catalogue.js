/**
 * The treks drawn by hand, in the order of their numbers.
 *
 * @typedef {object} Sketch
 * @property {string} fr
 * @property {string} en
 * @property {string} via A place by kind and rank.
 * @property {string} [from] A place by kind and rank.
 * @property {string} [to] A place by kind and rank.
 * @property {string[]} [round] Every place of a loop, in order, where the shortest ways would miss the point.
 * @property {'loop' | 'return' | 'crossing' | 'stages'} kind
 * @property {'foot' | 'bike' | 'horse'} practice
 * @property {number} km
 * @property {number[]} themes
 */

/**
 * @param {string} fr
 * @param {string} en
 * @param {Sketch['kind']} kind
 * @param {Sketch['practice']} practice
 * @param {number} km
 * @param {string} places `via`, then optionally `from` and `to`.
 * @param {number[]} themes
 * @param {string} [round]
 * @returns {Sketch}
 */
function sketch(fr, en, kind, practice, km, places, themes, round) {
  const [via, from, to] = places.split(' ');
  return {fr, en, kind, practice, km, via, from, to, themes, round: round?.split(' ')};
}

/** @type {readonly Sketch[]} */
export const SKETCHES = [
  sketch("Tour du lac d'Orsane", 'Around Lake Orsane', 'loop', 'foot', 8, 'lake:0 village:9', [1, 4], 'village:9 forest:95 lake:0 pasture:14 pasture:20 forest:168 forest:27'),
  sketch('La Grande Aubrane par la voie normale', 'The Grande Aubrane by the normal route', 'return', 'foot', 12, 'summit:0 village:2', [2, 5]),
  sketch('Le sentier des Naufrageurs', "The Wreckers' Path", 'loop', 'foot', 9, 'shore:17', [3, 6]),
  sketch("Balcon des falaises d'Argent", 'Balcony of the Silver Cliffs', 'loop', 'foot', 7, 'shore:11', [3, 4]),
  sketch('La boucle des Muletiers', "The Muleteers' Loop", 'loop', 'bike', 18, 'pass:11', [6, 2]),
  sketch("Au fil de l'Ysée", 'Along the Ysée', 'loop', 'foot', 5, 'village:10', [1, 7]),
  sketch('Les deux rives de Vaumeille', 'Both shores of Vaumeille', 'loop', 'foot', 6, 'lake:1 village:14', [1, 4], 'village:14 hamlet:39 forest:10 lake:1'),
  sketch('Traversée des Trois Sœurs', 'Across the Trois Sœurs', 'crossing', 'foot', 14, 'summit:2', [2, 5]),
  sketch('Le chemin du Phare', 'The Lighthouse Way', 'crossing', 'foot', 10, 'shore:4 village:4', [3, 6]),
  sketch("La Grande Traversée d'Aubrane", 'The Great Aubrane Crossing', 'stages', 'foot', 46, 'village:1', [2, 5]),
  sketch('Grande Traversée, étape 1 : de Port-Guérel à Orsane-le-Lac', 'Great Crossing, stage 1: Port-Guérel to Orsane-le-Lac', 'crossing', 'foot', 13, 'village:9 village:1', [3, 1]),
  sketch("Grande Traversée, étape 2 : d'Orsane-le-Lac à L'Esquirène", "Great Crossing, stage 2: Orsane-le-Lac to L'Esquirène", 'crossing', 'foot', 8, 'village:2 village:9', [1, 5]),
  sketch("Grande Traversée, étape 3 : de L'Esquirène à Montfaucelle", "Great Crossing, stage 3: L'Esquirène to Montfaucelle", 'crossing', 'foot', 13, 'village:5 village:2', [2, 5]),
  sketch('Grande Traversée, étape 4 : de Montfaucelle à Vaux-la-Chapelle', 'Great Crossing, stage 4: Montfaucelle to Vaux-la-Chapelle', 'crossing', 'foot', 11, 'village:8 village:5', [7, 6]),
  sketch('Promenade des lavoirs de Clairfond', 'The wash-houses of Clairfond', 'loop', 'foot', 4, 'village:12', [6, 8]),
  sketch('Sur les crêtes du Grand Vent', 'On the ridges of the Grand Vent', 'loop', 'foot', 13, 'pass:0', [2, 4]),
  sketch('Les dunes à cheval', 'The dunes on horseback', 'loop', 'horse', 12, 'shore:16 village:13', [3, 7]),
  sketch('Le bois des Sonneurs', "Ringers' Wood", 'loop', 'foot', 6, 'forest:9', [7, 8]),
  sketch('Montée au lac des Fées', 'Up to Fairy Lake', 'return', 'foot', 7, 'lake:3', [1, 6]),
  sketch("Le pas de l'Ours", 'Bear Pass', 'return', 'foot', 10, 'pass:2', [7, 2]),
  sketch("Vignes et vergers d'Aubrane", 'Vineyards and orchards of Aubrane', 'loop', 'bike', 15, 'shore:18 village:0', [8, 6]),
  sketch('La ronde des bergeries', 'The sheepfold round', 'loop', 'foot', 9, 'pasture:4', [8, 5]),
  sketch('Grève Blanche au petit matin', 'White Strand at first light', 'return', 'foot', 4, 'shore:8', [3, 7]),
  sketch('Le tour de la Table des Géants', "Round the Giants' Table", 'loop', 'foot', 7, 'summit:21', [6, 4]),
  sketch('La piste des Charbonniers', "The Colliers' Track", 'loop', 'bike', 22, 'shore:19', [7, 6]),
  sketch('Le secret du roc Percé', 'The secret of Pierced Rock', 'return', 'foot', 6, 'summit:12', [2, 6]),
  sketch('Cavalcade des hauts plateaux', 'High plateau ride', 'loop', 'horse', 19, 'pasture:9', [5, 4]),
  sketch('Le petit tour de Montfaucelle', 'A short round of Montfaucelle', 'loop', 'foot', 4, 'village:5', [8, 6]),
  sketch("La brèche d'Uriel", 'The Uriel Gap', 'loop', 'foot', 12, 'pass:1', [2, 5]),
  sketch('Les marmottes du collet', 'Marmots on the saddle', 'return', 'foot', 5, 'pass:8', [7, 5]),
  sketch('De Bréval à la mer', 'From Bréval to the sea', 'crossing', 'foot', 11, 'shore:9 village:3', [3, 8]),
  sketch('Descente des Trois Vallées', 'Three Valleys Descent', 'crossing', 'bike', 20, 'village:11 village:5', [2, 4]),
  sketch('Les goélands de Port-Guérel', 'The gulls of Port-Guérel', 'loop', 'foot', 5, 'village:1', [3, 7]),
  sketch('Le lac Noir et ses tourbières', 'The Black Lake and its bogs', 'loop', 'foot', 8, 'lake:2', [1, 7]),
  sketch('Le roc des Corneilles', 'Crow Rock', 'return', 'foot', 9, 'summit:4', [2, 4]),
  sketch('La voie des Sabotiers', "The Clogmakers' Way", 'loop', 'horse', 14, 'pass:16', [6, 7]),
  sketch('Chapelles et fontaines de Vaux', 'Chapels and springs of Vaux', 'loop', 'foot', 6, 'village:8', [6, 8]),
  sketch('Le grand huit de Fontarelle', 'The Fontarelle roller coaster', 'loop', 'bike', 12, 'village:14', [4, 8]),
  sketch('Les hêtraies de Roquebrève', 'The beech woods of Roquebrève', 'loop', 'foot', 8, 'village:11', [7, 4]),
  sketch('Soleil couchant sur le cap Tortel', 'Sunset on Cape Tortel', 'return', 'foot', 5, 'shore:0 village:15', [3, 4]),
  sketch("L'aiguille de Sérac", 'The Sérac Needle', 'return', 'foot', 11, 'summit:5', [2, 5]),
  sketch("Contrebandiers d'une nuit", 'Smugglers for a night', 'loop', 'foot', 10, 'pass:14', [6, 2]),
  sketch('La voie verte des Goélands', 'The Gull Greenway', 'crossing', 'bike', 9, 'village:7', [3, 8]),
  sketch('Le tour du pic de Malvent', 'Round Malvent Peak', 'loop', 'foot', 16, 'summit:1', [2, 5]),
  sketch("Les estives de L'Esquirène", "The summer pastures of L'Esquirène", 'loop', 'horse', 11, 'village:2', [5, 8]),
  sketch('Le sentier des cormorans', 'The Cormorant Trail', 'loop', 'foot', 6, 'shore:13', [3, 7]),
  sketch("Granges et pâtures d'Uriel", 'Barns and pastures of Uriel', 'loop', 'foot', 7, 'village:6', [8, 6]),
  sketch('Un dimanche à Lanvézec', 'A Sunday in Lanvézec', 'loop', 'foot', 3, 'village:7', [3, 8]),
];
