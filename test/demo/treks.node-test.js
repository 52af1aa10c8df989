import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {metresBetween} from '../../demo/territory/geodesy.js';
import {heightAt} from '../../demo/territory/terrain/height.js';
import {difficultyId, practiceId, routeId} from '../../demo/territory/treks/attributes.js';
import {trekGeometry} from '../../demo/territory/treks/geometry.js';
import {treksByName} from '../../demo/territory/treks/order.js';
import {trekTexts} from '../../demo/territory/treks/texts.js';
import {trekLine, trekName, trekOf} from '../../demo/territory/treks/trek.js';

const BY_HAND = Array.from({length: 48}, (_, i) => trekOf(i + 1));
const SOME = [...BY_HAND, ...Array.from({length: 60}, (_, i) => trekOf(49 + i * 811))];

describe('the treks', () => {
  it('follow the terrain, in whole metres, with a vertex at least every 25 metres', () => {
    for (const trek of SOME) {
      const line = trekLine(trek);
      assert.ok(line.length > 4, `${trek.number}`);
      line.forEach((point, i) => {
        assert.ok(
          Math.abs(point[2] - heightAt(point[0], point[1])) <= 0.75,
          `${trek.number}: ${point}`,
        );
        assert.equal(point[2], Math.round(point[2]));
        assert.ok(point[2] > 0, `trek ${trek.number} goes into the sea`);
        if (i > 0) assert.ok(metresBetween(line[i - 1], point) <= 25, `${trek.number} at ${i}`);
      });
    }
  });

  it('have the length, ascent and descent of their lines', () => {
    for (const trek of SOME) {
      if (trek.number === 7) continue;
      const line = trekLine(trek);
      let [length, ascent, descent] = [0, 0, 0];
      for (let i = 1; i < line.length; i++) {
        length += metresBetween(line[i - 1], line[i]);
        const rise = line[i][2] - line[i - 1][2];
        ascent += Math.max(0, rise);
        descent += Math.max(0, -rise);
      }
      assert.ok(Math.abs(length - trek.length) < 1, `${trek.number}`);
      assert.equal(ascent, trek.ascent);
      assert.equal(descent, trek.descent);
    }
  });

  it('are of believable lengths', () => {
    for (const {number, length, kind} of SOME) {
      const most = kind === 'stages' ? 60000 : 32000;
      assert.ok(length > 400 && length < most, `${number}: ${length}`);
    }
  });

  it('close when they are loops', () => {
    for (const trek of BY_HAND.filter(({kind, number}) => kind === 'loop' && number !== 7)) {
      const line = trekLine(trek);
      assert.ok(metresBetween(line[0], line[line.length - 1]) < 1, `${trek.number}`);
    }
  });

  it('come back the way they went when they are returns', () => {
    for (const trek of BY_HAND.filter(({kind}) => kind === 'return')) {
      const line = trekLine(trek);
      assert.deepEqual(line, [...line].reverse());
    }
  });

  it('are of every practice, difficulty and route, and some of none', () => {
    assert.deepEqual([...new Set(BY_HAND.map(practiceId))].sort(), [1, 4, 6, null]);
    assert.deepEqual([...new Set(BY_HAND.map(difficultyId))].sort(), [1, 2, 3, 4, null]);
    assert.deepEqual([...new Set(BY_HAND.map(routeId))].sort(), [1, 2, 3, 5, null]);
  });

  it('have a staged one, whose line is that of its steps one after another', () => {
    const whole = trekLine(trekOf(10));
    const steps = [11, 12, 13, 14].flatMap((number, i) =>
      trekLine(trekOf(number)).slice(i ? 1 : 0),
    );
    assert.deepEqual(whole, steps);
  });

  it('have one in two lines, without heights', () => {
    const {type, coordinates} = trekGeometry(trekOf(7));
    assert.equal(type, 'MultiLineString');
    assert.equal(coordinates.length, 2);
    assert.equal(trekOf(7).ascent, 0);
    assert.ok(/** @type {any[]} */ (coordinates.flat()).every(([, , height]) => height === 0));
  });

  it('have texts in both languages, without loose ends', () => {
    for (const trek of SOME) {
      const texts = /** @type {Record<string, {fr: string, en: string}>} */ (trekTexts(trek));
      for (const name of ['name', 'description_teaser', 'description', 'departure']) {
        const {fr, en} = texts[name];
        assert.ok(fr.length > 3, `${trek.number} ${name}`);
        if (trek.number !== 26) assert.ok(en.length > 3, `${trek.number} ${name}`);
        assert.doesNotMatch(fr + en, /undefined|NaN|null|\[object|%/);
        assert.doesNotMatch(fr, /\b(à le|à les|de le|de les)\b/);
      }
    }
  });
});

describe('fifty thousand treks', () => {
  it('have names that are seldom shared', () => {
    const names = new Set(Array.from({length: 50000}, (_, i) => trekName(i + 1).fr));
    assert.ok(names.size > 49900, `${names.size}`);
  });

  it('come in the order of their names', () => {
    const names = [...treksByName(50000, 'fr')].slice(0, 2000).map((number) => trekName(number).fr);
    const plain = names.map((name) =>
      name
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z0-9 ]/g, ''),
    );
    assert.deepEqual(plain, [...plain].sort());
  });

  it('are the same treks as those of a smaller number', () => {
    const before = trekOf(31);
    treksByName(50000, 'fr');
    assert.equal(trekOf(31), before);
  });
});
