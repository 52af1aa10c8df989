import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {ApiError} from '../../api/api-error.js';
import type {Trek} from '../../model/trek.js';
import {knownTrek} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import {buttonStyles, hostStyles} from '../../theme/base.styles.js';
import {TrekCloseEvent, TrekErrorEvent} from '../events.js';
import {renderFailure} from '../failure.js';
import {failureStyles} from '../failure.styles.js';
import {hasFallback} from '../fallback.js';
import {iconStyles} from '../icons.styles.js';
import {SourceElement} from '../source-element.js';
import {wholeNumber} from '../whole-number.js';
import {renderHeader} from './header.js';
import {neededVocabularies} from './needed-vocabularies.js';
import {SheetLoader} from './sheet-loader.js';
import {type Shown, shownOf, statusOf} from './shown.js';
import {bodySkeleton, headerSkeleton} from './skeleton.js';
import {detailStyles} from './trek-detail.styles.js';

const HEADING_LEVEL = 2;

/**
 * Shows one trek's whole sheet: its name, pictures, key figures, elevation profile, description and
 * practical information.
 *
 * Which trek: the one of `trek-id`, else the one that is chosen in the elements that share the
 * source. A trek that a list knows already is shown at once, and filled in when its sheet arrives.
 * The focus stays where the visitor left it; `focus()` moves it to the name of the trek.
 *
 * @slot - Shown in place of a trek until it arrives, and stays if it never does.
 * @slot empty - Shown when no trek is chosen.
 * @fires {TrekCloseEvent} trek-close - The visitor closed the sheet. Cancel it to keep it open.
 * @fires {TrekErrorEvent} trek-error - The sheet could not be loaded; `not-found` when there is none.
 * @csspart base - The whole sheet.
 * @csspart header - The name, the practice, the place and the close button.
 * @csspart name - The heading with the trek's name.
 * @csspart practice - How the trek is done.
 * @csspart place - Where it starts.
 * @csspart close - The button that closes the sheet.
 * @csspart empty - The sentence shown when no trek is chosen.
 * @csspart missing - The sentence shown when the trek does not exist.
 * @csspart error - The sentence shown when the sheet could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart gallery - The pictures and their buttons.
 * @csspart picture - One picture with its caption.
 * @csspart caption - Legend, author and licence of a picture.
 * @csspart gallery-controls - The row with the gallery's buttons.
 * @csspart gallery-button - The button to the previous or the next picture.
 * @csspart figures - All key figures.
 * @csspart figure - One key figure.
 * @csspart main - The column of texts.
 * @csspart aside - The column of downloads, labels and links; below the texts where it is narrow.
 * @csspart section - One titled section, beside its own part: `profile`, `description`, `practical`,
 *   `accessibility`, `information-desks`, `downloads`, `labels`, `ratings`, `networks`, `themes`,
 *   `documents`, `links` or `sources`.
 * @csspart heading - The title of a section.
 * @csspart subheading - The title of a part of a section.
 * @csspart introduction - The teaser and the ambiance.
 * @csspart profile - The section of the elevation profile.
 * @csspart profile-chart - The drawing of the elevation profile.
 * @csspart profile-readout - Distance and height of the place pointed at.
 * @csspart profile-summary - The profile in a sentence.
 * @csspart profile-table - The profile as a table, folded.
 * @csspart description - The section of the description.
 * @csspart practical - The section of the practical information.
 * @csspart advice - The editor's advice.
 * @csspart accessibility - The section for people with a disability.
 * @csspart information-desks - The section of the information desks.
 * @csspart desk - One information desk.
 * @csspart downloads - The section of the downloads.
 * @csspart download - The button of one download.
 * @csspart labels - The section of the labels.
 * @csspart label - One label with its advice.
 * @csspart ratings - The section of the ratings.
 * @csspart networks - The section of the networks.
 * @csspart themes - The section of the themes.
 * @csspart chip - One network, theme or accessibility.
 * @csspart documents - The section of files and films.
 * @csspart links - The section of pages elsewhere.
 * @csspart sources - The section of the sources.
 * @csspart link - A link that leaves the page.
 * @csspart updated - The date of the last change.
 * @cssproperty [--trek-gallery-ratio=3 / 2] - Width to height of the gallery's pictures.
 * @cssproperty [--trek-profile-height=11rem] - Height of the elevation profile.
 * @cssproperty [--trek-profile-line=var(--trek-accent)] - Colour of the elevation profile.
 * @cssproperty [--trek-pictogram-surface] - What lies behind the server's pictograms.
 * @cssstate loading - The sheet is on its way.
 * @cssstate ready - The sheet is shown.
 * @cssstate empty - No trek is chosen.
 * @cssstate error - The sheet could not be loaded, or does not exist.
 */
export class TrekDetail extends SourceElement {
  static override styles = [hostStyles, buttonStyles, failureStyles, iconStyles, detailStyles];

  /** The trek to show. Without it, the one that is chosen in the elements that share the source. */
  @property({attribute: 'trek-id'}) trekId: number | string = '';

  /** Level of the heading with the trek's name, from 1 to 4; 2 by default. Sections are below it. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = HEADING_LEVEL;

  private readonly body = new SheetLoader(this, () => this.importBody());
  private shown: Shown = {status: 'empty'};
  /** Where `trek-id` is chosen, and what it chose there. */
  private chosenIn?: TrekSource;
  private chosenHere?: number | undefined;
  private askedId?: number | undefined;
  private seen?: Trek | undefined;
  private toldError?: ApiError | undefined;
  /** What had the focus when the visitor chose the trek. */
  private opener?: HTMLElement | undefined;

  /** Moves the focus to the name of the trek, where a screen reader goes on reading. */
  override focus(options?: FocusOptions) {
    const name = this.renderRoot.querySelector<HTMLElement>('#name');
    if (name) name.focus(options);
    else super.focus(options);
  }

  protected override begin(source: TrekSource) {
    source.wantVocabularies(['practices', 'difficulties', 'routes']);
  }

  // Not willUpdate: the element joins the source of a new `api` or `lang` after it.
  protected override update(changed: Map<PropertyKey, unknown>) {
    const {source} = this.source;
    if (source) this.ask(source);
    this.shown = shownOf({
      state: this.source.state,
      id: this.wantedId,
      isMisconfigured: this.source.isMisconfigured,
      hasBody: this.body.sheet !== undefined,
      bodyError: this.body.error,
    });
    this.status = statusOf(this.shown);
    super.update(changed);
  }

  protected override updated() {
    const error = 'error' in this.shown ? this.shown.error : undefined;
    if (error && error !== this.toldError) this.dispatchEvent(new TrekErrorEvent(error));
    this.toldError = error;
  }

  protected override render() {
    return html`
      <p class="visually-hidden" role="status">${this.renderNews()}</p>
      ${this.renderShown()}
    `;
  }

  /** Loads what draws a sheet. A subclass of a test may fail. */
  protected importBody(): Promise<typeof import('./sheet.js')> {
    return import('./sheet.js');
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
        return !shown.trek && hasFallback(this) ? html`<slot></slot>` : this.renderLoading(shown);
      case 'ready':
        return this.renderTrek(shown.trek);
    }
  }

  private renderLoading({trek}: {readonly trek?: Trek | undefined}) {
    return trek
      ? this.renderTrek(trek)
      : html`<div class="sheet" aria-busy="true">${headerSkeleton} ${bodySkeleton}</div>`;
  }

  private renderTrek(trek: Trek | undefined) {
    if (!trek) return nothing;
    const {vocabularies} = this.source.state;
    const isLoading = this.shown.status === 'loading';
    return html`
      <article part="base" class="sheet" aria-labelledby="name" aria-busy=${isLoading}>
        ${renderHeader({
          trek,
          vocabularies,
          messages: this.text.messages,
          headingLevel: this.nameLevel,
          close: this.fixedId === undefined ? () => this.close() : undefined,
        })}
        ${this.renderBody(trek, isLoading)}
      </article>
    `;
  }

  private renderBody(trek: Trek, isLoading: boolean) {
    const {messages, formats, ready} = this.text;
    if (!this.body.sheet || !ready) {
      return this.shown.status === 'failed' ? nothing : bodySkeleton;
    }
    const {state} = this.source;
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
      level: this.nameLevel + 1,
      isChosen: state.selectedId === trek.id,
      spot: state.spot,
      point: (position) => this.source.source?.point(position),
    });
  }

  private get fixedId(): number | undefined {
    // Lit says null when an attribute is taken away.
    const text = String(this.trekId ?? '').trim();
    if (/^\d+$/.test(text)) return Number(text);
    if (text !== '') {
      this.warnings.warn(
        `trek-id "${text}" is not a number; showing the trek that is chosen in a list.`,
      );
    }
    return undefined;
  }

  private get wantedId(): number | undefined {
    return this.fixedId ?? this.source.state.selectedId;
  }

  private get nameLevel(): number {
    const limits = {least: 1, most: 4, fallback: HEADING_LEVEL};
    return wholeNumber('heading-level', this.headingLevel, limits, this.warnings);
  }

  private ask(source: TrekSource) {
    this.chooseFixed(source);
    const id = this.wantedId;
    if (id !== this.askedId && !this.matches(':focus-within')) this.opener = focusedElement();
    this.askedId = id;
    if (id === undefined) return;
    source.wantSheet(id);
    void this.body.want();
    const known = knownTrek(source.state, id);
    if (!known || known === this.seen) return;
    this.seen = known;
    source.wantVocabularies(neededVocabularies(known));
    const sheet = source.state.sheets.get(id);
    if (sheet?.status === 'ready') source.wantDesks(sheet.sheet.informationDeskIds);
  }

  /** A map beside shows the trek of `trek-id`, unless the visitor has chosen another one. */
  private chooseFixed(source: TrekSource) {
    const wanted = this.fixedId;
    if (wanted === this.chosenHere && source === this.chosenIn) return;
    const {selectedId} = source.state;
    if (selectedId === undefined || selectedId === this.chosenHere) source.select(wanted);
    this.chosenHere = wanted;
    this.chosenIn = source;
  }

  private retry() {
    if (this.body.error) this.body.retry();
    const id = this.wantedId;
    const {source} = this.source;
    if (id !== undefined && source?.state.sheets.get(id)?.status === 'failed')
      source.retrySheet(id);
  }

  private close() {
    if (!this.dispatchEvent(new TrekCloseEvent())) return;
    this.source.source?.select(undefined);
    if (this.opener?.isConnected) this.opener.focus();
  }
}

/** The focused element itself, not the elements around it. */
function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}

function renderSentence(part: string, sentence: string) {
  return html`<p part=${part} class="sentence">${sentence}</p>`;
}

// A CMS may load the script twice.
if (!customElements.get('trek-detail')) {
  customElements.define('trek-detail', TrekDetail);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-detail': TrekDetail;
  }
}
