const START = 0xffd8;
const END = 0xd9;
const SCAN = 0xffda;
const FILLING = 0xffff;
const COMMENT = 0xfffe;
/** Segments of applications, such as Exif, XMP and IPTC. */
const FIRST_APPLICATION = 0xffe1;
const LAST_APPLICATION = 0xffef;
/** Of these, what a decoder needs to show the right colours. */
const COLOUR_PROFILE = 0xffe2;
const COLOUR_MODEL = 0xffee;

/**
 * A JPEG file without the segments that may tell the place and the device, and without what telephones append, such
 * as a film; it also loses how the camera was held. Undefined for any other file.
 */
export async function withoutMetadata(file: Blob): Promise<Blob | undefined> {
  const bytes = new DataView(await file.arrayBuffer());
  const {byteLength} = bytes;
  if (byteLength < 4 || bytes.getUint16(0) !== START) return undefined;
  const kept = [file.slice(0, 2)];
  for (let at = 2; at + 4 <= byteLength; ) {
    const marker = bytes.getUint16(at);
    if (marker < 0xff00) return undefined;
    if (marker === SCAN) {
      return new Blob([...kept, file.slice(at, endOfScan(bytes, at))], {type: 'image/jpeg'});
    }
    const next = at + (marker === FILLING ? 1 : 2 + bytes.getUint16(at + 2));
    if (marker !== FILLING && !isMetadata(marker)) kept.push(file.slice(at, next));
    at = next;
  }
  return undefined;
}

const isMetadata = (marker: number) =>
  marker === COMMENT ||
  (marker >= FIRST_APPLICATION &&
    marker <= LAST_APPLICATION &&
    marker !== COLOUR_PROFILE &&
    marker !== COLOUR_MODEL);

/** Where the picture ends: within its data, 0xff is followed by zero. */
function endOfScan(bytes: DataView, start: number): number {
  for (let at = start; at + 1 < bytes.byteLength; at++) {
    if (bytes.getUint8(at) === 0xff && bytes.getUint8(at + 1) === END) return at + 2;
  }
  return bytes.byteLength;
}
