import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {itemKey} from '../../../src/model/item.js';
import {noCriteria} from '../../../src/model/search/criteria.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {trekRow} from '../../support/several-apis.js';

interface Page {
  readonly address?: string;
  readonly resource?: string;
  readonly ids?: readonly number[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A list that shows a selection alone. */
async function listOf({address = '', resource = 'trek', ids = [], attributes = {}}: Page) {
  history.replaceState(null, '', address || '?');
  const list = document.createElement('trek-list');
  list.lang = 'fr';
  list.api = sampleApi({treks: 30, key: crypto.randomUUID()});
  list.files = 'none';
  list.resource = resource;
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  if (ids.length > 0)
    list.criteria = {...noCriteria, selection: ids.map((id) => itemKey(resource, id))};
  await fixture<TrekList>(html`<main lang="fr">${list}</main>`);
  await until(() => parts(list, 'selection').length === 1, 'the selection is named');
  return list;
}

const buttonOf = (list: Element, text: string) =>
  [...rootOf(list).querySelectorAll<HTMLElement>('button')].find(
    (each) => each.textContent?.trim() === text,
  );
const dialogOf = (list: Element) => rootOf(list).querySelector<HTMLDialogElement>('.comparison');
const columns = (list: Element) =>
  [...rootOf(list).querySelectorAll('.comparison thead th')].map((each) =>
    collapseSpaces(each.textContent),
  );
const rowsOf = (list: Element) =>
  new Map(
    [...rootOf(list).querySelectorAll('.comparison tbody tr')].map((row) => [
      collapseSpaces(row.querySelector('th')?.textContent),
      [...row.querySelectorAll('td')].map((cell) => collapseSpaces(cell.textContent)),
    ]),
  );

async function compare(list: Element) {
  await until(() => buttonOf(list, 'Comparer'), 'the button is there');
  await until(() => parts(list, 'card').length > 1, 'the cards are there');
  buttonOf(list, 'Comparer')?.click();
  await untilCompared(list);
}

async function untilCompared(list: Element) {
  await until(() => dialogOf(list)?.open, 'the dialog is open');
  await until(
    () => part(list, 'comparison-table').getAttribute('aria-busy') === 'false',
    'the sheets are loaded',
  );
}

const query = {routing: 'query'};

describe('a comparison', () => {
  const address = location.href;
  const frames = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  let papers: ShadowRoot[] = [];

  beforeEach(() => {
    papers = [];
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const window = frames?.get?.call(this) as Window | null;
        if (window)
          window.print = () =>
            papers.push(window.document.body.firstElementChild?.shadowRoot as ShadowRoot);
        return window;
      },
    });
  });

  afterEach(() => {
    if (frames) Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frames);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    history.replaceState(null, '', address);
    localStorage.clear();
  });

  it('puts the figures of the first four side by side', async () => {
    const list = await listOf({ids: [1001, 1002, 1003, 1004, 1005]});

    await compare(list);

    expect(columns(list)).to.have.length(4);
    const table = rowsOf(list);
    await until(() => rowsOf(list).has('Dénivelé négatif'), 'the figures of the sheets');
    expect([...table.keys()]).to.include.members(['Durée', 'Longueur', 'Dénivelé positif']);
    for (const values of table.values()) expect(values).to.have.length(4);
    await expect(list).to.be.accessible();
  });

  it('draws their profiles over each other, in lines that differ without colour', async () => {
    const list = await listOf({ids: [1001, 1002, 1003]});

    await compare(list);
    await until(() => parts(list, 'comparison-profiles').length === 1, 'the profiles are there');
    const [figure] = parts(list, 'comparison-profiles');
    expect(figure?.getAttribute('role')).to.equal('figure');
    expect(figure?.ariaLabel).to.equal(figure?.querySelector('figcaption')?.textContent);

    const lines = [...rootOf(list).querySelectorAll('.profiles-chart path')];
    expect(lines).to.have.length(3);
    expect(lines.every((line) => /^M[\d. L]+/.test(line.getAttribute('d') ?? ''))).to.equal(true);
    const dashes = lines.map((line) => getComputedStyle(line).strokeDasharray);
    expect(new Set(dashes).size).to.equal(3);
    const legend = [...rootOf(list).querySelectorAll('.profiles-legend li')];
    expect(legend.map((each) => collapseSpaces(each.textContent))).to.deep.equal(columns(list));
  });

  it('closes by the Escape key, and the focus returns to its button', async () => {
    const list = await listOf({ids: [1001, 1002]});
    await until(() => buttonOf(list, 'Comparer'), 'the button is there');
    await until(() => parts(list, 'card').length === 2, 'the cards are there');
    buttonOf(list, 'Comparer')?.focus();
    await sendKeys({press: 'Enter'});
    await untilCompared(list);

    await sendKeys({press: 'Escape'});

    await until(() => !dialogOf(list), 'the dialog is closed');
    await until(
      () => rootOf(list).activeElement === buttonOf(list, 'Comparer'),
      'the button has the focus',
    );
  });

  it('takes up and gives up items', async () => {
    const list = await listOf({ids: [1001, 1002, 1003, 1004, 1005]});
    await compare(list);
    const [first = '', second] = columns(list);

    const [remove] = rootOf(list).querySelectorAll<HTMLElement>('.comparison-remove');
    expect(collapseSpaces(remove?.ariaLabel)).to.equal(`Retirer « ${first} »`);
    remove?.click();

    await until(() => columns(list).length === 3, 'three columns');
    expect(columns(list)[0]).to.equal(second);
    await until(() => rootOf(list).activeElement?.id === 'comparison', 'the title has the focus');

    const select = rootOf(list).querySelector<HTMLSelectElement>('.comparison select');
    expect(select?.options).to.have.length(2);
    buttonOf(list, 'Ajouter')?.click();

    await until(() => columns(list).length === 4, 'four columns');
    expect(rootOf(list).querySelector('.comparison select')).to.equal(null);
  });

  it('is in the address, and Back closes it', async () => {
    const list = await listOf({address: '?selection=1001,1002,1003', attributes: query});
    await until(() => parts(list, 'card').length === 3, 'the cards are there');
    const keys = parts(list, 'card').map((card) => card.dataset.key?.replace('trek/', ''));
    await compare(list);
    expect(location.search).to.equal(`?selection=1001,1002,1003&compare=${keys.join()}`);

    history.back();

    await until(() => !dialogOf(list), 'the dialog is closed');
    expect(location.search).to.equal('?selection=1001,1002,1003');
  });

  it('is opened by a link, whatever else is in it', async () => {
    const list = await listOf({
      address: `?selection=1001,1002&compare=${encodeURIComponent('1002,<script>,x,1001,1002,,-1')}`,
      attributes: query,
    });

    await untilCompared(list);

    expect(columns(list)).to.have.length(2);
  });

  it('keeps the columns of items that are no longer published', async () => {
    const list = await listOf({address: '?selection=1001,4&compare=4,1001', attributes: query});

    await untilCompared(list);

    const [missing] = columns(list);
    expect(missing).to.contain('n’est plus publié');
    expect([...rowsOf(list).values()].every(([first]) => first === '–')).to.equal(true);
    await expect(list).to.be.accessible();
  });

  it('offers to try again where the server breaks, beside what the cards say', async () => {
    let isBroken = true;
    const rows = [trekRow(1, 'Col', {ascent: 100}), trekRow(2, 'Lac', {ascent: 200})];
    const {url} = fakeApi({
      trek: (path) =>
        isBroken && path.startsWith('trek/2/')
          ? Response.json({}, {status: 500})
          : answerFrom(rows, path),
    });
    const list = await listOf({ids: [1, 2], attributes: {api: url}});
    await compare(list);
    const failure = () => rootOf(list).querySelector('.comparison [role="alert"]');
    await until(failure, 'the failure is named');
    expect(collapseSpaces(failure()?.textContent)).to.contain('n’a pas pu être chargée');
    expect(rowsOf(list).get('Dénivelé positif')).to.deep.equal(['100 m', '200 m']);
    await expect(list).to.be.accessible();
    isBroken = false;

    const retry = failure()?.querySelector('button');
    retry?.focus();
    retry?.click();

    await until(() => !failure(), 'it is loaded');
    expect(rootOf(list).activeElement?.id).to.equal('comparison');
    restoreFetch();
  });

  it('opens the sheet of an item, and closes', async () => {
    const list = await listOf({ids: [1001, 1002]});
    await compare(list);
    let selected = 0;
    list.addEventListener('trek-select', ({id}) => {
      selected = id;
    });

    rootOf(list).querySelector<HTMLElement>('button.comparison-name')?.click();

    await until(() => !dialogOf(list), 'the dialog is closed');
    expect([1001, 1002]).to.include(selected);
  });

  it('compares what other kinds have', async () => {
    const probe = await fixture<TrekList>(
      html`<trek-list lang="fr" resource="touristicevent" filters="none" files="none" api=${sampleApi({treks: 30})}></trek-list>`,
    );
    await until(() => parts(probe, 'card').length > 1, 'the events are there');
    const ids = parts(probe, 'card').map((card) => Number(card.dataset.key?.split('/')[1]));

    const list = await listOf({resource: 'touristicevent', ids: ids.slice(0, 2)});
    await compare(list);

    expect(columns(list)).to.have.length(2);
    expect(rowsOf(list).size).to.be.greaterThan(1);
    expect(parts(list, 'comparison-profiles')).to.be.empty;
  });

  it('is printed alone, without its buttons', async () => {
    const list = await listOf({ids: [1001, 1002]});
    await compare(list);
    await until(() => parts(list, 'comparison-profiles').length === 1, 'the profiles are there');

    rootOf(list).querySelectorAll<HTMLElement>('.comparison-foot .button').item(0).click();

    await until(() => papers.length === 1, 'it is printed');
    const [paper] = papers;
    expect(paper?.querySelectorAll('thead th')).to.have.length(2);
    expect(paper?.querySelectorAll('.profiles-chart')).to.have.length(1);
    expect(paper?.querySelector('.comparison-remove, form, dialog')).to.equal(null);
  });

  it('is not needed to print a selection, of which all items are printed', async () => {
    const ids = Array.from({length: 14}, (_, at) => 1001 + at);
    const list = await listOf({address: `?selection=${ids}`, attributes: query});
    await until(() => parts(list, 'card').length === 12, 'a page of cards');

    buttonOf(list, 'Imprimer')?.click();

    await until(() => papers.length === 1, 'it is printed');
    const [paper] = papers;
    expect(paper?.querySelectorAll('.printed-items > li')).to.have.length(14);
    expect(collapseSpaces(paper?.querySelector('h1')?.textContent)).to.equal('Sélection partagée');
    expect(paper?.textContent).to.contain(`selection=${ids}`);
    expect(paper?.querySelectorAll('li dd').length).to.be.greaterThan(14);
  });
});
