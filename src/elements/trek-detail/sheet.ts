import {html, type LitElement, nothing} from 'lit';
import {richText} from '../../html/rich-text.js';
import {renderAccessibility} from './accessibility.js';
import {renderLabels, renderNetworks, renderRatings, renderThemes} from './classification.js';
import {renderDocuments, renderDownloads, renderSources, renderWebLinks} from './documents.js';
import {Gallery} from './gallery.js';
import {galleryStyles} from './gallery.styles.js';
import {renderInformationDesks} from './information-desks.js';
import {renderKeyFigures} from './key-figures.js';
import {renderPractical} from './practical.js';
import {Profile} from './profile.js';
import {profileStyles} from './profile.styles.js';
import {sheetStyles} from './sheet.styles.js';
import {isReady, type ReadyView, renderSection, type SheetView} from './sheet-view.js';
import {textSkeleton} from './skeleton.js';

/** What a shadow root needs to show a sheet. */
export const styles = [sheetStyles, galleryStyles, profileStyles];

/** Everything below the name. It is loaded when the first trek is chosen. */
export class Sheet {
  private readonly gallery: Gallery;
  private readonly profile = new Profile();

  constructor(host: LitElement) {
    this.gallery = new Gallery(host);
  }

  /** In the order in which it is read; the columns only appear where there is room. */
  render(view: SheetView) {
    return html`
      ${this.gallery.render(view)} ${renderKeyFigures(view)}
      ${isReady(view) ? this.renderReady(view) : renderTeaser(view)}
    `;
  }

  private renderReady(view: ReadyView) {
    return html`
      <div class="columns">
        <div part="main" class="main">
          ${renderIntroduction(view)} ${this.profile.render(view)} ${renderDescription(view)}
          ${renderPractical(view)} ${renderAccessibility(view)} ${renderInformationDesks(view)}
        </div>
        <div part="aside" class="aside">
          ${renderDownloads(view)} ${renderLabels(view)} ${renderRatings(view)}
          ${renderNetworks(view)} ${renderThemes(view)} ${renderDocuments(view)}
          ${renderWebLinks(view)} ${renderSources(view)}
        </div>
      </div>
      ${renderUpdate(view)}
    `;
  }
}

/** What the list knows already, in the place of the introduction. */
function renderTeaser({trek, isLoading}: SheetView) {
  return html`
    <div class="columns">
      <div class="main">
        ${trek.teaser ? html`<p class="introduction">${trek.teaser}</p>` : nothing}
        ${isLoading ? textSkeleton : nothing}
      </div>
    </div>
  `;
}

function renderIntroduction({sheet, level}: ReadyView) {
  const {introduction, ambiance} = sheet;
  if (!introduction && !ambiance) return nothing;
  return html`
    <div part="introduction" class="section">
      ${introduction ? html`<div class="introduction prose">${richText(introduction, level - 1)}</div>` : nothing}
      ${ambiance ? html`<div class="ambiance prose">${richText(ambiance, level - 1)}</div>` : nothing}
    </div>
  `;
}

function renderDescription(view: ReadyView) {
  const {description} = view.sheet;
  if (!description) return nothing;
  return renderSection(
    view,
    'description',
    view.messages.description,
    html`<div class="prose">${richText(description, view.level)}</div>`,
  );
}

function renderUpdate({sheet, messages, formats}: ReadyView) {
  const date = sheet.updatedAt && formats.date(sheet.updatedAt);
  return date
    ? html`<p part="updated" class="updated muted">${messages.updated(date)}</p>`
    : nothing;
}
