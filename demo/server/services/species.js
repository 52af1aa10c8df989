import {hash} from '../../territory/random.js';
import {json} from '../answer.js';

/** @typedef {import('../answer.js').Answer} Answer */

/** @typedef {readonly [key: number, name: string, author: string, names: Readonly<Record<string, string>>]} Taxon */

/** The last has no name in any language. @type {readonly Taxon[]} */
const TAXA = [
  [
    1,
    'Fringilla coelebs',
    'Linnaeus, 1758',
    {
      fra: 'Pinson des arbres',
      eng: 'Common Chaffinch',
      deu: 'Buchfink',
      spa: 'Pinzón vulgar',
      ita: 'Fringuello',
      nld: 'Vink',
    },
  ],
  [
    2,
    'Vulpes vulpes',
    '(Linnaeus, 1758)',
    {
      fra: 'renard roux',
      eng: 'red fox',
      deu: 'Rotfuchs',
      spa: 'zorro rojo',
      ita: 'volpe',
      nld: 'vos',
    },
  ],
  [
    3,
    'Larus argentatus',
    'Pontoppidan, 1763',
    {
      fra: 'Goéland argenté',
      eng: 'European Herring Gull',
      deu: 'Silbermöwe',
      spa: 'Gaviota argéntea',
      ita: 'Gabbiano reale nordico',
      nld: 'Zilvermeeuw',
    },
  ],
  [
    4,
    'Calluna vulgaris',
    '(L.) Hull',
    {
      fra: 'Callune',
      eng: 'Heather',
      deu: 'Besenheide',
      spa: 'Brecina',
      ita: 'Brugo',
      nld: 'Struikhei',
    },
  ],
  [
    5,
    'Armeria maritima',
    '(Mill.) Willd.',
    {fra: 'Armérie maritime', eng: 'Thrift', deu: 'Strand-Grasnelke'},
  ],
  [
    6,
    'Aglais io',
    '(Linnaeus, 1758)',
    {
      fra: 'Paon-du-jour',
      eng: 'Peacock',
      deu: 'Tagpfauenauge',
      spa: 'Pavo real',
      ita: 'Vanessa io',
      nld: 'Dagpauwoog',
    },
  ],
  [
    7,
    'Lacerta bilineata',
    'Daudin, 1802',
    {fra: 'Lézard à deux raies', eng: 'Western Green Lizard'},
  ],
  [
    8,
    'Capreolus capreolus',
    '(Linnaeus, 1758)',
    {fra: 'Chevreuil', eng: 'Roe Deer', deu: 'Reh', ita: 'Capriolo', nld: 'Ree'},
  ],
  [9, 'Pinus pinaster', 'Aiton', {fra: 'Pin maritime', eng: 'Maritime Pine', spa: 'Pino marítimo'}],
  [
    10,
    'Crithmum maritimum',
    'L.',
    {fra: 'Criste-marine', eng: 'Rock Samphire', deu: 'Meerfenchel'},
  ],
  [
    11,
    'Upupa epops',
    'Linnaeus, 1758',
    {
      fra: 'Huppe fasciée',
      eng: 'Eurasian Hoopoe',
      deu: 'Wiedehopf',
      spa: 'Abubilla',
      ita: 'Upupa',
      nld: 'Hop',
    },
  ],
  [12, 'Xanthoria parietina', '(L.) Th.Fr.', {}],
  [13, 'Hedera helix', 'L.', {fra: 'Lierre grimpant', eng: 'Ivy', deu: 'Efeu'}],
];

/**
 * The part of GBIF's interface that tells the species of a place, made up from the place.
 *
 * @param {string} path Below `/gbif/v1/`.
 * @param {URLSearchParams} query
 * @returns {Answer}
 */
export function answerSpecies(path, query) {
  if (path === 'occurrence/search') return json(search(query));
  const [, key, part] = /^species\/(\d+)(?:\/(vernacularNames))?$/.exec(path) ?? [];
  const taxon = TAXA.find(([id]) => id === Number(key));
  if (!taxon) return json({error: 'Not Found'}, 404);
  const [id, canonicalName, author, names] = taxon;
  if (!part) return json({key: id, canonicalName, scientificName: `${canonicalName} ${author}`});
  const results = Object.entries(names).map(([language, vernacularName]) => ({
    taxonKey: id,
    vernacularName,
    language,
    source: 'trek-widgets',
  }));
  return json({offset: 0, limit: 100, endOfRecords: true, results});
}

/** @param {URLSearchParams} query */
function search(query) {
  const place = ['decimalLatitude', 'decimalLongitude'].map((name) =>
    Math.round(1000 * Number.parseFloat(query.get(name) ?? '0')),
  );
  const counts = TAXA.map(([key]) => ({
    name: String(key),
    count: 1 + (hash(key, ...place) % (4000 >> (hash(key) % 9))),
  })).sort((a, b) => b.count - a.count);
  const limit = Math.max(0, Number(query.get('facetLimit')) || 10);
  return {
    offset: 0,
    limit: 0,
    endOfRecords: false,
    // Some observations are of no known species.
    count: counts.reduce((sum, {count}) => sum + count, 17),
    results: [],
    facets: [{field: 'SPECIES_KEY', counts: counts.slice(0, limit)}],
  };
}
