import {expect} from '@open-wc/testing';
import {app} from '../../src/generated/messages/app.js';
import {messages as french} from '../../src/generated/messages/fr/base.js';
import {isSupported, languageOfTexts, loadGroup, loadMessages} from '../../src/i18n/languages.js';
import {restoreReader, withReader} from './reader.js';

interface Greetings {
  readonly hello: string;
  readonly bye: (name: string) => string;
  readonly days: Readonly<Record<string, string>>;
}

const spanish: Greetings = {
  hello: 'Hola',
  bye: (name) => `Adiós ${name}`,
  days: {a: 'lunes', b: 'martes'},
};

const greetings = {
  french: {
    hello: 'Bonjour',
    bye: (name: string) => `Au revoir ${name}`,
    days: {a: 'lundi', b: 'mardi'},
  },
  complete: {
    es: async () => ({messages: spanish}),
    it: async () => {
      throw new Error('offline');
    },
  },
  started: {eu: async () => ({messages: {hello: 'Kaixo'}})},
};
const load = (tag: string) => loadGroup<Greetings>(greetings, tag);

describe('The messages of a language', () => {
  afterEach(restoreReader);

  it('are not loaded in French, which the entry contains', () => {
    expect(loadMessages('fr')).to.equal(undefined);
    expect(loadMessages('fr-CA')).to.equal(undefined);
  });

  it('are those of its regions', async () => {
    expect(await loadMessages('de-AT')).to.equal(await loadMessages('de'));
  });

  it('have the same names as the French ones', async () => {
    for (const language of ['en', 'de', 'es', 'it', 'nl', 'ca', 'eu', 'oc']) {
      expect(Object.keys((await loadMessages(language)) ?? {})).to.have.members(
        Object.keys(french),
      );
    }
  });

  it('have forms for one and for several', async () => {
    for (const language of ['fr', 'en', 'de', 'es', 'it', 'nl', 'ca', 'eu', 'oc']) {
      const {itemCount} = (await loadMessages(language)) ?? french;
      expect(itemCount(1).replace('1', '2'), language).not.to.equal(itemCount(2));
    }
  });

  it('are those of the next language of the visitor where the elements have none', () => {
    withReader('br', 'es-MX', 'de');

    expect(isSupported('br')).to.equal(false);
    expect(languageOfTexts('br')).to.equal('es-MX');
    expect(languageOfTexts('it')).to.equal('it');
  });

  it('are French where the elements have no language of the visitor', () => {
    withReader('br');

    expect(languageOfTexts('pt')).to.equal('fr');
  });
});

describe('A group of messages', () => {
  afterEach(restoreReader);

  it('is loaded in its language alone', async () => {
    withReader('de');

    expect(await load('es-AR')).to.deep.equal({...spanish, lang: 'es'});
    expect(await load('fr')).to.deep.equal({...greetings.french, lang: 'fr'});
    expect((await loadGroup(app, 'de')).viewList).to.equal('Liste');
  });

  it('has what a language lacks from the next one of the visitor, message by message', async () => {
    withReader('eu', 'es', 'fr');

    const {hello, bye, days, lang} = await load('eu');

    expect([hello, lang]).to.deep.equal(['Kaixo', 'eu']);
    expect(bye('Ada')).to.equal('Adiós Ada');
    expect(days).to.deep.equal(spanish.days);
  });

  it('has it from French where the visitor has no other language', async () => {
    withReader('eu');

    const {hello, bye} = await load('eu');

    expect([hello, bye('Ada')]).to.deep.equal(['Kaixo', 'Au revoir Ada']);
  });

  it('is in the next language of the visitor where one does not load', async () => {
    withReader('it', 'es');

    const {hello, lang} = await load('it');

    expect([hello, lang]).to.deep.equal(['Hola', 'es']);
  });
});
