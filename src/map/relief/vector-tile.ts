import type {ContourLine} from './contour-lines.js';

/** Width of a tile in its own units. */
export const EXTENT = 4096;
export const LAYER = 'contours';

/** The command of a vector tile, with how often it follows. */
const moveTo = (count: number) => (count << 3) | 1;
const lineTo = (count: number) => (count << 3) | 2;

/** A vector tile of lines in its own units, with their height as the property `height`. */
export function vectorTile(lines: ReadonlyMap<number, readonly ContourLine[]>): ArrayBuffer {
  const heights = [...lines.keys()];
  const layer = [
    ...varint(15, 2),
    ...text(1, LAYER),
    ...heights.flatMap((height, index) => bytes(2, feature(index, lines.get(height) ?? []))),
    ...text(3, 'height'),
    ...heights.flatMap((height) => bytes(4, varint(5, height))),
    ...varint(5, EXTENT),
  ];
  return new Uint8Array(bytes(3, layer)).buffer;
}

function feature(value: number, lines: readonly ContourLine[]): number[] {
  return [
    // The first key has this value.
    ...bytes(2, [...unsigned(0), ...unsigned(value)]),
    ...varint(3, 2),
    ...bytes(4, geometry(lines)),
  ];
}

function geometry(lines: readonly ContourLine[]): number[] {
  const out: number[] = [];
  let x = 0;
  let y = 0;
  const step = (toX: number, toY: number) => {
    push(out, zigzag(toX - x));
    push(out, zigzag(toY - y));
    x = toX;
    y = toY;
  };
  for (const line of lines) {
    push(out, moveTo(1));
    step(line[0] ?? 0, line[1] ?? 0);
    push(out, lineTo(line.length / 2 - 1));
    for (let at = 2; at < line.length; at += 2) step(line[at] ?? 0, line[at + 1] ?? 0);
  }
  return out;
}

const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** Appends a number in seven bits a byte, the lowest first. */
function push(out: number[], value: number) {
  let rest = value >>> 0;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

function unsigned(value: number): number[] {
  const out: number[] = [];
  push(out, value);
  return out;
}

/** Fields of protocol buffers. */
const varint = (field: number, value: number) => [...unsigned(field << 3), ...unsigned(value)];

const bytes = (field: number, content: readonly number[]) => [
  ...unsigned((field << 3) | 2),
  ...unsigned(content.length),
  ...content,
];

const text = (field: number, value: string) => bytes(field, [...new TextEncoder().encode(value)]);
