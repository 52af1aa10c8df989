import {expect} from '@open-wc/testing';
import {placePopup} from '../../../src/elements/trek-map/popup.js';

const size = {width: 600, height: 400};
const lift = 20;

const read = (style: string) =>
  Object.fromEntries(style.split('; ').map((each) => each.split(': ')));

describe('placePopup', () => {
  it('goes over its place', () => {
    const place = read(placePopup([300, 200], size, {lift}));

    expect(place).to.include({'--left': '300.0px', '--top': '180.0px', '--shift': '-100%'});
  });

  it('goes under a place at the top', () => {
    expect(read(placePopup([300, 40], size, {lift}))).to.include({
      '--top': '56.0px',
      '--shift': '0%',
    });
  });

  it('stays on the map beside an edge', () => {
    expect(read(placePopup([5, 200], size, {lift}))['--left']).to.equal('158.0px');
    expect(read(placePopup([599, 200], size, {lift}))['--left']).to.equal('442.0px');
  });

  it('is no wider than a narrow map', () => {
    const narrow = {width: 200, height: 400};

    expect(read(placePopup([0, 200], narrow, {lift}))).to.include({
      '--left': '100.0px',
      '--half': '92px',
    });
  });

  it('goes where there is more room when it is tall', () => {
    expect(read(placePopup([300, 150], size, {lift, isTall: true}))['--shift']).to.equal('0%');
    expect(read(placePopup([300, 250], size, {lift, isTall: true}))['--shift']).to.equal('-100%');
  });
});
