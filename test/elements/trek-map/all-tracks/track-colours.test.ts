import {expect} from '@open-wc/testing';
import {
  PATTERNS,
  readable,
  termStyles,
} from '../../../../src/elements/trek-map/all-tracks/track-colours.js';
import type {Term, Vocabulary} from '../../../../src/model/vocabulary.js';

const vocabulary = (...terms: readonly Partial<Term>[]) =>
  new Map(terms.map((term, index) => [`${index}`, {id: `${index}`, label: '', ...term}]));

/** The luminance of a colour as WCAG defines it. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const termColours = (terms: Vocabulary) =>
  new Map([...termStyles(terms)].map(([id, {colour}]) => [id, colour]));

const contrastWithWhite = (colour: string) => 1.05 / (luminance(colour) + 0.05);

describe('the colours of terms', () => {
  it('are those of the server where each term has one of its own', () => {
    const colours = termColours(vocabulary({color: '#112233'}, {color: '#663311'}));

    expect([...colours.values()]).to.deep.equal(['#112233', '#663311']);
  });

  it('are of a palette where the server has none, or the same for several terms', () => {
    const same = termColours(vocabulary({color: '#112233'}, {color: '#112233'}));
    const none = termColours(vocabulary({}, {color: '#112233'}));

    expect([...same.values()]).to.deep.equal([...none.values()]);
    expect(new Set(same.values()).size).to.equal(2);
    expect([...same.values()]).not.to.include('#112233');
  });

  it('are eight different ones that can be read on white', () => {
    const colours = [...termColours(vocabulary(...Array.from({length: 8}, () => ({})))).values()];

    expect(new Set(colours).size).to.equal(8);
    for (const colour of colours) expect(contrastWithWhite(colour)).to.be.at.least(4.5);
  });
});

describe('the patterns of terms', () => {
  it('are others where the colours are others, and where a colour comes again', () => {
    const styles = [...termStyles(vocabulary(...Array.from({length: 16}, () => ({})))).values()];

    expect(new Set(styles.slice(0, 8).map(({pattern}) => pattern)).size).to.equal(8);
    expect(new Set(styles.map(({colour, pattern}) => `${colour} ${pattern}`)).size).to.equal(16);
  });

  it('are none of those of a track without a term', () => {
    const styles = [...termStyles(vocabulary(...Array.from({length: 8}, () => ({})))).values()];

    expect(styles.map(({pattern}) => pattern)).not.to.include(PATTERNS.length - 1);
  });
});

describe('readable', () => {
  it('darkens a colour that cannot be seen on a light map', () => {
    expect(contrastWithWhite(readable('#ffee00'))).to.be.at.least(3);
    expect(contrastWithWhite(readable('#ffffff'))).to.be.at.least(3);
  });

  it('keeps one that can', () => {
    expect(readable('#0b5fa5')).to.equal('#0b5fa5');
  });
});
