import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {
  collapseSpaces,
  nextFrames,
  part,
  parts,
  rootOf,
  until,
  waitForState,
} from '../../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {vocabularies} from './rows.js';

const names = ['Abeille', 'Belette', 'Castor', 'Daim', 'Écureuil'];
const treks = names.map((name, index) => ({
  id: index + 1,
  name,
  length_2d: 10_000 - index * 1000,
  description: `<p>${name}</p>`,
}));

/** A server with 500 treks, of which five are asked for, in pages; those after the first wait for `later`. */
function pagedApi(later?: Promise<unknown>) {
  return fakeApi({
    ...vocabularies,
    trek: async (asked) => {
      if (/^trek\/\d/.test(asked)) return answerFrom(treks, asked);
      const query = new URLSearchParams(asked.split('?')[1]);
      const size = Number(query.get('page_size'));
      const start = (Number(query.get('page') ?? 1) - 1) * size;
      if (start > 0) await later;
      const results = treks.slice(start, start + size);
      return Response.json({count: 500, next: null, previous: null, results});
    },
  });
}

async function openFromList(name: string, {url, pageSize = 12} = {url: '', pageSize: 12}) {
  const api = url || fakeApi({...vocabularies, trek: treks}).url;
  const page = await fixture<HTMLElement>(html`
    <div lang="fr">
      <trek-list id="results" api=${api} page-size=${pageSize} filters="none"></trek-list>
      <trek-detail for="results"></trek-detail>
    </div>
  `);
  // The template has them.
  const list = page.querySelector('trek-list') as TrekList;
  const detail = page.querySelector('trek-detail') as TrekDetail;
  const card = () =>
    parts(list, 'link').find(({textContent}) => collapseSpaces(textContent).includes(name));
  await until(card, 'has the card');
  card()?.focus();
  card()?.click();
  await shows(detail, name);
  return {detail, list, card};
}

async function shows(detail: TrekDetail, name: string) {
  await waitForState(detail, 'ready');
  await until(() => collapseSpaces(part(detail, 'name').textContent) === name, `shows ${name}`);
}

const linkNames = (detail: TrekDetail) =>
  parts(detail, 'result-link').map(({textContent}) => collapseSpaces(textContent));

const follow = (detail: TrekDetail, direction: string) =>
  parts(detail, 'result-link')
    .find(({textContent}) => collapseSpaces(textContent).startsWith(direction))
    ?.click();

describe('the links of <trek-detail> to the previous and the next result', () => {
  afterEach(restoreFetch);

  it('name them in the order of the list', async () => {
    const {detail} = await openFromList('Castor');

    await until(() => linkNames(detail).length === 2, 'has both links');
    expect(linkNames(detail)).to.deep.equal([
      'Précédent dans la liste : Belette',
      'Suivant dans la liste : Daim',
    ]);
    expect(part(detail, 'results').getAttribute('aria-label')).to.equal('Parcourir la liste');
    const [link] = parts(detail, 'result-link');
    expect(link?.localName).to.equal('button');
    expect(getComputedStyle(link as Element).textDecorationLine).to.equal('none');
    await expect(detail).to.be.accessible();
  });

  it('open its sheet, focus its name and give the focus back to the list in the end', async () => {
    const {detail, card} = await openFromList('Belette');
    await until(() => linkNames(detail).length === 2, 'has both links');

    follow(detail, 'Suivant');
    await shows(detail, 'Castor');
    await until(() => rootOf(detail).activeElement?.id === 'name', 'the name has the focus');
    expect(parts(detail, 'back')).to.be.empty;

    await until(() => linkNames(detail)[0]?.includes('Belette'), 'has the links of the next one');
    part(detail, 'close').click();
    expect(document.activeElement?.localName).to.equal('trek-list');
    expect(document.activeElement?.shadowRoot?.activeElement).to.equal(card());
  });

  it('end with the first and the last result', async () => {
    const {detail} = await openFromList('Abeille');
    await until(() => linkNames(detail).length === 1, 'has one link');
    expect(linkNames(detail)).to.deep.equal(['Suivant dans la liste : Belette']);

    follow(detail, 'Suivant');
    await shows(detail, 'Belette');
    await until(() => linkNames(detail).length === 2, 'has both links');
    follow(detail, 'Précédent');
    await shows(detail, 'Abeille');
    await until(() => linkNames(detail).length === 1, 'has one link again');
  });

  it('keep the order and the limits of a search', async () => {
    const {detail, list} = await openFromList('Castor');
    list.criteria = {sort: 'shortest'};

    await until(() => linkNames(detail)[0]?.includes('Daim'), 'the shortest is first');
    expect(linkNames(detail)[1]).to.contain('Belette');

    list.criteria = {text: 'daim'};
    await until(() => linkNames(detail).length === 0, 'it is not among the results');
  });

  it('tell the page, which may open the item itself', async () => {
    const {detail} = await openFromList('Castor');
    await until(() => linkNames(detail).length === 2, 'has both links');
    const told: number[] = [];
    detail.addEventListener('trek-select', (event) => {
      event.preventDefault();
      told.push(event.id);
    });

    follow(detail, 'Suivant');
    await detail.updateComplete;

    expect(told).to.deep.equal([4]);
    expect(collapseSpaces(part(detail, 'name').textContent)).to.equal('Castor');
  });

  it('load the next page when the list has not yet', async () => {
    const {url, requests} = pagedApi();
    const {detail} = await openFromList('Belette', {url, pageSize: 2});
    await until(() => linkNames(detail).length === 2, 'has both links');
    expect(linkNames(detail)[1]).to.equal('Suivant dans la liste');
    expect(requests.some((asked) => asked.includes('page=2'))).to.equal(false);

    follow(detail, 'Suivant');
    await shows(detail, 'Castor');

    await until(() => linkNames(detail)[0]?.includes('Belette'), 'knows the one before');
    expect(linkNames(detail)[1]).to.equal('Suivant dans la liste : Daim');
  });

  it('do not go on to the next page when the visitor has left the sheet meanwhile', async () => {
    let answer = () => {};
    const {url, requests} = pagedApi(
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
    );
    const {detail, card} = await openFromList('Belette', {url, pageSize: 2});
    await until(() => linkNames(detail).length === 2, 'has both links');
    follow(detail, 'Suivant');
    await until(() => requests.some((asked) => asked.includes('page=2')), 'it is requested');

    part(detail, 'close').click();
    await waitForState(detail, 'empty');
    answer();
    card()?.click();
    await until(() => linkNames(detail)[1]?.includes('Castor'), 'the next page is there');
    await nextFrames();

    expect(collapseSpaces(part(detail, 'name').textContent)).to.equal('Belette');
  });

  it('are absent where no list shows the item, or trek-id states it', async () => {
    const {url} = fakeApi({...vocabularies, trek: treks});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="2"></trek-detail>`,
    );
    await shows(detail, 'Belette');
    const list = document.createElement('trek-list');
    list.api = url;
    list.lang = 'fr';
    detail.after(list);
    await waitForState(list, 'ready');
    await detail.updateComplete;

    expect(parts(detail, 'results')).to.be.empty;
  });
});
