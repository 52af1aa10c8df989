import {type FeedRow, NO_NAME, readFeed, toFeedRow} from '../api/alert-feed.js';
import type {ItemSheet} from '../api/api-kind.js';
import {RowReading} from '../api/rows.js';
import {present} from '../api/wire.js';
import {
  type Alert,
  type AlertArea,
  type AlertLevel,
  type AlertMark,
  alertLevels,
  isInForce,
  type Period,
  sortedAlerts,
  vigilanceLevel,
} from '../model/alert.js';
import {type Bounds, boundsOf} from '../model/geometry.js';
import type {ItemKey} from '../model/item.js';
import {areNear, crossing, joined, linesOf} from '../model/stretches.js';
import {type Track, trackOf} from '../model/track.js';
import type {Vocabulary} from '../model/vocabulary.js';
import type {ItemSource} from './item-source.js';
import {loadKind} from './kinds.js';
import {nearName} from './near-name.js';
import {idle} from './next-paint.js';
import {TimeSlices} from './time-slices.js';
import {visitDay} from './visit-day.js';

/** Where the alerts of an item come from. */
export interface AlertSources {
  /** Whether the server has vigilance areas. */
  readonly hasVigilanceAreas: boolean;
  /** Who is asked for sensitive areas. */
  readonly sensitiveAreas: 'server' | 'biodivsports' | 'none';
  /** Address of a GeoJSON feed; empty for none. */
  readonly feed: string;
  readonly language: string;
  /** Tells the integrator. */
  warn(sentence: string): void;
}

/** An area as the reader of its kind makes it. */
type Area = ItemSheet & AlertArea & Period;

/** How the areas of one source become alerts. */
interface AreaReader {
  readonly name: string;
  levelOf(area: AlertArea): AlertLevel;
  periodOf(area: Area): Period;
  /** Whether areas count that the track only passes near. */
  readonly keepsNear: boolean;
}

const VIGILANCE: AreaReader = {
  name: 'vigilancearea',
  levelOf: vigilanceLevel,
  periodOf: ({beginDate, endDate, weekdays, months}) =>
    present({beginDate, endDate, weekdays, months: months?.length ? months : undefined}),
  keepsNear: false,
};

const SENSITIVE: AreaReader = {
  name: 'sensitivearea',
  levelOf: () => 'nature',
  periodOf: ({months = []}) => ({months}),
  keepsNear: true,
};

const loadings = new WeakMap<ItemSource, AlertLoading>();

/** The loading of the alerts of a source. */
export function alertsOf(source: ItemSource): AlertLoading {
  const loading = loadings.get(source) ?? new AlertLoading(source);
  loadings.set(source, loading);
  return loading;
}

/**
 * Loads what is in the way of an item, such as works or a nesting site, and finds where its track
 * crosses it. What cannot be loaded is not shown.
 */
export class AlertLoading {
  private readonly source: ItemSource;
  private readonly requested = new Map<ItemKey, AlertSources>();
  /** Items near others that have been read, by the names of these lists. */
  private readonly read = new Map<string, unknown>();
  /** What each source says of an item. */
  private readonly parts = new Map<ItemKey, Map<string, readonly Alert[]>>();
  private markedFor: readonly unknown[] = [];

  constructor(source: ItemSource) {
    this.source = source;
    source.subscribe(() => this.update());
  }

  /** Requests the alerts of an item whose sheet is loaded, once and when the page has nothing else to do. */
  async request(key: ItemKey, sources: AlertSources) {
    if (isSame(this.requested.get(key), sources)) return;
    this.requested.set(key, sources);
    this.parts.delete(key);
    for (const {name} of [VIGILANCE, SENSITIVE]) this.read.delete(nearName(key, name));
    const {core} = this.source;
    await core.afterFirstRequests();
    await idle();
    if (core.signal.aborted || this.requested.get(key) !== sources) return;
    for (const {name} of this.readersOf(sources)) this.source.requestNear(key, name);
    if (sources.sensitiveAreas === 'biodivsports') void this.loadBiodivSports(key, sources);
    if (sources.feed) void this.loadFeed(key, sources);
    this.update();
  }

  /** What the server is asked for. */
  private readersOf({hasVigilanceAreas, sensitiveAreas}: AlertSources): readonly AreaReader[] {
    return [
      ...(hasVigilanceAreas ? [VIGILANCE] : []),
      ...(sensitiveAreas === 'server' ? [SENSITIVE] : []),
    ];
  }

  private get state() {
    return this.source.state;
  }

  private update() {
    for (const [key, sources] of this.requested) {
      for (const reader of this.readersOf(sources)) void this.readNear(key, reader);
    }
    this.updateMarks();
  }

  private async readNear(key: ItemKey, reader: AreaReader) {
    const name = nearName(key, reader.name);
    const near = this.state.near.get(name);
    if (near?.status !== 'ready' || this.read.get(name) === near) return;
    this.read.set(name, near);
    // The kinds of these areas are read whole.
    await this.addAreas(key, reader, near.items as readonly Area[]);
  }

  private async loadFeed(key: ItemKey, {feed, language, warn}: AlertSources) {
    try {
      const {signal} = this.source.core;
      const bounds = boundsOfTrack(this.trackOf(key));
      if (!bounds) return;
      const features = await readFeed(feed, signal);
      const slices = new TimeSlices();
      const near: FeedRow[] = [];
      for (const [index, feature] of features.entries()) {
        const row = toFeedRow(feature, index);
        if (row && areNear(row.bounds, bounds)) near.push(row);
        if (index % 100 === 0) await slices.next();
      }
      const kind = await loadKind(VIGILANCE.name);
      const {wire, toOurs} = await kind.loadSheet();
      const origin = {language, baseUrl: feed};
      const reading = new RowReading(
        {name: 'alerts', wire, toOurs: (row: unknown) => toOurs(row, origin)},
        {address: feed},
      );
      for (const {row} of near) {
        reading.add(row);
        await slices.next();
      }
      await this.addAreas(key, {...VIGILANCE, name: 'feed'}, reading.end() as readonly Area[]);
    } catch (error) {
      if (!this.source.core.signal.aborted) {
        warn(`alerts "${feed}" is not a GeoJSON that can be read; showing none. ${error}`);
      }
    }
  }

  private async loadBiodivSports(key: ItemKey, {language, warn}: AlertSources) {
    try {
      const {signal} = this.source.core;
      const bounds = boundsOfTrack(this.trackOf(key));
      if (!bounds) return;
      const [{readBiodivSports}, kind] = await Promise.all([
        import('../api/biodiv-sports.js'),
        loadKind(SENSITIVE.name),
      ]);
      const {areas, practices} = await readBiodivSports({key, bounds}, kind, language, signal);
      const reader = {...SENSITIVE, name: 'biodivsports', keepsNear: false};
      await this.addAreas(key, reader, areas as readonly Area[], practices);
    } catch (error) {
      if (!this.source.core.signal.aborted) {
        warn(`the sensitive areas of Biodiv'Sports could not be loaded; showing none. ${error}`);
      }
    }
  }

  /** Finds where the track crosses these areas, in short tasks. */
  private async addAreas(
    key: ItemKey,
    {name, levelOf, periodOf, keepsNear}: AreaReader,
    areas: readonly Area[],
    practices?: Vocabulary,
  ) {
    const track = this.trackOf(key);
    const sources = this.requested.get(key);
    if (!track) return;
    const slices = new TimeSlices();
    const alerts: Alert[] = [];
    for (const area of areas) {
      const stretches = await slices.run(crossing(track, area.shape));
      await slices.next();
      if (stretches.length === 0 && !keepsNear) continue;
      alerts.push({
        key: `${name}/${area.id}`,
        level: levelOf(area),
        period: periodOf(area),
        stretches,
        area: area.name === NO_NAME ? {...area, name: ''} : area,
        ...(practices && {practiceLabels: labelsOf(area, practices)}),
      });
    }
    // The page may ask other sources meanwhile.
    if (this.requested.get(key) !== sources) return;
    const parts = this.parts.get(key) ?? new Map<string, readonly Alert[]>();
    this.parts.set(key, parts.set(name, alerts));
    const all = sortedAlerts([...parts.values()].flat());
    this.source.core.change({alerts: new Map(this.state.alerts).set(key, all)});
  }

  private trackOf(key: ItemKey): Track | undefined {
    const sheet = this.state.sheets.get(key);
    return sheet?.status === 'ready' ? trackOf(sheet.sheet.shape.lines) : undefined;
  }

  /** Marks where alerts are in force, after a change of these or of the day. */
  private updateMarks() {
    const {alerts} = this.state;
    const day = visitDay(this.state);
    if (!alerts || (alerts === this.markedFor[0] && day === this.markedFor[1])) return;
    this.markedFor = [alerts, day];
    const marks = [...alerts].map(([key, all]) => [key, this.marksOf(key, all, day)] as const);
    this.source.core.change({alertMarks: new Map(marks)});
  }

  private marksOf(key: ItemKey, alerts: readonly Alert[], day: number): readonly AlertMark[] {
    const track = this.trackOf(key);
    if (!track) return [];
    const inForce = alerts.filter(({period}) => isInForce(period, day));
    // The gravest is drawn last, above the others.
    return [...alertLevels].reverse().flatMap((level) => {
      const ofLevel = inForce.filter((alert) => alert.level === level);
      const stretches = joined(ofLevel.flatMap((alert) => alert.stretches));
      return stretches.map((stretch) => ({...stretch, level, lines: linesOf(track, stretch)}));
    });
  }
}

const isSame = (before: AlertSources | undefined, now: AlertSources) =>
  before?.feed === now.feed &&
  before.sensitiveAreas === now.sensitiveAreas &&
  before.hasVigilanceAreas === now.hasVigilanceAreas;

const boundsOfTrack = (track: Track | undefined): Bounds | undefined =>
  track && boundsOf(track.points.map(({position}) => position));

const labelsOf = ({practiceIds = []}: AlertArea, practices: Vocabulary): readonly string[] =>
  practiceIds.flatMap((id) => practices.get(id)?.label ?? []);
