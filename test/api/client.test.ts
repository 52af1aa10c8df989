import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {ApiClient, clientFor} from '../../src/api/client.js';
import {warningsDuring} from '../support/console.js';
import {
  type Answer,
  body,
  cutOff,
  endless,
  json,
  never,
  scriptedFetch,
  status,
  unreachable,
} from './scripted-fetch.js';

const ADDRESS = 'https://geotrek.example/api/v2/';

function clientOf(...answers: readonly Answer[]) {
  const {fetch, asked, inits} = scriptedFetch(...answers);
  const pauses: number[] = [];
  const pause = async (ms: number) => void pauses.push(ms);
  const client = new ApiClient(ADDRESS, {fetch, pause, retryDelayMs: 100});
  return {client, asked, inits, pauses};
}

const failing = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error = await failing(promise);
  if (error instanceof ApiError) return error;
  throw new Error(`Expected an ApiError, got ${error}`);
}

/** All that can happen without a clock has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('ApiClient', () => {
  it('gives equal requests one address: parameters are sorted, encoded and never empty', async () => {
    const {client, asked} = clientOf(json({}));

    await client.get('trek/', {q: 'l’été & co', fields: 'id,name', page: undefined, language: ''});

    expect(asked).to.deep.equal([
      `${ADDRESS}trek/?fields=id,name&q=l%E2%80%99%C3%A9t%C3%A9%20%26%20co`,
    ]);
  });

  it('sends neither cookies nor headers, so that no preflight is needed', async () => {
    const {client, inits} = clientOf(json({}));

    await client.get('trek/');

    expect(inits[0]?.credentials).to.equal('omit');
    expect(inits[0]?.headers).to.equal(undefined);
    expect(inits[0]?.mode).to.equal(undefined);
  });

  it('reads the bare NaN and Infinity that the encoder of the server may write', async () => {
    const {client} = clientOf(body('{"a": NaN, "b": [-Infinity, 1], "c": "NaN \\" Infinity"}'));

    const answer = await client.get('trek/');

    expect(answer).to.deep.equal({a: null, b: [null, 1], c: 'NaN " Infinity'});
  });

  it('is one client for each address', () => {
    expect(clientFor('https://a.example/api/v2/')).to.equal(clientFor('https://a.example/api/v2/'));
    expect(clientFor('https://a.example/api/v2/')).not.to.equal(
      clientFor('https://b.example/api/v2/'),
    );
  });

  describe('when several callers send the same request', () => {
    it('sends one request', async () => {
      const {client, asked} = clientOf(json({count: 1}));

      const answers = await Promise.all([
        client.get('trek/', {page: 1, language: 'fr'}),
        client.get('trek/', {language: 'fr', page: 1}),
      ]);

      expect(asked).to.have.lengthOf(1);
      expect(answers).to.deep.equal([{count: 1}, {count: 1}]);
    });

    it('rejects for a caller that aborts and answers the others', async () => {
      const {client, asked} = clientOf(json({count: 1}));
      const leaving = new AbortController();
      const first = client.get('trek/', {}, {signal: leaving.signal});
      const second = client.get('trek/');

      leaving.abort();

      const error = await first.catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
      expect(await second).to.deep.equal({count: 1});
      expect(asked).to.have.lengthOf(1);
    });

    it('aborts the request when all callers have aborted', async () => {
      let given: AbortSignal | undefined;
      const {client} = clientOf((signal) => {
        given = signal;
        return never(signal);
      });
      const [one, other] = [new AbortController(), new AbortController()];
      const asking = [one, other].map(({signal}) => client.get('trek/', {}, {signal}));
      await settled();

      one.abort();
      const whileOneWaits = given?.aborted;
      other.abort();

      await Promise.allSettled(asking);
      expect(whileOneWaits).to.equal(false);
      expect(given?.aborted).to.equal(true);
    });

    it('sends a new request for a caller that comes after all have aborted', async () => {
      const {client, asked} = clientOf(never, json({count: 1}));
      const leaving = new AbortController();
      const first = failing(client.get('trek/', {}, {signal: leaving.signal}));
      await settled();
      leaving.abort();

      const answer = await client.get('trek/');

      expect(await first).to.have.property('name', 'AbortError');
      expect(answer).to.deep.equal({count: 1});
      expect(asked).to.have.lengthOf(2);
    });
  });

  it('sends no request for a signal that is aborted already', async () => {
    const {client, asked} = clientOf(json({}));

    const error = await client
      .get('trek/', {}, {signal: AbortSignal.abort()})
      .catch((reason: unknown) => reason);

    expect(error).to.have.property('name', 'AbortError');
    expect(asked).to.have.lengthOf(0);
  });

  it('caches an answer of a request with keep', async () => {
    const {client, asked} = clientOf(json({count: 1}));

    await client.get('theme/', {}, {keep: true});
    const again = await client.get('theme/', {}, {keep: true});

    expect(again).to.deep.equal({count: 1});
    expect(asked).to.have.lengthOf(1);
  });

  it('caches no answer of a request without keep', async () => {
    const {client, asked} = clientOf(json({count: 1}));

    await client.get('theme/');
    await client.get('theme/');

    expect(asked).to.have.lengthOf(2);
  });

  it('caches no failure', async () => {
    const {client} = clientOf(status(404), json({count: 1}));

    await failure(client.get('theme/', {}, {keep: true}));
    const again = await client.get('theme/', {}, {keep: true});

    expect(again).to.deep.equal({count: 1});
  });

  describe('when the server refuses', () => {
    const refusals = [
      {code: 400, name: 'http', attempts: 1},
      {code: 401, name: 'http', attempts: 1},
      {code: 404, name: 'not-found', attempts: 1},
      {code: 429, name: 'rate-limited', attempts: 3},
      {code: 500, name: 'http', attempts: 1},
      {code: 502, name: 'http', attempts: 3},
      {code: 503, name: 'http', attempts: 3},
    ];
    for (const {code, name, attempts} of refusals) {
      it(`says ${name} after ${attempts} attempts at a ${code}`, async () => {
        const {client, asked} = clientOf(status(code));

        const error = await failure(client.get('trek/7/'));

        expect(error).to.include({code: name, status: code, url: `${ADDRESS}trek/7/`});
        expect(asked).to.have.lengthOf(attempts);
      });
    }

    it('resolves when a later attempt succeeds', async () => {
      const {client} = clientOf(status(503), unreachable, json({count: 1}));

      expect(await client.get('trek/')).to.deep.equal({count: 1});
    });

    it('doubles the delay before each attempt, with a random difference', async () => {
      const {client, pauses} = clientOf(status(503));

      await failure(client.get('trek/'));

      expect(pauses).to.have.lengthOf(2);
      expect(pauses[0]).to.be.within(50, 100);
      expect(pauses[1]).to.be.within(100, 200);
    });

    it('waits for the seconds of Retry-After', async () => {
      const {client, pauses} = clientOf(status(429, {'retry-after': '7'}), json({}));

      await client.get('trek/');

      expect(pauses).to.deep.equal([7000]);
    });

    it('repeats a request after a 500 of a server that has answered before', async () => {
      const {client, asked} = clientOf(json({}), status(500), json({}));
      await client.get('trek/1/');

      await client.get('trek/2/');

      expect(asked).to.have.lengthOf(3);
    });

    it('waits until the date of Retry-After', async () => {
      const date = new Date(Date.now() + 5000).toUTCString();
      const {client, pauses} = clientOf(status(503, {'retry-after': date}), json({}));

      await client.get('trek/');

      expect(pauses[0]).to.be.within(3000, 5000);
    });

    it('does not wait for a Retry-After beyond its limit', async () => {
      const {client, asked, pauses} = clientOf(status(503, {'retry-after': '3600'}));

      const error = await failure(client.get('trek/'));

      expect(error.code).to.equal('rate-limited');
      expect(pauses).to.deep.equal([]);
      expect(asked).to.have.lengthOf(1);
    });
  });

  describe('when no readable answer arrives', () => {
    it('says network after three attempts', async () => {
      const {client, asked} = clientOf(unreachable);

      const error = await warned(() => failure(client.get('trek/')));

      expect(error.code).to.equal('network');
      expect(asked).to.have.lengthOf(3);
    });

    it('says unreadable to a page of HTML, at once', async () => {
      const {client, asked} = clientOf(body('<!doctype html><title>NaN</title>'));

      const error = await failure(client.get('trek/'));

      expect(error.code).to.equal('unreadable');
      expect(asked).to.have.lengthOf(1);
    });

    it('says unreadable to half an answer', async () => {
      const {client} = clientOf(body('{"count": 12, "results": [{"id": 1'));

      expect((await failure(client.get('trek/'))).code).to.equal('unreadable');
    });

    it('says unreadable to an answer that was cut off each time', async () => {
      const {client, asked} = clientOf(cutOff);

      const error = await failure(client.get('trek/'));

      expect(error.code).to.equal('unreadable');
      expect(asked).to.have.lengthOf(3);
    });

    for (const [what, answer] of [
      ['no answer', never],
      ['an answer without end', endless],
    ] as const) {
      it(`says timeout to ${what}, and does not try again`, async () => {
        const {fetch, asked} = scriptedFetch(answer);
        const client = new ApiClient(ADDRESS, {fetch, timeoutMs: 1});

        const error = await failure(client.get('trek/'));

        expect(error.code).to.equal('timeout');
        expect(asked).to.have.lengthOf(1);
      });
    }
  });

  it('stops waiting for the next attempt when the signal is aborted', async () => {
    const {fetch, asked} = scriptedFetch(status(503));
    const client = new ApiClient(ADDRESS, {fetch, retryDelayMs: 60_000});
    const leaving = new AbortController();
    const asking = client.get('trek/', {}, {signal: leaving.signal});
    await settled();

    leaving.abort();

    expect(await asking.catch((reason: unknown) => reason)).to.have.property('name', 'AbortError');
    expect(asked).to.have.lengthOf(1);
  });

  it('warns once for each address that CORS may prevent reading', async () => {
    const {client} = clientOf(unreachable);

    const told = await warningsDuring(async () => {
      await failure(client.get('trek/'));
      await failure(client.get('theme/'));
    });

    expect(told).to.have.lengthOf(1);
    expect(told[0])
      .to.contain(ADDRESS)
      .and.to.contain('RANDO_SERVER_NAME')
      .and.to.contain(location.origin);
  });

  it('does not warn of CORS when the server is on the page’s own origin', async () => {
    const {fetch} = scriptedFetch(unreachable);
    const client = new ApiClient(`${location.origin}/api/v2/`, {fetch, pause: async () => {}});

    const told = await warningsDuring(() => failure(client.get('trek/')));

    expect(told).to.deep.equal([]);
  });

  it('repeats a failed request no more often than the limit', async () => {
    const {client, asked, pauses} = clientOf(status(503, {'retry-after': '7'}));

    const error = await failure(client.get('trek/', {}, {retries: 0}));

    expect(error).to.include({status: 503, retryAfterMs: 7000});
    expect(asked).to.have.lengthOf(1);
    expect(pauses).to.deep.equal([]);
  });

  it('has answered once any readable answer has arrived', async () => {
    const {client} = clientOf(status(404), status(500), json({}));

    const states: boolean[] = [];
    for (const path of ['trek/1/', 'trek/2/', 'trek/3/']) {
      await failing(client.get(path));
      states.push(client.hasAnswered);
    }

    expect(states).to.deep.equal([false, false, true]);
  });

  it('stops a pause when the signal is aborted', async () => {
    const leaving = new AbortController();
    const pausing = failing(new ApiClient(ADDRESS).pause(60_000, leaving.signal));

    leaving.abort();

    expect(await pausing).to.have.property('name', 'AbortError');
  });

  it('sends eight requests at a time, of which two in the background', async () => {
    const {client, asked} = clientOf(never);
    const leaving = new AbortController();
    const {signal} = leaving;

    const asking = Array.from({length: 6}, (_, page) =>
      client.get('trek/', {page}, {signal, background: true}),
    );
    await settled();
    const behind = asked.length;
    asking.push(...Array.from({length: 6}, (_, page) => client.get('theme/', {page}, {signal})));
    await settled();
    const inAll = asked.length;

    leaving.abort();
    await Promise.allSettled(asking);
    expect([behind, inAll]).to.deep.equal([2, 8]);
  });

  it('sends requests that the visitor waits for before background requests', async () => {
    const released: (() => void)[] = [];
    const {client, asked} = clientOf(
      () => new Promise((resolve) => released.push(() => resolve(Response.json({})))),
    );
    const asking = Array.from({length: 5}, (_, page) =>
      client.get('trek/', {page}, {background: true}),
    );
    for (let page = 0; page < 8; page++) asking.push(client.get('theme/', {page}));
    await settled();

    released[0]?.();
    await settled();

    expect(asked.at(-1)).to.contain('theme/');
    while (asked.length < 13 || released.length > 0) {
      released.shift()?.();
      await settled();
    }
    await Promise.all(asking);
  });
});

async function warned<T>(happen: () => Promise<T>): Promise<T> {
  let result: T | undefined;
  await warningsDuring(async () => {
    result = await happen();
  });
  return result as T;
}
