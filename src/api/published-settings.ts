import * as z from 'zod/mini';
import type {Term, Vocabulary, VocabularyName} from '../model/vocabulary.js';
import {addressIn, type PublishedFolder} from './published-folder.js';
import {toTerm, toVocabulary, WireTerm} from './terms.js';
import {list, string} from './wire.js';

/** The lists of `settings.json` by our names. It has no labels, structures, sources or ratings. */
const LISTS: Readonly<Partial<Record<VocabularyName, string>>> = {
  practices: 'practice',
  difficulties: 'difficulty',
  routes: 'route',
  themes: 'themes',
  networks: 'networks',
  accessibilities: 'accessibilities',
  cities: 'cities',
  districts: 'districts',
  poiTypes: 'poi_types',
  eventTypes: 'touristicevent_types',
  sensitivePractices: 'sensitive_area_practices',
};

const WireSettings = z.object({data: list});
const WireList = z.object({id: string, values: list});

/** One vocabulary of the files; empty where they do not have it. */
export function publishedVocabulary(
  settings: unknown,
  name: VocabularyName,
  folder: PublishedFolder,
): Vocabulary {
  return toVocabulary(termsOf(settings, LISTS[name], folder));
}

/** The types of information desks. */
export function publishedDeskTypes(settings: unknown, folder: PublishedFolder): Vocabulary {
  return toVocabulary(termsOf(settings, 'information_desk_types', folder));
}

function termsOf(
  settings: unknown,
  wanted: string | undefined,
  folder: PublishedFolder,
): readonly Term[] {
  const {data = []} = WireSettings.safeParse(settings).data ?? {};
  const lists = data.flatMap((each) => WireList.safeParse(each).data ?? []);
  const {values = []} = lists.find(({id}) => id !== undefined && id === wanted) ?? {};
  return values.flatMap((value) => {
    const row = WireTerm.safeParse(value).data;
    const term = row && toTerm({...row, pictogram: addressIn(folder, row.pictogram)}, folder);
    return term?.label ? term : [];
  });
}
