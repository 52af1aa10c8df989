import {expect} from '@open-wc/testing';
import {mergeColumns} from '../../src/store/several-servers/merged-index.js';
import {initialState, type SourceState} from '../../src/store/source-state.js';

const ready: SourceState = {
  ...initialState,
  items: {status: 'ready', count: 0, loaded: [], covered: 0, index: {status: 'complete'}},
};

describe('the columns of several servers', () => {
  it('are complete without a server that cannot have them', () => {
    const having: SourceState = {...ready, columns: {label: {status: 'complete'}}};
    const lacking: SourceState = {...ready, missingColumns: ['label']};
    const servers = [having, lacking].map((state) => ({state, isExpected: true}));

    expect(mergeColumns(servers, new Set(['label']), [])).to.deep.equal({
      label: {status: 'complete'},
    });
  });

  it('have a base that is loading until each server has named the terms of the active filters', () => {
    const items = {...ready.items, count: 1} as SourceState['items'];
    const naming: SourceState = {
      ...ready,
      items,
      columns: {base: {status: 'complete'}},
      vocabularies: {practices: new Map()},
    };
    const silent: SourceState = {...naming, vocabularies: {}};
    const servers = [naming, silent].map((state) => ({state, isExpected: true}));

    const statusFor = (names: readonly 'practices'[]) =>
      mergeColumns(servers, new Set(['base']), names).base?.status;

    expect(statusFor(['practices'])).to.equal('loading');
    expect(statusFor([])).to.equal('complete');
  });

  it('are complete where no server has anything of the scope', () => {
    const servers = [{state: ready, isExpected: false}];

    expect(mergeColumns(servers, new Set(['label']), [])).to.deep.equal({
      label: {status: 'complete'},
    });
  });
});
