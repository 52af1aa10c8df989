import type {Formats} from '../i18n/format.js';
import type {KindWords} from '../i18n/kind-words.js';
import type {ListMessages} from '../i18n/messages.js';
import {type Item, type ItemCard, type ItemKey, kindOfKey} from '../model/item.js';
import type {Term, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import {type Kind, loadedKind} from '../store/kinds.js';
import type {ReadyView, SheetView} from './trek-detail/sheet-view.js';

/** A kind of items, with what the elements show of it. */
export interface VisibleKind extends Kind {
  readonly view: KindView;
}

/** What the elements show of the items of one kind. */
export interface KindView {
  /** What a card and the top of a sheet say of an item. */
  content(item: Item, context: ContentContext): CardContent;
  /** Drawn where an item has no picture, and beside its name among suggestions. */
  readonly icon: unknown;
  /** By language; absent for treks, of which the sentences of the elements speak. */
  readonly words?: Readonly<Record<string, KindWords>>;
  /** Whether the items lie along the tracks of others: there they are in the order of the walk. */
  readonly isAlongTracks?: boolean;
  /** What a sheet shows: loaded when the first is opened. */
  loadSheet(): Promise<KindSheet>;
}

/** What the content of a card is made from. */
export interface ContentContext {
  /** Absent until what the index lacks has arrived. */
  readonly card?: ItemCard | undefined;
  readonly vocabularies: Vocabularies;
  readonly messages: ListMessages;
  readonly formats: Formats;
}

export interface CardContent {
  /** In place of a name, where the item has none of its own. */
  readonly name?: string | undefined;
  /** Where it is, above the name. */
  readonly place?: string | undefined;
  readonly figures: readonly Figure[];
  /** What it is about, below the figures. */
  readonly themes: readonly (string | undefined)[];
  /** Its practice, category or type, over the picture. */
  readonly practice?: Term | undefined;
  /** Which of these it is, where it is not a practice. */
  readonly practiceName?: string | undefined;
  /** Distinctions and rules, over the picture. */
  readonly labels: readonly Term[];
  /** What must not be overlooked, such as that an event is cancelled. */
  readonly warning?: string | undefined;
  /** Whether it does not take place: its name and figures are struck through. */
  readonly isCancelled?: boolean | undefined;
}

/** A value with what it is. */
export interface Figure {
  readonly name: string;
  readonly icon: unknown;
  /** Absent while it is not known. */
  readonly value: string | undefined;
  /** Too long for half of a card: it has a line of its own. */
  readonly isLong?: boolean;
  /** Only the sheet knows it: its place is kept until then, and nothing moves. */
  readonly isOfSheet?: boolean;
}

/** What a sheet of one kind shows, in the order in which it is read. */
export interface KindSheet {
  /** The vocabularies in which an item has terms: the others are not worth a request. */
  vocabularies(item: Item): readonly VocabularyName[];
  /**
   * Other items that the sheet names, of any kind. Their cards are loaded; it is asked again when
   * more of them are known.
   */
  relatives?(item: Item, knownItem: (key: ItemKey) => Item | undefined): readonly ItemKey[];
  /** Large, below the pictures. */
  figures(view: SheetView): readonly Figure[];
  /** The kinds whose items are shown where they are near, in this order. */
  readonly near?: readonly string[];
  /** Sections of the wide column; each is nothing where there is nothing to say. */
  // biome-ignore lint/suspicious/noExplicitAny: each kind has a sheet of its own.
  readonly main: readonly ((view: ReadyView<any>) => unknown)[];
  /** Sections beside them, where there is room for two columns. */
  // biome-ignore lint/suspicious/noExplicitAny: each kind has a sheet of its own.
  readonly aside: readonly ((view: ReadyView<any>) => unknown)[];
}

/** What the elements show of a kind that they have registered. */
export const viewOf = (kind: Kind): KindView => (kind as VisibleKind).view;

/** The name of an item, or else what it is, as far as that is known. */
export function nameOf(item: Item, context: ContentContext): string {
  if (item.name) return item.name;
  const kind = loadedKind(kindOfKey(item.key));
  return (kind && viewOf(kind).content(item, context).name) ?? '';
}
