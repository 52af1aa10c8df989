import {html, nothing, type ReactiveController} from 'lit';
import type {TextController} from '../../i18n/text-controller.js';
import {type ItemKey, kindOfKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import {withSelection} from '../../model/search/criteria-changes.js';
import {shownKey} from '../../model/server-number.js';
import {favouritesOf} from '../../store/favourites/source-favourites.js';
import type {SourceController} from '../../store/source-controller.js';
import {favouriteStyles} from './favourites.styles.js';
import {type FavouritesHost, SelectionContext} from './selection-context.js';
import {heartIcon, SelectionPanel} from './selection-panel.js';

/** Kinds with lists of their own; a point of interest in a sheet could not be found again among the favourites. */
const LISTED_KINDS = /^(trek$|touristic|outdoor_)/;

/** The buttons of an element that mark favourites and show them alone, and what it says of a selection. */
export class FavouriteControls implements ReactiveController {
  private readonly context: SelectionContext;
  private readonly panel: SelectionPanel;

  constructor(host: FavouritesHost, source: SourceController, text: TextController) {
    this.context = new SelectionContext(host, source, text);
    this.panel = new SelectionPanel(this.context);
    host.addController(this);
    const {styleSheet} = favouriteStyles;
    if (styleSheet) this.context.root.adoptedStyleSheets.push(styleSheet);
  }

  /** Offers favourites in the source, as the element states. */
  hostUpdated() {
    const {host, source} = this.context;
    const {hasFavourites} = host;
    if (source.source && (hasFavourites || source.state.favourites))
      favouritesOf(source.source).offer(host, hasFavourites);
    this.panel.update();
  }

  /** An element that is moved is connected again in the same task. */
  hostDisconnected() {
    const {host, source} = this.context;
    queueMicrotask(() => {
      if (!host.isConnected && source.source?.state.favourites)
        favouritesOf(source.source).offer(host, false);
    });
  }

  /** The button of a card or a sheet that marks its item. */
  renderButton(key: ItemKey, name: string) {
    const {messages, source} = this.context;
    const {favourites, offersFavourites} = source.state;
    const kind = kindOfKey(key);
    const isListed = kind === source.kind?.name || LISTED_KINDS.test(kind);
    if (!favourites || !offersFavourites || !isListed || !this.context.isReady) return nothing;
    const isMarked = favourites.has(shownKey(source.state.shownKeys, key));
    const label = messages.favourite(name);
    return html`<button
      part="favourite ${isMarked ? 'favourite-marked' : ''}"
      class="favourite round-button"
      type="button"
      aria-label=${label}
      aria-pressed=${isMarked}
      title=${label}
      @click=${() => this.mark(key, !isMarked)}>${heartIcon}</button>`;
  }

  /** The button among the filters that shows the favourites alone. */
  renderFilter(criteria: Criteria, setCriteria: (criteria: Criteria) => void) {
    const {context} = this;
    const {messages, source} = context;
    const {favourites, offersFavourites} = source.state;
    if (!favourites || !offersFavourites || !context.isReady) return nothing;
    const isOn = criteria.selection === 'favourites';
    const {length} = context.present(favourites);
    return html`<button
      part="favourites"
      class="pill location-button favourites-button"
      type="button"
      aria-pressed=${isOn}
      title=${messages.favourites}
      @click=${() => setCriteria(withSelection(criteria, isOn ? undefined : 'favourites'))}>
      ${heartIcon}<span>${messages.favourites}</span>${length > 0 ? html` <b>${context.number(length)}</b>` : nothing}
    </button>`;
  }

  /** What is selected, and what can be done with it; nothing while all items are shown. */
  renderSelection() {
    return this.panel.render();
  }

  private mark(key: ItemKey, isMarked: boolean) {
    const {source} = this.context;
    const place = this.context.all('.favourite').findIndex((each) => each.matches(':focus'));
    this.context.mark([key], isMarked);
    // The card of what is no favourite any more leaves the favourites, and the focus with it.
    if (source.state.criteria.selection === 'favourites' && place >= 0) void this.focusNear(place);
  }

  private async focusNear(place: number) {
    await this.context.host.updateComplete;
    const buttons = this.context.all('.favourite');
    const next = buttons[Math.min(place, buttons.length - 1)] ?? this.context.all('#selection')[0];
    next?.focus();
  }
}
