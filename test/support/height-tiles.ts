import type {HeightTiles} from '../../src/map/map-content.js';

const SIZE = 256;
let count = 0;

/** Tiles that all have the same heights, a function of the place in the tile, from 0 to 1. */
export function heightTiles(heightAt: (x: number, y: number) => number): HeightTiles {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser does not draw');
  const image = context.createImageData(SIZE, SIZE);
  for (let index = 0; index < SIZE * SIZE; index++) {
    const height = heightAt((index % SIZE) / SIZE, Math.floor(index / SIZE) / SIZE);
    const value = Math.round((height + 32768) * 256);
    image.data.set([value >> 16, (value >> 8) & 255, value & 255, 255], index * 4);
  }
  context.putImageData(image, 0, 0);
  return {
    // Another address for each, so that a test does not find the tiles of another.
    tiles: `${canvas.toDataURL()}#${++count}`,
    minZoom: 0,
    maxZoom: 12,
    tileSize: SIZE,
    encoding: 'terrarium',
    attribution: '© Heights',
  };
}
