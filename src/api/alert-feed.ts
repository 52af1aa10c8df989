import {type Bounds, boundsOf} from '../model/geometry.js';
import {areNear} from '../model/stretches.js';
import {ApiError} from './api-error.js';
import type {ApiKind, ItemSheet} from './api-kind.js';
import {fetchWithRetries, pause} from './fetch-with-retries.js';
import {toPosition} from './positions.js';
import {RowReading} from './rows.js';
import {SharedAnswers} from './shared-answers.js';
import {inLanguage, type LocalisedText} from './wire.js';

/** A feature of a feed, as the API of vigilance areas would write it. */
interface FeedRow {
  readonly bounds: Bounds;
  readonly row: object;
}

/** As far as it is known before it is read. */
interface Feature {
  readonly properties?: unknown;
  readonly geometry?: unknown;
}

const FETCH_OPTIONS = {timeoutMs: 15_000, retryDelayMs: 500, longestWaitMs: 10_000, pause};

/** Stands for the name of a feature that has none: one without a name would not be read. */
export const NO_NAME = '–';

const MOST_NESTED = 12;
/** A page that stays open reads a feed again after so long, when the next sheet is opened. */
const FRESH_MS = 15 * 60_000;

/** Feeds of this page, by address. */
const feeds = new SharedAnswers<readonly Feature[]>();
const requestedAt = new Map<string, number>();

interface FeedReading {
  /** That of vigilance areas. */
  readonly kind: ApiKind;
  readonly language: string;
  readonly signal: AbortSignal;
  /** Called between short pieces of work, so that the page can react. */
  next(): Promise<void>;
}

/**
 * The vigilance areas of a GeoJSON feed near some bounds. It is requested once for all sheets, and again
 * after a failure or a while. Rejects with an `ApiError` when it cannot be read.
 */
export async function readAlertFeed(
  url: string,
  bounds: Bounds,
  {kind, language, signal, next}: FeedReading,
): Promise<readonly ItemSheet[]> {
  const features = await readFeed(url, signal);
  const {wire, toOurs} = await kind.loadSheet();
  const origin = {language, baseUrl: url};
  const reading = new RowReading(
    {name: 'alerts', wire, toOurs: (row: unknown) => toOurs(row, origin)},
    {address: url},
  );
  for (const [index, feature] of features.entries()) {
    const row = toFeedRow(feature, index);
    const isNear = row && areNear(row.bounds, bounds);
    if (isNear) reading.add(row.row);
    if (isNear || index % 100 === 0) await next();
  }
  return reading.end();
}

async function readFeed(url: string, signal: AbortSignal): Promise<readonly Feature[]> {
  if (Date.now() - (requestedAt.get(url) ?? 0) > FRESH_MS) {
    feeds.forget(url);
    requestedAt.set(url, Date.now());
  }
  try {
    return await feeds.get(url, signal, (shared) => request(url, shared));
  } catch (error) {
    requestedAt.delete(url);
    throw error;
  }
}

async function request(url: string, signal: AbortSignal): Promise<readonly Feature[]> {
  const {features} = Object(await fetchWithRetries(url, FETCH_OPTIONS, signal, {most: 1}));
  if (!Array.isArray(features)) throw new ApiError('unreadable', url);
  return features.map(Object);
}

/**
 * A feature as a row of the API, which has the geometry beside the other fields, in a feed where it
 * has this place; absent where it has no geometry.
 */
function toFeedRow(feature: Feature, index: number): FeedRow | undefined {
  const {properties, geometry} = feature;
  const {name}: {name?: unknown} = Object(properties);
  const bounds = boundsOf(positionsOf(geometry));
  const isText = typeof name === 'string' || typeof name === 'object';
  // The schema of the row reads what is no text.
  const isNamed = isText && inLanguage(name as LocalisedText, '') !== undefined;
  return (
    bounds && {
      bounds,
      row: {...Object(properties), geometry, id: index + 1, name: isNamed ? name : NO_NAME},
    }
  );
}

/** All positions in any geometry. */
function positionsOf(geometry: unknown): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const collect = (value: unknown, depth: number) => {
    // Coordinates are nested four deep at most, in a collection or two.
    if (depth > MOST_NESTED || typeof value !== 'object' || value === null) return;
    const position = toPosition(value);
    if (position) found.push(position);
    else for (const each of Object.values(value)) collect(each, depth + 1);
  };
  collect(geometry, 0);
  return found;
}
