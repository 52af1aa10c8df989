import {expect} from '@open-wc/testing';
import {ItemIndex} from '../../src/store/item-index.js';
import {SourceCore} from '../../src/store/source-core.js';
import type {ReadyItems} from '../../src/store/source-state.js';
import {nextTask} from '../support/async.js';
import {until} from '../support/dom.js';
import {
  basePage,
  cardOf,
  cardPage,
  numbers,
  paramsOf,
  ScriptedProvider,
  type ScriptedReading,
  serverError,
} from '../support/scripted-provider.js';
import {sourceProvider} from '../support/scripted-source.js';

describe('ItemIndex', () => {
  let core: SourceCore;
  let provider: ScriptedProvider;
  let index: ItemIndex;

  beforeEach(() => {
    core = new SourceCore({});
    provider = new ScriptedProvider();
    index = new ItemIndex(core, sourceProvider(core, provider));
  });

  afterEach(() => core.end());

  const ready = (): ReadyItems => {
    const {items} = core.state;
    if (items.status !== 'ready') throw new Error(`the treks are ${items.status}`);
    return items;
  };
  const ids = () => ready().loaded.map(({id}) => id);

  /** Its base column, being read. */
  const readBase = async (): Promise<ScriptedReading> => {
    index.request(['base']);
    await until(() => provider.readings[0]?.runs.length, 'the index is being read');
    return provider.readingOf('base');
  };

  it('shows pages that arrive out of order in the order of the server', async () => {
    const base = await readBase();
    base.send(basePage(8, 1, 2));
    base.send(basePage(8, 7, 8));
    base.send(basePage(8, 3, 4));
    expect(ids()).to.deep.equal(numbers(1, 4));

    base.send(basePage(8, 5, 6));

    expect(ids()).to.deep.equal(numbers(1, 8));
  });

  it('shows a trek once that the server sends in two pages', async () => {
    const base = await readBase();

    base.send(basePage(5, 1, 3));
    base.send({...basePage(5, 3, 4), offset: 3, size: 2});

    expect(ids()).to.deep.equal([1, 2, 3, 4]);
  });

  it('does not wait for rows that could not be read', async () => {
    const base = await readBase();
    const {rows, ...page} = basePage(6, 1, 3);

    base.send({...page, rows: rows.slice(0, 1)});
    base.send(basePage(6, 4, 6));

    expect(ids()).to.deep.equal([1, 4, 5, 6]);
  });

  it('keeps the card of a trek when its row of the index arrives', async () => {
    const base = await readBase();
    const card = cardOf(2, {name: 'As its card says', themeIds: ['3']});
    index.addCardPage({offset: 0, size: 2, rows: [cardOf(1), card], count: 4});

    base.send(basePage(4, 1, 4));

    expect(ready().loaded[1]).to.equal(card);
    expect(ids()).to.deep.equal([1, 2, 3, 4]);
  });

  it('counts only the treks that came, once all pages have', async () => {
    const base = await readBase();
    base.send({...basePage(5, 1, 5), rows: basePage(5, 1, 3).rows});
    expect(ready().index.status).to.equal('loading');

    await base.running.answer();

    expect(ready().count).to.equal(3);
    expect(ready().index.status).to.equal('complete');
    expect(core.state.columns.base).to.deep.equal({status: 'complete'});
  });

  it('counts only the treks that came in pages of cards, once all have', () => {
    index.addCardPage({offset: 0, size: 12, rows: cardPage(24, 1, 12).items, count: 24});
    expect([ready().count, ready().covered]).to.deep.equal([24, 12]);

    // One moved to the second page while the first was read.
    index.addCardPage({offset: 12, size: 12, rows: cardPage(24, 12, 23).items, count: 24});

    expect([ready().count, ready().covered]).to.deep.equal([23, 24]);
    expect(ids()).to.deep.equal(numbers(1, 23));
  });

  it('requests the base column once', async () => {
    const base = await readBase();
    index.request(['base']);
    await nextTask();

    await base.running.answer();
    index.request(['base']);
    await nextTask();

    expect(provider.columnNames).to.deep.equal(['base']);
    expect(base.runs.length).to.equal(1);
  });

  it('says that nothing could be loaded when the first page of the index fails', async () => {
    const base = await readBase();
    const error = serverError();

    await base.running.fail(error);

    expect(core.state.items).to.deep.equal({status: 'failed', error});
    expect(core.state.columns.base).to.deep.equal({status: 'failed', known: 0, error});
  });

  it('keeps what is there when a later page fails', async () => {
    const base = await readBase();
    base.send(basePage(500, 1, 200));
    const {loaded: treks} = ready();
    const error = serverError();

    await base.running.fail(error);

    expect(ready()).to.deep.equal({
      status: 'ready',
      count: 500,
      loaded: treks,
      covered: 200,
      index: {status: 'partial', error},
    });
    expect(core.state.columns.base).to.deep.equal({status: 'failed', known: 200, error});
  });

  it('goes on with the same reading, which knows what is missing, after a failure', async () => {
    const base = await readBase();
    base.send(basePage(500, 1, 200));
    await base.running.fail();

    index.retry();
    expect(ready().index.status).to.equal('loading');
    expect(core.state.columns.base).to.deep.equal({status: 'loading', known: 200});
    await nextTask();
    base.send(basePage(500, 201, 500));
    await base.running.answer();

    expect(paramsOf(base.runs)).to.deep.equal([undefined, 500]);
    expect(provider.columnNames).to.deep.equal(['base']);
    expect(ids()).to.deep.equal(numbers(1, 500));
    expect(ready().index.status).to.equal('complete');
  });

  it('shows the treks when only another column has failed', async () => {
    const base = await readBase();
    index.request(['theme']);
    await until(() => provider.readings.length === 2, 'the themes are being read');
    await provider.readingOf('theme').running.fail();

    base.send(basePage(2, 1, 2));
    await base.running.answer();

    expect(ready().index.status).to.equal('complete');
    expect(core.state.columns.theme?.status).to.equal('failed');
  });

  it('requests again the columns that failed, and no other', async () => {
    const base = await readBase();
    base.send(basePage(2, 1, 2));
    await base.running.answer();
    index.request(['theme']);
    await until(() => provider.readings.length === 2, 'the themes are being read');
    await provider.readingOf('theme').running.fail();

    index.retry();
    await nextTask();

    expect(provider.readingOf('theme').runs.length).to.equal(2);
    expect(base.runs.length).to.equal(1);
  });

  it('recovers by a page of cards that arrives after a failure', () => {
    const {items} = cardPage(30, 1, 12);
    index.addCardPage({offset: 0, size: 12, rows: items, count: 30});
    index.setFailed(serverError());
    expect(ready().index.status).to.equal('partial');

    index.addCardPage({offset: 12, size: 12, rows: cardPage(30, 13, 24).items, count: 30});

    expect(ready().index.status).to.equal('none');
    expect(ids()).to.deep.equal(numbers(1, 24));
  });

  it('does not recover by a page of cards when the index failed', async () => {
    const base = await readBase();
    const error = serverError();
    await base.running.fail(error);

    index.addCardPage({offset: 0, size: 12, rows: cardPage(30, 1, 12).items, count: 30});

    expect(ready().index).to.deep.equal({status: 'partial', error});
    expect(ids()).to.deep.equal(numbers(1, 12));
  });

  it('has all treks although its base column fails after cards have brought them', async () => {
    const base = await readBase();
    index.addCardPage({offset: 0, size: 12, rows: cardPage(12, 1, 12).items, count: 12});

    await base.running.fail();

    expect(ready().index.status).to.equal('complete');
    expect(core.state.columns.base).to.deep.equal({status: 'complete'});
  });

  it('keeps the same list of treks as long as none is added', async () => {
    const base = await readBase();
    base.send(basePage(4, 1, 2));
    const {loaded: treks} = ready();

    // Their turn comes after the third.
    base.send(basePage(4, 4, 4));

    expect(ready().loaded).to.equal(treks);
  });

  it('changes nothing when it fails because its source has ended', async () => {
    const base = await readBase();
    const {state} = core;
    core.end();

    await base.running.fail(new DOMException('', 'AbortError'));

    expect(core.state === state).to.equal(true);
  });
});
