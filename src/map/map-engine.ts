import type {AlertLevel, AlertMark} from '../model/alert.js';
import type {Bounds, Position, Shape} from '../model/geometry.js';
import type {Item, ItemKey} from '../model/item.js';
import type {TrackPosition} from '../model/track.js';
import type {MapView, Pixel} from './view.js';

/** What <trek-map> needs from a map. No MapLibre type crosses this line. */
export interface MapEngine {
  /** Draws a point for each item with a position. Cheap when few differ from the previous ones. */
  showItems(items: readonly Item[]): void;
  /** Marks the selected and the highlighted item, also inside a cluster, and draws their shapes. */
  setMarks(marks: Marks): void;
  /** Marks a position on the selected track. */
  showTrackPosition(position: Position | undefined): void;
  showUserPosition(place: UserPosition): void;
  showBaseMap(baseMap: BaseMap | undefined): void;
  setColours(colours: MapColours): void;

  fitBounds(bounds: Bounds, motion: Motion): void;
  setView(view: MapView): void;
  zoomBy(steps: number): void;
  /** Whether moving the map needs two fingers, and zooming it a key, so that the page can be scrolled. */
  setCooperativeGestures(shared: boolean): void;

  readonly view: MapView;
  /** The bounds of the visible part of the map. */
  readonly bounds: Bounds;
  /** Whether the bounds lie wholly within the visible part of the map. */
  containsBounds(bounds: Bounds): boolean;
  toPixel(position: Position): Pixel;
  /** The visible items, at most `limit`, those nearest to the centre first. */
  itemsInView(limit: number): readonly Item[];

  /** A copy of what the map shows. */
  picture(): HTMLCanvasElement;

  destroy(): void;
}

/** Whether a change of the view is animated. */
export type Motion = 'smooth' | 'none';

export interface Marks {
  readonly selected?: MarkedItem;
  readonly highlighted?: MarkedItem;
}

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

/** Raster tiles that are drawn under the items. */
export interface BaseMap {
  readonly name: string;
  /** Address of the tiles, with the placeholders `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  /** As its provider wrote it: plain text and links, untrusted. */
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Computed colours such as `rgb(…)`: MapLibre reads no custom properties. */
export interface MapColours {
  readonly point: string;
  readonly cluster: string;
  readonly clusterText: string;
  readonly track: string;
  readonly visitor: string;
  readonly alerts: Readonly<Record<AlertLevel, string>>;
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

/** The events of a map engine. */
export interface MapListener {
  /** All items are rendered; the base map may still be loading. */
  rendered(): void;
  /** The base map is rendered too, or has taken too long. */
  idle(): void;
  /** The WebGL context was lost; `rendered` follows when it is restored. */
  contextLost(): void;
  /** The worker did not start, so nothing can be rendered. */
  workerFailed(): void;
  moved(): void;
  /** The visitor moved or zoomed the map. */
  movedByUser(): void;
  /** The visitor points at an item; undefined when at none any more. */
  itemHighlighted(key: ItemKey | undefined): void;
  /** The visitor points at a position on the selected track; undefined when no longer. */
  trackPointedAt(position: TrackPosition | undefined): void;
  itemSelected(key: ItemKey): void;
  /** The visitor clicked a cluster that no zoom level separates. */
  overlappingItemsSelected(items: readonly Item[], position: Position): void;
  backgroundClicked(): void;
}

export interface EngineOptions {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly messages: MapMessages;
  readonly colours: MapColours;
  readonly baseMap: BaseMap | undefined;
  /** The bounds to show first. */
  readonly bounds: Bounds;
  readonly listener: MapListener;
}

/** Throws when the browser cannot create a map. */
export type CreateEngine = (options: EngineOptions) => MapEngine;
