import {sheet} from '../generated/messages/sheet.js';
import {loadGroup} from './languages.js';
import type {Localized, MessageGroup} from './message-group.js';
import type {SheetMessages} from './messages/sheet.js';

/** A sheet, which loads what it needs once. */
interface Loading {
  readonly formats: {readonly language: string};
  /** Undefined until it is loaded. */
  loaded<M extends object>(load: () => Promise<M>, key: string): M | undefined;
}

/** The messages of a group, by its name, in the language of a sheet; undefined until they are loaded. */
export const messagesOf = <M extends object>(
  {loaded, formats: {language}}: Loading,
  name: string,
  group: MessageGroup<M>,
): Localized<M> | undefined => loaded(() => loadGroup(group, language), `${name} ${language}`);

/** The messages that many sections share. */
export const sheetMessages = (view: Loading): SheetMessages | undefined =>
  messagesOf(view, 'sheet', sheet);
