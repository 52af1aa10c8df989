import {expect} from '@open-wc/testing';
import {toAttachments, toWebLinks} from '../../src/api/attachments.js';
import {toPicture} from '../../src/api/pictures.js';

const ORIGIN = {language: 'fr', baseUrl: 'https://geotrek.example/'};
const HERE = 'https://geotrek.example/media';

const image = (fields: object) => ({
  type: 'image',
  url: `${HERE}/a.jpg`,
  thumbnail: `${HERE}/a.jpg.400x0_q85.jpg`,
  title: 'IMG_1',
  legend: '',
  author: '',
  license: null,
  ...fields,
});

describe('toPicture', () => {
  it('has an address, a thumbnail and who made it', () => {
    const picture = toPicture(image({legend: ' Le lac ', author: 'Ana', license: 'CC BY'}), ORIGIN);

    expect(picture).to.deep.equal({
      url: `${HERE}/a.jpg`,
      thumbnailUrl: `${HERE}/a.jpg.400x0_q85.jpg`,
      legend: 'Le lac',
      author: 'Ana',
      license: 'CC BY',
    });
  });

  it('does without a thumbnail that the server could not make', () => {
    expect(toPicture(image({url: `${HERE}/a.svg`, thumbnail: ''}), ORIGIN)).to.deep.equal({
      url: `${HERE}/a.svg`,
    });
  });

  it('shows the thumbnail of what a browser cannot', () => {
    const picture = toPicture(image({url: `${HERE}/a.TIF`}), ORIGIN);

    expect(picture?.url).to.equal(`${HERE}/a.jpg.400x0_q85.jpg`);
  });

  it('secures what the server says of itself', () => {
    const insecure = image({url: 'http://geotrek.example/a.jpg', thumbnail: ''});

    expect(toPicture(insecure, ORIGIN)?.url).to.equal('https://geotrek.example/a.jpg');
  });

  it('keeps a picture whose thumbnail proves it to be the server’s own', () => {
    const alias = image({
      url: 'https://alias.example/a.jpg',
      thumbnail: 'https://alias.example/a.jpg.400x0_q85.jpg',
    });

    expect(toPicture(alias, ORIGIN)?.url).to.equal('https://alias.example/a.jpg');
  });

  const absent: readonly (readonly [what: string, attachment: unknown])[] = [
    ['a picture on somebody else’s server', image({url: 'https://x.example/a.jpg', thumbnail: ''})],
    ['a map that somebody drew', image({title: 'mapimage'})],
    ['a video', image({type: 'video'})],
    [
      'a format without a thumbnail that no browser shows',
      image({url: `${HERE}/a.heic`, thumbnail: ''}),
    ],
    ['a script in place of an address', image({url: 'javascript:alert(1)', thumbnail: ''})],
    ['an insecure picture elsewhere', image({url: 'http://x.example/a.jpg', thumbnail: ''})],
    ['nothing', null],
  ];
  for (const [what, attachment] of absent) {
    it(`is absent for ${what}`, () => {
      expect(toPicture(attachment, ORIGIN)).to.equal(undefined);
    });
  }
});

describe('toAttachments', () => {
  it('has what is no picture of the gallery, with a name for each', () => {
    const attachments = toAttachments(
      [
        image({}),
        image({url: 'https://x.example/photos/un%20lac.jpg', thumbnail: '', title: ''}),
        image({title: 'mapimage'}),
        {type: 'video', url: 'https://video.example/watch?v=1', legend: 'Le film', title: 'v'},
        {type: 'file', url: '/media/topo.pdf', title: 'Topo', author: 'Ana'},
        {type: 'file', url: 'https://x.example/%E0%A4%A', title: ''},
        {type: 'file', url: 'https://x.example/', title: ''},
        {type: 'file', url: 'ftp://x.example/a', title: 'Old'},
        {type: 'file'},
      ],
      ORIGIN,
    );

    expect(attachments).to.deep.equal([
      {kind: 'file', url: 'https://x.example/photos/un%20lac.jpg', title: 'un lac.jpg'},
      {kind: 'video', url: 'https://video.example/watch?v=1', title: 'Le film'},
      {kind: 'file', url: `${HERE}/topo.pdf`, title: 'Topo', author: 'Ana'},
      {kind: 'file', url: 'https://x.example/%E0%A4%A', title: '%E0%A4%A'},
      {kind: 'file', url: 'https://x.example/', title: 'x.example'},
    ]);
  });
});

describe('toWebLinks', () => {
  it('leaves out what is no link, such as the bare ids of older servers', () => {
    const links = toWebLinks(
      [
        12,
        null,
        {name: 'Evil', url: 'javascript:alert(1)'},
        {name: '', url: 'https://x.example/a'},
      ],
      ORIGIN,
    );

    expect(links).to.deep.equal([{url: 'https://x.example/a', name: 'x.example'}]);
  });

  it('keeps a link whose category cannot be read', () => {
    const links = toWebLinks([{name: 'A', url: 'https://x.example/', category: 4}], ORIGIN);

    expect(links).to.deep.equal([{url: 'https://x.example/', name: 'A'}]);
  });
});
