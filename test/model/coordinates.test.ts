import {expect} from '@open-wc/testing';
import {parseCoordinates} from '../../src/model/coordinates.js';

describe('coordinates that a visitor types', () => {
  for (const text of [
    '44.8312, 6.4721',
    ' 44.8312 6.4721 ',
    '44,8312 6,4721',
    '44,8312, 6,4721',
    '44.8312,6.4721',
    '44.8312;6.4721',
    '44.8312 / 6.4721',
    'N 44.8312° E 6.4721°',
    '44.8312°N, 6.4721°E',
    '44.8312n 6.4721e',
  ]) {
    it(`are read from “${text}”`, () => {
      expect(parseCoordinates(text)).to.deep.equal([6.4721, 44.8312]);
    });
  }

  it('may be south and west', () => {
    expect(parseCoordinates('-21.1, -55.5')).to.deep.equal([-55.5, -21.1]);
    expect(parseCoordinates('21.1°S 55.5°W')).to.deep.equal([-55.5, -21.1]);
    expect(parseCoordinates('21 55')).to.deep.equal([55, 21]);
  });

  for (const text of [
    '',
    '44.8312',
    'ici',
    '91, 6',
    '44, 181',
    '44.8312, 6.4721, 1200',
    '44°49\'52" 6°28\'19"',
    '<b>44</b>, 6',
    'NaN, NaN',
    '44.8 O 6.4 O',
    `${'4'.repeat(50_000)}, ${' '.repeat(50_000)}`,
  ]) {
    it(`are none in “${text.slice(0, 30)}”`, () => {
      expect(parseCoordinates(text)).to.equal(undefined);
    });
  }
});
