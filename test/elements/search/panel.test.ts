import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {nextTask} from '../../support/async.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../support/dom.js';
import {answerFrom, restoreFetch} from '../../support/fake-api.js';
import {
  cardNames,
  enterValue,
  getCheckbox,
  listWithControls,
  openQuickFilter,
  treks,
} from './list-with-controls.js';

const alertOf = (list: TrekList) =>
  rootOf(list).querySelector<HTMLElement>('[part~=filter] [role=alert]');
const shownTerms = (list: TrekList) =>
  parts(list, 'filter-option')
    .filter((each) => each.checkVisibility())
    .map((each) => collapseSpaces(each.innerText));

describe('The controls', () => {
  afterEach(restoreFetch);

  it('keep a filter open when one before it turns out to have no values', async () => {
    const withoutDurations = treks.map(({id, name, cities}) => ({id, name, cities}));
    const list = await listWithControls({filters: 'duration city'}, {trek: withoutDurations});

    await openQuickFilter(list, 'Communes');

    await until(() => parts(list, 'filter-button').length === 1, 'no trek has a duration');
    await until(() => shownTerms(list).length === 2, 'the communes are still offered');
  });
});

describe('A filter that opens in a popover', () => {
  afterEach(restoreFetch);

  const isOpen = (list: TrekList) => rootOf(list).querySelector(':popover-open') !== null;

  it('closes when the Tab key leads behind it, to what it would cover', async () => {
    const list = await listWithControls({filters: 'city practice'});
    await openQuickFilter(list, 'Communes');
    await until(() => shownTerms(list).length === 2, 'the communes are there');
    getCheckbox(list, 'Étangville').focus();

    for (let press = 0; press < 8 && isOpen(list); press++) await sendKeys({press: 'Tab'});

    expect(isOpen(list)).to.equal(false);
    expect(rootOf(list).activeElement).to.equal(parts(list, 'filter-button')[1]);
  });

  it('closes when the Tab key leads back to its button', async () => {
    const list = await listWithControls({filters: 'city practice'});
    const button = part(list, 'filter-button');
    await sendKeys({press: 'Tab'});
    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => shownTerms(list).length === 2, 'the communes are there');
    await sendKeys({press: 'Tab'});
    expect(isOpen(list)).to.equal(true);

    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});

    await until(() => !isOpen(list), 'it is closed');
    expect(rootOf(list).activeElement).to.equal(button);
  });
});

describe('The controls, with a server in trouble,', () => {
  afterEach(restoreFetch);

  it('say which filter could not be loaded and load it on request, while the others work', async () => {
    let isBroken = true;
    const list = await listWithControls(
      {filters: 'practice city'},
      {
        trek: (path) =>
          isBroken && path.includes('fields=id,cities')
            ? Promise.reject(new TypeError('Failed to fetch'))
            : answerFrom(treks, path),
      },
    );
    await openQuickFilter(list, 'Communes');
    await until(() => alertOf(list), 'the filter has failed');
    expect(collapseSpaces(alertOf(list)?.innerText)).to.contain('n’a pas pu être chargé');
    await openQuickFilter(list, 'Pratique');
    getCheckbox(list, 'À vélo').click();
    await until(() => cardNames(list).join() === 'La crête des Aigles', 'the other filter works');
    getCheckbox(list, 'À vélo').click();

    isBroken = false;
    await openQuickFilter(list, 'Communes');
    alertOf(list)?.querySelector('button')?.click();

    await until(
      () => shownTerms(list).join() === 'Étangville 2,Port-Loup 2',
      'the communes are counted',
    );
    expect(alertOf(list)).to.equal(null);
  });

  it('abort all that is unanswered when the visitor searches, filters and leaves', async () => {
    let isSilent = false;
    const list = await listWithControls(
      {},
      {trek: (path) => (isSilent ? new Promise(() => {}) : answerFrom(treks, path))},
    );
    isSilent = true;
    const signals: (AbortSignal | undefined)[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => {
      if (String(input).includes('/trek/')) signals.push(init?.signal ?? undefined);
      return fetch(input, init);
    };
    list.criteria = {terms: {difficulty: ['2'], city: ['a']}};
    part(list, 'search-input').focus();
    enterValue(part(list, 'search-input') as HTMLInputElement, 'col');
    await until(() => signals.length >= 2, 'the server is asked');

    list.remove();
    await nextTask();

    const {length} = signals;
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal(Array(length).fill(true));
    await nextTask();
    expect(signals).to.have.length(length);
  });
});
