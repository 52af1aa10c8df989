import {expect} from '@open-wc/testing';
import {
  templateAddress,
  wmsAddress,
  wmtsAddress,
} from '../../../../src/elements/trek-map/layers/tile-address.js';

const parameters = (address: string | undefined) =>
  Object.fromEntries(new URL(address ?? '').searchParams);

describe('the address of tiles', () => {
  it('of a WMTS is completed from the name of its layer', () => {
    const address = wmtsAddress('https://a.example/wmts?layer=PLAN&FORMAT=image/jpeg');

    expect(address).to.contain('TILEMATRIX={z}').and.contain('TILEROW={y}');
    expect(parameters(address)).to.include({
      LAYER: 'PLAN',
      FORMAT: 'image/jpeg',
      STYLE: 'normal',
      TILEMATRIXSET: 'PM',
      REQUEST: 'GetTile',
    });
  });

  it('of a WMTS may be a template with the names of its capabilities', () => {
    expect(wmtsAddress('https://a.example/PM/{TileMatrix}/{TileRow}/{TileCol}.png')).to.equal(
      'https://a.example/PM/{z}/{y}/{x}.png',
    );
  });

  it('of a WMS asks for the box of a tile', () => {
    const address = wmsAddress('https://a.example/wms?LAYERS=a,b&map=/x.map');

    expect(address).to.contain('BBOX={bbox-epsg-3857}');
    expect(parameters(address)).to.include({
      LAYERS: 'a,b',
      MAP: '/x.map',
      REQUEST: 'GetMap',
      CRS: 'EPSG:3857',
      TRANSPARENT: 'true',
    });
  });

  it('of an older WMS has no other name of its reference system', () => {
    const address = wmsAddress('https://a.example/wms?LAYERS=a&VERSION=1.1.1&SRS=EPSG:3857');

    expect(parameters(address)).to.include({SRS: 'EPSG:3857', VERSION: '1.1.1'});
    expect(parameters(address)).to.not.have.property('CRS');
  });

  it('needs a layer, the three numbers of a tile, and a scheme of the web', () => {
    expect(wmtsAddress('https://a.example/wmts')).to.equal(undefined);
    expect(wmsAddress('https://a.example/wms')).to.equal(undefined);
    expect(wmsAddress('javascript:alert(1)?LAYERS=a')).to.equal(undefined);
    expect(templateAddress('https://a.example/{z}/{x}.png')).to.equal(undefined);
  });
});
