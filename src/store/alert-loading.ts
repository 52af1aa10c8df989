import {NO_NAME, readAlertFeed} from '../api/alert-feed.js';
import type {ItemSheet} from '../api/api-kind.js';
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
import {crossing, joined, linesOf} from '../model/stretches.js';
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

const FEED: AreaReader = {...VIGILANCE, name: 'feed'};
const BIODIV_SPORTS: AreaReader = {...SENSITIVE, name: 'biodivsports', keepsNear: false};

/** The alerts of an item from one source. */
interface Part {
  /** In the state, such as `vigilancearea near trek/12`. */
  readonly name: string;
  readonly key: ItemKey;
  readonly reader: AreaReader;
  readonly sources: AlertSources;
}

/** What one sheet shows. */
interface SheetRequest {
  readonly key: ItemKey;
  readonly parts: readonly Part[];
  /** What was known of them in one state, so that it is sorted once. */
  known?: {readonly of: unknown; readonly alerts: readonly Alert[] | undefined};
}

const loadings = new WeakMap<ItemSource, AlertLoading>();

/** The loading of the alerts of a source. */
export function alertsOf(source: ItemSource): AlertLoading {
  const loading = loadings.get(source) ?? new AlertLoading(source);
  loadings.set(source, loading);
  return loading;
}

/**
 * Loads what is in the way of an item, such as works or a nesting site, and finds where its track
 * crosses it. What cannot be loaded is not shown. Two sheets of one item may name different sources:
 * each source is loaded once, and each sheet shows those that it names.
 */
export class AlertLoading {
  private readonly source: ItemSource;
  private readonly requests = new Map<object, SheetRequest>();
  /** Items near others that have been read, by the names of these lists. */
  private readonly read = new Map<string, unknown>();
  private markedFor: readonly unknown[] = [];

  constructor(source: ItemSource) {
    this.source = source;
    source.subscribe(() => this.update());
  }

  /** Requests the alerts of the item that a sheet shows, each once and when the page has nothing else to do. */
  async request(sheet: object, key: ItemKey, sources: AlertSources) {
    const request: SheetRequest = {key, parts: partsOf(key, sources)};
    const {core} = this.source;
    this.requests.set(sheet, request);
    const isOver = () => core.signal.aborted || this.requests.get(sheet) !== request;
    await core.afterFirstRequests();
    if (isOver()) return;
    this.markAgain();
    await idle();
    if (isOver()) return;
    for (const part of request.parts) {
      if (isNear(part)) this.source.requestNear(key, part.reader.name);
      else core.requestOnce(part.name, () => this.load(part));
    }
    this.update();
  }

  /** The sheet is gone, or shows an item of another source. */
  release(sheet: object) {
    if (this.requests.delete(sheet)) this.markAgain();
  }

  /** What is known for a sheet, the gravest first, and the same list until it changes; undefined before anything is. */
  known(sheet: object): readonly Alert[] | undefined {
    const request = this.requests.get(sheet);
    const of = this.state.alerts;
    if (!request || !of) return undefined;
    if (request.known?.of !== of) {
      const lists = request.parts
        .map(({name}) => of.get(name))
        .filter((list) => list !== undefined);
      request.known = {of, alerts: lists.length > 0 ? sortedAlerts(lists.flat()) : undefined};
    }
    return request.known.alerts;
  }

  private get state() {
    return this.source.state;
  }

  private update() {
    for (const {parts} of this.requests.values()) {
      for (const part of parts) if (isNear(part)) void this.readNear(part);
    }
    this.updateMarks();
  }

  private async readNear(part: Part) {
    const {name} = part;
    const near = this.state.near.get(name);
    if (near?.status !== 'ready' || this.read.get(name) === near) return;
    this.read.set(name, near);
    // The kinds of these areas are read whole.
    await this.addAreas(part, near.items as readonly Area[]);
  }

  /** Loads what another server than that of the item says of its bounds. */
  private async load(part: Part) {
    const {key, reader, sources} = part;
    const {signal} = this.source.core;
    const bounds = boundsOfTrack(this.trackOf(key));
    if (!bounds) return;
    try {
      await (reader === FEED ? this.loadFeed(part, bounds) : this.loadBiodivSports(part, bounds));
    } catch (error) {
      if (!signal.aborted) sources.warn(failureOf(part, error));
      throw error;
    }
  }

  private async loadFeed(part: Part, bounds: Bounds) {
    const {feed, language} = part.sources;
    const {signal} = this.source.core;
    const slices = new TimeSlices();
    const kind = await loadKind(VIGILANCE.name);
    const reading = {kind, language, signal, next: () => slices.next()};
    await this.addAreas(part, (await readAlertFeed(feed, bounds, reading)) as readonly Area[]);
  }

  private async loadBiodivSports(part: Part, bounds: Bounds) {
    const {key, sources} = part;
    const {signal} = this.source.core;
    const [{readBiodivSports}, kind] = await Promise.all([
      import('../api/biodiv-sports.js'),
      loadKind(SENSITIVE.name),
    ]);
    const {areas, practices} = await readBiodivSports(
      {key, bounds},
      kind,
      sources.language,
      signal,
    );
    await this.addAreas(part, areas as readonly Area[], practices);
  }

  /** Finds where the track crosses these areas, in short tasks. */
  private async addAreas(
    {name, key, reader}: Part,
    areas: readonly Area[],
    practices?: Vocabulary,
  ) {
    const {levelOf, periodOf, keepsNear} = reader;
    const track = this.trackOf(key);
    if (!track) return;
    const read = this.read.get(name);
    const slices = new TimeSlices();
    const alerts: Alert[] = [];
    for (const area of areas) {
      const stretches = await slices.run(crossing(track, area.shape));
      await slices.next();
      if (stretches.length === 0 && !keepsNear) continue;
      alerts.push({
        key: `${reader.name}/${area.id}`,
        level: levelOf(area),
        period: periodOf(area),
        stretches,
        area: area.name === NO_NAME ? {...area, name: ''} : area,
        ...(practices && {practiceLabels: labelsOf(area, practices)}),
      });
    }
    // A newer list of the same areas may have come meanwhile.
    if (this.read.get(name) !== read) return;
    this.source.core.change({alerts: new Map(this.state.alerts).set(name, alerts)});
  }

  private trackOf(key: ItemKey): Track | undefined {
    const sheet = this.state.sheets.get(key);
    return sheet?.status === 'ready' ? trackOf(sheet.sheet.shape.lines) : undefined;
  }

  /** After a change of what sheets show. */
  private markAgain() {
    this.markedFor = [];
    this.updateMarks();
  }

  /** Marks where what sheets show is in force, after a change of the alerts or of the day. */
  private updateMarks() {
    const {alerts} = this.state;
    const day = visitDay(this.state);
    if (!alerts || (alerts === this.markedFor[0] && day === this.markedFor[1])) return;
    this.markedFor = [alerts, day];
    const requests = [...this.requests.values()];
    const marks = requests.map(({key}) => {
      const parts = requests.flatMap((each) => (each.key === key ? each.parts : []));
      const names = [...new Set(parts.map(({name}) => name))];
      const all = names.flatMap((name) => alerts.get(name) ?? []);
      return [key, this.marksOf(key, all, day)] as const;
    });
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

/** The lists and the feed that are requested for the alerts of an item. */
function partsOf(key: ItemKey, sources: AlertSources): readonly Part[] {
  const {hasVigilanceAreas, sensitiveAreas, feed} = sources;
  const part = (reader: AreaReader, name = reader.name) => ({
    name: nearName(key, name),
    key,
    reader,
    sources,
  });
  return [
    ...(hasVigilanceAreas ? [part(VIGILANCE)] : []),
    ...(sensitiveAreas === 'server' ? [part(SENSITIVE)] : []),
    ...(sensitiveAreas === 'biodivsports' ? [part(BIODIV_SPORTS)] : []),
    ...(feed ? [part(FEED, feed)] : []),
  ];
}

/** Whether the server of the item is asked. */
const isNear = ({reader}: Part) => reader === VIGILANCE || reader === SENSITIVE;

const failureOf = ({reader, sources}: Part, error: unknown) =>
  reader === FEED
    ? `alerts "${sources.feed}" is not a GeoJSON that can be read; showing none. ${error}`
    : `the sensitive areas of Biodiv'Sports could not be loaded; showing none. ${error}`;

const boundsOfTrack = (track: Track | undefined): Bounds | undefined =>
  track && boundsOf(track.points.map(({position}) => position));

const labelsOf = ({practiceIds = []}: AlertArea, practices: Vocabulary): readonly string[] =>
  practiceIds.flatMap((id) => practices.get(id)?.label ?? []);
