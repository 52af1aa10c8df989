import {expect} from '@open-wc/testing';
import {safeLink} from '../../src/html/safe-link.js';
import {safePictureUrl, safeUrl} from '../../src/model/url.js';

const BASE = 'https://geotrek.example/';

describe('safeUrl', () => {
  it('resolves an address of the server', () => {
    expect(safeUrl('/media/a.pdf', BASE)).to.equal('https://geotrek.example/media/a.pdf');
  });

  it('makes an address of the server as secure as the server', () => {
    expect(safeUrl('http://geotrek.example/a.gpx', BASE)).to.equal('https://geotrek.example/a.gpx');
  });

  it('leaves insecure addresses elsewhere, and on an insecure server, as they are', () => {
    expect(safeUrl('http://town.example/', BASE)).to.equal('http://town.example/');
    expect(safeUrl('http://old.example/a', 'http://old.example/')).to.equal('http://old.example/a');
  });

  for (const text of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://geotrek.example/1',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'http://',
    '',
    '  ',
  ]) {
    it(`is absent for ${JSON.stringify(text)}`, () => {
      expect(safeUrl(text, BASE)).to.equal(undefined);
    });
  }

  it('is absent for null and without a base to resolve against', () => {
    expect(safeUrl(null, BASE)).to.equal(undefined);
    expect(safeUrl('/a', 'nowhere')).to.equal(undefined);
  });
});

describe('safeLink', () => {
  it('may also write and call', () => {
    expect(safeLink('mailto:a@b.example', BASE)).to.equal('mailto:a@b.example');
    expect(safeLink('tel:+33561', BASE)).to.equal('tel:+33561');
  });

  it('may do nothing else', () => {
    expect(safeLink('sms:+33561', BASE)).to.equal(undefined);
    expect(safeLink('javascript:alert(1)', BASE)).to.equal(undefined);
  });
});

describe('safePictureUrl', () => {
  it('is absent for an insecure picture of a secure server', () => {
    expect(safePictureUrl('http://elsewhere.example/a.jpg', BASE)).to.equal(undefined);
  });

  it('is the picture of a server that is as insecure', () => {
    expect(safePictureUrl('http://a.example/a.jpg', 'http://b.example/')).to.equal(
      'http://a.example/a.jpg',
    );
  });

  it('secures the pictures of the server itself', () => {
    expect(safePictureUrl('http://geotrek.example/a.jpg', BASE)).to.equal(`${BASE}a.jpg`);
  });
});
