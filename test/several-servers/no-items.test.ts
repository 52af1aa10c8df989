import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {namesOf, openPage} from '../kinds/kind-page.js';
import {parts, until, waitForState} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {firstRows, pausedApi, secondRows, trekRow, twoApis} from '../support/several-apis.js';

const scoped = (api: string, attributes: {ids?: string; practices?: string}) =>
  fixture<TrekList>(html`
    <trek-list
      lang="fr"
      filters="none"
      api=${api}
      ids=${attributes.ids ?? ''}
      practices=${attributes.practices ?? ''}></trek-list>
  `);

const isShowing = (list: Element, ...names: readonly string[]) =>
  until(() => namesOf(list).sort().join() === [...names].sort().join(), `it shows ${names}`);

const start = location.href;

describe('a server of several that has none of the items', () => {
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(restoreFetch);

  it('does not make the list empty while another has not answered', async () => {
    const second = pausedApi(secondRows);
    const list = await scoped(`${fakeApi(firstRows).url} ${second.url}`, {ids: '2.3'});
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(parts(list, 'empty')).to.be.empty;
    expect(list.matches(':state(loading)')).to.equal(true);

    second.answer();
    await until(() => namesOf(list).length > 0, 'they are there');
  });

  it('does not make the list empty by an empty answer while another has not answered', async () => {
    const second = pausedApi(secondRows);
    const list = await scoped(`${fakeApi({}).url} ${second.url}`, {});
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(parts(list, 'empty')).to.be.empty;

    second.answer();
    await isShowing(list, 'Bois', 'Gorge');
  });

  for (const terms of [{city: ['2.20']}, {theme: ['2.8']}]) {
    it(`does not keep filters waiting: ${Object.keys(terms)}`, async () => {
      const list = await scoped(twoApis().api, {ids: '2.1,2.3'});
      await isShowing(list, 'Bois', 'Gorge');
      list.filters = '';
      list.criteria = {terms};

      await isShowing(list, 'city' in terms ? 'Gorge' : 'Bois');
    });
  }

  it('does not keep the counts of a filter waiting', async () => {
    const list = await scoped(twoApis().api, {practices: 'cheval'});
    await isShowing(list, 'Gorge', 'Bois');
    list.criteria = {text: 'florac'};
    await isShowing(list, 'Gorge');
  });

  it('says that an item of it does not exist', async () => {
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${twoApis().api} ids="2.3" trek-id="1"></trek-detail>
    `);
    await waitForState(detail, 'error');
  });

  it('says that an item of a server that is not there does not exist', async () => {
    history.replaceState(null, '', `${start}&trek=3.1`);
    const {detail} = await openPage('trek', twoApis().api);
    await waitForState(detail, 'error');
  });

  it('shows an error in a sheet whose server cannot be asked', async () => {
    const broken = fakeApi({
      trek_practice: () => new Response('', {status: 400}),
      trek: [trekRow(1, 'Vallon')],
    });
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api="${fakeApi(firstRows).url} ${broken.url}" practices="VTT" trek-id="2.1"></trek-detail>
    `);
    await until(
      () => detail.matches(':state(error)') || detail.matches(':state(ready)'),
      'it ends',
    );
  });
});
