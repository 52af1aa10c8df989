import type {Messages} from '../../i18n/messages/base.js';
import {creditsOf, type Relief} from '../../map/map-content.js';
import type {CreateEngine, EngineListener, MapEngine, MapLayer} from '../../map/map-engine.js';
import type {Bounds} from '../../model/geometry.js';
import {setPictureTaker} from '../../store/map-pictures.js';
import {claimContext, type LiveMap, releaseContext} from './live-maps.js';
import type {MapContext} from './map-context.js';
import type {MapController} from './map-controller.js';
import type {MapPicture, MapState} from './map-state.js';

/** What a map knows of its place on the page. */
interface Place {
  readonly isInView: () => boolean;
  readonly hasSize: () => boolean;
}

/** A browser that gives a context back does so sooner. */
const RESTORE_TIMEOUT_MS = 3000;
/** A map that loses its context again and again waits for the visitor. */
const MOST_RESTARTS = 2;
/** What a MapLibre map says as long as it is there. */
const fixedMessages = ['cooperativeMouse', 'cooperativeMac', 'cooperativeTouch'] as const;

/**
 * Loads the map engine, creates it when there is something to show, and replaces it when the language changes. It
 * has the state of the map, and brings it back where it can be.
 */
export class EngineHost implements LiveMap {
  private readonly context: MapContext;
  private readonly controller: MapController;
  private readonly place: Place;
  private currentState: MapState = {status: 'waiting'};
  /** Absent until the code of the engine is loaded. */
  private createEngine: CreateEngine | undefined;
  private current: MapEngine | undefined;
  /** The messages that the current engine shows, and their language. */
  private messages: Messages | undefined;
  private language = '';
  /** Whether the visitor has asked for this map in place of another one. */
  private isForced = false;
  private isDestroyed = false;
  private isRestartDue = false;
  private shownRelief: Relief | undefined;
  private restarts = 0;
  private restoreTimer: ReturnType<typeof setTimeout> | undefined;
  /** Called when the WebGL context is lost. */
  contextLost = () => {};
  private readonly failedLayers = new Set<MapLayer>();
  readonly requestUpdate = () => this.context.host.requestUpdate();

  constructor(context: MapContext, controller: MapController, place: Place) {
    this.context = context;
    this.controller = controller;
    this.place = place;
    addEventListener('online', this.loadMissing);
    addEventListener('offline', this.requestUpdate);
    document.addEventListener('visibilitychange', this.requestUpdate);
  }

  get state(): MapState {
    return this.currentState;
  }

  get engine(): MapEngine | undefined {
    return this.current;
  }

  /** Whether the sketch stays, because there is no engine. */
  get isSketch(): boolean {
    return this.state.status === 'stopped' && this.state.problem !== 'lost';
  }

  /** Whether a sketch or a picture is shown that the visitor cannot move. */
  get isStill(): boolean {
    return this.state.status === 'stopped' || this.state.status === 'asleep';
  }

  /** Whether the engine has rendered all items, so that nothing is needed in its place. */
  get isRendered(): boolean {
    return this.state.status === 'drawn';
  }

  /** Whether the map is complete: all tiles of the view are loaded, or the sketch stays. */
  get isReady(): boolean {
    return this.isStill || (this.state.status === 'drawn' && this.state.isComplete);
  }

  get isInView(): boolean {
    return this.place.isInView();
  }

  /** The last drawing, if it shows what the map would. */
  get picture(): HTMLCanvasElement | undefined {
    const picture = 'picture' in this.state ? this.state.picture : undefined;
    const {items, marks, baseMap} = this.controller.content;
    const isSame =
      items === picture?.content.items &&
      marks === picture.content.marks &&
      baseMap === picture.content.baseMap;
    return isSame ? picture?.canvas : undefined;
  }

  /** Whether nothing of a layer could be loaded. */
  hasFailed(layer: MapLayer): boolean {
    return this.failedLayers.has(layer);
  }

  /** Loads the code of the engine, once. */
  async load() {
    if (this.state.status !== 'waiting') return;
    this.currentState = {status: 'loading'};
    const loaded = await this.context.loadEngine().catch(() => 'engine' as const);
    // The page may have removed us while the map was loading.
    if (this.isDestroyed) return;
    if (typeof loaded === 'string') return this.setState({status: 'stopped', problem: loaded});
    this.createEngine = loaded;
    this.setState({status: 'starting'});
  }

  /** Tries again what the visitor is told of. */
  readonly retry = () => {
    const {state} = this;
    this.restarts = 0;
    this.isForced = state.status === 'asleep';
    if (state.status === 'stopped' && state.problem === 'lost') this.restart();
    this.loadMissing();
  };

  /** Ends an engine in another language than that of the page: MapLibre cannot change it, but for the title. */
  endOutdated() {
    const {messages, current} = this;
    const {messages: wanted, language} = this.context.text;
    if (!current || !messages || messages === wanted) return;
    const isOther = language !== this.language;
    if (isOther || fixedMessages.some((name) => messages[name] !== wanted[name]))
      return this.restart();
    this.messages = wanted;
    if (messages.map !== wanted.map) current.setTitle(wanted.map);
  }

  /** Shows the content of the controller. */
  update() {
    const {source} = this.context.source;
    const {content} = this.controller;
    if (this.isRestartDue && !document.hidden) this.restart();
    if (!this.current) this.createMap();
    // Without a context MapLibre has no style that could be changed; but it is not to draw the relief again with it.
    else if (this.state.status !== 'stopped' || this.shownRelief !== content.relief) {
      this.shownRelief = content.relief;
      this.current.show(content);
    }
    if (source) setPictureTaker(source, this);
  }

  /** For a printed sheet; the map may not be drawn yet, or show another part. */
  takePicture(around: Bounds) {
    const {current} = this;
    const {state} = this;
    const isComplete = state.status === 'drawn' && state.isComplete;
    if (!current || !isComplete || !current.containsBounds(around)) return undefined;
    return {canvas: current.picture(), credit: creditsOf(this.controller.content).join(' · ')};
  }

  sleep() {
    const {content} = this.controller;
    const picture: MapPicture | undefined =
      this.isRendered && this.current ? {canvas: this.current.picture(), content} : undefined;
    this.endEngine();
    this.setState({status: 'asleep', picture});
  }

  destroy() {
    this.isDestroyed = true;
    this.endEngine();
    removeEventListener('online', this.loadMissing);
    removeEventListener('offline', this.requestUpdate);
    document.removeEventListener('visibilitychange', this.requestUpdate);
  }

  private setState(state: MapState) {
    this.currentState = state;
    this.requestUpdate();
  }

  private restart() {
    this.endEngine();
    this.currentState = {status: 'starting'};
  }

  /** Requests the engine if it could not be loaded, and tiles, of which some may be missing. */
  private readonly loadMissing = () => {
    const {baseMap, overlays} = this.controller.content;
    if (this.state.status === 'stopped' && this.state.problem === 'engine') {
      this.currentState = {status: 'waiting'};
      void this.load();
    }
    for (const layer of [baseMap, ...overlays]) {
      if (layer && 'tiles' in layer) this.current?.reload(layer);
    }
    this.requestUpdate();
  };

  private endEngine() {
    clearTimeout(this.restoreTimer);
    this.isRestartDue = false;
    this.failedLayers.clear();
    this.controller.disconnect();
    this.current?.destroy();
    this.current = undefined;
    releaseContext(this);
  }

  private createMap() {
    const {controller, state, createEngine} = this;
    const {root} = this.context;
    const container = root.querySelector<HTMLElement>('.map-container');
    if (!createEngine || state.status === 'stopped' || !container || !controller.content.view)
      return;
    // Nothing is drawn without a size or in a hidden tab, and a context would be taken from another map.
    if (!this.place.hasSize() || document.hidden) return;
    const picture = 'picture' in state ? state.picture : undefined;
    if (!claimContext(this, this.isForced)) {
      if (state.status !== 'asleep') this.setState({status: 'asleep', picture});
      return;
    }
    this.isForced = false;
    const {messages, language} = this.context.text;
    this.messages = messages;
    this.language = language;
    controller.updateColours();
    try {
      this.current = createEngine({
        root,
        container,
        messages: {...messages, title: messages.map, language},
        content: controller.content,
        listener: controller,
        engineListener: this.engineListener(),
      });
      controller.connect(this.current);
      // The toolbar needs an engine.
      this.setState({status: 'starting', picture});
    } catch {
      // No WebGL 2 after all.
      this.stop('webgl');
    }
  }

  private stop(problem: 'webgl' | 'worker') {
    this.endEngine();
    this.setState({status: 'stopped', problem});
  }

  private engineListener(): EngineListener {
    return {
      rendered: () => {
        clearTimeout(this.restoreTimer);
        this.setState({status: 'drawn', isComplete: false});
      },
      idle: () => {
        if (this.state.status !== 'drawn' || this.state.isComplete) return;
        this.restarts = 0;
        this.controller.reportViewSoon();
        this.setState({status: 'drawn', isComplete: true});
      },
      contextLost: () => this.waitForContext(),
      layerFailed: (layer, hasFailed) => {
        if (hasFailed) this.failedLayers.add(layer);
        else this.failedLayers.delete(layer);
        this.requestUpdate();
      },
      workerFailed: () => {
        this.context.warn('the worker of the map could not be loaded; showing a sketch.');
        this.stop('worker');
      },
    };
  }

  /** Browsers give a context back, but not each and not always: then the map starts again with a new one. */
  private waitForContext() {
    this.contextLost();
    this.setState({status: 'stopped', problem: 'lost'});
    if (this.restarts >= MOST_RESTARTS) return;
    this.restoreTimer = setTimeout(() => {
      this.restarts += 1;
      this.isRestartDue = true;
      this.requestUpdate();
    }, RESTORE_TIMEOUT_MS);
  }
}
