import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import type {Reach} from '../../../src/model/search/reach.js';
import {registry} from '../../../src/store/registry.js';
import {warningsDuring} from '../../support/console.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {
  cardNames,
  chipTexts,
  enterValue,
  getByName,
  getInput,
  listWithControls,
} from './list-with-controls.js';

const service = 'https://travel.example/ign/';

const places = [
  {fulltext: 'Étangville', x: 2, y: 43},
  {fulltext: 'Étangville-le-Haut', x: 3, y: 44},
];

/** A square around a position, of so many degrees. */
const around = (x: number, y: number, half: number) => ({
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
        [x - half, y - half],
      ],
    ],
  },
});

type Answers = {completion?: () => Response; isochrone?: (query: URLSearchParams) => Response};

describe('the filter by travel time', () => {
  let asked: URL[];
  let answers: Answers;

  beforeEach(() => {
    asked = [];
    answers = {};
  });

  afterEach(restoreFetch);

  const openFilter = async (list: TrekList) => {
    part(list, 'travel-time').click();
    await until(() => parts(list, 'travel-time-form').length > 0, 'there is a form');
  };

  const start = async (attributes: Readonly<Record<string, string>> = {}) => {
    const list = await listWithControls({'travel-time': service, ...attributes});
    const {fetch} = window;
    window.fetch = async (input, init) => {
      const url = new URL(String(input), location.href);
      if (url.host !== 'travel.example') return fetch(input, init);
      asked.push(url);
      if (url.pathname.includes('completion')) {
        return answers.completion?.() ?? Response.json({results: places});
      }
      const [x = 0, y = 0] = (url.searchParams.get('point') ?? '').split(',').map(Number);
      return answers.isochrone?.(url.searchParams) ?? Response.json(around(x, y, 0.05));
    };
    return list;
  };

  const popoverText = (list: TrekList) =>
    collapseSpaces(rootOf(list).querySelector<HTMLElement>('#travel-time')?.innerText);

  const says = (list: TrekList, text: string) =>
    until(() => popoverText(list).includes(text), `it says “${text}”`);

  const searchFor = async (list: TrekList, text: string) => {
    enterValue(getInput(list, 'input', 'Lieu de départ'), text);
    getByName(list, 'button', 'Chercher').click();
  };

  const choose = (list: TrekList, name: string) => {
    const [button] = [...rootOf(list).querySelectorAll<HTMLElement>('.reach-place')].filter(
      (each) => collapseSpaces(each.textContent) === name,
    );
    button?.click();
  };

  const select = (list: TrekList, name: string, value: string) => {
    const menu = getByName(list, '#travel-time select', name) as HTMLSelectElement;
    menu.value = value;
    menu.dispatchEvent(new Event('change', {bubbles: true}));
  };

  it('has the focus in its field each time it opens', async () => {
    const list = await start();
    for (const _ of ['first', 'second']) {
      part(list, 'travel-time').click();
      await until(
        () => rootOf(list).activeElement?.matches('#travel-time input'),
        'the field has the focus',
      );
      await sendKeys({press: 'Escape'});
      await until(() => rootOf(list).activeElement === part(list, 'travel-time'), 'it is closed');
    }
  });

  it('is offered only where the page asks for it', async () => {
    const list = await start({'travel-time': ''});

    expect(parts(list, 'travel-time')).to.have.length(0);
  });

  it('asks no service while the visitor types', async () => {
    const list = await start();
    await openFilter(list);

    enterValue(getInput(list, 'input', 'Lieu de départ'), 'étangville');
    await list.updateComplete;

    expect(asked).to.have.length(0);
    expect(popoverText(list)).to.contain('envoie ce lieu à travel.example');
    await expect(list).to.be.accessible();
  });

  it('shows what starts within reach of the place that the visitor chooses', async () => {
    const list = await start();
    await openFilter(list);
    await searchFor(list, 'étangville');
    await says(list, 'Quel lieu voulez-vous dire');
    await until(
      () => rootOf(list).activeElement?.textContent?.trim() === 'Étangville',
      'the first place is focused',
    );
    await expect(list).to.be.accessible();

    choose(list, 'Étangville');

    await says(list, '1 randonnée à moins de 30 min en voiture depuis Étangville');
    expect(cardNames(list)).to.deep.equal(['Tour de l’étang d’Ô']);
    expect(chipTexts(list)).to.deep.equal(['30 min en voiture depuis Étangville']);
    expect(asked.map(({pathname}) => pathname)).to.deep.equal([
      '/ign/geocodage/completion/',
      '/ign/navigation/isochrone',
    ]);
    await expect(list).to.be.accessible();
  });

  it('takes the only place without a question, and asks it again for another limit', async () => {
    answers.completion = () => Response.json({results: places.slice(0, 1)});
    answers.isochrone = (query) =>
      Response.json(around(2, 43, query.get('costType') === 'distance' ? 0.2 : 0.05));
    const list = await start();
    await openFilter(list);
    await searchFor(list, 'étangville');
    await says(list, '1 randonnée à moins de 30 min en voiture');

    select(list, 'Moyen de transport', 'bicycle');
    await says(list, 'le service ne connaît pas les temps à vélo');
    expect(asked).to.have.length(2);
    getByName(list, 'button', 'Chercher').click();

    await says(list, '2 randonnées à moins de 10 km à vélo depuis Étangville');
    expect(asked).to.have.length(3);
  });

  it('is removed by its chip, and with all filters', async () => {
    answers.completion = () => Response.json({results: places.slice(0, 1)});
    const list = await start();
    await openFilter(list);
    await searchFor(list, 'étangville');
    await until(() => chipTexts(list).length === 1, 'there is a chip');

    part(list, 'chip').click();

    await until(() => cardNames(list).length === 4, 'all are there');
    expect(chipTexts(list)).to.deep.equal([]);
  });

  it('says that there is no place of this name', async () => {
    answers.completion = () => Response.json({results: []});
    const list = await start();
    await openFilter(list);

    await searchFor(list, 'xyz');

    await says(list, 'Aucun lieu de ce nom');
  });

  it('says that no road is known near the place', async () => {
    answers.completion = () => Response.json({results: places.slice(0, 1)});
    answers.isochrone = () => new Response('{}', {status: 400});
    const list = await start();
    await openFilter(list);

    await searchFor(list, 'étangville');

    await says(list, 'Aucune route ni aucun chemin connu');
    expect(chipTexts(list)).to.deep.equal([]);
  });

  it('can be tried again where the service does not answer', async () => {
    answers.completion = () => new Response('', {status: 403});
    const list = await start();
    await openFilter(list);
    await searchFor(list, 'étangville');
    await says(list, 'Le service n’a pas répondu');
    await expect(list).to.be.accessible();

    answers = {completion: () => Response.json({results: places.slice(0, 1)})};
    getByName(list, 'button', 'Réessayer').click();

    await says(list, '1 randonnée à moins de 30 min');
  });

  it('forgets an answer to a text that the visitor has changed', async () => {
    let answer = (_: Response) => {};
    answers.completion = () => Response.json({results: places.slice(0, 1)});
    const list = await start();
    const {fetch} = window;
    window.fetch = (input, init) =>
      String(input).includes('isochrone')
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : fetch(input, init);
    await openFilter(list);
    await searchFor(list, 'étangville');
    await says(list, 'Calcul de ce qui est à portée');

    enterValue(getInput(list, 'input', 'Lieu de départ'), 'autre');
    answer(Response.json(around(2, 43, 1)));
    await list.updateComplete;

    expect(chipTexts(list)).to.deep.equal([]);
    expect(popoverText(list)).not.to.contain('Calcul');
  });

  it('is a criterion that the page can set, with a chip', async () => {
    const list = await start({'travel-time': ''});
    const reach: Reach = {
      place: 'Port-Loup',
      position: [3, 44],
      mode: 'foot',
      limit: {hours: 1},
      area: [around(3, 44, 0.1).geometry.coordinates as never],
    };

    list.criteria = {reach};

    await until(() => cardNames(list).join() === 'La crête des Aigles', 'one is within reach');
    await until(() => chipTexts(list).length === 1, 'there is a chip');
    expect(chipTexts(list)).to.deep.equal(['1 h à pied depuis Port-Loup']);
    expect(registry.sources[0]?.state.criteria.reach).to.equal(reach);
  });

  it('is left out for a service that is neither known nor an address', async () => {
    const warnings = await warningsDuring(async () => {
      const list = await start({'travel-time': 'google'});
      expect(parts(list, 'travel-time')).to.have.length(0);
    });

    expect(warnings).to.deep.equal([
      '<trek-list>: travel-time "google" is neither "ign" nor an address; leaving the filter out.',
    ]);
  });

  it('names IGN as the service that learns of the place', async () => {
    const list = await start({'travel-time': 'ign'});
    await openFilter(list);

    expect(popoverText(list)).to.contain('IGN (data.geopf.fr)');
  });
});
