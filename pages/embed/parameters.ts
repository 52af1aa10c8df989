import {cssProperties, elements, themes} from '../generated/elements.js';

/** An element of the page, with the attributes that the address gives it. */
export interface Placed {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What the page shows, as far as its address says so. */
export interface EmbedSettings {
  readonly placed: readonly Placed[];
  /** Attributes of `<trek-layer>` elements: base maps and overlays. */
  readonly layers: readonly ReadonlyMap<string, string>[];
  /** Values of custom properties by their names. */
  readonly properties: ReadonlyMap<string, string>;
  readonly theme?: string;
  readonly scheme: string;
  readonly title?: string;
  /** The origin of the page around the frame. */
  readonly host?: string;
}

/**
 * These name other things of the page or of its folder: an element, a file that could name another server, a
 * script.
 */
const KEPT_FROM_ADDRESS = ['for', 'config', 'worker-url'];

/** Attributes with the address of content that is shown beside that of the API, or in its place. */
const CONTENT = ['files', 'alerts', 'messages'];

/** The parameters of this page that are not attributes. */
const OWN = ['element', 'theme-file', 'scheme', 'title', 'host', 'layer'];

const SCHEMES: Readonly<Record<string, string>> = {
  light: 'light',
  dark: 'dark',
  auto: 'light dark',
};

const LONGEST_TITLE = 200;
const LONGEST_VALUE = 200;
const MOST_LAYERS = 8;

/** The attributes that the address may give an element. */
export function attributesOf(tag: string): readonly string[] {
  const names = (Object.hasOwn(elements, tag) && elements[tag]) || [];
  return [...names.filter((name) => !KEPT_FROM_ADDRESS.includes(name)), 'lang'];
}

/** The elements that an address names, with those of its parameters that are attributes of them. */
export function placedElements(
  parameters: URLSearchParams,
  namesOf: (tag: string) => readonly string[] = attributesOf,
): readonly Placed[] {
  return tagsOf(parameters)
    .filter(isPlaceable)
    .map((tag) => {
      const stated = namesOf(tag).flatMap((name) => {
        const value = parameters.get(name);
        return value === null ? [] : [[name, value] as const];
      });
      return {tag, attributes: new Map(stated)};
    });
}

/** The names in `element` that are no element of a page. */
export function unknownElements(parameters: URLSearchParams): readonly string[] {
  return tagsOf(parameters).filter((tag) => !isPlaceable(tag));
}

/** Reads an address; what is not on the lists of the manifest is left out. */
export function readParameters(parameters: URLSearchParams): EmbedSettings {
  const [first, ...others] = placedElements(parameters);
  const theme = parameters.get('theme-file') ?? '';
  const scheme = parameters.get('scheme') ?? '';
  const title = parameters.get('title')?.trim().slice(0, LONGEST_TITLE);
  const host = originOf(parameters.get('host') ?? '');
  return {
    placed: first ? [withRouting(first), ...others] : [],
    layers: parameters
      .getAll('layer')
      .slice(0, MOST_LAYERS)
      .flatMap((text) => readLayer(text) ?? []),
    properties: readProperties(parameters),
    scheme: (Object.hasOwn(SCHEMES, scheme) && SCHEMES[scheme]) || 'light',
    ...(themes.includes(theme) && {theme}),
    ...(title && {title}),
    ...(host && {host}),
  };
}

/** The origins in an address from which content is shown, besides those of the Geotreks and of the page itself. */
export function contentOrigins(parameters: URLSearchParams, page: string): readonly string[] {
  const {origin: own} = new URL(page);
  return CONTENT.flatMap((name) => {
    const address = parameters.get(name) ?? '';
    // A relative address is one of the page, or of the Geotrek; `https:a.example` is one on some pages only.
    const base = URL.canParse(address) ? undefined : page;
    if (!URL.canParse(address, base)) return [];
    const {origin} = new URL(address, base);
    return origin === own ? [] : origin;
  });
}

/** Whether a parameter says what the page is, so that a link into its content must not change it. */
export function isSetting(name: string): boolean {
  if (OWN.includes(name) || name.startsWith('--')) return true;
  // What the visitor does is in the address too; these names are the same in both.
  if (['sort', 'lang', 'resource'].includes(name)) return false;
  return Object.values(elements).some((names) => names.includes(name));
}

/** The origin of an http(s) address. */
export function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const {protocol, origin} = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

function tagsOf(parameters: URLSearchParams): readonly string[] {
  const tags = (parameters.get('element') ?? '').split(/[\s,]+/).filter(Boolean);
  return tags.length > 0 ? [...new Set(tags)] : ['trek-app'];
}

const isPlaceable = (tag: string) => Object.hasOwn(elements, tag) && tag !== 'trek-layer';

/** One element with routing is enough for all that share its source. */
function withRouting({tag, attributes}: Placed): Placed {
  const isRouted = attributesOf(tag).includes('routing') && !attributes.has('routing');
  return isRouted
    ? {tag, attributes: new Map([...attributes, ['routing', 'query']])}
    : {tag, attributes};
}

/** A layer from JSON, such as `{"name": "Slopes", "src": "https://…", "overlay": true}`. */
function readLayer(text: string): ReadonlyMap<string, string> | undefined {
  let layer: unknown;
  try {
    layer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof layer !== 'object' || layer === null) return undefined;
  const known = Object.entries(layer).filter(
    ([name, value]) =>
      elements['trek-layer']?.includes(name) &&
      (value === true || ['string', 'number'].includes(typeof value)),
  );
  return new Map(known.map(([name, value]) => [name, value === true ? '' : String(value)]));
}

function readProperties(parameters: URLSearchParams): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [name, value] of parameters) {
    // A value with an address would request it.
    const isSafe = value.length <= LONGEST_VALUE && !/url\s*\(|image|src\s*\(/i.test(value);
    if (cssProperties.includes(name) && isSafe) properties.set(name, value);
  }
  return properties;
}
