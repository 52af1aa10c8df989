import * as z from 'zod/mini';
import type {ContentCategory, Term} from '../model/vocabulary.js';
import type {Origin} from './origin.js';
import {repeatedLabels} from './repeated-labels.js';
import {toTerm, toVocabulary, WireTerm} from './terms.js';
import {inLanguage, list, localisedText, present} from './wire.js';

const WireTypeList = z.object({label: localisedText, values: list});

/** A category of touristic content, with its lists of types that are not empty. */
export function toContentCategory(row: WireTerm, origin: Origin): ContentCategory {
  const typeLists = row.types.flatMap((entry) => {
    const read = WireTypeList.safeParse(entry);
    const types = read.success ? toTypes(read.data.values, origin) : [];
    if (!read.success || types.length === 0) return [];
    const label = inLanguage(read.data.label, origin.language);
    return present({label, types: toVocabulary(types)});
  });
  return {...toTerm(row, origin), typeLists};
}

/** The types of all categories. Two of the same name are told apart by their categories. */
export function toContentTypes(rows: readonly WireTerm[], origin: Origin): readonly Term[] {
  const found = rows
    .map((row) => toContentCategory(row, origin))
    .flatMap(({label: category, typeLists}) =>
      typeLists.flatMap(({types}) => [...types.values()].map((type) => ({category, type}))),
    );
  const repeated = repeatedLabels(found.map(({type}) => type));
  return found.map(({category, type}) =>
    repeated.has(type.label) ? {...type, label: `${type.label} (${category})`} : type,
  );
}

function toTypes(values: readonly unknown[], origin: Origin): readonly Term[] {
  return values.flatMap((value) => {
    const read = WireTerm.safeParse(value);
    const type = read.success ? toTerm(read.data, origin) : undefined;
    // Nothing can be shown of a type without a name.
    return type?.label ? type : [];
  });
}
