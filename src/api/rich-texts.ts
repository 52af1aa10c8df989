import {plainText} from '../model/plain-text.js';
import type {RichText} from '../model/rich-text.js';
import type {Origin} from './question.js';
import {inLanguage, type Words} from './wire.js';

/** HTML for the sanitiser; absent when nothing would be seen of it. */
export function toRichText(text: Words, {language, baseUrl}: Origin): RichText | undefined {
  const html = inLanguage(text, language);
  if (!html || (!plainText(html) && !/<img\b/i.test(html))) return undefined;
  return {html, baseUrl};
}

/** An editor's HTML as one line of text. */
export function toPlainText(text: Words, {language}: Origin): string | undefined {
  return plainText(inLanguage(text, language) ?? '') || undefined;
}
