import {expect} from '@open-wc/testing';
import type {Item} from '../../src/model/item.js';
import {MergedItems, type SharedItem} from '../../src/store/several-servers/merged-items.js';
import {numbered} from '../../src/store/several-servers/numbered.js';

const item = (id: number, name: string, more: Partial<SharedItem> = {}): SharedItem => ({
  key: `trek/${id}`,
  id,
  name,
  position: [3, 44],
  ...more,
});

/** Takes the items of servers one after the other, each server as often as it is named. */
function take(merged: MergedItems, server: number, loaded: readonly Item[]) {
  merged.take(server, loaded, (each) => numbered(each, server));
}

const keysOf = (merged: MergedItems) => merged.all.map(({key}) => key);

describe('the items of several servers', () => {
  it('are all there where one server has two of the same name at the same place', () => {
    const merged = new MergedItems();
    take(merged, 1, [item(1, 'Tour du lac')]);
    take(merged, 2, [item(1, 'Tour du lac'), item(2, 'Tour du lac')]);

    expect(keysOf(merged)).to.deep.equal(['trek/1', 'trek/2.2']);
    expect(merged.duplicates).to.equal(1);
  });

  it('are known by what any of the servers says of them', () => {
    const merged = new MergedItems();
    take(merged, 1, [item(1, 'Tour du lac', {uuid: 'a', position: [2, 44]})]);
    take(merged, 2, [item(1, 'Le tour du lac', {uuid: 'a'})]);
    take(merged, 3, [item(1, 'Le tour du lac')]);

    expect(merged.all).to.have.length(1);
    expect(merged.duplicates).to.equal(2);
  });

  it('are two where an event takes place on two days', () => {
    const merged = new MergedItems();
    take(merged, 1, [item(1, 'Marché', {beginDate: '2027-05-03'})]);
    take(merged, 2, [item(1, 'Marché', {beginDate: '2027-05-10'})]);

    expect(merged.all).to.have.length(2);
  });

  it('are in the order of their dates where they have some', () => {
    const merged = new MergedItems();
    const dated = (id: number, beginDate: string) => item(id, `Event ${id}`, {beginDate});
    take(merged, 1, [dated(1, '2027-05-03'), dated(2, '2027-06-01')]);
    take(merged, 2, [dated(1, '2027-04-30'), dated(3, '2027-05-10'), item(4, 'Some day')]);

    expect(keysOf(merged)).to.deep.equal(['trek/2.1', 'trek/1', 'trek/2.3', 'trek/2', 'trek/2.4']);
  });

  it('show the one that is selected, whatever another server says of it', () => {
    const more = {uuid: 'a', teaser: 'More'};
    const poor = {uuid: 'a', teaser: ''};
    const kept = new MergedItems();
    kept.take(1, [item(1, 'Col', poor)], (each) => each, 'trek/1');
    kept.take(2, [item(7, 'Col', more)], (each) => numbered(each, 2), 'trek/1');
    expect(keysOf(kept)).to.deep.equal(['trek/1']);

    const taken = new MergedItems();
    taken.take(1, [item(1, 'Col', more)], (each) => each, 'trek/2.7');
    taken.take(2, [item(7, 'Col', poor)], (each) => numbered(each, 2), 'trek/2.7');
    expect(keysOf(taken)).to.deep.equal(['trek/2.7']);
  });
});
