import type {MapView} from '../../../map/view.js';

/** Of the world at the equator, as Web Mercator has it. */
const WORLD_METRES = 40_075_016.686;
const WORLD_PIXELS = 512;
const LONGEST_BAR_PIXELS = 110;
const FONT_PIXELS = 12;
const LINE_PIXELS = 17;
const MARGIN_PIXELS = 8;

interface MapPicture {
  /** What the map shows, in pixels of the screen. */
  readonly canvas: HTMLCanvasElement;
  /** How many of them a pixel of the page has. */
  readonly scale: number;
  /** Plain text. */
  readonly credits: string;
  readonly view: MapView;
  /** Whether distances are the same everywhere on it; not in a map that is tilted. */
  readonly hasScale: boolean;
  readonly formatLength: (metres: number) => string;
}

/** A PNG of the map with its scale and its credits below. */
export async function drawPicture(picture: MapPicture): Promise<Blob> {
  const {canvas, scale, credits, view, hasScale, formatLength} = picture;
  const width = canvas.width / scale;
  const height = canvas.height / scale;
  const drawing = document.createElement('canvas');
  const context = drawing.getContext('2d');
  if (!context) throw new Error('This browser does not draw.');
  const font = `${FONT_PIXELS}px system-ui, sans-serif`;
  context.font = font;
  const lines = wrap(credits, width - 2 * MARGIN_PIXELS, (text) => context.measureText(text).width);
  const footer = (lines.length + (hasScale ? 1 : 0)) * LINE_PIXELS + MARGIN_PIXELS;
  drawing.width = canvas.width;
  drawing.height = Math.round(canvas.height + footer * scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, drawing.width, drawing.height);
  context.drawImage(canvas, 0, 0);
  context.scale(scale, scale);
  context.font = font;
  context.fillStyle = '#1f1f1f';
  context.textBaseline = 'middle';
  let y = height + MARGIN_PIXELS / 2 + LINE_PIXELS / 2;
  if (hasScale) {
    drawScale(context, y, scaleBar(view), formatLength);
    y += LINE_PIXELS;
  }
  for (const [index, line] of lines.entries()) {
    context.fillText(line, MARGIN_PIXELS, y + index * LINE_PIXELS);
  }
  return new Promise((resolve, reject) => {
    // Throws where the picture has parts of a server that does not allow the page to read them.
    drawing.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('It is too large.'))));
  });
}

/** The longest round length that fits, with its width. */
export function scaleBar({center: [, lat], zoom}: MapView): {metres: number; pixels: number} {
  const metresPerPixel =
    (WORLD_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
  const longest = LONGEST_BAR_PIXELS * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1) * power;
  return {metres, pixels: metres / metresPerPixel};
}

function drawScale(
  context: CanvasRenderingContext2D,
  y: number,
  {metres, pixels}: {readonly metres: number; readonly pixels: number},
  formatLength: (metres: number) => string,
) {
  context.fillRect(MARGIN_PIXELS, y - 1, pixels, 2);
  for (const x of [0, pixels - 2]) context.fillRect(MARGIN_PIXELS + x, y - 5, 2, 10);
  context.fillText(formatLength(metres), 2 * MARGIN_PIXELS + pixels, y);
}

function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
