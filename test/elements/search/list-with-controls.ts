import {fixture, html} from '@open-wc/testing';
import {registry} from '../../../src/store/registry.js';
import type {Member} from '../../../src/store/shared-source.js';
import '../../../src/elements/trek-list/trek-list.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {type Endpoints, fakeApi} from '../../support/fake-api.js';

const place = (longitude: number, latitude: number) => ({departure_geom: [longitude, latitude]});

/** Four treks whose figures are easy to reckon with. */
export const treks = [
  {
    ...{id: 1, name: 'Tour de l’étang d’Ô', practice: 1, difficulty: 1, route: 1},
    ...{duration: 1.5, length_2d: 4000, ascent: 120, themes: [1], cities: ['a'], ...place(2, 43)},
  },
  {
    ...{id: 2, name: 'Le col du Loup', practice: 1, difficulty: 2, route: 1},
    ...{duration: 4, length_2d: 12_000, ascent: 900, themes: [2], cities: ['a'], ...place(2.1, 43)},
  },
  {
    ...{id: 3, name: 'La crête des Aigles', practice: 2, difficulty: 2},
    ...{duration: 8, length_2d: 24_000, ascent: 1400, themes: [2], cities: ['b'], ...place(3, 44)},
  },
  {id: 4, name: 'Sentier du phare', practice: 1, themes: [1], cities: ['b'], ascent: 30},
];

export const endpoints: Endpoints = {
  trek: treks,
  trek_practice: [
    {id: 1, name: 'À pied', order: 1, pictogram: '/test/none.svg'},
    {id: 2, name: 'À vélo', order: 2, pictogram: null},
    {id: 3, name: 'À cheval', order: 3, pictogram: null},
  ],
  trek_difficulty: [
    {id: 1, label: 'Facile', pictogram: null},
    {id: 2, label: 'Difficile', pictogram: null},
  ],
  trek_route: [{id: 1, route: 'Boucle', pictogram: null}],
  theme: [
    {id: 1, label: 'Lacs et étangs', pictogram: null},
    {id: 2, label: 'Sommets', pictogram: null},
  ],
  city: [
    {id: 'a', name: 'Étangville'},
    {id: 'b', name: 'Port-Loup'},
  ],
};

/** A list of these treks with its controls. */
export async function listWithControls(
  attributes: Readonly<Record<string, string>> = {},
  changed: Endpoints = {},
): Promise<TrekList> {
  const list = document.createElement('trek-list');
  list.lang = 'fr';
  list.api = fakeApi({...endpoints, ...changed}).url;
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  await fixture(html`${list}`);
  await waitForControls(list);
  return list;
}

/** Waits for the controls, with what they are made from. */
export async function waitForControls(element: HTMLElement & {readonly updateComplete: unknown}) {
  await until(() => parts(element, 'controls').length > 0, 'the controls are there');
  const isSettled = () => !rootOf(element).querySelector('.filter-buttons[aria-busy]');
  await until(() => parts(element, 'all-filters').length > 0 && isSettled(), 'there are filters');
  await element.updateComplete;
}

export async function emptied(list: TrekList) {
  await waitForState(list, 'empty');
}

/** The names on the cards. */
export const cardNames = (list: Element) =>
  parts(list, 'name').map((each) => collapseSpaces(each.textContent));

/** A control by what it is called. */
export function getByName(element: Element, selector: string, name: string): HTMLElement {
  const all = [...rootOf(element).querySelectorAll<HTMLElement>(selector)];
  const spaced = (text: string) => collapseSpaces(text);
  const found = all.find((each) => nameOf(each).includes(spaced(name)) && each.checkVisibility());
  if (!found) throw new Error(`no ${selector} is called "${name}", only ${all.map(nameOf)}`);
  return found;
}

export function getInput(element: Element, selector: string, name: string): HTMLInputElement {
  const found = getByName(element, selector, name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`"${name}" is no input`);
  return found;
}

const nameOf = (each: HTMLElement) =>
  collapseSpaces(
    each.getAttribute('aria-label') ?? each.closest('label')?.innerText ?? each.innerText,
  );

export const getCheckbox = (element: Element, name: string) =>
  getInput(element, 'input[type=checkbox]', name);

/** Opens the quick filter of a name. */
export async function openQuickFilter(list: TrekList, name: string) {
  getByName(list, '[part~=filter-button]', name).click();
  await until(
    () => rootOf(list).querySelector(':popover-open [part~=filter]'),
    `the filter ${name} is open`,
  );
}

/** Opens the dialog with all filters. */
export async function openAllFilters(list: HTMLElement) {
  part(list, 'all-filters').click();
  await until(() => rootOf(list).querySelector('dialog:modal'), 'the dialog is open');
}

/** Opens the section of a filter, in the dialog or in the column. */
export async function expandFilter(element: HTMLElement, name: string) {
  const summary = getByName(element, 'summary', name);
  const details = summary.parentElement;
  if (details instanceof HTMLDetailsElement && !details.open) summary.click();
  await until(() => details?.querySelector('[part~=filter]'), `${name} is unfolded`);
}

/** Puts a value into a field as a visitor who leaves it does. */
export function enterValue(field: HTMLInputElement, value: string) {
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

export const chipTexts = (element: Element) =>
  parts(element, 'chip').map((each) => collapseSpaces(each.innerText));

/** Has the list share its source with a map, until the returned function is called. */
export function addMap(): () => void {
  const map: Member = {
    element: document.createElement('div'),
    role: 'map',
    request: {kind: 'only'},
    routing: {
      owner: {},
      mode: '',
      prefix: '',
      names: '',
      defaults: '',
      sort: '',
      item: '',
      warn() {},
    },
    attach() {},
    update() {},
  };
  registry.add(map);
  return () => registry.remove(map);
}
