import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {warningsDuring} from '../../support/console.js';
import {collapseSpaces, parts, rootOf, until} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {
  cardNames,
  chipTexts,
  enterValue,
  expandFilter,
  getByName,
  getCheckbox,
  getInput,
  listWithControls,
  openAllFilters,
  openQuickFilter,
  treks,
} from './list-with-controls.js';

const terms = (list: Element) =>
  parts(list, 'filter-option').map((each) => collapseSpaces(each.innerText));

describe('A filter of terms', () => {
  afterEach(restoreFetch);

  it('shows the number of items for each term', async () => {
    const list = await listWithControls();

    await openQuickFilter(list, 'Difficulté');

    await until(() => terms(list).join() === 'Facile 1,Difficile 2', 'both are counted');
  });

  it('has the terms that a trek has, and no others', async () => {
    const list = await listWithControls();

    await openQuickFilter(list, 'Pratique');

    await until(() => terms(list).join() === 'À pied 3,À vélo 1', 'both are counted');
  });

  it('leaves the treks with one of the ticked terms', async () => {
    const list = await listWithControls();
    await openQuickFilter(list, 'Difficulté');

    getCheckbox(list, 'Facile').click();
    await until(() => cardNames(list).length === 1, 'one trek is left');
    getCheckbox(list, 'Difficile').click();

    await until(() => cardNames(list).length === 3, 'both are ticked');
    expect(chipTexts(list)).to.deep.equal(['Facile', 'Difficile']);
  });

  it('counts with what the other filters leave', async () => {
    const list = await listWithControls();
    list.criteria = {terms: {theme: ['1']}};

    await openQuickFilter(list, 'Difficulté');

    await until(() => terms(list).join() === 'Facile 1,Difficile 0', 'both are counted');
  });

  it('shows a term that would leave nothing, does not let it be ticked, and lets it be unticked', async () => {
    const list = await listWithControls();
    list.criteria = {terms: {theme: ['1']}};
    await openQuickFilter(list, 'Difficulté');

    const idle = getCheckbox(list, 'Difficile');
    await until(() => idle.getAttribute('aria-disabled') === 'true', 'it would leave nothing');
    idle.click();
    expect(idle.checked).to.equal(false);
    list.criteria = {terms: {theme: ['1'], difficulty: ['2']}};
    await until(() => idle.checked, 'the term is ticked');
    idle.click();

    await until(() => !list.criteria.terms.difficulty, 'it is not asked for any more');
  });

  it('can be opened, ticked and closed by keyboard', async () => {
    const list = await listWithControls();
    const quick = getByName(list, '[part~=filter-button]', 'Difficulté');

    quick.focus();
    await sendKeys({press: 'Enter'});
    await until(() => parts(list, 'filter-option').length === 2, 'the filter is open');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await until(() => cardNames(list).length === 1, 'one trek is left');
    await sendKeys({press: 'Escape'});

    await until(() => parts(list, 'filter-option').length === 0, 'the filter is closed');
    expect(rootOf(list).activeElement === quick).to.equal(true);
    expect(collapseSpaces(quick.innerText)).to.equal('Difficulté (1)');
  });

  it('says its name and its terms to a screen reader', async function () {
    const list = await listWithControls();
    await openQuickFilter(list, 'Difficulté');
    getCheckbox(list, 'Facile').click();
    await list.updateComplete;

    const snapshot = await ariaSnapshot('trek-list');

    if (snapshot === undefined) this.skip();
    expect(snapshot).to.contain('dialog "Difficulté"');
    expect(snapshot).to.contain('checkbox "Facile 1" [checked]');
    await expect(list).to.be.accessible();
  });

  describe('with 2 000 communes', () => {
    const many = Array.from({length: 2000}, (_, index) => ({
      id: `c${index}`,
      name: `Commune ${String(index).padStart(4, '0')}`,
    }));
    const [etang, loup] = treks;
    const crossing = [{...etang, cities: many.map(({id}) => id)}, {...loup}];

    it('draws 60 of them, and finds any other by a few letters', async () => {
      const list = await listWithControls({filters: 'city'}, {city: many, trek: crossing});
      await openAllFilters(list);
      await expandFilter(list, 'Communes');

      expect(parts(list, 'filter-option').length).to.equal(60);
      enterValue(getInput(list, 'input[type=text]', 'Chercher dans la liste'), 'COMMUNE 1987');

      await until(() => parts(list, 'filter-option').length === 1, 'one is left');
      getCheckbox(list, 'Commune 1987').click();
      await until(() => cardNames(list).length === 1, 'one trek crosses it');
    });

    it('keeps a commune in its place when it is ticked and unticked', async () => {
      const list = await listWithControls({filters: 'city'}, {city: many, trek: crossing});
      list.criteria = {terms: {city: ['c1987']}};
      await openAllFilters(list);
      await expandFilter(list, 'Communes');

      getCheckbox(list, 'Commune 1987').click();

      await until(() => !list.criteria.terms.city, 'it is not asked for any more');
      await list.updateComplete;
      expect(getCheckbox(list, 'Commune 1987').checked).to.equal(false);
    });
  });

  it('is not there on a server without its vocabulary', async () => {
    const missing = () => new Response('', {status: 404});
    const list = await listWithControls({}, {trek_difficulty: missing, theme: missing});

    await openAllFilters(list);

    const sections = () =>
      [...rootOf(list).querySelectorAll('summary')].map((each) => collapseSpaces(each.textContent));
    const offered = 'Pratique,Durée,Longueur,Dénivelé positif,Type de parcours,Communes';
    await until(() => sections().join() === offered, 'only what there is to choose from is left');
  });

  it('is not there for labels that an editor keeps from being a filter', async () => {
    const list = await listWithControls(
      {filters: 'practice label'},
      {
        trek: [{...treks[0], labels: [1, 2]}],
        label: [
          {id: 1, name: 'Interne', filter: false},
          {id: 2, name: 'Chiens admis', filter: true},
        ],
      },
    );

    await openQuickFilter(list, 'Labels');

    await until(() => terms(list).join() === 'Chiens admis 1', 'it is counted');
  });

  describe('named in the attribute filters', () => {
    it('stands where the attribute says', async () => {
      const list = await listWithControls({filters: 'theme duration practice'});

      const quick = parts(list, 'filter-button').map((each) => collapseSpaces(each.innerText));

      expect(quick).to.deep.equal(['Thèmes', 'Durée', 'Pratique']);
    });

    it('is left out, and told once, when the name is unknown', async () => {
      const warnings = await warningsDuring(async () => {
        const list = await listWithControls({filters: 'practice colour'});
        list.requestUpdate();
        await list.updateComplete;
        expect(parts(list, 'filter-button').length).to.equal(1);
      });

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^<trek-list>: filters "colour" is not practice, .*leaving it out/,
      );
    });
  });
});
