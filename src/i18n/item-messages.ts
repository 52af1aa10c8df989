import type {ItemMessages, KindMessages, OwnTexts} from './kind-messages.js';

/** Loads the messages about items of a kind, in a language or else in French, with those of the page. */
export async function requestItemMessages(
  language: string,
  kindMessages: Readonly<Record<string, KindMessages>> | undefined,
  texts: OwnTexts,
): Promise<ItemMessages> {
  // The file of the page is requested while the messages of the kind are.
  const [{list, search}, own] = await Promise.all([
    import('./items/catalogues.js').then((module) =>
      module.loadItemMessages(language, kindMessages),
    ),
    texts.own
      ? import('./own-messages.js').then((module) => module.loadOwnMessages(texts, language))
      : undefined,
  ]);
  return {list: {...list, ...own}, search: {...search, ...own}};
}
