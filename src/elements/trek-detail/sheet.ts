import {html, type LitElement, nothing} from 'lit';
import type {KindSheet} from '../kind-view.js';
import {Gallery} from './gallery.js';
import {galleryStyles} from './gallery.styles.js';
import {renderKeyFigures} from './key-figures.js';
import {NearItems} from './near.js';
import {nearStyles} from './near.styles.js';
import {Profile} from './profile.js';
import {profileStyles} from './profile.styles.js';
import {sheetStyles} from './sheet.styles.js';
import {isReady, type ReadyView, type SheetView} from './sheet-view.js';
import {textSkeleton} from './skeleton.js';

/** What a shadow root needs to show a sheet. */
export const styles = [sheetStyles, galleryStyles, profileStyles, nearStyles];

/** What a sheet is drawn from, without what it draws itself. */
export type SheetInput = Omit<SheetView, 'renderProfile'>;

/** Everything below the name. It is loaded when the first sheet is opened. */
export class Sheet {
  private readonly gallery: Gallery;
  private readonly profile = new Profile();
  private readonly near: NearItems;

  constructor(host: LitElement) {
    this.gallery = new Gallery(host);
    this.near = new NearItems(host);
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

  private renderReady(view: ReadyView, {main, aside, near = []}: KindSheet) {
    return html`
      <div class="columns">
        <div part="main" class="main">${main.map((section) => section(view))}</div>
        <div part="aside" class="aside">${aside.map((section) => section(view))}</div>
      </div>
      ${this.near.render(view, near)} ${renderUpdate(view)}
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
