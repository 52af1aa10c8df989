import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isForms, messageModules, missing, readLanguages} from '../../scripts/messages.js';
import {root} from '../../scripts/run.js';

/** @typedef {import('../../scripts/messages.js').Texts} Texts */

/** Languages that have some of the messages; the others have all. @type {readonly string[]} */
const STARTED = ['eu', 'oc'];

/** Words that are the same in French and elsewhere. */
const SAME = new Set(
  `Description Distance Documents Labels Sources Suggestions minimum maximum Information Vigilance Type Code Contact
  Commune Date Dates Distinction Places service services Contenu Total Public Place Zone Horaires
  De nord est sud Niveau Documents Organisme Organismes Filtres Nom zones sensibles Vent suggestion suggestions QR code Effort observation observations Liste Adresse Gratuit Gestion`.split(
    /\s+/,
  ),
);

const languages = await readLanguages();
const {fr = {}} = Object.fromEntries(languages);

/** Every text with its path; several forms of a message end with their names. @returns {[string, string][]} */
function textsOf(/** @type {Texts} */ texts, path = '') {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts).flatMap(([name, each]) =>
    name === 'by' && isForms(texts) ? [] : textsOf(each, path ? `${path}.${name}` : name),
  );
}

const valuesOf = (/** @type {string} */ text) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, value]) => value))].sort();

/** @param {Texts} texts @param {string} path @returns {Texts | undefined} */
const at = (texts, path) =>
  path
    .split('.')
    .reduce(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      /** @type {Texts | undefined} */ (texts),
    );

for (const [language, texts] of languages) {
  describe(`The texts in "${language}"`, () => {
    const all = textsOf(texts);

    it('are all those in French, and no others', () => {
      assert.deepEqual(STARTED.includes(language) ? [] : missing(texts, fr), []);
      assert.deepEqual(missing(fr, texts), []);
    });

    it('have the values that the French ones have', () => {
      for (const [path, text] of all) {
        const message = path.replace(/\.(\d+|zero|one|two|few|many|other)$/, '');
        const texts = at(fr, path) ?? at(fr, message);
        const french = typeof texts === 'object' ? texts.other : texts;
        assert.equal(typeof french, 'string', path);
        const [given, expected] = [valuesOf(text), valuesOf(String(french))];
        const isOther = path === message || path.endsWith('.other');
        // One or none may be said in words, and the forms of a noun are not those of the number: a Basque one has the
        // same after all numbers.
        const free = isOther ? [] : ['count', 'noun'];
        const relevant = (/** @type {readonly (string | undefined)[]} */ values) =>
          values
            .map((value) => (value === 'one' || value === 'other' ? 'noun' : (value ?? '')))
            .filter((value) => !free.includes(value))
            .sort();
        assert.deepEqual(relevant(given), relevant(expected), path);
      }
    });

    it('have a text for each plural of the language', () => {
      const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
      // From a million on; the last one replaces it.
      const categories = pluralCategories.filter((name) => name !== 'many');
      for (const [path] of all.filter(([each]) => each.endsWith('.other'))) {
        const forms = /** @type {object} */ (at(texts, path.replace(/\.other$/, '')));
        for (const category of categories) assert.ok(category in forms, `${path}: ${category}`);
      }
    });

    it('are never empty, nor with spaces around them', () => {
      for (const [path, text] of all) assert.match(text, /^\S(.*\S)?$/, path);
    });

    it('use typographic apostrophes, quotes and ellipses', () => {
      for (const [path, text] of all) assert.doesNotMatch(text, /['"]|\.\.\./, path);
    });

    if (language === 'fr') {
      it('have a non-breaking space before high punctuation', () => {
        for (const [path, text] of all) assert.doesNotMatch(text, /[^\u00a0\u202f][;:!?»]/, path);
      });
    } else {
      it('are not in French', () => {
        const french = new Map(textsOf(fr));
        const same = all.filter(
          ([path, text]) =>
            text === french.get(path) &&
            (text.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? []).some(
              (word) => !SAME.has(word),
            ),
        );
        assert.deepEqual(same, []);
      });
    }
  });
}

describe('The texts of visitors', () => {
  const textIn = (/** @type {string} */ language) =>
    textsOf(languages.get(language) ?? {})
      .map(([, text]) => text)
      .join('\n');

  it('address them as “tú” in Spanish and as “je” in Dutch, as the others do', () => {
    assert.doesNotMatch(
      textIn('es'),
      /\busted|\bsu (forma|dispositivo|búsqueda|navegador|salida|aviso|correo|actividad)|Elija|Escanéelo|Avise|Indique|Pulse\b/i,
    );
    assert.doesNotMatch(textIn('nl'), /\b(u|uw)\b/i);
  });
});

describe('The modules of messages', () => {
  it('have nothing of another language but French', async () => {
    for (const [name, code] of await messageModules()) {
      const imported = [
        ...code.matchAll(/^import [^;]*'(?:\.\.?\/)+([a-z]{2})\/|^import [^;]*'\.\/(list)\.js'/gm),
      ];
      const languagesOf = imported.map(([, language]) => language ?? name.slice(0, 2));
      assert.deepEqual(
        [...new Set(languagesOf)].filter((language) => language !== 'fr'),
        [],
        name,
      );
    }
  });

  it('names nothing by its shape, its size or its place alone', () => {
    const place =
      /(?<![\p{L}])(droite|gauche|ci-dess\w+|au-dessus|en haut|en bas|coin|ronde?s?|carrée?s?|cercles?|triangles?|verte?s?|rouges?|bleue?s?|grise?s?|orange)(?![\p{L}])/iu;
    // Keys, where the map goes and turns to, and the height of a work.
    const meant = [
      'base.profileHint',
      'map.left',
      'map.right',
      'relief.turnLeft',
      'relief.turnRight',
      'relief.northUp',
      'kinds.names.plain.height',
    ];
    const found = textsOf(fr).filter(([path, text]) => place.test(text) && !meant.includes(path));
    assert.deepEqual(found, []);
  });

  it('have no message that nothing shows', () => {
    const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts') && !/^(generated|i18n[\\/]messages)/.test(name))
      .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
    const words = new Set(sources.join('\n').match(/[\w-]+/g));
    const names = textsOf(fr).map(([path]) => path.replace(/\.(\d+|one|other)$/, ''));
    // The API has words for how passable an area is.
    const unused = names.filter(
      (path) => !words.has(path.split('.').at(-1) ?? '') && !path.includes('practicable'),
    );
    assert.deepEqual(unused, []);
  });
});
