import {expect} from '@open-wc/testing';
import {restoreReader, withReader} from '../i18n/reader.js';
import {warningsDuring} from '../support/console.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../support/dom.js';
import {createElement, type SourceTag} from '../support/elements.js';
import {sampleApi} from '../support/sample.js';

async function open(tag: SourceTag, lang: string) {
  const element = createElement(tag, sampleApi());
  element.lang = lang;
  document.body.append(element);
  await waitForState(element, 'ready');
  return element;
}

/** The nearest language through shadow roots, which `:lang()` of Firefox 153 does not look through. */
function languageOf(element: Element | null): string | undefined {
  if (!element) return undefined;
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('[lang]')?.getAttribute('lang') ?? languageOf(host ?? null);
}

/** The language in which screen readers say a text or a label. */
function voiceOf(root: ParentNode, text: string): string | undefined {
  const labelled = root.querySelector(`[aria-label="${text}"]`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let element = labelled;
  for (let node = walker.nextNode(); node && !element; node = walker.nextNode())
    if (collapseSpaces(node.textContent).startsWith(text)) element = node.parentElement;
  return languageOf(element);
}

const waitForVoice = (root: ParentNode, text: string, language: string) =>
  until(
    () => voiceOf(root, text) === language,
    `“${text}” is read in "${language}", not in "${voiceOf(root, text)}"`,
  );

describe('A text in another language than that of the page', () => {
  afterEach(() => {
    restoreReader();
    for (const tag of ['trek-list', 'trek-detail', 'trek-app', 'trek-map'])
      document.querySelector(tag)?.remove();
  });

  it('is read in its language where one of the elements has only some', async () => {
    withReader('eu', 'es');
    const detail = await open('trek-detail', 'eu');
    const root = rootOf(detail);

    // Sentences without values, with values, and in an option of the table of contents.
    for (const text of ['El recorrido en palabras', 'Estimación sin pausas', 'A mi ritmo'])
      await waitForVoice(root, text, 'es');
    for (const text of ['Deskribapena', 'Partekatu', 'Altitude-profila'])
      await waitForVoice(root, text, 'eu');
    // The server publishes its texts in French alone.
    await waitForVoice(root, 'Le grand classique du Parc', 'fr');
    await expect(detail).to.be.accessible();
  });

  it('is no more marked when the language of the page has all of them', async () => {
    withReader('eu', 'es');
    const detail = await open('trek-detail', 'eu');
    const root = rootOf(detail);
    await waitForVoice(root, 'El recorrido en palabras', 'es');

    detail.lang = 'fr';

    await waitForVoice(root, 'Le parcours décrit en mots', 'fr');
    await until(() => !root.querySelector('[lang=es], [lang=eu]'), 'nothing is marked');
  });

  for (const [tag, text] of [
    ['trek-list', '48 rutas'],
    ['trek-map', 'Acercar'],
  ] as const) {
    it(`is read in that of <${tag}> where the elements have no other`, async () => {
      withReader('br', 'es');
      await warningsDuring(async () => {
        const root = rootOf(await open(tag, 'br'));

        await waitForVoice(root, text, 'es');
      });
    });
  }

  it('leaves the language of elements within another one as it is', async () => {
    withReader('br', 'es');
    await warningsDuring(async () => {
      const app = await open('trek-app', 'br');
      const root = rootOf(app);
      await until(() => parts(app, 'view-switch')[0], 'the app is there');
      const list = root.querySelector('trek-list') as HTMLElement;

      await waitForVoice(rootOf(list), '48 rutas', 'es');
      await waitForVoice(root, 'Lista', 'es');
      expect(languageOf(list)).to.equal('br');
      expect(languageOf(part(list, 'count'))).to.equal('es');
    });
  });
});
