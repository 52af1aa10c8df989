import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inflateSync} from 'node:zlib';
import {answerTile} from '../../demo/server/tiles/index.js';
import {CENTRE, toLat, toLng} from '../../demo/territory/geodesy.js';
import {allPlaces} from '../../demo/territory/network/places.js';
import {heightAt, isLake} from '../../demo/territory/terrain/height.js';
import {islandRelief} from '../../demo/territory/terrain/relief.js';

describe('the island', () => {
  it('is about forty kilometres across, with the sea all around', () => {
    assert.ok(heightAt(...CENTRE) > 0);
    for (const [x, y] of [
      [23000, 0],
      [-23000, 0],
      [0, 23000],
      [0, -23000],
      [400000, 0],
    ]) {
      assert.ok(heightAt(toLng(x), toLat(y)) <= 0);
    }
  });

  it('rises to about 1 900 metres', () => {
    const highest = Math.max(...allPlaces().map(({height}) => height));
    assert.ok(highest > 1800 && highest < 2000, `${highest}`);
  });

  it('has lakes with a level surface', () => {
    const {lakes} = islandRelief();
    assert.ok(lakes.length >= 2);
    const shore = allPlaces().find(({kind}) => kind === 'lake');
    assert.ok(shore);
    const {lake} = /** @type {any} */ (shore);
    assert.ok(isLake(lake.x, lake.y));
    assert.equal(heightAt(toLng(lake.x), toLat(lake.y)), lake.level);
    assert.equal(heightAt(toLng(lake.x + 40), toLat(lake.y)), lake.level);
  });

  it('is the same each time it is asked', () => {
    assert.equal(heightAt(-4.55, 45.61), heightAt(-4.55, 45.61));
    assert.equal(heightAt(-4.6, 45.6).toFixed(3), heightAt(-4.6, 45.6).toFixed(3));
  });

  it('has no cliff that a smooth terrain would not have', () => {
    for (let x = -15000; x < 15000; x += 997) {
      const here = heightAt(toLng(x), CENTRE[1]);
      const there = heightAt(toLng(x + 5), CENTRE[1]);
      assert.ok(Math.abs(here - there) < 15, `${x}: ${here} then ${there}`);
    }
  });
});

/**
 * The pixels of a picture without transparency.
 *
 * @param {Buffer} png
 */
function decode(png) {
  const size = png.readUInt32BE(16);
  const content = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      content.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(content));
  const stride = size * 3;
  const pixels = new Uint8Array(stride * size);
  for (let y = 0; y < size; y++) {
    assert.equal(rows[y * (stride + 1)], 2);
    for (let i = 0; i < stride; i++) {
      const above = y ? pixels[(y - 1) * stride + i] : 0;
      pixels[y * stride + i] = (rows[y * (stride + 1) + 1 + i] + above) & 255;
    }
  }
  return {size, pixels};
}

/**
 * @param {number} lng
 * @param {number} lat
 * @param {number} zoom
 */
function tileOf(lng, lat, zoom) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const x = ((lng + 180) / 360) * 2 ** zoom;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom;
  return {
    x: Math.floor(x),
    y: Math.floor(y),
    column: Math.floor((x % 1) * 256),
    row: Math.floor((y % 1) * 256),
  };
}

describe('map tiles', () => {
  it('give the height of the terrain in the terrarium encoding', () => {
    const zoom = 13;
    const {x, y} = tileOf(-4.55, 45.6, zoom);
    const {size, pixels} = decode(/** @type {Buffer} */ (answerTile('terrain', zoom, x, y).body));
    assert.equal(size, 256);
    for (const [column, row] of [
      [0, 0],
      [17, 200],
      [128, 128],
      [255, 255],
    ]) {
      const lng = ((x + (column + 0.5) / 256) / 2 ** zoom) * 360 - 180;
      const n = Math.PI * (1 - (2 * (y + (row + 0.5) / 256)) / 2 ** zoom);
      const lat = (Math.atan(Math.sinh(n)) * 180) / Math.PI;
      const [r, g, b] = pixels.subarray((row * 256 + column) * 3);
      const height = r * 256 + g + b / 256 - 32768;
      assert.ok(Math.abs(height - heightAt(lng, lat)) < 0.01);
    }
  });

  it('are drawn for every style and zoom, even far from the island', () => {
    for (const style of ['terrain', 'basemap', 'aerial']) {
      for (const [lng, lat, zoom] of [
        [0, 0, 0],
        [-4.6, 45.6, 8],
        [-4.6, 45.6, 14],
        [-4.6, 45.6, 17],
        [120, -30, 9],
      ]) {
        const {x, y} = tileOf(lng, lat, zoom);
        const answer = answerTile(style, zoom, x, y);
        assert.equal(answer.status, 200);
        assert.equal(decode(/** @type {Buffer} */ (answer.body)).size, 256);
      }
    }
  });

  it('do not exist beyond the grid', () => {
    assert.equal(answerTile('terrain', 3, 8, 0).status, 404);
    assert.equal(answerTile('terrain', 18, 0, 0).status, 404);
  });

  it('are kept once drawn', () => {
    const {x, y} = tileOf(-4.6, 45.6, 12);
    assert.equal(answerTile('basemap', 12, x, y).body, answerTile('basemap', 12, x, y).body);
  });
});
