import {expect} from '@open-wc/testing';
import {RangeColumn} from '../../../src/model/search/range-column.js';

function columnOf(...values: readonly (number | undefined)[]): RangeColumn {
  const column = new RangeColumn();
  for (const value of values) column.add(value);
  return column;
}

const counted = (column: RangeColumn, failures: readonly number[] = []) =>
  column.count(
    Uint32Array.from({length: 1000}, (_, row) => failures[row] ?? 0),
    1,
  );

describe('RangeColumn', () => {
  it('cuts its values into about two dozen bins on round numbers', () => {
    const {bins, bounds} = counted(columnOf(130, 2410, 700));

    expect(bounds).to.deep.equal({from: 130, to: 2410});
    expect(bins).to.have.length(24);
    expect(bins[0]).to.deep.equal({from: 100, to: 200, count: 1});
    expect(bins.at(-1)).to.deep.equal({from: 2400, to: 2500, count: 1});
  });

  it('leaves no gap between bins', () => {
    const {bins} = counted(columnOf(0.25, 1.5, 4.75, 3));

    for (const [index, bin] of bins.entries()) {
      expect(bins[index + 1]?.from ?? bin.to).to.equal(bin.to);
      expect(String(bin.to)).to.have.length.below(5);
    }
  });

  it('counts a value on an edge in the bin that begins there, and the last in the last', () => {
    const {bins} = counted(columnOf(0, 10, 240));

    expect(bins.filter(({count}) => count > 0)).to.deep.equal([
      {from: 0, to: 10, count: 1},
      {from: 10, to: 20, count: 1},
      {from: 230, to: 240, count: 1},
    ]);
  });

  it('counts tenths in the right bin', () => {
    const tenths = Array.from({length: 25}, (_, index) => index / 10);
    const {bins} = counted(columnOf(...tenths));

    expect(bins.map(({count}) => count)).to.deep.equal([...Array(23).fill(1), 2]);
  });

  it('draws a few long ways together, so that the others can be told apart', () => {
    const usual = Array.from({length: 100}, (_, index) => 1000 + 190 * index);
    const {bins} = counted(columnOf(...usual, 250_000, 181_000));

    expect(bins.length).to.be.below(30);
    expect(bins[0]?.to).to.be.below(3000);
    expect(bins.at(-1)).to.deep.include({to: 250_000, count: 2});
  });

  it('has one bin for one value', () => {
    expect(counted(columnOf(7, 7, undefined)).bins).to.deep.equal([{from: 7, to: 8, count: 2}]);
  });

  it('keeps bounds and bins where they are while other filters change', () => {
    const column = columnOf(1, 2, 3, 100);
    const all = counted(column);
    const some = counted(column, [2, 0, 0, 2]);

    expect(some.bounds).to.deep.equal(all.bounds);
    expect(some.bins.map(({from}) => from)).to.deep.equal(all.bins.map(({from}) => from));
    expect(some.bins.reduce((sum, {count}) => sum + count, 0)).to.equal(2);
  });

  it('counts what fails its own filter alone', () => {
    expect(counted(columnOf(undefined, undefined, 3), [1, 2, 1])).to.deep.include({
      unknown: 1,
      bins: [{from: 3, to: 4, count: 1}],
    });
  });
});
