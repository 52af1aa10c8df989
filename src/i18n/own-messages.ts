import {isObject, type JsonObject, loadJsonObject} from '../api/json-file.js';
import {kindNames} from '../store/kinds.js';
import {counted} from './counted.js';
import type {OwnTexts} from './kind-messages.js';
import {primaryLanguage} from './language-tags.js';
import {isSupported} from './languages.js';
import type {AppMessages} from './messages/app.js';
import type {Messages} from './messages/base.js';
import type {SearchMessages} from './messages/search.js';

/** Messages of the page in place of those of the catalogues. */
export type Replacements = Partial<Messages & SearchMessages & AppMessages>;

/** The values of messages that contain some, in the order in which the catalogues take them. */
const placeholders: Partial<Record<keyof Messages | keyof SearchMessages, readonly string[]>> = {
  itemCount: ['count'],
  shownOf: ['shown', 'count'],
  showMoreOf: ['count'],
  away: ['length'],
  itemsHere: ['count'],
  backTo: ['name'],
  pictureOf: ['index', 'count'],
  pictureBy: ['author'],
  profileInterruptions: ['count'],
  uphill: ['percent'],
  downhill: ['percent'],
  updated: ['date'],
  since: ['day'],
  until: ['day'],
  fromStart: ['length'],
  showAll: ['count'],
  suggestionCount: ['count'],
  moreTerms: ['count'],
  unknownValue: ['count'],
  counting: ['known', 'count'],
  showItems: ['count'],
  removeFilter: ['name'],
  named: ['filter', 'value'],
  quoted: ['text'],
  between: ['from', 'to'],
  atLeast: ['from'],
  atMost: ['to'],
  without: ['name', 'count'],
};

/** The messages of <trek-app>, which are in the file of its frame. */
const appMessages: Readonly<Record<keyof AppMessages, string>> = {
  viewList: '',
  viewSheet: '',
  viewMap: '',
  views: '',
  kinds: '',
  kindTrek: '',
  language: '',
  inLanguage: '',
  highlights: '',
  upcoming: '',
  all: '',
  allUpcoming: '',
};

/** All elements of a page that have the same messages warn once. */
const warned = new Set<string>();

/**
 * The messages of the page for a language and a kind; none where their file does not load. What cannot be used is left
 * out with a warning.
 */
export async function loadOwnMessages(
  {own, kind}: OwnTexts,
  language: string,
): Promise<Replacements | undefined> {
  const [content, base, search] = await Promise.all([
    typeof own === 'string' ? readFile(own) : own,
    // Those of any language name the messages; the French ones are in the files of the elements.
    import('../generated/messages/en/base.js'),
    import('../generated/messages/en/search.js'),
  ]);
  const known = {...appMessages, ...search.messages, ...base.messages};
  return content && replacementsOf(content, {language, kind, known});
}

function warn(problem: string) {
  if (warned.has(problem)) return;
  warned.add(problem);
  console.warn(`trek-widgets: messages ${problem}`);
}

/** Undefined, with a warning, for a file that cannot be used. */
async function readFile(address: string): Promise<JsonObject | undefined> {
  try {
    return await loadJsonObject(address, document.baseURI);
  } catch (error) {
    warn(`"${address}" ${(error as Error).message}; using those of the elements.`);
    return undefined;
  }
}

interface Use {
  readonly language: string;
  readonly kind: string;
  readonly known: Readonly<Record<string, unknown>>;
}

/** A part that is named by a language or a kind, or by both, takes precedence over what is around it. */
function replacementsOf(content: JsonObject, use: Use): Replacements {
  /** By the number of names around them. */
  const levels: Record<string, unknown>[] = [];
  const read = (part: JsonObject, level: number, isUsed: boolean) => {
    const texts = levels[level] ?? {};
    levels[level] = texts;
    for (const [name, text] of Object.entries(part)) {
      const isLanguage = isSupported(name);
      if (isObject(text) && (isLanguage || kindNames().includes(name))) {
        const current = isLanguage ? [use.language, primaryLanguage(use.language)] : [use.kind];
        read(text, level + 1, isUsed && current.includes(name));
        continue;
      }
      const message = messageOf(name, text, use);
      if (message !== undefined && isUsed) texts[name] = message;
    }
  };
  read(content, 0, true);
  return Object.assign({}, ...levels);
}

function messageOf(name: string, text: unknown, {language, known}: Use): unknown {
  const values = (placeholders as Readonly<Record<string, readonly string[]>>)[name];
  const leaveOut = (problem: string) => warn(`"${name}" ${problem}; leaving it out.`);
  if (!Object.hasOwn(known, name)) return leaveOut('is not the name of a message');
  if (!values && typeof known[name] !== 'string') return leaveOut('cannot be replaced');
  if (values && isPlural(text)) return filled(text, values, language);
  if (typeof text !== 'string') return leaveOut('is not a text');
  return values ? filled({other: text}, values, language) : text;
}

/** Texts by plural category, such as `one` and `other`. */
type Plural = Readonly<Record<string, string>> & {readonly other: string};

const isPlural = (text: unknown): text is Plural =>
  isObject(text) &&
  'other' in text &&
  Object.values(text).every((each) => typeof each === 'string');

/** A message that replaces the names of values in braces. */
function filled(texts: Plural, names: readonly string[], language: string) {
  const {number, plural} = counted(language);
  return (...values: readonly (string | number)[]): string => {
    const count = values[names.indexOf('count')];
    const text = typeof count === 'number' ? plural(count, texts) : texts.other;
    return text.replace(/\{(\w+)\}/g, (braces, name) => {
      const value = values[names.indexOf(name)] ?? braces;
      return typeof value === 'number' ? number(value) : value;
    });
  };
}
