import {html, nothing} from 'lit';
import type {Attachment, WebLink} from '../../model/attachment.js';
import {documentIcon, downloadIcon, videoIcon} from './detail-icons.js';
import {renderLink} from './links.js';
import {type ReadyView, renderSection} from './sheet-view.js';
import {renderPictogram, termsOf} from './terms.js';

/** What to take along: only what exists. */
export function renderDownloads(view: ReadyView) {
  const {sheet, messages} = view;
  const files = [
    [messages.downloadGpx, sheet.gpxUrl],
    [messages.downloadKml, sheet.kmlUrl],
    [messages.downloadPdf, sheet.pdfUrl],
  ].filter(([, url]) => url);
  if (files.length === 0) return nothing;
  return renderSection(
    view,
    'downloads',
    messages.downloads,
    html`
      <ul class="downloads" role="list">
        ${files.map(
          ([name, url]) => html`
            <li><a part="download" class="button" href=${url ?? nothing} download>${downloadIcon}${name}</a></li>
          `,
        )}
      </ul>
    `,
  );
}

/** Files and films. A film stays where it is: playing it here would tell a third party. */
export function renderDocuments(view: ReadyView) {
  const {sheet, messages} = view;
  if (sheet.attachments.length === 0) return nothing;
  const icons: Readonly<Record<Attachment['kind'], unknown>> = {
    video: videoIcon,
    file: documentIcon,
  };
  return renderSection(
    view,
    'documents',
    messages.documents,
    html`
      <ul class="rows" role="list">
        ${sheet.attachments.map(
          ({kind, url, title, author}) => html`
            <li class="row">
              ${renderLink(url, html`${icons[kind]}${title}`, messages)}
              ${author ? html`<span class="muted">${messages.pictureBy(author)}</span>` : nothing}
            </li>
          `,
        )}
      </ul>
    `,
  );
}

/** Pages elsewhere that the editor recommends. */
export function renderWebLinks(view: ReadyView) {
  const {sheet, messages} = view;
  if (sheet.webLinks.length === 0) return nothing;
  const renderWebLink = ({url, name, category, pictogramUrl}: WebLink) => html`
    <li class="row">
      ${renderPictogram(pictogramUrl)}
      <div>
        ${renderLink(url, name, messages)}
        ${category ? html`<p class="muted">${category}</p>` : nothing}
      </div>
    </li>
  `;
  return renderSection(
    view,
    'links',
    messages.links,
    html`<ul class="rows" role="list">${sheet.webLinks.map(renderWebLink)}</ul>`,
  );
}

/** Who the information comes from. */
export function renderSources(view: ReadyView) {
  const {sheet, messages, vocabularies} = view;
  const sources = termsOf(vocabularies.sources, sheet.sourceIds);
  if (sources.length === 0) return nothing;
  return renderSection(
    view,
    'sources',
    messages.sources,
    html`
      <ul class="rows" role="list">
        ${sources.map(
          ({label, website, pictogramUrl}) => html`
            <li class="row">
              ${renderPictogram(pictogramUrl)}
              ${website ? renderLink(website, label, messages) : label}
            </li>
          `,
        )}
      </ul>
    `,
  );
}
