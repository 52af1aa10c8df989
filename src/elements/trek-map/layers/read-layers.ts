import type {Messages} from '../../../i18n/messages/base.js';
import type {Tiles} from '../../../map/map-content.js';
import {safeUrl} from '../../../model/url.js';
import {kindNames} from '../../../store/kinds.js';
import type {LayerProperties} from '../../trek-layer/trek-layer.js';
import {ignBaseMaps} from '../base-maps.js';
import {archiveAddress, templateAddress, wmsAddress, wmtsAddress} from './tile-address.js';

/** A layer as the page declares it, with valid values. */
export interface DeclaredLayer {
  /** Different for each layer of a map. */
  readonly id: string;
  readonly name: string;
  readonly isOverlay: boolean;
  /** Whether it is shown before the visitor chooses. */
  readonly isVisible: boolean;
  readonly attribution: string;
  readonly opacity: number;
  /** The host that the visitor must agree to; absent where none needs to. */
  readonly consentHost?: string;
  readonly content: TileContent | GeojsonContent | StyleContent | ItemContent;
}

type TileContent = {readonly type: 'tiles'} & Tiles;

export interface GeojsonContent {
  readonly type: 'geojson';
  readonly url: string;
  /** How often it is requested again; absent for once. */
  readonly refreshSeconds?: number;
}

export interface StyleContent {
  readonly type: 'style';
  readonly url: string;
  /** Whether nothing may be requested from other hosts, since the visitor agrees to this one alone. */
  readonly isOwnHostOnly: boolean;
}

/** Items of a kind of the same server, or places that the sheet of the selected trek names. */
export type ItemContent =
  | {readonly type: 'items'; readonly kind: string}
  | {readonly type: 'items'; readonly part: SelectedPart};

const SELECTED_PARTS = ['parking', 'waypoints', 'stages'] as const;
export type SelectedPart = (typeof SELECTED_PARTS)[number];

const HIGHEST_ZOOM = 24;
const SHORTEST_REFRESH_SECONDS = 10;

/** How the address of the tiles is read from `src`, and what it has to be. */
const ADDRESSES: Readonly<
  Record<string, readonly [read: (src: string) => string | undefined, what: string]>
> = {
  xyz: [templateAddress, 'an http address with {z}, {x} and {y}'],
  wmts: [wmtsAddress, 'an http address with {z}, {x} and {y}, or with the parameter LAYER'],
  wms: [wmsAddress, 'an http address with the parameter LAYERS'],
  pmtiles: [archiveAddress, 'an http address'],
};

/** Base maps with a name of their own. */
function builtIn(type: string, messages: Messages): LayerProperties | undefined {
  const [plan, aerial] = ignBaseMaps(messages);
  switch (type) {
    case 'ign-plan':
      return plan && {...plan, src: plan.tiles};
    case 'ign-aerial':
      return aerial && {...aerial, src: aerial.tiles};
    case 'opentopomap':
      return {
        name: 'OpenTopoMap',
        src: 'https://a.tile.opentopomap.org/{z}/{x}/{y}.png',
        attribution:
          '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>, SRTM, ' +
          '© <a href="https://opentopomap.org/">OpenTopoMap</a> (CC-BY-SA)',
        maxZoom: 17,
      };
    default:
      return undefined;
  }
}

/**
 * The layers of a page, under whose overlays are the default base maps if it declares no other; `warn` is
 * called with what is wrong with each that is left out or corrected.
 */
export function readLayers(
  layers: readonly LayerProperties[],
  messages: Messages,
  warn: (message: string) => void,
): readonly DeclaredLayer[] {
  if (layers.every((layer) => isOverlay(layer ?? {})))
    return readLayers([{type: 'ign-plan'}, {type: 'ign-aerial'}, ...layers], messages, warn);
  const ids = new Set<string>();
  return layers.flatMap((layer) => {
    const read = readOne(layer ?? {}, messages, warn);
    // A page may declare the same address twice.
    if (!read || ids.has(read.id)) return [];
    ids.add(read.id);
    return read;
  });
}

const isOverlay = ({overlay, type}: LayerProperties) =>
  Boolean(overlay) || type === 'geojson' || itemContent(String(type)) !== undefined;

function itemContent(type: string): ItemContent | undefined {
  const part = SELECTED_PARTS.find((each) => each === type);
  if (part) return {type: 'items', part};
  return kindNames().includes(type) ? {type: 'items', kind: type} : undefined;
}

function readOne(
  layer: LayerProperties,
  messages: Messages,
  warn: (message: string) => void,
): DeclaredLayer | undefined {
  const type = String(layer.type ?? 'xyz');
  const known = builtIn(type, messages);
  const src = String(layer.src || known?.src || '');
  // The properties of an element are not its own, so that they are read one by one.
  const {minZoom, maxZoom} = known ?? layer;
  const {refresh, consent} = layer;
  const content =
    itemContent(type) ??
    contentOf({src, refresh, consent, minZoom, maxZoom}, known ? 'xyz' : type, warn);
  if (!content) return undefined;
  const name = String(layer.name || known?.name || '').trim();
  const url = addressOf(content);
  return {
    id: `${type} ${url} ${name}`,
    name,
    isOverlay: isOverlay(layer),
    isVisible: Boolean(layer.visible),
    attribution: String(layer.attribution || known?.attribution || ''),
    opacity: opacityOf(layer.opacity, warn),
    // The server of the items is contacted in any case.
    ...(layer.consent && url && {consentHost: hostOf(url)}),
    content,
  };
}

const hostOf = (address: string) =>
  new URL(address.replace(/^pmtiles:\/\//, '').replace(/[{}]/g, '')).host;

/** Empty for what the server of the map's own items has. */
export function addressOf(content: DeclaredLayer['content']): string {
  switch (content.type) {
    case 'tiles':
      return content.tiles;
    case 'geojson':
    case 'style':
      return content.url;
    case 'items':
      return '';
  }
}

function contentOf(
  {src = '', refresh, consent, minZoom = 0, maxZoom = 19}: LayerProperties,
  type: string,
  warn: (message: string) => void,
): DeclaredLayer['content'] | undefined {
  if (type === 'geojson' || type === 'style') {
    const url = safeUrl(src, document.baseURI);
    if (url && type === 'style') return {type, url, isOwnHostOnly: Boolean(consent)};
    if (url) return {type: 'geojson', url, ...refreshOf(refresh, warn)};
    warn(`src "${src}" is not an http address; leaving it out.`);
    return undefined;
  }
  if (!Object.hasOwn(ADDRESSES, type)) {
    warn(
      `type "${type}" is not xyz, wmts, wms, pmtiles, style, geojson, ign-plan, ign-aerial, opentopomap, ` +
        `${SELECTED_PARTS.join(', ')} or a kind such as poi; leaving it out.`,
    );
    return undefined;
  }
  const [read, what] = ADDRESSES[type] ?? [];
  const tiles = read?.(src);
  if (!tiles) {
    warn(`src "${src}" is not ${what}; leaving it out.`);
    return undefined;
  }
  const [min, max] = [Number(minZoom), Number(maxZoom)];
  if (min >= 0 && min <= max && max <= HIGHEST_ZOOM) {
    return {type: 'tiles', tiles, minZoom: min, maxZoom: max};
  }
  warn(`min-zoom "${minZoom}" and max-zoom "${maxZoom}" are not zooms; leaving it out.`);
  return undefined;
}

function opacityOf(stated: unknown = 1, warn: (message: string) => void): number {
  const opacity = stated === '' ? Number.NaN : Number(stated);
  if (opacity >= 0 && opacity <= 1) return opacity;
  warn(`opacity "${stated}" is not a number from 0 to 1; using 1.`);
  return 1;
}

function refreshOf(stated: unknown, warn: (message: string) => void) {
  if (stated === undefined || stated === '' || stated === 0) return {};
  const seconds = Number(stated);
  if (seconds >= SHORTEST_REFRESH_SECONDS) return {refreshSeconds: seconds};
  warn(
    `refresh "${stated}" is not a number of seconds from ${SHORTEST_REFRESH_SECONDS} on; ` +
      'requesting it once.',
  );
  return {};
}
