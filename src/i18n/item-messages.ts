import type {ItemMessages, OwnTexts} from './kind-messages.js';
import type {MessagesOfKind} from './messages/kinds.js';
import type {Replacements} from './own-messages.js';

/** Cards are shown without the messages of a file that takes longer. */
const MAX_WAIT_MS = 1000;

/** Loads the messages about items of a kind, in a language or else in French, with those of the page. */
export async function requestItemMessages(
  language: string,
  messagesOf: MessagesOfKind | undefined,
  texts: OwnTexts,
): Promise<ItemMessages> {
  // The file of the page is requested while the messages of the kind are.
  const [{list, search}, own] = await Promise.all([
    import('./items.js').then((module) => module.loadItemMessages(language, messagesOf)),
    texts.own ? requestOwnMessages(language, texts) : undefined,
  ]);
  return {list: {...list, ...own}, search: {...search, ...own}};
}

/** The messages of the page, unless their file is slow. */
async function requestOwnMessages(
  language: string,
  texts: OwnTexts,
): Promise<Replacements | undefined> {
  const {loadOwnMessages} = await import('./own-messages.js');
  const loading = loadOwnMessages(texts, language);
  const own = await Promise.race([
    loading,
    new Promise<undefined>((resolve) => setTimeout(resolve, MAX_WAIT_MS)),
  ]);
  if (!own) {
    loading.then(
      (late) => late && texts.onLateFile(),
      () => {},
    );
  }
  return own;
}
