import {expect} from '@open-wc/testing';
import * as z from 'zod/mini';
import * as wire from '../../src/api/wire.js';

const {inLanguage, positive, present} = wire;

describe('inLanguage', () => {
  const texts: readonly (readonly [
    says: string,
    text: wire.LocalisedText,
    language: string,
    word?: string,
  ])[] = [
    ['is the text itself', ' Lac ', 'en', 'Lac'],
    ['is the asked language’s', {fr: 'Lac', en: 'Lake'}, 'en', 'Lake'],
    ['is a variety’s own', {pt: 'Lago', 'pt-br': 'Lagoa'}, 'pt-BR', 'Lagoa'],
    ['is the main variety’s', {fr: 'Lac', en: 'Lake'}, 'en-GB', 'Lake'],
    ['is any other where there is none', {en: '', fr: null, it: 'Lago'}, 'en', 'Lago'],
    ['is absent when all are empty', {en: '', fr: null, it: ' '}, 'en'],
    ['is absent for an empty text', '', 'fr'],
    ['is absent for nothing', undefined, 'fr'],
  ];
  for (const [says, text, language, word] of texts) {
    it(says, () => {
      expect(inLanguage(text, language)).to.equal(word);
    });
  }
});

describe('the fields of a row', () => {
  const Row = z.object({
    id: wire.id,
    name: wire.name,
    teaser: wire.localisedText,
    length: wire.number,
    city: wire.key,
    cities: wire.keys,
    children: wire.ids,
    things: wire.list,
    shown: wire.flag,
    code: wire.string,
  });

  it('are absent where they are missing', () => {
    const row = Row.parse({id: 1, name: 'A'});

    expect(row).to.deep.equal({id: 1, name: 'A', cities: [], children: [], things: []});
  });

  it('are absent where they cannot be read', () => {
    const odd = {teaser: 3, length: 'long', city: {}, cities: 'x', children: {}, things: null};

    const row = Row.parse({id: 1, name: 'A', ...odd, shown: 'yes', code: 4});

    expect(present(row)).to.deep.equal({id: 1, name: 'A', cities: [], children: [], things: []});
  });

  it('keep what can be read of a list', () => {
    const row = Row.parse({
      id: 1,
      name: 'A',
      cities: [6, '2A004', null, {}],
      children: [1, 'u', 2],
    });

    expect(row.cities).to.deep.equal(['6', '2A004']);
    expect(row.children).to.deep.equal([1, 2]);
  });

  for (const row of [
    {},
    {id: '1', name: 'A'},
    {id: 1},
    {id: 1, name: ''},
    {id: 1, name: {fr: ''}},
    null,
  ]) {
    it(`do not make a row of ${JSON.stringify(row)}`, () => {
      expect(Row.safeParse(row).success).to.equal(false);
    });
  }
});

describe('positive', () => {
  it('takes zero for unknown', () => {
    expect([positive(0), positive(-3), positive(undefined), positive(2)]).to.deep.equal([
      undefined,
      undefined,
      undefined,
      2,
    ]);
  });
});

describe('present', () => {
  it('leaves out what is undefined, and nothing else', () => {
    expect(present({a: undefined, b: 0, c: '', d: false})).to.deep.equal({b: 0, c: '', d: false});
    expect(present({a: undefined})).not.to.have.property('a');
  });
});
