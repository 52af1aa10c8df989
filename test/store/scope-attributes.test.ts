import {expect} from '@open-wc/testing';
import {readScope, type ScopeAttributes} from '../../src/store/scope-attributes.js';

const nothing: ScopeAttributes = {
  portals: '',
  structures: '',
  practices: '',
  themes: '',
  labels: '',
  routes: '',
  networks: '',
  cities: '',
  districts: '',
  accessibilities: '',
  ids: '',
  inBbox: '',
};

function read(attributes: Partial<ScopeAttributes>) {
  const warnings: string[] = [];
  const scope = readScope({...nothing, ...attributes}, (sentence) => warnings.push(sentence));
  return {scope, warnings};
}

describe('readScope', () => {
  it('is empty when nothing is said', () => {
    expect(read({})).to.deep.equal({scope: {}, warnings: []});
  });

  it('reads ids with spaces around them and commas too many', () => {
    expect(read({practices: ' 1, 4 ,,'}).scope).to.deep.equal({practices: ['1', '4']});
  });

  it('keeps valid ids and warns of the others', () => {
    expect(read({themes: '3,x,-1'})).to.deep.equal({
      scope: {themes: ['3']},
      warnings: [
        'themes "x" is not an id; leaving it out.',
        'themes "-1" is not an id; leaving it out.',
      ],
    });
  });

  it('takes the codes by which older servers know communes', () => {
    expect(read({cities: '09231,2A004'})).to.deep.equal({
      scope: {cities: ['09231', '2A004']},
      warnings: [],
    });
  });

  it('reads bounds', () => {
    expect(read({inBbox: '-4.9, 45.4, -4.3, 45.8'}).scope).to.deep.equal({
      inBbox: [-4.9, 45.4, -4.3, 45.8],
    });
  });

  for (const text of [
    '1,2,3',
    '1,2,3,4,5',
    '10,2,3,4',
    '1,4,3,2',
    '200,2,201,4',
    '1,x,3,4',
    '1,,3,4',
  ]) {
    it(`leaves out the bounds "${text}" and says so`, () => {
      expect(read({inBbox: text})).to.deep.equal({
        scope: {},
        warnings: [`in-bbox "${text}" is not "west,south,east,north" in degrees; leaving it out.`],
      });
    });
  }
});
