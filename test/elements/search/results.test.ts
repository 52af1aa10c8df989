import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {TrekFilterEvent} from '../../../src/elements/search/filter-event.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {noCriteria} from '../../../src/model/search/criteria.js';
import {registry} from '../../../src/store/registry.js';
import {deferred} from '../../support/async.js';
import {
  collapseSpaces,
  nextEvent,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../../support/dom.js';
import {answerFrom, restoreFetch} from '../../support/fake-api.js';
import {FakeTrekMap} from '../../support/fake-engine.js';
import {sampleApi} from '../../support/sample.js';
import {
  cardNames,
  chipTexts,
  getCheckbox,
  listWithControls,
  openQuickFilter,
  treks,
  waitForControls,
} from './list-with-controls.js';

describe('The results', () => {
  afterEach(restoreFetch);

  it('show a message when nothing matches', async () => {
    const list = await listWithControls({defaults: 'q=phare&practice=2'});

    await waitForState(list, 'empty');

    expect(parts(list, 'card').length).to.equal(0);
    expect(collapseSpaces(part(list, 'no-match').innerText)).to.contain(
      'Aucune randonnée ne correspond à votre recherche.',
    );
    await expect(list).to.be.accessible();
  });

  it('offer to remove the one filter that excludes everything', async () => {
    const list = await listWithControls({defaults: 'q=phare&practice=2'});
    await waitForState(list, 'empty');
    const ways = () =>
      [...part(list, 'no-match').querySelectorAll('li')].map((each) =>
        collapseSpaces(each.innerText),
      );
    await until(() => ways().includes('sans À vélo (1 randonnée)'), 'there is a way out');

    part(list, 'no-match')
      .querySelectorAll('button')
      [ways().indexOf('sans À vélo (1 randonnée)')]?.click();

    await until(() => cardNames(list).length === 1, 'one trek is found');
    expect(cardNames(list)).to.deep.equal(['Sentier du phare']);
  });

  it('contain everything again when all filters are removed', async () => {
    const list = await listWithControls({defaults: 'q=zzzz'});
    await waitForState(list, 'empty');

    [...part(list, 'no-match').querySelectorAll('button')].at(-1)?.click();

    await waitForState(list, 'ready');
    expect(cardNames(list)).to.have.length(4);
  });

  it('show the content of the slot no-match in place of the message', async () => {
    const list = await listWithControls({defaults: 'q=zzzz'});
    const own = document.createElement('p');
    own.slot = 'no-match';
    own.textContent = 'Look elsewhere';
    list.append(own);

    await waitForState(list, 'empty');

    await until(() => own.checkVisibility(), 'the page is heard');
  });

  it('are announced once to screen readers, when the visitor pauses', async () => {
    const list = await listWithControls();
    await openQuickFilter(list, 'Difficulté');

    getCheckbox(list, 'Facile').click();

    const status = () =>
      [...rootOf(list).querySelectorAll('[role=status]')].map((each) =>
        collapseSpaces(each.textContent),
      );
    await until(() => status().includes('1 randonnée.'), 'it is told');
    expect(status()).to.have.length(1);
  });

  it('are not announced before it is known what matches', async () => {
    const {promise: released, resolve: release} = deferred();
    const list = await listWithControls(
      {},
      {
        trek: async (address) => {
          if (address.includes('cities')) await released;
          return answerFrom(treks, address);
        },
      },
    );
    const status = () =>
      collapseSpaces(rootOf(list).querySelector('[role=status]')?.textContent ?? '');

    list.criteria = {terms: {city: ['b']}};
    // Longer than the pause after which it is told.
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(status()).to.equal('');
    part(list, 'all-filters').click();
    await until(() => parts(list, 'show-results').length === 1, 'the filters are open');
    expect(collapseSpaces(part(list, 'show-results').innerText)).to.equal('Afficher 4 randonnées');
    release();

    await until(() => status() === '2 randonnées.', 'it is told');
    expect(collapseSpaces(part(list, 'show-results').innerText)).to.equal('Afficher 2 randonnées');
  });

  it('are reported to the page with the criteria', async () => {
    const list = await listWithControls();
    await openQuickFilter(list, 'Difficulté');
    const told = nextEvent(list, 'trek-filter');

    getCheckbox(list, 'Difficile').click();

    const event = await told;
    expect(event.criteria.terms).to.deep.equal({difficulty: ['2']});
    expect(event.count).to.equal(2);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('are not reported when the page itself sets the criteria', async () => {
    const list = await listWithControls();
    const told: TrekFilterEvent[] = [];
    list.addEventListener('trek-filter', (event) => told.push(event));

    list.criteria = {text: 'aigles'};

    await until(() => cardNames(list).length === 1, 'one trek is found');
    await list.updateComplete;
    expect(told).to.be.empty;
  });

  it('follow the property criteria, also when it is set before the element is connected', async () => {
    const list = document.createElement('trek-list');
    list.api = sampleApi({treks: 20});
    list.criteria = {...noCriteria, text: 'zzzz'};

    await fixture(html`${list}`);

    await waitForState(list, 'empty');
    expect(list.criteria.text).to.equal('zzzz');
  });

  it('stay within the scope, whatever the criteria', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" practices="4" api=${sampleApi()}></trek-list>`,
    );
    await waitForControls(list);
    await until(() => parts(list, 'card').length > 0, 'there are treks');
    const inScope = collapseSpaces(part(list, 'count').textContent);

    list.criteria = {terms: {practice: ['1', '2', '3', '4', '5', '6']}};
    await until(() => chipTexts(list).length > 3, 'all practices are asked for');

    await until(
      () => collapseSpaces(part(list, 'count').textContent) === inScope,
      'there are as many',
    );
    expect(collapseSpaces(part(list, 'count').textContent)).to.equal(inScope);
  });

  it('stay visible, dimmed, until it is known what matches now', async () => {
    const {promise: released, resolve: release} = deferred();
    const list = await listWithControls(
      {},
      {
        trek: async (address) => {
          if (address.includes('cities=')) await released;
          return answerFrom(treks, address);
        },
      },
    );
    list.id = 'found';
    const map = new FakeTrekMap();
    map.for = 'found';
    map.loading = 'eager';
    await fixture(html`${map}`);
    await until(() => map.engine?.items.length === 4, 'the map shows all');

    list.criteria = {terms: {city: ['b']}};

    await until(() => part(list, 'list').matches('[aria-busy=true]'), 'the list waits');
    expect(cardNames(list)).to.have.length(4);
    expect(collapseSpaces(part(list, 'count').textContent)).to.equal('');
    expect(map.engine?.items).to.have.length(4);
    release();
    await until(() => cardNames(list).length === 2, 'the list has what matches');
    expect(part(list, 'list').matches('[aria-busy]')).to.equal(false);
    expect(collapseSpaces(part(list, 'count').textContent)).to.equal('2 randonnées');
    await until(() => map.engine?.items.length === 2, 'the map follows');
  });

  it('are the same in the list, on the map and in the count', async () => {
    const list = await listWithControls();
    list.id = 'found';
    const map = new FakeTrekMap();
    map.for = 'found';
    map.loading = 'eager';
    await fixture(html`${map}`);
    await until(() => map.engine?.items.length === 4, 'the map shows all');

    list.criteria = {terms: {difficulty: ['2']}};

    await until(() => map.engine?.items.length === 2, 'the map follows');
    expect(map.engine?.items.map(({name}) => name)).to.have.members(cardNames(list));
    expect(collapseSpaces(part(list, 'count').textContent)).to.equal('2 randonnées');
  });

  it('say of how many treks a count is until all have been read', async () => {
    const list = await fixture<TrekList>(html`
      <trek-list
        lang="fr"
        files="none"
        defaults="practice=4"
        api=${sampleApi({treks: 3000})}></trek-list>
    `);
    await waitForState(list, 'ready');
    const counts: string[] = [];
    const note = () => {
      const text = collapseSpaces(part(list, 'count').textContent);
      if (counts.at(-1) !== text) counts.push(text);
    };
    const observer = new MutationObserver(note);
    observer.observe(rootOf(list), {subtree: true, childList: true, characterData: true});

    const source = registry.sources.at(-1);
    const isWhole = () => source?.state.results?.searched === 3000;
    await until(isWhole, 'all have been read');
    await list.updateComplete;
    note();
    observer.disconnect();

    const whole = counts.filter((text) => !text.includes('·'));
    expect([...new Set(whole)]).to.deep.equal([counts.at(-1)]);
    expect(counts.length).to.be.greaterThan(1);
  });

  it('say that they are partial while a part of the treks is missing', async () => {
    const api = sampleApi({treks: 30, fault: 'html', on: 'trek', after: 1});
    const list = await fixture<TrekList>(html`<trek-list lang="fr" api=${api}></trek-list>`);
    await until(() => parts(list, 'error').length === 1, 'a part is missing');
    await until(() => parts(list, 'controls').length === 1, 'the controls are there');

    list.criteria = {text: 'a'};

    await until(
      () => visibleText(list).includes('La recherche ne porte que sur les randonnées chargées.'),
      'it is said',
    );
    expect(parts(list, 'retry').length).to.equal(1);
  });

  it('are searched no more than once for each frame', async () => {
    const list = await listWithControls();
    let told = 0;
    list.addEventListener('trek-filter', () => told++);
    const box = part(list, 'search-input') as HTMLInputElement;

    for (const text of ['l', 'lo', 'lou', 'loup']) {
      box.value = text;
      box.dispatchEvent(new Event('input'));
    }

    await until(() => list.criteria.text === 'loup', 'the last is looked for');
    await list.updateComplete;
    expect(told).to.be.lessThan(3);
  });

  it('can be reached by keyboard alone', async () => {
    const list = await listWithControls();

    part(list, 'search-input').focus();
    await sendKeys({press: 'Tab'});
    const order = rootOf(list).activeElement;

    expect(order?.matches('[part~=filter-button]')).to.equal(true);
  });
});
