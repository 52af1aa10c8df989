import {expect} from '@open-wc/testing';
import {collapseSpaces, part, parts, until, visibleText} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {cardOf, namesOf, openFilter, openPage, openSheet, tick} from './kind-page.js';

const area = (west: number) => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, 44],
        [west + 0.1, 44],
        [west + 0.1, 44.1],
        [west, 44],
      ],
    ],
  ],
});

const rows = [
  {
    id: 1,
    name: 'Passerelle emportée',
    vigilance_area_type: 2,
    practicability: 'not_practicable',
    vigilance_level: 'alert',
    description: '<p>Le pont n’est plus là.</p>',
    practical_info: '<p>Passer par le gué.</p>',
    external_info_url: 'https://commune.example/pont',
    sources: [8],
    start_date: '2099-05-03',
    end_date: '2099-06-05',
    active_days: [0, 5],
    active_months: [5, 6, 13],
    geometry: area(6),
    attachments: [],
  },
  {
    id: 2,
    name: 'Troupeaux',
    vigilance_area_type: 3,
    practicability: 'practicable',
    vigilance_level: null,
    start_date: '2099-07-01',
    end_date: null,
    geometry: area(7),
  },
  {id: 3, name: 'De plus tard', practicability: 'with_a_boat', geometry: null},
  {id: 4, name: null},
];

const answers = {
  vigilancearea: rows,
  vigilancearea_type: [
    {id: 2, name: 'Travaux', pictogram: null},
    {id: 3, name: 'Pastoralisme', pictogram: null},
  ],
  source: [{id: 8, name: 'Mairie', website: '', pictogram: null}],
};

describe('resource="vigilancearea"', () => {
  const original = location.href;
  const {warn} = console;

  beforeEach(() => {
    console.warn = () => {};
  });

  afterEach(() => {
    console.warn = warn;
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('shows on cards when they are in force and whether one can pass', async () => {
    const {list} = await openPage('vigilancearea', fakeApi(answers).url);

    await until(() => visibleText(list).includes('3 zones de vigilance'), 'those that can be read');
    const card = collapseSpaces(cardOf(list, 'Passerelle emportée').textContent);
    expect(card).to.include('du 3 mai au 5 juin 2099');
    expect(card).to.include('Impraticable');
    const other = collapseSpaces(cardOf(list, 'Troupeaux').textContent);
    expect(other).to.include('à partir du 1er juillet 2099');
    expect(other).not.to.include('Praticable');
    expect(collapseSpaces(cardOf(list, 'De plus tard').textContent)).not.to.match(/boat|undefined/);
  });

  it('has everything on a sheet, which the address names', async () => {
    const page = await openPage('vigilancearea', fakeApi(answers).url);

    await openSheet(page, 'Passerelle emportée');

    await until(
      () => ['Mairie', 'Travaux'].every((term) => visibleText(page.detail).includes(term)),
      'its source and its type are named',
    );
    const text = visibleText(page.detail);
    for (const words of [
      'Travaux',
      'Praticabilité Impraticable',
      'Niveau Alerte',
      'Dates du 3 mai au 5 juin 2099',
      'Jours lundi et samedi',
      'En vigueur mai et juin',
      'Le pont n’est plus là.',
      'Passer par le gué.',
      'commune.example',
    ]) {
      expect(text).to.include(words);
    }
    expect(collapseSpaces(part(page.detail, 'warning').textContent)).to.equal('Impraticable');
    await until(() => location.search.includes('vigilancearea=1'), 'the address names it');
    await expect(page.detail).to.be.accessible();
  });

  it('shows no value without a name, not even one that is the name of a method', async () => {
    const row = {...rows[0], practicability: 'constructor', vigilance_level: 'valueOf'};
    const page = await openPage('vigilancearea', fakeApi({...answers, vigilancearea: [row]}).url);
    await openSheet(page, 'Passerelle emportée');
    await until(() => visibleText(page.detail).includes('Dates du 3 mai'), 'its facts are there');

    for (const element of [page.list, page.detail]) {
      expect(visibleText(element)).not.to.match(
        /function|constructor|valueOf|Praticabilité|Niveau/,
      );
    }
  });

  it('is filtered by its type', async () => {
    const {list} = await openPage('vigilancearea', fakeApi(answers).url);
    const filter = await openFilter(list, 'Type');

    await tick(filter, 'Pastoralisme');

    await until(() => namesOf(list).join() === 'Troupeaux', 'one is left');
  });

  it('is an empty list on a server without the module', async () => {
    const api = sampleApi({version: '2.120.0'});
    const {list} = await openPage('vigilancearea', api);

    expect(list.matches(':state(empty)')).to.equal(true);
    expect(parts(list, 'error')).to.be.empty;
  });
});
