import type {ApiKind} from './api-kind.js';
import {type ColumnPage, ColumnReading} from './column-reading.js';
import {loadColumns} from './item-columns.js';
import type {Reading} from './provider.js';
import type {RequestContext} from './request-context.js';

/** Runs a request in a language of the server. */
export type Ask = <T>(request: (context: RequestContext) => Promise<T>) => Promise<T>;

/** Reads columns from the server. */
export class ServerColumns {
  private readonly kind: ApiKind;
  private readonly ask: Ask;
  private readonly signal: AbortSignal;

  constructor(kind: ApiKind, ask: Ask, signal: AbortSignal) {
    this.kind = kind;
    this.ask = ask;
    this.signal = signal;
  }

  columns(names: readonly string[], onPage: (page: ColumnPage) => void): Reading {
    const {signal} = this;
    // Their code comes beside the first cards. A failure is that of the reading.
    loadColumns(this.kind).catch(() => {});
    const readings = new Map<RequestContext, ColumnReading>();
    return {
      run: (count = 1) =>
        this.ask((context) => {
          const request = {names, count, signal, onPage};
          const reading = readings.get(context) ?? new ColumnReading(context, request);
          readings.set(context, reading);
          return reading.run();
        }),
    };
  }
}
