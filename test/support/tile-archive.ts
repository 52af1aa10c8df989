/** The types of tiles as an archive numbers them. */
const TYPES = {mvt: 1, png: 2} as const;

/** An archive (PMTiles 3) with one tile at zoom 0, and neither compression nor leaf directories. */
export function archiveOf(
  tile: Uint8Array,
  type: keyof typeof TYPES,
  facts: object = {},
): Uint8Array<ArrayBuffer> {
  const directory = [1, 0, 1, ...varint(tile.length), 1];
  const metadata = new TextEncoder().encode(JSON.stringify(facts));
  const header = new DataView(new ArrayBuffer(127));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  const parts = [127, directory.length, 127 + directory.length, metadata.length];
  const start = 127 + directory.length + metadata.length;
  for (const [index, value] of [...parts, start, 0, start, tile.length, 1, 1, 1].entries()) {
    header.setBigUint64(8 + 8 * index, BigInt(value), true);
  }
  // Clustered, without compression, zooms 0 to 0.
  for (const [index, value] of [1, 1, 1, TYPES[type], 0, 0].entries()) {
    header.setUint8(96 + index, value);
  }
  // West, south, east and north of the tile.
  for (const [index, degrees] of [-180, -85, 180, 85].entries()) {
    header.setInt32(102 + 4 * index, degrees * 1e7, true);
  }
  return new Uint8Array([...new Uint8Array(header.buffer), ...directory, ...metadata, ...tile]);
}

/** Seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  return value > 127 ? [(value & 127) | 128, ...varint(value >>> 7)] : [value];
}

/** What `fetch` is while a file is served at an address by ranges; the ranges are added to a list. */
export function serveRanges(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  ranges: string[] = [],
): typeof fetch {
  const ownFetch = window.fetch;
  return async (input, init) => {
    const file = files[input instanceof Request ? input.url : String(input)];
    if (!file) return ownFetch(input, init);
    const headers = new Headers(init?.headers ?? (input as Request).headers);
    const range = headers.get('range') ?? '';
    ranges.push(range);
    const [from = 0, to = 0] = (range.match(/\d+/g) ?? []).map(Number);
    const bytes = file.slice(from, to + 1);
    return new Response(bytes, {
      status: 206,
      headers: {'content-length': String(bytes.length)},
    });
  };
}
