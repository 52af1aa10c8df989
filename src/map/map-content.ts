import type {AlertLevel, AlertMark} from '../model/alert.js';
import type {Bounds, Line, Position, Shape} from '../model/geometry.js';
import type {Item, ItemKey} from '../model/item.js';
import type {OverlayFeature} from '../model/overlay-feature.js';
import type {VectorStyle} from '../model/vector-style.js';
import type {MapView} from './view.js';

/**
 * Everything that a map shows. It is replaced, never edited: an engine compares each member with the one
 * that it has drawn by identity, and draws those that differ. The sketch draws the same.
 */
export interface MapContent {
  readonly baseMap: BaseMap | undefined;
  /** What is drawn between the base map and the items, the lowest first. */
  readonly overlays: readonly Overlay[];
  /** Absent on a flat map without shading. */
  readonly relief: Relief | undefined;
  /** How the map is turned and tilted; absent until it is asked to be. */
  readonly orientation: RequestedOrientation | undefined;
  /** Each with a position is a point. */
  readonly items: readonly Item[];
  readonly marks: Marks;
  /** A position on the selected track. */
  readonly trackPosition: Position | undefined;
  readonly userPosition: UserPosition | undefined;
  /** Absent while there is nothing to show. */
  readonly view: RequestedView | undefined;
  readonly colours: MapColours;
  /** Whether moving the map needs two fingers, and zooming it a key, so that the page can be scrolled. */
  readonly hasCooperativeGestures: boolean;
}

/** A view that the map moves to once, when this object is new; the visitor may move the map afterwards. */
export type RequestedView = {
  /** Whether the movement is animated. */
  readonly motion: 'smooth' | 'none';
  /** Absent where the map is not to be turned. */
  readonly orientation?: Orientation;
} & ({readonly bounds: Bounds} | {readonly view: MapView});

/** How a map is turned and tilted, in degrees: north up and seen from above at zero. */
export interface Orientation {
  readonly bearing: number;
  readonly pitch: number;
}

/** An orientation that the map takes once, when this object is new; the visitor may turn it afterwards. */
export type RequestedOrientation = Orientation & {readonly motion: RequestedView['motion']};

/** The items that are emphasised, also inside a cluster, with their shapes. */
export interface Marks {
  readonly selected?: MarkedItem;
  readonly highlighted?: MarkedItem;
}

export const noMarks: Marks = {};

export interface MarkedItem {
  readonly key: ItemKey;
  readonly position?: Position;
  /** Absent until it is loaded. */
  readonly shape?: Shape;
  /** Where its track is closed or asks for care, the gravest last. */
  readonly alerts?: readonly AlertMark[];
}

/** The position of the visitor's device, with the radius of its accuracy. */
export interface UserPosition {
  readonly position: Position;
  readonly accuracyMetres: number;
}

/** Raster tiles of 256 × 256 pixels. */
export interface Tiles {
  /** Address of the tiles, with the placeholders `{z}`, `{x}` and `{y}`, or of an archive: `pmtiles://https://…`. */
  readonly tiles: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Tiles that are drawn under everything else. */
export interface BaseMap extends Tiles {
  readonly name: string;
  /** As its provider wrote it: plain text and links, untrusted. */
  readonly attribution: string;
  /** From 0 to 1; 1 without it. */
  readonly opacity?: number;
  /** Drawn in place of the tiles, of which there are none then. */
  readonly style?: VectorStyle;
}

/** Tiles whose colours are heights of the ground. */
export interface HeightTiles extends Tiles {
  readonly encoding: 'terrarium' | 'mapbox';
  /** Width of a tile in pixels. */
  readonly tileSize: 256 | 512;
  /** As its provider wrote it: plain text and links, untrusted. */
  readonly attribution: string;
}

/** What is drawn of the heights of the ground. */
export interface Relief {
  readonly heights: HeightTiles;
  readonly hasHillshade: boolean;
  readonly hasContours: boolean;
  readonly is3d: boolean;
  /** The heights are multiplied by it in 3D. */
  readonly exaggeration: number;
  /** Whether it is drawn with less memory, as on a phone. */
  readonly savesMemory: boolean;
}

/** A layer over the base map. An overlay that changes is another object with the same id. */
export type Overlay = {
  readonly id: string;
  /** As its provider wrote it: plain text and links, untrusted. */
  readonly attribution?: string;
  /** From 0 to 1; 1 without it. */
  readonly opacity?: number;
} & (
  | ({readonly type: 'tiles'} & Tiles)
  | ({readonly type: 'shapes'} & OverlayShapes)
  | ({readonly type: 'tracks'} & OverlayTracks)
  | ({readonly type: 'features'} & OverlayFeatures)
);

export interface OverlayShapes {
  /** Points, lines and areas. */
  readonly shapes: readonly Shape[];
  /** A computed colour. */
  readonly colour: string;
}

/** The tracks of items, which the visitor can select. */
export interface OverlayTracks {
  readonly tracks: readonly OverlayTrack[];
  /** They are drawn from this zoom on. */
  readonly minZoom: number;
  /** Absent where all lines are solid. */
  readonly patterns?: readonly DashPattern[];
}

/** Lengths of the dashes of a line and of the gaps after them, in widths of the line. */
export type DashPattern = readonly number[];

export interface OverlayTrack {
  readonly key: ItemKey;
  readonly parts: readonly OverlayTrackPart[];
  /** A computed colour. */
  readonly colour: string;
  /** Which of the patterns of the overlay it has. */
  readonly pattern?: number;
}

/** Lines of a track in one of the lanes in which tracks along the same path are drawn side by side. */
export interface OverlayTrackPart {
  readonly lines: readonly Line[];
  /** From 0, which is on the path. */
  readonly lane: number;
}

export interface OverlayFeatures {
  readonly features: readonly OverlayFeature[];
  /** Of features that have none. */
  readonly colour: string;
}

/** The credits of everything that a map shows, each once. */
export const creditsOf = ({
  baseMap,
  overlays,
  relief,
}: Pick<MapContent, 'baseMap' | 'overlays' | 'relief'>) => [
  ...new Set([baseMap, ...overlays, relief?.heights].flatMap((layer) => layer?.attribution || [])),
];

/** Computed colours such as `rgb(…)`: MapLibre reads no custom properties. */
export interface MapColours {
  readonly point: string;
  readonly cluster: string;
  readonly clusterText: string;
  readonly track: string;
  readonly visitor: string;
  readonly alerts: Readonly<Record<AlertLevel, string>>;
}
