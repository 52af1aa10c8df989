import type {Feature, FeatureCollection, Point, Polygon} from 'geojson';
import type {Line, Position} from '../model/geometry.js';
import type {MarkedTrek, Marks, VisitorPlace} from './map-engine.js';
import {isLoop, outwardPart} from './track.js';

type Role = 'selected' | 'highlighted' | 'direction' | 'start' | 'end';

export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

export function pointFeature(position: Position, role?: Role): Feature {
  const geometry: Point = {type: 'Point', coordinates: [...position]};
  return {type: 'Feature', properties: role ? {role} : {}, geometry};
}

/** The chosen trek last, so that it is drawn above the other. */
function markedTreks({selected, highlighted}: Marks): [MarkedTrek, Role][] {
  const treks: [MarkedTrek, Role][] = [];
  if (highlighted && highlighted.id !== selected?.id) treks.push([highlighted, 'highlighted']);
  if (selected) treks.push([selected, 'selected']);
  return treks;
}

/** The tracks, and once more where arrows show the direction of the selected one. */
export function trackFeatures(marks: Marks): Feature[] {
  const tracks = markedTreks(marks).flatMap(([{lines = []}, role]) =>
    lines.map((line) => lineFeature(line, role)),
  );
  const lines = marks.selected?.lines ?? [];
  return [...tracks, ...lines.map((line) => lineFeature(outwardPart(line), 'direction'))];
}

function lineFeature(line: Line, role: Role): Feature {
  const coordinates = line.map(([lng, lat]) => [lng, lat]);
  return {type: 'Feature', properties: {role}, geometry: {type: 'LineString', coordinates}};
}

/** A pin where a trek starts, as long as nothing else says where the chosen one does. */
export function pinFeatures(marks: Marks): Feature[] {
  return markedTreks(marks).flatMap(([{start, lines}, role]) =>
    start && !(role === 'selected' && lines?.length) ? [pointFeature(start, role)] : [],
  );
}

/** Where the selected track begins and where it ends. */
export function endFeatures({selected}: Marks): Feature[] {
  const lines = selected?.lines ?? [];
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

const METRES_PER_DEGREE = 111_195;
const CIRCLE_CORNERS = 64;

/** A dot, and a circle as wide as the device is unsure. */
export function visitorFeatures({position, accuracyMetres}: VisitorPlace): Feature[] {
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
