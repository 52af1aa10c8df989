/** What the requests of Geotrek-rando-widget's list cost a server: calculated, not measured. */
import {priceOf} from '../demo/server/cost/prices.js';

const LISTS = [
  'trek_difficulty',
  'trek_route',
  'trek_practice',
  'theme',
  'city',
  'district',
  'label',
];
const TERMS = 25;
const FIELDS =
  'id,name,attachments,description_teaser,difficulty,duration,ascent,length_2d,practice,themes,labels,route,departure,departure_city,departure_geom,cities,accessibilities,districts';
const PAGE_SIZE = 50;

/** Its vocabularies, then pages of 50 one after the other. @param {number} treks */
export function widgetSeconds(treks) {
  const query = new URLSearchParams({fields: FIELDS, language: 'fr', page_size: String(PAGE_SIZE)});
  const vocabularies = LISTS.map((name) =>
    priceOf({
      path: `/api/v2/${name}/`,
      query: new URLSearchParams(),
      rows: TERMS,
      treks,
      cached: true,
    }),
  );
  const pages = Array.from({length: Math.ceil(treks / PAGE_SIZE)}, (_, page) => {
    const rows = Math.min(PAGE_SIZE, treks - page * PAGE_SIZE);
    return priceOf({path: '/api/v2/trek/', query, rows, total: treks});
  });
  return [...vocabularies, ...pages].reduce((sum, ms) => sum + ms, 0) / 1000;
}
