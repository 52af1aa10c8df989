import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {collapseSpaces, parts, rootOf, until, waitForState} from '../support/dom.js';
import {sampleApi} from '../support/sample.js';
import {
  byKeyboard,
  byMouse,
  cardNames,
  focusedElement,
  isAccessible,
  type JourneyPage,
  openJourneyPage,
  sheetName,
  type Visitor,
} from './journey.js';

interface Journey {
  readonly kind: string;
  /** What the visitor searches for, and the item that is found first. */
  readonly words: string;
  readonly finds: string;
  /** A filter with a term that the item has; absent where the kind has no filter. */
  readonly filter?: readonly [name: string, term: string];
  /** The first link to another item on the sheet; absent where the kind has none. */
  readonly link?: 'nearby-link' | 'item-link';
  /** The kind of the item that the link leads to, where it is not the first. */
  readonly linkTo?: string;
}

const journeys: readonly Journey[] = [
  {
    kind: 'trek',
    words: "tour du lac d'orsane",
    finds: "Tour du lac d'Orsane",
    filter: ['Pratique', 'À pied'],
    link: 'nearby-link',
  },
  {
    kind: 'trek',
    words: "tour du lac d'orsane",
    finds: "Tour du lac d'Orsane",
    link: 'nearby-link',
    linkTo: 'touristiccontent',
  },
  {
    kind: 'trek',
    words: "la grande traversee d'aubrane",
    finds: "La Grande Traversée d'Aubrane",
    link: 'item-link',
  },
  {
    kind: 'touristiccontent',
    words: 'prieuré',
    finds: 'Chambres du Prieuré',
    filter: ['Catégorie', 'Hébergements'],
    link: 'nearby-link',
  },
  {
    kind: 'touristicevent',
    words: 'chants de marins',
    finds: 'Chants de marins au port',
    filter: ['Type d’événement', 'Fête et concert'],
    link: 'nearby-link',
  },
  {
    kind: 'outdoor_site',
    words: 'secteur ours',
    finds: "Secteur de l'Ours",
    filter: ['Pratique', 'Escalade'],
    link: 'item-link',
  },
  {
    kind: 'outdoor_course',
    words: 'premier',
    finds: 'Premier de cordée',
    filter: ['Type', 'Voie'],
    link: 'item-link',
  },
  {
    kind: 'poi',
    words: "lavoir d'orsane",
    finds: "Le lavoir d'Orsane-le-Lac",
    filter: ['Type', 'Petit patrimoine'],
    link: 'nearby-link',
  },
  {
    kind: 'sensitivearea',
    words: 'réserve',
    finds: 'Réserve du lac Noir',
    filter: ['Type', 'Terrestre'],
  },
  {
    kind: 'vigilancearea',
    words: 'eboulement',
    finds: 'Éboulement sous le col',
    filter: ['Type', 'Risque naturel'],
  },
  {kind: 'informationdesk', words: 'refuge', finds: "Refuge de L'Esquirène", link: 'nearby-link'},
  {
    kind: 'signage',
    words: 'orsane-le-lac',
    finds: 'Orsane-le-Lac',
    filter: ['Type', 'Directionnelle'],
    link: 'nearby-link',
  },
  {
    kind: 'infrastructure',
    words: 'passerelle du lac',
    finds: 'Passerelle du lac Noir',
    filter: ['Type', 'Passerelle'],
    link: 'nearby-link',
  },
  {kind: 'service', words: '', finds: '', filter: ['Type', 'Eau potable'], link: 'nearby-link'},
];

for (const visitor of [byMouse, byKeyboard]) {
  describe(`A visitor with a ${visitor.name}`, () => {
    const original = location.href;

    beforeEach(() => setViewport({width: 1000, height: 800}));

    afterEach(async () => {
      fixtureCleanup();
      // What the elements have still to write must not reach the next test.
      await Promise.resolve();
      history.replaceState(null, '', original);
    });

    for (const journey of journeys) {
      const {kind, finds, link, linkTo = ''} = journey;
      it(`${kind}: finds "${finds}", opens it${link ? ` and its ${link} ${linkTo}` : ''}`, async function () {
        this.timeout(60_000);
        const page = await openJourneyPage(sampleApi(), journey.kind);
        await isAccessible(page, 'the page');

        await narrow(page, journey, visitor);
        const name = await openFirst(page, journey, visitor);
        if (link) await followAndComeBack(page, journey, name, visitor);
        await close(page, visitor);
      });
    }
  });
}

async function narrow(page: JourneyPage, {words, finds, filter}: Journey, visitor: Visitor) {
  const {list} = page;
  const before = cardNames(page).length;
  if (words) {
    await visitor.type(() => parts(list, 'search-input')[0], words, 'the search box');
    await until(() => cardNames(page)[0] === finds, `"${finds}" comes first`);
    // The suggestions lie over the filters.
    await sendKeys({press: 'Escape'});
  }
  if (!filter) return;
  const [name, label] = filter;
  const quick = () =>
    parts(list, 'filter-button').find((each) => collapseSpaces(each.textContent).startsWith(name));
  await visitor.press(quick, `the filter "${name}"`);
  const open = () => rootOf(list).querySelector(':popover-open [part=filter]');
  const box = () =>
    [...(open()?.querySelectorAll('[part~=filter-option]') ?? [])]
      .find((term) => collapseSpaces(term.querySelector('.label')?.textContent) === label)
      ?.querySelector('input');
  await visitor.press(box, `the term "${label}"`);
  const chip = () =>
    parts(list, 'chip').some((each) => collapseSpaces(each.textContent).includes(label));
  await until(chip, 'the filter is active');
  await isAccessible(page, 'an open filter');
  await sendKeys({press: 'Escape'});
  await until(() => !open(), 'the filter is closed');
  await until(() => cardNames(page).length > 0, 'something is left');
  if (finds) expect(cardNames(page)).to.include(finds);
  else await until(() => cardNames(page).length <= before, 'fewer are left');
  await isAccessible(page, 'the items that are left');
}

async function openFirst(page: JourneyPage, {finds}: Journey, visitor: Visitor): Promise<string> {
  const {list, detail} = page;
  const name = finds || (cardNames(page)[0] ?? '');
  const link = () => parts(list, 'link').find((each) => collapseSpaces(each.textContent) === name);
  await visitor.press(link, `the card "${name}"`);
  await until(() => sheetName(page) === name, `the sheet of "${name}" is open`);
  await waitForState(detail, 'ready');
  await isAccessible(page, 'the sheet');
  return name;
}

/** Waits until a number has been the same for half a second: what arrives late moves what is to be pressed. */
async function areAllThere(count: () => number) {
  let before = -1;
  let times = 0;
  await until(() => {
    times = count() === before ? times + 1 : 0;
    before = count();
    return times >= 10;
  }, 'no more of them arrive');
}

async function followAndComeBack(
  page: JourneyPage,
  {link: part = 'item-link', linkTo}: Journey,
  name: string,
  visitor: Visitor,
) {
  const {detail} = page;
  const links = () =>
    parts(detail, part).filter((each) => !linkTo || each.closest(`[data-kind=${linkTo}]`));
  if (part === 'nearby-link') {
    const place = () => rootOf(detail).querySelector('.nearby');
    await visitor.scrollTo(place, () => links().length > 0);
    await areAllThere(() => parts(detail, part).length);
  }
  await until(() => links().length > 0, 'there are links to other items');
  await isAccessible(page, 'the links to other items');
  const other = collapseSpaces(links()[0]?.textContent);

  const link = () => links().find((each) => collapseSpaces(each.textContent) === other);
  await visitor.press(link, `the link to "${other}"`);
  await until(() => sheetName(page) === other, `the sheet of "${other}" is open`);
  await waitForState(detail, 'ready');
  await until(() => focusedElement()?.id === 'name', 'its name has the focus');
  await isAccessible(page, 'the sheet of the other item');
  await visitor.press(() => parts(detail, 'back')[0], 'the way back');
  await until(() => sheetName(page) === name, `"${name}" is back`);
  await until(() => parts(detail, 'back').length === 0, 'there is nothing more to go back to');
}

async function close(page: JourneyPage, visitor: Visitor) {
  const {detail} = page;
  await visitor.press(() => parts(detail, 'close')[0], 'the button that closes');
  await until(() => detail.matches(':state(empty)'), 'the sheet is closed');
  expect(parts(page.list, 'link')).to.include(focusedElement(), 'the card has the focus again');
  await isAccessible(page, 'the page with the sheet closed');
}
