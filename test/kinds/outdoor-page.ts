import type {TrekMap} from '../../src/elements/trek-map/trek-map.js';
import {collapseSpaces, parts, until} from '../support/dom.js';
import {type KindPage, namesOf, openPage} from './kind-page.js';

/** Opens a page and waits for all cards: the first ones are rendered before the others. */
export async function openItems(kind: string, api: string, count: number): Promise<KindPage> {
  const page = await openPage(kind, api);
  await until(() => namesOf(page.list).length === count, `${count} cards are there`);
  return page;
}

/** The texts of the links of a sheet to other items, in order. */
export const linksOf = (detail: Element) =>
  parts(detail, 'item-link').map((link) => collapseSpaces(link.innerText));

/** Clicks the link of a sheet to another item. */
export function followLink(detail: Element, name: string) {
  const link = parts(detail, 'item-link').find((each) => collapseSpaces(each.innerText) === name);
  if (!link) throw new Error(`there is no link to "${name}"`);
  link.click();
}

/** The texts beside the compass roses of a sheet. */
export const compassTexts = (detail: Element) =>
  parts(detail, 'compass-rose').map((rose) => collapseSpaces(rose.querySelector('p')?.innerText));

/** Waits until the sheet of an item is open. */
export const sheetIsOpen = (detail: Element, name: string) =>
  until(
    () => parts(detail, 'name').some((each) => collapseSpaces(each.textContent) === name),
    `the sheet of "${name}" is open`,
  );

/** The path of a class in the sketch of a map. */
export const sketchPath = (map: Element, name: string) =>
  parts(map, 'sketch')[0]?.querySelector(`.${name}`)?.getAttribute('d') ?? '';

/** Adds a map to the source of a list, without its engine. */
export function addMap(list: Element): TrekMap {
  const map = document.createElement('trek-map');
  map.for = 'items';
  map.loading = 'click';
  list.after(map);
  return map;
}
