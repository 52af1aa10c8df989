import type * as z from 'zod/mini';
import {ApiError} from './api-error.js';
import type {ApiClient} from './client.js';
import {WirePage} from './wire.js';

/** How rows of one kind become ours. */
export interface RowKind<Wire extends z.ZodMiniType, Ours> {
  /** In the plural, for the console. */
  readonly name: string;
  readonly wire: Wire;
  readonly toOurs: (row: z.output<Wire>) => Ours;
}

/** The rows of one answer and how many there are on all its pages. */
export interface Page<Ours> {
  readonly count: number;
  readonly rows: readonly Ours[];
}

/** Reads one page; invalid rows are left out with one warning in the console. */
export function readPage<Wire extends z.ZodMiniType, Ours>(
  answer: unknown,
  kind: RowKind<Wire, Ours>,
  client: ApiClient,
): Page<Ours> {
  const {count, results} = openPage(answer, client);
  const reading = new RowReading(kind, client);
  for (const row of results) reading.add(row);
  return {count, rows: reading.end()};
}

export function openPage(answer: unknown, client: ApiClient) {
  const page = WirePage.safeParse(answer);
  if (!page.success) throw new ApiError('unreadable', client.address, {cause: page.error});
  return page.data;
}

export class RowReading<Wire extends z.ZodMiniType, Ours> {
  private readonly kind: RowKind<Wire, Ours>;
  private readonly source: {readonly address: string};
  private readonly rows: Ours[] = [];
  private readonly reasons: string[] = [];

  /** `source` is where the rows come from, for the console. */
  constructor(kind: RowKind<Wire, Ours>, source: {readonly address: string}) {
    this.kind = kind;
    this.source = source;
  }

  add(row: unknown) {
    const read = this.kind.wire.safeParse(row);
    if (read.success) this.rows.push(this.kind.toOurs(read.data));
    else this.reasons.push(reason(read.error));
  }

  end(): readonly Ours[] {
    const {length} = this.reasons;
    if (length > 0) {
      const why = [...new Set(this.reasons)].slice(0, 3).join('; ');
      console.warn(
        `trek-widgets: dropped ${length} unreadable ${this.kind.name} of ${this.source.address}: ${why}`,
      );
    }
    return this.rows;
  }
}

/** Reads the answer to a question about one object. */
export function readOne<Wire extends z.ZodMiniType>(
  answer: unknown,
  wire: Wire,
  url: string,
): z.output<Wire> {
  const read = wire.safeParse(answer);
  if (!read.success) throw new ApiError('unreadable', url, {cause: reason(read.error)});
  return read.data;
}

/** The schema's fields, as a value of the API's parameter `fields`. */
export const fieldsOf = (wire: {readonly shape: object}) => Object.keys(wire.shape).join(',');

function reason({issues}: z.core.$ZodError): string {
  return issues
    .map(({path, message}) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join(', ');
}
