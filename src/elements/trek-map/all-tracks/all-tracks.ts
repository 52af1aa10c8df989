import type {Overlay, OverlayTrack} from '../../../map/map-content.js';
import {TRACKS_MIN_ZOOM} from '../../../map/view.js';
import type {Bounds, Shape} from '../../../model/geometry.js';
import type {Item, ItemKey} from '../../../model/item.js';
import {mainId, type TermId, type Vocabulary} from '../../../model/vocabulary.js';
import type {ItemSource} from '../../../store/item-source.js';
import type {SourceState} from '../../../store/source-state.js';
import type {MapContext} from '../map-context.js';
import {type Legend, renderLegend} from './legend.js';
import {legendStyles} from './legend.styles.js';
import {NO_TERM, PATTERNS, type TermStyle, termStyles} from './track-colours.js';
import {TrackLanes} from './track-lanes.js';

/** Kinds with tracks may have these fields. */
type ColouredItem = Item & Partial<Record<'practiceId' | 'difficultyId', TermId>>;

const noLegend: Legend = {title: '', entries: []};
let mapCount = 0;

/** The tracks of all visible items as an overlay, and the legend of their colours. */
export class AllTracks {
  private readonly context: MapContext;
  private readonly mapId = ++mapCount;
  private source: ItemSource | undefined;
  /** The part of the map that the visitor sees; absent where it is too far to show tracks. */
  private bounds: Bounds | undefined;
  private lanes = new TrackLanes();
  /** Of all tracks so far, which keep their lanes when others come or are filtered out. */
  private readonly parts = new Map<ItemKey, OverlayTrack['parts']>();
  /** What the overlay was made of. */
  private inputs: readonly unknown[] = [];
  private overlay: Overlay | undefined;
  private legend = noLegend;
  /** The same objects again, so that the engine draws what has changed only. */
  private tracks: ReadonlyMap<ItemKey, OverlayTrack> = new Map();

  constructor(context: MapContext) {
    this.context = context;
    context.addStyles(legendStyles);
  }

  /** The visitor sees this part of the map. */
  setView(zoom: number, bounds: Bounds) {
    this.bounds = zoom >= TRACKS_MIN_ZOOM ? bounds : undefined;
    this.followSource();
    this.requestTracks();
    this.context.host.requestUpdate();
  }

  /** The overlay with the tracks of these items, as far as they are loaded. */
  overlayOf(state: SourceState, items: readonly Item[], colour: string): Overlay | undefined {
    if (this.followSource()) this.requestTracks();
    const {tracks} = state;
    if (tracks.size === 0) return undefined;
    const vocabulary = this.vocabularyOf(state);
    const inputs = [tracks, items, colour, vocabulary, state.columnPages];
    if (inputs.every((input, index) => input === this.inputs[index])) return this.overlay;
    this.inputs = inputs;
    const styles = vocabulary ? termStyles(vocabulary) : new Map<TermId, TermStyle>();
    const noTerm = {colour, pattern: NO_TERM};
    const shown = new Map<ItemKey, OverlayTrack>();
    const usedTerms = new Set<TermId>();
    const fields = this.fieldsOf(state);
    for (const item of items) {
      const track = tracks.get(item.key);
      if (!track) continue;
      const id = this.termOf({...item, ...fields.get(item.key)}, vocabulary);
      if (id !== undefined) usedTerms.add(id);
      shown.set(item.key, this.trackOf(item.key, track, (id && styles.get(id)) || noTerm));
    }
    this.tracks = shown;
    const entries = [...(vocabulary?.values() ?? [])]
      .filter(({id}) => usedTerms.has(id))
      .map(({id, label}) => {
        const style = styles.get(id) ?? noTerm;
        return {label, colour: style.colour, dashes: PATTERNS[style.pattern] ?? []};
      });
    this.legend = {title: this.title, entries};
    this.overlay = {
      id: 'tracks',
      type: 'tracks',
      tracks: [...shown.values()],
      minZoom: TRACKS_MIN_ZOOM,
      ...(vocabulary && {patterns: PATTERNS}),
    };
    return this.overlay;
  }

  renderLegend() {
    return renderLegend(this.bounds ? this.legend : noLegend);
  }

  destroy() {
    this.source?.requestWithin({bounds: undefined, mapId: this.mapId});
  }

  /** Returns whether the source is another one, whose items may have the same keys. */
  private followSource(): boolean {
    const {source} = this.context.source;
    if (source === this.source) return false;
    this.source?.requestWithin({bounds: undefined, mapId: this.mapId});
    this.source = source;
    this.lanes = new TrackLanes();
    this.parts.clear();
    this.tracks = new Map();
    this.legend = noLegend;
    return true;
  }

  private requestTracks() {
    const {source, kind} = this.context.source;
    source?.requestWithin({bounds: kind?.hasTracks ? this.bounds : undefined, mapId: this.mapId});
  }

  private trackOf(key: ItemKey, {lines}: Shape, style: TermStyle): OverlayTrack {
    const before = this.tracks.get(key);
    if (before?.colour === style.colour && before.pattern === style.pattern) return before;
    const parts = this.parts.get(key) ?? this.lanes.add(key, lines);
    this.parts.set(key, parts);
    return {key, parts, ...style};
  }

  /** The terms by which the tracks are coloured; undefined while they are not known, and without `colour-by`. */
  private vocabularyOf({vocabularies}: SourceState): Vocabulary | undefined {
    const {source, kind} = this.context.source;
    const {colourBy} = this;
    const name = colourBy && kind?.filters.terms[colourBy];
    if (!name) return undefined;
    source?.requestVocabularies([name]);
    return vocabularies[name];
  }

  /** The fields that are not part of the items themselves. */
  private fieldsOf({columnPages}: SourceState): ReadonlyMap<ItemKey, Partial<ColouredItem>> {
    const {source, kind} = this.context.source;
    const {colourBy} = this;
    if (!colourBy || !kind || kind.filters.withItems.includes(colourBy)) return new Map();
    source?.requestColumn(colourBy);
    const pages = columnPages.filter(({names}) => names.includes(colourBy));
    return new Map(pages.flatMap(({rows}) => rows.map((row) => [row.key, row])));
  }

  private termOf(item: ColouredItem, vocabulary: Vocabulary | undefined): TermId | undefined {
    const {colourBy} = this;
    const id = colourBy && item[`${colourBy}Id`];
    return id && mainId(vocabulary, id);
  }

  private get title(): string {
    const {colourBy} = this;
    return colourBy ? this.context.text.messages[colourBy] : '';
  }

  private get colourBy(): 'practice' | 'difficulty' | undefined {
    const {colourBy} = this.context.host;
    if (colourBy === 'practice' || colourBy === 'difficulty') return colourBy;
    if (colourBy)
      this.context.warn(`colour-by "${colourBy}" is not practice or difficulty; leaving it out.`);
    return undefined;
  }
}
