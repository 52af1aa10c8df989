import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {scopeQuery} from '../../src/api/request-context.js';
import type {Scope} from '../../src/model/scope.js';
import {kindNames, loadKind} from '../../src/store/kinds.js';
import {warningsDuring} from '../support/console.js';
import {waitForState} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';

const whole: Required<Scope> = {
  portals: ['1'],
  structures: ['1'],
  practices: ['1'],
  themes: ['1'],
  labels: ['1'],
  routes: ['1'],
  networks: ['1'],
  cities: ['1'],
  districts: ['1'],
  accessibilities: ['1'],
  ids: ['1'],
  inBbox: [1, 2, 3, 4],
};

const places = ['portals', 'structures', 'themes', 'cities', 'districts', 'ids', 'in_bbox'];

/** The parameters of the API's lists that are parts of a scope. */
const known: Readonly<Record<string, readonly string[]>> = {
  trek: [...places, 'practices', 'labels', 'routes', 'networks', 'accessibilities'],
  touristiccontent: places,
  touristicevent: places,
  outdoor_site: [...places, 'labels', 'practices_in_hierarchy'],
  outdoor_course: [...places, 'practices'],
  poi: ['ids', 'in_bbox'],
  sensitivearea: ['structures', 'practices', 'ids', 'in_bbox'],
  informationdesk: ['portals', 'ids'],
  signage: ['ids', 'in_bbox'],
  infrastructure: ['ids', 'in_bbox'],
  service: ['ids', 'in_bbox'],
  hdviewpoint: ['portals', 'ids'],
  vigilancearea: ['ids', 'in_bbox'],
};

describe('the scope of a kind', () => {
  for (const name of Object.keys(known)) {
    it(`is what the list of resource="${name}" knows, and the integrator hears of the rest`, async () => {
      const kind = await loadKind(name);
      const told: string[] = [];

      const limited = kind.limitScope?.(whole, (sentence) => told.push(sentence)) ?? whole;

      const parameters = Object.keys(scopeQuery(limited, kind));
      expect(parameters.sort()).to.deep.equal([...(known[name] ?? [])].sort());
      expect(told).to.have.length(Object.keys(whole).length - parameters.length);
      for (const sentence of told) {
        expect(sentence).to.match(
          new RegExp(`^[a-z-]+ is not known for ${kind.plural}; leaving it out\\.$`),
        );
      }
    });
  }

  it('is declared for every kind', () => {
    expect(kindNames().filter((name) => !(name in known))).to.deep.equal([]);
  });
});

describe('an attribute that a kind does not know', () => {
  afterEach(restoreFetch);

  it('is said once in the console by each element, and not sent', async () => {
    const {url, requests} = fakeApi({
      poi: [{id: 1, name: 'Lac', geometry: {type: 'Point', coordinates: [2, 3]}}],
    });
    const told = await warningsDuring(async () => {
      const page = await fixture(html`
        <div lang="fr">
          <trek-list api=${url} resource="poi" practices="4" in-bbox="1,2,3,4" filters="none"
            files="none"></trek-list>
          <trek-map api=${url} resource="poi" practices="4" in-bbox="1,2,3,4" loading="click"
            files="none"></trek-map>
        </div>
      `);
      const [list, map] = [page.querySelector('trek-list'), page.querySelector('trek-map')];
      if (!list || !map) throw new Error('the elements are there');
      await waitForState(list, 'ready');
      await waitForState(map, 'ready');
      list.lang = 'en';
      await list.updateComplete;
      await waitForState(list, 'ready');
    });

    expect(told).to.deep.equal([
      '<trek-list>: practices is not known for points of interest; leaving it out.',
      '<trek-map>: practices is not known for points of interest; leaving it out.',
    ]);
    const lists = requests.filter((request) => request.startsWith('poi/?'));
    expect(lists.length).to.be.above(0);
    for (const request of lists) {
      expect(request).to.include('in_bbox=1,2,3,4').and.not.to.include('practices');
    }
  });

  it('does not hold where it is left out: two such elements share their source', async () => {
    const {url, requests} = fakeApi({informationdesk: [{id: 1, name: 'Maison', latitude: 44}]});
    const told = await warningsDuring(async () => {
      const page = await fixture(html`
        <div lang="fr">
          <trek-list api=${url} resource="informationdesk" themes="4" filters="none"></trek-list>
          <trek-list api=${url} resource="informationdesk" in-bbox="1,2,3,4" filters="none"></trek-list>
        </div>
      `);
      for (const list of page.querySelectorAll('trek-list')) await waitForState(list, 'ready');
    });

    expect(told.map((sentence) => sentence.split(' ')[1]).sort()).to.deep.equal([
      'in-bbox',
      'themes',
    ]);
    expect(requests.filter((request) => request.startsWith('informationdesk/'))).to.have.length(1);
  });
});
