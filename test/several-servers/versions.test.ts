import {expect} from '@open-wc/testing';
import {namesOf, openFilter, openPage, search, tick} from '../kinds/kind-page.js';
import {collapseSpaces, part, parts, until} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {firstRows, namedTerm, trekRow} from '../support/several-apis.js';

const start = location.href;

/** A server with one trek in a commune that the sample territory has as well. */
const otherApi = (commune: string) =>
  fakeApi({
    ...firstRows,
    trek: [trekRow(1, 'Le chemin d’en face', {practice: 4, cities: [7]})],
    city: [namedTerm(7, commune)],
  }).url;

const countOf = (list: Element) => collapseSpaces(part(list, 'count').textContent);

describe('servers of different versions', () => {
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(restoreFetch);

  for (const [what, version] of [
    ['by their codes', '2.115.0'],
    ['by their ids', '2.126.1'],
  ]) {
    it(`have their communes as one filter, also where one knows them ${what}`, async () => {
      const api = `${otherApi('Port-Guérel')} ${sampleApi({version: version ?? '', treks: 30})}`;
      const {list} = await openPage('trek', api);

      await search(list, 'port-guérel');

      await until(() => namesOf(list).includes('Le chemin d’en face'), 'that of the other server');
      await until(() => namesOf(list).length > 1, 'those of the sample server');
      expect(parts(list, 'servers')).to.be.empty;
    });
  }

  it('show the items with some ids also where one does not know that filter', async () => {
    const list = document.createElement('trek-list');
    list.lang = 'fr';
    list.filters = 'none';
    list.api = `${sampleApi({version: '2.98.0', treks: 30})} ${sampleApi({treks: 40, from: 31})}`;
    list.ids = '1003, 1005, 2.1033';
    document.body.append(list);

    await until(() => parts(list, 'name').length === 3, 'three are there');

    expect(parts(list, 'name').map(({textContent}) => collapseSpaces(textContent))).to.have.length(
      3,
    );
    list.remove();
  });

  it('are filtered together by what both have', async () => {
    const api = `${sampleApi({version: '2.98.0', treks: 20})} ${sampleApi({treks: 40, from: 21})}`;
    const {list} = await openPage('trek', api);
    await until(() => countOf(list) === '40 randonnées', 'all are counted');

    await tick(await openFilter(list, 'Pratique'), 'À pied');

    await until(
      () => /^\d+ randonnées$/.test(countOf(list)) && countOf(list) !== '40 randonnées',
      'some match',
    );
    expect(Number.parseInt(countOf(list), 10)).to.be.greaterThan(20);
  });
});
