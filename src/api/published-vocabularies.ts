import type {TermId, Vocabulary, VocabularyName} from '../model/vocabulary.js';
import {folderOf, type PublishedFolder, readFile} from './published-folder.js';
import {publishedVocabulary} from './published-settings.js';
import type {Question} from './question.js';
import type {TrekColumns} from './trek-columns.js';

/** The vocabularies of the files whose terms the treks of the files name. */
const termsOf: Readonly<
  Partial<Record<VocabularyName, (row: TrekColumns) => readonly TermId[] | undefined>>
> = {
  practices: ({practiceId}) => one(practiceId),
  difficulties: ({difficultyId}) => one(difficultyId),
  routes: ({routeId}) => one(routeId),
  themes: ({themeIds}) => themeIds,
  accessibilities: ({accessibilityIds}) => accessibilityIds,
  cities: ({cityIds}) => cityIds,
  districts: ({districtIds}) => districtIds,
};

/** Settings of this page, by address and language. */
const settings = new Map<string, Promise<unknown>>();

/**
 * A vocabulary of the published files; absent where they lack it or a term that these treks have,
 * which is younger than the files.
 */
export async function readPublishedVocabulary(
  question: Question,
  name: VocabularyName,
  rows: readonly TrekColumns[],
  signal: AbortSignal,
): Promise<Vocabulary | undefined> {
  const read = termsOf[name];
  const folder = read && folderOf(question);
  if (!folder) return undefined;
  const vocabulary = publishedVocabulary(await readSettings(folder, signal), name, folder);
  const isWhole = rows.every((row) => (read(row) ?? []).every((id) => vocabulary.has(id)));
  return isWhole && vocabulary.size > 0 ? vocabulary : undefined;
}

/** Undefined when they cannot be read, which is no failure: the server has the same. */
async function readSettings(folder: PublishedFolder, signal: AbortSignal): Promise<unknown> {
  const cacheKey = `${folder.language} ${folder.baseUrl}`;
  const answer =
    settings.get(cacheKey) ??
    readFile(folder, 'settings.json', signal).then(
      ({content}) => content,
      () => undefined,
    );
  settings.set(cacheKey, answer);
  const content = await answer;
  // Another source may still need what this one gave up.
  if (signal.aborted) settings.delete(cacheKey);
  return content;
}

const one = (id: TermId | undefined) => (id === undefined ? [] : [id]);
