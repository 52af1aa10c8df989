import type {Feature, FeatureCollection, Point, Polygon} from 'geojson';
import type {AlertLevel} from '../model/alert.js';
import {
  type Line,
  METRES_PER_DEGREE,
  noShape,
  type Position,
  pointsBesidePin,
  type Shape,
  type Surface,
} from '../model/geometry.js';
import {isLoop, outwardPart} from '../model/track-form.js';
import type {MarkedItem, Marks, UserPosition} from './map-content.js';

type Role = 'selected' | 'highlighted' | 'direction' | 'start' | 'end';

export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

export function pointFeature(position: Position, role?: Role): Feature {
  const geometry: Point = {type: 'Point', coordinates: [...position]};
  return {type: 'Feature', properties: {role}, geometry};
}

/** The selected item last, so that it is drawn above the other. */
function markedItems({selected, highlighted}: Marks): [MarkedItem, Role][] {
  const items: [MarkedItem, Role][] = [];
  if (highlighted && highlighted.key !== selected?.key) items.push([highlighted, 'highlighted']);
  if (selected) items.push([selected, 'selected']);
  return items;
}

/** The tracks, areas and points of the marked items, and the selected track again for its direction arrows. */
export function trackFeatures(marks: Marks): Feature[] {
  const shapes = markedItems(marks).flatMap(([{shape = noShape}, role]) =>
    shapeFeatures({...shape, points: pointsBesidePin(shape)}, role),
  );
  const lines = marks.selected?.shape?.lines ?? [];
  const alerts = (marks.selected?.alerts ?? []).flatMap(({level, lines: parts}) =>
    parts.map((part) => alertFeature(part, level)),
  );
  return [
    ...shapes,
    ...alerts,
    ...lines.map((line) => lineFeature(outwardPart(line), 'direction')),
  ];
}

/** The areas, lines and points of a shape. */
export const shapeFeatures = ({surfaces, lines, points}: Shape, role?: Role): Feature[] => [
  ...surfaces.map((surface) => areaFeature(surface, role)),
  ...lines.map((line) => lineFeature(line, role)),
  ...points.map((point) => pointFeature(point, role)),
];

function lineFeature(line: Line, role?: Role): Feature {
  const coordinates = line.map(([lng, lat]) => [lng, lat]);
  return {type: 'Feature', properties: {role}, geometry: {type: 'LineString', coordinates}};
}

function alertFeature(line: readonly Position[], level: AlertLevel): Feature {
  const coordinates = line.map((position) => [...position]);
  const properties = {role: 'alert', level};
  return {type: 'Feature', properties, geometry: {type: 'LineString', coordinates}};
}

function areaFeature(surface: Surface, role?: Role): Feature {
  const coordinates = surface.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
  return {type: 'Feature', properties: {role}, geometry: {type: 'Polygon', coordinates}};
}

/** A pin at each marked item; none for a selected item with a track, whose start has a symbol of its own. */
export function pinFeatures(marks: Marks): Feature[] {
  return markedItems(marks).flatMap(([{position, shape}, role]) =>
    position && !(role === 'selected' && shape?.lines.length) ? [pointFeature(position, role)] : [],
  );
}

/** Where the selected track begins and where it ends. */
export function endFeatures({selected}: Marks): Feature[] {
  const lines = selected?.shape?.lines ?? [];
  const start = startOf(lines);
  const last = lines.at(-1)?.at(-1);
  if (!start || !last) return [];
  const ends = [pointFeature(start, 'start')];
  if (!isLoop(lines)) ends.unshift(pointFeature([last[0], last[1]], 'end'));
  return ends;
}

function startOf(lines: readonly Line[] = []): Position | undefined {
  const first = lines[0]?.[0];
  return first && [first[0], first[1]];
}

const CIRCLE_CORNERS = 64;

/** A point, and a circle with the accuracy of the position as its radius. */
export function userPositionFeatures({position, accuracyMetres}: UserPosition): Feature[] {
  const [lng, lat] = position;
  const reach = accuracyMetres / METRES_PER_DEGREE;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const corners = Array.from({length: CIRCLE_CORNERS + 1}, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CIRCLE_CORNERS;
    return [lng + (reach * Math.cos(angle)) / shrink, lat + reach * Math.sin(angle)];
  });
  const geometry: Polygon = {type: 'Polygon', coordinates: [corners]};
  return [{type: 'Feature', properties: {}, geometry}, pointFeature(position)];
}
