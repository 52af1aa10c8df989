import {dayNumber, dayText} from '../../model/days.js';
import {type Bounds, centerOf, distanceMetres, type Position} from '../../model/geometry.js';
import {type ItemKey, idTextOfKey, itemKey, kindOfKey} from '../../model/item.js';
import {type Criteria, noCriteria, type Range} from '../../model/search/criteria.js';
import type {TermId} from '../../model/vocabulary.js';
import {type Kind, kindNames} from '../kinds.js';
import type {MapPoint, SourceState} from '../source-state.js';

/** The part of a source's state that its address contains. */
export interface Route {
  readonly criteria: Criteria;
  readonly selectedKey?: ItemKey;
  /** The day on which the visitor goes; today without it. */
  readonly day?: number;
  /** How many pages of cards are shown. */
  readonly depth: number;
  readonly mapView?: MapPoint;
  readonly language?: string;
}

export type RouteParameters = Readonly<Record<string, string>>;

/** The limits of values in an address; the router writes none beyond them. */
const LONGEST_TEXT = 200;
const MOST_TERMS = 200;
const MOST_RANGES = 12;
const MOST_SELECTED = 500;
const DEEPEST = 1000;

const UNKNOWN = 'unknown';
const FAVOURITES = 'favourites';

/** A view within this distance of the visitor's location would reveal it. */
const PRIVATE_METRES = 1000;

/** The part of a state that an address may contain. Never the position of the visitor. */
export function routeOf(state: SourceState): Route {
  const {criteria, depth, day, selectedKey, sharedView, userLocation} = state;
  const {within, ...others} = criteria;
  const isShared = (place: Position) =>
    !userLocation || distanceMetres(place, userLocation) > PRIVATE_METRES;
  return {
    criteria: within && isShared(centerOf(within)) ? criteria : others,
    depth,
    ...(day !== undefined && {day}),
    ...(selectedKey !== undefined && {selectedKey}),
    ...(sharedView && isShared(sharedView.center) && {mapView: sharedView}),
  };
}

/** Whether a parameter of an address can be used. */
export function isStated(name: string, value: string, kind: Kind): boolean {
  return writeRoute(readRoute({[name]: value}, kind), kind)[name] !== undefined;
}

/** The parameters of an address for a route; those with their usual values are left out. */
export function writeRoute(
  {criteria, selectedKey, depth, day, mapView, language}: Route,
  kind: Kind,
): RouteParameters {
  const parameters: Record<string, string> = {};
  if (criteria.text.trim()) parameters.q = criteria.text.trim();
  for (const filter of Object.keys(kind.filters.terms)) {
    const ids = criteria.terms[filter];
    if (ids?.length) parameters[filter] = ids.join(',');
  }
  for (const filter of Object.keys(kind.filters.ranges)) {
    const parts = (criteria.ranges[filter] ?? []).map(writeRange);
    if (parts.length > 0 && criteria.keepUnknown.includes(filter)) parts.push(UNKNOWN);
    if (parts.length > 0) parameters[filter] = parts.join(',');
  }
  for (const filter of kind.filters.days ?? []) {
    const parts = (criteria.ranges[filter] ?? []).map(writeDays).filter((part) => part !== '_');
    if (parts.length > 0) parameters[filter] = parts.join(',');
  }
  if (criteria.within) parameters.area = criteria.within.map((each) => round(each, 5)).join(',');
  const {selection} = criteria;
  if (selection) {
    const keys = selection === FAVOURITES ? [] : selection.slice(0, MOST_SELECTED);
    parameters.selection = keys.map((key) => writeKey(key, kind)).join(',') || FAVOURITES;
  }
  if (criteria.sort) parameters.sort = criteria.sort;
  if (depth > 1) parameters.page = String(depth);
  const dayParameter = dayText(day);
  if (dayParameter) parameters.day = dayParameter;
  if (selectedKey !== undefined) parameters[kind.name] = writeKey(selectedKey, kind);
  if (mapView) {
    const {zoom, center} = mapView;
    const [longitude, latitude] = center;
    parameters.map = [round(zoom, 2), round(latitude, 5), round(longitude, 5)].join('/');
  }
  if (language) parameters.lang = language;
  return parameters;
}

/** Parses an address; unknown or malformed parameters are ignored. */
export function readRoute(parameters: RouteParameters, {name, filters}: Kind): Route {
  const terms: Record<string, readonly TermId[]> = {};
  for (const filter of Object.keys(filters.terms)) {
    const ids = list(parameters[filter], MOST_TERMS).filter((id) => /^[\w.-]{1,20}$/.test(id));
    if (ids.length > 0) terms[filter] = [...new Set(ids)];
  }
  const ranges: Record<string, readonly Range[]> = {};
  const keepUnknown: string[] = [];
  for (const filter of Object.keys(filters.ranges)) {
    const parts = list(parameters[filter], MOST_RANGES);
    const read = readRanges(parts, readRange);
    if (read.length > 0) ranges[filter] = read;
    if (read.length > 0 && parts.includes(UNKNOWN)) keepUnknown.push(filter);
  }
  for (const filter of filters.days ?? []) {
    const read = readRanges(list(parameters[filter], MOST_RANGES), readDays);
    if (read.length > 0) ranges[filter] = read;
  }
  const within = readBounds(parameters.area);
  const selection = readSelection(parameters.selection, name);
  const sort = filters.sorts.find((each) => each === parameters.sort);
  const text = (parameters.q ?? '').slice(0, LONGEST_TEXT).replaceAll('\0', '');
  const selectedKey = readKey(parameters[name], name);
  const mapView = readView(parameters.map);
  const day = dayNumber(parameters.day);
  const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(parameters.lang ?? '')
    ? parameters.lang
    : undefined;
  return {
    criteria: {
      ...noCriteria,
      text,
      terms,
      ranges,
      keepUnknown,
      ...optional({within, selection, sort}),
    },
    depth: wholeNumber(parameters.page, DEEPEST) ?? 1,
    ...optional({selectedKey, day, mapView, language}),
  };
}

function readSelection(text: string | undefined, name: string): Criteria['selection'] {
  if (text === FAVOURITES) return text;
  const keys = list(text, MOST_SELECTED).flatMap((word) => readKey(word, name) ?? []);
  return keys.length > 0 ? [...new Set(keys)] : undefined;
}

/** An item of the source by its id alone, such as `12` or `2.12`, another one as `poi-5`. */
function writeKey(key: ItemKey, {name}: Kind): string {
  const id = idTextOfKey(key);
  return kindOfKey(key) === name ? id : `${kindOfKey(key)}-${id}`;
}

function readKey(word: string | undefined, name: string): ItemKey | undefined {
  const [, kind = name, server = '', digits] =
    /^(?:(\w+)-)?([2-9]\.|[1-9]\d\.)?(\d+)$/.exec(word ?? '') ?? [];
  const id = wholeNumber(digits, Number.MAX_SAFE_INTEGER);
  const isKnown = kind === name || kindNames().includes(kind);
  return id !== undefined && isKnown ? itemKey(kind, server + id) : undefined;
}

function writeRange({from, to}: Range): string {
  return `${from === undefined ? '' : round(from, 2)}-${to === undefined ? '' : round(to, 2)}`;
}

/** The ranges in an address, each once. */
function readRanges(parts: readonly string[], read: (text: string) => Range | undefined) {
  const ranges = new Map<string, Range>();
  for (const part of parts) {
    const range = read(part);
    if (range) ranges.set(`${range.from} ${range.to}`, range);
  }
  return [...ranges.values()];
}

function readRange(text: string): Range | undefined {
  const [, from = '', to = ''] = /^(\d{0,7}(?:\.\d+)?)-(\d{0,7}(?:\.\d+)?)$/.exec(text) ?? [];
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined;
  return {...(from !== '' && {from: Number(from)}), ...(to !== '' && {to: Number(to)})};
}

/** `2026-12-01_2026-12-05`, either end of which may be open; one day may stand alone. */
const writeDays = ({from, to}: Range): string => `${dayText(from) ?? ''}_${dayText(to) ?? ''}`;

function readDays(text: string): Range | undefined {
  const [first = '', last = first, ...rest] = text.split('_');
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const isSound = rest.length === 0 && (first === '' || from !== undefined);
  if (!isSound || (last !== '' && to === undefined) || (from ?? to) === undefined) return undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return optional({from, to});
}

function readBounds(text: string | undefined): Bounds | undefined {
  const [west, south, east, north, ...rest] = numbers(text, ',');
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return undefined;
  }
  const isSound = rest.length === 0 && isPlace(west, south) && isPlace(east, north);
  return isSound && west < east && south < north ? [west, south, east, north] : undefined;
}

function readView(text: string | undefined): MapPoint | undefined {
  const [zoom, latitude, longitude, ...rest] = numbers(text, '/');
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  const isSound = rest.length === 0 && zoom >= 0 && zoom <= 24 && isPlace(longitude, latitude);
  return isSound ? {zoom, center: [longitude, latitude]} : undefined;
}

const isPlace = (longitude: number, latitude: number) =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Nothing but numbers, or nothing at all. */
function numbers(text: string | undefined, separator: string): number[] {
  const parts = text?.split(separator) ?? [];
  return parts.every((part) => /^-?\d{1,3}(\.\d+)?$/.test(part)) ? parts.map(Number) : [];
}

function wholeNumber(text: string | undefined, most: number): number | undefined {
  const number = /^\d{1,16}$/.test(text ?? '') ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

const list = (text: string | undefined, most: number) =>
  (text ?? '').split(',').filter(Boolean).slice(0, most);

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** The same, without what is undefined. */
function optional<T extends object>(values: T): {[K in keyof T]?: Exclude<T[K], undefined>} {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  // Only what is defined has been kept.
  return Object.fromEntries(known) as {[K in keyof T]?: Exclude<T[K], undefined>};
}
