import {expect} from '@open-wc/testing';
import {collapseSpaces, part, parts, until} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {type KindPage, namesOf, openSheet} from './kind-page.js';
import {
  addMap,
  compassTexts,
  followLink,
  linksOf,
  openItems,
  sheetIsOpen,
  sketchPath,
} from './outdoor-page.js';

describe('outdoor sites with mistakes of their editors', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  const point = {type: 'Point', coordinates: [2.2, 45.2]};
  const ring = [
    [2, 45],
    [2.1, 45],
    [2.1, 45.1],
    [2, 45],
  ];
  const line = {
    type: 'LineString',
    coordinates: [
      [2.2, 45.2],
      [2.3, 45.3],
    ],
  };
  const mixed = [point, line, {type: 'Polygon', coordinates: [ring]}];
  const rows = [
    {id: 1, name: 'Un', parent: 2, children: [2], geometry: null},
    {id: 2, name: 'Deux', parent: 1, children: [1, 2], geometry: {type: 'GeometryCollection'}},
    {id: 3, name: 'Trois', parent: 3, children: [3], courses: [9]},
    {id: 4, name: 'Quatre', parent: 99, children: [98], ratings: [7, 8, 9]},
    {id: 5, name: 'Cinq', orientation: ['S', 'haut', null], wind: 'fort', sector: {}},
    {id: 6, name: 'Six', geometry: {type: 'GeometryCollection', geometries: mixed}},
    {id: 7, name: null},
    'huit',
  ];
  const outdoor_rating = [
    {id: 7, name: '4b', color: 'red', scale: null},
    {id: 8, name: '5c', color: '#00ff00', scale: 1},
  ];
  const {warn} = console;
  let page: KindPage;

  beforeEach(async () => {
    console.warn = () => {};
    // What is no row is not an object, and is sent all the same.
    const {url} = fakeApi({outdoor_site: rows as readonly object[], outdoor_rating});
    page = await openItems('outdoor_site', url, 6);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('are listed without those that are nothing', () => {
    expect(namesOf(page.list)).to.deep.equal(['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']);
  });

  it('end a tree that is a cycle', async () => {
    await openSheet(page, 'Un');

    await until(() => linksOf(page.detail).length === 2, 'one link up and one down');
    expect(linksOf(page.detail)).to.deep.equal(['Deux', 'Deux']);
    followLink(page.detail, 'Deux');
    await sheetIsOpen(page.detail, 'Deux');
    await until(() => linksOf(page.detail).length === 2, 'it links up and down as well');
    expect(linksOf(page.detail)).to.deep.equal(['Un', 'Un']);
  });

  it('are not parts of themselves', async () => {
    await openSheet(page, 'Trois');

    expect(linksOf(page.detail)).to.deep.equal([]);
  });

  it('do not name what is not published, and show ratings without a scale', async () => {
    await openSheet(page, 'Quatre');

    await until(() => parts(page.detail, 'ratings').length > 0, 'has ratings');
    const ratings = part(page.detail, 'ratings');
    await until(
      () => /Cotations 4b Cotations 5c/.test(collapseSpaces(ratings.innerText)),
      'knows them',
    );
    const colours = [...ratings.querySelectorAll('circle')].map((each) =>
      each.getAttribute('fill'),
    );
    expect(colours).to.deep.equal(['#00ff00']);
    expect(linksOf(page.detail)).to.deep.equal([]);
  });

  it('leave out directions that there are not', async () => {
    await openSheet(page, 'Cinq');

    expect(compassTexts(page.detail)).to.deep.equal(['Orientation sud']);
  });

  it('are on a map with their points, lines and areas together', async () => {
    const map = addMap(page.list);
    await until(() => sketchPath(map, 'sketch-points').split('M').length === 2, 'one has a place');

    await openSheet(page, 'Six');

    await until(() => sketchPath(map, 'sketch-dots'), 'its point is there');
    expect(sketchPath(map, 'sketch-dots').split('M')).to.have.length(2);
    expect(sketchPath(map, 'sketch-line').split('L')).to.have.length(2);
    expect(sketchPath(map, 'sketch-area').split('L')).to.have.length(4);
    const area = parts(map, 'sketch')[0]?.querySelector('.sketch-area') as SVGElement;
    expect(getComputedStyle(area).fill).not.to.equal('none');
  });
});
