import {expect} from '@open-wc/testing';
import {coordinatesText, directionsTo} from '../../src/model/directions.js';

const agents = {
  android: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0 Mobile',
  iPhone: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15',
  windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0',
  linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
};

const to = (userAgent: string, name = 'Le lac') => directionsTo([2, 43.1], name, {userAgent});

describe('directionsTo', () => {
  it('opens the application that a visitor of Android prefers', () => {
    const url = 'geo:43.100000,2.000000?q=43.100000,2.000000(Le%20lac)';
    expect(to(agents.android)).to.deep.equal({url});
  });

  it('opens the maps of Apple’s systems', () => {
    const url = 'maps:?daddr=43.100000,2.000000';
    expect(to(agents.iPhone)).to.deep.equal({url});
    expect(to(agents.mac)).to.deep.equal({url});
  });

  it('leads to OpenStreetMap elsewhere', () => {
    const url = 'https://www.openstreetmap.org/directions?to=43.100000%2C2.000000';
    expect(to(agents.windows)).to.deep.equal({url, website: 'OpenStreetMap'});
    expect(to(agents.linux)).to.deep.equal({url, website: 'OpenStreetMap'});
  });

  it('keeps a name from changing the address', () => {
    expect(to(agents.android, 'A & B (haut)?q=0,0#').url).to.equal(
      'geo:43.100000,2.000000?q=43.100000,2.000000(A%20%26%20B%20%20haut%20%3Fq%3D0%2C0%23)',
    );
    expect(to(agents.android, '()').url).to.equal('geo:43.100000,2.000000?q=43.100000,2.000000');
    expect(to(agents.android, 'x'.repeat(10_000)).url).to.have.length.below(200);
  });
});

describe('coordinatesText', () => {
  it('says latitude before longitude', () => {
    expect(coordinatesText([-1.98765432, 43.12345678])).to.equal('43.123457, -1.987654');
  });
});
