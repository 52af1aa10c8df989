import {isMissing} from './api-error.js';

/** What the server's paginator gives at most. */
export const LARGEST_PAGE = 1000;

const AT_ONCE = 4;

/**
 * Works through a list that may grow meanwhile, a few at a time. The first failure is thrown once
 * the others have ended.
 */
export function fewAtATime(
  length: () => number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const failures: unknown[] = [];
    let next = 0;
    let running = 0;
    const fill = () => {
      while (running < AT_ONCE && next < length()) {
        running++;
        work(next++)
          .catch((error: unknown) => failures.push(error))
          .finally(() => {
            running--;
            fill();
          });
      }
      if (running > 0) return;
      if (failures.length > 0) reject(failures[0]);
      else resolve();
    };
    fill();
  });
}

/**
 * Asks for the pages of a list by their number, since the addresses in `next` may be wrong behind a
 * proxy. `read` says how many rows there are now, which may change while we read.
 */
export function readPages(
  count: number,
  ask: (page: number) => Promise<unknown>,
  read: (answer: unknown, page: number) => number | Promise<number>,
): Promise<void> {
  let last = Math.ceil(count / LARGEST_PAGE);
  return fewAtATime(
    () => last,
    async (index) => {
      const page = index + 1;
      try {
        last = Math.ceil((await read(await ask(page), page)) / LARGEST_PAGE);
      } catch (error) {
        // The list has become shorter than its last page.
        if (page === 1 || !isMissing(error)) throw error;
      }
    },
  );
}
