import {expect} from '@open-wc/testing';
import {trek} from '../../src/kinds/trek.js';
import {type Kind, kindNames, loadedKind, loadKind, registerKind} from '../../src/store/kinds.js';

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Each test registers kinds of its own: a page has one register. */
const kindNamed = (name: string): Kind => ({...trek, name});

describe('the register of kinds', () => {
  it('has a kind that was registered with its code', async () => {
    const cave = kindNamed('cave');

    registerKind('cave', cave);

    expect(loadedKind('cave')).to.equal(cave);
    expect(await loadKind('cave')).to.equal(cave);
  });

  it('names a kind before its code is loaded', () => {
    registerKind('hut', async () => kindNamed('hut'));

    expect(kindNames()).to.include('hut');
    expect(loadedKind('hut')).to.equal(undefined);
  });

  it('loads the code of a kind once', async () => {
    const lake = kindNamed('lake');
    let loads = 0;
    registerKind('lake', async () => {
      loads++;
      return lake;
    });

    expect(await loadKind('lake')).to.equal(lake);
    expect(await loadKind('lake')).to.equal(lake);

    expect(loadedKind('lake')).to.equal(lake);
    expect(loads).to.equal(1);
  });

  it('gives one kind to all that load it at the same time', async () => {
    registerKind('pass', async () => kindNamed('pass'));

    const [one, other] = await Promise.all([loadKind('pass'), loadKind('pass')]);

    expect(one === other).to.equal(true);
    expect(loadedKind('pass') === one).to.equal(true);
  });

  it('does not know a name that is not registered', async () => {
    expect(loadedKind('volcano')).to.equal(undefined);
    expect(await errorOf(loadKind('volcano'))).to.be.instanceOf(RangeError);
    expect(await errorOf(loadKind('constructor'))).to.be.instanceOf(RangeError);
  });

  it('loads the code of a kind again after it did not come', async () => {
    const failure = new TypeError('Failed to fetch the module');
    const answers = [() => Promise.reject(failure), async () => kindNamed('spring')];
    registerKind('spring', () => (answers.shift() ?? kindOfNoUse)());

    expect(await errorOf(loadKind('spring'))).to.equal(failure);
    expect(loadedKind('spring')).to.equal(undefined);

    expect(await loadKind('spring')).to.have.property('name', 'spring');
  });
});

function kindOfNoUse(): never {
  throw new Error('The kind has been loaded already.');
}
