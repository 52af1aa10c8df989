import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekSelectEvent} from '../../src/elements/events.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {
  cardOf,
  namesOf,
  openFilter,
  openPage,
  openSheet,
  search,
  tick,
} from '../kinds/kind-page.js';
import {warningsDuring} from '../support/console.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {
  endpointsWithOverride,
  firstRows,
  namedTerm,
  pausedApi,
  secondRows,
  threeApis,
  trekRow,
  twoApis,
} from '../support/several-apis.js';

const bare = (api: string) =>
  fixture<TrekList>(html`<trek-list lang="fr" filters="none" api=${api}></trek-list>`);

const isShowing = (list: Element, ...names: readonly string[]) =>
  until(() => namesOf(list).sort().join() === [...names].sort().join(), `it shows ${names}`);

const countOf = (list: Element) => collapseSpaces(part(list, 'count').textContent);

const start = location.href;

/** As if the visitor had come by a link that says this. */
const comeBy = (parameters: string) => history.replaceState(null, '', `${start}&${parameters}`);

describe('a list of several servers', () => {
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(restoreFetch);

  it('shows the items of all, and whose work each is', async () => {
    const list = await bare(twoApis().api);

    await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');
    expect(countOf(list)).to.equal('4 randonnées');
    await until(() => visibleText(list).includes('Parc B'), 'the structures are there');
    expect(
      collapseSpaces(cardOf(list, 'Col').querySelector('[part=credit]')?.textContent),
    ).to.equal('Parc A');
    expect(
      collapseSpaces(cardOf(list, 'Bois').querySelector('[part=credit]')?.textContent),
    ).to.equal('Parc B');
  });

  it('reserves the same room for its cards where another element states the servers', async () => {
    const servers = [pausedApi(firstRows), pausedApi(secondRows)];
    const api = servers.map(({url}) => url).join(' ');
    const [own, following, app, followingApp] = [
      document.createElement('trek-list'),
      document.createElement('trek-list'),
      document.createElement('trek-app'),
      document.createElement('trek-app'),
    ];
    Object.assign(own, {api, id: 'several'});
    following.for = 'several';
    followingApp.for = 'several';
    app.api = api;
    await fixture(html`<div lang="fr">${[following, own, app, followingApp]}</div>`);

    const inApps = [app, followingApp].map((each) => part(each, 'list') as TrekList);
    const lists = [own, following, ...inApps];
    await Promise.all(lists.map((list) => list.updateComplete));

    for (const list of lists) {
      const skeletons = [...rootOf(list).querySelectorAll('.skeleton')];
      expect(skeletons).to.have.length(12);
      for (const skeleton of skeletons) {
        expect(skeleton.querySelectorAll('.meta'), list.for).to.have.length(2);
      }
    }
    for (const server of servers) server.answer();
    await Promise.all(lists.map((list) => waitForState(list, 'ready')));
  });

  it('credits nobody where there is one server', async () => {
    const list = await bare(fakeApi(firstRows).url);

    await isShowing(list, 'Col', 'Lac');
    expect(parts(list, 'credit')).to.be.empty;
  });

  it('shows the cards of the first to answer at once, and those of the others behind them', async () => {
    const first = pausedApi(firstRows);
    const second = fakeApi(secondRows);
    const list = await bare(`${first.url} ${second.url}`);
    await isShowing(list, 'Bois', 'Gorge');
    await until(() => countOf(list) === '2 randonnées · la suite arrive', 'it says that more come');
    const {height} = part(list, 'list').getBoundingClientRect();
    expect(rootOf(list).querySelectorAll('.skeleton')).to.have.length(10);

    first.answer();

    await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');
    expect(namesOf(list)).to.deep.equal(['Bois', 'Gorge', 'Col', 'Lac']);
    await until(() => countOf(list) === '4 randonnées', 'the count is whole');
    expect(height).to.be.greaterThan(part(list, 'list').getBoundingClientRect().height);
  });

  it('fills a page with what the other servers have', async () => {
    const many = Array.from({length: 30}, (_, at) => trekRow(at + 1, `Trek ${at + 1}`));
    const few = fakeApi({trek: [trekRow(1, 'Seul')]});
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" filters="none" page-size="6" api="${fakeApi({trek: many}).url} ${few.url}"></trek-list>
    `);

    await until(() => namesOf(list).length === 6, 'the page is full');
    // Some of those that are not there yet may be the same.
    await until(() => countOf(list) === '31 randonnées · au plus', 'it says so');
    part(list, 'show-more').click();
    await until(() => namesOf(list).length === 12, 'the next page is full');
  });

  describe('where terms have the same name', () => {
    it('filters by one of them on all servers, and counts them together', async () => {
      const page = await openPage('trek', twoApis().api);
      const filter = await openFilter(page.list, 'Pratique');
      await until(
        () => collapseSpaces(filter.textContent).includes('Pédestre 2'),
        'they are counted',
      );
      const terms = [...filter.querySelectorAll('[part~=filter-option] .label')];
      expect(terms.map(({textContent}) => collapseSpaces(textContent))).to.deep.equal([
        'Pédestre',
        'Cheval',
        'VTT',
      ]);

      await tick(filter, 'Pédestre');

      await isShowing(page.list, 'Bois', 'Col');
      await until(() => location.search.includes('practice=4'), 'the address says so');
    });

    it('asks each server under its own id who has a term, before anybody has counted', async () => {
      const {api, first, second} = twoApis();
      comeBy('city=2.20');

      const {list} = await openPage('trek', api);

      await isShowing(list, 'Col', 'Gorge');
      expect(first.requests.filter((asked) => asked.includes('cities=10'))).to.have.length(1);
      expect(second.requests.filter((asked) => asked.includes('cities=20'))).to.have.length(1);
      // The term has turned out to be that of the first server.
      await until(() => location.search.includes('city=10'), 'the address has its first id');
    });

    it('finds items of all by the name of a commune', async () => {
      const {list} = await openPage('trek', twoApis().api);

      await search(list, 'florac');

      await isShowing(list, 'Col', 'Gorge');
    });

    it('orders by difficulty across servers', async () => {
      const {list} = await openPage('trek', twoApis().api);
      list.criteria = {sort: 'easiest'};

      await until(() => namesOf(list).join() === 'Col,Bois,Lac,Gorge', 'the easiest come first');
    });
  });

  it('opens the sheet of the right server where ids are equal', async () => {
    const {api, second} = twoApis();
    const page = await openPage('trek', api);
    const chosen: TrekSelectEvent[] = [];
    page.list.addEventListener('trek-select', (event) => chosen.push(event));

    await openSheet(page, 'Bois');

    expect(chosen.map(({id, api: address}) => [id, address])).to.deep.equal([[1, second.url]]);
    await until(() => location.search.includes('trek=2.1'), 'the address names the server');
    await until(
      () => collapseSpaces(part(page.detail, 'credit').textContent) === 'Parc B',
      'the credit',
    );
    expect(parts(page.list, 'card-selected')).to.have.length(1);
  });

  it('opens the sheet that an address asks for', async () => {
    comeBy('trek=2.3');

    const {detail} = await openPage('trek', twoApis().api);

    await waitForState(detail, 'ready');
    expect(collapseSpaces(part(detail, 'name').textContent)).to.equal('Gorge');
  });

  it('shows the sheet of a fixed item of the second server', async () => {
    const {api} = twoApis();
    const detail = await fixture<TrekList>(
      html`<trek-detail lang="fr" api=${api} trek-id="2.3"></trek-detail>`,
    );

    await waitForState(detail, 'ready');
    expect(collapseSpaces(part(detail, 'name').textContent)).to.equal('Gorge');
  });

  describe('of which one fails', () => {
    it('shows the others, names it once, and tries again', async () => {
      const {api, broken} = threeApis();
      const list = await bare(api);

      await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');
      await until(() => parts(list, 'servers').length === 1, 'it is told');
      const {host, pathname} = new URL(broken.url);
      const name = host + pathname.replace('/api/v2/', '');
      expect(collapseSpaces(part(list, 'servers').textContent)).to.equal(
        `Le contenu de ${name} n’a pas pu être chargé. Réessayer`,
      );
      expect(countOf(list)).to.equal(`4 randonnées · sans ${name}`);
      expect(list.matches(':state(ready)')).to.equal(true);
      expect(parts(list, 'error')).to.be.empty;

      broken.mend();
      part(list, 'retry').click();

      await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac', 'Vallon');
      await until(() => parts(list, 'servers').length === 0, 'nothing is missing any more');
    });

    it('filters and searches what the others have', async () => {
      const {api} = threeApis();
      const {list} = await openPage('trek', api);
      await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');

      await tick(await openFilter(list, 'Pratique'), 'Pédestre');

      await isShowing(list, 'Bois', 'Col');
      await search(list, 'bois');
      await isShowing(list, 'Bois');
    });

    it('leaves the filters of the others working where one filter alone fails', async () => {
      let isBroken = true;
      const first = fakeApi(firstRows);
      const second = fakeApi(
        endpointsWithOverride(secondRows, (asked) =>
          isBroken && asked.includes('cities=20') ? new Response('', {status: 400}) : undefined,
        ),
      );
      const list = await bare(`${first.url} ${second.url}`);
      await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');

      list.criteria = {terms: {city: ['10']}};

      await isShowing(list, 'Col');
      await until(() => parts(list, 'servers').length === 1, 'the other one is named');
      expect(parts(list, 'error')).to.be.empty;
      isBroken = false;
      part(list, 'retry').click();
      await isShowing(list, 'Col', 'Gorge');
      await until(() => parts(list, 'servers').length === 0, 'nothing is missing any more');
    });

    it('is an error once all have failed', async () => {
      const {broken} = threeApis();
      const list = await bare(`${broken.url} ${broken.url}other/`);

      await waitForState(list, 'error');
      expect(parts(list, 'retry')).to.have.length(1);
    });
  });

  it('shows what two servers have once, as the one that says more', async () => {
    const uuid = '6b4f0d5e-0000-4000-8000-000000000001';
    const poor = fakeApi({trek: [trekRow(1, 'Tour du lac', {uuid}), trekRow(2, 'Col')]});
    const rich = fakeApi({
      trek: [trekRow(7, 'Le tour du lac', {uuid, duration: 2, ascent: 100}), trekRow(8, 'Bois')],
    });
    const list = await bare(`${poor.url} ${rich.url}`);

    await isShowing(list, 'Bois', 'Col', 'Le tour du lac');
    await until(() => countOf(list) === '3 randonnées', 'it is counted once');
    list.filters = 'practice';
    list.criteria = {text: 'tour'};
    await isShowing(list, 'Le tour du lac');
  });

  describe('with a scope', () => {
    const scoped = (attributes: Record<string, string>) => {
      const list = document.createElement('trek-list');
      list.lang = 'fr';
      for (const [name, value] of Object.entries({filters: 'none', ...attributes})) {
        list.setAttribute(name, value);
      }
      return fixture<TrekList>(html`${list}`);
    };

    it('of ids for each server', async () => {
      const {api, first, second} = twoApis();

      await scoped({api, practices: '4 | 6'});

      await until(() => first.requests.length > 0 && second.requests.length > 0, 'both are asked');
      expect(first.requests[0]).to.include('practices=4');
      expect(second.requests[0]).to.include('practices=6');
    });

    it('of ids of the first one, which are names for the others', async () => {
      const {api, second} = twoApis();

      await scoped({api, practices: '4'});

      const asked = () => second.requests.find((each) => each.startsWith('trek/'));
      await until(asked, 'the second server is asked');
      expect(asked()).to.include('practices=5');
    });

    it('of a name, and shows nothing of a server that does not know it', async () => {
      const {api, first, second} = twoApis();

      const warnings = await warningsDuring(async () => {
        const list = await scoped({api, practices: 'cheval'});
        await until(() => second.requests.some((each) => each.startsWith('trek/')), 'it is asked');
        await waitForState(list, 'ready');
      });

      expect(second.requests.find((each) => each.startsWith('trek/'))).to.include('practices=6');
      expect(first.requests.filter((each) => each.startsWith('trek/'))).to.be.empty;
      expect(warnings.join()).to.include('practices "cheval" are not known to geotrek.example');
    });

    it('of single items', async () => {
      const {api, first, second} = twoApis();

      await scoped({api, ids: '2, 2.3'});

      await until(() => first.requests.length > 0 && second.requests.length > 0, 'both are asked');
      expect(first.requests[0]).to.include('ids=2');
      expect(second.requests[0]).to.include('ids=3');
    });
  });

  it('shows a server that is stated twice once, and leaves out what is no address', async () => {
    const {first} = twoApis();

    const warnings = await warningsDuring(async () => {
      const list = await bare(`${first.url} ftp://nowhere ${first.url}`);
      await isShowing(list, 'Col', 'Lac');
    });

    expect(warnings).to.deep.equal([
      '<trek-list>: api "ftp://nowhere" is not an http address; leaving it out.',
      `<trek-list>: api states "${first.url}" more than once; showing it once.`,
    ]);
  });

  it('says what is missing in a status that was there before', async () => {
    const first = fakeApi(firstRows);
    let isBroken = true;
    let fail = () => {};
    const failing = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const second = fakeApi(
      endpointsWithOverride(secondRows, async () => {
        await failing;
        return isBroken ? new Response('', {status: 400}) : undefined;
      }),
    );
    const list = await bare(`${first.url} ${second.url}`);
    await isShowing(list, 'Col', 'Lac');
    const alert = () => rootOf(list).querySelector('[role=alert]');
    await until(alert, 'there is an alert');
    expect(collapseSpaces(alert()?.textContent)).to.equal('');

    fail();

    await until(() => collapseSpaces(alert()?.textContent) !== '', 'it is announced');
    expect(alert()?.querySelector('button')).to.equal(null);
    isBroken = false;
    part(list, 'retry').click();
    await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');
    expect(collapseSpaces(alert()?.textContent)).to.equal('');
  });

  it('asks a server for names of its scope in a language that it knows', async () => {
    const {first} = twoApis();
    const inGerman = (asked: string) =>
      asked.includes('language=fr') ? new Response('', {status: 500}) : undefined;
    const rows = {
      trek: [trekRow(1, '', {name: {de: 'Wald'}, practice: 5})],
      trek_practice: [namedTerm(5, 'Wandern')],
      settings: [],
    };
    const german = fakeApi(endpointsWithOverride(rows, inGerman));
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" filters="none" api="${first.url} ${german.url}" practices="Pédestre, Wandern"></trek-list>
    `);

    await isShowing(list, 'Col', 'Lac', 'Wald');
    expect(parts(list, 'servers')).to.be.empty;
  });

  it('asks each server in a language that it knows', async () => {
    const {first} = twoApis();
    const rows = {
      trek: [trekRow(1, '', {name: {de: 'Wald'}, practice: 5})],
      trek_practice: [namedTerm(5, 'Wandern')],
    };
    const german = fakeApi(
      endpointsWithOverride(rows, (asked) =>
        asked.includes('language=fr') ? new Response('', {status: 500}) : undefined,
      ),
    );
    const list = await bare(`${first.url} ${german.url}`);

    await isShowing(list, 'Col', 'Lac', 'Wald');
    expect(rootOf(list).querySelectorAll('[part=servers]')).to.have.length(0);
  });
});
