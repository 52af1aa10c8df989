import {expect} from '@open-wc/testing';
import {trackFeatures} from '../../src/map/features.js';
import {noShape, type Shape} from '../../src/model/geometry.js';

describe('trackFeatures', () => {
  const typesOf = (shape: Shape) =>
    trackFeatures({selected: {key: 'outdoor_site/1', shape}}).map(
      ({geometry, properties}) => `${properties?.role} ${geometry.type}`,
    );

  it('draws points, lines and areas of one item together', () => {
    const shape: Shape = {
      points: [[6, 45]],
      lines: [
        [
          [6, 45, 0],
          [6.1, 45, 0],
        ],
      ],
      surfaces: [
        [
          [
            [6, 45],
            [6.1, 45],
            [6.1, 45.1],
            [6, 45],
          ],
        ],
      ],
    };

    expect(typesOf(shape)).to.deep.equal([
      'selected Polygon',
      'selected LineString',
      'selected Point',
      'direction LineString',
    ]);
  });

  it('leaves a lone point to its pin', () => {
    expect(typesOf({...noShape, points: [[6, 45]]})).to.deep.equal([]);
    expect(
      typesOf({
        ...noShape,
        points: [
          [6, 45],
          [6.1, 45],
        ],
      }),
    ).to.have.length(2);
  });
});
