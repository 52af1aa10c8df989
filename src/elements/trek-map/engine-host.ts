import type {Messages} from '../../i18n/messages.js';
import type {
  BaseMap,
  CreateEngine,
  MapEngine,
  MapListener,
  VisitorPlace,
} from '../../map/map-engine.js';
import type {Bounds} from '../../model/geometry.js';
import type {ItemKey} from '../../model/item.js';
import {readColours} from './colours.js';
import type {MapContext} from './map-context.js';
import type {MapScene} from './map-scene.js';
import {type KeptView, MapSync} from './map-sync.js';

/** What the engine tells that is not for the source. */
export type PopupListener = Pick<MapListener, 'moved' | 'choseOverlapping' | 'choseNothing'>;

/** Keeps an engine while there is something to see on it. */
export class EngineHost {
  private readonly context: MapContext;
  private readonly popups: PopupListener;
  private readonly scene: MapScene;
  /** Absent until the code of the map is there. */
  private createEngine: CreateEngine | undefined;
  private hasNone = false;
  private running: MapEngine | undefined;
  private sync: MapSync | undefined;
  /** Of an engine that had to be replaced, since a map keeps the language it was made in. */
  private keptView: KeptView | undefined;
  /** Those the engine was made with, and keeps. */
  private words: Messages | undefined;
  private baseMap: BaseMap | undefined;
  private hasDrawn = false;
  private hasRested = false;

  constructor(context: MapContext, scene: MapScene, popups: PopupListener) {
    this.context = context;
    this.scene = scene;
    this.popups = popups;
  }

  /** The code of the map is there, or never will be. */
  start(createEngine: CreateEngine | undefined) {
    this.createEngine = createEngine;
    this.hasNone = createEngine === undefined;
    this.changed();
  }

  get engine(): MapEngine | undefined {
    return this.running;
  }

  /** Whether there will never be an engine. */
  get isSketch(): boolean {
    return this.hasNone;
  }

  /** Whether the engine shows what the sketch would. */
  get isDrawn(): boolean {
    return this.hasDrawn;
  }

  /** Whether nothing more will come by itself. */
  get isReady(): boolean {
    return this.hasRested || this.isSketch;
  }

  update(baseMap: BaseMap | undefined) {
    const {text, source} = this.context;
    if (this.running && this.words !== text.messages) {
      this.keptView = this.sync?.keptView;
      this.drop();
    }
    const bounds = this.running ? undefined : this.scene.firstBounds(source.state);
    if (bounds) this.begin(bounds, baseMap);
    if (baseMap !== this.baseMap) this.running?.showBaseMap(baseMap);
    this.baseMap = baseMap;
    this.sync?.update();
  }

  choose(key: ItemKey) {
    if (this.sync) this.sync.chooseHere(key);
    else this.context.choose(key);
  }

  showVisitor(place: VisitorPlace, around: Bounds) {
    this.sync?.setUserLocation(place.position);
    this.running?.showVisitor(place);
    this.running?.fit(around, 'smooth');
  }

  showAll() {
    this.sync?.showAll();
  }

  repaint() {
    this.running?.paint(readColours(this.root));
  }

  drop() {
    this.sync?.stop();
    this.sync = undefined;
    this.running?.destroy();
    this.running = undefined;
    this.hasDrawn = false;
    this.hasRested = false;
  }

  private begin(bounds: Bounds, baseMap: BaseMap | undefined) {
    const container = this.root.querySelector<HTMLElement>('.ground');
    if (!this.createEngine || !container) return;
    const {messages, language} = this.context.text;
    this.words = messages;
    this.baseMap = baseMap;
    try {
      this.running = this.createEngine({
        root: this.root,
        container,
        words: {...messages, title: messages.map, language},
        colours: readColours(this.root),
        baseMap,
        bounds,
        listener: this.listener(),
      });
      this.sync = new MapSync(this.running, this.context, this.scene, this.keptView);
      // Its buttons can be shown.
      this.changed();
    } catch {
      // No WebGL2 after all, which the sketch says.
      this.giveUp();
    }
  }

  private giveUp() {
    this.drop();
    this.start(undefined);
  }

  private listener(): MapListener {
    const {source} = this.context;
    return {
      ...this.popups,
      moved: () => {
        this.popups.moved();
        this.sync?.reportViewSoon();
      },
      drawn: () => {
        this.hasDrawn = true;
        this.changed();
      },
      rested: () => {
        if (this.hasRested) return;
        this.hasRested = true;
        this.sync?.reportViewSoon();
        this.changed();
      },
      lost: () => {
        this.hasDrawn = false;
        this.changed();
      },
      failed: () => {
        this.context.warn('the worker of the map could not be loaded; showing a sketch.');
        this.giveUp();
      },
      taken: () => this.sync?.setMovedByUser(),
      pointedAt: (key) => source.source?.highlight(key),
      pointedAtTrack: (position) => source.source?.pointAtTrack(position),
      chose: (key) => this.choose(key),
    };
  }

  private changed() {
    this.context.host.requestUpdate();
  }

  private get root(): ShadowRoot {
    // The elements draw in an open root of their own.
    return this.context.host.renderRoot as ShadowRoot;
  }
}
