import {expect} from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import {sanitise} from '../../src/html/sanitise.js';

const BASE = 'https://geotrek.example/';

const clean = (html: string) => sanitise({html, baseUrl: BASE});

describe('sanitise', () => {
  const kept: readonly (readonly [what: string, html: string])[] = [
    ['paragraphs and emphasis', '<p>Un <strong>beau</strong> <em>lac</em> <sup>2</sup></p>'],
    ['lists', '<ol start="3"><li>À gauche</li></ol><ul><li>a</li></ul>'],
    ['lower headings', '<h3>Accès</h3><h4>En train</h4>'],
    ['quotations and rules', '<blockquote>Dit-on</blockquote><hr>'],
    [
      'tables',
      '<table><tbody><tr><th scope="col">Jour</th><td colspan="2">2 km</td></tr></tbody></table>',
    ],
    ['the language of a passage', '<p lang="oc" dir="ltr">Lo lac</p>'],
    ['captions', '<figure><figcaption>Le lac</figcaption></figure>'],
  ];
  for (const [what, html] of kept) {
    it(`keeps ${what}`, () => {
      expect(clean(html)).to.equal(html);
    });
  }

  it('decodes entities even where there is no tag', () => {
    expect(clean('Itin&eacute;raire &amp; &lt;lac&gt;')).to.equal('Itinéraire &amp; &lt;lac&gt;');
  });

  it('takes off colours, fonts, classes and ids', () => {
    expect(
      clean('<div class="x"><span style="color: #2dc26b;" id="a" data-a="1">vers</span></div>'),
    ).to.equal('<div><span>vers</span></div>');
  });

  it('lowers headings that compete with those of the page', () => {
    expect(clean('<h1>Un <em>titre</em></h1><h2>Deux</h2>')).to.equal(
      '<h3>Un <em>titre</em></h3><h3>Deux</h3>',
    );
  });

  it('keeps the words of elements that it does not know', () => {
    expect(clean('<center><font>Un lac</font></center>')).to.equal('Un lac');
  });

  describe('against an attack', () => {
    const attacks = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg><script>alert(1)</script></svg>',
      '<svg onload=alert(1)>',
      '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
      '<a href="javascript:alert(1)">x</a>',
      '<a href="java&#10;script:alert(1)">x</a>',
      '<a href="data:text/html,<script>alert(1)</script>">x</a>',
      '<a href="vbscript:x">x</a>',
      '<iframe src="https://x.example"></iframe>',
      '<object data="x"></object><embed src="x">',
      '<form action="https://x.example"><input name="a"><button>Go</button></form>',
      '<style>*{display:none}</style><link rel="stylesheet" href="x">',
      '<base href="https://x.example/"><meta http-equiv="refresh" content="0">',
      '<p onclick="alert(1)" style="position:fixed">x</p>',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
      '<template><img src=x onerror=alert(1)></template>',
      '<trek-list api="https://x.example"></trek-list>',
      '<video src="https://x.example/a.mp4" autoplay></video>',
      '<img src="https://geotrek.example/a.jpg" srcset="https://x.example/b.jpg 2x">',
    ];
    for (const attack of attacks) {
      it(`leaves nothing of ${attack}`, () => {
        const box = document.implementation.createHTMLDocument('').createElement('div');
        box.innerHTML = clean(attack);

        for (const element of [box, ...box.querySelectorAll('*')]) {
          expect(element.localName).to.match(/^(?:div|p|a|img|h3|span)$/);
          for (const {name, value} of element.attributes) {
            expect(name).to.match(/^(?:href|src|alt|title|target|rel|loading|decoding)$/);
            expect(value).not.to.match(/script:|data:|x\.example/);
          }
        }
      });
    }
  });

  describe('a link', () => {
    it('elsewhere opens apart, and tells nobody where from', () => {
      expect(clean('<a href="https://x.example/a" target="_top" rel="opener">x</a>')).to.equal(
        '<a href="https://x.example/a" target="_blank" rel="noopener noreferrer">x</a>',
      );
    });

    it('of the server is whole', () => {
      expect(clean('<a href="/media/topo.pdf">x</a>')).to.contain(`href="${BASE}media/topo.pdf"`);
    });

    it('within the page’s own site stays in its window', () => {
      expect(clean(`<a href="${location.origin}/stay">x</a>`)).to.equal(
        `<a href="${location.origin}/stay">x</a>`,
      );
    });

    it('may write or call', () => {
      const links = '<a href="mailto:a@b.example">Écrire</a> <a href="tel:+33561">Appeler</a>';

      expect(clean(links)).to.equal(links);
    });

    it('that leads nowhere is plain words', () => {
      expect(clean('<a>Courbière</a>, <a href="#note">note</a>, <a href="sms:1">sms</a>')).to.equal(
        'Courbière, note, sms',
      );
    });
  });

  describe('a picture', () => {
    it('of the server comes when it is near, and is described at least as empty', () => {
      expect(clean('<img src="/media/a.jpg" width="300" class="x">')).to.equal(
        `<img src="${BASE}media/a.jpg" width="300" alt="" loading="lazy" decoding="async">`,
      );
    });

    it('of the server is as secure as the server', () => {
      expect(clean('<img alt="Lac" src="http://geotrek.example/a.jpg">')).to.contain(
        `src="${BASE}a.jpg"`,
      );
    });

    it('of somebody else’s server is a link, so that its host does not learn who reads', () => {
      expect(clean('<p><img src="https://x.example/p/lac.jpg" alt="Le lac"></p>')).to.equal(
        '<p><a href="https://x.example/p/lac.jpg" target="_blank" rel="noopener noreferrer">Le lac</a></p>',
      );
    });

    it('of somebody else’s insecure server is a link by its name', () => {
      expect(clean('<img src="http://x.example/p/lac.jpg">')).to.equal(
        '<a href="http://x.example/p/lac.jpg" target="_blank" rel="noopener noreferrer">lac.jpg</a>',
      );
    });

    it('of somebody else’s server within a link is its words', () => {
      expect(
        clean('<a href="https://y.example/"><img src="https://x.example/a.jpg" alt="Lac"></a>'),
      ).to.equal('<a href="https://y.example/" target="_blank" rel="noopener noreferrer">Lac</a>');
    });

    it('without a usable address is its words', () => {
      expect(clean('<img alt="Lac" src="data:image/png;base64,AAAA">')).to.equal('Lac');
    });

    it('is not fetched while it is being looked at', async () => {
      const url = `${location.origin}/not-fetched-${crypto.randomUUID()}.png`;

      sanitise({html: `<img src="${url}">`, baseUrl: `${location.origin}/`});

      // Long enough for a request to have begun.
      await fetch(import.meta.url);
      const names = performance.getEntriesByType('resource').map(({name}) => name);
      expect(names).not.to.include(url);
    });
  });

  it('is deaf to what the page does to a DOMPurify of its own', () => {
    createDOMPurify.addHook('afterSanitizeAttributes', (node) =>
      node.setAttribute('class', 'page'),
    );

    const html = clean('<p>Un lac</p>');

    createDOMPurify.removeAllHooks();
    expect(html).to.equal('<p>Un lac</p>');
  });
});
