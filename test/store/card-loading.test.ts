import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import '../../src/kinds/index.js';
import {trek} from '../../src/kinds/trek.js';
import {CardLoading} from '../../src/store/card-loading.js';
import {ItemIndex} from '../../src/store/item-index.js';
import {idle} from '../../src/store/next-paint.js';
import {SourceCore} from '../../src/store/source-core.js';
import type {ReadyItems} from '../../src/store/source-state.js';
import {nextTask} from '../support/async.js';
import {until} from '../support/dom.js';
import {
  basePage,
  cardOf,
  cardPage,
  last,
  numbers,
  paramsOf,
  ScriptedProvider,
  serverError,
  trekKey,
} from '../support/scripted-provider.js';
import {sourceProvider} from '../support/scripted-source.js';

describe('CardLoading', () => {
  let core: SourceCore;
  let provider: ScriptedProvider;
  let index: ItemIndex;
  let loading: CardLoading;

  beforeEach(() => {
    core = new SourceCore({});
    provider = new ScriptedProvider();
    provider.signal = core.signal;
    index = new ItemIndex(core, sourceProvider(core, provider));
    loading = new CardLoading(core, sourceProvider(core, provider), index, trek);
  });

  afterEach(() => core.end());

  const ready = (): ReadyItems => {
    const {items} = core.state;
    if (items.status !== 'ready') throw new Error(`the treks are ${items.status}`);
    return items;
  };
  const ids = () => ready().loaded.map(({id}) => id);

  /** The first page of 12 cards, of so many treks. */
  const firstPage = async (count: number) => {
    loading.requestFirstPage(12);
    await nextTask();
    await last(provider.pages).answer(cardPage(count, 1, Math.min(12, count)));
  };

  it('requests one page, of the largest size, for all elements of a task', async () => {
    loading.requestFirstPage(5);
    loading.requestFirstPage(12);
    loading.requestFirstPage(6);
    await nextTask();

    expect(paramsOf(provider.pages)).to.deep.equal([[1, 12]]);
  });

  it('shows the first page with the number of all treks', async () => {
    await firstPage(300);

    expect(ready().count).to.equal(300);
    expect(ids()).to.deep.equal(numbers(1, 12));
    expect([...core.state.cards.keys()]).to.deep.equal(numbers(1, 12).map(trekKey));
  });

  it('has all treks when the list has become shorter than the next page', async () => {
    await firstPage(300);
    loading.requestPages(2);
    await nextTask();

    await last(provider.pages).fail(new ApiError('not-found', 'https://geotrek.example/'));

    expect(ready().count).to.equal(12);
    expect(ready().index).to.deep.equal({status: 'complete'});
  });

  it('loads the index of a small territory when the page is idle', async () => {
    await firstPage(80);

    await until(() => provider.readings.length === 1, 'the index is requested');

    expect(provider.columnNames).to.deep.equal(['base,difficulty,route']);
  });

  it('loads no index of a large territory by itself', async () => {
    await firstPage(81);
    await idle();
    await nextTask();

    expect(core.state.columns).to.deep.equal({});
    expect(ready().index.status).to.equal('none');
  });

  it('takes a page that holds all treks for the index', async () => {
    await firstPage(12);
    await idle();
    expect(core.state.columns).to.deep.equal({base: {status: 'complete'}});
    index.request(['base']);
    await until(() => provider.readings.length === 1, 'the columns can be read');
    await nextTask();

    expect(ready().index.status).to.equal('complete');
    expect(provider.readings[0]?.runs.length).to.equal(0);
  });

  it('requests the first page before the index that is requested in the same task', async () => {
    index.request(['base']);
    loading.requestFirstPage(12);
    await until(() => provider.readings.length === 1, 'the index is about to be read');
    await nextTask();
    expect(paramsOf(provider.pages)).to.deep.equal([[1, 12]]);
    expect(provider.readingOf('base').runs.length).to.equal(0);

    await last(provider.pages).answer(cardPage(300, 1, 12));

    expect(paramsOf(provider.readingOf('base').runs)).to.deep.equal([300]);
  });

  it('requests a first page for a list that joins while the index is loading', async () => {
    index.request(['base']);
    await until(() => provider.readings[0]?.runs.length, 'the index is being read');

    loading.requestFirstPage(12);
    await nextTask();
    await last(provider.pages).answer(cardPage(300, 1, 12));

    expect(ids()).to.deep.equal(numbers(1, 12));
    expect(core.state.cards.size).to.equal(12);
    expect(ready().index.status).to.equal('loading');
  });

  it('requests no page for a list that joins after the first treks of the index', async () => {
    index.request(['base']);
    await until(() => provider.readings[0]?.runs.length, 'the index is being read');
    provider.readingOf('base').send(basePage(300, 1, 200));

    loading.requestFirstPage(12);
    await nextTask();

    expect(provider.pages.length).to.equal(0);
  });

  it('requests further pages one after the other', async () => {
    await firstPage(300);

    loading.requestPages(3);
    await nextTask();
    expect(paramsOf(provider.pages).slice(1)).to.deep.equal([[2, 12]]);
    await last(provider.pages).answer(cardPage(300, 13, 24));

    expect(paramsOf(provider.pages).slice(1)).to.deep.equal([
      [2, 12],
      [3, 12],
    ]);
    await last(provider.pages).answer(cardPage(300, 25, 36));
    expect(ids()).to.deep.equal(numbers(1, 36));
    expect(provider.pages.length).to.equal(3);
  });

  it('requests no page beyond the last trek', async () => {
    await firstPage(160);
    loading.requestPages(99);

    for (let page = 2; page <= 14; page++) {
      await nextTask();
      const [from, to] = [page * 12 - 11, Math.min(160, page * 12)];
      await last(provider.pages).answer(cardPage(160, from, to));
    }

    expect(ids()).to.deep.equal(numbers(1, 160));
    expect(provider.pages.length).to.equal(14);
    expect(ready().index.status).to.equal('complete');
  });

  it('says that the first page has failed, and requests it again when asked', async () => {
    loading.requestFirstPage(12);
    await nextTask();
    const error = serverError();
    await last(provider.pages).fail(error);
    expect(core.state.items).to.deep.equal({status: 'failed', error});
    expect(provider.pages.length).to.equal(1);

    loading.retry();
    expect(core.state.items.status).to.equal('loading');
    await last(provider.pages).answer(cardPage(300, 1, 12));

    expect(paramsOf(provider.pages)).to.deep.equal([
      [1, 12],
      [1, 12],
    ]);
    expect(ids()).to.deep.equal(numbers(1, 12));
  });

  it('keeps the treks before a page that failed, and requests none after it', async () => {
    await firstPage(300);
    loading.requestPages(3);
    await nextTask();

    await last(provider.pages).fail();

    expect(ids()).to.deep.equal(numbers(1, 12));
    expect(ready().index.status).to.equal('partial');
    expect(provider.pages.length).to.equal(2);
  });

  it('requests only what is missing after a further page has failed', async () => {
    await firstPage(300);
    loading.requestPages(3);
    await nextTask();
    await last(provider.pages).fail();

    loading.retry();
    await nextTask();

    expect(paramsOf(provider.pages).slice(2)).to.deep.equal([[2, 12]]);
    await last(provider.pages).answer(cardPage(300, 13, 24));
    expect(ids()).to.deep.equal(numbers(1, 24));
    expect(ready().index.status).to.equal('none');
  });

  it('has all treks although a page fails that the index has overtaken', async () => {
    await firstPage(300);
    loading.requestPages(2);
    await nextTask();
    index.request(['base']);
    await until(() => provider.readings[0]?.runs.length, 'the index is being read');
    provider.readingOf('base').send(basePage(300, 1, 300));
    await provider.readingOf('base').running.answer();

    await last(provider.pages).fail();
    expect(ready().index.status).to.equal('complete');

    loading.retry();
    await nextTask();
    expect(ready().index.status).to.equal('complete');
  });

  it('requests the cards of one task together, each once', async () => {
    await firstPage(300);

    loading.requestCards(['trek/11', 'trek/12', 'trek/13']);
    loading.requestCards(['trek/13', 'trek/14']);
    await nextTask();
    loading.requestCards(['trek/14', 'trek/15']);
    await nextTask();

    expect(paramsOf(provider.cardRequests)).to.deep.equal([['trek/13', 'trek/14'], ['trek/15']]);
  });

  it('lets what waits for the first page wait for it, and not for cards that are requested beside it', async () => {
    let hasWaited = false;
    void core.afterFirstAnswer().then(() => {
      hasWaited = true;
    });
    loading.requestCards([trekKey(40)]);
    loading.requestFirstPage(12);
    await nextTask();

    await last(provider.cardRequests).answer(new Map([[trekKey(40), cardOf(40)]]));
    await nextTask();

    expect(core.state.cards.has(trekKey(40))).to.equal(true);
    expect(hasWaited).to.equal(false);
    await last(provider.pages).answer(cardPage(50, 1, 12));
    await nextTask();
    expect(hasWaited).to.equal(true);
  });

  it('requests cards again that have failed, once they are shown again', async () => {
    loading.requestCards(['trek/1', 'trek/2']);
    await nextTask();
    await last(provider.cardRequests).fail();

    loading.requestCards(['trek/1', 'trek/2']);
    await nextTask();
    await last(provider.cardRequests).answer(new Map([[trekKey(2), cardOf(2)]]));

    expect(provider.cardRequests.length).to.equal(2);
    expect([...core.state.cards.keys()]).to.deep.equal(['trek/2']);
  });

  it('requests cards again that were missing in an answer', async () => {
    loading.requestCards(['trek/1', 'trek/2']);
    await nextTask();
    // Some of several requests have failed.
    await last(provider.cardRequests).answer(new Map([[trekKey(1), cardOf(1)]]));

    loading.requestCards(['trek/1', 'trek/2']);
    await nextTask();

    expect(paramsOf(provider.cardRequests)).to.deep.equal([['trek/1', 'trek/2'], ['trek/2']]);
  });

  it('requests cards of several kinds apart, each as its own kind', async () => {
    loading.requestCards(['outdoor_site/1', 'trek/1', 'outdoor_site/2']);
    await until(() => provider.cardRequests.length === 2, 'both are requested');

    expect(paramsOf(provider.cardRequests)).to.have.deep.members([
      ['outdoor_site/1', 'outdoor_site/2'],
      ['trek/1'],
    ]);
    expect(provider.cardKinds).to.have.members(['outdoor_site', 'trek']);
  });

  it('requests nothing for a source that ended in the same task', async () => {
    loading.requestFirstPage(12);
    loading.requestCards(['trek/1']);
    core.end();
    await nextTask();

    expect(provider.pages.length).to.equal(0);
  });

  it('shows nothing of a page that comes after the end', async () => {
    loading.requestFirstPage(12);
    await nextTask();
    provider.signal = undefined;
    const {state} = core;
    core.end();

    await last(provider.pages).answer(cardPage(300, 1, 12));

    expect(core.state === state).to.equal(true);
    expect(provider.pages.length).to.equal(1);
  });
});
