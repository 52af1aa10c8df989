import * as z from 'zod/mini';
import type {ApiKind, ItemSheet, RowReader} from '../api/api-kind.js';
import type {Query} from '../api/client.js';
import type {Origin} from '../api/origin.js';
import {placeIcon} from '../elements/icons.js';
import type {CardContent, ContentContext, VisibleKind} from '../elements/kind-view.js';
import type {PlainSheetParts} from '../elements/kinds/plain/sheet.js';
import {termsOf, vocabulariesOf} from '../elements/terms.js';
import type {MessagesOfKind} from '../i18n/messages/kinds.js';
import {positionOfShape, type Shape} from '../model/geometry.js';
import {type Item, type ItemCard, itemKey} from '../model/item.js';
import type {Scope} from '../model/scope.js';
import {some} from '../model/search/search-fields.js';
import type {Term, TermId, VocabularyName} from '../model/vocabulary.js';
import {placeScope, scopeOf} from './kind-scope.js';

/** The fields that are read of an item of a supporting kind. */
export interface PlainItem {
  readonly id: number;
  readonly name?: string;
  readonly position?: readonly [number, number];
  readonly shape?: Shape;
  readonly pictures?: ItemSheet['pictures'];
  readonly pictureUrl?: string;
  readonly typeId?: TermId;
  readonly practiceIds?: readonly TermId[];
  /** The label of the type, when the item contains it. */
  readonly typeLabel?: string;
  readonly kind?: string;
  readonly pictogramUrl?: string;
}

/** The fields that an index, a map and the header of a sheet need. */
const BASE_FIELDS = [
  'name',
  'title',
  'geometry',
  'latitude',
  'longitude',
  'type',
  'type_label',
  'type_pictogram',
  'practices',
  'vigilance_area_type',
  'practicability',
  'start_date',
  'end_date',
];
/** The fields that a card adds; requested apart, since a server may have to make thumbnails. */
const PICTURE_FIELDS = [
  ...['attachments', 'photo_url'],
  ...['thumbnail_url', 'legend', 'author', 'license'],
];

/** The declaration of a supporting kind. */
export interface PlainDeclaration<Wire extends z.ZodMiniType & {readonly shape: object}>
  extends Pick<ApiKind, 'nearFile' | 'isReadWhole' | 'isFoundInBounds' | 'fieldOfOwner'> {
  readonly name: string;
  readonly plural: string;
  readonly query?: Query;
  readonly wire: Wire;
  toOurs(row: z.output<Wire>, origin: Origin): PlainItem;
  /** The vocabulary of its types or practices, and what the API calls the filter, where it has one. */
  readonly types?: readonly [vocabulary: VocabularyName, parameter?: string];
  /** What its list knows of a scope, where that is not what lists of places know. */
  readonly scope?: readonly (keyof Scope)[];
  /** Whether its items lie along tracks, and have a place that treks pass. */
  readonly isAlongTracks?: boolean;
  /** Where it has others than those that the supporting kinds share. */
  readonly messages?: MessagesOfKind;
  /** The kinds whose nearby items its sheets show. */
  readonly nearbyKinds?: readonly string[];
  /** Content of a card besides the name and the type. */
  content?(item: Item, context: ContentContext): Partial<CardContent>;
  /** Facts of a sheet before the others. */
  readonly facts?: PlainSheetParts['facts'];
}

type Loaded = ItemSheet & PlainItem;

/** Creates a supporting kind, which has few fields, all read at once. */
export function plainKind<Wire extends z.ZodMiniType & {readonly shape: object}>(
  declaration: PlainDeclaration<Wire>,
): VisibleKind {
  const {name, plural, query, wire, types, nearFile, fieldOfOwner} = declaration;
  const toOurs = (row: z.output<Wire>, origin: Origin): ItemSheet => {
    const item = declaration.toOurs(row, origin);
    const {position} = item;
    const shape = item.shape ?? {points: position ? [position] : [], lines: [], surfaces: []};
    const place = position ?? positionOfShape(shape);
    const {pictureUrl, pictures = pictureUrl ? [{url: pictureUrl}] : []} = item;
    return {
      ...item,
      key: itemKey(name, item.id),
      name: item.name ?? '',
      shape,
      pictures,
      ...(place && {position: place}),
    };
  };
  // The schema of any row has an id, which is read with every column.
  const {id: wireId, ...fields} = wire.shape as Record<string, z.ZodMiniType>;
  const base = pick(fields, BASE_FIELDS);
  const picture = pick(fields, PICTURE_FIELDS);
  // A field that is not requested is read like one that the server does not have.
  const absent = Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => !(field in base))
      .map(([field, schema]) => [field, z.safeParse(schema, undefined).data]),
  );
  const toCard = (row: object, origin: Origin) => toOurs({...absent, ...row} as never, origin);
  const card = {wire: z.object({id: wireId, ...base, ...picture}), toOurs: toCard};
  const typeIdsOf = ({typeId, practiceIds}: Partial<Loaded>) => practiceIds ?? some(typeId);
  return {
    name,
    plural,
    path: `${name}/`,
    ...scopeOf(plural, declaration.scope ?? placeScope),
    ...(query && {query}),
    ...(nearFile && {nearFile}),
    ...(fieldOfOwner && {fieldOfOwner}),
    isReadWhole: declaration.isReadWhole ?? false,
    isFoundInBounds: declaration.isFoundInBounds ?? false,
    card: card as RowReader<ItemCard>,
    loadColumns: async () => ({
      columns: {
        base: {
          shape: base,
          read: (row, origin) => {
            // Cards and sheets load them.
            const {pictures: _, shape: _shape, ...item} = toCard(row, origin);
            return item;
          },
        },
        texts: {shape: {}, read: () => ({})},
      },
      parameters: types?.[1] ? {type: types[1]} : {},
    }),
    loadSheet: async () => ({wire, toOurs}),
    filters: {
      terms: types ? {type: types[0]} : {},
      withItems: ['type'],
      ranges: {},
      sorts: ['name', 'nearest'],
      usual: types ? ['type'] : [],
    },
    cardVocabularies: types ? [types[0]] : [],
    loadSearchFields: async () => ({
      terms: types ? {type: typeIdsOf} : {},
      ranges: {},
      sorts: {},
      texts: () => ({}),
      labelled: types ? {type: 'other'} : {},
    }),
    view: {
      content: (item, context) => {
        const {vocabularies} = context;
        const {typeLabel, kind, pictogramUrl} = item as Loaded;
        const vocabulary: ReadonlyMap<TermId, Term> | undefined = types && vocabularies[types[0]];
        const [first, ...others] = termsOf(vocabulary, typeIdsOf(item as Loaded));
        const label = typeLabel ?? kind;
        const own = label ? {id: '', label, ...(pictogramUrl && {pictogramUrl})} : undefined;
        const type = first ?? own;
        return {
          figures: [],
          themes: others.map((other) => other.label),
          practice: type,
          labels: [],
          // Some items have no name: that of their type replaces it.
          ...(item.name === '' && type && {name: type.label}),
          ...declaration.content?.(item, context),
        };
      },
      icon: placeIcon,
      isAlongTracks: declaration.isAlongTracks ?? false,
      messages:
        declaration.messages ??
        (({nouns, names}) => ({...nouns[name as keyof typeof nouns], names: names.plain})),
      loadSheet: async () => {
        const {plainSheet} = await import('../elements/kinds/plain/sheet.js');
        return plainSheet({
          vocabularies: (item) => {
            const {sourceIds} = item as {readonly sourceIds?: readonly TermId[]};
            return vocabulariesOf({
              ...(types && {[types[0]]: typeIdsOf(item)}),
              sources: sourceIds,
            });
          },
          nearbyKinds: declaration.nearbyKinds ?? [],
          facts: declaration.facts,
        });
      },
    },
  };
}

const pick = (fields: Readonly<Record<string, z.ZodMiniType>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => names.includes(field)));
