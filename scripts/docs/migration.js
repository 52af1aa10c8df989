import {COLOURS, migrate, SCOPE} from '../migrate-grw/elements.js';

/** Attributes of Geotrek-rando-widget, each with an element that has it and a value. */
const ATTRIBUTES = /** @type {const} */ ([
  ['grw-treks-provider', 'api', 'https://your-geotrek.example/api/v2/'],
  ['grw-app', 'languages', 'fr,en'],
  ...SCOPE.map(
    (name) =>
      /** @type {const} */ (['grw-treks-provider', name, name === 'in-bbox' ? '5,44,6,45' : '1']),
  ),
  ['grw-app', 'treks', 'true'],
  ['grw-app', 'outdoor', 'true'],
  ['grw-app', 'touristic-contents', 'true'],
  ['grw-app', 'touristic-events', 'true'],
  ['grw-trek-detail', 'trek-id', '12'],
  ['grw-map', 'url-layer', 'https://tiles.example/{z}/{x}/{y}.png'],
  ['grw-map', 'name-layer', 'Plan'],
  ['grw-map', 'attribution-layer', '© Example'],
  ['grw-app', 'app-width', '100%'],
  ['grw-app', 'app-height', '80vh'],
  ['grw-app', 'rounded', 'false'],
  ...Object.keys(COLOURS).map(
    (name) => /** @type {const} */ (['grw-app', name, name === 'font-family' ? 'Verdana' : 'teal']),
  ),
  ['grw-app', 'color-secondary-app', 'teal'],
  ['grw-app', 'fab-background-color', 'teal'],
  ['grw-map', 'custom-geojson-url', '/sheep.json'],
  ['grw-map', 'custom-geojson-color', '#ff0000'],
  ['grw-map', 'custom-wms-url', 'https://maps.example/wms'],
  ['grw-map', 'custom-wms-layers', 'FORESTS'],
  ['grw-map', 'custom-tile-url', 'https://slopes.example/{z}/{x}/{y}.png'],
  ['grw-map', 'custom-layers-refresh-interval', '5'],
  ['grw-app', 'weather', 'true'],
  ['grw-trek-detail', 'weather', 'true'],
  ['grw-app', 'emergency-number', '112'],
  ['grw-app', 'enable-offline', 'true'],
  ['grw-map', 'elevation-height', '280'],
  ['grw-app', 'large-view-size', '1024'],
  ['grw-app', 'use-gradient', 'true'],
]);

const TILES = {'url-layer': 'https://tiles.example/{z}/{x}/{y}.png'};

/** Attributes that say something of a layer, each with the address of one. */
const LAYERS = /** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */ ({
  'name-layer': TILES,
  'attribution-layer': TILES,
  'custom-wms-url': {'custom-wms-layers': 'FORESTS'},
  'custom-wms-layers': {'custom-wms-url': 'https://maps.example/wms'},
  'custom-layers-refresh-interval': {'custom-geojson-url': '/sheep.json'},
});

const TAGS = [
  'grw-app',
  'grw-treks-provider',
  'grw-treks-list',
  'grw-trek-detail',
  'grw-map',
  'grw-filters',
  'grw-search',
];

const WORDS = {
  en: {
    tag: 'Element',
    attribute: 'Attribute',
    becomes: 'Becomes',
    none: 'not needed',
    same: 'the same by default',
  },
  fr: {
    tag: 'Élément',
    attribute: 'Attribut',
    becomes: 'Devient',
    none: 'inutile',
    same: 'la même chose, par défaut',
  },
};

/** Two tables, made by the conversion itself. @param {'en' | 'fr'} language */
export function migrationTable(language) {
  const {tag, attribute, becomes, none, same} = WORDS[language];
  const tags = TAGS.map((name) => {
    const [result] = migrate([{name, attributes: {}}]).tags;
    return `| \`<${name}>\` | ${result ? `\`<${result.name}>\`` : none} |`;
  });
  const attributes = ATTRIBUTES.map(([name, each, value]) => {
    return `| \`<${name}>\` | \`${each}\` | ${resultOf(name, each, value, language) || same} |`;
  });
  return [
    `| Geotrek-rando-widget | ${becomes} |`,
    '|---|---|',
    ...tags,
    '',
    `| ${tag} | ${attribute} | ${becomes} |`,
    '|---|---|---|',
    ...attributes,
  ].join('\n');
}

/**
 * What an attribute adds to the result of its element. Notes are in English.
 * @param {string} name
 * @param {string} attribute
 * @param {string} value
 * @param {'en' | 'fr'} language
 */
function resultOf(name, attribute, value, language) {
  const [before, after] = [{}, {[attribute]: value}].map((added) => {
    // The elements of a page take the source of the provider.
    const attributes = {...LAYERS[attribute], ...added};
    const list = {name: 'grw-treks-list', attributes: {}};
    return migrate(name.endsWith('-provider') ? [{name, attributes}, list] : [{name, attributes}]);
  });
  const [old, now] = [before, after].map((each) => each?.tags.find(Boolean));
  const changed = Object.entries(now?.attributes ?? {})
    .filter(([key, each]) => old?.attributes[key] !== each)
    .map(([key, each]) => {
      // The height of an app is in its style, too.
      const added = each.replace(`${old?.attributes[key]}; `, '');
      return `\`${key}="${added}"\``;
    });
  const layers = (now?.children ?? []).map(({name: child, attributes}) => {
    const text = Object.entries(attributes).map(([key, each]) =>
      each === '' ? ` ${key}` : ` ${key}="${each}"`,
    );
    return `\`<${child}${text.join('')}>\``;
  });
  const notes = (after?.notes ?? [])
    .map((note) => note.replaceAll(/<([\w-]+)>/g, '`<$1>`'))
    .map((note) => (language === 'en' ? note : `<span lang="en">${note}</span>`));
  return [...changed, ...layers, ...notes].join(' ').replaceAll('|', '\\|');
}
