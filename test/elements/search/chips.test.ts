import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {cardNames, chipTexts, listWithControls} from './list-with-controls.js';

const everything = {
  defaults: 'q=tour&practice=1&difficulty=1,2&duration=-2,3-&length=2000-&theme=1',
};

async function asked() {
  const list = await listWithControls(everything);
  await until(() => chipTexts(list).length > 1, 'there are chips');
  return list;
}

describe('The chips', () => {
  afterEach(restoreFetch);

  it('name all active filters', async () => {
    const list = await asked();

    await until(
      () => chipTexts(list).includes('Facile') && chipTexts(list).includes('Lacs et étangs'),
      'the vocabularies are there',
    );

    expect(chipTexts(list).sort()).to.deep.equal([
      'Difficile',
      'Durée : au moins 3 h',
      'Durée : au plus 2 h',
      'Facile',
      'Lacs et étangs',
      'Longueur : au moins 2 km',
      '« tour »',
      'À pied',
    ]);
  });

  it('are removed one by one', async () => {
    const list = await asked();
    const before = chipTexts(list).length;

    part(list, 'chip').click();

    await until(() => chipTexts(list).length === before - 1, 'one is gone');
    expect(list.criteria.text).to.equal('');
  });

  it('have accessible names that say what they do', async () => {
    const list = await asked();

    const called = parts(list, 'chip').map((each) =>
      collapseSpaces(each.getAttribute('aria-label')),
    );

    expect(called).to.include('Retirer le filtre : Durée : au plus 2 h');
  });

  it('move the focus to the next chip when they are removed by keyboard, and from the last to the controls', async () => {
    const list = await listWithControls({defaults: 'practice=1&theme=1'});
    await until(() => chipTexts(list).length === 2, 'there are two');

    part(list, 'chip').focus();
    await sendKeys({press: 'Enter'});
    await until(() => chipTexts(list).length === 1, 'one is left');
    expect(rootOf(list).activeElement === part(list, 'chip')).to.equal(true);
    await sendKeys({press: 'Enter'});

    await until(() => chipTexts(list).length === 0, 'none is left');
    await list.updateComplete;
    expect(rootOf(list).activeElement === part(list, 'filter-button')).to.equal(true);
  });

  it('are all removed at once, and the order stays', async () => {
    const list = await asked();
    list.criteria = {...list.criteria, sort: 'name'};
    await list.updateComplete;

    part(list, 'clear-filters').click();

    await until(() => chipTexts(list).length === 0, 'none is left');
    expect(list.criteria.sort).to.equal('name');
    expect(cardNames(list)).to.have.length(4);
  });

  it('name what the server does not have, so that it can be removed', async () => {
    const list = await listWithControls({defaults: 'theme=999'});

    await until(() => chipTexts(list).length === 1, 'there is one');

    expect(chipTexts(list)).to.deep.equal(['Thèmes : 999']);
    expect(cardNames(list)).to.be.empty;
  });

  it('are a named list of buttons, and accessible', async function () {
    const list = await asked();

    await expect(list).to.be.accessible();
    const snapshot = await ariaSnapshot('trek-list');
    if (snapshot === undefined) this.skip();
    expect(snapshot).to.contain('list "Filtres actifs"');
    expect(snapshot).to.contain('button "Retirer le filtre : À pied"');
  });
});
