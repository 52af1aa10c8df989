import {expect} from '@open-wc/testing';
import type {ColumnPage} from '../../src/api/column-reading.js';
import type {TrekColumns} from '../../src/api/trek-columns.js';
import {ItemIndex} from '../../src/store/item-index.js';
import {SourceCore} from '../../src/store/source-core.js';
import {nextTask} from '../support/async.js';
import {until} from '../support/dom.js';
import {
  basePage,
  cardPage,
  numbers,
  paramsOf,
  ScriptedProvider,
  serverError,
  trekKey,
} from '../support/scripted-provider.js';
import {sourceProvider} from '../support/scripted-source.js';

/** A page of themes. */
const themes = (count: number, from: number, to: number): ColumnPage => ({
  offset: from - 1,
  size: to - from + 1,
  rows: numbers(from, to).map((id): TrekColumns => ({key: trekKey(id), id, themeIds: ['3']})),
  count,
});

describe('ColumnLoading', () => {
  let core: SourceCore;
  let provider: ScriptedProvider;
  let index: ItemIndex;

  beforeEach(() => {
    core = new SourceCore({});
    provider = new ScriptedProvider();
    index = new ItemIndex(core, sourceProvider(core, provider));
  });

  afterEach(() => core.end());

  const areRead = (count: number) =>
    until(
      () => provider.readings.filter(({runs}) => runs.length > 0).length === count,
      `${count} readings run`,
    );

  it('requests the columns of one task together, and the base column apart', async () => {
    index.request(['city']);
    index.request(['base']);
    index.request(['district', 'city']);

    await areRead(2);

    expect(provider.columnNames).to.have.members(['base', 'city,district']);
  });

  it('requests what is named with the base column in one request with it', async () => {
    index.request(['base', 'difficulty', 'route']);
    index.request(['city']);
    await areRead(2);

    const reading = provider.readingOf('base', 'difficulty', 'route');
    const rows = basePage(1, 1, 1).rows.map((row): TrekColumns => ({...row, difficultyId: '2'}));
    reading.send({...basePage(1, 1, 1), rows});
    await reading.running.answer();
    await until(() => core.state.columns.route?.status === 'complete', 'the columns are complete');

    const {items, columns} = core.state;
    expect(columns.base).to.deep.equal({status: 'complete'});
    expect(columns.difficulty).to.deep.equal({status: 'complete'});
    expect(items.status === 'ready' && items.loaded).to.deep.equal(rows);
  });

  it('requests a column that is needed later apart', async () => {
    index.request(['city']);
    await areRead(1);

    index.request(['city', 'district']);
    await areRead(2);

    expect(provider.columnNames).to.deep.equal(['city', 'district']);
  });

  it('prepares a reading beside the first request, and runs it after its answer', async () => {
    core.expectFirstRequest();
    index.request(['theme']);
    await until(() => provider.readings.length === 1, 'the reading is prepared');
    await nextTask();
    expect(provider.readingOf('theme').runs.length).to.equal(0);

    core.markAnswered();
    await areRead(1);

    expect(core.state.columns.theme).to.deep.equal({status: 'loading', known: 0});
  });

  it('passes the expected number of treks to a reading, where it is known', async () => {
    index.addCardPage({offset: 0, size: 12, rows: cardPage(300, 1, 12).items, count: 300});

    index.request(['base']);
    await areRead(1);

    expect(paramsOf(provider.readingOf('base').runs)).to.deep.equal([300]);
  });

  it('runs no base column when cards have brought all treks meanwhile', async () => {
    core.expectFirstRequest();
    index.request(['base']);
    await until(() => provider.readings.length === 1, 'the reading is prepared');

    index.addCardPage({offset: 0, size: 12, rows: cardPage(12, 1, 12).items, count: 12});
    core.markAnswered();
    await nextTask();

    expect(provider.readingOf('base').runs.length).to.equal(0);
    expect(core.state.columns.base).to.deep.equal({status: 'complete'});
  });

  it('keeps its pages by the ids of treks, whatever their order', async () => {
    index.request(['theme']);
    await areRead(1);

    provider.readingOf('theme').send(themes(4, 3, 4));
    provider.readingOf('theme').send(themes(4, 1, 2));

    expect(core.state.columnPages).to.deep.equal([
      {names: ['theme'], rows: themes(4, 3, 4).rows},
      {names: ['theme'], rows: themes(4, 1, 2).rows},
    ]);
    expect(core.state.items.status).to.equal('loading');
  });

  it('says of how many treks each of its columns is known', async () => {
    index.request(['city', 'district']);
    await areRead(1);

    provider.readingOf('city', 'district').send(themes(300, 1, 100));
    expect(core.state.columns).to.deep.equal({
      city: {status: 'loading', known: 100},
      district: {status: 'loading', known: 100},
    });
    await provider.readingOf('city', 'district').running.answer();

    expect(core.state.columns).to.deep.equal({
      city: {status: 'complete'},
      district: {status: 'complete'},
    });
  });

  it('is known of no more treks than there are', async () => {
    index.request(['theme']);
    await areRead(1);

    provider.readingOf('theme').send({...themes(30, 1, 30), size: 200});

    expect(core.state.columns.theme).to.deep.equal({status: 'loading', known: 30});
  });

  it('says that all columns of a request have failed, and what is known of them', async () => {
    index.request(['city', 'district']);
    await areRead(1);
    provider.readingOf('city', 'district').send(themes(300, 1, 100));
    const error = serverError();

    await provider.readingOf('city', 'district').running.fail(error);

    expect(core.state.columns).to.deep.equal({
      city: {status: 'failed', known: 100, error},
      district: {status: 'failed', known: 100, error},
    });
    expect(core.state.columnPages).to.have.length(1);
  });

  it('goes on with the reading that failed when a column is tried again', async () => {
    index.request(['theme']);
    await areRead(1);
    const reading = provider.readingOf('theme');
    reading.send(themes(300, 1, 100));
    await reading.running.fail();

    index.retryColumn('theme');
    expect(core.state.columns.theme).to.deep.equal({status: 'loading', known: 100});
    await until(() => reading.runs.length === 2, 'it is read again');
    reading.send(themes(300, 101, 300));
    await reading.running.answer();

    expect(provider.readings.length).to.equal(1);
    expect(core.state.columns.theme).to.deep.equal({status: 'complete'});
  });

  it('tries nothing again that has not failed', async () => {
    index.request(['theme']);
    await areRead(1);

    index.retryColumn('theme');
    index.retryColumn('city');
    await nextTask();

    expect(provider.columnNames).to.deep.equal(['theme']);
    expect(provider.readingOf('theme').runs.length).to.equal(1);
  });

  it('starts background requests once its first page is loaded', async () => {
    let isAnswered = false;
    void core.afterFirstAnswer().then(() => {
      isAnswered = true;
    });
    index.request(['base']);
    await areRead(1);
    await nextTask();
    expect(isAnswered).to.equal(false);

    provider.readingOf('base').send(basePage(300, 1, 200));
    await nextTask();

    expect(isAnswered).to.equal(true);
  });
});
