import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {parts, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {fullTrek, vocabularies} from './rows.js';

const levels = ['Très facile', 'Facile', 'Moyen', 'Difficile'].map((label, index) => ({
  id: index + 1,
  label,
  pictogram: null,
}));

/** What is drawn in front of the word for the difficulty. */
async function drawingOf(
  difficulty: number,
  rows: readonly {readonly id: number; readonly label: string}[],
) {
  const {url} = fakeApi({
    trek: [{...fullTrek, difficulty}],
    ...vocabularies,
    trek_difficulty: [...rows],
  });
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
  );
  await waitForState(element, 'ready');
  const figure = () =>
    parts(element, 'figure').find((each) => /Difficulté/.test(each.textContent ?? ''));
  await until(() => figure() !== undefined, 'the difficulty is there');
  const [all, filled] = [...(figure()?.querySelectorAll('path') ?? [])];
  const count = (path: Element | undefined) => path?.getAttribute('d')?.match(/M/g)?.length ?? 0;
  return {bars: count(all), filled: count(filled), colour: filled?.getAttribute('stroke')};
}

describe('the difficulty in the sheet', () => {
  afterEach(restoreFetch);

  it('is as many bars as its place among those of the server, each number in a colour of its own', async () => {
    const drawings = await Promise.all(levels.map(({id}) => drawingOf(id, levels)));

    expect(drawings.map(({filled}) => filled)).to.deep.equal([1, 2, 3, 4]);
    expect(drawings.map(({bars}) => bars)).to.deep.equal([4, 4, 4, 4]);
    expect(new Set(drawings.map(({colour}) => colour)).size).to.equal(4);
  });

  it('fills all bars for the hardest of any number', async () => {
    const many = Array.from({length: 7}, (_, index) => ({id: index, label: `D${index}`}));
    expect((await drawingOf(6, many)).filled).to.equal(4);
    expect((await drawingOf(0, many)).filled).to.equal(1);
    expect((await drawingOf(1, levels.slice(0, 1))).filled).to.equal(4);
  });
});
