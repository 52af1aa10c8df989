import {expect} from '@open-wc/testing';
import type {GeoJSONSourceDiff} from 'maplibre-gl';
import {ItemPoints} from '../../src/map/item-points.js';
import type {Item} from '../../src/model/item.js';
import {trekAt} from '../support/treks.js';

describe('ItemPoints', () => {
  let points: ItemPoints;
  /** Of which item the map knows each number. */
  let known: Map<unknown, string>;

  beforeEach(() => {
    points = new ItemPoints();
    known = new Map();
  });

  /** What has to change, by the keys of the items. */
  function change(items: readonly Item[]) {
    const diff: GeoJSONSourceDiff | undefined = points.change(items);
    if (!diff) return undefined;
    const add = (diff.add ?? []).map(({id}) => {
      const key = points.get(Number(id))?.key ?? 'unknown';
      known.set(id, key);
      return key;
    });
    return {add, remove: (diff.remove ?? []).map((id) => known.get(id))};
  }

  it('adds what has come, wherever it stands among the others', () => {
    change([trekAt(1, [6, 45]), trekAt(4, [6, 45])]);

    const changed = change([1, 2, 3, 4].map((id) => trekAt(id, [6, 45])));

    expect(changed).to.deep.equal({add: ['trek/2', 'trek/3'], remove: []});
  });

  it('removes what is gone', () => {
    change([trekAt(1, [6, 45]), trekAt(2, [6, 45])]);

    expect(change([trekAt(2, [6, 45])])?.remove).to.deep.equal(['trek/1']);
    const left = [...known.keys()].map((number) => points.get(Number(number))?.key);
    expect(left).to.deep.equal([undefined, 'trek/2']);
  });

  it('removes what is gone when as many others come', () => {
    change([trekAt(1, [6, 45])]);

    expect(change([trekAt(2, [6, 45])])).to.deep.equal({add: ['trek/2'], remove: ['trek/1']});
  });

  it('adds many points in parts, without those that are removed meanwhile', () => {
    const many = Array.from({length: 18_000}, (_, index) => trekAt(index + 1, [6, 45]));

    const fewer = many.slice(0, 17_000);

    expect(change(many)?.add).to.have.length(5000);
    expect(change(many)?.add).to.have.length(10_000);
    expect(change(fewer)?.add).to.have.length(2000);
    expect(change(fewer)).to.equal(undefined);
  });

  it('updates points that have moved', () => {
    change([trekAt(1, [6, 45])]);
    const [number] = known.keys();

    expect(change([trekAt(1, [6.5, 45])])).to.deep.equal({add: ['trek/1'], remove: []});
    expect([...known.keys()]).to.deep.equal([number]);
  });

  it('tells apart items of two kinds with one id', () => {
    const site: Item = {...trekAt(1, [6, 45]), key: 'outdoor_site/1'};

    expect(change([trekAt(1, [6, 45]), site])?.add).to.deep.equal(['trek/1', 'outdoor_site/1']);
    expect(known.size).to.equal(2);
  });

  it('returns no update when nothing has changed, and no point for an item without a position', () => {
    change([trekAt(1, [6, 45])]);

    expect(change([trekAt(1, [6, 45]), trekAt(2)])).to.equal(undefined);
  });
});
