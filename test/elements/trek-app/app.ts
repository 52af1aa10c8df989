import {fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import {part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {sampleApi} from '../../support/sample.js';

/** Maps stay sketches: what the engine draws has tests of its own. */
export function withSketches() {
  const prototype = TrekMap.prototype as unknown as {loadEngine: () => Promise<string>};
  const {loadEngine} = prototype;
  before(() => {
    prototype.loadEngine = async () => 'webgl';
  });
  after(() => {
    prototype.loadEngine = loadEngine;
  });
}

/** A width at which the list and the map are beside each other, and one at which they are not. */
export const WIDE = 1200;
export const NARROW = 360;

export interface AppPage {
  readonly width?: number;
  /** Of the app, in pixels; by default it grows with its content. */
  readonly height?: number;
  readonly api?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string;
}

/** An app in a box of some width, without waiting for anything. */
export async function placeApp({width = WIDE, height, api, ...page}: AppPage): Promise<TrekApp> {
  const app = document.createElement('trek-app');
  app.lang = 'fr';
  app.api = api ?? sampleApi({treks: 40});
  app.files = 'none';
  for (const [name, value] of Object.entries(page.attributes ?? {})) app.setAttribute(name, value);
  app.innerHTML = page.content ?? '';
  if (height !== undefined) app.style.blockSize = `${height}px`;
  const box = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
  box.style.inlineSize = `${width}px`;
  box.append(app);
  return app;
}

/** An app with its first cards, its filters and, where it is wide, its map. */
export async function openApp(page: AppPage = {}): Promise<TrekApp> {
  const app = await placeApp(page);
  await waitForState(app, 'ready');
  const filters = () => parts(app, 'filters')[0];
  await until(() => {
    const element = filters();
    return element && parts(element, 'filter-button').length > 0;
  }, 'the filters are there');
  return app;
}

export const inside = (app: TrekApp, name: 'list' | 'map' | 'detail' | 'filters') =>
  part(app, name);

/** Whether a visitor sees one of the elements of the app. */
export const isShown = (app: TrekApp, name: 'list' | 'map' | 'detail') =>
  parts(app, name)[0]?.checkVisibility() ?? false;

export const shownParts = (app: TrekApp) =>
  (['list', 'map', 'detail'] as const).filter((name) => isShown(app, name)).join();

/** A button of the switch between the views. */
export function viewButton(app: TrekApp, name: string): HTMLElement {
  const button = parts(app, 'view-button').find((each) => each.innerText.trim() === name);
  if (!button) throw new Error(`there is no view ${name}`);
  return button;
}

/** The link on a card. */
export function cardLink(app: TrekApp, index = 0): HTMLElement {
  const link = parts(inside(app, 'list'), 'link')[index];
  if (!link) throw new Error('there is a card');
  return link;
}

/** Opens a sheet from a card by the keyboard's way: the link has the focus. */
export async function openSheet(app: TrekApp, index = 0): Promise<HTMLElement> {
  const link = cardLink(app, index);
  link.focus();
  link.click();
  await until(() => isShown(app, 'detail'), 'the sheet is shown');
  const detail = inside(app, 'detail') as HTMLElementTagNameMap['trek-detail'];
  await waitForState(detail, 'ready');
  return detail;
}

export const pane = (app: TrekApp, name: string) =>
  rootOf(app).querySelector<HTMLElement>(`.${name}.pane`) as HTMLElement;
