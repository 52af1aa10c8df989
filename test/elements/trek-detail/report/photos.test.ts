import {expect} from '@open-wc/testing';
import {preparePhoto} from '../../../../src/elements/trek-detail/report/photos.js';

const {getImageData} = CanvasRenderingContext2D.prototype;

/** As browsers that protect against fingerprinting: what is read of a canvas differs by so much from what was drawn. */
function readWith(noise: number) {
  CanvasRenderingContext2D.prototype.getImageData = function read(
    ...area: [never, never, never, never]
  ) {
    const image = getImageData.apply(this, area);
    image.data.forEach((value, index) => {
      if (index % 4 < 3) image.data[index] = value + (index % 2 ? noise : -noise);
    });
    return image;
  };
}

const segment = (marker: number, text: string) => {
  const bytes = new TextEncoder().encode(text);
  const size = bytes.length + 2;
  return new Uint8Array([0xff, marker, size >> 8, size & 0xff, ...bytes]);
};

/** Firefox reads no picture that begins with a piece of two bytes. */
const inOnePiece = (parts: BlobPart[]) => new Blob(parts).arrayBuffer();

/** A photo of 40 by 20 pixels with what a telephone writes into it. */
async function photo(type = 'image/jpeg') {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 20;
  canvas.getContext('2d')?.fillRect(0, 0, 40, 20);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!drawn) throw new Error('there is no picture');
  const [exif, comment] = [segment(0xe1, 'Exif\0\0SECRET place'), segment(0xfe, 'SECRET device')];
  const parts =
    type === 'image/jpeg'
      ? [drawn.slice(0, 2), exif, new Uint8Array([0xff]), comment, drawn.slice(2), 'SECRET film']
      : [drawn, 'SECRET film'];
  return new File([await inOnePiece(parts)], 'a', {type});
}

describe('a photo of a report', () => {
  afterEach(() => {
    CanvasRenderingContext2D.prototype.getImageData = getImageData;
  });

  for (const [noise, browser] of [
    [0, 'any browser'],
    [2, 'one that changes what is drawn a little'],
    [90, 'one that gives noise in place of what is drawn'],
  ] as const) {
    it(`is without the place, the device and the film that a telephone writes into it, in ${browser}`, async () => {
      readWith(noise);
      const prepared = await preparePhoto(await photo());

      expect((await prepared?.content.text())?.includes('SECRET')).to.equal(false);
      expect(prepared?.content.type).to.equal('image/jpeg');
      const {width, height} = await createImageBitmap(
        new Blob([await inOnePiece([prepared?.content ?? ''])], {type: 'image/jpeg'}),
      );
      expect([width, height]).to.deep.equal([40, 20]);
    });
  }

  it('is refused where its hidden data cannot be removed', async () => {
    readWith(90);
    expect(await preparePhoto(await photo('image/png'))).to.equal(undefined);
  });
});
