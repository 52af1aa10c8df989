import {expect} from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import {cleanWithDomPurify} from '../../src/html/clean-with-dompurify.js';
import {BASE, cleaners, sanitised} from './cleaners.js';
import {readDifferently, xssPayloads} from './xss-payloads.js';

for (const [name, cleaner] of cleaners) {
  const clean = (html: string) => sanitised(cleaner, html).innerHTML;

  describe(`sanitise with ${name}`, () => {
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
      ['spaces at the ends', ' Un lac '],
    ];
    for (const [what, html] of kept) {
      it(`keeps ${what}`, () => {
        expect(clean(html)).to.equal(html);
      });
    }

    const changed: readonly (readonly [does: string, html: string, shown: string])[] = [
      [
        'decodes entities even where there is no tag',
        'Itin&eacute;raire &amp; &lt;lac&gt;',
        'Itinéraire &amp; &lt;lac&gt;',
      ],
      [
        'takes off colours, fonts, classes and ids',
        '<div class="x"><span style="color: #2dc26b;" id="a" data-a="1">vers</span></div>',
        '<div><span>vers</span></div>',
      ],
      [
        'lowers headings that compete with those of the page',
        '<h1>Un <em>titre</em></h1><h2>Deux</h2>',
        '<h3>Un <em>titre</em></h3><h4>Deux</h4>',
      ],
      [
        'keeps the words of old elements',
        '<center><FONT color="red">Un lac</FONT></center>',
        'Un lac',
      ],
      [
        'keeps the words of elements that nobody knows, and their tags in them',
        '<o:p>Un</o:p> <my-tag><x.y>beau <b>lac</b></x.y></my-tag>',
        'Un beau <b>lac</b>',
      ],
      [
        'keeps the words of what folds and of what is pressed',
        '<details><summary>Accès</summary><button>Go</button></details>',
        'AccèsGo',
      ],
      [
        'drops what fields hold, and drawings',
        'a<textarea>b</textarea><select><option>c</select><svg><text>d</text></svg>e',
        'ae',
      ],
      ['drops comments', 'a<!-- b -->c', 'ac'],
      ['has no use for addresses of what does not lead', '<p href="/a" src="/b">c</p>', '<p>c</p>'],
    ];
    for (const [does, html, shown] of changed) {
      it(does, () => {
        expect(clean(html)).to.equal(shown);
      });
    }

    describe('under a heading of level', () => {
      const text = '<h2>a</h2><h4>b</h4><h5>c</h5><h2>d</h2>';
      const placed: readonly (readonly [above: number, tags: string])[] = [
        [1, 'h2 h3 h4 h2'],
        [2, 'h3 h4 h5 h3'],
        [4, 'h5 h6 h6 h5'],
        [6, 'h6 h6 h6 h6'],
      ];
      for (const [above, tags] of placed) {
        it(`${above}, puts the headings of a text below it, in their order`, () => {
          const box = sanitised(cleaner, text, BASE, above);

          expect([...box.children].map(({localName}) => localName).join(' ')).to.equal(tags);
          expect(box.textContent).to.equal('abcd');
        });
      }
    });

    describe('against an attack', () => {
      for (const attack of xssPayloads) {
        it(`leaves nothing of ${attack}`, () => {
          const box = sanitised(cleaner, attack);

          for (const element of [box, ...box.querySelectorAll('*')]) {
            expect(element.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
            expect(element.localName).to.match(/^(?:div|p|a|img|h3|span|table|tbody|tr|td)$/);
            for (const {name, value} of element.attributes) {
              expect(name).to.match(/^(?:href|src|alt|title|target|rel|loading|decoding)$/);
              if (name !== 'title') expect(value).not.to.match(/script:|data:|blob:|x\.example/);
            }
          }
        });

        it(`shows the same when what it left is read again: ${attack}`, () => {
          const left = clean(attack);

          expect(clean(left)).to.equal(left);
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
        expect(
          clean('<a>Courbière</a>, <a href="#note">note</a>, <a href="sms:1">sms</a>'),
        ).to.equal('Courbière, note, sms');
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
        ).to.equal(
          '<a href="https://y.example/" target="_blank" rel="noopener noreferrer">Lac</a>',
        );
      });

      it('without a usable address is its words', () => {
        expect(clean('<img alt="Lac" src="data:image/png;base64,AAAA">')).to.equal('Lac');
      });

      it('is not fetched while it is being sanitised', async () => {
        const url = `${location.origin}/not-fetched-${crypto.randomUUID()}.png`;

        sanitised(cleaner, `<img src="${url}">`, `${location.origin}/`);

        // Long enough for a request to have begun.
        await fetch(import.meta.url);
        const names = performance.getEntriesByType('resource').map(({name}) => name);
        expect(names).not.to.include(url);
      });
    });

    describe('handles', () => {
      it('five thousand elements in each other', () => {
        for (const tag of ['div', 'a-b', 'font']) {
          expect(sanitised(cleaner, `${`<${tag}>`.repeat(5000)}lac`).textContent).to.equal('lac');
        }
      });

      it('a megabyte of text', () => {
        const words = 'Un lac. '.repeat(131_072);

        expect(sanitised(cleaner, `<p>${words}</p>`).textContent).to.equal(words);
      });

      it('more in a link than a call may have arguments', () => {
        const box = sanitised(cleaner, `<a href="#x">${'<br>'.repeat(150_000)}</a>`);

        expect(box.childNodes).to.have.length(150_000);
      });

      it('ten thousand names that nobody knows', () => {
        const words = Array.from({length: 10_000}, (_, index) => `<x${index}>a</x${index}>`);

        expect(sanitised(cleaner, words.join('')).textContent).to.equal('a'.repeat(10_000));
      });
    });
  });
}

describe('the two sanitisers', () => {
  /** Both are safe: the one is careful with what only matters to HTML that is read twice. */
  const differences: readonly (readonly [what: string, html: string, shown: string[]])[] = [
    [
      'DOMPurify drops an attribute that would end a comment or a raw text',
      '<p title="a --> b">c</p>',
      ['<p title="a --&gt; b">c</p>', '<p>c</p>'],
    ],
    [
      'DOMPurify drops the words of what pretends to be a custom element',
      '<p is="a-b">a</p>b',
      ['<p>a</p>b', 'b'],
    ],
    ['DOMPurify drops the words of stray mathematics', '<mi>a</mi>b', ['ab', 'b']],
  ];
  for (const [what, html, shown] of differences) {
    it(`differ: ${what}`, () => {
      const found = cleaners.map(([, clean]) => sanitised(clean, html).innerHTML);

      expect(found.map((each) => each.replaceAll('-->', '--&gt;'))).to.deep.equal(
        shown.slice(-cleaners.length),
      );
    });
  }

  it('show the same of every other attack', () => {
    const differing = xssPayloads.filter((attack) => {
      const [one, other = one] = cleaners.map(([, clean]) => sanitised(clean, attack).innerHTML);
      return one !== other && !readDifferently.has(attack);
    });

    expect(differing).to.deep.equal([]);
  });
});

describe('sanitise', () => {
  it('shows plain text without any sanitiser', () => {
    expect(sanitised(undefined, '<p onclick="x()">a &lt;b&gt; <i>c</i></p>').innerHTML).to.equal(
      'a &lt;b&gt; c',
    );
  });

  it('shows plain text where sanitising fails', () => {
    const broken = () => {
      throw new RangeError('Too deep.');
    };

    expect(sanitised(broken, '<img src=x onerror=alert(1)>Un <b>lac</b>').innerHTML).to.equal(
      'Un lac',
    );
  });

  it('ignores hooks that the page adds to a DOMPurify of its own', () => {
    createDOMPurify.addHook('afterSanitizeAttributes', (node) =>
      node.setAttribute('class', 'page'),
    );

    const {innerHTML} = sanitised(cleanWithDomPurify, '<p>Un lac</p>');

    createDOMPurify.removeAllHooks();
    expect(innerHTML).to.equal('<p>Un lac</p>');
  });
});
