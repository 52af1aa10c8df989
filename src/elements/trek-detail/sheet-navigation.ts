import type {LitElement} from 'lit';
import type {ItemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import {focusedElement} from '../focused-element.js';

/** What the navigation needs of its <trek-detail>. */
interface NavigationContext {
  currentKey(): ItemKey | undefined;
  source(): ItemSource | undefined;
  /** Selects an item unless the page prevents it; whether it did. */
  select(key: ItemKey): boolean;
}

/** How the visitor goes from one sheet to another, and back. */
export class SheetNavigation {
  private readonly host: LitElement;
  private readonly context: NavigationContext;
  /** The sheets that the visitor has opened one from another, by links in them. */
  private steps: readonly {readonly from: ItemKey; readonly to: ItemKey}[] = [];
  /** The element that had the focus when the item was selected. */
  private opener: HTMLElement | undefined;

  constructor(host: LitElement, context: NavigationContext) {
    this.host = host;
    this.context = context;
  }

  /** The item whose sheet linked to the current one. */
  get previousKey(): ItemKey | undefined {
    return this.steps.at(-1)?.from;
  }

  /** Removes the steps after an item: it may have been selected elsewhere, or by the browser's Back. */
  truncateAt(key: ItemKey | undefined) {
    this.steps = this.steps.slice(0, this.steps.findLastIndex(({to}) => to === key) + 1);
  }

  /** Keeps the focused element, unless it is in the sheet, so that it gets the focus back. */
  keepOpener() {
    if (!this.host.matches(':focus-within')) this.opener = focusedElement();
  }

  focusOpener() {
    if (this.opener?.isConnected) this.opener.focus();
  }

  /** Opens the sheet of an item to which the current sheet links. */
  open(key: ItemKey) {
    const from = this.context.currentKey();
    if (from === undefined || !this.goTo(key)) return;
    this.steps = [...this.steps, {from, to: key}];
    this.context.source()?.requestOpening(key);
  }

  goBack() {
    const {previousKey} = this;
    if (previousKey === undefined || !this.goTo(previousKey)) return;
    this.truncateAt(previousKey);
    this.host.requestUpdate();
  }

  /** Shows the sheet of another item from its name on; whether the page lets it. */
  goTo(key: ItemKey): boolean {
    const goesOn = this.context.select(key);
    if (goesOn) void this.showTop();
    return goesOn;
  }

  /** Scrolls to the name, since the link that the visitor followed may have been far below it. */
  private async showTop() {
    const {host} = this;
    await host.updateComplete;
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
    host.focus({preventScroll: true});
  }
}
