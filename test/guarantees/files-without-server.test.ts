import {expect, fixture, html} from '@open-wc/testing';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {
  cardNames,
  expandFilter,
  getByName,
  getCheckbox,
  openAllFilters,
  openQuickFilter,
  waitForControls,
} from '../elements/search/list-with-controls.js';
import {warningsDuring} from '../support/console.js';
import {createElement, SAMPLE_TREK, sourceTags} from '../support/elements.js';
import type {FakeTrekMap} from '../support/fake-engine.js';
import '../support/fake-engine.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {sampleApi, sampleApiWithoutCors} from '../support/sample.js';

const listOf = (api: string, language = 'fr') =>
  fixture<TrekList>(html`<trek-list lang=${language} api=${api} page-size="60"></trek-list>`);

/** The names that the API gives to the page that it answers, in its order. */
async function namesOf(language: string, query = ''): Promise<string[]> {
  const answer = await fetch(
    `${sampleApi()}trek/?fields=name&page_size=100&language=${language}${query}`,
  );
  const {results}: {results: readonly {readonly name: string}[]} = await answer.json();
  return results.map(({name}) => collapseSpaces(name));
}

/** Where a server refuses its API to other sites, and what is wrong with its files. */
const unusable: Readonly<Record<string, string>> = {
  'are a page of HTML': 'fault=html,on=mobile/treks.geojson',
  'are half a file': 'fault=truncated,on=mobile/treks.geojson',
  'cannot be sent': 'fault=500,on=mobile/treks.geojson',
  'are not published': 'mobile=none',
};

describe('With a server that does not answer this page, but publishes files', () => {
  it('a list shows all treks as cards, and warns the integrator', async () => {
    const heard: string[] = [];
    let list: TrekList | undefined;

    const warnings = await warningsDuring(async () => {
      list = await listOf(sampleApiWithoutCors());
      list.addEventListener('trek-error', ({type}) => heard.push(type));
      await waitForState(list, 'ready');
    });

    if (!list) throw new Error('there is no list');
    await until(() => parts(list as TrekList, 'practice').length > 0, 'the practices are there');
    const shown = cardNames(list);
    expect([...shown].sort()).to.deep.equal((await namesOf('fr')).sort());
    expect(collapseSpaces(part(list, 'count').innerText)).to.equal(`${shown.length} randonnées`);
    const picture = part(list, 'picture').querySelector('img');
    expect(picture?.src).to.match(/\/mobile\/\d+\/media\//);
    await until(() => picture?.naturalWidth, 'the picture is loaded');
    expect(heard).to.deep.equal([]);
    const told = warnings.filter((sentence) => sentence.includes('does not answer this page'));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('They lack the texts of a search, labels');
  });

  it('a list shows more cards page by page', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" api=${sampleApiWithoutCors()} page-size="10" filters="none"></trek-list>`,
    );
    await waitForState(list, 'ready');
    await until(() => cardNames(list).length === 10, 'the first page is there');

    part(list, 'show-more').click();

    await until(() => cardNames(list).length === 20, 'the second page is there');
    await expect(list).to.be.accessible();
    expect(new Set(cardNames(list)).size).to.equal(20);
  });

  it('a list in English shows the treks that are published in English', async () => {
    const list = await listOf(sampleApiWithoutCors(), 'en');

    await waitForState(list, 'ready');

    await until(() => parts(list, 'practice').length > 0, 'the practices are there');
    const inEnglish = await namesOf('en');
    await until(() => cardNames(list).length === inEnglish.length, 'all cards are there');
    expect([...cardNames(list)].sort()).to.deep.equal(inEnglish.sort());
  });

  it('a list shows its scope only', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" api=${sampleApiWithoutCors()} practices="4" page-size="60"></trek-list>`,
    );

    await waitForState(list, 'ready');

    const ofPractice = await namesOf('fr', '&practices=4');
    await until(() => cardNames(list).length === ofPractice.length, 'all cards are there');
    expect([...cardNames(list)].sort()).to.deep.equal(ofPractice.sort());
  });

  it('a list is filtered by practice and by commune', async () => {
    const list = await listOf(sampleApiWithoutCors());
    await waitForState(list, 'ready');
    await waitForControls(list);
    const all = cardNames(list).length;

    await openQuickFilter(list, 'Pratique');
    await until(() => parts(list, 'filter-option').length > 1, 'there are practices');
    getCheckbox(list, 'VTT').click();
    await until(() => cardNames(list).length < all, 'the list is narrowed');
    expect([...cardNames(list)].sort()).to.deep.equal((await namesOf('fr', '&practices=1')).sort());

    getCheckbox(list, 'VTT').click();
    await until(() => cardNames(list).length === all, 'the list is whole again');
    list.criteria = {terms: {city: ['11']}};
    await until(
      () => cardNames(list).length < all && cardNames(list).length > 0,
      'the commune narrows it',
    );
    expect([...cardNames(list)].sort()).to.deep.equal((await namesOf('fr', '&cities=11')).sort());
  });

  it('a list counts communes, and has no control for what the files lack', async () => {
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" api=${sampleApiWithoutCors()} filters="practice city label network structure">
      </trek-list>
    `);
    await waitForState(list, 'ready');
    await waitForControls(list);

    await openAllFilters(list);
    await expandFilter(list, 'Communes');

    await until(
      () => parts(list, 'filter-option').some((term) => /\d$/.test(collapseSpaces(term.innerText))),
      'the communes are counted',
    );
    const summaries = [...rootOf(list).querySelectorAll<HTMLElement>('dialog summary')];
    expect(summaries.map((each) => collapseSpaces(each.innerText))).to.deep.equal([
      'Pratique',
      'Communes',
    ]);
    const sorts = [...rootOf(list).querySelectorAll<HTMLOptionElement>('.sort option')];
    expect(sorts.map(({value}) => value))
      .to.include('shortest')
      .and.not.to.include('newest');
  });

  it('a list says that it failed where it is narrowed by what the files lack', async () => {
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" api=${sampleApiWithoutCors()} defaults="label=1"></trek-list>
    `);

    await until(() => parts(list, 'error').length > 0, 'the failure is shown');

    expect(cardNames(list)).to.deep.equal([]);
    expect(collapseSpaces(part(list, 'error').innerText)).to.contain('n’a pas pu être chargée');
  });

  it('a map shows all treks, and the track of the chosen one', async () => {
    const map = await fixture<FakeTrekMap>(html`
      <fake-trek-map lang="fr" loading="eager" api=${sampleApiWithoutCors()}></fake-trek-map>
    `);
    await until(() => map.engine?.items.length, 'the treks are given');
    expect(map.engine?.items).to.have.length((await namesOf('fr')).length);
    expect(map.engine?.items[0]?.position).to.have.length(2);

    await until(() => parts(map, 'items-in-view').length > 0, 'there is a list');
    getByName(map, '[part~=items-in-view] button', '').click();
    await until(() => parts(map, 'popup-item').length > 0, 'the list is open');
    part(map, 'popup-item').click();

    await until(() => map.engine?.marks.selected?.shape?.lines.length, 'the track is given');
  });

  it('a sheet shows texts, figures and the information desk, and no empty section', async () => {
    const sheet = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${sampleApiWithoutCors()} trek-id=${SAMPLE_TREK}></trek-detail>`,
    );
    await waitForState(sheet, 'ready');
    await until(() => parts(sheet, 'information-desk').length > 0, 'the desk is there');
    await until(() => parts(sheet, 'themes').length > 0, 'the themes are there');
    // The published files name none: these are made in the browser.
    await until(() => parts(sheet, 'download').length >= 2, 'there are files to download');

    const answer = await fetch(`${sampleApi()}trek/${SAMPLE_TREK}/?language=fr`);
    const {name} = await answer.json();
    expect(collapseSpaces(part(sheet, 'name').textContent)).to.equal(collapseSpaces(name));
    expect(parts(sheet, 'description')).to.have.length(1);
    expect(parts(sheet, 'figure').length).to.be.above(3);
    for (const missing of ['profile', 'labels', 'links', 'sources', 'error']) {
      expect(parts(sheet, missing), missing).to.deep.equal([]);
    }
    await expect(sheet).to.be.accessible();
  });

  it('a sheet says that a trek is not there', async () => {
    const sheet = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${sampleApiWithoutCors()} trek-id="99999"></trek-detail>`,
    );

    await waitForState(sheet, 'error');

    expect(visibleText(sheet)).to.contain('n’existe pas ou n’est plus publiée');
  });

  for (const tag of sourceTags) {
    it(`<${tag} files="none"> says that the server does not answer`, async () => {
      const element = createElement(tag, sampleApiWithoutCors());
      element.files = 'none';
      document.body.append(element);

      await waitForState(element, 'error');

      const shown = tag === 'trek-app' ? part(element, 'list') : element;
      expect(visibleText(shown)).to.contain('Le serveur ne répond pas.');
      element.remove();
    });
  }

  for (const [name, behaviour] of Object.entries(unusable)) {
    it(`a list says that the server does not answer where the files ${name}`, async () => {
      const files = new URL(`/geotrek/mobile=yes,${behaviour}/mobile/`, location.href).href;
      const list = await fixture<TrekList>(
        html`<trek-list lang="fr" api=${sampleApiWithoutCors()} files=${files}></trek-list>`,
      );

      await waitForState(list, 'error');

      expect(visibleText(list)).to.contain('Le serveur ne répond pas.');
    });
  }
});
