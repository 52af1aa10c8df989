import {expect} from '@open-wc/testing';
import '../../../src/kinds/index.js';
import {trek} from '../../../src/kinds/trek.js';
import {itemKey} from '../../../src/model/item.js';
import {noCriteria} from '../../../src/model/search/criteria.js';
import {type Kind, registerKind} from '../../../src/store/kinds.js';
import {
  type Route,
  type RouteParameters,
  readRoute,
  writeRoute,
} from '../../../src/store/routing/route.js';
import {routeNames} from '../../../src/store/routing/route-names.js';

const start: Route = {criteria: noCriteria, depth: 1};

const write = (route: Route) => writeRoute(route, trek);
const read = (words: RouteParameters) => readRoute(words, trek);

describe('the day of the visit', () => {
  it('is read and written as a date', () => {
    const {day} = read({day: '2026-07-14'});

    expect(day).to.be.a('number');
    expect(write({...start, ...(day !== undefined && {day})})).to.deep.equal({day: '2026-07-14'});
  });

  it('is ignored where it is none, and may be far away', () => {
    for (const day of [
      '',
      '2026-02-30',
      '14/07/2026',
      '2026-07-14T00:00',
      '-5000-01-01',
      '20260714',
    ]) {
      expect(read({day}).day, day).to.equal(undefined);
    }
    expect(write(read({day: '9999-12-31'}))).to.deep.equal({day: '9999-12-31'});
    expect(write(read({day: '0001-01-01'}))).to.deep.equal({day: '0001-01-01'});
  });
});

describe('a selection', () => {
  const selectionOf = (selection: string) => read({selection}).criteria.selection;

  it('is read and written as the ids of its items, with the kind of those of another kind', () => {
    const selection = ['trek/12', 'trek/2.5', 'poi/7'] as const;

    const words = write({...start, criteria: {...noCriteria, selection}});

    expect(words).to.deep.equal({selection: '12,2.5,poi-7'});
    expect(read(words).criteria.selection).to.deep.equal(selection);
  });

  it('may be the favourites, whichever these are', () => {
    const words = write({...start, criteria: {...noCriteria, selection: 'favourites'}});

    expect(words).to.deep.equal({selection: 'favourites'});
    expect(read(words).criteria.selection).to.equal('favourites');
  });

  it('is ignored where nothing in it is an item', () => {
    for (const selection of ['', ',', 'a', '<script>', 'nothing-5', '-1', '1.5e3', 'constructor'])
      expect(selectionOf(selection), selection).to.equal(undefined);
    expect(selectionOf('x,12,<img onerror=x>,12')).to.deep.equal(['trek/12']);
  });

  it('has five hundred items at most', () => {
    const ids = Array.from({length: 10_000}, (_, at) => at + 1);

    expect(selectionOf(ids.join())).to.have.length(500);
    const selection = ids.map((id) => itemKey('trek', id));
    const words = write({...start, criteria: {...noCriteria, selection}});
    expect(words.selection?.split(',')).to.have.length(500);
  });
});

describe('writeRoute', () => {
  it('omits default values', () => {
    expect(write(start)).to.deep.equal({});
  });

  it('contains criteria, selection and view in readable parameters', () => {
    const words = write({
      criteria: {
        text: ' étang ',
        terms: {practice: ['4', '6'], city: ['2A004']},
        ranges: {duration: [{to: 2}, {from: 6.5}], ascent: [{from: 1000, to: 1500}]},
        keepUnknown: ['duration'],
        within: [-4.9, 45.4, -4.3, 45.8],
        sort: 'easiest',
        from: [2, 44],
        reach: {place: 'Gap', position: [6, 44], mode: 'car', limit: {hours: 1}, area: []},
      },
      selectedKey: 'trek/12',
      depth: 3,
      mapView: {zoom: 11.456, center: [-4.6, 45.6]},
      language: 'de',
    });

    expect(words).to.deep.equal({
      q: 'étang',
      practice: '4,6',
      city: '2A004',
      duration: '-2,6.5-,unknown',
      ascent: '1000-1500',
      area: '-4.9,45.4,-4.3,45.8',
      sort: 'easiest',
      page: '3',
      trek: '12',
      map: '11.46/45.6/-4.6',
      lang: 'de',
    });
  });
});

describe('readRoute', () => {
  it('reads back what was written', () => {
    const route: Route = {
      criteria: {
        text: 'l’étang',
        terms: {theme: ['1', '2'], label: ['3']},
        ranges: {length: [{from: 2000, to: 5000}, {from: 12_000}]},
        keepUnknown: ['length'],
        within: [-4.9, 45.4, -4.3, 45.8],
        sort: 'nearest',
      },
      selectedKey: 'trek/7',
      depth: 2,
      mapView: {zoom: 9, center: [-4.6, 45.6]},
      language: 'en',
    };

    expect(read(write(route))).to.deep.equal(route);
  });

  it('reads back an item of another kind, written with its name', () => {
    registerKind('poi', async () => ({...trek, name: 'poi'}));
    const route: Route = {...start, selectedKey: 'poi/5'};

    expect(write(route)).to.deep.equal({trek: 'poi-5'});
    expect(read({trek: 'poi-5'})).to.deep.equal(route);
  });

  it('reads an item with the name of its own kind as one without', () => {
    expect(read({trek: 'trek-5'})).to.deep.equal(read({trek: '5'}));
  });

  it('ignores an item of a kind that there is not', () => {
    expect(read({trek: 'cave-5'})).to.deep.equal(start);
  });

  it('never contains the position of the visitor', () => {
    const words = write({criteria: {...noCriteria, from: [2, 44]}, depth: 1});

    expect(words).to.deep.equal({});
  });

  const nonsense: Readonly<Record<string, string>> = {
    practice: "1;drop table,<b>,'",
    duration: '9-3',
    length: 'a-b',
    ascent: '--',
    area: '1,2,3',
    sort: 'random',
    page: '-4',
    trek: '0x10',
    map: '99/100/200',
    lang: '../etc',
  };

  for (const [name, value] of Object.entries(nonsense)) {
    it(`ignores ${name}=${value}`, () => {
      expect(read({[name]: value})).to.deep.equal(start);
    });
  }

  it('keeps valid values beside invalid ones', () => {
    const {criteria} = read({practice: '4,<b>,6', duration: 'x,2-4,4-2'});

    expect(criteria.terms.practice).to.deep.equal(['4', '6']);
    expect(criteria.ranges.duration).to.deep.equal([{from: 2, to: 4}]);
  });

  it('reads a range that is repeated once', () => {
    const {criteria} = read({duration: '2-4,-1,2.0-4,4-2', practice: '4,4'});

    expect(criteria.ranges.duration).to.deep.equal([{from: 2, to: 4}, {to: 1}]);
    expect(criteria.terms.practice).to.deep.equal(['4']);
  });

  it('limits the length of the text', () => {
    expect(read({q: 'a'.repeat(10_000)}).criteria.text).to.have.length(200);
  });

  it('limits the number of terms', () => {
    const ids = Array.from({length: 5000}, (_, id) => id).join(',');

    expect(read({city: ids}).criteria.terms.city).to.have.length(200);
  });

  it('drops a null character', () => {
    expect(read({q: 'a\0b'}).criteria.text).to.equal('ab');
  });
});

describe('the parameters of another kind', () => {
  const event: Kind = {
    ...trek,
    name: 'event',
    filters: {
      terms: {category: 'practices', theme: 'themes'},
      withItems: [],
      ranges: {duration: 'duration'},
      sorts: ['name', 'newest'],
      usual: [],
    },
  };

  it('are named as its filters and itself', () => {
    expect(routeNames(event)).to.deep.equal([
      ...['q', 'category', 'theme', 'duration'],
      ...['area', 'selection', 'sort', 'page', 'day', 'event', 'map', 'lang'],
    ]);
  });

  it('are read and written, and those of treks are not', () => {
    registerKind('event', event);
    const words = {category: '3', duration: '-2', sort: 'newest', event: '7'};
    const ofTreks = {practice: '4', length: '-2', trek: '8'};

    const route = readRoute({...ofTreks, ...words}, event);

    expect(route.selectedKey).to.equal('event/7');
    expect(writeRoute(route, event)).to.deep.equal(words);
    expect(readRoute({sort: 'longest'}, event).criteria).to.deep.equal(noCriteria);
  });
});
