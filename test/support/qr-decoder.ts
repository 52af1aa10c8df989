/**
 * Reads a QR code of level M in byte mode, by ISO/IEC 18004, without a line of the code that makes them. It throws
 * where a pattern, the format, the version or a block is not exactly right.
 */
export function decodeQr(code: readonly (readonly boolean[])[]): string {
  const size = code.length;
  const version = (size - 17) / 4;
  const at = (x: number, y: number) => (code[y]?.[x] ? 1 : 0);
  const check = (isRight: boolean, what: string) => {
    if (!isRight) throw new Error(`${what} is wrong`);
  };
  check(Number.isInteger(version) && code.every((row) => row.length === size), 'size');

  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    for (const [dy, row] of finder.entries()) {
      const isRight = [...row].every((bit, dx) => at(left + dx, top + dy) === Number(bit));
      check(isRight, 'finder');
    }
  }
  for (let i = 8; i < size - 8; i++)
    check(at(i, 6) === 1 - (i % 2) && at(6, i) === 1 - (i % 2), 'timing');
  check(at(8, size - 8) === 1, 'dark module');

  // The format, from both places, is one of those of level M in table C.1.
  const one = [0, 1, 2, 3, 4, 5, 7]
    .map((y) => at(8, y))
    .concat(
      [at(8, 8), at(7, 8)],
      [5, 4, 3, 2, 1, 0].map((x) => at(x, 8)),
    );
  const other = [...Array(8).keys()]
    .map((i) => at(size - 1 - i, 8))
    .concat([...Array(7).keys()].map((i) => at(8, size - 7 + i)));
  check(one.join() === other.join(), 'second format');
  const format = Number.parseInt([...one].reverse().join(''), 2);
  const mask = [0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0].indexOf(format);
  check(mask >= 0, 'format');

  if (version >= 7) {
    const bits = [...Array(18).keys()].map((i) => at(size - 11 + (i % 3), Math.floor(i / 3)));
    const mirrored = [...Array(18).keys()].map((i) => at(Math.floor(i / 3), size - 11 + (i % 3)));
    check(bits.join() === mirrored.join(), 'second version');
    const known = [
      0x07c94, 0x085bc, 0x09a99, 0x0a4d3, 0x0bbf6, 0x0c762, 0x0d847, 0x0e60d, 0x0f928, 0x10b78,
      0x1145d, 0x12a17, 0x13532, 0x149a6,
    ];
    check(Number.parseInt([...bits].reverse().join(''), 2) === known[version - 7], 'version');
  }

  const centres = ALIGNMENTS[version - 1] ?? [];
  const isPattern = (x: number, y: number) =>
    (x < 9 && y < 9) ||
    (x >= size - 8 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    x === 6 ||
    y === 6 ||
    (version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6))) ||
    centres.some((cy) =>
      centres.some(
        (cx) =>
          Math.abs(x - cx) < 3 &&
          Math.abs(y - cy) < 3 &&
          !(
            (cx === 6 && cy === 6) ||
            (cx === 6 && cy === size - 7) ||
            (cy === 6 && cx === size - 7)
          ),
      ),
    );

  const isMasked = [
    (i: number, j: number) => (i + j) % 2,
    (i: number) => i % 2,
    (_: number, j: number) => j % 3,
    (i: number, j: number) => (i + j) % 3,
    (i: number, j: number) => ((i >> 1) + Math.floor(j / 3)) % 2,
    (i: number, j: number) => ((i * j) % 2) + ((i * j) % 3),
    (i: number, j: number) => (((i * j) % 2) + ((i * j) % 3)) % 2,
    (i: number, j: number) => (((i * j) % 3) + ((i + j) % 2)) % 2,
  ][mask] as (row: number, column: number) => number;

  let bits = '';
  let up = true;
  for (let column = size - 1; column > 0; column -= column === 8 ? 3 : 2) {
    for (let i = 0; i < size; i++) {
      const y = up ? size - 1 - i : i;
      for (const x of [column, column - 1]) {
        if (!isPattern(x, y)) bits += at(x, y) ^ (isMasked(y, x) === 0 ? 1 : 0);
      }
    }
    up = !up;
  }
  const codewords = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));

  const [correction, ...groups] = BLOCKS[version - 1] as readonly number[];
  const lengths: number[] = [];
  for (let i = 0; i < groups.length; i += 2) lengths.push(...Array(groups[i]).fill(groups[i + 1]));
  check(
    codewords.length === lengths.reduce((sum, each) => sum + each + (correction ?? 0), 0),
    'capacity',
  );
  const blocks: number[][] = lengths.map(() => []);
  let next = 0;
  for (let i = 0; i < Math.max(...lengths); i++) {
    for (const [block, length] of lengths.entries()) {
      if (i < length) blocks[block]?.push(codewords[next++] as number);
    }
  }
  const data = blocks.flat();
  for (let i = 0; i < (correction ?? 0); i++)
    for (const block of blocks) block.push(codewords[next++] as number);
  for (const block of blocks) {
    for (let i = 0, root = 1; i < (correction ?? 0); i++, root = times(root, 2)) {
      check(block.reduce((sum, byte) => times(sum, root) ^ byte, 0) === 0, 'error correction');
    }
  }

  const stream = data.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  check(stream.startsWith('0100'), 'mode');
  const lengthBits = version < 10 ? 8 : 16;
  const length = Number.parseInt(stream.slice(4, 4 + lengthBits), 2);
  const start = 4 + lengthBits;
  const bytes = Uint8Array.from({length}, (_, i) =>
    Number.parseInt(stream.slice(start + 8 * i, start + 8 * i + 8), 2),
  );
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}

/** A product in the field of 256 elements, by doubling. */
function times(a: number, b: number): number {
  let product = 0;
  for (let double = a, rest = b; rest; rest >>= 1) {
    if (rest & 1) product ^= double;
    double = (double << 1) ^ (double & 128 ? 0x11d : 0);
  }
  return product;
}

/** Table E.1: the centres of the alignment patterns. */
const ALIGNMENTS: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
  [6, 30, 54],
  [6, 32, 58],
  [6, 34, 62],
  [6, 26, 46, 66],
  [6, 26, 48, 70],
  [6, 26, 50, 74],
  [6, 30, 54, 78],
  [6, 30, 56, 82],
  [6, 30, 58, 86],
  [6, 34, 62, 90],
];

/** Table 9, level M: bytes of correction for each block, then numbers of blocks and their bytes of data. */
const BLOCKS: readonly (readonly number[])[] = [
  [10, 1, 16],
  [16, 1, 28],
  [26, 1, 44],
  [18, 2, 32],
  [24, 2, 43],
  [16, 4, 27],
  [18, 4, 31],
  [22, 2, 38, 2, 39],
  [22, 3, 36, 2, 37],
  [26, 4, 43, 1, 44],
  [30, 1, 50, 4, 51],
  [22, 6, 36, 2, 37],
  [22, 8, 37, 1, 38],
  [24, 4, 40, 5, 41],
  [24, 5, 41, 5, 42],
  [28, 7, 45, 3, 46],
  [28, 10, 46, 1, 47],
  [26, 9, 43, 4, 44],
  [26, 3, 44, 11, 45],
  [26, 3, 41, 13, 42],
];
