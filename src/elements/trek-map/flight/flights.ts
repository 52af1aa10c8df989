import {nothing} from 'lit';
import {flight as flightMessages} from '../../../generated/messages/flight.js';
import {messages as french} from '../../../generated/messages/fr/flight.js';
import type {FlightMessages} from '../../../i18n/messages/flight.js';
import type {Orientation, RequestedView} from '../../../map/map-content.js';
import type {MapEngine} from '../../../map/map-engine.js';
import type {FlightView} from '../../../model/flight-path.js';
import type {Position} from '../../../model/geometry.js';
import type {ItemKey} from '../../../model/item.js';
import {type Track, type TrackPosition, trackOf} from '../../../model/track.js';
import type {ItemSource} from '../../../store/item-source.js';
import {focusedElement} from '../../focused-element.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import type {MapController} from '../map-controller.js';
import {selectedShape} from '../map-items.js';
import {Flight} from './flight.js';
import {flightStyles} from './flight.styles.js';
import {renderFlightPanel} from './flight-panel.js';
import {FlightStatus, placeOf} from './flight-status.js';
import {watchInterruptions} from './interruptions.js';

const LEVEL: Orientation = {bearing: 0, pitch: 0};

/** What belongs to a flight from its start to its end. */
interface OpenFlight {
  readonly flight: Flight;
  readonly status: FlightStatus;
  readonly key: ItemKey;
  readonly track: Track;
  readonly engine: MapEngine;
  readonly source: ItemSource;
  /** The view to which the map returns. */
  readonly before: RequestedView & {readonly orientation: Orientation};
  /** Whether the map was in 3D before. */
  readonly was3d: boolean;
  /** What had the focus. */
  readonly opener: HTMLElement | undefined;
  /** Ends what the flight listens to. */
  readonly ending: AbortController;
}

/** A flight whose map is made again, as in another language, and which goes on then. */
interface InterruptedFlight extends Pick<OpenFlight, 'key' | 'before' | 'was3d' | 'opener'> {
  readonly distanceMetres: number;
  readonly speed: number;
  readonly isPlaying: boolean;
  readonly hadFocus: boolean;
}

/** Flights along the track of the selected item, one at a time, with their controls over the map. */
export class Flights {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private readonly reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  private open: OpenFlight | undefined;
  private interrupted: InterruptedFlight | undefined;
  /** The view that the flight has shown last. */
  private shown: RequestedView | undefined;
  /** Where the flight has reported to be, and the position of the source that it knows. */
  private reported: TrackPosition | undefined;
  private known: TrackPosition | undefined;
  private wasRendered = false;

  constructor(context: MapContext, engineHost: EngineHost, controller: MapController) {
    this.context = context;
    this.engineHost = engineHost;
    this.controller = controller;
    context.addStyles(flightStyles);
  }

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** Starts a flight along the track of the selected item, or goes on with one; nothing without a track. */
  start(interrupted?: InterruptedFlight) {
    this.end();
    const {source, state} = this.context.source;
    const {engine} = this.engineHost;
    const track = trackOf(selectedShape(state).lines);
    const {selectedKey: key} = state;
    const before = interrupted?.before ?? this.returnView();
    if (!source || !engine || !track || !before || key === undefined) return;
    const flight = new Flight(track, {
      view: () => ({...engine.view, ...engine.orientation}),
      show: (view, position) => this.show(view, position),
      changed: () => this.report(),
      arrived: () => {
        this.shown = before;
        this.controller.showFlight(before, track.pointAt(track.lengthMetres).position);
      },
    });
    const ending = new AbortController();
    const status = new FlightStatus(flight);
    const {opener, was3d} = interrupted ?? {opener: focusedElement(), was3d: this.is3d};
    this.open = {flight, status, key, track, engine, source, before, was3d, opener, ending};
    this.shown = this.controller.content.view;
    this.known = state.trackPosition;
    this.controller.flight = flight;
    // Popups stand still while the map moves.
    this.controller.backgroundClicked();
    if (!interrupted) this.context.host.scrollIntoView({block: 'nearest'});
    if (interrupted) flight.setSpeed(interrupted.speed);
    if (interrupted || this.isStepwise) flight.seek(interrupted?.distanceMetres ?? 0);
    watchInterruptions(this.context.host, this.context.root, ending.signal, {
      hasCooperativeGestures: () => this.controller.content.hasCooperativeGestures,
      pause: () => flight.pause(),
      close: () => this.end(),
      // A map that was hidden, as in a narrow app, is shown first.
      visible: () => !this.isStepwise && !interrupted && flight.play(),
    });
    this.reducedMotion.addEventListener('change', this.updateMotion, {signal: ending.signal});
    if (interrupted?.isPlaying) flight.play();
    if (interrupted?.hadFocus ?? true) void this.focusPanel();
    else this.requestUpdate();
  }

  /** Follows the source, and ends the flight when it shows something else; called after each update of the element. */
  update() {
    const {open} = this;
    if (this.interrupted) return this.resume(this.interrupted);
    if (!open) return;
    const {source, state} = this.context.source;
    const {engine, isRendered, isStill} = this.engineHost;
    const isSameMap = source === open.source && engine === open.engine;
    if (!isSameMap && !isStill && this.isStillOf(open)) return this.interrupt(open);
    const isSame =
      isSameMap && state.selectedKey === open.key && this.controller.content.view === this.shown;
    if (!isSame) return this.end();
    // Its context was lost.
    if (this.wasRendered && !isRendered) open.flight.pause();
    this.wasRendered = isRendered;
    if (state.trackPosition !== this.known) this.follow(open, state.trackPosition);
  }

  end() {
    const {open, shown} = this;
    this.interrupted = undefined;
    if (!open) return;
    const {engine, source, opener} = open;
    // A map that is no longer in 3D has no controls that level it.
    const orientation = open.was3d && !this.is3d ? LEVEL : open.before.orientation;
    const {hasFocus} = this;
    this.close(open);
    const {view} = this.controller.content;
    // After an arrival the map has returned already, and the visitor may have moved it since.
    if (engine === this.engineHost.engine && view && view !== open.before) {
      const next = view === shown ? open.before : view;
      this.controller.showFlight({...next, orientation}, undefined);
    }
    if (source.state.trackPosition === this.reported) source.pointAtTrack(undefined);
    if (hasFocus) this.returnFocus(opener);
    this.requestUpdate();
  }

  render() {
    const {open, messages} = this;
    if (!open) return nothing;
    const {flight, track, status} = open;
    const {formats} = this.context.text;
    const {distanceMetres} = flight;
    return renderFlightPanel({
      messages,
      formats,
      isPlaying: flight.isPlaying,
      isStepwise: this.isStepwise,
      share: distanceMetres / track.lengthMetres,
      place: placeOf(track, distanceMetres, formats, messages),
      status: status.text(formats, messages),
      sliderText: status.sliderText(formats, messages),
      speed: flight.speed,
      toggle: () => (flight.isPlaying ? flight.pause() : flight.play()),
      step: (direction) => {
        flight.step(direction);
        status.say();
      },
      seek: (share) => flight.seek(share * track.lengthMetres),
      setSpeed: (speed) => flight.setSpeed(speed),
      close: () => this.end(),
    });
  }

  private interrupt(open: OpenFlight) {
    const {key, before, was3d, opener, flight} = open;
    const {distanceMetres, speed, isPlaying} = flight;
    const hadFocus = this.hasFocus;
    this.close(open);
    this.interrupted = {
      ...{key, before, was3d, opener},
      ...{distanceMetres, speed, isPlaying, hadFocus},
    };
  }

  /** Goes on once the map is drawn and the track is loaded again. */
  private resume(interrupted: InterruptedFlight) {
    const {isRendered, isStill} = this.engineHost;
    const {lines} = selectedShape(this.context.source.state);
    if (isStill || !this.isStillOf(interrupted)) this.interrupted = undefined;
    else if (isRendered && trackOf(lines)) this.start(interrupted);
  }

  /** Whether the item of a flight is selected, or it is not known yet which one is. */
  private isStillOf({key}: Pick<OpenFlight, 'key'>): boolean {
    const {selectedKey, items} = this.context.source.state;
    return selectedKey === key || (selectedKey === undefined && items.status === 'loading');
  }

  private close({flight, ending}: OpenFlight) {
    this.open = undefined;
    ending.abort();
    flight.stop();
    this.controller.flight = undefined;
  }

  private show(view: FlightView, position: Position) {
    const {center, zoom, bearing, pitch} = view;
    this.shown = {view: {center, zoom}, orientation: {bearing, pitch}, motion: 'none'};
    this.controller.showFlight(this.shown, position);
  }

  /** The view of the map, to which it returns after the flight. */
  private returnView() {
    const {content, viewOwner} = this.controller;
    const {engine} = this.engineHost;
    if (!engine) return undefined;
    const {view, orientation} = engine;
    const isRequested = content.view && viewOwner !== 'user';
    return {...(isRequested ? content.view : {view}), motion: 'smooth', orientation} as const;
  }

  /** Lets the profile and the texts of the sheet follow. */
  private report() {
    const {open} = this;
    if (!open) return;
    const {key, flight, status, source} = open;
    status.update();
    this.reported = {key, distanceMetres: flight.distanceMetres};
    source.pointAtTrack(this.reported);
    this.known = source.state.trackPosition;
    this.requestUpdate();
  }

  /** Somebody else has set the position on the track: the visitor chose it in the profile, or pointed at it. */
  private follow({flight, key}: OpenFlight, position: TrackPosition | undefined) {
    this.known = position;
    if (!position) this.report();
    else if (position.isChosen && position.key === key) flight.seek(position.distanceMetres);
  }

  private async focusPanel() {
    this.requestUpdate();
    await this.context.host.updateComplete;
    this.panel?.querySelector<HTMLElement>('.tool')?.focus({preventScroll: true});
  }

  private returnFocus(opener: HTMLElement | undefined) {
    const isThere = opener?.isConnected && opener.checkVisibility();
    const target = isThere
      ? opener
      : this.context.root.querySelector<HTMLElement>('.toolbar .tool');
    target?.focus({preventScroll: true});
  }

  private readonly updateMotion = () => {
    this.open?.flight.pause();
    this.requestUpdate();
  };

  private get is3d(): boolean {
    return this.controller.content.relief?.is3d ?? false;
  }

  private get isStepwise(): boolean {
    return this.reducedMotion.matches;
  }

  private get hasFocus(): boolean {
    return this.panel?.matches(':focus-within') ?? false;
  }

  private get panel(): HTMLElement | null {
    return this.context.root.querySelector<HTMLElement>('.flight');
  }

  private get messages(): FlightMessages {
    return {...french, ...this.context.text.of(flightMessages)};
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}
