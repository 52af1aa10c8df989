import type {Bounds, Position, Shape} from '../model/geometry.js';
import type {Item, ItemKey} from '../model/item.js';
import type {MapView, Pixel} from './view.js';

/** What <trek-map> needs from a map. No MapLibre type crosses this line. */
export interface MapEngine {
  /** Draws a point for each item that has a place. Cheap when few differ from those before. */
  showItems(items: readonly Item[]): void;
  /** Marks the selected and the highlighted item, also within a cluster, and draws their tracks and areas. */
  mark(marks: Marks): void;
  /** A place along the selected track. */
  showTrackPosition(position: Position | undefined): void;
  showVisitor(place: VisitorPlace): void;
  showBaseMap(baseMap: BaseMap | undefined): void;
  paint(colours: MapColours): void;

  fit(bounds: Bounds, motion: Motion): void;
  go(view: MapView): void;
  zoomBy(steps: number): void;
  /** Whether gestures that also scroll the page need a second finger or a key. */
  shareGestures(shared: boolean): void;

  readonly view: MapView;
  /** What is on the screen. */
  readonly bounds: Bounds;
  /** Whether all of it is on the screen. */
  sees(bounds: Bounds): boolean;
  toPixel(position: Position): Pixel;
  /** The items on the screen, at most so many of them, those in the middle first. */
  itemsInView(limit: number): readonly Item[];

  destroy(): void;
}

/** Whether the map moves smoothly from one view to the next. */
export type Motion = 'smooth' | 'none';

export interface Marks {
  readonly selected?: MarkedItem;
  readonly highlighted?: MarkedItem;
}

export interface MarkedItem {
  readonly key: ItemKey;
  readonly position?: Position;
  /** Absent until it has arrived. */
  readonly shape?: Shape;
}

/** Where the visitor is, as far as the device knows. */
export interface VisitorPlace {
  readonly position: Position;
  readonly accuracyMetres: number;
}

/** What lies under the items. */
export interface BaseMap {
  readonly name: string;
  /** An address with `{z}`, `{x}` and `{y}`. */
  readonly tiles: string;
  /** As its provider wrote it: plain text and links, untrusted. */
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Resolved colours, as `rgb(…)`: a map knows no custom property. */
export interface MapColours {
  readonly point: string;
  readonly cluster: string;
  readonly clusterText: string;
  readonly line: string;
  readonly visitor: string;
}

/** The sentences that a map shows itself. */
export interface MapWords {
  /** In which numbers are written. */
  readonly language: string;
  readonly title: string;
  readonly cooperativeMouse: string;
  readonly cooperativeMac: string;
  readonly cooperativeTouch: string;
}

/** What the map tells. */
export interface MapListener {
  /** Everything given is on the screen, whatever the base map does. */
  drawn(): void;
  /** The base map is there too, or has given up. */
  rested(): void;
  /** The graphics card forgot the map; `drawn` follows when it comes back. */
  lost(): void;
  /** Nothing will ever be drawn: the worker did not start. */
  failed(): void;
  moved(): void;
  /** The visitor took the map in hand. */
  taken(): void;
  /** The visitor points at an item, or no longer at any. */
  pointedAt(key: ItemKey | undefined): void;
  /** The visitor points at a place along the selected track, or no longer. */
  pointedAtTrack(position: Position | undefined): void;
  chose(key: ItemKey): void;
  /** The visitor chose items that no zoom separates. */
  choseOverlapping(items: readonly Item[], position: Position): void;
  choseNothing(): void;
}

export interface EngineOptions {
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  readonly words: MapWords;
  readonly colours: MapColours;
  readonly baseMap: BaseMap | undefined;
  /** Seen first. */
  readonly bounds: Bounds;
  readonly listener: MapListener;
}

/** Throws where the browser cannot draw a map. */
export type CreateEngine = (options: EngineOptions) => MapEngine;
