import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ItemSheet} from '../../../api/api-kind.js';
import type {TermId} from '../../../model/vocabulary.js';
import {renderPictogram, termsOf} from '../../terms.js';
import {downloadIcon} from '../detail-icons.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import {renderLink} from './links.js';

/** One entry of a list of links. */
interface Entry {
  readonly label: string;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
  readonly pictogramUrl?: string | undefined;
  /** Below the link and the note. */
  readonly player?: unknown;
}

const importGeneratedFiles = () => import('../share/generated-files.js');
const importPlayers = () => import('./players.js');

/** Files of some kind of items, and what is said about them below the list. */
export interface MoreFiles {
  readonly files: unknown;
  readonly note: unknown;
}

interface Downloadable extends ItemSheet {
  readonly gpxUrl?: string;
  readonly kmlUrl?: string;
  readonly openAirUrl?: string;
}

/** The section with the files to download; only those that exist. */
export function renderDownloads(view: ReadyView<Downloadable>, more?: MoreFiles) {
  const {sheet, messages} = view;
  const files = [
    [messages.downloadGpx, sheet.gpxUrl],
    [messages.downloadKml, sheet.kmlUrl],
    // The name of the format is the same in all languages.
    ['OpenAir', sheet.openAirUrl],
    [messages.downloadPdf, sheet.pdfUrl],
  ].filter(([, url]) => url);
  const own = view.loaded(importGeneratedFiles)?.renderGeneratedFiles(view) ?? nothing;
  if (files.length === 0 && own === nothing) return nothing;
  return renderSection(
    view,
    'downloads',
    messages.downloads,
    html`
      <ul class="downloads" role="list">
        ${files.map(
          ([name, url]) => html`
            <li>
              <a part="download" class="button" href=${url ?? nothing} download
                >${downloadIcon}${name}</a
              >
            </li>
          `,
        )}
        ${own} ${more?.files}
      </ul>
      ${more?.note}
    `,
  );
}

/** The section with attached files, videos and sounds: links, with players where the page may play them. */
export function renderDocuments(view: ReadyView) {
  const {sheet, messages} = view;
  const {attachments = []} = sheet;
  const players = attachments[0] && view.loaded(importPlayers);
  const entries = attachments.map((attachment) => ({
    label: attachment.title,
    url: attachment.url,
    note: attachment.author && messages.pictureBy(attachment.author),
    player: players?.renderPlayer(view, attachment),
  }));
  return renderEntries(view, 'documents', messages.documents, entries);
}

/** The section with the web links of an item; those of one category are together. */
export function renderWebLinks(view: ReadyView) {
  const {sheet, messages} = view;
  const links = sheet.webLinks ?? [];
  const categories = [...new Set(links.map(({category}) => category))];
  const entries = categories
    .flatMap((each) => links.filter(({category}) => category === each))
    .map(({name, category, ...link}) => ({label: name, note: category, ...link}));
  return renderEntries(view, 'links', messages.links, entries);
}

/** The section with the sources of the information. */
export function renderSources(
  view: ReadyView<ItemSheet & {readonly sourceIds?: readonly TermId[]}>,
) {
  const {sheet, messages, vocabularies} = view;
  const entries = termsOf(vocabularies.sources, sheet.sourceIds).map(({website, ...source}) => ({
    url: website,
    ...source,
  }));
  return renderEntries(view, 'sources', messages.sources, entries);
}

function renderEntries(view: ReadyView, part: string, title: string, entries: readonly Entry[]) {
  if (entries.length === 0) return nothing;
  return renderSection(
    view,
    part,
    title,
    html`
      <ul class="rows" role="list">
        ${entries.map(
          ({label, url, note, pictogramUrl, player}) => html`
            <li class="row">
              ${keyed(pictogramUrl, renderPictogram(pictogramUrl))}
              <div>
                ${url ? renderLink(url, label, view.messages) : label}
                ${note ? html`<p class="muted">${note}</p>` : nothing} ${player}
              </div>
            </li>
          `,
        )}
      </ul>
    `,
  );
}
