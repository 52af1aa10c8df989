import {html, type LitElement, nothing} from 'lit';
import type {ApiError} from '../../api/api-error.js';
import {fr} from '../../i18n/fr.js';
import {KindTexts} from '../../i18n/kind-texts.js';
import type {Messages} from '../../i18n/messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {Position} from '../../model/geometry.js';
import {deskKeysOf} from '../../model/information-desk.js';
import {type Item, type ItemCard, type ItemKey, kindOfKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import {type Kind, kindNames, loadedKind} from '../../store/kinds.js';
import {nearName} from '../../store/near-name.js';
import type {SourceController} from '../../store/source-controller.js';
import {bestKnownItem, type OpenRequest} from '../../store/source-state.js';
import {buttonStyles} from '../../theme/base.styles.js';
import {creditOf} from '../credit.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import {iconStyles} from '../icons.styles.js';
import {nameOf, viewOf} from '../kind-view.js';
import type {ElementStatus} from '../source-element.js';
import {frameStyles} from './frame.styles.js';
import {renderHeader} from './header.js';
import {SheetLoader, type SheetModule} from './sheet-loader.js';
import type {NearOfKind} from './sheet-view.js';
import {type Shown, shownOf, statusOf} from './shown.js';
import {bodySkeleton, headerSkeleton} from './skeleton.js';

/** In pixels: of a sheet of which less is seen, nothing can be read. */
const LEAST_SEEN = 120;

/** What the frame needs to know of its <trek-detail>. */
export interface DetailContext {
  readonly host: LitElement & {seenOpenRequest?: OpenRequest | undefined};
  readonly text: TextController;
  readonly source: SourceController;
  /** The item to show; absent while none is selected. */
  readonly wantedKey: ItemKey | undefined;
  readonly headingLevel: number;
  /** Absent where there is nothing to go back to. */
  readonly close: (() => void) | undefined;
  /** Opens the sheet of another item. */
  open(key: ItemKey): void;
  /** The item from whose sheet a link has led to this one. */
  readonly previousKey: ItemKey | undefined;
  goBack(): void;
  importBody(): Promise<SheetModule>;
}

/**
 * What a <trek-detail> shows in each state, and the name of its trek; the sheet below the name is
 * loaded with the first trek. Loaded by pages that have such an element.
 */
export class DetailFrame {
  private readonly context: DetailContext;
  private readonly text: TextController<Messages>;
  private readonly kindTexts: KindTexts;
  private readonly body: SheetLoader;
  private shown: Shown = {status: 'empty'};
  private seen: Item | undefined;
  private requestedRelatives = '';

  constructor(context: DetailContext) {
    this.context = context;
    this.text = context.text.widen(fr);
    this.kindTexts = new KindTexts(context.host);
    this.body = new SheetLoader(context.host, () => context.importBody());
    // Lit draws in a shadow root unless told otherwise.
    const root = context.host.renderRoot as ShadowRoot;
    const styles = [buttonStyles, failureStyles, iconStyles, frameStyles];
    root.adoptedStyleSheets.push(...styles.flatMap(({styleSheet}) => styleSheet ?? []));
  }

  get status(): ElementStatus {
    return statusOf(this.shown);
  }

  get error(): ApiError | undefined {
    return 'error' in this.shown ? this.shown.error : undefined;
  }

  /** Follows the source; called before each update of the element. */
  update() {
    const {source, wantedKey} = this.context;
    if (source.source && wantedKey !== undefined) this.ask(source.source, wantedKey);
    this.shown = shownOf({
      state: source.state,
      key: wantedKey,
      isMisconfigured: source.isMisconfigured,
      hasBody: this.body.isReadyFor(wantedKey),
      bodyError: this.body.error,
    });
  }

  /** On a phone the sheet is far below the list, where it would open unseen. */
  updated() {
    const {host, source, wantedKey} = this.context;
    const {openRequest} = source.state;
    if (openRequest === host.seenOpenRequest) return;
    host.seenOpenRequest = openRequest;
    if (wantedKey !== openRequest?.key) return;
    const {top, bottom} = host.getBoundingClientRect();
    if (top < innerHeight - LEAST_SEEN && bottom > LEAST_SEEN) return;
    host.scrollIntoView();
    host.focus({preventScroll: true});
  }

  render() {
    return html`
      <p class="visually-hidden" role="status">${this.renderNews()}</p>
      ${this.renderShown()}
    `;
  }

  /** The vocabularies in which an item has terms are requested when that is known. */
  private ask(source: ItemSource, key: ItemKey) {
    void this.body.want(key);
    const known = bestKnownItem(source.state, key);
    const kind = this.body.kindSheetOf(key);
    if (!known || !kind) return;
    this.askForRelatives(
      source,
      kind.relatives?.(known, (other) => bestKnownItem(source.state, other)),
    );
    if (known === this.seen) return;
    this.seen = known;
    source.requestVocabularies(kind.vocabularies(known));
    const sheet = source.state.sheets.get(key);
    if (sheet?.status === 'ready') source.requestDesks(deskKeysOf(sheet.sheet));
  }

  /** Once for the same ones: what has failed is not requested with each update. */
  private askForRelatives(source: ItemSource, keys: readonly ItemKey[] = []) {
    const names = keys.join();
    if (names === this.requestedRelatives) return;
    this.requestedRelatives = names;
    source.requestCards(keys.filter((key) => !bestKnownItem(source.state, key)));
  }

  /** Said politely: whoever chose a trek elsewhere hears that it opened. */
  private renderNews() {
    const {messages, ready} = this.text;
    if (!ready) return nothing;
    const {shown} = this;
    if (shown.status === 'missing') return messages.notFoundItem;
    if ('item' in shown && shown.item) {
      const {vocabularies} = this.context.source.state;
      return nameOf(shown.item, {vocabularies, messages, formats: this.text.formats});
    }
    return shown.status === 'loading' ? messages.loading : nothing;
  }

  private renderShown() {
    const {shown} = this;
    const {messages, ready} = this.text;
    // Without its words an element would show those of another language for a moment.
    if (!ready && shown.status !== 'loading' && shown.status !== 'ready') return nothing;
    switch (shown.status) {
      case 'misconfigured':
        return html`<slot>${renderSentence('empty', messages.misconfigured)}</slot>`;
      case 'empty':
        return html`<slot name="empty">${renderSentence('empty', messages.chooseItem)}</slot>`;
      case 'missing':
        return html`${renderSentence('not-found', messages.notFoundItem)}<slot></slot>`;
      case 'failed':
        return html`
          ${this.renderItem(shown.item)}
          ${renderFailure(messages.failedItem, shown.error, messages, () => this.retry())}
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
    const {source, headingLevel, close} = this.context;
    const isLoading = this.shown.status === 'loading';
    const {vocabularies} = source.state;
    const card = this.cardOf(item.key);
    const content = viewOf(kind).content(item, {card, vocabularies, messages, formats});
    return html`
      <article part="base" class="sheet" aria-labelledby="name" aria-busy=${isLoading}>
        ${renderHeader({item, content, credit: creditOf(card ?? item, source.state), messages, headingLevel, close, back: this.back})}
        ${this.renderBody(item, this.messagesOf(kind), isLoading)}
      </article>
    `;
  }

  /** The way back to the sheet whose link led here. */
  private get back() {
    const {source, previousKey, goBack} = this.context;
    const previous = previousKey && bestKnownItem(source.state, previousKey);
    return previous && {name: previous.name, go: goBack};
  }

  /** A sheet says all that a card does. */
  private cardOf(key: ItemKey): ItemCard | undefined {
    const {sheets, cards} = this.context.source.state;
    const sheet = sheets.get(key);
    return sheet?.status === 'ready' ? sheet.sheet : cards.get(key);
  }

  /** What is said of items of a kind; absent until that is known. */
  private messagesOf(kind: Kind): Messages | undefined {
    const {text, kindTexts} = this;
    if (!text.ready) return undefined;
    if (kind.name === this.context.source.kind?.name) return text.messages;
    return kindTexts.messagesOf(kind.name, viewOf(kind).words, text.language);
  }

  private renderBody(item: Item, messages: Messages | undefined, isLoading: boolean) {
    const {source, headingLevel, open} = this.context;
    const {formats} = this.text;
    const {key} = item;
    const kind = this.body.kindSheetOf(key);
    if (!this.body.sheet || !kind || !messages) {
      return this.shown.status === 'failed' ? nothing : bodySkeleton;
    }
    const {state} = source;
    const sheet = state.sheets.get(key);
    const input = {
      item,
      card: this.cardOf(key),
      sheet: sheet?.status === 'ready' ? sheet.sheet : undefined,
      isLoading,
      vocabularies: state.vocabularies,
      desks: state.desks,
      messages,
      formats,
      level: headingLevel + 1,
      knownItem: (other: ItemKey) => bestKnownItem(state, other),
      open,
      addressOf: (other: ItemKey) => source.addressOf(other),
      near: (name: string) => this.nearOf(key, name),
      requestNear: (name: string, options?: {again: boolean}) =>
        this.requestNear(key, name, options?.again),
      isChosen: state.selectedKey === key,
      trackPosition: state.trackPosition,
      pointAtTrack: (position: Position | undefined) => source.source?.pointAtTrack(position),
    };
    return this.body.sheet.render(input, kind);
  }

  private nearOf(key: ItemKey, name: string): NearOfKind | undefined {
    const kind = loadedKind(name);
    const near = this.context.source.state.near.get(nearName(key, name));
    const messages = kind && this.messagesOf(kind);
    return messages && near?.status === 'ready' ? {kind, items: near.items, messages} : undefined;
  }

  /** Once for each item: what has failed is left out, until it is asked for again. */
  private requestNear(key: ItemKey, name: string, again = false) {
    const {source, state} = this.context.source;
    const near = state.near.get(nearName(key, name));
    if ((!near || again) && kindNames().includes(name)) source?.requestNear(key, name);
    const kind = loadedKind(name);
    if (!kind || near?.status !== 'ready' || near.items.length === 0) return;
    source?.requestVocabularies(kind.cardVocabularies.slice(0, 1));
  }

  private retry() {
    if (this.body.error) this.body.retry();
    const {source, wantedKey} = this.context;
    const isFailed =
      wantedKey !== undefined && source.state.sheets.get(wantedKey)?.status === 'failed';
    if (isFailed) source.source?.retrySheet(wantedKey);
  }
}

function renderSentence(part: string, sentence: string) {
  return html`<p part=${part} class="sentence">${sentence}</p>`;
}
