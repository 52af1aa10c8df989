import type {Drawing} from './image-name.js';

/** Drawn on a canvas in the colours of the page, so that no sprite is downloaded. */
const drawings: Partial<Record<string, (colour: string) => MapImage>> = {
  direction: drawDirection,
  start: drawStart,
  end: drawEnd,
  pin: drawPin,
  letter: drawLetter,
} satisfies Partial<Record<Drawing, unknown>>;

/** Sharp on all usual screens. */
const PIXEL_RATIO = 3;

export interface MapImage {
  readonly pixels: ImageData;
  readonly pixelRatio: number;
}

/** Draws the image of a name; undefined for other names. */
export function drawImage(name: string): MapImage | undefined {
  const space = name.indexOf(' ');
  const drawing = name.slice(0, space);
  return drawings[drawing]?.(name.slice(space + 1));
}

/** An image that `draw` draws, in pixels of the page. */
export function canvas(width: number, height: number, draw: (context: Context) => void): MapImage {
  const element = document.createElement('canvas');
  element.width = width * PIXEL_RATIO;
  element.height = height * PIXEL_RATIO;
  const context = element.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('This browser does not draw.');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  draw(context);
  return {
    pixels: context.getImageData(0, 0, element.width, element.height),
    pixelRatio: PIXEL_RATIO,
  };
}

export type Context = CanvasRenderingContext2D;

/** A chevron that points along the track. */
function drawDirection(colour: string): MapImage {
  return canvas(14, 14, (context) => {
    const chevron = new Path2D('M5 3.500 9 7l-4 3.500');
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = colour;
    context.lineWidth = 5;
    context.stroke(chevron);
    context.strokeStyle = '#fff';
    context.lineWidth = 2.2;
    context.stroke(chevron);
  });
}

function drawStart(colour: string): MapImage {
  return canvas(24, 24, (context) => {
    disc(context, '#fff', 11);
    disc(context, colour, 9);
    context.fillStyle = '#fff';
    context.fill(new Path2D('M9.500 7.500v9l7-4.500z'));
  });
}

function drawEnd(colour: string): MapImage {
  return canvas(24, 24, (context) => {
    disc(context, '#fff', 11);
    disc(context, colour, 9);
    context.fillStyle = '#fff';
    context.fillRect(8.5, 8.5, 7, 7);
  });
}

/** A short text on a disc; the colour stands before it. */
function drawLetter(colourAndText: string): MapImage {
  const [colour = '', text = ''] = colourAndText.split(' ');
  return canvas(24, 24, (context) => {
    disc(context, '#fff', 11);
    disc(context, colour, 9.5);
    context.fillStyle = '#fff';
    context.font = `bold ${text.length > 1 ? 10 : 13}px system-ui, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(text, 12, 12.5);
  });
}

export function disc(context: Context, colour: string, radius: number) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(12, 12, radius, 0, 2 * Math.PI);
  context.fill();
}

function drawPin(colour: string): MapImage {
  return canvas(34, 44, (context) => {
    const pin = new Path2D(
      'M17 41C17 41 31 27 31 16.500 31 8.500 24.700 3 17 3S3 8.500 3 16.500C3 27 17 41 17 41z',
    );
    context.shadowColor = 'rgb(0 0 0 / 0.4)';
    context.shadowBlur = 3 * PIXEL_RATIO;
    context.shadowOffsetY = PIXEL_RATIO;
    context.lineJoin = 'round';
    context.strokeStyle = '#fff';
    context.lineWidth = 4;
    context.stroke(pin);
    context.shadowColor = 'transparent';
    context.fillStyle = colour;
    context.fill(pin);
    context.fillStyle = '#fff';
    context.beginPath();
    context.arc(17, 16.5, 5, 0, 2 * Math.PI);
    context.fill();
  });
}
