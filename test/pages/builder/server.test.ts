import {expect} from '@open-wc/testing';
import {findProblem} from '../../../pages/builder/server.js';

describe('The builder, reading a server', () => {
  const {fetch} = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  /** Finds the problem of a server that answers like this, until the request is stopped. */
  function problemOf(...answers: readonly (() => Promise<Response>)[]) {
    const controller = new AbortController();
    let count = 0;
    window.fetch = () => {
      const answer = answers[count++];
      if (count === answers.length) controller.abort();
      return answer?.() ?? Promise.reject(new TypeError('Failed to fetch'));
    };
    return findProblem('https://geotrek.example', controller.signal).catch((error: Error) => error);
  }

  it('reports a server that does not answer in time as silent', async () => {
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        const {signal} = init ?? {};
        const stop = () => reject(signal?.reason);
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop);
      });
    const {signal} = new AbortController();
    expect(await findProblem('https://geotrek.example', signal, 1)).to.equal('silent');
  });

  it('reports no problem when another address is read in the meantime', async () => {
    const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await problemOf(refuse, refuse)).to.have.property('name', 'AbortError');
    const stopped = () => Promise.resolve(new Response('<!doctype html>'));
    expect(await problemOf(stopped)).to.have.property('name', 'AbortError');
  });
});
