import {html, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {MapContent} from '../../map/map-content.js';
import {type MapView, type Pixel, projection, type Size} from '../../map/view.js';
import type {AlertMark} from '../../model/alert.js';
import {noShape, type Position, pointsBesidePin} from '../../model/geometry.js';
import type {Item} from '../../model/item.js';

/** A position, or a vertex with its elevation. */
type AnyPosition = readonly [number, number, ...unknown[]];

/** How a sketch shows the items and the marks of a map, as SVG. */
export interface Sketch {
  readonly content: Pick<MapContent, 'items' | 'marks'>;
  readonly view: MapView;
  readonly size: Size;
  readonly label: string;
}

const noAlerts: readonly AlertMark[] = [];
/** Points within one cell are drawn once, which limits their number without a visible difference. */
const CELL_PIXELS = 10;
/** Above this number, points are drawn smaller. */
const MANY = 300;

/** Uses the projection of the map, so that no point moves when the map replaces the sketch. */
export function renderSketch({content: {items, marks}, view, size, label}: Sketch) {
  const {shape = noShape, alerts = noAlerts} = marks.selected ?? {};
  const pins = [marks.highlighted?.position, marks.selected?.position];
  const {width, height} = size;
  const toPixel = projection(view, size);
  const place = [view.center[0], view.center[1], view.zoom, width, height];
  const points = guard([items, ...place], () => pointsPath(items, toPixel, size));
  const track = guard([shape, ...place], () =>
    shape.lines.map((line) => linePath(line, toPixel)).join(''),
  );
  const dots = guard([shape, ...place], () =>
    pointsBesidePin(shape).map(toPixel).map(dot).join(''),
  );
  const area = guard([shape, ...place], () =>
    shape.surfaces.flatMap((rings) => rings.map((ring) => `${linePath(ring, toPixel)}Z`)).join(''),
  );
  return html`
    <svg
      part="sketch"
      class="sketch ${items.length > MANY ? 'is-dense' : ''}"
      viewBox="0 0 ${width} ${height}"
      role=${label ? 'img' : nothing}
      aria-label=${label || nothing}
      aria-hidden=${label ? nothing : 'true'}>
      <path class="sketch-ring" d=${points}></path>
      <path class="sketch-points" d=${points}></path>
      <path class="sketch-area" d=${area}></path>
      ${guard([alerts, ...place], () => alerts.map((alert) => renderAlert(alert, toPixel)))}
      <path class="sketch-casing" d=${track}></path>
      <path class="sketch-line" d=${track}></path>
      <path class="sketch-dot-ring" d=${dots}></path>
      <path class="sketch-dots" d=${dots}></path>
      ${pins.map((pin) => pin && renderMark(toPixel(pin)))}
    </svg>
  `;
}

const renderAlert = ({level, lines}: AlertMark, toPixel: (position: AnyPosition) => Pixel) =>
  svg`<path class="sketch-alert is-${level}" d=${lines.map((line) => linePath(line, toPixel)).join('')} />`;

const renderMark = ([x, y]: Pixel) => svg`<circle class="sketch-mark" cx=${x} cy=${y} r="9"/>`;

/** One path for all points: browsers draw it faster than a thousand circles. */
function pointsPath(
  items: readonly Item[],
  toPixel: (position: Position) => Pixel,
  {width, height}: Size,
): string {
  const cells = new Set<number>();
  let path = '';
  for (const {position} of items) {
    if (!position) continue;
    const [x, y] = toPixel(position);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const cell = Math.floor(x / CELL_PIXELS) * 10_000 + Math.floor(y / CELL_PIXELS);
    if (cells.has(cell)) continue;
    cells.add(cell);
    path += dot([x, y]);
  }
  return path;
}

/** A line of length zero, which round line caps make a dot. */
const dot = ([x, y]: Pixel) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`;

function linePath(line: readonly AnyPosition[], toPixel: (position: AnyPosition) => Pixel): string {
  const corners = line.map((vertex) => {
    const [x, y] = toPixel(vertex);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${corners.join('L')}`;
}

/** The item whose point is nearest to a pixel of the sketch, within 16 pixels. */
export function itemAt(
  [x, y]: Pixel,
  {content: {items}, view, size}: Pick<Sketch, 'content' | 'view' | 'size'>,
): Item | undefined {
  const toPixel = projection(view, size);
  let nearest: Item | undefined;
  let distance = 16;
  for (const item of items) {
    if (!item.position) continue;
    const [itemX, itemY] = toPixel(item.position);
    const found = Math.hypot(itemX - x, itemY - y);
    if (found > distance) continue;
    nearest = item;
    distance = found;
  }
  return nearest;
}
