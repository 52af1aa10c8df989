import type {Messages} from '../../i18n/messages/base.js';
import type {
  BaseMap,
  CreateEngine,
  MapEngine,
  MapListener,
  UserPosition,
} from '../../map/map-engine.js';
import type {Bounds} from '../../model/geometry.js';
import type {ItemKey} from '../../model/item.js';
import {setPictureTaker} from '../../store/map-pictures.js';
import {readColours} from './colours.js';
import type {MapContext} from './map-context.js';
import type {MapItems} from './map-items.js';
import {type EngineView, MapSync} from './map-sync.js';

/** The events of the engine that concern popups. */
export type PopupListener = Pick<
  MapListener,
  'moved' | 'overlappingItemsSelected' | 'backgroundClicked'
>;

/** Creates the map engine when there is something to show, and replaces it when the language changes. */
export class EngineHost {
  private readonly context: MapContext;
  private readonly popups: PopupListener;
  private readonly mapItems: MapItems;
  /** Absent until the code of the engine is loaded. */
  private createEngine: CreateEngine | undefined;
  private isUnavailable = false;
  private current: MapEngine | undefined;
  private sync: MapSync | undefined;
  /** View of the engine that was replaced: MapLibre cannot change the language of a map. */
  private engineView: EngineView | undefined;
  /** The messages that the current engine was created with. */
  private messages: Messages | undefined;
  private baseMap: BaseMap | undefined;
  private hasRendered = false;
  private hasSettled = false;

  constructor(context: MapContext, mapItems: MapItems, popups: PopupListener) {
    this.context = context;
    this.mapItems = mapItems;
    this.popups = popups;
  }

  /** Sets the function that creates an engine; undefined when there will never be one. */
  setCreateEngine(createEngine: CreateEngine | undefined) {
    this.createEngine = createEngine;
    this.isUnavailable = createEngine === undefined;
    this.requestUpdate();
  }

  get engine(): MapEngine | undefined {
    return this.current;
  }

  /** Whether the sketch stays, because no engine can be created. */
  get isSketch(): boolean {
    return this.isUnavailable;
  }

  /** Whether the engine has rendered all items, so that the sketch is no longer needed. */
  get isRendered(): boolean {
    return this.hasRendered;
  }

  /** Whether the map is complete: all tiles of the view are loaded, or the sketch stays. */
  get isReady(): boolean {
    return this.hasSettled || this.isSketch;
  }

  update(baseMap: BaseMap | undefined) {
    const {text, source} = this.context;
    if (this.current && this.messages !== text.messages) {
      this.engineView = this.sync?.engineView;
      this.destroyEngine();
    }
    const bounds = this.current ? undefined : this.mapItems.firstBounds(source.state);
    if (bounds) this.createMap(bounds, baseMap);
    if (baseMap !== this.baseMap) this.current?.showBaseMap(baseMap);
    this.baseMap = baseMap;
    this.sync?.update();
    if (source.source) setPictureTaker(source.source, this);
  }

  /** For a printed sheet; the map may not be drawn yet, or show another part. */
  takePicture(around: Bounds) {
    const {current, baseMap} = this;
    if (!current || !this.hasSettled || !current.containsBounds(around)) return undefined;
    return {canvas: current.picture(), credit: baseMap?.attribution};
  }

  selectItem(key: ItemKey) {
    if (this.sync) this.sync.selectOnMap(key);
    else this.context.selectItem(key);
  }

  showUserPosition(user: UserPosition, around: Bounds) {
    this.sync?.setUserLocation(user.position);
    this.current?.showUserPosition(user);
    this.current?.fitBounds(around, 'smooth');
  }

  showAll() {
    this.sync?.showAll();
  }

  updateColours() {
    this.current?.setColours(readColours(this.root));
  }

  destroyEngine() {
    this.sync?.stop();
    this.sync = undefined;
    this.current?.destroy();
    this.current = undefined;
    this.hasRendered = false;
    this.hasSettled = false;
  }

  private createMap(bounds: Bounds, baseMap: BaseMap | undefined) {
    const container = this.root.querySelector<HTMLElement>('.map-container');
    if (!this.createEngine || !container) return;
    const {messages, language} = this.context.text;
    this.messages = messages;
    this.baseMap = baseMap;
    try {
      this.current = this.createEngine({
        root: this.root,
        container,
        messages: {...messages, title: messages.map, language},
        colours: readColours(this.root),
        baseMap,
        bounds,
        listener: this.listener(),
      });
      this.sync = new MapSync(this.current, this.context, this.mapItems, this.engineView);
      // The toolbar needs an engine.
      this.requestUpdate();
    } catch {
      // No WebGL 2 after all.
      this.fallBackToSketch();
    }
  }

  private fallBackToSketch() {
    this.destroyEngine();
    this.setCreateEngine(undefined);
  }

  private listener(): MapListener {
    const {source} = this.context;
    return {
      ...this.popups,
      moved: () => {
        this.popups.moved();
        this.sync?.reportViewSoon();
      },
      rendered: () => {
        this.hasRendered = true;
        this.requestUpdate();
      },
      idle: () => {
        if (this.hasSettled) return;
        this.hasSettled = true;
        this.sync?.reportViewSoon();
        this.requestUpdate();
      },
      contextLost: () => {
        this.hasRendered = false;
        this.requestUpdate();
      },
      workerFailed: () => {
        this.context.warn('the worker of the map could not be loaded; showing a sketch.');
        this.fallBackToSketch();
      },
      movedByUser: () => this.sync?.setMovedByUser(),
      itemHighlighted: (key) => source.source?.highlight(key),
      trackPointedAt: (position) => source.source?.pointAtTrack(position),
      itemSelected: (key) => this.selectItem(key),
    };
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }

  private get root(): ShadowRoot {
    // A <trek-map> renders into an open shadow root.
    return this.context.host.renderRoot as ShadowRoot;
  }
}
