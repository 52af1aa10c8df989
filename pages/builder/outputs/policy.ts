import {originOf, readParameters} from '../../embed/parameters.js';
import type {Settings} from '../settings.js';
import type {Format} from './formats.js';
import type {Files} from './output.js';

/** The base maps that elements have by default. */
const IGN = 'https://data.geopf.fr';

/** The services that have a name of their own. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  weather: {'open-meteo': 'https://api.open-meteo.com'},
  species: {gbif: 'https://api.gbif.org'},
  'sensitive-areas': {biodivsports: 'https://biodiv-sports.fr'},
};

/** Attributes with addresses of files that a page requests. */
const REQUESTED = ['files', 'alerts', 'messages', 'config'];

/** The hashes of what a page has inline. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The hashes of the styles and of the import map in HTML; undefined where a page without https cannot compute them. */
export async function inlineHashes(code: string): Promise<InlineHashes | undefined> {
  const textsOf = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, text = '']) => text);
  const styles = textsOf(/<style>([^<]*)<\/style>/g);
  const scripts = textsOf(/<script type="importmap">([^<]*)<\/script>/g);
  const hasNone = styles.length + scripts.length === 0;
  // Browsers have it in secure contexts only.
  if (!hasNone && !(crypto.subtle as SubtleCrypto | undefined)) return undefined;
  const hashesOf = (texts: readonly string[]) => Promise.all(texts.map(sha256));
  return {styles: await hashesOf(styles), scripts: await hashesOf(scripts)};
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The Content-Security-Policy that a page needs on top of `default-src 'none'`, as far as the settings say so. */
export function policyOf(
  settings: Settings,
  {base}: Files,
  format: Format,
  inline: InlineHashes = {styles: [], scripts: []},
): string {
  const own = originOf(base) ?? "'self'";
  if (format === 'iframe')
    return lines([
      ['frame-src', [own]],
      ['script-src', [own]],
    ]);
  const scripts = ['html', 'js'].includes(format) ? own : "'self'";
  const servers = originsOf((settings.get('api') ?? '').split(/\s+/));
  const {layers, theme, placed} = readParameters(settings);
  const tiles = originsOf(layers.map((layer) => layer.get('src') ?? ''));
  const hasMap = placed.some(({tag}) => ['trek-app', 'trek-map', 'trek-detail'].includes(tag));
  const services = Object.entries(SERVICES).map(([name, known]) => {
    const value = settings.get(name) ?? '';
    return known[value] ?? value;
  });
  const files = originsOf([...services, ...REQUESTED.map((name) => settings.get(name) ?? '')]);
  const style = settings.has('theme-file') && theme ? [scripts] : [];
  const worker = settings.get('worker-url') ? "'self'" : 'blob:';
  return lines([
    ['script-src', [scripts, ...inline.scripts]],
    ['style-src', [...style, ...inline.styles]],
    ['worker-src', hasMap ? [worker] : []],
    ['connect-src', [...servers, ...(hasMap ? (tiles.length > 0 ? tiles : [IGN]) : []), ...files]],
    ['img-src', servers],
    ['media-src', servers],
  ]);
}

const originsOf = (addresses: readonly string[]) => [
  ...new Set(addresses.flatMap((address) => originOf(address) ?? [])),
];

const lines = (directives: readonly (readonly [string, readonly string[]])[]) =>
  directives
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')};`)
    .join('\n');
