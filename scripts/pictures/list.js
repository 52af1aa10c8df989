import {mapPictures} from './maps.js';
import {API, LAYERS, partsOf} from './sample.js';

/**
 * @typedef {object} Picture
 * @property {string} name Of its file, without the colour scheme.
 * @property {string} html
 * @property {number} width
 * @property {number} height At least, without the names of the parts.
 * @property {(tools: any) => Promise<void>} [steps] What a visitor does before; it runs in the page.
 * @property {readonly string[]} parts Each with its element, such as `trek-list card`.
 */

/** @param {number} id @param {string} sections */
const sheet = (id, sections, more = '') =>
  `<trek-detail api="${API}" trek-id="${id}" sections="${sections}" ${more}></trek-detail>`;

/** Waits for the map of an app. @param {any} tools */
const showMap = async ({until, elements, part}) => {
  await until(() => elements('canvas').length > 0, 'the map');
  await part('trek-map', 'picture-button');
  await new Promise((resolve) => setTimeout(resolve, 4000));
};

/** The app for README.md or README.fr.md, on a large screen and on a phone; nothing is marked. @param {'en' | 'fr'} language @returns {Picture[]} */
const appIn = (language) => {
  const app = `<trek-app lang="${language}" api="${API}" routing="none" highlights="1010,1002,1025,1043" style="block-size: 48rem">${LAYERS}</trek-app>`;
  const choices = (/** @type {any} */ {part}) => part('trek-app', 'choices');
  return [
    {name: `app-${language}`, html: app, width: 1280, height: 800, steps: showMap, parts: []},
    {name: `app-narrow-${language}`, html: app, width: 360, height: 800, steps: choices, parts: []},
  ];
};

/** @type {readonly Picture[]} */
export const pictures = [
  ...appIn('en'),
  ...appIn('fr'),
  {
    name: 'trek-app',
    html: `<trek-app api="${API}" routing="none" languages="en fr" highlights="1001,1003,1005" style="block-size: 52rem">${LAYERS}</trek-app>`,
    width: 1280,
    height: 860,
    steps: showMap,
    parts: partsOf(
      'trek-app',
      'base top kinds kind kind-current kind-count languages language choices choice suggestions row-title list map',
    ),
  },
  {
    name: 'trek-app-narrow',
    html: `<trek-app api="${API}" routing="none" style="block-size: 44rem">${LAYERS}</trek-app>
<trek-app config="missing.json" routing="none" style="block-size: 10rem"></trek-app>`,
    width: 420,
    height: 720,
    steps: async ({press, part}) => {
      await press('trek-list', 'link');
      await part('trek-detail', 'figures');
    },
    parts: partsOf('trek-app', 'detail view-switch view-button error retry'),
  },
  {
    name: 'trek-list',
    html: `<trek-list id="items" api="${API}" page-size="4" favourites></trek-list>`,
    width: 900,
    height: 700,
    steps: async ({press, part}) => {
      await part('trek-list', 'controls');
      await press('trek-list', 'favourite', 1);
      await part('trek-list', 'favourite-marked');
      await press('trek-list', 'link', 2);
    },
    parts: partsOf(
      'trek-list',
      'controls count list card card-selected picture practice labels place name link figures themes favourite favourite-marked show-more',
    ),
  },
  {
    name: 'trek-list-selection',
    html: `<trek-list api="/geotrek/key=selection/api/v2/" page-size="4" favourites></trek-list>`,
    width: 760,
    height: 600,
    steps: async ({press, part}) => {
      await part('trek-list', 'controls');
      await press('trek-list', 'favourite', 0);
      await press('trek-list', 'favourite', 1);
      await press('trek-list', 'favourites');
    },
    parts: partsOf('trek-list', 'selection selection-button'),
  },
  {
    name: 'trek-list-comparison',
    html: `<trek-list api="/geotrek/key=comparison/api/v2/" page-size="4" favourites></trek-list>`,
    width: 760,
    height: 900,
    steps: async ({press, part, partsOf: shown, until}) => {
      await part('trek-list', 'controls');
      await press('trek-list', 'favourite', 0);
      await press('trek-list', 'favourite', 1);
      await press('trek-list', 'favourites');
      const compare = () =>
        shown('trek-list', 'selection-button').find((/** @type {HTMLElement} */ each) =>
          each.textContent?.includes('Compare'),
        );
      await until(compare, 'the button that compares');
      compare().click();
    },
    parts: partsOf('trek-list', 'comparison comparison-close comparison-table comparison-profiles'),
  },
  {
    name: 'trek-list-states',
    html: `<trek-list api="${API}" defaults="q=zzzzqqqq"></trek-list>
<trek-list api="/geotrek/fault=empty/api/v2/" filters="none"></trek-list>
<trek-list api="/geotrek/fault=404/api/v2/" filters="none"></trek-list>
<trek-list api="/geotrek/treks=20/api/v2/ /geotrek/treks=48,from=37,fault=404/api/v2/" page-size="2" filters="none"></trek-list>`,
    width: 760,
    height: 700,
    parts: partsOf('trek-list', 'no-match empty error retry servers credit'),
  },
  {
    name: 'trek-filters',
    html: `<trek-list id="items" api="${API}" page-size="2" filters="none" favourites hidden></trek-list>
<trek-filters for="items"></trek-filters><trek-map for="items" loading="click" hidden></trek-map>`,
    width: 900,
    height: 560,
    steps: async ({press, part}) => {
      await press('trek-filters', 'filter-button');
      await press('trek-filters', 'filter-option');
      await part('trek-filters', 'chip');
      await part('trek-filters', 'clear-filters');
    },
    parts: partsOf(
      'trek-filters',
      'controls search search-input filter-buttons filter-button popover all-filters around-me in-map favourites sort filter filter-option chips chip clear-filters',
    ),
  },
  {
    name: 'trek-filters-suggestions',
    html: `<trek-list id="items" api="${API}" page-size="2" filters="none" hidden></trek-list><trek-filters for="items"></trek-filters>`,
    width: 700,
    height: 420,
    steps: async ({part, press, until, partsOf: shown}) => {
      const input = await part('trek-filters', 'search-input');
      input.focus();
      await part('trek-filters', 'filter-button');
      await press('trek-filters', 'around-me');
      await part('trek-filters', 'notice');
      await until(() => {
        input.focus();
        input.value = 'lac';
        input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        return shown('trek-filters', 'suggestion').length > 0;
      }, 'suggestions');
    },
    parts: partsOf('trek-filters', 'suggestions suggestion notice'),
  },
  {
    name: 'trek-filters-dialog',
    html: `<trek-list id="items" api="${API}" page-size="2" filters="none" hidden></trek-list><trek-filters for="items"></trek-filters>`,
    width: 760,
    height: 760,
    steps: async ({press}) => {
      await press('trek-filters', 'all-filters');
    },
    parts: partsOf('trek-filters', 'dialog dialog-title dialog-close range show-results'),
  },
  {
    name: 'trek-filters-dates',
    html: `<trek-list id="items" api="${API}" resource="touristicevent" page-size="6" filters="none"></trek-list><trek-filters for="items"></trek-filters>`,
    width: 900,
    height: 700,
    steps: async ({press, partsOf: shown, until}) => {
      await until(() => {
        if (shown('trek-filters', 'date-fields').length > 0) return true;
        for (const each of shown('trek-filters', 'filter-button'))
          if (/Date/.test(each.textContent)) each.click();
        return false;
      }, 'the filter by date');
      await press('trek-list', 'list').catch(() => {});
    },
    parts: partsOf('trek-filters', 'date-fields date-preset'),
  },
  {
    name: 'trek-detail',
    html: `<trek-list id="items" api="${API}" filters="none" hidden page-size="3" favourites defaults="trek=1001"></trek-list>
${`<trek-detail for="items" sections="gallery, figures, introduction, practical, labels, themes, networks, results, share"></trek-detail>`}`,
    width: 820,
    height: 900,
    parts: partsOf(
      'trek-detail',
      'base header name practice place favourite close gallery picture caption gallery-controls gallery-button gallery-enlarge figures figure main aside introduction labels label networks themes tag results result-link',
    ),
  },
  {
    name: 'trek-detail-route',
    html: sheet(1001, 'profile, pace, description, points-of-reference'),
    width: 820,
    height: 900,
    steps: async ({part}) => {
      const chart = await part('trek-detail', 'profile-chart');
      chart.focus();
      for (let presses = 0; presses < 12; presses++)
        chart.dispatchEvent(
          new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}),
        );
    },
    parts: partsOf(
      'trek-detail',
      'section heading profile profile-chart profile-readout profile-summary route-facts route-description profile-table pace pace-time pace-speed description points-of-reference point-of-reference step-link',
    ),
  },
  {
    name: 'trek-detail-practical',
    html: sheet(
      1001,
      'practical, accessibility, information-desks, downloads, ratings, documents, links, sources, updated',
    ),
    width: 820,
    height: 900,
    parts: partsOf(
      'trek-detail',
      'subheading practical directions directions-link coordinates copy-coordinates advice information-desks information-desk downloads download ratings rating documents play links link sources updated',
    ),
  },
  {
    name: 'trek-detail-alerts',
    html: sheet(1020, 'notice, alerts', 'alerts="/alerts.geojson"'),
    width: 820,
    height: 700,
    parts: partsOf('trek-detail', 'notice notice-button alerts visit-day visit-today alert'),
  },
  {
    name: 'trek-detail-services',
    html: sheet(
      1001,
      'weather, species, report, nearby',
      'weather="/geotrek/weather/" species="/geotrek/gbif/v1/" report',
    ),
    width: 820,
    height: 700,
    parts: partsOf(
      'trek-detail',
      'weather species report open-section nearby nearby-item nearby-link',
    ),
  },
  {
    name: 'trek-detail-stages',
    html: `${sheet(1010, 'stages')}${sheet(1012, 'tours')}
<trek-detail api="/geotrek/treks=12/api/v2/" trek-id="1010" sections="stages"></trek-detail>`,
    width: 720,
    height: 700,
    parts: partsOf(
      'trek-detail',
      'stages stage stages-total tours tour stage-place stage-links stage-link item-link',
    ),
  },
  {
    name: 'trek-detail-viewer',
    html: sheet(1001, 'gallery'),
    width: 720,
    height: 560,
    steps: async ({press}) => {
      await press('trek-detail', 'gallery-enlarge');
    },
    parts: partsOf('trek-detail', 'viewer viewer-button viewer-close'),
  },
  {
    name: 'trek-detail-outdoor',
    html: `<trek-detail api="${API}" resource="outdoor_site" trek-id="1" sections="sites"></trek-detail>
<trek-detail api="${API}" resource="outdoor_site" trek-id="2" sections="breadcrumb, figures, practical, ratings, courses"></trek-detail>`,
    width: 720,
    height: 700,
    parts: partsOf('trek-detail', 'sites breadcrumb compass-rose courses'),
  },
  {
    name: 'trek-detail-event',
    html: `<trek-detail api="${API}" resource="touristicevent" trek-id="14" sections="calendar, contact"></trek-detail>`,
    width: 720,
    height: 400,
    parts: partsOf('trek-detail', 'calendar contact'),
  },
  {
    name: 'trek-detail-signpost',
    html: `<trek-detail api="${API}" resource="signage" trek-id="301" sections="blades"></trek-detail>
<trek-detail api="${API}" resource="sensitivearea" trek-id="1" sections="rules"></trek-detail>`,
    width: 720,
    height: 500,
    parts: partsOf('trek-detail', 'blades rules'),
  },
  {
    name: 'trek-detail-states',
    html: `<trek-detail api="${API}" trek-id="99999"></trek-detail>`,
    width: 620,
    height: 140,
    parts: partsOf('trek-detail', 'not-found'),
  },
  ...mapPictures,
];
