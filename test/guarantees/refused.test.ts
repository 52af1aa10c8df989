import {expect, fixture, html} from '@open-wc/testing';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {
  called,
  checkbox,
  hasControls,
  names,
  openAll,
  openQuick,
  unfold,
} from '../elements/search/island.js';
import {warningsDuring} from '../support/console.js';
import {createElement, SAMPLE_TREK, sourceTags} from '../support/elements.js';
import type {FakeTrekMap} from '../support/fake-engine.js';
import '../support/fake-engine.js';
import {refusingApi, sampleApi} from '../support/sample.js';
import {fold, part, parts, reaches, rootOf, shownText, until} from '../support/shown.js';

const listOf = (api: string, language = 'fr') =>
  fixture<TrekList>(html`<trek-list lang=${language} api=${api} page-size="60"></trek-list>`);

/** The names that the API gives to the page that it answers, in its order. */
async function namesOf(language: string, query = ''): Promise<string[]> {
  const answer = await fetch(
    `${sampleApi()}trek/?fields=name&page_size=100&language=${language}${query}`,
  );
  const {results}: {results: readonly {readonly name: string}[]} = await answer.json();
  return results.map(({name}) => fold(name));
}

/** Where a server refuses its API to other sites, and what is wrong with its files. */
const unusable: Readonly<Record<string, string>> = {
  'are a page of HTML': 'fault=html,on=mobile/treks.geojson',
  'are half a file': 'fault=truncated,on=mobile/treks.geojson',
  'cannot be sent': 'fault=500,on=mobile/treks.geojson',
  'are not published': 'mobile=none',
};

describe('In front of a server that does not answer this page, but publishes files', () => {
  it('a list shows all treks as cards, and the integrator hears why', async () => {
    const heard: string[] = [];
    let list: TrekList | undefined;

    const warnings = await warningsDuring(async () => {
      list = await listOf(refusingApi());
      list.addEventListener('trek-error', ({type}) => heard.push(type));
      await reaches(list, 'ready');
    });

    if (!list) throw new Error('there is no list');
    await until(() => parts(list as TrekList, 'practice').length > 0, 'the practices are there');
    const shown = names(list);
    expect([...shown].sort()).to.deep.equal((await namesOf('fr')).sort());
    expect(fold(part(list, 'count').innerText)).to.equal(`${shown.length} randonnées`);
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
      html`<trek-list lang="fr" api=${refusingApi()} page-size="10" filters="none"></trek-list>`,
    );
    await reaches(list, 'ready');
    await until(() => names(list).length === 10, 'the first page is there');

    part(list, 'show-more').click();

    await until(() => names(list).length === 20, 'the second page is there');
    await expect(list).to.be.accessible();
    expect(new Set(names(list)).size).to.equal(20);
  });

  it('a list in English shows the treks that are published in English', async () => {
    const list = await listOf(refusingApi(), 'en');

    await reaches(list, 'ready');

    await until(() => parts(list, 'practice').length > 0, 'the practices are there');
    const inEnglish = await namesOf('en');
    await until(() => names(list).length === inEnglish.length, 'all cards are there');
    expect([...names(list)].sort()).to.deep.equal(inEnglish.sort());
  });

  it('a list shows its scope only', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" api=${refusingApi()} practices="4" page-size="60"></trek-list>`,
    );

    await reaches(list, 'ready');

    const ofPractice = await namesOf('fr', '&practices=4');
    await until(() => names(list).length === ofPractice.length, 'all cards are there');
    expect([...names(list)].sort()).to.deep.equal(ofPractice.sort());
  });

  it('a list is filtered by practice and by commune', async () => {
    const list = await listOf(refusingApi());
    await reaches(list, 'ready');
    await hasControls(list);
    const all = names(list).length;

    await openQuick(list, 'Pratique');
    await until(() => parts(list, 'filter-option').length > 1, 'there are practices');
    checkbox(list, 'VTT').click();
    await until(() => names(list).length < all, 'the list is narrowed');
    expect([...names(list)].sort()).to.deep.equal((await namesOf('fr', '&practices=1')).sort());

    checkbox(list, 'VTT').click();
    await until(() => names(list).length === all, 'the list is whole again');
    list.criteria = {terms: {city: ['11']}};
    await until(() => names(list).length < all && names(list).length > 0, 'the commune narrows it');
    expect([...names(list)].sort()).to.deep.equal((await namesOf('fr', '&cities=11')).sort());
  });

  it('a list counts communes, and has no control for what the files lack', async () => {
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" api=${refusingApi()} filters="practice city label network structure">
      </trek-list>
    `);
    await reaches(list, 'ready');
    await hasControls(list);

    await openAll(list);
    await unfold(list, 'Communes');

    await until(
      () => parts(list, 'filter-option').some((term) => /\d$/.test(fold(term.innerText))),
      'the communes are counted',
    );
    const summaries = [...rootOf(list).querySelectorAll<HTMLElement>('dialog summary')];
    expect(summaries.map((each) => fold(each.innerText))).to.deep.equal(['Pratique', 'Communes']);
    const sorts = [...rootOf(list).querySelectorAll<HTMLOptionElement>('.sort option')];
    expect(sorts.map(({value}) => value))
      .to.include('shortest')
      .and.not.to.include('newest');
  });

  it('a list says that it failed where it is narrowed by what the files lack', async () => {
    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" api=${refusingApi()} defaults="label=1"></trek-list>
    `);

    await until(() => parts(list, 'error').length > 0, 'the failure is shown');

    expect(names(list)).to.deep.equal([]);
    expect(fold(part(list, 'error').innerText)).to.contain('n’a pas pu être chargée');
  });

  it('a map shows all treks, and the track of the chosen one', async () => {
    const map = await fixture<FakeTrekMap>(html`
      <fake-trek-map lang="fr" loading="eager" api=${refusingApi()}></fake-trek-map>
    `);
    await until(() => map.engine?.items.length, 'the treks are given');
    expect(map.engine?.items).to.have.length((await namesOf('fr')).length);
    expect(map.engine?.items[0]?.position).to.have.length(2);

    const button = called(map, '[part~=items-in-view] button', '');
    button.click();
    await until(() => parts(map, 'popup-item').length > 0, 'the list is open');
    part(map, 'popup-item').click();

    await until(() => map.engine?.marks.selected?.shape?.lines.length, 'the track is given');
  });

  it('a sheet shows texts, figures and the information desk, and no empty section', async () => {
    const sheet = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${refusingApi()} trek-id=${SAMPLE_TREK}></trek-detail>`,
    );
    await reaches(sheet, 'ready');
    await until(() => parts(sheet, 'information-desk').length > 0, 'the desk is there');
    await until(() => parts(sheet, 'themes').length > 0, 'the themes are there');
    // The published files name none: these are made in the browser.
    await until(() => parts(sheet, 'download').length === 2, 'there are files to download');

    const answer = await fetch(`${sampleApi()}trek/${SAMPLE_TREK}/?language=fr`);
    const {name} = await answer.json();
    expect(fold(part(sheet, 'name').textContent)).to.equal(fold(name));
    expect(parts(sheet, 'description')).to.have.length(1);
    expect(parts(sheet, 'figure').length).to.be.above(3);
    for (const missing of ['profile', 'labels', 'links', 'sources', 'error']) {
      expect(parts(sheet, missing), missing).to.deep.equal([]);
    }
    await expect(sheet).to.be.accessible();
  });

  it('a sheet says that a trek is not there', async () => {
    const sheet = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${refusingApi()} trek-id="99999"></trek-detail>`,
    );

    await reaches(sheet, 'error');

    expect(shownText(sheet)).to.contain('n’existe pas ou n’est plus publiée');
  });

  for (const tag of sourceTags) {
    it(`<${tag} files="none"> says that the server does not answer`, async () => {
      const element = createElement(tag, refusingApi());
      element.files = 'none';
      document.body.append(element);

      await reaches(element, 'error');

      const shown = tag === 'trek-app' ? part(element, 'list') : element;
      expect(shownText(shown)).to.contain('Le serveur ne répond pas.');
      element.remove();
    });
  }

  for (const [name, behaviour] of Object.entries(unusable)) {
    it(`a list says that the server does not answer where the files ${name}`, async () => {
      const files = new URL(`/geotrek/mobile=yes,${behaviour}/mobile/`, location.href).href;
      const list = await fixture<TrekList>(
        html`<trek-list lang="fr" api=${refusingApi()} files=${files}></trek-list>`,
      );

      await reaches(list, 'error');

      expect(shownText(list)).to.contain('Le serveur ne répond pas.');
    });
  }
});
