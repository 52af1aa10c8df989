import type {Messages} from '../../i18n/messages/base.js';
import {creditsOf} from '../../map/map-content.js';
import type {CreateEngine, EngineListener, MapEngine, MapLayer} from '../../map/map-engine.js';
import type {Bounds} from '../../model/geometry.js';
import {setPictureTaker} from '../../store/map-pictures.js';
import type {MapContext} from './map-context.js';
import type {MapController} from './map-controller.js';

/** Creates the map engine when there is something to show, and replaces it when the language changes. */
export class EngineHost {
  private readonly context: MapContext;
  private readonly controller: MapController;
  /** Absent until the code of the engine is loaded. */
  private createEngine: CreateEngine | undefined;
  private isUnavailable = false;
  private current: MapEngine | undefined;
  /** The messages that the current engine was created with. */
  private messages: Messages | undefined;
  private hasRendered = false;
  private hasSettled = false;
  /** Called when the WebGL context is lost. */
  contextLost = () => {};
  private readonly failedLayers = new WeakSet<MapLayer>();

  constructor(context: MapContext, controller: MapController) {
    this.context = context;
    this.controller = controller;
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

  /** Whether nothing of a layer could be loaded. */
  hasFailed(layer: MapLayer): boolean {
    return this.failedLayers.has(layer);
  }

  /** Ends an engine in another language than that of the page: MapLibre cannot change it. */
  endOutdated() {
    if (this.current && this.messages !== this.context.text.messages) this.destroyEngine();
  }

  /** Shows the content of the controller. */
  update() {
    const {source} = this.context.source;
    if (this.current) this.current.show(this.controller.content);
    else this.createMap();
    if (source) setPictureTaker(source, this);
  }

  /** For a printed sheet; the map may not be drawn yet, or show another part. */
  takePicture(around: Bounds) {
    const {current} = this;
    if (!current || !this.hasSettled || !current.containsBounds(around)) return undefined;
    return {canvas: current.picture(), credit: creditsOf(this.controller.content).join(' · ')};
  }

  destroyEngine() {
    this.controller.disconnect();
    this.current?.destroy();
    this.current = undefined;
    this.hasRendered = false;
    this.hasSettled = false;
  }

  private createMap() {
    const {root, controller} = this;
    const container = root.querySelector<HTMLElement>('.map-container');
    if (!this.createEngine || !container || !controller.content.view) return;
    const {messages, language} = this.context.text;
    this.messages = messages;
    controller.updateColours();
    try {
      this.current = this.createEngine({
        root,
        container,
        messages: {...messages, title: messages.map, language},
        content: controller.content,
        listener: controller,
        engineListener: this.engineListener(),
      });
      controller.connect(this.current);
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

  private engineListener(): EngineListener {
    return {
      rendered: () => {
        this.hasRendered = true;
        this.requestUpdate();
      },
      idle: () => {
        if (this.hasSettled) return;
        this.hasSettled = true;
        this.controller.reportViewSoon();
        this.requestUpdate();
      },
      contextLost: () => {
        this.hasRendered = false;
        this.contextLost();
        this.requestUpdate();
      },
      layerFailed: (layer, hasFailed) => {
        if (hasFailed) this.failedLayers.add(layer);
        else this.failedLayers.delete(layer);
        this.requestUpdate();
      },
      workerFailed: () => {
        this.context.warn('the worker of the map could not be loaded; showing a sketch.');
        this.fallBackToSketch();
      },
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
