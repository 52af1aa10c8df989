import {html, type LitElement, nothing} from 'lit';
import type {ApiError} from '../../api/api-error.js';
import {messages as french} from '../../generated/messages/fr/base.js';
import {KindTexts} from '../../i18n/kind-texts.js';
import type {Messages} from '../../i18n/messages/base.js';
import type {TextController} from '../../i18n/text-controller.js';
import {deskKeysOf} from '../../model/information-desk.js';
import {type Item, type ItemCard, type ItemKey, kindOfKey} from '../../model/item.js';
import {type TrackPosition, trackOf} from '../../model/track.js';
import type {VocabularyName} from '../../model/vocabulary.js';
import type {ItemSource} from '../../store/item-source.js';
import {type Kind, kindNames, loadedKind} from '../../store/kinds.js';
import {nearName} from '../../store/near-name.js';
import type {SourceController} from '../../store/source-controller.js';
import {bestKnownItem, type OpenRequest, visibleItems} from '../../store/source-state.js';
import {buttonStyles} from '../../theme/base.styles.js';
import {addStyles} from '../add-styles.js';
import {creditOf} from '../credit.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import type {FavouriteControls} from '../favourites/favourite-controls.js';
import {iconStyles} from '../icons.styles.js';
import {nameOf, viewOf} from '../kind-view.js';
import type {ElementStatus} from '../source-element.js';
import {frameStyles} from './detail-frame.styles.js';
import {type DetailState, detailStateOf, elementStatusOf} from './detail-state.js';
import {renderHeader} from './header.js';
import {Preload} from './preload.js';
import {visibleSections} from './section-names.js';
import {preloadSheets, SheetLoader, type SheetModule} from './sheet-loader.js';
import type {NearbyOfKind} from './sheet-view.js';
import {bodySkeleton, headerSkeleton} from './skeleton.js';

export {preloadSheets};

/** A sheet of which less is visible is scrolled into view when it opens. */
const MIN_VISIBLE_PIXELS = 120;

/** What the frame needs from its <trek-detail>. */
interface DetailContext {
  readonly host: LitElement & {
    readonly sections: string;
    readonly alerts: string;
    readonly sensitiveAreas: string;
    readonly structuredData: string;
    readonly documentTitle: string;
    readonly hasFavourites: boolean;
    readonly favouriteControls: FavouriteControls | undefined;
    handledOpenRequest?: OpenRequest | undefined;
  };
  /** Warns the integrator once, in the console. */
  warn(message: string): void;
  readonly text: TextController;
  readonly source: SourceController;
  /** The item to show; absent while none is selected. */
  readonly currentKey: ItemKey | undefined;
  readonly headingLevel: number;
  /** Closes the sheet; absent when `trek-id` fixes it. */
  readonly close: (() => void) | undefined;
  /** Opens the sheet of another item. */
  open(key: ItemKey): void;
  /** Shows the sheet of another result, without a way back to this one. */
  goTo(key: ItemKey): void;
  /** The item whose sheet linked to this one. */
  readonly previousKey: ItemKey | undefined;
  goBack(): void;
  importBody(): Promise<SheetModule>;
}

/**
 * What a <trek-detail> renders in each state, and the header of its sheet; the sheet below the header is
 * loaded with the first item. Its code is loaded by pages that have such an element.
 */
export class DetailFrame {
  private readonly context: DetailContext;
  private readonly text: TextController<Messages>;
  private readonly kindTexts: KindTexts;
  private readonly loader: SheetLoader;
  private state: DetailState = {status: 'empty'};
  private lastItem: Item | undefined;
  private requestedRelatives = '';

  constructor(context: DetailContext) {
    this.context = context;
    this.text = context.text.withMessages(french);
    this.kindTexts = new KindTexts(context.host);
    this.loader = new SheetLoader(context.host, () => context.importBody());
    context.host.addController(
      new Preload(() => {
        const {kind} = context.source;
        if (kind) preloadSheets(kind.name, () => context.importBody());
      }),
    );
    addStyles(context.host, [buttonStyles, failureStyles, iconStyles, frameStyles]);
  }

  get status(): ElementStatus {
    return elementStatusOf(this.state);
  }

  get error(): ApiError | undefined {
    return 'error' in this.state ? this.state.error : undefined;
  }

  /** Reads the state of the source; called before each update of the element. */
  update() {
    const {source, currentKey} = this.context;
    if (source.source && currentKey !== undefined) this.requestData(source.source, currentKey);
    this.state = detailStateOf({
      state: source.state,
      key: currentKey,
      isMisconfigured: source.isMisconfigured,
      hasBody: this.loader.isReadyFor(currentKey),
      bodyError: this.loader.error,
    });
  }

  /** Scrolls to a sheet that opens outside the viewport, as below a list on a phone. */
  updated() {
    const {host, source, currentKey} = this.context;
    const {openRequest} = source.state;
    if (openRequest === host.handledOpenRequest) return;
    host.handledOpenRequest = openRequest;
    if (currentKey !== openRequest?.key) return;
    const {top, bottom} = host.getBoundingClientRect();
    if (top < innerHeight - MIN_VISIBLE_PIXELS && bottom > MIN_VISIBLE_PIXELS) return;
    host.scrollIntoView();
    host.focus({preventScroll: true});
  }

  render() {
    return html`
      <p class="visually-hidden" role="status">${this.renderStatusText()}</p>
      ${this.renderState()}
    `;
  }

  /** Requests what the sheet of an item needs, and its vocabularies when its terms are known. */
  private requestData(source: ItemSource, key: ItemKey) {
    void this.loader.load(key);
    const known = bestKnownItem(source.state, key);
    const kind = this.loader.kindSheetOf(key);
    if (!known || !kind) return;
    this.requestRelatives(
      source,
      kind.relatives?.(known, (other) => bestKnownItem(source.state, other)),
    );
    if (known === this.lastItem) return;
    this.lastItem = known;
    for (const other of kind.relatedSheets?.(known) ?? []) source.requestSheet(other);
    source.requestVocabularies(kind.vocabularies(known));
    const sheet = source.state.sheets.get(key);
    if (sheet?.status === 'ready') source.requestDesks(deskKeysOf(sheet.sheet));
  }

  /** Once for the same items, so that failed requests are not repeated with each update. */
  private requestRelatives(source: ItemSource, keys: readonly ItemKey[] = []) {
    const names = keys.join();
    if (names === this.requestedRelatives) return;
    this.requestedRelatives = names;
    source.requestCards(keys.filter((key) => !bestKnownItem(source.state, key)));
  }

  /** The text of the live region, which tells screen readers that a sheet opened. */
  private renderStatusText() {
    const {messages, ready} = this.text;
    if (!ready) return nothing;
    const {state: shown} = this;
    if (shown.status === 'not-found') return messages.notFoundItem;
    if ('item' in shown && shown.item) return this.nameOf(shown.item);
    return shown.status === 'loading' ? messages.loading : nothing;
  }

  private renderState() {
    const {state: shown} = this;
    const {messages, ready} = this.text;
    // Without its messages the element would briefly show those of another language.
    if (!ready && shown.status !== 'loading' && shown.status !== 'ready') return nothing;
    switch (shown.status) {
      case 'misconfigured':
        return html`<slot>${renderMessage('empty', messages.misconfigured)}</slot>`;
      case 'empty':
        return html`<slot name="empty">${renderMessage('empty', messages.chooseItem)}</slot>`;
      case 'not-found':
        return html`
          ${renderMessage('not-found', messages.notFoundItem)}
          ${this.renderLeaveButton()}
          <slot></slot>
        `;
      case 'failed':
        return html`
          ${this.renderItem(shown.item)}
          ${renderFailure(messages.failedItem, shown.error, messages, () => this.retry())}
          ${shown.item ? nothing : this.renderLeaveButton()}
          <slot></slot>
        `;
      case 'loading':
        return !shown.item && hasFallback(this.context.host)
          ? html`<slot></slot>`
          : this.renderLoading(shown.item);
      case 'ready':
        return this.renderItem(shown.item);
    }
  }

  private renderLoading(item: Item | undefined) {
    return item
      ? this.renderItem(item)
      : html`<div class="sheet" aria-busy="true">${headerSkeleton} ${bodySkeleton}</div>`;
  }

  private renderItem(item: Item | undefined) {
    const kind = item && loadedKind(kindOfKey(item.key));
    if (!item || !kind) return nothing;
    const {formats} = this.text;
    const messages = this.messagesOf(kind) ?? this.text.messages;
    const {host, source, headingLevel, close} = this.context;
    const isLoading = this.state.status === 'loading';
    const {vocabularies} = source.state;
    const card = this.cardOf(item.key);
    const content = viewOf(kind).content(item, {card, vocabularies, messages, formats});
    return html`
      <article part="base" class="sheet" aria-labelledby="name" aria-busy=${isLoading}>
        ${renderHeader({item, content, credit: creditOf(card ?? item, source.state), messages, headingLevel, close, back: this.back, host})}
        ${this.renderBody(item, this.messagesOf(kind), isLoading)}
      </article>
    `;
  }

  /** The button back to the sheet whose link led here. */
  private get back() {
    const {source, previousKey, goBack} = this.context;
    const previous = previousKey && bestKnownItem(source.state, previousKey);
    return previous && {name: this.nameOf(previous), go: goBack};
  }

  /** The button that leaves a sheet without a header, back to where a link led here from, or closes it. */
  private renderLeaveButton() {
    const {back} = this;
    const {close} = this.context;
    const {messages} = this.text;
    const leave = back?.go ?? close;
    if (!leave) return nothing;
    return html`<p class="leave">
      <button part=${back ? 'back' : 'close'} class="button" type="button" @click=${leave}>
        ${back ? messages.backTo(back.name) : messages.close}
      </button>
    </p>`;
  }

  private readonly nameOf = (item: Item): string => {
    const {messages, formats} = this.text;
    const {vocabularies} = this.context.source.state;
    return nameOf(item, {vocabularies, messages, formats});
  };

  /** The card of an item; a sheet contains all fields of a card. */
  private cardOf(key: ItemKey): ItemCard | undefined {
    const {sheets, cards} = this.context.source.state;
    const sheet = sheets.get(key);
    return sheet?.status === 'ready' ? sheet.sheet : cards.get(key);
  }

  /** The messages about items of a kind; undefined until they are loaded. */
  private messagesOf(kind: Kind): Messages | undefined {
    const {text, kindTexts} = this;
    if (!text.ready) return undefined;
    if (kind.name === this.context.source.kind?.name) return text.messages;
    return kindTexts.messagesOf(kind.name, viewOf(kind).messages, text.language, text.ownMessages);
  }

  private renderBody(item: Item, messages: Messages | undefined, isLoading: boolean) {
    const {host, source, headingLevel, close, open, goTo, warn} = this.context;
    const {formats} = this.text;
    const {key} = item;
    const kind = this.loader.kindSheetOf(key);
    if (!this.loader.sheet || !kind || !messages) {
      return this.state.status === 'failed' ? nothing : bodySkeleton;
    }
    const {state} = source;
    const known = state.sheets.get(key);
    const sheet = known?.status === 'ready' ? known.sheet : undefined;
    const input = {
      attributes: host,
      item,
      card: this.cardOf(key),
      sheet,
      isLoading,
      vocabularies: state.vocabularies,
      desks: state.desks,
      messages,
      formats,
      level: headingLevel + 1,
      documentTitle: host.documentTitle ?? '',
      hasStructuredData: host.structuredData !== 'none',
      sections: visibleSections(host.sections, warn),
      nameOf: this.nameOf,
      knownItem: (other: ItemKey) => bestKnownItem(state, other),
      isUnpublished: (other: ItemKey) => state.unpublished.has(other),
      open,
      // What `trek-id` fixes is not one of the results.
      results: close && visibleItems(state),
      goTo,
      addressOf: (other: ItemKey) => source.addressOf(other),
      source: source.source,
      apiOf: (other: ItemKey) => source.source?.addressOf(other) ?? '',
      requestVocabularies: (names: readonly VocabularyName[]) =>
        source.source?.requestVocabularies(names),
      warn,
      nearbyItems: (name: string) => this.nearbyOf(key, name),
      requestNearbyItems: (name: string, options?: {again: boolean}) =>
        this.requestNearby(key, name, options?.again),
      track: sheet && trackOf(sheet.shape.lines),
      trackPosition: state.trackPosition,
      pointAtTrack: (position: TrackPosition | undefined) => source.source?.pointAtTrack(position),
    };
    return this.loader.sheet.render(input, kind);
  }

  private nearbyOf(key: ItemKey, name: string): NearbyOfKind | undefined {
    const kind = loadedKind(name);
    const near = this.context.source.state.near.get(nearName(key, name));
    const messages = kind && this.messagesOf(kind);
    return messages && near?.status === 'ready' ? {kind, items: near.items, messages} : undefined;
  }

  /** Once for each item; a failed request is repeated only with `again`. */
  private requestNearby(key: ItemKey, name: string, again = false) {
    const {source, state} = this.context.source;
    const near = state.near.get(nearName(key, name));
    if ((!near || again) && kindNames().includes(name)) source?.requestNear(key, name);
    const kind = loadedKind(name);
    if (!kind || near?.status !== 'ready' || near.items.length === 0) return;
    source?.requestVocabularies(kind.cardVocabularies.slice(0, 1));
  }

  private retry() {
    if (this.loader.error) this.loader.retry();
    const {source, currentKey} = this.context;
    const isFailed =
      currentKey !== undefined && source.state.sheets.get(currentKey)?.status === 'failed';
    if (isFailed) source.source?.retrySheet(currentKey);
  }
}

function renderMessage(part: string, message: string) {
  return html`<p part=${part} class="message">${message}</p>`;
}
