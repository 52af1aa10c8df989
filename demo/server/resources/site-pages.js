import {toLngLat} from '../../territory/geodesy.js';
import {HALF_SIDE} from '../../territory/terrain/island.js';
import {json} from '../answer.js';
import {isPublished, translate} from '../api/request.js';
import {ids} from '../api/shared-filters.js';
import {pictogramAddress, text} from './wire.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../api/resource.js').Resource} Resource */

/** @param {string} fr @param {string} en */
const t = (fr, en) => ({fr, en});

const PAGES = [
  {
    id: 1,
    title: t('Préparer sa randonnée', 'Getting ready to walk'),
    content: t(
      '<h2>Avant de partir</h2><p class="chapo">Le temps change vite au-dessus de 1&nbsp;200&nbsp;m.</p><ul><li>Consultez la m&eacute;t&eacute;o marine <em>et</em> la m&eacute;t&eacute;o de montagne.</li><li>Dites &agrave; quelqu&rsquo;un o&ugrave; vous allez.</li></ul><figure><img src="/media/upload/theme-summit.svg" alt=""><figcaption>Partir t&ocirc;t, revenir t&ocirc;t.</figcaption></figure>',
      '<h2>Before you leave</h2><p class="chapo">The weather changes quickly above 1,200&nbsp;m.</p><ul><li>Read the marine <em>and</em> the mountain forecast.</li><li>Tell somebody where you are going.</li></ul>',
    ),
    children: [2],
    parent: null,
  },
  {
    id: 2,
    title: t('Venir avec un chien', 'Bringing a dog'),
    content: t(
      '<p>Tenu en laisse partout, absent des r&eacute;serves.</p>',
      '<p>On a lead everywhere, not in reserves.</p>',
    ),
    children: [],
    parent: 1,
  },
];

const MENU = [
  {
    id: 1,
    title: t('Préparer sa randonnée', 'Getting ready'),
    target_type: 'page',
    page: 1,
    link_url: t('', ''),
  },
  {
    id: 2,
    title: t('Le Parc', 'The Park'),
    target_type: 'link',
    page: null,
    link_url: t('https://parc.aubrane.example/', 'https://parc.aubrane.example/en/'),
  },
];

const CONFIG_MARGIN = 3000;

/** @type {readonly Resource[]} */
export const sitePages = [
  {
    name: 'config',
    model: 'Config',
    hidden: true,
    keys: () => [],
    fields: {},
    list: () => {
      const reach = HALF_SIDE - CONFIG_MARGIN;
      return json({bbox: [...toLngLat(-reach, -reach), ...toLngLat(reach, reach)]});
    },
  },
  {
    name: 'flatpage',
    model: 'FlatPage',
    keys: (request) => (isPublished(['fr', 'en'], request) ? PAGES : []),
    fields: {
      id: ({id}) => id,
      title: text(({title}) => title),
      content: text(({content}) => content),
      source: () => [],
      portals: () => [1],
      published: (_, {language, behaviour}) =>
        language === null
          ? Object.fromEntries(behaviour.languages.map((code) => [code, true]))
          : true,
      attachments: () => [],
      children: ({children}) => children,
      parent: ({parent}) => parent,
    },
    filters: {
      ids,
      parent: (value) => (value === '' ? undefined : ({parent}) => parent === Number(value)),
    },
  },
  {
    name: 'menu_item',
    model: 'MenuItem',
    hidden: true,
    keys: () => MENU,
    fields: {
      id: ({id}) => id,
      title: text(({title}) => title),
      target_type: ({target_type}) => target_type,
      link_url: text(({link_url}) => link_url),
      page: ({page}) => page,
      page_title: ({page}, request) => {
        const target = PAGES.find(({id}) => id === page);
        return target ? translate(target.title, request) : null;
      },
      open_in_new_tab: ({target_type}) => target_type === 'link',
      pictogram: (_, request) => pictogramAddress(null, request),
      portals: () => [1],
      published: () => true,
      attachments: () => [],
      children: () => [],
      parent: () => null,
    },
    list: (request) =>
      json(
        MENU.map((item) => {
          const {fields} = sitePages[2];
          const names = Object.keys(fields).filter((name) => name !== 'parent');
          return Object.fromEntries(names.map((name) => [name, fields[name](item, request)]));
        }),
      ),
  },
  {name: 'path', model: 'Path', keys: () => [], fields: {id: ({id}) => id}},
];
