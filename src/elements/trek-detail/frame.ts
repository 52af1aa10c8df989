import {html, type LitElement, nothing} from 'lit';
import type {ApiError} from '../../api/api-error.js';
import {fr} from '../../i18n/fr.js';
import type {Messages} from '../../i18n/messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {Trek} from '../../model/trek.js';
import type {SourceController} from '../../store/source-controller.js';
import {knownTrek, type OpenRequest} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import {buttonStyles} from '../../theme/base.styles.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import {iconStyles} from '../icons.styles.js';
import type {ElementStatus} from '../source-element.js';
import {frameStyles} from './frame.styles.js';
import {renderHeader} from './header.js';
import {neededVocabularies} from './needed-vocabularies.js';
import {SheetLoader, type SheetModule} from './sheet-loader.js';
import {type Shown, shownOf, statusOf} from './shown.js';
import {bodySkeleton, headerSkeleton} from './skeleton.js';

/** In pixels: of a sheet of which less is seen, nothing can be read. */
const LEAST_SEEN = 120;

/** What the frame needs to know of its <trek-detail>. */
export interface DetailContext {
  readonly host: LitElement & {seenOpenRequest?: OpenRequest | undefined};
  readonly text: TextController;
  readonly source: SourceController;
  /** The trek to show; absent while none is chosen. */
  readonly wantedId: number | undefined;
  readonly headingLevel: number;
  /** Absent where there is nothing to go back to. */
  readonly close: (() => void) | undefined;
  importBody(): Promise<SheetModule>;
}

/**
 * What a <trek-detail> shows in each state, and the name of its trek; the sheet below the name is
 * loaded with the first trek. Loaded by pages that have such an element.
 */
export class DetailFrame {
  private readonly context: DetailContext;
  private readonly text: TextController<Messages>;
  private readonly body: SheetLoader;
  private shown: Shown = {status: 'empty'};
  private seen: Trek | undefined;

  constructor(context: DetailContext) {
    this.context = context;
    this.text = context.text.widen(fr);
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
    const {source, wantedId} = this.context;
    if (source.source && wantedId !== undefined) this.ask(source.source, wantedId);
    this.shown = shownOf({
      state: source.state,
      id: wantedId,
      isMisconfigured: source.isMisconfigured,
      hasBody: this.body.sheet !== undefined,
      bodyError: this.body.error,
    });
  }

  /** On a phone the sheet is far below the list, where it would open unseen. */
  updated() {
    const {host, source, wantedId} = this.context;
    const {openRequest} = source.state;
    if (openRequest === host.seenOpenRequest) return;
    host.seenOpenRequest = openRequest;
    if (wantedId !== openRequest?.trekId) return;
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

  /** What a trek has terms in is asked for when that is known. */
  private ask(source: TrekSource, id: number) {
    void this.body.want();
    const known = knownTrek(source.state, id);
    if (!known || known === this.seen) return;
    this.seen = known;
    source.requestVocabularies(neededVocabularies(known));
    const sheet = source.state.sheets.get(id);
    if (sheet?.status === 'ready') source.requestDesks(sheet.sheet.informationDeskIds);
  }

  /** Said politely: whoever chose a trek elsewhere hears that it opened. */
  private renderNews() {
    const {messages, ready} = this.text;
    if (!ready) return nothing;
    const {shown} = this;
    if (shown.status === 'missing') return messages.notFoundTrek;
    if ('trek' in shown && shown.trek) return shown.trek.name;
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
        return html`<slot name="empty">${renderSentence('empty', messages.chooseTrek)}</slot>`;
      case 'missing':
        return html`${renderSentence('missing', messages.notFoundTrek)}<slot></slot>`;
      case 'failed':
        return html`
          ${this.renderTrek(shown.trek)}
          ${renderFailure(messages.failedTrek, shown.error, messages, () => this.retry())}
          <slot></slot>
        `;
      case 'loading':
        return !shown.trek && hasFallback(this.context.host)
          ? html`<slot></slot>`
          : this.renderLoading(shown.trek);
      case 'ready':
        return this.renderTrek(shown.trek);
    }
  }

  private renderLoading(trek: Trek | undefined) {
    return trek
      ? this.renderTrek(trek)
      : html`<div class="sheet" aria-busy="true">${headerSkeleton} ${bodySkeleton}</div>`;
  }

  private renderTrek(trek: Trek | undefined) {
    if (!trek) return nothing;
    const {text} = this;
    const {source, headingLevel, close} = this.context;
    const isLoading = this.shown.status === 'loading';
    const {vocabularies} = source.state;
    return html`
      <article part="base" class="sheet" aria-labelledby="name" aria-busy=${isLoading}>
        ${renderHeader({trek, vocabularies, messages: text.messages, headingLevel, close})}
        ${this.renderBody(trek, isLoading)}
      </article>
    `;
  }

  private renderBody(trek: Trek, isLoading: boolean) {
    const {source, headingLevel} = this.context;
    const {messages, formats, ready} = this.text;
    if (!this.body.sheet || !ready) {
      return this.shown.status === 'failed' ? nothing : bodySkeleton;
    }
    const {state} = source;
    const sheet = state.sheets.get(trek.id);
    return this.body.sheet.render({
      trek,
      card: sheet?.status === 'ready' ? sheet.sheet : state.cards.get(trek.id),
      sheet: sheet?.status === 'ready' ? sheet.sheet : undefined,
      isLoading,
      vocabularies: state.vocabularies,
      desks: state.desks,
      messages,
      formats,
      level: headingLevel + 1,
      isChosen: state.selectedId === trek.id,
      trackPosition: state.trackPosition,
      pointAtTrack: (position) => source.source?.pointAtTrack(position),
    });
  }

  private retry() {
    if (this.body.error) this.body.retry();
    const {source, wantedId} = this.context;
    const isFailed =
      wantedId !== undefined && source.state.sheets.get(wantedId)?.status === 'failed';
    if (isFailed) source.source?.retrySheet(wantedId);
  }
}

function renderSentence(part: string, sentence: string) {
  return html`<p part=${part} class="sentence">${sentence}</p>`;
}
