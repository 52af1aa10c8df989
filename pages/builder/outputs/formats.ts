import {fields, spip, wordpress} from './cms.js';
import {frame, html} from './html.js';
import type {WriteOutput} from './output.js';
import {plain, react, vue} from './scripts.js';

/** What the builder writes, in this order. */
export const formats = {
  html,
  iframe: frame,
  wordpress,
  drupal: fields,
  spip,
  typo3: fields,
  joomla: fields,
  react,
  vue,
  js: plain,
} as const satisfies Readonly<Record<string, WriteOutput>>;

export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
