import {css, html} from 'lit';
import {property} from 'lit/decorators.js';
import type {ApiError} from '../../api/api-error.js';
import type {OpenRequest} from '../../store/source-state.js';
import type {TrekSource} from '../../store/trek-source.js';
import {hostStyles} from '../../theme/base.styles.js';
import {TrekCloseEvent, TrekErrorEvent} from '../events.js';
import {SourceElement} from '../source-element.js';
import {wholeNumber} from '../whole-number.js';
import type {DetailFrame} from './frame.js';

const HEADING_LEVEL = 2;

/** A sheet that is on its way keeps some room before anything is drawn. */
const detailStyles = css`
  :host(:state(loading)) {
    min-block-size: 26rem;
  }
`;

/**
 * Shows one trek's whole sheet: its name, pictures, key figures, elevation profile, description and
 * practical information.
 *
 * Which trek: the one of `trek-id`, else the one that is chosen in the elements that share the
 * source. A trek that a list knows already is shown at once, and filled in when its sheet arrives.
 * The focus stays where the visitor left it, unless the sheet is out of sight when a trek is chosen
 * in a list: then it comes into sight, below your `scroll-margin-top`, and takes the focus until it
 * is closed. `focus()` moves the focus to the name of the trek.
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
  static override styles = [hostStyles, detailStyles];

  /** The trek to show. Without it, the one that is chosen in the elements that share the source. */
  @property({attribute: 'trek-id'}) trekId: number | string = '';

  /** Level of the heading with the trek's name, from 1 to 4; 2 by default. Sections are below it. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = HEADING_LEVEL;

  /**
   * The last request to read a trek that this element has answered.
   * @internal
   */
  seenOpenRequest?: OpenRequest | undefined;

  private frame?: DetailFrame;
  /** Where `trek-id` is chosen, and what it chose there. */
  private chosenIn?: TrekSource;
  private chosenHere?: number | undefined;
  private askedId?: number | undefined;
  private toldError?: ApiError | undefined;
  /** What had the focus when the visitor chose the trek. */
  private opener?: HTMLElement | undefined;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.frame) void this.loadFrame();
  }

  /** Moves the focus to the name of the trek, where a screen reader goes on reading. */
  override focus(options?: FocusOptions) {
    const name = this.renderRoot.querySelector<HTMLElement>('#name');
    if (name) name.focus(options);
    else super.focus(options);
  }

  protected override connectSource(source: TrekSource) {
    this.seenOpenRequest = source.state.openRequest;
    source.requestVocabularies(['practices', 'difficulties', 'routes']);
  }

  // Not willUpdate: the element joins the source of a new `api` or `lang` after it.
  protected override update(changed: Map<PropertyKey, unknown>) {
    const {source} = this.source;
    if (source) this.ask(source);
    this.frame?.update();
    this.status = this.frame?.status ?? (this.wantedId === undefined ? 'empty' : 'loading');
    super.update(changed);
  }

  protected override updated() {
    const error = this.frame?.error;
    if (error && error !== this.toldError) this.dispatchEvent(new TrekErrorEvent(error));
    this.toldError = error;
    this.frame?.updated();
  }

  protected override render() {
    if (this.frame) return this.frame.render();
    return this.wantedId === undefined ? html`<slot name="empty"></slot>` : html`<slot></slot>`;
  }

  /** Loads what draws a sheet. A subclass of a test may fail. */
  protected importBody(): Promise<typeof import('./sheet.js')> {
    return import('./sheet.js');
  }

  private async loadFrame() {
    try {
      const {DetailFrame} = await import('./frame.js');
      this.frame ??= new DetailFrame(this.context);
    } catch (error) {
      this.warnings.warn(`the sheet could not be loaded. ${error}`);
    }
    this.requestUpdate();
  }

  private get context() {
    const element = this;
    return {
      host: this,
      text: this.text,
      source: this.source,
      get wantedId() {
        return element.wantedId;
      },
      get headingLevel() {
        return element.nameLevel;
      },
      get close() {
        return element.fixedId === undefined ? () => element.close() : undefined;
      },
      importBody: () => this.importBody(),
    };
  }

  /**
   * The trek of `trek-id`.
   * @internal
   */
  get fixedId(): number | undefined {
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
    if (id !== undefined) source.requestSheet(id);
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

// A CMS may load the script twice.
if (!customElements.get('trek-detail')) {
  customElements.define('trek-detail', TrekDetail);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-detail': TrekDetail;
  }
}
