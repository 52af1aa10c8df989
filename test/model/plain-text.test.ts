import {expect} from '@open-wc/testing';
import {plainText} from '../../src/model/plain-text.js';

describe('plainText', () => {
  const texts: readonly (readonly [says: string, html: string, text: string])[] = [
    ['leaves plain words alone', 'Vous cheminerez', 'Vous cheminerez'],
    [
      'decodes letters with marks',
      'for&ecirc;t, &Eacute;t&eacute;, fa&ccedil;ade',
      'forêt, Été, façade',
    ],
    ['decodes Latin-1', 'ni&ntilde;o &szlig; &oslash; &Aring; 5&deg; &frac12;', 'niño ß ø Å 5° ½'],
    [
      'decodes the marks of a typesetter',
      'l&rsquo;&oelig;uvre &ndash; &laquo;&hellip;&raquo;',
      'l’œuvre – «…»',
    ],
    ['decodes numbers', '&#233;&#xE9;&#X1F97E;', 'éé🥾'],
    ['decodes once', '&amp;eacute;', '&eacute;'],
    ['keeps entities that nobody knows', '&fjlig; &x; R&D;', '&fjlig; &x; R&D;'],
    ['drops impossible characters', 'a&#0;b&#x110000;c', 'abc'],
    ['drops tags and keeps words together', '<p>un <b>beau</b>&nbsp;<i>l</i>ac</p>', 'un beau lac'],
    ['sets blocks and line breaks apart', '<p>un</p><p>deux<br/>trois</p>', 'un deux trois'],
    [
      'drops scripts, styles and comments',
      'a<script>x<y</script><STYLE>p{}</STYLE><!-- <p> -->b',
      'a b',
    ],
    ['drops what an unclosed script would hide', 'a<script>alert(1)', 'a'],
    ['keeps a sign that is no tag', 'moins de 5 < 6 &lt;b&gt;', 'moins de 5 < 6 <b>'],
    ['draws white space together', ' a \r\n\t b&nbsp;&nbsp;c ', 'a b c'],
    ['is empty where nothing is seen', '<p>&nbsp;</p><img src="a.jpg">', ''],
  ];
  for (const [says, html, text] of texts) {
    it(says, () => {
      expect(plainText(html)).to.equal(text);
    });
  }

  it('reads hostile text in reasonable time', () => {
    const start = performance.now();
    plainText('<a'.repeat(20_000));
    plainText('<script>'.repeat(5_000));
    plainText('&'.repeat(100_000));

    expect(performance.now() - start).to.be.below(2000);
  });
});
