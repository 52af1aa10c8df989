import type {Entry} from '../../store/routing/address-bar.js';
import type {OpenRequest} from '../../store/source-state.js';
import {focusedElement} from '../focused-element.js';
import type {AppContext, AppView} from './app-context.js';

/** Where the visitor was in the list. */
interface ListPlace {
  /** Of the list that scrolls inside of the app. */
  readonly scrollTop: number;
  /** Of the app on the screen, where the page scrolls. */
  readonly appTop?: number;
  readonly focused?: HTMLElement | undefined;
}

/** Switches between the views, and keeps the place of the visitor in each: scroll position and focus. */
export class PaneFocus {
  private readonly context: AppContext;
  private shown = '';
  private shownKind = '';
  private readonly handledRequests = new WeakSet<OpenRequest>();
  /** By kind, for lists that are not shown. */
  private readonly listPlaces = new Map<string, ListPlace>();
  /** The element with which the visitor has selected an item. */
  private opener: HTMLElement | undefined;
  /** What had the focus before the views change. */
  private focused: HTMLElement | undefined;
  /** Whether the visitor has asked for a sheet. */
  private isOpening = false;

  constructor(context: AppContext) {
    this.context = context;
  }

  readonly rememberOpener = () => {
    this.opener = focusedElement();
  };

  showList() {
    const {host, source} = this.context;
    this.setView('list');
    // The list of a wide app is hidden by the sheet, too.
    if (host.hasSheet) source.source?.select(undefined);
  }

  showSheet() {
    this.setView('list');
  }

  showMap() {
    this.setView('map');
  }

  /** `same` replaces the entry in the history of the browser. */
  private setView(view: AppView, entry: Entry = 'new') {
    const {host, source} = this.context;
    if (view === host.view) return;
    host.view = view;
    host.requestUpdate();
    if (host.routing !== 'query') return;
    const naming = {parameters: ['view'], prefix: host.routingPrefix, names: {}};
    source.router?.writeAddress(naming, view === 'map' ? {view} : {}, entry);
  }

  /** Before what is shown changes. */
  beforeUpdate() {
    const {host, source} = this.context;
    const {openRequest, flightRequest} = source.state;
    if (flightRequest && !this.handledRequests.has(flightRequest)) {
      this.handledRequests.add(flightRequest);
      // The map is where the visitor sees the flight.
      if (this.isNarrow) this.showMap();
    }
    if (openRequest && !this.handledRequests.has(openRequest)) {
      this.handledRequests.add(openRequest);
      this.isOpening = host.hasSheet;
    }
    // An item was selected for its sheet, such as in the suggestions over the map.
    if (this.isOpening && host.view === 'map' && this.isNarrow) this.setView('list', 'same');
    if (this.shown === this.wanted) return;
    this.focused = host.matches(':focus-within') ? focusedElement() : undefined;
    const {list} = this;
    if (!list || !this.isVisible(list)) return;
    const {top} = host.getBoundingClientRect();
    const focused = list.matches(':focus-within') ? this.focused : this.opener;
    this.listPlaces.set(this.shownKind, {scrollTop: list.scrollTop, appTop: top, focused});
  }

  updated() {
    const {shown: before, shownKind: kindBefore} = this;
    this.shown = this.wanted;
    this.shownKind = this.context.host.resource;
    const {focused, isOpening, list, detail, map} = this;
    const isFocusLost = focused !== undefined && !this.isVisible(focused);
    this.focused = undefined;
    this.isOpening = false;
    if (!isOpening && (this.shown === before || before === '')) return;
    if (this.isVisible(list)) {
      this.restoreList(isFocusLost, this.shownKind === kindBefore);
      return;
    }
    const pane = this.isVisible(detail) ? detail : map;
    this.showTop(pane);
    if (pane === detail && (isOpening || isFocusLost)) void this.focusSheet();
    else if (isFocusLost) pane?.focus({preventScroll: true});
  }

  /** The page stays where a tab was pressed. */
  private restoreList(isFocusLost: boolean, isSameKind: boolean) {
    const {list, listPlaces, shownKind} = this;
    const {appTop, focused, scrollTop = 0} = listPlaces.get(shownKind) ?? {};
    listPlaces.delete(shownKind);
    const place = {scrollTop, ...(isSameKind && appTop !== undefined && {appTop})};
    this.scrollTo(place);
    // After Back the browser scrolls the page itself, to where it was while the sheet was open.
    requestAnimationFrame(() => this.scrollTo(place));
    if (!isFocusLost) return;
    if (focused?.isConnected) focused.focus({preventScroll: true});
    else list?.focus({preventScroll: true});
  }

  private scrollTo({scrollTop, appTop}: ListPlace) {
    const {host} = this.context;
    const {list} = this;
    if (!list || !this.isVisible(list)) return;
    list.scrollTop = scrollTop;
    if (appTop === undefined) return;
    scrollBy({top: host.getBoundingClientRect().top - appTop, behavior: 'instant'});
  }

  private showTop(pane: HTMLElement | null) {
    if (!pane) return;
    pane.scrollTop = 0;
    if (pane.getBoundingClientRect().top < 0) pane.scrollIntoView({behavior: 'instant'});
  }

  /** The name of the item is the best place, but it may have to be loaded first. */
  private async focusSheet() {
    const {host} = this.context;
    const pane = this.detail;
    if (!pane || !this.isVisible(pane)) return;
    pane.focus({preventScroll: true});
    const detail = pane.querySelector('trek-detail');
    await detail?.updateComplete;
    const root = detail?.shadowRoot;
    if (!detail || !root) return;
    const focusName = () => {
      const name = root.getElementById('name');
      // The visitor may have gone on meanwhile.
      const isWaiting = focusedElement() === pane;
      if (isWaiting && name) detail.focus({preventScroll: true});
      if (name || !isWaiting || !host.isConnected) observer.disconnect();
    };
    const observer = new MutationObserver(focusName);
    observer.observe(root, {childList: true, subtree: true});
    focusName();
  }

  private isVisible(pane: HTMLElement | null): boolean {
    return pane?.checkVisibility() ?? false;
  }

  /** What is to be shown. */
  private get wanted(): string {
    const {view, hasSheet, resource} = this.context.host;
    return `${view} ${hasSheet} ${resource}`;
  }

  private get isNarrow(): boolean {
    return this.isVisible(this.pane('.view-switch'));
  }

  private get list() {
    return this.pane('.list.pane');
  }

  private get detail() {
    return this.pane('.detail.pane');
  }

  private get map() {
    return this.pane('.map.pane');
  }

  private pane(selector: string): HTMLElement | null {
    return this.context.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
