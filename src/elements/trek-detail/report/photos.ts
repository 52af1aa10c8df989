import {withoutMetadata} from './jpeg-metadata.js';

/** A photograph as it is sent. */
export interface Photo {
  readonly name: string;
  readonly content: Blob;
  /** A small copy to show. */
  readonly thumbnail: HTMLCanvasElement;
}

export const MAX_PHOTOS = 5;
/** Enough to recognise a signpost, and about 500 kB. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.85;
const THUMBNAIL_SIDE = 96;
/** Some browsers change each value a little, which nobody sees in a photograph. */
const HARMLESS_NOISE = 8;
/** What is read once needs no graphics processor, which a page may have to wait for. */
const IN_MEMORY: CanvasRenderingContext2DSettings = {willReadFrequently: true};

/**
 * A photograph made smaller where the browser can, and without the data in its file that tell the place and the
 * device; undefined where it cannot read the file, which a Geotrek would drop without a word, or remove the data.
 */
export async function preparePhoto(file: File): Promise<Photo | undefined> {
  let bitmap: ImageBitmap;
  try {
    // Turned as the camera was held.
    bitmap = await createImageBitmap(file);
  } catch {
    return undefined;
  }
  const thumbnail = document.createElement('canvas');
  draw(bitmap, thumbnail, THUMBNAIL_SIDE);
  const small = canRead() ? await toJpeg(bitmap) : undefined;
  bitmap.close();
  const content = small ?? (await withoutMetadata(file));
  return content && {name: file.name, content, thumbnail};
}

/** Undefined where the browser cannot make one, as of a picture that takes too much memory. */
async function toJpeg(bitmap: ImageBitmap): Promise<Blob | undefined> {
  const canvas = new OffscreenCanvas(1, 1);
  draw(bitmap, canvas, LONGEST_SIDE);
  return canvas.convertToBlob({type: 'image/jpeg', quality: QUALITY}).catch(() => undefined);
}

function draw(
  bitmap: ImageBitmap,
  canvas: HTMLCanvasElement | OffscreenCanvas,
  longestSide: number,
) {
  const {width, height} = bitmap;
  const scale = Math.min(1, longestSide / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  // Both have the same drawing methods.
  const context = canvas.getContext('2d', IN_MEMORY) as CanvasRenderingContext2D | null;
  if (!context) return;
  // A JPEG has no transparency: without this it would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}

/** Browsers that protect against fingerprinting give noise in place of what a page has drawn. */
function canRead(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 2;
  canvas.height = 2;
  const context = canvas.getContext('2d', IN_MEMORY);
  if (!context) return false;
  context.fillStyle = '#204060';
  context.fillRect(0, 0, 2, 2);
  const read = [...context.getImageData(0, 0, 2, 2).data];
  return read.every(
    (value, index) =>
      Math.abs(value - ([0x20, 0x40, 0x60, 0xff][index % 4] ?? 0)) <= HARMLESS_NOISE,
  );
}
