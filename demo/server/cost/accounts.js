import {json, page} from '../answer.js';
import {createMachine} from './machine.js';
import {isCacheable, PRICES, priceOf} from './prices.js';

/** @typedef {import('../address.js').Behaviour} Behaviour */
/** @typedef {import('../answer.js').Answer} Answer */

/**
 * The machine of one address, and the costs of its requests so far.
 *
 * @typedef {object} Account
 * @property {ReturnType<typeof createMachine>} work
 * @property {Set<string>} cache The answers that the server has cached.
 * @property {{path: string, ms: number}[]} requests
 * @property {number} killed
 * @property {number} pending Requests that are not finished, their client having left or not.
 */

/** Limits the accounts: a public demo may get requests to any number of addresses. */
const MOST_ACCOUNTS = 500;
const MOST_REQUESTS = 20_000;

/** @param {import('./machine.js').Clock} clock */
export function createAccounts(clock) {
  /** @type {Map<string, Account>} */
  const accounts = new Map();

  /** @param {string} prefix */
  function accountOf(prefix) {
    let account = accounts.get(prefix);
    if (!account) {
      account = {work: createMachine(clock), cache: new Set(), requests: [], killed: 0, pending: 0};
      accounts.set(prefix, account);
      if (accounts.size > MOST_ACCOUNTS) {
        const [oldest] = accounts.keys();
        accounts.delete(oldest);
      }
    }
    return account;
  }

  return {
    /**
     * Waits for as long as a real server would take for this answer, and adds it to the account.
     *
     * @param {Behaviour} behaviour
     * @param {{method: string, path: string, query: URLSearchParams}} request
     * @param {Answer} answer
     * @param {number} spentMs How long the sample server has taken for it: it is part of the time.
     * @returns {Promise<Answer>}
     */
    async charge({prefix, treks}, {method, path, query}, answer, spentMs) {
      const account = accountOf(prefix);
      const search = query.toString();
      const address = path + (search && `?${search}`);
      const price =
        answer.status === 200 && (method === 'GET' || method === 'HEAD')
          ? priceOf({...answer, path, query, treks, cached: account.cache.has(address)})
          : PRICES.other;
      account.pending++;
      const {ms, killed} = await account.work(price, spentMs);
      account.pending--;
      if (killed) account.killed++;
      else if (answer.status === 200 && isCacheable(path)) account.cache.add(address);
      if (account.requests.length < MOST_REQUESTS) account.requests.push({path: address, ms});
      const {headers, ...said} = killed ? page(500, 'Internal Server Error') : answer;
      return {...said, headers: {...headers, ...timingHeaders(ms)}};
    },

    /**
     * The account of one address, as JSON.
     *
     * @param {string} prefix
     * @param {URLSearchParams} query
     * @returns {Answer}
     */
    read(prefix, query) {
      const account = accountOf(prefix);
      if (query.has('reset')) {
        account.requests = [];
        account.killed = 0;
      }
      const {requests, killed, pending} = account;
      const seconds = requests.reduce((sum, {ms}) => sum + ms, 0) / 1000;
      return {
        ...json({seconds, requests, killed, pending}),
        headers: {'Cache-Control': 'no-store'},
      };
    },
  };
}

/** @param {number} ms */
const timingHeaders = (ms) => ({
  'Server-Timing': `app;dur=${Math.round(ms * 10) / 10}`,
  'Timing-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Server-Timing',
});
