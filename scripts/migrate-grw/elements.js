/**
 * What the elements of Geotrek-rando-widget become here. Works on names and attributes alone, in Node and in
 * browsers.
 *
 * @typedef {object} Tag
 * @property {string} name
 * @property {Readonly<Record<string, string>>} attributes
 *
 * @typedef {object} NewTag
 * @property {string} name
 * @property {Record<string, string>} attributes A name alone where the value is empty.
 * @property {NewTag[]} children
 *
 * @typedef {object} Migration
 * @property {(NewTag | undefined)[]} tags What each becomes; undefined where it is no longer needed.
 * @property {string[]} notes What has no counterpart, or asks for a look.
 */

/** Kinds of content by the part of a name: `grw-treks-provider`, `grw-touristic-event-detail`. */
const KINDS = /** @type {const} */ ({
  trek: 'trek',
  'touristic-content': 'touristiccontent',
  'touristic-event': 'touristicevent',
  'outdoor-site': 'outdoor_site',
  'outdoor-course': 'outdoor_course',
  'sensitive-area': 'sensitivearea',
});

export const SCOPE = [
  'portals',
  'structures',
  'practices',
  'themes',
  'labels',
  'routes',
  'cities',
  'districts',
  'in-bbox',
];

/** Custom properties in place of attributes. */
export const COLOURS = {
  'color-primary-app': '--trek-accent',
  'color-on-primary': '--trek-on-accent',
  'color-background': '--trek-surface',
  'color-trek-line': '--trek-map-track',
  'color-markers': '--trek-map-point',
  'color-clusters': '--trek-map-cluster',
  'color-sensitive-area': '--trek-alert-nature',
  'font-family': '--trek-font',
};

/** Why an attribute has no counterpart. */
const GONE = [
  [/^color-|^fab-/, 'is derived from --trek-accent, with a contrast that can be read'],
  [/-marker-size$|-cluster-size$|elevation-height$/, 'is chosen by the elements'],
  [/^large-view-size$/, 'is not needed: the layout follows the room that an element has'],
  [/offline/, 'has no counterpart yet: sheets and maps need a connection'],
  [/^emergency-number$/, 'has no counterpart: write the number beside the sheet'],
  [
    /^custom-geojson-(color|weight)$/,
    'is chosen by the file itself: stroke and stroke-width of its features',
  ],
  [/^use-gradient$|^grw-app$|^is-large-view$|^reset-store-on-disconnected$|^fab-/, 'is not needed'],
];

/** @param {readonly Tag[]} tags All elements of a page whose names begin with `grw-`. @returns {Migration} */
export function migrate(tags) {
  const notes = new Set(/** @type {string[]} */ ([]));
  const providers = tags.filter(({name}) => name.endsWith('-provider'));
  const sources = new Map(providers.map((tag) => [kindOf(tag), tag]));
  /** @type {Map<string, string>} Ids of the first element of each kind. */
  const firsts = new Map();
  return {
    tags: tags.map((tag) => {
      if (tag.name.endsWith('-provider')) return undefined;
      const name = newName(tag.name);
      if (!name) {
        notes.add(`<${tag.name}> has no counterpart.`);
        return undefined;
      }
      return newTag(tag, name, {sources, firsts, notes});
    }),
    notes: [...notes],
  };
}

/** @param {string} name */
function newName(name) {
  if (name === 'grw-app') return 'trek-app';
  if (name === 'grw-map') return 'trek-map';
  if (name === 'grw-filters' || name === 'grw-search') return 'trek-filters';
  if (name.endsWith('-list')) return 'trek-list';
  return name.endsWith('-detail') ? 'trek-detail' : undefined;
}

/** @param {Tag} tag */
function kindOf({name}) {
  const found = Object.entries(KINDS).find(([part]) => name.startsWith(`grw-${part}`));
  return found?.[1];
}

/**
 * @param {Tag} tag
 * @param {string} name
 * @param {{sources: Map<string | undefined, Tag>, firsts: Map<string, string>, notes: Set<string>}} page
 * @returns {NewTag}
 */
function newTag(tag, name, {sources, firsts, notes}) {
  // A map shows what the page loads.
  const kind = kindOf(tag) ?? [...sources.keys()][0] ?? 'trek';
  const provider = sources.get(kind);
  if (name === 'trek-map' && sources.size > 1)
    notes.add('<trek-map> shows one kind of content: add one for each, or use <trek-app>.');
  const given = {...provider?.attributes, ...tag.attributes};
  /** @type {Record<string, string>} */
  const attributes = {};
  const first = firsts.get(kind);
  if (name !== 'trek-app' && first) {
    attributes.for = first;
  } else {
    firsts.set(kind, given.id ?? kind);
    if (provider) attributes.id = given.id ?? kind;
    if (given.api) attributes.api = given.api;
    if (name !== 'trek-app' && kind !== 'trek') attributes.resource = kind;
    for (const each of SCOPE) if (given[each]) attributes[each] = given[each];
    const id = idOf(given);
    // The other elements of the page show this item alone, too.
    if (id && provider) attributes.ids = id;
  }
  const id = idOf(given);
  if (id && name === 'trek-detail') attributes['trek-id'] = id;
  if (isOn(given, 'weather')) {
    if (name === 'trek-detail') attributes.weather = 'open-meteo';
    else notes.add(`weather is an attribute of <trek-detail>: <${name}> does not offer it.`);
  }
  for (const each of ['class', 'slot', 'style']) if (given[each]) attributes[each] = given[each];
  if (name === 'trek-app') attributes.resources = resourcesOf(given);
  const languages = listOf(given.languages).filter(Boolean);
  if (name === 'trek-app' && languages.length > 1) attributes.languages = languages.join(' ');
  else if (languages[0]) attributes.lang = languages[0];
  const style = styleOf(name, given, notes);
  if (style) attributes.style = [given.style, style].filter(Boolean).join('; ');
  const isMap = name === 'trek-app' || name === 'trek-map';
  noteLost(given, notes);
  return {name, attributes, children: isMap ? layersOf(given, notes) : []};
}

/** @param {Readonly<Record<string, string>>} given */
function idOf(given) {
  const name = Object.keys(given).find((each) =>
    /^(trek|.+-(site|course|content|event))-id$/.test(each),
  );
  return name && given[name];
}

/** The kinds of an app: treks alone by default. @param {Readonly<Record<string, string>>} given */
function resourcesOf(given) {
  const kinds = [
    isOn(given, 'treks', 'true') && 'trek',
    isOn(given, 'outdoor') && 'outdoor_site',
    isOn(given, 'touristic-contents') && 'touristiccontent',
    isOn(given, 'touristic-events') && 'touristicevent',
  ];
  return kinds.filter(Boolean).join(' ');
}

/** @param {Readonly<Record<string, string>>} given @param {string} name @param {string} [initial] */
function isOn(given, name, initial = 'false') {
  return (given[name] ?? initial) !== 'false';
}

/**
 * @param {string} name
 * @param {Readonly<Record<string, string>>} given
 * @param {Set<string>} notes
 */
function styleOf(name, given, notes) {
  const declarations = /** @type {string[]} */ ([]);
  if (name === 'trek-app') {
    // A block is as wide as its container.
    if (given['app-width'] && given['app-width'] !== '100%')
      declarations.push(`width: ${given['app-width']}`);
    declarations.push(`height: ${given['app-height'] ?? '100vh'}`);
  }
  for (const [attribute, property] of Object.entries(COLOURS)) {
    const value = given[attribute];
    if (value && /^[\w#(),.%\s'"-]+$/.test(value)) declarations.push(`${property}: ${value}`);
  }
  if (given.rounded === 'false') declarations.push('--trek-radius: 0');
  if (given['font-family'])
    notes.add(`The page has to load the font ${given['font-family']}: the elements load none.`);
  return declarations.join('; ');
}

/**
 * The base maps, and the layers over them.
 * @param {Readonly<Record<string, string>>} given
 * @param {Set<string>} notes
 * @returns {NewTag[]}
 */
function layersOf(given, notes) {
  const itemOf = (/** @type {string} */ name, /** @type {number} */ index) =>
    listOf(given[name])[index] ?? '';
  // The addresses of base maps may contain commas.
  const bases = listOf(given['url-layer'], /,(?=\s*http)/).map((src, index) => ({
    name: itemOf('name-layer', index) || `${index + 1}`,
    src: newAddress(src, notes),
    attribution: itemOf('attribution-layer', index),
  }));
  const minutes = Number(given['custom-layers-refresh-interval'] ?? 0);
  const overlays = /** @type {const} */ (['geojson', 'wms', 'tile']).flatMap((type) =>
    listOf(given[`custom-${type}-url`]).map((address, index) => {
      const layers = type === 'wms' && itemOf('custom-wms-layers', index);
      const src = newAddress(address, notes);
      return {
        ...(type !== 'tile' && {type}),
        name: itemOf(`custom-${type}-name`, index) || `${index + 1}`,
        src: layers ? `${src}${src.includes('?') ? '&' : '?'}LAYERS=${layers}` : src,
        attribution: itemOf(`custom-${type}-attribution`, index),
        ...(type !== 'geojson' && {overlay: ''}),
        ...(type === 'geojson' && minutes > 0 && {refresh: String(minutes * 60)}),
      };
    }),
  );
  if (minutes > 0 && overlays.some(({refresh}) => !refresh))
    notes.add('custom-layers-refresh-interval has a counterpart for layers of type geojson alone.');
  return [...bases, ...overlays].map(({attribution, ...others}) => ({
    name: 'trek-layer',
    attributes: {...others, ...(attribution && {attribution})},
    children: [],
  }));
}

/** @param {string | undefined} text @param {RegExp | string} [separator] */
function listOf(text, separator = ',') {
  return text ? text.split(separator).map((each) => each.trim()) : [];
}

/** @param {string} address @param {Set<string>} notes */
function newAddress(address, notes) {
  if (/^https?:\/\/wxs\.ign\.fr\//.test(address)) {
    notes.add('wxs.ign.fr was closed in 2024: the address is now that of data.geopf.fr.');
    return address
      .replace(/^https?:\/\/wxs\.ign\.fr\/[^?]*\/wmts/, 'https://data.geopf.fr/wmts')
      .replace('?&', '?');
  }
  // Today a host is asked for many tiles at once.
  return address
    .replace('{s}.tile.openstreetmap.org', 'tile.openstreetmap.org')
    .replace('{s}', 'a');
}

/** @param {Readonly<Record<string, string>>} given @param {Set<string>} notes */
function noteLost(given, notes) {
  for (const [attribute, value] of Object.entries(given)) {
    if (attribute in COLOURS || value === 'false') continue;
    const reason = GONE.find(([pattern]) => /** @type {RegExp} */ (pattern).test(attribute))?.[1];
    if (reason) notes.add(`${attribute} ${reason}.`);
  }
}
