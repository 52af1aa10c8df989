import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {cleansNatively} from '../../src/html/clean-natively.js';
import {prepareRichText} from '../../src/html/cleaner.js';
import {richText} from '../../src/html/rich-text.js';
import {BASE} from './cleaners.js';

const draw = (text: string, box: HTMLElement) =>
  render(html`<div>${richText({html: text, baseUrl: BASE}, 2)}</div>`, box);

describe('richText', () => {
  it('shows only words until it is prepared, and then the HTML', async () => {
    const box = document.createElement('div');
    draw('<p>Sac &agrave; dos,</p> <b>eau</b>', box);
    expect(box.textContent).to.equal('Sac à dos, eau');
    expect(box.querySelector('b')).to.equal(null);

    await prepareRichText();
    draw('<p>Sac &agrave; dos,</p> <b>eau</b>', box);

    expect(box.textContent).to.equal('Sac à dos, eau');
    expect(box.querySelector('b')?.textContent).to.equal('eau');
  });

  describe('prepared', () => {
    before(prepareRichText);

    it('shows nothing for nothing', async () => {
      const box = await fixture(html`<div>${richText(undefined, 2)}</div>`);

      expect(box.textContent).to.equal('');
    });

    it('leaves the nodes alone when the same text is drawn again', () => {
      const box = document.createElement('div');
      draw('<p>Un lac</p>', box);
      const before = box.querySelector('p');

      draw('<p>Un lac</p>', box);
      const same = box.querySelector('p');
      draw('<p>Deux lacs</p>', box);

      expect(same).to.equal(before);
      expect(box.textContent).to.equal('Deux lacs');
    });

    it('shows the same text in two places, and again where it was gone', () => {
      const box = document.createElement('div');
      const text = {html: '<p>Un lac</p>', baseUrl: BASE};
      const drawIf = (isShown: boolean) =>
        render(
          html`${isShown ? html`<i>${richText(text, 2)}</i>` : ''}<b>${richText(text, 2)}</b>`,
          box,
        );
      drawIf(true);
      drawIf(false);

      drawIf(true);

      expect(box.querySelectorAll('p')).to.have.length(2);
      expect(box.textContent).to.equal('Un lacUn lac');
    });

    it('loads the server’s pictures once they are on the page', async () => {
      // Not a picture, but there.
      const text = {html: `<img src="${import.meta.url}">`, baseUrl: `${location.origin}/`};
      const box = await fixture(html`<div>${richText(text, 2)}</div>`);
      const picture = box.querySelector('img');

      const answer = await new Promise((resolve) => {
        for (const type of ['load', 'error']) picture?.addEventListener(type, () => resolve(type));
      });

      expect(answer).to.equal('error');
    });
  });

  describe('on a page that demands trusted types', () => {
    const text = '<b onclick="x()">eau</b> &amp; sel';

    it('draws with Lit’s policy alone where the browser cleans by itself', async function () {
      if (!cleansNatively()) this.skip();

      expect(await drawIn('lit-html', text)).to.equal('<b>eau</b> &amp; sel');
    });

    it('draws with the policies of Lit and of DOMPurify where it does not', async () => {
      const drawn = await drawIn('lit-html dompurify', text, withoutSanitizer);

      expect(drawn).to.equal('<b>eau</b> &amp; sel');
    });

    it('shows only the words where it does not, and DOMPurify is refused', async () => {
      expect(await drawIn('lit-html', text, withoutSanitizer)).to.equal('eau &amp; sel');
    });
  });

  describe('where the browser does not clean by itself', () => {
    it('shows only the words when DOMPurify cannot be loaded', async () => {
      const drawn = await drawIn('*', '<b>eau</b> &amp; sel', withoutSanitizer + withoutDomPurify);

      expect(drawn).to.equal('eau &amp; sel');
    });

    it('does not use an imitation of the Sanitizer API by the page', async () => {
      const imitation = `<script>
        Element.prototype.setHTML = function (text) { this.append(text); };
      </script>`;

      expect(await drawIn('*', '<b id="a">eau</b>', imitation)).to.equal('<b>eau</b>');
    });
  });
});

const withoutSanitizer = '<script>delete Element.prototype.setHTML;</script>';

const cleaning = new URL('../../src/html/clean-with-dompurify', import.meta.url).href;
const broken = 'data:text/javascript,throw 0';
const withoutDomPurify = `<script type="importmap">
  {"imports": {"${cleaning}.js": "${broken}", "${cleaning}.ts": "${broken}"}}
</script>`;

/** Draws in a page of its own, whose policy allows no strings to become HTML by themselves. */
async function drawIn(policies: string, text: string, head = ''): Promise<string> {
  const answer = new Promise<string>((resolve) => {
    addEventListener('message', ({data}) => resolve(String(data)), {once: true});
  });
  const frame = document.createElement('iframe');
  const csp = `require-trusted-types-for 'script'; trusted-types ${policies}`;
  const module = new URL('./rendered-in-iframe.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html>
    <html data-text="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" data-base-url="${BASE}">
    <meta http-equiv="Content-Security-Policy" content="${csp}">
    ${head}
    <script type="module" src="${module}"></script>`;
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}
