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

  it('reports no problem when another address is read in the meantime', async () => {
    const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await problemOf(refuse, refuse)).to.have.property('name', 'AbortError');
    const stopped = () => Promise.resolve(new Response('<!doctype html>'));
    expect(await problemOf(stopped)).to.have.property('name', 'AbortError');
  });
});
