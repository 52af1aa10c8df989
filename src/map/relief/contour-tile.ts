import type {HeightTiles} from '../map-content.js';
import {type ContourLine, contourLines, type HeightGrid} from './contour-lines.js';
import {EXTENT, vectorTile} from './vector-tile.js';

type Encoding = HeightTiles['encoding'];

/** More cells would take longer than a frame, for a line that looks the same. */
const MOST_CELLS = 256;

/** Heights in metres by the colour of a pixel. */
const DECODERS: Readonly<Record<Encoding, (red: number, green: number, blue: number) => number>> = {
  terrarium: (red, green, blue) => red * 256 + green + blue / 256 - 32768,
  mapbox: (red, green, blue) => (red * 65536 + green * 256 + blue) / 10 - 10000,
};

/** Computes the contour lines of a tile of heights, as a vector tile. */
export async function contourTile(
  file: ArrayBuffer,
  encoding: Encoding,
  interval: number,
): Promise<ArrayBuffer> {
  const {size, heights} = await readHeights(file, encoding);
  const lines = contourLines(toTheEdges({size, heights}), interval);
  return vectorTile(
    new Map([...lines].map(([height, each]) => [height, each.map((line) => placed(line, size))])),
  );
}

async function readHeights(file: ArrayBuffer, encoding: Encoding): Promise<HeightGrid> {
  const image = await createImageBitmap(new Blob([file]), {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  });
  const {width} = image;
  const context = new OffscreenCanvas(width, width).getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('This browser does not draw.');
  context.drawImage(image, 0, 0);
  image.close();
  return decoded(context.getImageData(0, 0, width, width), encoding);
}

/** The heights of an image, of which several pixels are one where it has many. */
export function decoded({data, width}: ImageData, encoding: Encoding): HeightGrid {
  const decode = DECODERS[encoding];
  const step = Math.max(1, Math.floor(width / MOST_CELLS));
  const size = Math.floor(width / step);
  const heights = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let y = row * step; y < (row + 1) * step; y++) {
        for (let x = column * step; x < (column + 1) * step; x++) {
          const at = (y * width + x) * 4;
          sum += decode(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
        }
      }
      heights[row * size + column] = sum / step ** 2;
    }
  }
  return {size, heights};
}

/**
 * Heights are those of the middle of a pixel. At the edges of the tile they are estimated from the two next to
 * them, as in the neighbouring tile, so that lines meet there without its heights.
 */
function toTheEdges({size, heights}: HeightGrid): HeightGrid {
  const wide = size + 2;
  const all = new Float32Array(wide * wide);
  const estimate = (near: number, far: number) => near + (near - far) / 2;
  for (let row = 0; row < size; row++) {
    const from = row * size;
    const to = (row + 1) * wide;
    all.set(heights.subarray(from, from + size), to + 1);
    all[to] = estimate(heights[from] ?? 0, heights[from + 1] ?? 0);
    const last = from + size - 1;
    all[to + wide - 1] = estimate(heights[last] ?? 0, heights[last - 1] ?? 0);
  }
  const end = wide * (wide - 1);
  for (let column = 0; column < wide; column++) {
    all[column] = estimate(all[column + wide] ?? 0, all[column + 2 * wide] ?? 0);
    all[end + column] = estimate(all[end + column - wide] ?? 0, all[end + column - 2 * wide] ?? 0);
  }
  return {size: wide, heights: all};
}

/** A line of the grid with its edges, in units of the tile. */
const placed = (line: ContourLine, size: number): ContourLine =>
  line.map((value) => Math.round((pixelAt(value, size) / size) * EXTENT));

function pixelAt(value: number, size: number): number {
  if (value < 1) return value / 2;
  return value > size ? size - 0.5 + (value - size) / 2 : value - 0.5;
}
