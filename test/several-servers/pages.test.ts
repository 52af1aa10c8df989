import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {namesOf} from '../kinds/kind-page.js';
import {part, parts, until} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {trekRow} from '../support/several-apis.js';

const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** More than a territory that is loaded whole. */
const COUNT = 200;

/** A server with many treks, whose pages after the first fail. */
function withoutSecondPage(name: string, afterMs = 0) {
  return fakeApi({
    trek: async (asked) => {
      await aWhile(afterMs);
      const query = new URLSearchParams(asked.split('?')[1]);
      const size = Number(query.get('page_size'));
      if (query.has('page')) return new Response('', {status: 400});
      const results = Array.from({length: size}, (_, at) => trekRow(at + 1, `${name} ${at + 1}`));
      return Response.json({count: COUNT, next: null, previous: null, results});
    },
  });
}

describe('the pages of several servers', () => {
  afterEach(restoreFetch);

  it('are requested once where all servers together fill one', async () => {
    const first = withoutSecondPage('A');
    const slow = withoutSecondPage('B', 200);
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" filters="none" page-size="6" api="${first.url} ${slow.url}"></trek-list>
    `);
    await until(() => namesOf(list).length === 6, 'the page is full');
    await aWhile(300);

    expect(first.requests.filter((asked) => asked.startsWith('trek/'))).to.have.length(1);
    expect(parts(list, 'error')).to.be.empty;
  });

  it('are not requested again and again where those of two servers fail', async () => {
    const [first, second] = [withoutSecondPage('A'), withoutSecondPage('B')];
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" filters="none" page-size="6" api="${first.url} ${second.url}"></trek-list>
    `);
    await until(() => namesOf(list).length === 6, 'the first page is there');
    const pagesOf = ({requests}: typeof first) =>
      requests.filter((asked) => /^trek\/.*[?&]page=2/.test(asked)).length;

    part(list, 'show-more').click();
    await until(() => parts(list, 'retry').length > 0, 'it says that some are missing');
    await aWhile(500);

    expect(pagesOf(first)).to.equal(1);
    expect(pagesOf(second)).to.equal(1);
  });
});
