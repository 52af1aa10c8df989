import {expect} from '@open-wc/testing';
import {trek} from '../../src/kinds/trek.js';
import {countItems} from '../../src/store/item-count.js';
import {idLists} from '../../src/store/scope-attributes.js';
import {until} from '../support/dom.js';
import {type FakeApi, fakeApi, restoreFetch} from '../support/fake-api.js';
import {pausedApi, trekRow} from '../support/several-apis.js';

const one = {trek: [trekRow(1, 'Col')]};
const none = {trek: []};
const failing = {trek: () => new Response('', {status: 400})};

describe('countItems', () => {
  afterEach(restoreFetch);

  const count = (...apis: readonly FakeApi[]) => {
    const scope = Object.fromEntries(idLists.map((name) => [name, '']));
    const stated = {...scope, inBbox: '', api: apis.map(({url}) => url).join(' ')};
    return countItems(stated as Parameters<typeof countItems>[0], trek, 'fr', AbortSignal.any([]));
  };

  it('says how many items a server has', async () => {
    expect(await count(fakeApi(one))).to.deep.equal({isEmpty: false, count: 1});
    expect(await count(fakeApi(none))).to.deep.equal({isEmpty: true, count: 0});
  });

  it('says of several servers whether one has some', async () => {
    expect(await count(fakeApi(none), fakeApi(one))).to.deep.equal({isEmpty: false});
    expect(await count(fakeApi(none), fakeApi(none))).to.deep.equal({isEmpty: true});
  });

  it('does not take several servers for empty when one of them fails', async () => {
    expect(await count(fakeApi(failing), fakeApi(one))).to.deep.equal({isEmpty: false});
    expect(await count(fakeApi(none), fakeApi(failing))).to.deep.equal({isEmpty: false});
  });

  it('takes for empty what no server answers', async () => {
    expect((await count(fakeApi(failing))).isEmpty).to.equal(true);
    expect((await count(fakeApi(failing), fakeApi(failing))).isEmpty).to.equal(true);
  });

  it('asks several servers at once', async () => {
    const [first, second] = [pausedApi(one), fakeApi(one)];

    const counted = count(first, second);
    await until(() => second.requests.length === 1, 'the second is asked before the first answers');

    first.answer();
    expect(await counted).to.deep.equal({isEmpty: false});
  });
});
