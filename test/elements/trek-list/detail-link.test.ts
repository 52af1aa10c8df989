import {expect} from '@open-wc/testing';
import {detailLink, isWebAddress} from '../../../src/elements/trek-list/detail-link.js';
import type {Trek} from '../../../src/model/trek.js';

const trek = (name: string): Trek => ({
  key: 'trek/12',
  id: 12,
  name,
  themeIds: [],
  labelIds: [],
  networkIds: [],
  accessibilityIds: [],
  cityIds: [],
  districtIds: [],
});

describe('detailLink', () => {
  const slugs: readonly (readonly [string, string])[] = [
    ["Tour de l'Étang d'Ô", 'tour-de-l-etang-d-o'],
    ['  Œuvres & Cie — n° 3 ', 'oeuvres-cie-n-3'],
    ['Straße über Weiß', 'strasse-uber-weiss'],
    ['../../admin?x=1#y', 'admin-x-1-y'],
    ['登山', ''],
  ];

  for (const [name, slug] of slugs) {
    it(`names the page of "${name}" "${slug}"`, () => {
      expect(detailLink('/rando/{id}-{slug}', trek(name))).to.equal(`/rando/12-${slug}`);
    });
  }
});

describe('isWebAddress', () => {
  for (const address of ['/rando/{id}', '?trek={id}', 'https://example.org/{id}', '#{id}']) {
    it(`accepts ${address}`, () => expect(isWebAddress(address)).to.equal(true));
  }

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:x',
    'data:text/html,x',
    'mailto:a@b.c',
  ]) {
    it(`refuses ${address}`, () => expect(isWebAddress(address)).to.equal(false));
  }
});
