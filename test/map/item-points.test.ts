import {expect} from '@open-wc/testing';
import {ItemPoints} from '../../src/map/item-points.js';
import {trekAt} from '../support/trek-rows.js';

const ids = (features: readonly {id?: string | number | undefined}[] = []) =>
  features.map(({id}) => id);

describe('TrekPoints', () => {
  it('adds what has come, wherever it stands among the others', () => {
    const points = new ItemPoints();
    points.change([trekAt(1, [6, 45]), trekAt(4, [6, 45])]);

    const change = points.change([1, 2, 3, 4].map((id) => trekAt(id, [6, 45])));

    expect(ids(change?.add)).to.deep.equal([2, 3]);
    expect(change?.remove).to.deep.equal([]);
  });

  it('removes what is gone', () => {
    const points = new ItemPoints();
    points.change([trekAt(1, [6, 45]), trekAt(2, [6, 45])]);

    expect(points.change([trekAt(2, [6, 45])])?.remove).to.deep.equal([1]);
    expect(points.get(1)).to.equal(undefined);
  });

  it('removes what is gone when as many others come', () => {
    const points = new ItemPoints();
    points.change([trekAt(1, [6, 45])]);

    const change = points.change([trekAt(2, [6, 45])]);

    expect(change?.remove).to.deep.equal([1]);
    expect(ids(change?.add)).to.deep.equal([2]);
  });

  it('adds many a part at a time, and what is still wanted of them', () => {
    const points = new ItemPoints();
    const many = Array.from({length: 12_000}, (_, index) => trekAt(index + 1, [6, 45]));

    expect(points.change(many)?.add).to.have.length(5000);
    expect(points.change(many)?.add).to.have.length(5000);
    expect(points.change(many.slice(0, 11_000))?.add).to.have.length(1000);
    expect(points.change(many.slice(0, 11_000))).to.equal(undefined);
  });

  it('moves what has moved', () => {
    const points = new ItemPoints();
    points.change([trekAt(1, [6, 45])]);

    expect(ids(points.change([trekAt(1, [6.5, 45])])?.add)).to.deep.equal([1]);
  });

  it('asks for nothing when nothing has changed, and for no trek without a start', () => {
    const points = new ItemPoints();
    points.change([trekAt(1, [6, 45])]);

    expect(points.change([trekAt(1, [6, 45]), trekAt(2)])).to.equal(undefined);
  });
});
