import {expect} from '@open-wc/testing';
import type {TrekLayer} from '../../../../src/elements/trek-layer/trek-layer.js';
import '../../../../src/elements/trek-layer/trek-layer.js';
import {readLayers} from '../../../../src/elements/trek-map/layers/read-layers.js';
import '../../../../src/kinds/index.js';
import {messages as fr} from '../../../../src/generated/messages/fr/base.js';

const layer = (attributes: Readonly<Record<string, string>>) => {
  const element = document.createElement('trek-layer');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const readLayer = (element: TrekLayer, warn: (message: string) => void) =>
  // After the default base maps, where it is an overlay.
  readLayers([element], fr, warn).at(-1);

const src = 'https://tiles.example/{z}/{x}/{y}.png';

describe('<trek-layer>', () => {
  it('declares a base map', () => {
    const warnings: string[] = [];
    const attributes = {
      name: ' Topo ',
      src,
      attribution: '© Me',
      'min-zoom': '3',
      'max-zoom': '17',
    };

    const baseMap = readLayer(layer(attributes), (sentence) => warnings.push(sentence));

    expect(baseMap).to.deep.equal({
      id: `xyz ${src} Topo`,
      name: 'Topo',
      isOverlay: false,
      isVisible: false,
      attribution: '© Me',
      opacity: 1,
      content: {type: 'tiles', tiles: src, minZoom: 3, maxZoom: 17},
    });
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the default base maps under overlays alone', () => {
    const overlay = layer({type: 'geojson', src: '/a.geojson', name: 'Navettes'});
    const namesOf = (...layers: TrekLayer[]) =>
      readLayers(layers, fr, () => {}).map(({name, isOverlay}) => (isOverlay ? name : 'base map'));

    expect(namesOf(overlay)).to.deep.equal(['base map', 'base map', 'Navettes']);
    expect(namesOf(layer({type: 'tms', src}), overlay)).to.deep.equal(['Navettes']);
  });

  it('reads an address relative to the page', () => {
    const baseMap = readLayer(layer({src: '/t/{z}/{x}/{y}'}), () => {});

    expect(baseMap?.content).to.include({tiles: `${location.origin}/t/{z}/{x}/{y}`});
  });

  it('reads archives, styles, and items by their kind', () => {
    const read = (attributes: Readonly<Record<string, string>>) =>
      readLayer(layer(attributes), () => {});
    const archive = read({type: 'pmtiles', src: 'https://a.example/b.pmtiles', consent: ''});
    const style = read({type: 'style', src: 'https://data.geopf.fr/style.json', consent: ''});

    expect(archive?.content).to.include({tiles: 'pmtiles://https://a.example/b.pmtiles'});
    expect(archive?.consentHost).to.equal('a.example');
    expect(style).to.deep.include({isOverlay: false, consentHost: 'data.geopf.fr'});
    expect(style?.content).to.include({type: 'style', isOwnHostOnly: true});
    expect(read({type: 'poi', consent: ''})).to.deep.include({
      isOverlay: true,
      content: {type: 'items', kind: 'poi'},
    });
    expect(read({type: 'poi', consent: ''})?.consentHost).to.equal(undefined);
    expect(read({type: 'stages'})?.content).to.deep.equal({type: 'items', part: 'stages'});
  });

  const wrong: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'another type': {type: 'tms', src},
    'no address': {},
    'an address without a place': {src: 'https://tiles.example/{z}/{x}.png'},
    'a place we do not know': {src: 'https://{s}.tiles.example/{z}/{x}/{y}.png'},
    'another scheme': {src: 'ftp://tiles.example/{z}/{x}/{y}'},
    'zooms the wrong way round': {src, 'min-zoom': '9', 'max-zoom': '3'},
    'a zoom that is no number': {src, 'max-zoom': 'all'},
  };
  for (const [what, attributes] of Object.entries(wrong)) {
    it(`is left out with ${what}, and says why`, () => {
      const warnings: string[] = [];

      const baseMap = readLayer(layer(attributes), (sentence) => warnings.push(sentence));

      expect(baseMap).to.equal(undefined);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/; leaving it out\.$/);
    });
  }

  it('draws nothing', () => {
    const element = layer({src});
    document.body.append(element);

    expect(element.getBoundingClientRect().height).to.equal(0);
    element.remove();
  });
});
