import type {Bounds, Position} from '../model/geometry.js';
import type {Item, ItemKey} from '../model/item.js';
import type {OverlayFeature} from '../model/overlay-feature.js';
import type {TrackPosition} from '../model/track.js';
import type {BaseMap, HeightTiles, MapContent, Orientation, Overlay} from './map-content.js';
import type {MapView, Pixel} from './view.js';

/** What <trek-map> needs from a map. No MapLibre type crosses this line. */
export interface MapEngine {
  /** Draws what differs from the previous content. */
  show(content: MapContent): void;

  readonly view: MapView;
  readonly orientation: Orientation;
  /** The bounds of the visible part of the map. */
  readonly bounds: Bounds;
  /** Whether the bounds lie wholly within the visible part of the map. */
  containsBounds(bounds: Bounds): boolean;
  toPixel(position: Position): Pixel;
  /** The visible items, at most `limit`, those nearest to the centre first. */
  itemsInView(limit: number): readonly Item[];

  /** Does what a click in the middle of the map would do, for keyboards. */
  selectCenter(): void;

  /** Requests the tiles of a layer again. */
  reload(layer: MapLayer): void;

  /** A copy of what the map shows. */
  picture(): HTMLCanvasElement;

  /** Changes the name of the map for screen readers, such as after other items are shown. */
  setTitle(title: string): void;

  destroy(): void;
}

/** The messages that the map engine shows itself. */
export interface MapMessages {
  /** Language in which numbers are written. */
  readonly language: string;
  readonly title: string;
  readonly cooperativeMouse: string;
  readonly cooperativeMac: string;
  readonly cooperativeTouch: string;
}

/** What the visitor does on a map, and that its view changes. */
export interface MapListener {
  /** The view or the orientation changes, whoever moves the map. */
  moved(): void;
  /** The visitor moved or zoomed the map; `moved` follows. */
  movedByUser(): void;
  /** The visitor points at an item, and at its track where a position is given; undefined when at none any more. */
  itemPointedAt(key: ItemKey | undefined, position?: Position): void;
  /** The visitor points at a position on the selected track; undefined when no longer. */
  trackPointedAt(position: TrackPosition | undefined): void;
  itemSelected(key: ItemKey): void;
  /** The visitor clicked a cluster that no zoom level separates, or where several tracks are. */
  overlappingItemsSelected(items: readonly Item[], position: Position): void;
  /** The visitor clicked a feature of an overlay that has a text. */
  featureSelected(feature: OverlayFeature, position: Position): void;
  backgroundClicked(): void;
}

/** What the map shows from another server. */
export type MapLayer = BaseMap | Overlay | HeightTiles;

/** How far the engine itself is. */
export interface EngineListener {
  /** All items are rendered; the base map may still be loading. */
  rendered(): void;
  /** The base map is rendered too, or has taken too long. */
  idle(): void;
  /** The WebGL context was lost; `rendered` follows when it is restored. */
  contextLost(): void;
  /** Nothing of a layer could be loaded for the view; false when some of it is there after all. */
  layerFailed(layer: MapLayer, hasFailed: boolean): void;
  /** The worker did not start, so nothing can be rendered. */
  workerFailed(): void;
}

export interface EngineOptions {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly messages: MapMessages;
  /** What is shown first; the map starts with its view. */
  readonly content: MapContent;
  readonly listener: MapListener;
  readonly engineListener: EngineListener;
}

/** Throws when the browser cannot create a map. */
export type CreateEngine = (options: EngineOptions) => MapEngine;
