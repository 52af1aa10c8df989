import {expect} from '@open-wc/testing';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import {recorded} from '../contract/replay.js';
import {warningsDuring} from '../support/console.js';
import {collapseSpaces, parts, rootOf, until, visibleText} from '../support/dom.js';
import {type KindPage, openPage} from './kind-page.js';

export type Row = Readonly<Record<string, unknown>> & {readonly id: number};

/** The rows of a recorded list, or the one recorded row; none where they are not there. */
export async function recordedRows(file: string): Promise<readonly Row[]> {
  const answer = (await recorded(file)) as {readonly results?: readonly Row[]} | Row | undefined;
  if (!answer) return [];
  return 'results' in answer ? (answer.results as readonly Row[]) : [answer as Row];
}

/** Fields of the API that no sheet shows, and why. */
export const leftOutOfAll = {
  id: 'it is in the address',
  uuid: 'it says nothing to a visitor',
  url: 'it is the address of the API',
  geometry: 'maps show it',
  provider: 'it belongs to the system that it was copied from',
  published: 'what is read is published',
  structure: 'it is the organisation whose editors keep it',
};

/** What a sheet has to show for a field. */
export type Expect = (value: unknown) => readonly string[];

/** Fields of a row that say something, and of which an element does not show what is expected. */
export function missingFields(
  element: Element,
  row: Row,
  leftOut: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, Expect>>,
): readonly string[] {
  const text = visibleText(element);
  const markup = rootOf(element).innerHTML.replaceAll('&amp;', '&');
  return Object.entries(row)
    .filter(([field, value]) => !isEmpty(value) && !(field in leftOut))
    .flatMap(([field, value]) =>
      (expected[field] ?? textsOf)(value)
        .filter((words) => !text.includes(collapseSpaces(words)) && !markup.includes(words))
        .map((words) => `${field}: ${words}`),
    );
}

/** Whether a field of an answer says nothing. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  if (typeof value !== 'object') return false;
  return Object.values(value as object).every(isEmpty);
}

/** A text in French or else in any language, piece by piece, without its markup. */
export function textsOf(value: unknown): readonly string[] {
  const text =
    typeof value === 'object' && value !== null
      ? [(value as Record<string, unknown>).fr, ...Object.values(value)].find((each) => each)
      : value;
  const page = new DOMParser().parseFromString(String(text), 'text/html');
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(collapseSpaces(walker.currentNode.textContent));
  return pieces.filter(Boolean);
}

/** The words of terms, as far as their vocabulary has them. */
export const labelsIn =
  (terms: readonly Row[]): Expect =>
  (value) =>
    [value]
      .flat(2)
      .flatMap((id) => terms.find((term) => term.id === id) ?? [])
      .flatMap(({label, name, type}) => textsOf(label ?? name ?? type));

/** Pictures and files, by their addresses; a picture may be shown by its thumbnail. */
export const filesOf: Expect = (value) =>
  (value as readonly {readonly url: string; readonly thumbnail?: string}[]).map(
    ({thumbnail, url}) => thumbnail || url,
  );

/** A printed sheet, by its address. */
export const pdfOf: Expect = (value) => [
  typeof value === 'string' ? value : (value as {readonly fr: string}).fr,
];

/** Opens the sheet of a recorded row by its address, and expects every field on it and no warning. */
export async function openRecorded(
  kind: string,
  api: string,
  row: Row,
  leftOut: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, Expect>>,
): Promise<TrekDetail> {
  history.replaceState(null, '', `${location.pathname}?${kind}=${row.id}`);
  let page: KindPage | undefined;
  let missing: readonly string[] = [];
  const told = await warningsDuring(async () => {
    page = await openPage(kind, api);
    const {detail} = page;
    await until(() => parts(detail, 'main').length > 0, 'the sheet is there');
    const isWhole = () => {
      missing = missingFields(detail, row, leftOut, expected);
      return missing.length === 0;
    };
    // What is missing is said below.
    await until(isWhole, 'all is shown').catch(() => {});
  });
  expect(missing, `${kind} ${row.id}`).to.deep.equal([]);
  expect(told).to.deep.equal([]);
  if (!page) throw new Error('the page is there');
  return page.detail;
}
