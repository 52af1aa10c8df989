import * as z from 'zod/mini';
import type {HdView} from '../model/hd-view.js';
import {safePictureUrl, sameHost} from '../model/url.js';
import type {Origin} from './origin.js';
import {toPlace} from './shapes.js';
import {anything, id, inLanguage, list, localisedText, name, objectOr, present} from './wire.js';

/** Widths and heights, in pixels, at which the server is asked to draw the picture. */
const THUMBNAIL_PIXELS = 400;
const PICTURE_PIXELS = 2000;

export const WireHdView = z.object({
  id,
  title: name,
  geometry: anything,
  legend: localisedText,
  author: localisedText,
  license: localisedText,
  thumbnail_url: localisedText,
  annotations: objectOr(z.object({features: list}), {features: []}),
});

type Wire = z.infer<typeof WireHdView>;

export function toHdView(view: Wire, origin: Origin): HdView {
  const {language, baseUrl} = origin;
  const address = safePictureUrl(inLanguage(view.thumbnail_url, language), baseUrl);
  const picture =
    // The server draws its own pictures; another one must not learn of our visitors.
    address && sameHost(address, baseUrl)
      ? present({
          url: drawnAt(PICTURE_PIXELS, address),
          thumbnailUrl: drawnAt(THUMBNAIL_PIXELS, address),
          legend: inLanguage(view.legend, language),
          author: inLanguage(view.author, language),
          license: inLanguage(view.license, language),
        })
      : undefined;
  return {
    id: view.id,
    name: inLanguage(view.title, language) ?? '',
    ...toPlace(view.geometry),
    pictures: picture ? [picture] : [],
    annotations: view.annotations.features.flatMap((feature) => {
      const label: unknown = Object(Object(feature).properties).name;
      return typeof label === 'string' && label.trim() ? label.trim() : [];
    }),
  };
}

/**
 * The whole picture at most so many pixels wide and high, as django-large-image draws it; as a JPEG, since
 * the PNG of a photograph has several megabytes.
 */
function drawnAt(pixels: number, address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/thumbnail\.png$/, 'thumbnail.jpg');
  url.searchParams.set('max_width', String(pixels));
  url.searchParams.set('max_height', String(pixels));
  return url.href;
}
