import type {RichText} from '../model/rich-text.js';
import type {Origin} from './origin.js';
import {inLanguage, type LocalisedText} from './wire.js';

/** HTML for the sanitiser; absent when nothing would be seen of it. */
export function toRichText(text: LocalisedText, {language, baseUrl}: Origin): RichText | undefined {
  const html = inLanguage(text, language);
  return html && isSeen(html) ? {html, baseUrl} : undefined;
}

/** Editors leave empty paragraphs behind, and spaces in them. */
const isSeen = (html: string) =>
  /<img\b/i.test(html) || /\S/.test(html.replace(/<[^>]*>|&nbsp;|&#160;/gi, ''));
