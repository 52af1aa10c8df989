import {expect} from '@open-wc/testing';
import {apiAddress} from '../../src/api/address.js';

const PAGE = 'https://town.example/hiking/index.html';

describe('apiAddress', () => {
  const addresses: readonly (readonly [says: string, text: string, address: string])[] = [
    ['completes a bare server', 'https://rando.example', 'https://rando.example/api/v2/'],
    ['adds a missing final slash', 'https://rando.example/api/v2', 'https://rando.example/api/v2/'],
    ['leaves a whole address as it is', 'http://x.example/api/v2/', 'http://x.example/api/v2/'],
    ['keeps a prefix', 'https://x.example/geo/api/v2', 'https://x.example/geo/api/v2/'],
    ['keeps the path of a proxy', 'https://x.example/treks', 'https://x.example/treks/'],
    ['keeps a port', 'http://localhost:8000', 'http://localhost:8000/api/v2/'],
    ['takes a relative address', '/geotrek/api/v2/', 'https://town.example/geotrek/api/v2/'],
    ['takes one relative to the page', '../api/v2', 'https://town.example/api/v2/'],
    ['ignores space around it', ' https://x.example/api/v2/\n', 'https://x.example/api/v2/'],
    [
      'leaves out what was copied with it',
      'https://x.example/api/v2/trek/?language=fr#top',
      'https://x.example/api/v2/',
    ],
    ['leaves out quotes of a word processor', '”https://x.example”', 'https://x.example/api/v2/'],
    ['leaves out French quotes', '«https://x.example»', 'https://x.example/api/v2/'],
    ['leaves out a password', 'https://me:secret@x.example', 'https://x.example/api/v2/'],
  ];
  for (const [says, text, address] of addresses) {
    it(says, () => {
      expect(apiAddress(text, PAGE)).to.equal(address);
    });
  }

  for (const text of ['', '  ', 'ftp://x.example', 'javascript:alert(1)', 'https://', 'data:,x']) {
    it(`is absent for "${text}"`, () => {
      expect(apiAddress(text, PAGE)).to.equal(undefined);
    });
  }
});
