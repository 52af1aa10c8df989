import type {CSSResult} from 'lit';
import {asTitle} from '../i18n/counted.js';
import type {Formats} from '../i18n/format.js';
import type {ListMessages} from '../i18n/messages/base.js';
import type {KindsMessages, MessagesOfKind} from '../i18n/messages/kinds.js';
import {type Item, type ItemCard, type ItemKey, kindOfKey} from '../model/item.js';
import type {Term, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import {type Kind, loadedKind} from '../store/kinds.js';
import type {Sections} from './trek-detail/section-names.js';
import type {ReadyView, SheetView} from './trek-detail/sheet-view.js';

/** A kind of items, with what the elements show of it. */
export interface VisibleKind extends Kind {
  readonly view: KindView;
}

/** What the elements show of the items of one kind. */
export interface KindView {
  /** The content of a card and of the header of a sheet. */
  content(item: Item, context: ContentContext): CardContent;
  /** Icon of an item without a picture, also beside its name among suggestions. */
  readonly icon: unknown;
  /** The names of the items among those of all kinds; absent for treks, which the default messages name. */
  readonly messages?: MessagesOfKind;
  /** Whether items near a track are sorted by the distance from its start. */
  readonly isAlongTracks?: boolean;
  /** Loads what a sheet shows, when the first is opened. */
  loadSheet(): Promise<KindSheet>;
}

/** The data from which the content of a card is made. */
export interface ContentContext {
  /** Absent until the fields that the index lacks are loaded. */
  readonly card?: ItemCard | undefined;
  readonly vocabularies: Vocabularies;
  readonly messages: ListMessages;
  readonly formats: Formats;
}

export interface CardContent {
  /** Replaces the name of an item that has none. */
  readonly name?: string | undefined;
  /** Place of the item, such as its commune, above the name. */
  readonly place?: string | undefined;
  readonly figures: readonly Figure[];
  /** Themes of the item, below the figures. */
  readonly themes: readonly (string | undefined)[];
  /** Practice, category or type of the item, over the picture. */
  readonly practice?: Term | undefined;
  /** What `practice` is, such as “Category”; absent for a practice. */
  readonly practiceName?: string | undefined;
  /** Labels of the item, over the picture. */
  readonly labels: readonly Term[];
  /** A warning, such as that an event is cancelled. */
  readonly warning?: string | undefined;
  /** Whether an event is cancelled: its name and figures are struck through. */
  readonly isCancelled?: boolean | undefined;
}

/** A key figure: a value with its name and icon. */
export interface Figure {
  readonly name: string;
  readonly icon: unknown;
  /** Absent while the value is not loaded. */
  readonly value: string | undefined;
  /** Whether the value is long, and gets a line of its own. */
  readonly isLong?: boolean;
  /** Whether only the sheet contains it; its space is reserved until the sheet is loaded. */
  readonly isSheetOnly?: boolean;
}

/** What a sheet of one kind shows, in reading order. */
export interface KindSheet {
  /** The style sheets of sections that no other kind has. */
  readonly styles?: readonly CSSResult[];
  /** The vocabularies in which the item has terms; the others need not be requested. */
  vocabularies(item: Item): readonly VocabularyName[];
  /**
   * Other items that the sheet names, of any kind, whose cards are loaded. It is called again when
   * more of them are loaded.
   */
  relatives?(item: Item, knownItem: (key: ItemKey) => Item | undefined): readonly ItemKey[];
  /** Other items whose sheets say more of this one, such as the tour that a stage is in. */
  relatedSheets?(item: Item): readonly ItemKey[];
  /** Loads the function that returns the data of an item for search engines, as schema.org names them. */
  // biome-ignore lint/suspicious/noExplicitAny: each kind has a sheet of its own.
  loadStructuredData?(): Promise<(view: ReadyView<any>) => object>;
  /** The key figures below the pictures. */
  figures(view: SheetView): readonly Figure[];
  /** Whether a report of a problem can name the item. */
  readonly isNamedInReports?: boolean;
  /** The kinds whose nearby items are shown, in this order. */
  readonly nearbyKinds?: readonly string[];
  /** The kind of the points that a track of this kind passes, such as points of interest. */
  readonly passedKind?: string;
  /** Sections above the pictures, such as notices. */
  readonly top?: Sections<Section>;
  /** Sections of the main column, by name and in their default order. */
  readonly main: Sections<Section>;
  /** Sections of the second column, where there is room for it. */
  readonly aside: Sections<Section>;
}

/** Renders one section of a sheet; nothing when the item has no content for it. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has a sheet of its own.
export type Section = (view: ReadyView<any>) => unknown;

/** The view of a registered kind. */
export const viewOf = (kind: Kind): KindView => (kind as VisibleKind).view;

/** The plural name of a kind, as a title; that of treks is among the messages of those who show it. */
export function titleOf(kind: Kind, all: KindsMessages | undefined, treks: string): string {
  const {messages} = viewOf(kind);
  if (!messages) return treks;
  return all ? asTitle(messages(all).other) : '';
}

/** The name of an item, else that of its type if it is loaded. */
export function nameOf(item: Item, context: ContentContext): string {
  if (item.name) return item.name;
  const kind = loadedKind(kindOfKey(item.key));
  return (kind && viewOf(kind).content(item, context).name) ?? '';
}
