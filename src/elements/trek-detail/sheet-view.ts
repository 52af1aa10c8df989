import {type CSSResult, html} from 'lit';
import type {ItemSheet} from '../../api/api-kind.js';
import type {Formats} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages/base.js';
import type {InformationDesk} from '../../model/information-desk.js';
import type {Item, ItemCard, ItemKey} from '../../model/item.js';
import type {Track, TrackPosition} from '../../model/track.js';
import type {Vocabularies, VocabularyName} from '../../model/vocabulary.js';
import type {ItemSource} from '../../store/item-source.js';
import type {Kind} from '../../store/kinds.js';
import type {VisibleItems} from '../../store/source-state.js';
import {renderHeading} from '../heading.js';
import {opensElsewhere} from '../opens-elsewhere.js';
import type {SectionName} from './section-names.js';

/** What the sections of a sheet render. */
export interface SheetView<S extends ItemSheet = ItemSheet> {
  /** The item as far as it is loaded: of the index, a card or a sheet. */
  readonly item: Item;
  /** Absent while the item is known from the index alone. */
  readonly card?: ItemCard | undefined;
  readonly sheet?: S | undefined;
  /** Whether the sheet is being loaded, so that its space is reserved. */
  readonly isLoading: boolean;
  readonly vocabularies: Vocabularies;
  readonly desks: ReadonlyMap<ItemKey, InformationDesk>;
  readonly messages: Messages;
  readonly formats: Formats;
  /** Level of the sections' headings. */
  readonly level: number;
  /** The sections to show, in order; undefined for all in their default order. */
  readonly sections?: readonly SectionName[] | undefined;
  /** The title of the page while the sheet is shown; empty for that of the page. */
  readonly documentTitle: string;
  /** Whether data for search engines are written into the page. */
  readonly hasStructuredData: boolean;
  /** The code or the messages of a section; undefined until `load` has loaded them, always the same function or for the same key. */
  loaded<M extends object>(load: () => Promise<M>, key?: unknown): M | undefined;
  /** Renders the elevation profile of the track; nothing when it has no elevations. */
  renderProfile(view: ReadyView): unknown;
  /** What is closed or asks for care on the visitor's day; undefined until its code is loaded. */
  alerts(): AlertSections | undefined;
  /** What the integrator states of alerts. */
  readonly attributes: AlertAttributes;
  /** For sections that request more of it than the sheet does. */
  readonly source: ItemSource | undefined;
  /** The kind of the points that the track passes. */
  readonly passedKind: string | undefined;
  /** The items of a kind near this one; undefined until they are loaded. */
  nearbyItems(kind: string): NearbyOfKind | undefined;
  /** Loads the nearby items of a kind; a failed request is repeated only with `again`. */
  requestNearbyItems(kind: string, options?: {readonly again: boolean}): void;
  /** The name of an item, or that of its type where it has none. */
  nameOf(item: Item): string;
  /** Another item as far as it is loaded; undefined before, and when it is not published. */
  knownItem(key: ItemKey): Item | undefined;
  /** Whether the server has said that it does not show an item. */
  isUnpublished(key: ItemKey): boolean;
  /** Opens the sheet of another item, such as a nearby one. */
  open(key: ItemKey): void;
  /** The items of the list, as far as they are loaded; undefined while they are not known. */
  readonly results?: VisibleItems | undefined;
  /** Shows the sheet of another of the results. */
  goTo(key: ItemKey): void;
  /** The address that selects another item; undefined without `routing`. */
  addressOf(key: ItemKey): string | undefined;
  /** The address of the API that has an item. */
  apiOf(key: ItemKey): string;
  requestVocabularies(names: readonly VocabularyName[]): void;
  /** Warns the integrator once, in the console. */
  warn(message: string): void;
  /** The lines of the item, measured; absent without lines. */
  readonly track?: Track | undefined;
  /** The position on a track that the visitor points at, in a profile, a text or on a map. */
  readonly trackPosition?: TrackPosition | undefined;
  pointAtTrack(position: TrackPosition | undefined): void;
}

/** Renders what is closed or asks for care. */
interface AlertSections {
  renderNotice(view: ReadyView): unknown;
  renderSection(view: ReadyView): unknown;
}

/** The attributes of a sheet that say where alerts come from. */
interface AlertAttributes {
  readonly alerts: string;
  readonly sensitiveAreas: string;
}

/** Code of sections that is loaded when a sheet needs it. */
export interface SectionModule {
  readonly styles?: readonly CSSResult[];
}

/** Items of one kind near another item. */
export interface NearbyOfKind {
  readonly kind: Kind;
  readonly items: readonly ItemCard[];
  /** Messages about items of this kind. */
  readonly messages: Messages;
}

/** A view whose sheet is loaded. */
export type ReadyView<S extends ItemSheet = ItemSheet> = SheetView<S> & {readonly sheet: S};

export function isReady(view: SheetView): view is ReadyView {
  return view.sheet !== undefined;
}

/** The address of the page that shows the item of a sheet. */
export const pageAddress = ({sheet, addressOf}: ReadyView): string =>
  addressOf(sheet.key) ?? location.href;

/** One titled part of the sheet. */
export function renderSection(view: SheetView, part: string, title: string, content: unknown) {
  return html`
    <section part="section ${part}" class="section">
      ${renderHeading(view.level, title, {part: 'heading', className: 'heading'})} ${content}
    </section>
  `;
}

/** A titled piece of a section. */
export function renderTopic({level}: SheetView, title: string, content: unknown) {
  return html`
    <div class="topic">
      ${renderHeading(level + 1, title, {part: 'subheading', className: 'subheading'})} ${content}
    </div>
  `;
}

/** What differs from an ordinary link to another item. */
interface ItemLinkOptions {
  readonly part?: string;
  readonly className?: string;
  /** In place of the name. */
  readonly content?: unknown;
}

/** A link that opens the sheet of another item in the place of this one. */
export function renderItemLink(
  {addressOf, open, nameOf}: SheetView,
  item: Item,
  {part = 'item-link', className = '', content = nameOf(item)}: ItemLinkOptions = {},
) {
  const {key} = item;
  const address = addressOf(key);
  const follow = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    open(key);
  };
  const classes = `link ${part} ${className}`;
  // Without an address of its own, the item opens by a button.
  return address === undefined
    ? html`<button part=${part} class=${classes} type="button" @click=${follow}>${content}</button>`
    : html`<a part=${part} class=${classes} href=${address} @click=${follow}>${content}</a>`;
}
