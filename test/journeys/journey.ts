import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/index.js';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {collapseSpaces, parts, rootOf, until, waitForState} from '../support/dom.js';

type MaybeElement = Element | undefined | null;

/** How a visitor uses a page. */
export interface Visitor {
  readonly name: string;
  /** Presses a button, follows a link, ticks a box. */
  press(find: () => MaybeElement, what: string): Promise<void>;
  /** Scrolls to a place until what is drawn when it is near is there. */
  scrollTo(place: () => MaybeElement, isThere: () => boolean): Promise<void>;
  /** Writes into a field. */
  type(find: () => MaybeElement, text: string, what: string): Promise<void>;
}

export const byMouse: Visitor = {
  name: 'mouse',
  async press(find, what) {
    await waitForVisible(find, what);
    await sendMouse({type: 'click', position: await stablePosition(find, what)});
  },
  scrollTo: (place, isThere) =>
    until(() => {
      place()?.scrollIntoView({behavior: 'instant'});
      return isThere();
    }, 'what is drawn there comes'),
  async type(find, text, what) {
    await byMouse.press(find, what);
    await sendKeys({type: text});
  },
};

export const byTouch: Visitor = {
  ...byMouse,
  name: 'touch',
  async press(find, what) {
    await waitForVisible(find, what);
    const [x, y] = await stablePosition(find, what);
    await executeServerCommand('tap', {x, y});
  },
  async type(find, text, what) {
    await byTouch.press(find, what);
    await sendKeys({type: text});
  },
};

export const byKeyboard: Visitor = {
  name: 'keyboard',
  async press(find, what) {
    const target = await focusByTab(find, what);
    await sendKeys({press: target.matches('input[type=checkbox]') ? ' ' : 'Enter'});
  },
  async scrollTo(_place, isThere) {
    // What arrives after a press makes the page longer.
    for (let presses = 0; presses < MOST_PRESSES && !isThere(); presses++) {
      await sendKeys({press: 'End'});
      await nextFrame();
    }
  },
  async type(find, text, what) {
    await focusByTab(find, what);
    await sendKeys({type: text});
  },
};

async function waitForVisible(find: () => MaybeElement, what: string): Promise<HTMLElement> {
  const visible = () => {
    const found = find();
    return found instanceof HTMLElement && found.checkVisibility() ? found : undefined;
  };
  await until(visible, `there is ${what}`);
  return visible() as HTMLElement;
}

/** Where the middle of an element is, once it no longer moves and nothing lies over it. */
async function stablePosition(find: () => MaybeElement, what: string): Promise<[number, number]> {
  let before = '';
  let middle: [number, number] = [0, 0];
  await until(() => {
    const target = find();
    // The lines of a link may have nothing between them.
    const box = target?.getClientRects()[0];
    if (!target || !box) return false;
    const {left, top, width, height} = box;
    middle = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const isSame = before === middle.join();
    before = middle.join();
    const hit = deepestElementAt(...middle);
    if (isSame && hit && target.contains(hit)) return true;
    // What has arrived above it may have pushed it out of sight.
    if (isSame) target.scrollIntoView({block: 'center', behavior: 'instant'});
    return false;
  }, `${what} lies still, uncovered`);
  return middle;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function deepestElementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inside = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inside || inside === found) return found;
    found = inside;
  }
}

export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** More than any of the pages has places to stop at. */
const MOST_PRESSES = 400;

/** Presses Tab, or Shift+Tab for what is before, until an element has the focus. */
async function focusByTab(find: () => MaybeElement, what: string): Promise<HTMLElement> {
  await waitForVisible(find, what);
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const target = find();
    const at = focusedElement();
    if (target instanceof HTMLElement && at === target) {
      expect(target.matches(':focus-visible'), `${what} shows that it has the focus`).to.equal(
        true,
      );
      return target;
    }
    const isBehind = target && at && at !== document.body && isBefore(target, at);
    if (isBehind) await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    if (isBehind) await sendKeys({up: 'Shift'});
  }
  throw new Error(
    `${what} cannot be reached with Tab; the focus is at ${focusedElement()?.outerHTML}`,
  );
}

/** Whether an element comes before another, through shadow roots. */
function isBefore(first: Node, second: Node): boolean {
  const [one, other] = [pathTo(first), pathTo(second)];
  const index = one.findIndex((node, at) => node !== other[at]);
  const [a, b] = [one[index], other[index]];
  if (!a || !b) return false;
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function pathTo(node: Node): readonly Node[] {
  const path: Node[] = [];
  let at: Node | null = node;
  while (at) {
    path.unshift(at);
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return path;
}

export interface JourneyPage {
  readonly page: HTMLElement;
  readonly list: TrekList;
  readonly map: HTMLElement;
  readonly detail: TrekDetail;
}

/** A page with all elements: the list with its controls, the map as a sketch, the sheet. */
export async function openJourneyPage(api: string, resource: string): Promise<JourneyPage> {
  const page = await fixture<HTMLElement>(html`
    <main lang="fr">
      <h1>Le territoire</h1>
      <trek-list id="items" api=${api} resource=${resource} heading-level="2" routing="query"
        files="none"></trek-list>
      <trek-map for="items" loading="click"></trek-map>
      <trek-detail for="items"></trek-detail>
    </main>
  `);
  const [list, map, detail] = [
    page.querySelector('trek-list'),
    page.querySelector('trek-map'),
    page.querySelector('trek-detail'),
  ];
  if (!list || !map || !detail) throw new Error('the elements are there');
  await waitForState(list, 'ready');
  await waitForState(map, 'ready');
  await until(() => parts(list, 'search-input').length > 0, 'the controls are there');
  await until(
    () => !rootOf(list).querySelector('.filter-buttons[aria-busy]'),
    'the filters are there',
  );
  return {page, list, map, detail};
}

/** All of the page, as axe sees it. */
export async function isAccessible({page}: JourneyPage, where: string) {
  try {
    await expect(page).to.be.accessible();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The name of the sheet that is open. */
export const sheetName = ({detail}: JourneyPage) =>
  collapseSpaces(parts(detail, 'name')[0]?.textContent);

/** The names on the cards. */
export const cardNames = ({list}: JourneyPage) =>
  parts(list, 'name').map((each) => collapseSpaces(each.textContent));
