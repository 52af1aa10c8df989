import {expect} from '@open-wc/testing';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import type {Bounds} from '../../../src/model/geometry.js';
import {reportMapView} from '../../../src/store/map-view.js';
import {registry} from '../../../src/store/registry.js';
import {collapseSpaces, part, parts, until} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {addMap, cardNames, chipTexts, listWithControls} from './list-with-controls.js';

type Located = (found: PositionCallback, failed?: PositionErrorCallback | null) => void;

const real = navigator.geolocation.getCurrentPosition;

function locatedBy(answer: Located) {
  navigator.geolocation.getCurrentPosition = answer;
}

const standingAt =
  (longitude: number, latitude: number): Located =>
  (found) =>
    found({coords: {longitude, latitude, accuracy: 10}} as GeolocationPosition);

/** As a map that shows this would. */
function look(bounds: Bounds) {
  const [west, south, east, north] = bounds;
  const center = [(west + east) / 2, (south + north) / 2] as const;
  const [source] = registry.sources;
  if (source) reportMapView(source, {bounds, center, zoom: 10, movedBy: 'user'});
}

const sortNames = (list: TrekList) =>
  [...part(list, 'sort').querySelectorAll('option')].map((each) =>
    collapseSpaces(each.textContent),
  );

describe('Around me', () => {
  afterEach(() => {
    navigator.geolocation.getCurrentPosition = real;
    restoreFetch();
  });

  it('puts the nearest first and says how far they are', async () => {
    locatedBy(standingAt(3, 44));
    const list = await listWithControls();

    part(list, 'around-me').click();

    await until(() => cardNames(list)[0] === 'La crête des Aigles', 'the nearest is first');
    expect(cardNames(list).at(-1)).to.equal('Sentier du phare');
    expect(collapseSpaces(parts(list, 'place')[0]?.textContent)).to.contain('à 0 m');
    expect(collapseSpaces(parts(list, 'place')[1]?.textContent)).to.match(/à 1\d\d km/);
    expect(part(list, 'around-me').getAttribute('aria-pressed')).to.equal('true');
    expect(chipTexts(list)).to.deep.equal(['Autour de moi']);
  });

  it('requests no position before it is pressed', async () => {
    let asked = 0;
    locatedBy(() => asked++);

    await listWithControls();

    expect(asked).to.equal(0);
  });

  it('says that it is waiting for the position', async () => {
    locatedBy(() => {});
    const list = await listWithControls();

    part(list, 'around-me').click();
    await list.updateComplete;

    expect(part(list, 'around-me').getAttribute('aria-busy')).to.equal('true');
    expect(collapseSpaces(part(list, 'around-me').textContent)).to.equal('Localisation en cours…');
  });

  it('says so when the visitor or the browser refuses', async () => {
    locatedBy((_, failed) => failed?.({code: 1} as GeolocationPositionError));
    const list = await listWithControls();

    part(list, 'around-me').click();

    await until(() => parts(list, 'notice').length === 1, 'there is a sentence');
    expect(collapseSpaces(part(list, 'notice').textContent)).to.equal(
      'Votre position n’a pas pu être déterminée.',
    );
    expect(part(list, 'around-me').getAttribute('aria-pressed')).to.equal('false');
    await expect(list).to.be.accessible();
  });

  it('is turned off with its button, and the order with it', async () => {
    locatedBy(standingAt(3, 44));
    const list = await listWithControls();
    part(list, 'around-me').click();
    await until(() => chipTexts(list).length === 1, 'it is on');

    part(list, 'around-me').click();

    await until(() => list.criteria.sort === undefined, 'it is off');
    await list.updateComplete;
    expect(chipTexts(list)).to.be.empty;
    expect(cardNames(list)[0]).to.equal('Tour de l’étang d’Ô');
  });
});

describe('In the visible part of the map', () => {
  afterEach(restoreFetch);

  it('is not offered without a map, nor is the order by distance', async () => {
    const list = await listWithControls();

    expect(parts(list, 'in-map').length).to.equal(0);
    expect(sortNames(list)).not.to.include('Les plus proches');
  });

  it('leaves the treks that start there, and follows the map', async () => {
    const list = await listWithControls();
    const leave = addMap();
    await until(() => parts(list, 'in-map').length === 1, 'it is there');
    expect(part(list, 'in-map').matches(':disabled')).to.equal(true);
    look([1.9, 42.9, 2.05, 43.1]);
    await until(() => part(list, 'in-map').matches(':enabled'), 'it is offered');

    part(list, 'in-map').click();
    await until(() => cardNames(list).length === 1, 'one trek is left');
    expect(cardNames(list)).to.deep.equal(['Tour de l’étang d’Ô']);
    expect(chipTexts(list)).to.deep.equal(['Dans la partie visible de la carte']);
    look([1.9, 42.9, 2.15, 43.1]);

    await until(() => cardNames(list).length === 2, 'the list follows');
    part(list, 'in-map').click();
    await until(() => cardNames(list).length === 4, 'all are back');
    leave();
    await until(() => parts(list, 'in-map').length === 0, 'it goes with the map');
  });

  it('offers the order by distance from the middle of the map', async () => {
    const list = await listWithControls();
    look([2.9, 43.9, 3.1, 44.1]);
    await until(() => sortNames(list).includes('Les plus proches'), 'it is offered');

    const menu = part(list, 'sort') as HTMLSelectElement;
    menu.value = 'nearest';
    menu.dispatchEvent(new Event('change'));

    await until(() => cardNames(list)[0] === 'La crête des Aigles', 'the nearest is first');
  });
});

describe('The order', () => {
  afterEach(restoreFetch);

  it('is chosen by the visitor', async () => {
    const list = await listWithControls();
    const menu = part(list, 'sort') as HTMLSelectElement;

    menu.value = 'longest';
    menu.dispatchEvent(new Event('change'));

    await until(() => cardNames(list)[0] === 'La crête des Aigles', 'the longest is first');
    expect(menu.getAttribute('aria-label')).to.equal('Trier par');
  });

  it('is that of the attribute at first', async () => {
    const list = await listWithControls({sort: 'name'});

    expect(cardNames(list)).to.deep.equal([
      'La crête des Aigles',
      'Le col du Loup',
      'Sentier du phare',
      'Tour de l’étang d’Ô',
    ]);
    expect((part(list, 'sort') as HTMLSelectElement).value).to.equal('name');
  });

  it('of the attribute gives way to what else is stated', async () => {
    const list = await listWithControls({sort: 'name', defaults: 'sort=longest'});

    await until(() => cardNames(list)[0] === 'La crête des Aigles', 'the longest is first');
    expect(list.criteria.sort).to.equal('longest');
  });

  it('is called the best match while something is searched for', async () => {
    const list = await listWithControls();
    expect(sortNames(list)[0]).to.equal('Ordre proposé');

    list.criteria = {text: 'loup'};

    await until(() => sortNames(list)[0] === 'Pertinence', 'it is called so');
  });
});
