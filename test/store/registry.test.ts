import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import type {Question} from '../../src/api/question.js';
import {type Member, Registry, type Wish} from '../../src/store/registry.js';
import type {TrekSource} from '../../src/store/trek-source.js';

const client = new ApiClient('https://geotrek.example/api/v2/');
const question: Question = {client, language: 'fr', scope: {}};
const asking = (part: Partial<Question> = {}): Wish => ({
  kind: 'ask',
  question: {...question, ...part},
});

class Seat implements Member {
  readonly element = document.createElement('div');
  readonly wish: Wish;
  source: TrekSource | undefined;

  constructor(wish: Wish) {
    this.wish = wish;
  }

  adopt(source: TrekSource | undefined) {
    this.source = source;
  }
}

const microtask = () => Promise.resolve();

describe('Registry', () => {
  let registry: Registry;
  const seats: Seat[] = [];

  const join = (wish: Wish, id = '') => {
    const seat = new Seat(wish);
    seat.element.id = id;
    document.body.append(seat.element);
    seats.push(seat);
    registry.join(seat);
    return seat;
  };

  beforeEach(() => {
    registry = new Registry();
  });

  afterEach(() => {
    for (const {element} of seats.splice(0)) element.remove();
  });

  it('gives one source to those who ask the same', () => {
    const [list, map] = [join(asking()), join(asking())];

    expect(list.source).to.exist.and.equal(map.source);
  });

  it('gives sources of their own to other servers, languages and scopes', () => {
    const other = new ApiClient('https://other.example/api/v2/');
    const sources = [
      join(asking()),
      join(asking({client: other})),
      join(asking({language: 'en'})),
      join(asking({scope: {practices: ['1']}})),
    ].map(({source}) => source);

    expect(new Set(sources)).to.have.property('size', 4);
  });

  it('does not mind in which order a scope was written', () => {
    const one = join(asking({scope: {practices: ['1'], themes: ['2']}}));
    const two = join(asking({scope: {themes: ['2'], practices: ['1']}}));

    expect(one.source).to.equal(two.source);
  });

  it('lets an element follow another by its id', () => {
    join(asking({language: 'en'}));
    const list = join(asking(), 'hikes');
    const map = join({kind: 'follow', id: 'hikes'});

    expect(map.source).to.equal(list.source);
  });

  it('lets an element follow one that comes after it', () => {
    const map = join({kind: 'follow', id: 'hikes'});
    expect(map.source).to.equal(undefined);

    const list = join(asking(), 'hikes');

    expect(map.source).to.equal(list.source);
  });

  it('lets an element follow one that follows another', () => {
    const detail = join({kind: 'follow', id: 'map'});
    join({kind: 'follow', id: 'hikes'}, 'map');
    const list = join(asking(), 'hikes');

    expect(detail.source).to.equal(list.source);
  });

  it('leaves two elements that follow each other without a source', () => {
    const one = join({kind: 'follow', id: 'two'}, 'one');
    join({kind: 'follow', id: 'one'}, 'two');

    expect(one.source).to.equal(undefined);
  });

  it('gives the only source of the page to who asks nothing', () => {
    const map = join({kind: 'any'});
    const list = join(asking());

    expect(map.source).to.equal(list.source);
  });

  it('keeps the source of an element that is moved', async () => {
    const list = join(asking());
    const before = list.source;

    registry.leave(list);
    registry.join(list);
    await microtask();

    expect(list.source).to.equal(before);
    expect(registry.sources).to.deep.equal([before]);
  });

  it('ends a source with the last element that asks for it', async () => {
    const list = join(asking(), 'hikes');
    const map = join({kind: 'follow', id: 'hikes'});

    registry.leave(list);
    await microtask();

    expect(registry.sources).to.be.empty;
    expect(map.source).to.equal(undefined);
  });

  it('keeps a source while another element asks for it', async () => {
    const list = join(asking());
    const detail = join(asking());

    registry.leave(list);
    await microtask();

    expect(registry.sources).to.deep.equal([detail.source]);
  });

  it('begins a source with the trek chosen in the one that it replaces', () => {
    const seat = new Seat(asking());

    registry.join(seat, {selectedId: 12});

    expect(seat.source?.state.selectedId).to.equal(12);
  });
});
