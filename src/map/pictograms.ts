import {type Context, canvas, disc, type MapImage} from './images.js';

const PREFIX = 'pictogram ';
const SIZE = 26;
const PICTOGRAM_SIZE = 17;
/** Above it, a pictogram could not be seen on white: Geotrek's portals draw such ones on a colour. */
const LIGHTEST = 0.8;
const LONGEST_WAIT_MS = 10_000;

/** Draws the pictogram of a server within a ring; undefined for other names, and where it cannot be loaded. */
export async function drawPictogram(name: string): Promise<MapImage | undefined> {
  if (!name.startsWith(PREFIX)) return undefined;
  const [colour = '', url = ''] = name.slice(PREFIX.length).split(' ');
  const picture = await load(url).catch(() => undefined);
  if (!picture) return undefined;
  const isOnColour = lightness(picture) > LIGHTEST;
  return canvas(SIZE, SIZE, (context) => {
    const middle = SIZE / 2;
    context.translate(middle - 12, middle - 12);
    disc(context, '#fff', 13);
    disc(context, colour, 12);
    if (!isOnColour) disc(context, '#fff', 10.5);
    draw(context, picture, 12, PICTOGRAM_SIZE);
  });
}

/** A server that does not allow the page to read its pictures (CORS) has points without pictograms. */
async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  await Promise.race([
    image.decode(),
    new Promise((_, reject) => setTimeout(reject, LONGEST_WAIT_MS)),
  ]);
  return image;
}

/** Within a square around a middle; an SVG may have no size of its own. */
function draw(context: Context, image: HTMLImageElement, middle: number, size: number) {
  const {naturalWidth: width = size, naturalHeight: height = size} = image;
  const scale = size / Math.max(width, height, 1);
  const [w, h] = width && height ? [width * scale, height * scale] : [size, size];
  context.drawImage(image, middle - w / 2, middle - h / 2, w, h);
}

/** The mean lightness of what is opaque, from 0 to 1. */
function lightness(image: HTMLImageElement): number {
  const {pixels} = canvas(PICTOGRAM_SIZE, PICTOGRAM_SIZE, (context) =>
    draw(context, image, PICTOGRAM_SIZE / 2, PICTOGRAM_SIZE),
  );
  let [sum, weight] = [0, 0];
  for (let at = 0; at < pixels.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.data.subarray(at, at + 4);
    sum += (0.2126 * red + 0.7152 * green + 0.0722 * blue) * alpha;
    weight += alpha;
  }
  return weight > 0 ? sum / weight / 255 : 0;
}
