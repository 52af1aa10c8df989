import {expect, fixture, html} from '@open-wc/testing';
import {inLanguage, markLanguages} from '../../src/i18n/text-languages.js';

const messages = inLanguage(
  {snark: 'Snark', hunts: {count: (count: number) => `${count} snarks hunted`}},
  'en',
);
/** Marks the languages of a page in Basque, and returns those that are stated. */
async function marked(content: unknown) {
  const page = await fixture(html`<div>${content}</div>`);
  markLanguages(page, 'eu-ES', 'eu');
  return [...page.querySelectorAll('[lang]')].map(
    (each) => `${each.localName}: ${each.getAttribute('lang')}`,
  );
}

describe('The language of a text', () => {
  it('is stated where a message is in another one', async () => {
    expect(await marked(html`<h2>${messages.snark} :</h2><p>Kaixo</p>`)).to.deep.equal(['h2: en']);
    expect(await marked(html`<p>${messages.hunts.count(3)}.</p>`)).to.deep.equal(['p: en']);
    expect(await marked(html`<input placeholder="Snark" />`)).to.deep.equal(['input: en']);
  });

  it('is that of the label, which is read in place of the text', async () => {
    expect(await marked(html`<button aria-label="Snark">Ados</button>`)).to.deep.equal([
      'button: en',
    ]);
    expect(await marked(html`<button aria-label="Ados">Snark</button>`)).to.deep.equal([]);
  });

  it('is that of the page within an element in another one', async () => {
    expect(
      await marked(html`<nav aria-label="Snark"><p>Kaixo</p><p>Snark</p></nav>`),
    ).to.deep.equal(['nav: en', 'p: eu']);
  });

  it('is that of the content where an element has both', async () => {
    expect(await marked(html`<p>${messages.snark} <b>Ados</b> agur</p>`)).to.deep.equal([]);
  });

  it('stays as the template states it', async () => {
    expect(await marked(html`<p lang="fr">Bonjour <b>Snark</b></p>`)).to.deep.equal(['p: fr']);
  });

  it('is not set around an element of ours, which would take it', async () => {
    expect(await marked(html`<div aria-label="Snark"><trek-none></trek-none></div>`)).to.deep.equal(
      [],
    );
  });

  it('is that of the element where the page is in another one', async () => {
    const page = await fixture(html`<div><section><p>Hola</p><p>Snark</p></section></div>`);

    markLanguages(page, 'br', 'es');

    const languages = [...page.querySelectorAll('[lang]')].map(({outerHTML}) =>
      outerHTML.replace(/<!--.*?-->/g, ''),
    );
    expect(languages).to.deep.equal([
      '<section lang="es"><p>Hola</p><p lang="en">Snark</p></section>',
      '<p lang="en">Snark</p>',
    ]);
  });

  it('has its own direction in a page from right to left', async () => {
    const page = await fixture(
      html`<div dir="rtl"><p>6,8 km</p><p><b>Snark</b></p><p>12</p></div>`,
    );

    markLanguages(page, 'ar', 'fr');

    const directions = [...page.querySelectorAll('[dir]')].map((each) => [
      each.localName,
      each.getAttribute('dir'),
    ]);
    expect(directions).to.deep.equal([
      ['p', 'auto'],
      ['b', 'auto'],
    ]);
  });

  it('is no more stated when the text has changed', async () => {
    const page = await fixture(html`<div><p>Snark</p></div>`);
    const [paragraph] = page.children as unknown as [HTMLElement];
    markLanguages(page, 'eu', 'eu');
    expect(paragraph.lang).to.equal('en');

    paragraph.textContent = 'Kaixo';
    markLanguages(page, 'eu', 'eu');

    expect(paragraph.hasAttribute('lang')).to.equal(false);
  });
});
