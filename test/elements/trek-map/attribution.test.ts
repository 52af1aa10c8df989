import {expect, fixture, html} from '@open-wc/testing';
import {readAttribution, renderAttribution} from '../../../src/elements/trek-map/attribution.js';
import {messages as fr} from '../../../src/generated/messages/fr/base.js';

describe('readAttribution', () => {
  it('keeps plain text and links', () => {
    expect(
      readAttribution('© <a href="https://osm.org/copyright">OSM</a> contributors'),
    ).to.deep.equal([
      {text: '© '},
      {text: 'OSM', href: 'https://osm.org/copyright'},
      {text: ' contributors'},
    ]);
  });

  it('keeps the words of what else there is', () => {
    expect(readAttribution('<b>Ma</b>ps &amp; <i>more</i><script>alert(1)</script>')).to.deep.equal(
      [{text: 'Maps & more'}],
    );
  });

  const attacks = [
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#x73;cript:alert(1)">x</a>',
    "<a href='data:text/html,x'>x</a>",
    '<a onclick="alert(1)">x</a>',
  ];
  for (const attack of attacks) {
    it(`makes no link of ${attack}`, () => {
      expect(readAttribution(attack)).to.deep.equal([{text: 'x'}]);
    });
  }

  it('shows what a link says as text', async () => {
    const attack = '<a href="https://a.example/?&quot;onmouseover=&quot;x">&lt;img src=x&gt;</a>';

    const shown = await fixture<HTMLElement>(html`<div>${renderAttribution([attack], fr)}</div>`);

    const link = shown.querySelector('a');
    expect(link?.textContent).to.equal('<img src=x>');
    expect(link?.getAttributeNames()).to.have.members(['href', 'target', 'rel']);
  });

  it('is not there when nobody is to be named', async () => {
    const shown = await fixture<HTMLElement>(html`<div>${renderAttribution([' '], fr)}</div>`);

    expect(shown.childElementCount).to.equal(0);
  });
});
