/**
 * Time that passes when told to, for servers that take a clock.
 */
export function createFakeClock() {
  let time = 0;
  let lastId = 0;
  /** @type {Map<number, {at: number, callback: () => void}>} */
  const timers = new Map();

  /** @param {number} until */
  function nextBefore(until) {
    const due = [...timers].filter(([, {at}]) => at <= until);
    return due.sort(([a, {at: x}], [b, {at: y}]) => x - y || a - b)[0];
  }

  return {
    now: () => time,
    /** @param {() => void} callback @param {number} milliseconds */
    setTimeout(callback, milliseconds) {
      timers.set(++lastId, {at: time + milliseconds, callback});
      return lastId;
    },
    /** @param {number} id */
    clearTimeout(id) {
      timers.delete(id);
    },
    waiting: () => timers.size,
    /** Milliseconds to the next timer. */
    untilNext: () => Math.max(0, (nextBefore(Infinity)?.[1].at ?? time) - time),
    /** Lets time pass, and the promises that it settles. @param {number} milliseconds */
    async pass(milliseconds) {
      const until = time + milliseconds;
      for (let next = nextBefore(until); next; next = nextBefore(until)) {
        const [id, {at, callback}] = next;
        timers.delete(id);
        time = at;
        callback();
        await Promise.resolve();
      }
      time = until;
    },
  };
}

/** Time that jumps to the next timer as soon as there is one. */
export function createHurriedClock() {
  const clock = createFakeClock();
  return {
    ...clock,
    /** @param {() => void} callback @param {number} milliseconds */
    setTimeout(callback, milliseconds) {
      const id = clock.setTimeout(callback, milliseconds);
      setImmediate(() => clock.pass(clock.untilNext()));
      return id;
    },
  };
}
