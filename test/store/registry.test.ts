import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {trek} from '../../src/kinds/trek.js';
import type {ItemSource} from '../../src/store/item-source.js';
import {Registry} from '../../src/store/registry.js';
import type {Member, Role, SharedSource, SourceRequest} from '../../src/store/shared-source.js';
import type {SourceContext} from '../../src/store/source-context.js';

const client = new ApiClient('https://geotrek.example/api/v2/');
const context: SourceContext = {client, kind: trek, language: 'fr', scope: {}};
const own = (part: Partial<SourceContext> = {}): SourceRequest => ({
  kind: 'own',
  context: {...context, ...part},
});

class FakeMember implements Member {
  readonly element = document.createElement('div');
  readonly routing = {
    owner: this,
    mode: '',
    prefix: '',
    names: '',
    defaults: '',
    sort: '',
    item: '',
    warn() {},
  };
  role: Role | undefined;
  request: SourceRequest;
  shared: SharedSource | undefined;
  source: ItemSource | undefined;

  constructor(request: SourceRequest) {
    this.request = request;
  }

  attach(shared: SharedSource | undefined) {
    this.shared = shared;
    this.source = shared?.source;
  }

  update() {}
}

const microtask = () => Promise.resolve();

describe('Registry', () => {
  let registry: Registry;
  const members: FakeMember[] = [];

  const join = (request: SourceRequest, id = '') => {
    const member = new FakeMember(request);
    member.element.id = id;
    document.body.append(member.element);
    members.push(member);
    registry.add(member);
    return member;
  };

  beforeEach(() => {
    registry = new Registry();
  });

  afterEach(() => {
    for (const {element} of members.splice(0)) element.remove();
  });

  it('gives one source to equal requests', () => {
    const [list, map] = [join(own()), join(own())];

    expect(list.source).to.exist.and.equal(map.source);
  });

  it('gives separate sources to other servers, languages and scopes', () => {
    const other = new ApiClient('https://other.example/api/v2/');
    const sources = [
      join(own()),
      join(own({client: other})),
      join(own({language: 'en'})),
      join(own({scope: {practices: ['1']}})),
    ].map(({source}) => source);

    expect(new Set(sources)).to.have.property('size', 4);
  });

  it('ignores the order of ids in a scope', () => {
    const one = join(own({scope: {practices: ['1'], themes: ['2']}}));
    const two = join(own({scope: {themes: ['2'], practices: ['1']}}));

    expect(one.source).to.equal(two.source);
  });

  it('shares the source of another element by its id', () => {
    join(own({language: 'en'}));
    const list = join(own(), 'hikes');
    const map = join({kind: 'follow', followed: 'hikes'});

    expect(map.source).to.equal(list.source);
  });

  it('lets an element follow one that comes after it', () => {
    const map = join({kind: 'follow', followed: 'hikes'});
    expect(map.source).to.equal(undefined);

    const list = join(own(), 'hikes');

    expect(map.source).to.equal(list.source);
  });

  it('lets an element follow one that follows another', () => {
    const detail = join({kind: 'follow', followed: 'map'});
    join({kind: 'follow', followed: 'hikes'}, 'map');
    const list = join(own(), 'hikes');

    expect(detail.source).to.equal(list.source);
  });

  it('leaves two elements that follow each other without a source', () => {
    const one = join({kind: 'follow', followed: 'two'}, 'one');
    join({kind: 'follow', followed: 'one'}, 'two');

    expect(one.source).to.equal(undefined);
  });

  it('gives the only source of the page to an element without attributes', () => {
    const map = join({kind: 'only'});
    const list = join(own());

    expect(map.source).to.equal(list.source);
  });

  it('keeps the source of an element that is moved', async () => {
    const list = join(own());
    const before = list.source;

    registry.remove(list);
    registry.add(list);
    await microtask();

    expect(list.source).to.equal(before);
    expect(registry.sources).to.deep.equal([before]);
  });

  it('ends a source with its last element', async () => {
    const list = join(own(), 'hikes');
    const map = join({kind: 'follow', followed: 'hikes'});

    registry.remove(list);
    await microtask();

    expect(registry.sources).to.be.empty;
    expect(map.source).to.equal(undefined);
  });

  it('keeps a source while another element uses it', async () => {
    const list = join(own());
    const detail = join(own());

    registry.remove(list);
    await microtask();

    expect(registry.sources).to.deep.equal([detail.source]);
  });

  it('changes the source of elements with for when the named element changes its source', () => {
    const list = join(own(), 'hikes');
    const map = join({kind: 'follow', followed: 'hikes'});
    const other = join(own());

    registry.remove(list);
    list.request = own({language: 'en'});
    registry.add(list);

    expect(list.source).not.to.equal(other.source);
    expect(map.source).to.equal(list.source);
  });

  it('selects in a new source the trek that was selected in the one it replaces', () => {
    const list = join(own());
    const {source, shared} = list;
    source?.select('trek/12');

    registry.remove(list);
    list.request = own({language: 'en'});
    registry.add(list, shared);

    expect(list.source).not.to.equal(source);
    expect(list.source?.state.selectedKey).to.equal('trek/12');
  });
});
