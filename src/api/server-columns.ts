import {type ColumnPage, ColumnReading} from './column-reading.js';
import type {Reading} from './provider.js';
import type {Question} from './question.js';

/** Runs a request in a language of the server. */
export type Ask = <T>(request: (question: Question) => Promise<T>) => Promise<T>;

/** Reads columns from the server. */
export class ServerColumns {
  private readonly ask: Ask;
  private readonly signal: AbortSignal;

  constructor(ask: Ask, signal: AbortSignal) {
    this.ask = ask;
    this.signal = signal;
  }

  columns(names: readonly string[], onPage: (page: ColumnPage) => void): Reading {
    const {signal} = this;
    const readings = new Map<Question, ColumnReading>();
    return {
      run: (count = 1) =>
        this.ask((question) => {
          const request = {names, count, signal, onPage};
          const reading = readings.get(question) ?? new ColumnReading(question, request);
          readings.set(question, reading);
          return reading.run();
        }),
    };
  }
}
