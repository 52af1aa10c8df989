import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {TrekApp} from '../../src/elements/trek-app/trek-app.js';
import {inside, isShown, openApp, withSketches} from '../elements/trek-app/app.js';
import {collapseSpaces, parts, rootOf, until} from '../support/dom.js';
import {sampleApi} from '../support/sample.js';
import {byKeyboard, focusedElement, type Visitor} from './journey.js';

const textOf = (element: Element | undefined) => collapseSpaces(element?.textContent);

const names = (app: TrekApp) => parts(inside(app, 'list'), 'name').map(textOf);

const called = (app: TrekApp, part: string, name: string) => () =>
  parts(app, part).find((each) => textOf(each).startsWith(name));

async function isAccessible(where: string) {
  try {
    await expect(document.body).to.be.accessible();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`);
  }
}

/** From a practice and the search to a sheet, its map, back to the list, and to the events. */
async function travel(visitor: Visitor, width: number) {
  await setViewport({width, height: 800});
  const app = await openApp({width: width - 40});
  const [isNarrow, isByKeyboard] = [width < 900, visitor === byKeyboard];
  await until(() => called(app, 'kind', 'Événements')(), 'the tabs are there');
  await until(() => called(app, 'choice', 'À pied')(), 'the practices are there');
  await isAccessible('the list');

  const chips = () => parts(inside(app, 'filters'), 'chip').map(textOf);
  await visitor.press(called(app, 'choice', 'À pied'), 'the practice');
  await until(() => chips().includes('À pied'), 'it is a filter');

  if (isNarrow) {
    await visitor.press(called(app, 'view-button', 'Carte'), 'the map');
    await until(() => isShown(app, 'map') && !isShown(app, 'list'), 'the map is alone');
    await visitor.press(called(app, 'view-button', 'Liste'), 'the list');
    await until(() => isShown(app, 'list'), 'the list is shown again');
  }

  const box = () => parts(inside(app, 'filters'), 'search-input')[0];
  await visitor.type(box, "tour du lac d'orsane", 'the search box');
  await until(() => names(app)[0] === "Tour du lac d'Orsane", 'the trek comes first');
  await sendKeys({press: 'Escape'});

  const found = names(app);
  const link = () => parts(inside(app, 'list'), 'link')[0];
  await visitor.press(link, 'the card');
  await until(() => isShown(app, 'detail'), 'the sheet is shown');
  await until(() => focusedElement()?.id === 'name', 'its name has the focus');
  await until(() => parts(inside(app, 'detail'), 'description').length > 0, 'it is complete');
  await isAccessible('the sheet');

  if (isNarrow) {
    await visitor.press(called(app, 'view-button', 'Carte'), 'the map');
    await until(() => isShown(app, 'map') && !isShown(app, 'detail'), 'the map is shown');
    await isAccessible('the map');
    await visitor.press(called(app, 'view-button', 'Fiche'), 'the sheet');
    await until(() => isShown(app, 'detail'), 'the sheet is shown again');
  } else {
    await until(() => isShown(app, 'map'), 'the map is beside the sheet');
  }

  await visitor.press(() => parts(inside(app, 'detail'), 'close')[0], 'the close button');
  await until(() => isShown(app, 'list'), 'the list is back');
  await until(() => focusedElement() === link(), 'the card has the focus');
  expect(names(app), 'the list is as it was').to.deep.equal(found);

  await visitor.press(called(app, 'kind', 'Événements'), 'the tab of the events');
  await until(() => names(app).some((name) => name.includes('Marché')), 'the events are shown');
  if (isByKeyboard)
    await until(
      () => focusedElement()?.getAttribute('aria-current') === 'page',
      'the tab keeps the focus',
    );
  await isAccessible('the events');
}

/** The text of what is printed, which is in a frame of its own, after a visitor has done something. */
async function printedAfter(act: () => Promise<void>): Promise<string> {
  const {prototype} = HTMLIFrameElement;
  const original = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
  if (!original) throw new Error('frames have windows');
  let printed = '';
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = original.get?.call(this) as Window | null;
      if (frame)
        frame.print = () => {
          printed = collapseSpaces(frame.document.body.firstElementChild?.shadowRoot?.textContent);
        };
      return frame;
    },
  });
  try {
    await act();
    await until(() => printed, 'something is printed');
  } finally {
    Object.defineProperty(prototype, 'contentWindow', original);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  }
  return printed;
}

/** Marks two treks, sees them alone, compares them, and goes back to the whole list. */
async function choose(visitor: Visitor, width: number) {
  await setViewport({width, height: 800});
  // Its favourites are those of no other test.
  const api = sampleApi({treks: 40, key: crypto.randomUUID()});
  const app = await openApp({width: width - 40, api});
  const [list, filters] = [inside(app, 'list'), inside(app, 'filters')];
  await until(() => called(app, 'choice', 'À pied')(), 'what comes above the cards is there');
  await until(() => parts(list, 'favourite').length === 12, 'each card has a heart');
  const all = names(app);
  for (const place of [0, 2]) {
    await visitor.press(() => parts(list, 'favourite')[place], 'the heart');
    await until(() => parts(list, 'favourite-marked').length === (place ? 2 : 1), 'it is marked');
  }

  await visitor.press(() => parts(filters, 'favourites')[0], 'the favourites');
  await until(() => parts(list, 'card').length === 2, 'they are alone');
  expect(names(app)).to.deep.equal([all[0], all[2]]);
  await isAccessible('the favourites');

  const button = (name: string) => () =>
    parts(list, 'selection-button').find((each) => textOf(each) === name);
  await visitor.press(button('Comparer'), 'the comparison');
  const table = () => parts(list, 'comparison-table')[0];
  await until(() => table()?.getAttribute('aria-busy') === 'false', 'the figures are there');
  await until(() => parts(list, 'comparison-profiles').length === 1, 'the profiles are there');
  await isAccessible('the comparison');
  const dialog = parts(list, 'comparison')[0];
  expect(dialog?.getBoundingClientRect().width).to.be.at.most(width);

  if (visitor === byKeyboard) await sendKeys({press: 'Escape'});
  else await visitor.press(() => parts(list, 'comparison-close')[0], 'its button to close');
  await until(() => parts(list, 'comparison').length === 0, 'it is closed');
  await until(() => focusedElement() === button('Comparer')(), 'its button has the focus');

  const printed = await printedAfter(() =>
    visitor.press(button('Imprimer'), 'the button that prints'),
  );
  for (const name of [all[0], all[2]]) expect(printed).to.contain(name);
  expect(printed).not.to.contain(all[1]);

  await visitor.press(button('Tout afficher'), 'the whole list');
  await until(() => names(app).length === 12, 'all treks are back');
  await isAccessible('the list');
}

/** A trek of several days, one of its stages and back; an event of this weekend; another language. */
async function plan(visitor: Visitor, width: number) {
  await setViewport({width, height: 800});
  const app = await openApp({width: width - 40, attributes: {languages: 'fr en'}});
  const filters = () => inside(app, 'filters');
  await until(() => called(app, 'kind', 'Événements')(), 'the tabs are there');
  const box = () => parts(filters(), 'search-input')[0];
  await visitor.type(box, "la grande traversée d'aubrane", 'the search box');
  const isFirst = (name: string) => () => names(app)[0] === name;
  await until(isFirst("La Grande Traversée d'Aubrane"), 'the trek comes first');
  await sendKeys({press: 'Escape'});

  const sheet = () => parts(app, 'detail')[0] as HTMLElement;
  const nameOfSheet = () => textOf(parts(sheet(), 'name')[0]);
  const stages = () => [...(rootOf(sheet()).querySelectorAll('[part=stage] a') ?? [])];
  await visitor.press(() => parts(inside(app, 'list'), 'link')[0], 'the card');
  await until(() => isShown(app, 'detail') && stages().length > 1, 'its stages are there');
  const stage = textOf(stages()[0]);
  await visitor.press(() => stages()[0], 'the first stage');
  await until(() => nameOfSheet() === stage, 'the stage is shown');
  await until(() => parts(sheet(), 'stage-place').length > 0, 'it says which stage it is');
  await isAccessible('the stage');
  history.back();
  await until(() => nameOfSheet().startsWith('La Grande Traversée'), 'the whole is shown again');

  await visitor.press(called(app, 'kind', 'Événements'), 'the tab of the events');
  await until(() => names(app).some((name) => name.includes('Marché')), 'the events are shown');
  const all = names(app).length;
  await visitor.press(() => parts(filters(), 'all-filters')[0], 'all filters');
  const weekend = () =>
    parts(filters(), 'date-preset').find((each) => /^Ce week-end \(\d+\)/.test(textOf(each)));
  await until(weekend, 'the events of the weekend are counted');
  await isAccessible('the filters');
  await visitor.press(weekend, 'this weekend');
  const chip = () => parts(filters(), 'chip').find((each) => textOf(each).startsWith('Dates'));
  await visitor.press(() => parts(filters(), 'show-results')[0], 'the results');
  await until(chip, 'the days are a filter');
  expect(names(app).length).to.be.below(all);
  await visitor.press(chip, 'the filter');
  await until(() => names(app).length === all, 'all events are back');

  const menu = () => parts(app, 'language')[0];
  await until(menu, 'the menu of languages is there');
  // The list of the menu is the browser's own: a letter chooses in it.
  menu()?.focus();
  await sendKeys({type: 'E'});
  await until(called(app, 'kind', 'Events'), 'the tabs are in English');
  await until(
    () => textOf(parts(inside(app, 'list'), 'count')[0]).endsWith('events'),
    'the list, too',
  );
  await isAccessible('the English events');
}

/** How each journey is named, and what is done. */
const journeys = {
  'finds a trek, reads its sheet, comes back and goes on to events': travel,
  'goes to a stage and back, to the events of the weekend, and to English': plan,
  'marks two treks, compares and prints them and goes back to all': choose,
};

/**
 * Journeys of one visitor. They take minutes on a busy machine: no file has more than two of them for one visitor.
 */
export function describeAppJourneys(
  visitor: Visitor,
  ...names: readonly (keyof typeof journeys)[]
) {
  describe(`A journey through <trek-app> by ${visitor.name}`, () => {
    withSketches();

    beforeEach(() => history.replaceState(null, '', location.pathname));

    afterEach(async () => {
      history.replaceState(null, '', location.pathname);
      localStorage.clear();
      await setViewport({width: 800, height: 600});
    });

    for (const width of [360, 768, 1280]) {
      for (const name of names)
        it(`at ${width} pixels ${name}`, async function () {
          this.timeout(60_000);
          await journeys[name](visitor, width);
        });
    }
  });
}
