import {expect} from '@open-wc/testing';
import {qrCode} from '../../src/model/qr-code.js';
import {decodeQr} from '../support/qr-decoder.js';

const decoded = (text: string) => {
  const code = qrCode(text);
  if (!code) throw new Error(`there is no code of ${text.length} characters`);
  return {text: decodeQr(code), version: (code.length - 17) / 4};
};

describe('qrCode', () => {
  it('can be read in each version, filled to the last byte', () => {
    // Table 7, level M in byte mode.
    const capacities = [
      14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
    ];
    capacities.forEach((capacity, index) => {
      const text = Array.from(
        {length: capacity},
        (_, at) => 'https://example.org/?trek=12&é'[at % 29],
      ).join('');
      expect(decoded(text)).to.deep.equal({text, version: index + 1});
      expect(decoded(text.slice(1)).text).to.equal(text.slice(1));
    });
  });

  it('can be read for addresses in other scripts, and for no text', () => {
    for (const text of [
      'https://rando.example/?trek=12#été',
      'https://例え.example/ξ?🥾',
      '',
      '\0',
    ]) {
      expect(decoded(text).text).to.equal(text);
    }
  });

  it('is that of another encoder', () => {
    const rows = qrCode('https://parc.example/?trek=7')?.map((row) =>
      row.map((isDark) => (isDark ? '#' : '.')).join(''),
    );
    expect(rows).to.deep.equal(REFERENCE);
  });

  it('is not there for a text that is too long', () => {
    expect(qrCode('a'.repeat(666))).to.have.length(97);
    expect(qrCode('a'.repeat(667))).to.equal(undefined);
    expect(qrCode('é'.repeat(10_000))).to.equal(undefined);
  });
});

/** Made with the package uqr 0.1.3. */
const REFERENCE = [
  '#######..##..#..#..#..#######',
  '#.....#.##.#..#######.#.....#',
  '#.###.#...#####.#.##..#.###.#',
  '#.###.#..#######..#.#.#.###.#',
  '#.###.#.#.#...#....##.#.###.#',
  '#.....#..##.##.....##.#.....#',
  '#######.#.#.#.#.#.#.#.#######',
  '.........#.#.##.##..#........',
  '#.#.#.#..#.#..##.#.##...#..#.',
  '.#.##..###..#.##.#...###.#..#',
  '##.##.##.##..#.......#.#..###',
  '.###...##..##..#.#######...#.',
  '.###.###..#.#...##..###..#.##',
  '##.#.#.....#.#.##...###..#..#',
  '#...#.#...#.#.#####.###..#.##',
  '...###.#..##.##.#####..#.#.#.',
  '##.#.###.#.#..##.#######.#.##',
  '..#....###.#..##..#.#.#..##.#',
  '#..#..#.#..###......#..##..##',
  '.##.##..##.#...#.###.#.#.#.#.',
  '#..#.##...###...###.#####....',
  '........##.#.#.####.#...#.###',
  '#######..#.##.####.##.#.##.##',
  '#.....#..##.###.###.#...##.#.',
  '#.###.#.#.#...##..#.#####..#.',
  '#.###.#..#.#####.......##.#..',
  '#.###.#.####.##..#.#...###..#',
  '#.....#...#.##.#...###.#...#.',
  '#######.####..#.#..####.##.##',
];
