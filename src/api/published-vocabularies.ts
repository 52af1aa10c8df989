import type {Vocabulary, VocabularyName} from '../model/vocabulary.js';
import {fileTerms} from './published-files.js';
import {folderOf, type PublishedFolder, readFile} from './published-folder.js';
import {publishedVocabulary} from './published-settings.js';
import type {RequestContext} from './request-context.js';
import {SharedAnswers} from './shared-answers.js';
import type {TrekColumns} from './trek-columns.js';

/** The vocabularies of the files, by the filters whose terms they are. */
const filterOf: Readonly<Partial<Record<VocabularyName, keyof typeof fileTerms>>> = {
  practices: 'practice',
  difficulties: 'difficulty',
  routes: 'route',
  themes: 'theme',
  accessibilities: 'accessibility',
  cities: 'city',
  districts: 'district',
};

/** What `settings.json` has, by address and language; undefined where it cannot be read. */
const settings = new SharedAnswers<unknown>();

/**
 * A vocabulary of the published files; absent where they lack it or a term that these treks have,
 * which is younger than the files.
 */
export async function readPublishedVocabulary(
  context: RequestContext,
  name: VocabularyName,
  rows: readonly TrekColumns[],
  signal: AbortSignal,
): Promise<Vocabulary | undefined> {
  const filter = filterOf[name];
  const folder = filter && folderOf(context);
  if (!folder) return undefined;
  const vocabulary = publishedVocabulary(await readSettings(folder, signal), name, folder);
  const isWhole = rows.every((row) => fileTerms[filter](row).every((id) => vocabulary.has(id)));
  return isWhole && vocabulary.size > 0 ? vocabulary : undefined;
}

/** That they cannot be read is no failure: the server has the same. */
function readSettings(folder: PublishedFolder, signal: AbortSignal): Promise<unknown> {
  return settings.get(`${folder.language} ${folder.baseUrl}`, signal, (each) =>
    readFile(folder, 'settings.json', each).then(
      ({content}) => content,
      () => undefined,
    ),
  );
}
