import {shuffled} from '../random.js';
import {toponym} from './toponym.js';

/** @typedef {import('./toponym.js').Toponym} Toponym */
/** @typedef {'forest' | 'pasture' | 'hamlet' | 'summit' | 'pass' | 'shore'} LocalityKind */

/** @type {Record<LocalityKind, readonly [Toponym['article'], string, string][]>} */
const FORMS = {
  forest: [
    ['le', 'bois', '% Wood'],
    ['la', 'hêtraie', 'the % beech wood'],
    ['la', 'clairière', 'the % clearing'],
    ['la', 'maison forestière', 'the % foresters’ lodge'],
    ['le', 'chêne', 'the % oak'],
    ['la', 'combe', 'the % coomb'],
    ['le', 'ravin', 'the % ravine'],
    ['la', 'futaie', 'the % high forest'],
  ],
  pasture: [
    ['les', 'estives', 'the % summer pastures'],
    ['la', 'cabane', 'the % hut'],
    ['le', 'plateau', 'the % plateau'],
    ['la', 'bergerie', 'the % sheepfold'],
    ['le', 'replat', 'the % terrace'],
    ['la', 'jasse', 'the % fold'],
    ['les', 'pelouses', 'the % meadows'],
    ['le', 'cairn', 'the % cairn'],
  ],
  hamlet: [
    ['le', 'hameau', 'the hamlet of %'],
    ['les', 'granges', 'the % barns'],
    ['le', 'moulin', '% Mill'],
    ['la', 'chapelle', '% Chapel'],
    ['la', 'croix', 'the % cross'],
    ['le', 'pont', '% Bridge'],
    ['la', 'ferme', '% Farm'],
    ['la', 'fontaine', 'the % spring'],
    ['le', 'lavoir', 'the % wash-house'],
    ['le', 'four', 'the % bread oven'],
  ],
  summit: [['le', 'roc', '% Rock'], ['la', 'butte', '% Hill'], ['le', 'mont', 'Mount %']],
  pass: [['le', 'col', 'the % pass'], ['le', 'pas', '% Gap'], ['la', 'croisée', 'the % junction']],
  shore: [['l’', 'anse', '% Cove'], ['la', 'grève', '% Strand'], ['la', 'pointe', '% Point']],
};

/** What follows the noun, in French and in English. */
const SPECIFICS = [
  ['de Malaguette', 'Malaguette'], ['de Bréval', 'Bréval'], ['de l’Ours', 'Bear'],
  ['de Valombre', 'Valombre'], ['des Ormeaux', 'Elm'], ['de Fontanil', 'Fontanil'],
  ['du Loup', 'Wolf'], ['de Peyrac', 'Peyrac'], ['de la Fée', 'Fairy'],
  ['de Mirandel', 'Mirandel'], ['des Abeilles', 'Bee'], ['de Sérignon', 'Sérignon'],
  ['du Sourd', 'Sourd'], ['de Lestrade', 'Lestrade'], ['de la Reine', 'Queen’s'],
  ['de Rocanel', 'Rocanel'], ['des Charmes', 'Hornbeam'], ['de Bouscarel', 'Bouscarel'],
  ['du Pèlerin', 'Pilgrim’s'], ['de Queyrel', 'Queyrel'], ['de la Combe', 'Combe'],
  ['d’Aubépine', 'Hawthorn'], ['de Tavernel', 'Tavernel'], ['du Rouge-Gorge', 'Robin'],
  ['de Sagnelonge', 'Sagnelonge'], ['des Aulnes', 'Alder'], ['de Courtade', 'Courtade'],
  ['du Forgeron', 'Smith’s'], ['de Malpertuis', 'Malpertuis'], ['de la Bise', 'North Wind'],
  ['de Graveline', 'Graveline'], ['des Sonneurs', 'Ringers’'], ['de Clamoux', 'Clamoux'],
  ['du Meunier', 'Miller’s'], ['de Vernazal', 'Vernazal'], ['de la Louve', 'She-Wolf'],
  ['d’Escoubel', 'Escoubel'], ['de Tournefeuille-Haute', 'Upper Tournefeuille'],
  ['des Tilleuls', 'Lime Tree'], ['de Prat-Mayou', 'Prat-Mayou'], ['du Renard', 'Fox'],
  ['de Saint-Orens', 'Saint-Orens'], ['de la Demoiselle', 'Damsel'], ['de Labèque', 'Labèque'],
  ['des Noisetiers', 'Hazel'], ['de Costebelle', 'Costebelle'], ['du Colporteur', 'Pedlar’s'],
  ['de Sainte-Quitterie', 'Sainte-Quitterie'], ['de la Chouette', 'Owl'], ['de Brandel', 'Brandel'],
  ['d’Antignac-le-Vieux', 'Old Antignac'], ['des Merles', 'Blackbird'], ['de Coumelade', 'Coumelade'],
  ['du Tisserand', 'Weaver’s'], ['de Rieutort', 'Rieutort'], ['de la Genette', 'Genet'],
  ['de Lauzerte-Basse', 'Lower Lauzerte'], ['des Fougères', 'Fern'], ['de Miravel', 'Miravel'],
  ['du Vieux-Roy', 'Old King’s'], ['de Gourdan', 'Gourdan'], ['de la Belette', 'Weasel'],
  ['d’Ysée', 'Ysée'], ['des Palombes', 'Wood Pigeon'], ['de Casteret', 'Casteret'],
  ['du Sabotier', 'Clogmaker’s'], ['de Moncaup', 'Moncaup'], ['de la Source', 'Spring'],
  ['de Tarissan', 'Tarissan'], ['des Églantines', 'Dog-Rose'], ['de Bélesta-Neuf', 'New Bélesta'],
  ['du Passeur', 'Ferryman’s'], ['de Sentein-Vieux', 'Old Sentein'], ['de la Mousse', 'Moss'],
  ['de Larroque', 'Larroque'], ['des Écureuils', 'Squirrel'], ['de Pradelle', 'Pradelle'],
  ['du Guetteur', 'Watchman’s'], ['de Montaigu-Blanc', 'Montaigu-Blanc'], ['de la Brume', 'Mist'],
  ['d’Orlac', 'Orlac'], ['des Grives', 'Thrush'], ['de Cadeillan', 'Cadeillan'],
  ['du Chardonneret', 'Goldfinch'], ['de Ferrières-d’Amont', 'Upper Ferrières'],
  ['de la Marquise', 'Marchioness'], ['de Castelmoron', 'Castelmoron'], ['des Myrtilles', 'Bilberry'],
  ['de Sauveterre-du-Bois', 'Sauveterre'], ['du Cerf', 'Stag'], ['de Baliros', 'Baliros'],
  ['de la Hulotte', 'Tawny Owl'], ['d’Estaing-le-Haut', 'Upper Estaing'], ['des Lys', 'Lily'],
  ['de Galabru', 'Galabru'], ['du Laboureur', 'Ploughman’s'], ['de Tréboul', 'Tréboul'],
];

/**
 * The name of the `index`-th nameless place of a kind; never the same twice below several hundred.
 *
 * @param {LocalityKind} kind
 * @param {number} index
 */
export function localityName(kind, index) {
  const forms = FORMS[kind];
  const k = shuffled(index % (forms.length * SPECIFICS.length), forms.length * SPECIFICS.length);
  const [article, noun, pattern] = forms[k % forms.length];
  const [specific, english] = SPECIFICS[Math.floor(k / forms.length)];
  return toponym(article, `${noun} ${specific}`, pattern.replace('%', english));
}
