import {answerFrom, type Endpoints, type FakeApi, fakeApi} from './fake-api.js';

/** A row of a trek in the API. */
export const trekRow = (id: number, name: string, more: object = {}) => ({
  id,
  name,
  departure_geom: [3 + id / 100, 44],
  length_2d: 1000 * id,
  themes: [],
  labels: [],
  attachments: [],
  ...more,
});

export const namedTerm = (id: number, name: string) => ({id, name});
export const labelledTerm = (id: number, label: string) => ({id, label});

/** Terms of the second server have the same ids for other names, and other ids for the same names. */
export const firstRows = {
  trek: [
    trekRow(1, 'Col', {practice: 4, difficulty: 1, cities: [10], themes: [7], structure: 1}),
    trekRow(2, 'Lac', {practice: 5, difficulty: 3, cities: [11], structure: 1}),
  ],
  trek_practice: [namedTerm(4, 'Pédestre'), namedTerm(5, 'VTT')],
  trek_difficulty: [labelledTerm(1, 'Facile'), labelledTerm(3, 'Difficile')],
  theme: [labelledTerm(7, 'Faune')],
  city: [namedTerm(10, 'Florac'), namedTerm(11, 'Ispagnac')],
  structure: [namedTerm(1, 'Parc A')],
} satisfies Endpoints;

export const secondRows = {
  trek: [
    trekRow(1, 'Bois', {practice: 5, difficulty: 2, cities: [21], themes: [8], structure: 9}),
    trekRow(3, 'Gorge', {practice: 6, difficulty: 3, cities: [20], structure: 9}),
  ],
  trek_practice: [namedTerm(5, 'pédestre'), namedTerm(6, 'Cheval')],
  trek_difficulty: [
    labelledTerm(1, 'Facile'),
    labelledTerm(2, 'Moyen'),
    labelledTerm(3, 'Difficile'),
  ],
  theme: [labelledTerm(8, 'Faune')],
  city: [namedTerm(20, 'Florac'), namedTerm(21, 'Meyrueis')],
  structure: [namedTerm(9, 'Parc B')],
} satisfies Endpoints;

export function twoApis() {
  const first = fakeApi(firstRows);
  const second = fakeApi(secondRows);
  return {first, second, api: `${first.url} ${second.url}`};
}

type Rows = Readonly<Record<string, readonly object[]>>;

/** Endpoints with these rows, unless `instead` returns another response. */
export const endpointsWithOverride = (
  rows: Rows,
  instead: (asked: string) => Response | undefined | Promise<Response | undefined>,
): Endpoints =>
  Object.fromEntries(
    Object.entries(rows).map(([name, list]) => [
      name,
      async (asked: string) => (await instead(asked)) ?? answerFrom(list, asked),
    ]),
  );

/** A server whose requests stay pending until the test calls `answer`. */
export function pausedApi(rows: Rows): FakeApi & {answer(): void} {
  let answer = () => {};
  const allowed = new Promise<undefined>((resolve) => {
    answer = () => resolve(undefined);
  });
  return {...fakeApi(endpointsWithOverride(rows, () => allowed)), answer};
}

/** Two servers, and one between them that fails until `repair` is called. */
export function threeApis() {
  const {first, second} = twoApis();
  let isFailing = true;
  const broken = fakeApi({
    trek: (asked) =>
      isFailing
        ? new Response('', {status: 400})
        : answerFrom([trekRow(1, 'Vallon', {practice: 4})], asked),
    trek_practice: [namedTerm(4, 'Pédestre')],
  });
  const repair = () => {
    isFailing = false;
  };
  return {api: `${first.url} ${broken.url} ${second.url}`, broken: {...broken, mend: repair}};
}
