import {fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {collapseSpaces, parts, rootOf, until, waitForState} from '../support/dom.js';

export interface KindPage {
  readonly list: TrekList;
  readonly detail: TrekDetail;
}

/** A page with the list and the sheet of a kind, which has read all items. */
export async function openPage(resource: string, api: string, lang = 'fr'): Promise<KindPage> {
  const page = await fixture(html`
    <div lang=${lang}>
      <trek-list id="items" api=${api} resource=${resource} routing="query" files="none"></trek-list>
      <trek-detail for="items"></trek-detail>
    </div>
  `);
  const list = page.querySelector<TrekList>('trek-list');
  const detail = page.querySelector<TrekDetail>('trek-detail');
  if (!list || !detail) throw new Error('the elements are there');
  await until(
    () => parts(list, 'name').length > 0 || list.matches(':state(empty)'),
    'the cards are there, or none',
  );
  return {list, detail};
}

/** The names on the cards, in order. */
export const namesOf = (list: Element) =>
  parts(list, 'name').map((name) => collapseSpaces(name.textContent));

/** The card of an item. */
export function cardOf(list: Element, name: string): HTMLElement {
  const card = parts(list, 'card').find((each) => collapseSpaces(each.textContent).includes(name));
  if (!card) throw new Error(`there is no card of "${name}"`);
  return card;
}

/** Opens a sheet by its card, and waits for what it shows. */
export async function openSheet({list, detail}: KindPage, name: string) {
  cardOf(list, name).querySelector<HTMLElement>('[part=link]')?.click();
  await waitForState(detail, 'ready');
  await until(
    () => parts(detail, 'name').some((each) => collapseSpaces(each.textContent) === name),
    `the sheet of "${name}" is open`,
  );
}

/** Opens one of the filters that have a button. */
export async function openFilter(list: Element, name: string): Promise<HTMLElement> {
  const button = () =>
    parts(list, 'filter-button').find((each) => collapseSpaces(each.textContent).startsWith(name));
  await until(button, `there is a filter "${name}"`);
  button()?.click();
  const filter = () =>
    rootOf(list).querySelector<HTMLElement>(`[part=popover]:popover-open [part=filter]`);
  await until(filter, `the filter "${name}" is open`);
  return filter() as HTMLElement;
}

/** Ticks or frees a term of an open filter. */
export async function tick(filter: HTMLElement, label: string) {
  const box = () =>
    [...filter.querySelectorAll('[part~=filter-option]')]
      .find((term) => collapseSpaces(term.querySelector('.label')?.textContent) === label)
      ?.querySelector('input');
  await until(box, `there is a term "${label}"`);
  box()?.click();
}

/** Types into the search box. */
export async function search(list: Element, text: string) {
  const box = () => rootOf(list).querySelector<HTMLInputElement>('[part=search-input]');
  await until(box, 'there is a search box');
  const input = box() as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}
