/**
 * Simulates the workers of a real server: requests wait for as long as they would there.
 *
 * @typedef {object} Clock
 * @property {() => number} now Milliseconds.
 * @property {(callback: () => void, milliseconds: number) => any} setTimeout
 * @property {(timer: any) => void} clearTimeout
 */

/**
 * @typedef {object} Outcome
 * @property {number} ms Its price; for a killed request, the processor time it had until then.
 * @property {boolean} killed
 */

/** @typedef {{left: number, price: number, used: number, since: number, settle: (outcome: Outcome) => void}} Job */

/** @type {Clock} */
export const realClock = {
  now: () => performance.now(),
  // A request whose client has left must not keep the process alive.
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds).unref(),
  clearTimeout: (timer) => clearTimeout(timer),
};

const MACHINE = {
  workers: 3,
  processors: 2,
  /** A worker that is busy for longer is killed. */
  limit: 30_000,
  /**
   * How much each second of work on the other workers slows a request down, beyond the sharing of
   * processors: they use the same database, disk and memory. Fitted to two measurements: four pages
   * of 10.4 s at once give three answers 500 after 30 s, and five pages of 2.3 s, four at once, give
   * the first after 4 s and the last after 6.5 s. The fourth of the large pages was answered after
   * 53 s; here after 40 s, since starting a worker again costs nothing.
   */
  contention: 0.05,
};

/** Computations with fractions may leave a rest that is not work. */
const NOTHING_LEFT = 1e-6;

/**
 * Requests beyond the number of workers queue. The time limit counts from when a worker begins.
 *
 * @param {Clock} [clock]
 * @param {Partial<typeof MACHINE>} [settings]
 */
export function createMachine(clock = realClock, settings = {}) {
  const {workers, processors, limit, contention} = {...MACHINE, ...settings};
  /** @type {Job[]} */
  let running = [];
  /** @type {Job[]} */
  const queue = [];
  /** @type {any} */
  let timer;
  let last = clock.now();

  const share = () => Math.min(1, processors / running.length);

  /** How fast a request advances. @param {Job} job */
  function speedOf(job) {
    const others = running.reduce((sum, {price}) => sum + price, 0) - job.price;
    return share() / (1 + (contention * others) / 1000);
  }

  function advance() {
    const now = clock.now();
    const elapsed = now - last;
    last = now;
    const speeds = running.map(speedOf);
    const used = elapsed * share();
    running.forEach((job, i) => {
      job.left -= elapsed * speeds[i];
      job.used += used;
    });
    running = running.filter((job) => {
      const done = job.left <= NOTHING_LEFT;
      const killed = !done && now - job.since >= limit;
      if (done) job.settle({ms: job.price, killed});
      if (killed) job.settle({ms: job.used, killed});
      return !done && !killed;
    });
    while (running.length < workers && queue.length > 0) {
      const job = /** @type {Job} */ (queue.shift());
      job.since = now;
      running.push(job);
    }
    schedule(now);
  }

  /** @param {number} now */
  function schedule(now) {
    clock.clearTimeout(timer);
    if (running.length === 0) return;
    const delays = running.map((job) => Math.min(job.left / speedOf(job), job.since + limit - now));
    timer = clock.setTimeout(advance, Math.max(0, Math.ceil(Math.min(...delays))));
  }

  /**
   * Resolves when the request would be answered. There is no way to stop one: a worker does not
   * notice that its client has left.
   *
   * @param {number} price Milliseconds it takes alone.
   * @param {number} [spent] How much of that has passed.
   * @returns {Promise<Outcome>}
   */
  return (price, spent = 0) =>
    new Promise((settle) => {
      queue.push({left: Math.max(0, price - spent), price, used: 0, since: 0, settle});
      advance();
    });
}
