import {API, LAYERS, partsOf} from './sample.js';

/** @typedef {import('./list.js').Picture} Picture */

/** @type {readonly Picture[]} */
export const mapPictures = [
  {
    name: 'trek-map',
    html: `<trek-map api="${API}" style="block-size: 34rem">${LAYERS}</trek-map>`,
    width: 900,
    height: 600,
    steps: async ({part, until, elements}) => {
      await part('trek-map', 'base-map-switcher');
      await until(() => elements('canvas').length > 0, 'the map');
      await new Promise((resolve) => setTimeout(resolve, 6000));
      const list = await part('trek-map', 'items-in-view').catch(() => undefined);
      list?.querySelector('button')?.focus();
    },
    parts: partsOf('trek-map', 'map toolbar toolbar-button base-map-switcher attribution'),
  },
  {
    name: 'trek-map-layers',
    html: `<trek-map api="${API}" style="block-size: 34rem">${LAYERS}
<trek-layer type="geojson" name="Nature and buses" src="/layers.geojson" visible></trek-layer>
<trek-layer overlay consent name="Another server" src="https://tiles.aubrane.example/{z}/{x}/{y}.png"></trek-layer>
<trek-layer type="geojson" name="A lost file" src="/lost.geojson" visible></trek-layer></trek-map>`,
    width: 900,
    height: 600,
    steps: async ({press, part, partsOf: shown, until}) => {
      await press('trek-map', 'layers-button');
      const panel = await part('trek-map', 'layer-panel');
      const boxes = () => [...panel.querySelectorAll('input[type=checkbox]')];
      await until(() => boxes().length > 2, 'the overlays');
      boxes()[1].click();
      await until(() => shown('trek-map', 'layer-consent').length > 0, 'the agreement');
    },
    parts: partsOf('trek-map', 'layers-button layer-panel layer-note layer-consent'),
  },
  {
    name: 'trek-map-states',
    html: `<trek-map api="${API}" loading="click" style="block-size: 16rem">${LAYERS}</trek-map>
<trek-map api="/geotrek/fault=empty/api/v2/" loading="click" style="block-size: 10rem">${LAYERS}</trek-map>
<trek-map api="/geotrek/fault=404/api/v2/" loading="click" style="block-size: 10rem">${LAYERS}</trek-map>`,
    width: 620,
    height: 640,
    parts: partsOf('trek-map', 'sketch load empty error retry'),
  },
  {
    name: 'trek-map-access',
    html: `<trek-map id="items" api="${API}" loading="eager" style="block-size: 40rem">${LAYERS}</trek-map>
<trek-list for="items" page-size="2" filters="none"></trek-list>`,
    width: 760,
    height: 700,
    steps: async ({part, pressNamed}) => {
      await pressNamed('Move the map');
      await part('trek-map', 'pan-buttons');
      await part('trek-map', 'list-link');
      const list = await part('trek-map', 'items-in-view');
      await new Promise((resolve) => setTimeout(resolve, 5000));
      list.querySelector('button').click();
      const help = await part('trek-map', 'keyboard-help');
      help.querySelector('summary').click();
    },
    parts: partsOf('trek-map', 'pan-buttons items-in-view list-link popup-item keyboard-help'),
  },
  {
    name: 'trek-map-relief',
    html: `<trek-map api="${API}" loading="eager" style="block-size: 30rem">${LAYERS}
<trek-layer type="terrain" src="/geotrek/terrain/{z}/{x}/{y}.png" attribution="Aubrane"></trek-layer></trek-map>`,
    width: 760,
    height: 520,
    steps: async ({part, pressNamed}) => {
      await pressNamed('Relief: shading, contour lines');
      await pressNamed('3D view');
      await part('trek-map', 'relief-button');
      await new Promise((resolve) => setTimeout(resolve, 8000));
    },
    parts: partsOf('trek-map', 'relief-panel relief-button'),
  },
  {
    name: 'trek-map-flight',
    html: `<trek-list id="items" api="${API}" filters="none" hidden page-size="3" defaults="trek=1001"></trek-list>
<trek-map for="items" loading="eager" style="block-size: 28rem">${LAYERS}</trek-map>
<trek-detail for="items" sections="profile"></trek-detail>`,
    width: 760,
    height: 900,
    steps: async ({press, part}) => {
      await press('trek-detail', 'fly');
      await part('trek-map', 'flight');
      scrollTo(0, 0);
      await new Promise((resolve) => setTimeout(resolve, 6000));
    },
    parts: [
      ...partsOf('trek-map', 'flight flight-button flight-position flight-place'),
      'trek-detail fly',
    ],
  },
];
