import {html, type LitElement, nothing} from 'lit';
import type {KindSheet} from '../kind-view.js';
import {Gallery} from './gallery.js';
import {galleryStyles} from './gallery.styles.js';
import {itemLinkStyles} from './item-links.styles.js';
import {renderKeyFigures} from './key-figures.js';
import type {NearItems} from './nearby.js';
import {Profile} from './profile.js';
import {profileStyles} from './profile.styles.js';
import {roseStyles} from './rose.styles.js';
import {sheetStyles} from './sheet.styles.js';
import {isReady, type ReadyView, type SheetView} from './sheet-view.js';
import {textSkeleton} from './skeleton.js';

/** What a shadow root needs to show a sheet. */
export const styles = [sheetStyles, galleryStyles, profileStyles, itemLinkStyles, roseStyles];

/** What a sheet is drawn from, without what it draws itself. */
export type SheetInput = Omit<SheetView, 'renderProfile'>;

/** Everything below the name. It is loaded when the first sheet is opened. */
export class Sheet {
  private readonly gallery: Gallery;
  private readonly profile = new Profile();
  private readonly host: LitElement;
  /** Comes after all else, and is left out where its code cannot be loaded. */
  private near: NearItems | undefined;
  private isNearRequested = false;

  constructor(host: LitElement) {
    this.host = host;
    this.gallery = new Gallery(host);
  }

  /** In the order in which it is read; the columns only appear where there is room. */
  render(input: SheetInput, kind: KindSheet) {
    const view: SheetView = {
      ...input,
      renderProfile: (lines, ready) => this.profile.render(lines, ready),
    };
    return html`
      ${this.gallery.render(view)} ${renderKeyFigures(kind.figures(view), view)}
      ${isReady(view) ? this.renderReady(view, kind) : renderTeaser(view)}
    `;
  }

  private renderNear(view: ReadyView, kinds: readonly string[]) {
    if (kinds.length === 0) return nothing;
    if (!this.isNearRequested) void this.loadNear();
    return this.near?.render(view, kinds) ?? nothing;
  }

  private async loadNear() {
    this.isNearRequested = true;
    const module = await import('./nearby.js').catch(() => undefined);
    this.near = module && new module.NearItems(this.host);
    this.host.requestUpdate();
  }

  private renderReady(view: ReadyView, {main, aside, near = []}: KindSheet) {
    return html`
      <div class="columns">
        <div part="main" class="main">${main.map((section) => section(view))}</div>
        <div part="aside" class="aside">${aside.map((section) => section(view))}</div>
      </div>
      ${this.renderNear(view, near)} ${renderUpdate(view)}
    `;
  }
}

/** What the list knows already, in the place of the introduction. */
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

function renderUpdate({sheet, messages, formats}: ReadyView) {
  const date = sheet.updatedAt && formats.date(sheet.updatedAt);
  return date
    ? html`<p part="updated" class="updated muted">${messages.updated(date)}</p>`
    : nothing;
}
