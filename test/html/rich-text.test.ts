import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {richText} from '../../src/html/rich-text.js';

const BASE = 'https://geotrek.example/';

describe('richText', () => {
  it('shows an editor’s HTML', async () => {
    const box = await fixture(
      html`<div>${richText({html: 'Sac &agrave; dos, <b>eau</b>', baseUrl: BASE})}</div>`,
    );

    expect(box.textContent).to.equal('Sac à dos, eau');
    expect(box.querySelector('b')?.textContent).to.equal('eau');
  });

  it('shows nothing for nothing', async () => {
    const box = await fixture(html`<div>${richText(undefined)}</div>`);

    expect(box.textContent).to.equal('');
  });

  it('leaves the nodes alone when the same text is drawn again', async () => {
    const box = document.createElement('div');
    const draw = (text: string) => render(richText({html: `<p>${text}</p>`, baseUrl: BASE}), box);
    draw('Un lac');
    const before = box.querySelector('p');

    draw('Un lac');
    const same = box.querySelector('p');
    draw('Deux lacs');

    expect(same).to.equal(before);
    expect(box.textContent).to.equal('Deux lacs');
  });

  describe('on a page that demands trusted types', () => {
    const policies: readonly (readonly [says: string, policies: string, shown: string])[] = [
      [
        'draws with the policies of Lit and of DOMPurify',
        'lit-html dompurify',
        '<b>eau</b> &amp; sel',
      ],
      ['shows only the words where DOMPurify is refused', 'lit-html', 'eau &amp; sel'],
    ];
    for (const [says, allowed, shown] of policies) {
      it(says, async () => {
        const drawn = await drawIn(allowed, '<b onclick="x()">eau</b> &amp; sel');

        expect(drawn).to.equal(shown);
      });
    }
  });
});

/** Draws in a page of its own, whose policy allows no strings to become HTML by themselves. */
async function drawIn(policies: string, text: string): Promise<string> {
  const answer = new Promise<string>((resolve) => {
    addEventListener('message', ({data}) => resolve(String(data)), {once: true});
  });
  const frame = document.createElement('iframe');
  const csp = `require-trusted-types-for 'script'; trusted-types ${policies}`;
  const module = new URL('./drawn-in-frame.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html>
    <html data-text="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" data-base-url="${BASE}">
    <meta http-equiv="Content-Security-Policy" content="${csp}">
    <script type="module" src="${module}"></script>`;
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}
