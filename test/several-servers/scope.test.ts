import {expect} from '@open-wc/testing';
import {clientFor} from '../../src/api/client.js';
import '../../src/kinds/index.js';
import {trek} from '../../src/kinds/trek.js';
import {type Kind, loadKind} from '../../src/store/kinds.js';
import {idLists, type ScopeAttributes} from '../../src/store/scope-attributes.js';
import {readStatedScope, resolveScope} from '../../src/store/several-servers/scope-of-several.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';

const NOTHING = Object.fromEntries([...idLists, 'inBbox'].map((name) => [name, '']));

/** What an attribute means for each of so many servers, and what the integrator is told. */
function read(attributes: Partial<ScopeAttributes>, count: number, kind: Kind = trek) {
  const warnings: string[] = [];
  // It has a text for each of them.
  const stated = {...NOTHING, ...attributes} as unknown as ScopeAttributes;
  const scopes = Array.from({length: count}, (_, place) =>
    readStatedScope(stated, kind, {place, count}, (sentence) => warnings.push(sentence)),
  );
  return {scopes, warnings};
}

afterEach(restoreFetch);

describe('a scope of the ids of the first of several servers', () => {
  it('means the terms of the same names where the kind has no filter for them', async () => {
    const structures = (id: number) => ({structure: [{id, name: 'Parc'}]});
    const [first, second] = [fakeApi(structures(1)), fakeApi(structures(9))];
    const kind = await loadKind('touristicevent');
    const {url} = second;
    const {scopes} = read({structures: '1'}, 2, kind);
    const [, stated] = scopes;
    const context = {client: clientFor(url), language: 'fr', kind};

    const scope =
      stated &&
      (await resolveScope(stated, context, {...context, client: clientFor(first.url)}, () => {}));

    expect(scope).to.deep.equal({structures: ['9']});
  });
});

describe('a scope with a list for each server', () => {
  it('shows nothing of a server whose list is missing', () => {
    const {scopes, warnings} = read({practices: '4 | 7'}, 3);

    expect(scopes.map(({hasNoItems}) => hasNoItems)).to.deep.equal([false, false, true]);
    expect(warnings).to.deep.equal(['practices "4 | 7" states 2 lists for 3 servers.']);
  });

  it('leaves out the list of a server that is not there', () => {
    const {scopes, warnings} = read({practices: '4 | 7 | 9'}, 2);

    expect(scopes.map(({scope}) => scope)).to.deep.equal([{practices: ['4']}, {practices: ['7']}]);
    expect(warnings).to.have.length(1);
  });

  it('takes all of a server whose list is empty', () => {
    const {scopes, warnings} = read({practices: '4 |'}, 2);

    expect(scopes[1]).to.deep.equal({scope: {}, names: {}, hasNoItems: false});
    expect(warnings).to.be.empty;
  });

  it('takes names as well', () => {
    const {scopes} = read({practices: '4 | 7, VTT', cities: '2A004 | Florac'}, 2);

    expect(scopes[0]?.scope).to.deep.equal({practices: ['4'], cities: ['2A004']});
    expect(scopes[1]?.scope).to.deep.equal({practices: ['7']});
    expect(scopes[1]?.names).to.deep.equal({practices: ['VTT'], cities: ['Florac']});
  });

  it('takes a text that is not an id for a name, and shows nothing of a server without such a term', () => {
    const {scopes} = read({practices: '4 | 4x'}, 2);

    expect(scopes[1]?.names).to.deep.equal({practices: ['4x']});
  });
});
