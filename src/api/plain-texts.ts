import {plainText} from '../model/plain-text.js';
import type {Origin} from './origin.js';
import {inLanguage, type LocalisedText} from './wire.js';

/** An editor's HTML as one line of text. */
export function toPlainText(text: LocalisedText, {language}: Origin): string | undefined {
  return plainText(inLanguage(text, language) ?? '') || undefined;
}
