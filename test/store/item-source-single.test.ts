import {expect} from '@open-wc/testing';
import type {ItemSheet} from '../../src/api/api-kind.js';
import {trek} from '../../src/kinds/trek.js';
import type {Shape} from '../../src/model/geometry.js';
import {type ItemKey, idOfKey} from '../../src/model/item.js';
import type {ItemSource} from '../../src/store/item-source.js';
import {registerKind} from '../../src/store/kinds.js';
import {
  asked,
  aTask,
  cardOf,
  last,
  type ScriptedProvider,
  serverError,
} from '../support/scripted-provider.js';
import {scriptedSource} from '../support/scripted-source.js';
import {until} from '../support/shown.js';

const shape: Shape = {
  points: [],
  lines: [
    [
      [3, 44, 0],
      [3.1, 44, 0],
    ],
  ],
  surfaces: [],
};

/** A sheet with as much as a source looks at. */
const sheetOf = (key: ItemKey): ItemSheet => ({...cardOf(idOfKey(key)), key, shape});

describe('ItemSource, of single items', () => {
  let source: ItemSource;
  let provider: ScriptedProvider;

  before(() => registerKind('poi', async () => ({...trek, name: 'poi'})));

  beforeEach(() => {
    [source, provider] = scriptedSource();
  });

  afterEach(() => source.end());

  it('shows a sheet that is requested again', async () => {
    source.requestSheet('trek/1');
    const error = serverError();
    await last(provider.sheets).fail(error);
    expect(source.state.sheets.get('trek/1')).to.deep.equal({status: 'failed', error});
    source.retrySheet('trek/1');
    expect(source.state.sheets.get('trek/1')).to.deep.equal({status: 'loading'});

    await last(provider.sheets).answer(sheetOf('trek/1'));

    expect(source.state.sheets.get('trek/1')?.status).to.equal('ready');
  });

  it('requests what an item looks like once, and not beside its sheet', async () => {
    source.requestShape('trek/1');
    source.requestShape('trek/1');
    source.requestSheet('trek/2');
    source.requestShape('trek/2');
    await aTask();
    expect(asked(provider.shapes)).to.deep.equal(['trek/1']);

    await last(provider.sheets).answer(sheetOf('trek/2'));

    expect(source.state.shapes.get('trek/2')).to.equal(shape);
  });

  it('requests only the information desks that it does not know', async () => {
    source.requestDesks([1, 2]);
    await last(provider.deskRequests).answer([{id: 1, name: 'Maison du parc'} as never]);

    source.requestDesks([1]);
    source.requestDesks([1, 3]);

    expect(asked(provider.deskRequests)).to.deep.equal([[1, 2], [3]]);
  });

  it('loads the sheet of an item of another kind', async () => {
    source.requestSheet('poi/5');
    await until(() => provider.sheets.length === 1, 'the sheet is requested');
    await last(provider.sheets).answer(sheetOf('poi/5'));

    expect(asked(provider.sheets)).to.deep.equal(['poi/5']);
    expect(source.state.sheets.get('poi/5')?.status).to.equal('ready');
    expect(source.state.sheets.has('trek/5')).to.equal(false);
  });

  it('tells that a sheet of no kind has failed', async () => {
    source.requestSheet('volcano/5');

    await until(
      () => source.state.sheets.get('volcano/5')?.status === 'failed',
      'the failure is known',
    );
    expect(provider.sheets.length).to.equal(0);
  });

  it('requests what is near an item once, by kind', async () => {
    source.requestNear('trek/1', 'poi');
    source.requestNear('trek/1', 'poi');
    source.requestNear('trek/1', 'trek');
    await until(() => provider.nearRequests.length === 2, 'both are requested');
    const near = provider.nearRequests.find((request) => request.asked === 'poi near trek/1');
    await near?.answer([cardOf(2)]);

    expect(asked(provider.nearRequests)).to.have.members(['poi near trek/1', 'trek near trek/1']);
    expect([...source.state.near]).to.deep.equal([
      ['poi near trek/1', {status: 'ready', items: [cardOf(2)]}],
    ]);
  });

  it('requests what is near an item after the sheet that was requested with it', async () => {
    source.requestSheet('trek/1');
    source.requestNear('trek/1', 'trek');
    await aTask();
    expect(provider.nearRequests.length).to.equal(0);

    await last(provider.sheets).answer(sheetOf('trek/1'));

    await until(() => provider.nearRequests.length === 1, 'it is requested');
  });

  it('requests again what is near an item, after a failure', async () => {
    source.requestNear('trek/1', 'trek');
    await until(() => provider.nearRequests.length === 1, 'it is requested');
    const error = serverError();
    await last(provider.nearRequests).fail(error);
    expect(source.state.near.get('trek near trek/1')).to.deep.equal({status: 'failed', error});

    source.requestNear('trek/1', 'trek');
    await until(() => provider.nearRequests.length === 2, 'it is requested again');
    await last(provider.nearRequests).answer([]);

    expect(source.state.near.get('trek near trek/1')).to.have.property('status', 'ready');
  });
});
