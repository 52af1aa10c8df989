import * as z from 'zod/mini';
import type {Picture} from '../model/attachment.js';
import {safePictureUrl, sameHost} from '../model/url.js';
import type {Origin} from './origin.js';
import {present, requiredString, string} from './wire.js';

const WirePicture = z.object({
  type: string,
  url: requiredString,
  thumbnail: string,
  title: string,
  legend: string,
  author: string,
  license: string,
});

/** Formats that the server calls images and browsers do not show. */
const NOT_FOR_THE_WEB = /\.(?:tiff?|hei[cf]|psd|eps|ai|xcf|raw|dng|pdf)$/i;

/** One attachment as a picture that the page may show; absent when it is anything else. */
export function toPicture(attachment: unknown, {baseUrl}: Origin): Picture | undefined {
  const read = WirePicture.safeParse(attachment);
  if (!read.success) return undefined;
  const {type, url, thumbnail, title, legend, author, license} = read.data;
  // Accessibility pictures have no type. A "mapimage" is a map that somebody drew for the PDF.
  if ((type && type !== 'image') || title === 'mapimage') return undefined;
  const thumbnailUrl = safePictureUrl(thumbnail, baseUrl);
  const original = safePictureUrl(url, baseUrl);
  const shown = original && !NOT_FOR_THE_WEB.test(new URL(original).pathname);
  const pictureUrl = shown ? original : thumbnailUrl;
  if (!pictureUrl) return undefined;
  // Only a picture of its own has a thumbnail; any other is a link to somebody else's server, which
  // must not learn of our visitors.
  if (!thumbnailUrl && !sameHost(pictureUrl, baseUrl)) return undefined;
  return present({
    url: pictureUrl,
    thumbnailUrl,
    legend: legend?.trim() || undefined,
    author: author?.trim() || undefined,
    license: license?.trim() || undefined,
  });
}

export function toPictures(attachments: readonly unknown[], origin: Origin): Picture[] {
  return attachments
    .map((attachment) => toPicture(attachment, origin))
    .filter((picture) => picture !== undefined);
}
