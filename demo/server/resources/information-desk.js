import {DESKS, deskCommune, deskPosition, deskTypes} from '../../territory/tourism/desks.js';
import {labelAccessibilities} from '../../territory/vocabularies/shared-vocabularies.js';
import {crash} from '../answer.js';
import {translate} from '../api/request.js';
import {anyOf, ids} from '../api/shared-filters.js';
import {publishedTrek} from './published-trek.js';
import {informationDesks} from './trek-relations.js';
import {surveyed} from './trek-vocabularies.js';
import {pictogramAddress, text} from './wire.js';

/** @typedef {typeof DESKS[number]} Desk */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/** @param {number} wanted @param {ApiRequest} request */
function deskType(wanted, request) {
  const found = deskTypes.find(({id}) => id === wanted) ?? deskTypes[0];
  return {
    id: found.id,
    label: translate(found.label, request),
    pictogram: pictogramAddress(found.pictogram, request),
  };
}

/** @type {import('../api/resource.js').Resource<Desk>} */
export const informationDesk = {
  name: 'informationdesk',
  model: 'InformationDesk',
  keys: (request) => {
    const used = new Set(surveyed(request).flatMap(informationDesks));
    return DESKS.filter(({id}) => used.has(id));
  },
  byId: (wanted) => DESKS.find(({id}) => id === wanted),
  fields: {
    id: ({id}) => id,
    accessibility: text(({type}) =>
      type === 1
        ? {
            fr: '<p>Boucle magn&eacute;tique &agrave; l&rsquo;accueil, maquette tactile de l&rsquo;&icirc;le.</p>',
            en: '<p>Induction loop at the desk, tactile model of the island.</p>',
          }
        : {fr: '', en: ''},
    ),
    description: text(({description}) => description),
    email: ({email}) => email,
    label_accessibility: ({type}) => (type === 1 ? labelAccessibilities[0].id : null),
    latitude: (desk) => deskPosition(desk)?.[1] ?? null,
    longitude: (desk) => deskPosition(desk)?.[0] ?? null,
    municipality: (desk) => deskCommune(desk).name,
    name: text(({name}) => name),
    phone: ({phone}) => phone,
    photo_url: ({id}, {base}) =>
      id % 2 ? `${base}/media/upload/desk/${id}/facade-0.svg.150x150_q85.svg` : '',
    uuid: ({uuid}) => uuid,
    postal_code: (desk) => (desk.street ? deskCommune(desk).code : null),
    street: ({street}) => street,
    type: ({type}, request) => deskType(type, request),
    website: ({website}) => website,
    provider: () => null,
  },
  filters: {
    ids,
    types: anyOf(({type}) => type),
    trek: (value, request) => {
      if (!/^\d+$/.test(value)) throw crash();
      const trek = publishedTrek(Number(value), request);
      const wanted = trek ? informationDesks(trek) : [];
      return ({id}) => wanted.includes(id);
    },
    labels_accessibility: anyOf(({type}) => (type === 1 ? 1 : null)),
  },
};

/** @type {import('../api/resource.js').Resource} */
export const informationDeskType = {
  name: 'informationdesk_type',
  model: 'InformationDeskType',
  keys: () => deskTypes,
  fields: {
    id: ({id}) => id,
    label: text(({label}) => label),
    pictogram: ({pictogram}, request) => pictogramAddress(pictogram, request),
  },
  filters: {ids},
};
