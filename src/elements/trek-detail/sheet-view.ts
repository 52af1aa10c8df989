import {html} from 'lit';
import type {ItemSheet} from '../../api/api-kind.js';
import type {Formats} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import type {Line, Position} from '../../model/geometry.js';
import type {InformationDesk} from '../../model/information-desk.js';
import type {Item, ItemCard, ItemKey} from '../../model/item.js';
import type {Vocabularies} from '../../model/vocabulary.js';
import type {Kind} from '../../store/kinds.js';
import {renderHeading} from '../heading.js';
import {opensElsewhere} from '../opens-elsewhere.js';

/** What the sections of a sheet draw from. */
export interface SheetView<S extends ItemSheet = ItemSheet> {
  /** The richest that is known. */
  readonly item: Item;
  /** Absent while only the index knows the item. */
  readonly card?: ItemCard | undefined;
  readonly sheet?: S | undefined;
  /** Whether the sheet may still arrive: its place is kept until then. */
  readonly isLoading: boolean;
  readonly vocabularies: Vocabularies;
  readonly desks: ReadonlyMap<ItemKey, InformationDesk>;
  readonly messages: Messages;
  readonly formats: Formats;
  /** Level of the sections' headings. */
  readonly level: number;
  /** The elevation profile of a track; nothing where there is no relief. */
  renderProfile(lines: readonly Line[], view: ReadyView): unknown;
  /** The items of a kind near this one; absent until they have been loaded. */
  near(kind: string): NearOfKind | undefined;
  /** Loads them; what has failed is loaded again only where that is asked for. */
  requestNear(kind: string, options?: {readonly again: boolean}): void;
  /** What is known of another item; absent until it has arrived, or if it is not published. */
  knownItem(key: ItemKey): Item | undefined;
  /** Opens the sheet of another item, such as one that is near. */
  open(key: ItemKey): void;
  /** Where a link to another item leads; absent while the page's address is left alone. */
  addressOf(key: ItemKey): string | undefined;
  /** Whether a map beside shows this item too, and not another one that was chosen there. */
  readonly isChosen: boolean;
  /** The position on the selected track that the visitor points at, here or on a map. */
  readonly trackPosition?: Position | undefined;
  pointAtTrack(position: Position | undefined): void;
}

/** Items of one kind near another item. */
export interface NearOfKind {
  readonly kind: Kind;
  readonly items: readonly ItemCard[];
  /** What is said of them. */
  readonly messages: Messages;
}

/** A view whose sheet has arrived. */
export type ReadyView<S extends ItemSheet = ItemSheet> = SheetView<S> & {readonly sheet: S};

export function isReady(view: SheetView): view is ReadyView {
  return view.sheet !== undefined;
}

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

/** A link that opens the sheet of another item in the place of this one. */
export function renderItemLink(
  {addressOf, open}: SheetView,
  {key, name}: Item,
  part = 'item-link',
) {
  const address = addressOf(key);
  const follow = (event: MouseEvent) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    open(key);
  };
  // Without an address there is nowhere to go to but here.
  return address === undefined
    ? html`<button part=${part} class="link ${part}" type="button" @click=${follow}>${name}</button>`
    : html`<a part=${part} class="link ${part}" href=${address} @click=${follow}>${name}</a>`;
}
