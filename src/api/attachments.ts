import * as z from 'zod/mini';
import type {Attachment, WebLink} from '../model/attachment.js';
import {safePictureUrl, safeUrl} from '../model/url.js';
import type {Origin} from './origin.js';
import {toPicture} from './pictures.js';
import {inLanguage, localisedText, objectOr, present, requiredString, string} from './wire.js';

const WireAttachment = z.object({
  type: string,
  url: requiredString,
  title: string,
  legend: string,
  author: string,
});

const WireWebLink = z.object({
  url: requiredString,
  name: localisedText,
  category: objectOr(z.object({label: localisedText, pictogram: string}), undefined),
});

/** Everything attached that is not a picture of the gallery. */
export function toAttachments(attachments: readonly unknown[], origin: Origin): Attachment[] {
  return attachments
    .map((attachment) => toAttachment(attachment, origin))
    .filter((attachment) => attachment !== undefined);
}

function toAttachment(attachment: unknown, origin: Origin): Attachment | undefined {
  const read = WireAttachment.safeParse(attachment);
  if (!read.success || toPicture(attachment, origin)) return undefined;
  const {type, title, legend, author} = read.data;
  const url = safeUrl(read.data.url, origin.baseUrl);
  if (!url || title === 'mapimage') return undefined;
  return present({
    kind: type === 'video' ? ('video' as const) : ('file' as const),
    url,
    title: legend?.trim() || title?.trim() || nameOf(url),
    author: author?.trim() || undefined,
  });
}

export function toWebLinks(links: readonly unknown[], origin: Origin): WebLink[] {
  return links.flatMap((link) => {
    // Before 2.70 some of these were ids, of which nothing can be shown.
    const read = WireWebLink.safeParse(link);
    const url = read.success ? safeUrl(read.data.url, origin.baseUrl) : undefined;
    if (!read.success || !url) return [];
    const {name, category} = read.data;
    return present({
      url,
      name: inLanguage(name, origin.language) ?? new URL(url).host,
      category: inLanguage(category?.label, origin.language),
      pictogramUrl: safePictureUrl(category?.pictogram, origin.baseUrl),
    });
  });
}

/** The last part of an address, or its host. */
function nameOf(url: string): string {
  const {pathname, host} = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '');
  try {
    return decodeURIComponent(last ?? host);
  } catch {
    return last ?? host;
  }
}
