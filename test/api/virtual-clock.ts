import {settled} from './paged-server.js';

/** Time that passes only when nothing else can happen. */
export class VirtualClock {
  private now = 0;
  private readonly waiting: {readonly until: number; readonly wake: () => void}[] = [];

  readonly sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.waiting.push({until: this.now + ms, wake});
      this.waiting.sort((a, b) => a.until - b.until);
    });

  /** Lets time pass until the work is done; meanwhile `performance.now()` is this clock's. */
  async passDuring<T>(work: () => Promise<T>): Promise<T> {
    let isDone = false;
    // The prototype's method comes back when this one is deleted.
    Object.defineProperty(performance, 'now', {value: () => this.now, configurable: true});
    try {
      const working = work().finally(() => {
        isDone = true;
      });
      working.catch(() => {});
      for (;;) {
        await settled();
        if (isDone) return await working;
        const next = this.waiting.shift();
        if (!next) throw new Error('The work waits for something else than the clock.');
        this.now = next.until;
        next.wake();
      }
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  }
}
