import {html, type LitElement, nothing} from 'lit';
import type {KindSheet} from '../kind-view.js';
import {compassRoseStyles} from './compass-rose.styles.js';
import {Gallery} from './gallery.js';
import {galleryStyles} from './gallery.styles.js';
import {itemLinkStyles} from './item-links.styles.js';
import {renderKeyFigures} from './key-figures.js';
import type {NearbyItems} from './nearby.js';
import {Profile} from './profile.js';
import {profileStyles} from './profile.styles.js';
import {sheetStyles} from './sheet.styles.js';
import {isReady, type ReadyView, type SheetView} from './sheet-view.js';
import {textSkeleton} from './skeleton.js';

/** The style sheets of a sheet. */
export const styles = [
  sheetStyles,
  galleryStyles,
  profileStyles,
  itemLinkStyles,
  compassRoseStyles,
];

/** What a sheet is rendered from. */
export type SheetInput = Omit<SheetView, 'renderProfile'>;

/** Everything below the header. Its code is loaded when the first sheet is opened. */
export class Sheet {
  private readonly gallery: Gallery;
  private readonly profile = new Profile();
  private readonly host: LitElement;
  /** Loaded last; absent when its code cannot be loaded. */
  private nearby: NearbyItems | undefined;
  private isNearbyRequested = false;

  constructor(host: LitElement) {
    this.host = host;
    this.gallery = new Gallery(host);
  }

  /** In reading order; style sheets make two columns where there is room. */
  render(input: SheetInput, kind: KindSheet) {
    const view: SheetView = {
      ...input,
      renderProfile: (ready) => this.profile.render(ready),
    };
    return html`
      ${this.gallery.render(view)} ${renderKeyFigures(kind.figures(view), view)}
      ${isReady(view) ? this.renderReady(view, kind) : renderTeaser(view)}
    `;
  }

  private renderNearby(view: ReadyView, kinds: readonly string[]) {
    if (kinds.length === 0) return nothing;
    if (!this.isNearbyRequested) void this.loadNearby();
    return this.nearby?.render(view, kinds) ?? nothing;
  }

  private async loadNearby() {
    this.isNearbyRequested = true;
    const module = await import('./nearby.js').catch(() => undefined);
    this.nearby = module && new module.NearbyItems(this.host);
    this.host.requestUpdate();
  }

  private renderReady(view: ReadyView, {main, aside, nearbyKinds: near = []}: KindSheet) {
    return html`
      <div class="columns">
        <div part="main" class="main">${main.map((section) => section(view))}</div>
        <div part="aside" class="aside">${aside.map((section) => section(view))}</div>
      </div>
      ${this.renderNearby(view, near)} ${renderUpdated(view)}
    `;
  }
}

/** The teaser, which the list has loaded, in place of the introduction. */
function renderTeaser({item, isLoading}: SheetView) {
  const {teaser} = item as {readonly teaser?: string};
  return html`
    <div class="columns">
      <div class="main">
        ${teaser ? html`<p class="introduction">${teaser}</p>` : nothing}
        ${isLoading ? textSkeleton : nothing}
      </div>
    </div>
  `;
}

function renderUpdated({sheet, messages, formats}: ReadyView) {
  const date = sheet.updatedAt && formats.date(sheet.updatedAt);
  return date
    ? html`<p part="updated" class="updated muted">${messages.updated(date)}</p>`
    : nothing;
}
