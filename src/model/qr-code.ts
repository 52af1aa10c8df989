import {errorCorrection} from './qr-correction.js';

/**
 * A QR code (ISO/IEC 18004) of a text as UTF-8 bytes, with error correction level M: true is a dark module.
 * Undefined when the text is longer than a code of version 20 can hold (666 bytes).
 */
export function qrCode(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= LAST_VERSION; version++) {
    const layout = layoutOf(version);
    const bits = bytes.length * 8 + MODE_BITS + lengthBitsOf(version);
    if (bits <= layout.dataBytes * 8)
      return drawn(version, interleaved(dataOf(bytes, version), layout));
  }
  return undefined;
}

const LAST_VERSION = 20;
const MODE_BITS = 4;
const BYTE_MODE = 0b0100;
/** The number of blocks at level M, by version, and of the bytes that correct each. */
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const CORRECTION_BYTES = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
];

interface Layout {
  readonly blocks: number;
  readonly correctionBytes: number;
  /** Of all blocks. */
  readonly dataBytes: number;
}

const lengthBitsOf = (version: number) => (version < 10 ? 8 : 16);
const sizeOf = (version: number) => 4 * version + 17;

function layoutOf(version: number): Layout {
  const blocks = BLOCKS[version - 1] as number;
  const correctionBytes = CORRECTION_BYTES[version - 1] as number;
  return {
    blocks,
    correctionBytes,
    dataBytes: (moduleCount(version) >> 3) - blocks * correctionBytes,
  };
}

/** The modules that are not part of a pattern. */
function moduleCount(version: number): number {
  const count = (16 * version + 128) * version + 64;
  if (version === 1) return count;
  const alignments = Math.floor(version / 7) + 2;
  return count - (25 * alignments - 10) * alignments + 55 - (version < 7 ? 0 : 36);
}

/** The bits of mode, length and text, then padding. */
function dataOf(bytes: Uint8Array, version: number): Uint8Array {
  const data = new Uint8Array(layoutOf(version).dataBytes);
  let at = 0;
  const write = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--, at++) {
      data[at >> 3] = (data[at >> 3] as number) | (((value >> bit) & 1) << (7 - (at & 7)));
    }
  };
  write(BYTE_MODE, MODE_BITS);
  write(bytes.length, lengthBitsOf(version));
  for (const byte of bytes) write(byte, 8);
  // Four bits end the text, then the byte is filled.
  at = Math.min(Math.ceil((at + 4) / 8) * 8, data.length * 8);
  for (let padding = 0xec; at < data.length * 8; padding ^= 0xec ^ 0x11) write(padding, 8);
  return data;
}

/** The bytes of all blocks in turn, then those that correct them. */
function interleaved(
  data: Uint8Array,
  {blocks: count, correctionBytes}: Layout,
): readonly number[] {
  const short = Math.floor(data.length / count);
  const longs = data.length % count;
  const blocks = Array.from({length: count}, (_, index) => {
    const isLong = index >= count - longs;
    const start = index * short + Math.max(0, index - (count - longs));
    return data.subarray(start, start + short + (isLong ? 1 : 0));
  });
  const corrections = blocks.map((block) => errorCorrection(block, correctionBytes));
  const inTurn = (parts: readonly Uint8Array[], length: number) =>
    Array.from({length}, (_, index) => parts.flatMap((part) => part[index] ?? [])).flat();
  return [...inTurn(blocks, short + 1), ...inTurn(corrections, correctionBytes)];
}

/** Modules by row; undefined where no pattern is. */
type Grid = (boolean | undefined)[][];

function drawn(version: number, codewords: readonly number[]): readonly (readonly boolean[])[] {
  const patterns = patternsOf(version);
  let best: boolean[][] = [];
  let least = Infinity;
  MASKS.forEach((mask, number) => {
    const code = maskedCode(patterns, codewords, mask);
    drawFormat(code, number);
    const penalty = penaltyOf(code);
    if (penalty < least) [best, least] = [code, penalty];
  });
  return best;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The patterns by which a reader finds the code; those of the format stay light. */
function patternsOf(version: number): Grid {
  const size = sizeOf(version);
  const grid: Grid = Array.from({length: size}, () => new Array(size).fill(undefined));
  const set = (x: number, y: number, isDark: boolean) => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = isDark;
  };
  const squares = (x: number, y: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  for (let index = 0; index < size; index++) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  const places = alignmentsOf(version);
  for (const y of places) {
    for (const x of places) {
      const isCorner = [x, y].every((each) => each < 8 || each > size - 9);
      if (!isCorner || (x > 8 && y > 8)) squares(x, y, 2, [1]);
    }
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    squares(x, y, 4, [2, 4]);
  // The places of the format, and the module that is always dark.
  for (let index = 0; index < 9; index++) {
    for (const [x, y] of [
      [8, index],
      [index, 8],
      [size - 1 - index, 8],
      [8, size - 1 - index],
    ] as const) {
      if (grid[y]?.[x] === undefined && index < (x > 8 || y > 8 ? 8 : 9)) set(x, y, false);
    }
  }
  if (version > 6) drawVersion(version, size, set);
  return grid;
}

function alignmentsOf(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2;
  const last = sizeOf(version) - 7;
  return [6, ...Array.from({length: count - 1}, (_, index) => last - index * step)];
}

/** The remainder by which a reader corrects the number of a version or a format. */
function withRemainder(value: number, length: number, polynomial: number): number {
  let rest = value;
  for (let bit = 0; bit < length; bit++) rest = (rest << 1) ^ ((rest >> (length - 1)) * polynomial);
  return (value << length) | rest;
}

function drawVersion(
  version: number,
  size: number,
  set: (x: number, y: number, isDark: boolean) => void,
) {
  const bits = withRemainder(version, 12, 0x1f25);
  for (let index = 0; index < 18; index++) {
    const [near, far] = [Math.floor(index / 3), size - 11 + (index % 3)];
    const isDark = ((bits >> index) & 1) === 1;
    set(far, near, isDark);
    set(near, far, isDark);
  }
}

/** Writes level and mask beside the finder patterns, twice. */
function drawFormat(code: boolean[][], mask: number) {
  const {length: size} = code;
  // Level M is 00.
  const bits = withRemainder(mask, 10, 0x537) ^ 0x5412;
  const set = (x: number, y: number, isDark: boolean) => {
    (code[y] as boolean[])[x] = isDark;
  };
  for (let index = 0; index < 15; index++) {
    const isDark = ((bits >> index) & 1) === 1;
    if (index < 6) set(8, index, isDark);
    else if (index < 8) set(8, index + 1, isDark);
    else if (index === 8) set(7, 8, isDark);
    else set(14 - index, 8, isDark);
    if (index < 8) set(size - 1 - index, 8, isDark);
    else set(8, size - 15 + index, isDark);
  }
  set(8, size - 8, true);
}

/** The codewords in columns of two modules, upwards and downwards in turn, from the right. */
function maskedCode(
  patterns: Grid,
  codewords: readonly number[],
  mask: (x: number, y: number) => boolean,
) {
  const {length: size} = patterns;
  const code = patterns.map((row) => row.map((module) => module ?? false));
  let bit = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    // The vertical timing pattern has a column of its own.
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (patterns[y]?.[x] !== undefined) continue;
        const isDark = (((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        (code[y] as boolean[])[x] = isDark !== mask(x, y);
        bit++;
      }
    }
  }
  return code;
}

/** How hard a code is to read, by the four rules of the standard. */
function penaltyOf(code: readonly (readonly boolean[])[]): number {
  const {length: size} = code;
  const columns = code.map((_, x) => code.map((row) => row[x] ?? false));
  let penalty = 0;
  for (const line of [...code, ...columns]) {
    const text = line.map(Number).join('');
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) penalty += run.length - 2;
    penalty += 40 * [...text.matchAll(/(?=00001011101|10111010000)/g)].length;
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const [module, left] = [code[y]?.[x], code[y]?.[x - 1]];
      const [above, corner] = [code[y - 1]?.[x], code[y - 1]?.[x - 1]];
      if (module === left && module === above && module === corner) penalty += 3;
    }
  }
  const dark = code.flat().filter(Boolean).length / (size * size);
  return penalty + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}
