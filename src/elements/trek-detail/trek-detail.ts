import {css, html} from 'lit';
import {property} from 'lit/decorators.js';
import type {ApiError} from '../../api/api-error.js';
import {type ItemKey, itemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import type {OpenRequest} from '../../store/source-state.js';
import {hostStyles} from '../../theme/base.styles.js';
import {TrekCloseEvent, TrekErrorEvent} from '../events.js';
import {SourceElement} from '../source-element.js';
import {wholeNumber} from '../whole-number.js';
import type {DetailFrame} from './detail-frame.js';
import {FixedItem} from './fixed-item.js';
import {SheetNavigation} from './sheet-navigation.js';

const HEADING_LEVEL = 2;
/** Number of vocabularies that every sheet needs, requested before the item is loaded. */
const EARLY_VOCABULARIES = 2;

/** Reserves space before anything is rendered. */
const detailStyles = css`
  :host(:state(loading)) {
    min-block-size: 26rem;
  }
`;

/**
 * Shows the whole sheet of one item, a trek or what `resource` names: its name, pictures, key
 * figures, elevation profile, description and practical information.
 *
 * It shows the item of `trek-id`, else the one that is selected in the elements that share its source.
 * What a list has loaded of the item is shown at once, the rest when it is loaded. The focus stays in
 * the list, unless the sheet is outside the window: then it is scrolled into view, below your
 * `scroll-margin-top`, and has the focus until it is closed. `focus()` moves the focus to its heading.
 *
 * @attr {boolean} report - Shows a form that reports a problem to the Geotrek that the item comes from.
 * @attr {string} privacy-url - Address of the privacy policy to which that form links.
 * @attr {string} weather - Shows the weather of the next days once the visitor asks for it: `open-meteo`, or the
 *   address of a service with the same interface.
 * @attr {string} species - Shows the species seen around the item once the visitor asks for them: `gbif`, or the
 *   address of a service with the same interface.
 * @slot - Content of your page, such as a link, that is shown until the sheet is loaded, and when it cannot be loaded.
 * @slot empty - Replaces the message that no item is selected.
 * @slot before-<section> - Content of your page before a section, such as `before-description`: one slot for each name
 *   of `sections`, shown even if the item does not have that section.
 * @slot after-<section> - Content of your page after a section, such as `after-practical`.
 * @fires {TrekCloseEvent} trek-close - The visitor closed the sheet. Call `preventDefault()` to keep it open.
 * @fires {TrekSelectEvent} trek-select - The visitor followed a link in the sheet to another item, whose `id` and
 *   `resource` it names. Call `preventDefault()` to open it yourself.
 * @fires {TrekReportEvent} trek-report - A Geotrek has received the visitor's report of a problem. The event names its
 *   `api`, and the `id` and `resource` of the item.
 * @fires {TrekErrorEvent} trek-error - The sheet could not be loaded; `code` is `not-found` when the item does not
 *   exist, else `network`, `timeout`, `http`, `rate-limited` or `unreadable`.
 * @csspart base - The container of the whole sheet.
 * @csspart header - The header of the sheet: name, practice, commune and close button.
 * @csspart back - The button that goes back to the sheet whose link the visitor has followed to this one.
 * @csspart name - The heading with the name of the item.
 * @csspart practice - The name and pictogram of the practice.
 * @csspart place - The commune of the item; of a trek, the commune of its start.
 * @csspart credit - The structure or the server that the item comes from, where `api` has several servers.
 * @csspart favourite - The heart that marks the item as a favourite.
 * @csspart favourite-marked - The same on a favourite, which also has the part `favourite`.
 * @csspart close - The button that closes the sheet. Absent with `trek-id`.
 * @csspart empty - The message that no item is selected.
 * @csspart not-found - The message that the item does not exist or is not published any more.
 * @csspart error - The message that the sheet could not be loaded, with the retry button.
 * @csspart retry - The button that loads the sheet, or the weather or the species in it, again after a failure.
 * @csspart gallery - The gallery: the pictures and the buttons between them.
 * @csspart picture - One picture of the gallery with its caption.
 * @csspart caption - The caption of a picture: legend, author and licence.
 * @csspart gallery-controls - The row with the buttons of the gallery.
 * @csspart gallery-button - The button to the previous or the next picture of the gallery.
 * @csspart gallery-enlarge - The button that shows the picture in the whole window.
 * @csspart viewer - The dialog with one picture in the whole window.
 * @csspart viewer-button - The button to the previous or the next picture in the dialog.
 * @csspart viewer-close - The button that closes the dialog.
 * @csspart figures - The list of key figures.
 * @csspart figure - One key figure, such as the duration.
 * @csspart contents - The table of contents, which stays visible while the page scrolls; hidden where there are few
 *   sections.
 * @csspart contents-link - The button in the table of contents that goes to one section.
 * @csspart notice - What is in force on the visitor's day along a trek: closures, hazards, sensitive areas.
 * @csspart notice-button - The button that leads from the notice to the section `alerts`.
 * @csspart visit-day - The field for the day of the visit.
 * @csspart visit-today - The button that sets the day of the visit to today.
 * @csspart alert - One closure, hazard or sensitive area, with what its owner says of it.
 * @csspart alerts - The section with the day of the visit and all alerts along a trek.
 * @csspart alerts-show-more - The button that shows all alerts, after the first twelve.
 * @csspart main - The column with the texts.
 * @csspart aside - The column with downloads, labels and links; below the texts where the element is narrow.
 * @csspart section - Any titled section. Each also has its name in `sections` as a part, such as `description`.
 * @csspart heading - The heading of a section.
 * @csspart subheading - The heading of a part of a section.
 * @csspart introduction - The teaser and the ambiance text.
 * @csspart listen - The buttons that read the sheet aloud, where the device has a voice for its language.
 * @csspart listen-button - The button that reads the sheet aloud, pauses and goes on.
 * @csspart listen-stop - The button that stops the reading.
 * @csspart profile - The section with the elevation profile.
 * @csspart profile-chart - The chart of the elevation profile.
 * @csspart profile-readout - Distance, elevation and slope at the position on the track that the visitor points at.
 * @csspart profile-summary - The summary of the elevation profile in one sentence.
 * @csspart fly - The button that flies along the track, where a map of the same source shows the item.
 * @csspart route-facts - The list of figures of the route: the steepest stretch, the longest climb, the highest point
 *   and the effort in kilometres.
 * @csspart route-description - The description of the route in words, generated from its track and collapsed at first.
 * @csspart profile-table - The elevation profile as a table, collapsed at first.
 * @csspart pace - The section with the stated duration and an estimate at the visitor's own speed.
 * @csspart pace-time - The estimated duration at the visitor's own speed.
 * @csspart pace-speed - The slider that sets the visitor's speed on level ground.
 * @csspart description - The section with the description of the item.
 * @csspart points-of-reference - The section with the numbered points that the description names, in order.
 * @csspart point-of-reference - One numbered point, with its distance from the start.
 * @csspart step-link - The button of a numbered point that moves to its step in the description.
 * @csspart practical - The section with the practical information: access, parking, transport, gear.
 * @csspart directions - The row with the directions link, the coordinates and the copy button of the start or of the
 *   car park.
 * @csspart directions-link - The link that opens the start or the car park in the map application of the device, else
 *   on OpenStreetMap.
 * @csspart coordinates - The coordinates of the start or of the car park, in the practical information.
 * @csspart copy-coordinates - The button that copies the coordinates of the start or of the car park.
 * @csspart advice - The advice text in the practical information.
 * @csspart accessibility - The section with the accessibility information for people with disabilities.
 * @csspart information-desks - The section with the information desks.
 * @csspart information-desk - One information desk with its contact details.
 * @csspart downloads - The section with the downloads: GPX, KML, OpenAir and PDF, as far as there are such files,
 *   GeoJSON, and GPX made in the browser where the server has none.
 * @csspart schema-missing - What the trek lacks for a file that conforms to the French national hiking schema,
 *   collapsed at first.
 * @csspart share - The row with the buttons that share the address of the page, print the sheet and show the
 *   address as a QR code.
 * @csspart share-button - The button that shares the address of the page, or copies it.
 * @csspart print-button - The button that prints the sheet as a road-book.
 * @csspart qr-code-button - The button that shows the QR code of the address.
 * @csspart qr-code-panel - The QR code with its explanation.
 * @csspart qr-code - The QR code.
 * @csspart download - The button that downloads one file, such as the GPX track.
 * @csspart labels - The section with the labels.
 * @csspart label - One label with its advice.
 * @csspart ratings - The section with the ratings.
 * @csspart rating - One rating, with its colour where it has one.
 * @csspart compass-rose - A compass rose with the orientation or the wind directions of an outdoor site, and the same
 *   in words.
 * @csspart breadcrumb - The sites that contain an outdoor site, the largest first.
 * @csspart sites - The section with links to outdoor sites: those within a site, or those of a course.
 * @csspart courses - The section with links to the outdoor courses of a site.
 * @csspart weather - The section with the weather.
 * @csspart species - The section with the species seen around the item.
 * @csspart report - The section with the form that reports a problem.
 * @csspart open-section - The button that opens the weather, the species or the form.
 * @csspart calendar - The paragraph with the calendar file of an event.
 * @csspart contact - The section with the contact: e-mail address and website.
 * @csspart rules - The section with the rules of a sensitive area.
 * @csspart blades - The section with the blades of a signpost and their texts.
 * @csspart stages - The section with the stages of a trek of several days.
 * @csspart stage - One stage of a trek of several days: its link and its figures.
 * @csspart stages-total - The total duration, length and ascent of all stages of a trek.
 * @csspart stages-unpublished - How many stages of a trek are not published.
 * @csspart tours - The section with the treks of several days that a trek is a stage of.
 * @csspart tour - One trek of several days that the shown trek is a stage of, with its place among the stages.
 * @csspart stage-place - The place of a stage, such as “Stage 2 of 5”.
 * @csspart stage-links - The navigation with the links to the previous and the next stage.
 * @csspart stage-link - The link to the previous or to the next stage.
 * @csspart item-link - A link in a sheet to the sheet of another trek, outdoor site or course.
 * @csspart nearby - The section with nearby items, by kind: points of interest, tourist content, events, treks, ….
 * @csspart nearby-item - One item of `nearby`: picture, name, pictogram and, along a track, its distance from the start.
 * @csspart nearby-link - The link of a nearby item that opens its sheet.
 * @csspart nearby-show-more - The button that shows all nearby items of one kind, after the first six.
 * @csspart results - The navigation with the links to the previous and the next item of the list.
 * @csspart result-link - The link to the previous or to the next item of the list.
 * @csspart warning - The warning in the header, such as “Cancelled” for an event.
 * @csspart networks - The section with the networks that the trek belongs to.
 * @csspart themes - The section with the themes.
 * @csspart tag - One network, theme or accessibility label, with its pictogram.
 * @csspart documents - The section with attached files, videos and sounds.
 * @csspart play - The button that contacts the named host of a video or a sound, and is replaced by its player.
 * @csspart player - A player: an `iframe` of a known host, or the `video` or `audio` element of an attached file.
 * @csspart links - The section with links to other websites.
 * @csspart sources - The section with the sources of the content.
 * @csspart link - A link to another website.
 * @csspart updated - The date of the last change of the item.
 * @cssproperty [--trek-gallery-ratio=3 / 2] - Aspect ratio of the pictures in the gallery.
 * @cssproperty [--trek-contents-top=0px] - Where the table of contents stays below the top of the window: the height
 *   of a header of your page that stays there.
 * @cssproperty [--trek-profile-height=11rem] - Height of the chart of the elevation profile.
 * @cssproperty [--trek-profile-line=var(--trek-accent)] - Colour of the elevation profile.
 * @cssproperty [--trek-alert-closed=var(--trek-danger)] - Colour of closures.
 * @cssproperty [--trek-alert-care=light-dark(#8a5300, #f2bf6b)] - Colour of hazards, which ask
 *   visitors to take care.
 * @cssproperty [--trek-alert-nature=light-dark(#5a3d99, #cbb8ff)] - Colour of sensitive areas.
 * @cssproperty [--trek-alert-information=var(--trek-muted-text)] - Colour of other alerts.
 * @cssproperty [--trek-pictogram-surface=light-dark(transparent, #eef3f0)] - Background of the pictograms that Geotrek
 *   provides, which are often black on a transparent background.
 * @cssstate loading - The sheet is being loaded.
 * @cssstate ready - The sheet is shown.
 * @cssstate empty - No item is selected.
 * @cssstate error - The sheet could not be loaded, or the item does not exist.
 */
export class TrekDetail extends SourceElement {
  static override styles = [hostStyles, detailStyles];

  /**
   * Id of the item to show, such as `12`; where `api` has several servers, for one of the second server
   * with its number before it, such as `2.12`. Without it the element shows the item that is selected
   * in the other elements of the same source.
   */
  @property({attribute: 'trek-id'}) trekId: number | string = '';

  /** Level of the heading with the item's name, from 1 to 4; 2 by default. Those of its sections follow. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = HEADING_LEVEL;

  /**
   * Names of the sections to show, separated by spaces, in this order: `description gallery profile`. By default all
   * in their usual order. Across the sheet are `gallery`, `figures`, `contents` (the table of contents), `notice`,
   * `share`, `nearby`, `results` (the links to the previous and the next item of the list) and `updated`; in the main column
   * `breadcrumb`, `listen`, `introduction`, `profile`, `pace`, `description`, `points-of-reference`, `tours`,
   * `stages`, `alerts`, `practical`, `accessibility`, `sites`, `courses`, `rules`, `blades`, `information-desks`, `weather`,
   * `species` and `report`; in the second column, beside those of the main column that are before them, `calendar`,
   * `contact`, `downloads`, `labels`, `ratings`, `networks`, `themes`, `documents`, `links` and `sources`. A name
   * that is not known is left out, and the console says so.
   */
  @property() sections = '';

  /** Address of a GeoJSON file with closures and hazards, with the properties that the documentation lists; readable by CORS. */
  @property() alerts = '';

  /** Source of sensitive areas: the Geotrek by default, `biodivsports` (biodiv-sports.fr), or `none`. */
  @property({attribute: 'sensitive-areas'}) sensitiveAreas = '';

  /**
   * `none` writes no data for search engines. By default the head of the page has a script of the type
   * `application/ld+json` while a sheet is shown: what schema.org says of a trek (`TouristTrip`), an event
   * (`Event`) or a tourist content (`TouristAttraction`).
   */
  @property({attribute: 'structured-data'}) structuredData = '';

  /** Title of the page while a sheet is shown, such as `{name} – My park`. By default the page keeps its own. */
  @property({attribute: 'document-title'}) documentTitle = '';

  /**
   * The last request to open a sheet that this element has handled.
   * @internal
   */
  handledOpenRequest?: OpenRequest | undefined;

  private frame?: DetailFrame;
  private readonly fixedItem = new FixedItem();
  private readonly navigation = new SheetNavigation(this, {
    currentKey: () => this.currentKey,
    source: () => this.source.source,
    select: (key) => this.selectItem(key),
  });
  private requestedKey?: ItemKey | undefined;
  private reportedSheetError?: ApiError | undefined;

  override connectedCallback() {
    super.connectedCallback();
    if (!this.frame) void this.loadFrame();
  }

  /** Moves the focus to the heading with the name of the item, so that a screen reader reads on from there. */
  override focus(options?: FocusOptions) {
    const name = this.renderRoot.querySelector<HTMLElement>('#name');
    if (name) name.focus(options);
    else super.focus(options);
  }

  protected override connectSource(source: ItemSource) {
    this.handledOpenRequest = source.state.openRequest;
    source.requestVocabularies(source.kind.cardVocabularies.slice(0, EARLY_VOCABULARIES));
  }

  /** The request of another sheet is sent before what is known of its item is drawn. */
  protected override async scheduleUpdate() {
    if (this.hasUpdated) {
      this.readAttributes();
      if (this.requestChosen()) await new Promise((resolve) => setTimeout(resolve));
    }
    await super.scheduleUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>) {
    this.requestChosen();
    this.frame?.update();
    this.status = this.frame?.status ?? (this.currentKey === undefined ? 'empty' : 'loading');
    super.update(changed);
  }

  protected override updated() {
    const error = this.frame?.error;
    if (error && error !== this.reportedSheetError) this.dispatchEvent(new TrekErrorEvent(error));
    this.reportedSheetError = error;
    this.frame?.updated();
  }

  protected override render() {
    if (this.frame) return this.frame.render();
    return this.currentKey === undefined ? html`<slot name="empty"></slot>` : html`<slot></slot>`;
  }

  /** Loads the code of a sheet. Tests override it. */
  protected importBody(): Promise<typeof import('./sheet.js')> {
    return import('./sheet.js');
  }

  private async loadFrame() {
    try {
      const {DetailFrame} = await import('./detail-frame.js');
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
      warn: (message: string) => this.warnings.warn(message),
      text: this.text,
      source: this.source,
      get currentKey() {
        return element.currentKey;
      },
      get headingLevel() {
        return element.nameLevel;
      },
      get close() {
        return element.fixedId === undefined ? () => element.close() : undefined;
      },
      open: (key: ItemKey) => element.navigation.open(key),
      goTo: (key: ItemKey) => element.navigation.goTo(key),
      get previousKey() {
        return element.navigation.previousKey;
      },
      goBack: () => element.navigation.goBack(),
      importBody: () => this.importBody(),
    };
  }

  /** The id of `trek-id`. @internal */
  get fixedId(): string | undefined {
    const text = String(this.trekId ?? '').trim();
    if (/^(?:\d+\.)?\d+$/.test(text)) return text.replace(/^0+(?=\d)|^1\./, '');
    if (text !== '') {
      this.warnings.warn(
        `trek-id "${text}" is not a number; showing the trek that is chosen in a list.`,
      );
    }
    return undefined;
  }

  /** The item of `trek-id`. */
  private get fixedKey(): ItemKey | undefined {
    const {fixedId} = this;
    const {kind} = this.source;
    return fixedId === undefined || !kind ? undefined : itemKey(kind.name, fixedId);
  }

  /** The item to show: that of `trek-id` until the visitor follows a link, else the selected one. */
  private get currentKey(): ItemKey | undefined {
    const {selectedKey} = this.source.state;
    return this.navigation.previousKey === undefined ? (this.fixedKey ?? selectedKey) : selectedKey;
  }

  private get nameLevel(): number {
    const limits = {least: 1, most: 4, fallback: HEADING_LEVEL};
    return wholeNumber('heading-level', this.headingLevel, limits, this.warnings);
  }

  /** Requests the sheet to show; whether it is another one than before. */
  private requestChosen(): boolean {
    const {source, state} = this.source;
    this.navigation.truncateAt(state.selectedKey);
    if (!source) return false;
    this.fixedItem.selectIn(source, this.fixedKey);
    const key = this.currentKey;
    const isNew = key !== this.requestedKey;
    if (isNew) this.navigation.keepOpener();
    this.requestedKey = key;
    if (key !== undefined) source.requestSheet(key);
    return isNew && key !== undefined;
  }

  private close() {
    if (!this.dispatchEvent(new TrekCloseEvent())) return;
    this.source.source?.select(undefined);
    this.navigation.focusOpener();
  }
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
