import {css, html, nothing, svg} from 'lit';
import type {ItemSheet} from '../../api/api-kind.js';
import {downloadAndShareMessages} from '../../i18n/download-and-share-messages.js';
import type {Position} from '../../model/geometry.js';
import {type FileContent, fileName, geoJsonFile, gpxFile} from '../../model/track-files.js';
import {icon} from '../icons.js';
import {copyText} from './copy-text.js';
import {downloadIcon} from './detail-icons.js';
import type {ReadyView} from './sheet-view.js';

export const styles = [
  css`
    .share {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
    }

    .share p {
      margin: 0;
    }

    @media print {
      .share {
        display: none;
      }
    }
  `,
];

const shareIcon = icon(
  svg`<circle cx="6" cy="12" r="2.5"/><circle cx="18" cy="5.5" r="2.5"/><circle cx="18" cy="18.5" r="2.5"/><path d="m8.25 10.75 7.5-4m-7.5 6.5 7.5 4"/>`,
);

/** What a file takes from a sheet, besides its geometry. */
interface Portable extends ItemSheet {
  readonly teaser?: string;
  readonly gpxUrl?: string;
  /** Numbered waypoints, in order. */
  readonly waypoints?: readonly Position[];
}

/** The buttons for the files that are made in the browser: GPX where the server has none, and GeoJSON. */
export function renderGeneratedFiles(view: ReadyView<Portable>) {
  const {sheet, messages} = view;
  const {lines, surfaces} = sheet.shape;
  const hasTrack = lines.some((line) => line.length > 1);
  if (!hasTrack && surfaces.length === 0) return nothing;
  const save = (content: string, type: string, extension: string) =>
    saveFile(new Blob([content], {type}), fileName(sheet.name, extension));
  const saveGpx = () => save(gpxFile(contentOf(view)), 'application/gpx+xml', 'gpx');
  const saveGeoJson = () => save(geoJsonFile(contentOf(view)), 'application/geo+json', 'geojson');
  return html`
    ${hasTrack && !sheet.gpxUrl ? renderButton(messages.downloadGpx, saveGpx) : nothing}
    ${
      // The name of the format is the same in all languages.
      renderButton('GeoJSON', saveGeoJson)
    }
  `;
}

const renderButton = (name: string, save: () => void) => html`
  <li>
    <button part="download" class="button" type="button" @click=${save}>${downloadIcon}${name}</button>
  </li>
`;

function contentOf(view: ReadyView<Portable>): FileContent {
  const {sheet, formats} = view;
  const {pointOfReference} = downloadAndShareMessages(formats.language);
  const references = (sheet.waypoints ?? []).map((position, index) => ({
    name: pointOfReference(index + 1),
    position,
  }));
  // Points of interest as far as the visitor has seen them: they are loaded with their section.
  const pois = (view.nearbyItems('poi')?.items ?? []).flatMap(({name, position}) =>
    position ? {name, position} : [],
  );
  return {
    name: sheet.name,
    description: sheet.teaser,
    url: addressOf(view),
    updatedAt: sheet.updatedAt,
    shape: sheet.shape,
    waypoints: [...references, ...pois],
  };
}

function saveFile(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Safari begins to read the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The address of the page that shows the item. */
const addressOf = ({sheet, addressOf: routed}: ReadyView) =>
  new URL(routed(sheet.key) ?? '', location.href).href;

/** The button that shares the address of the page, or copies it where the browser cannot share. */
export function renderShare(view: ReadyView) {
  const messages = downloadAndShareMessages(view.formats.language);
  const share = async ({currentTarget}: Event) => {
    // The live region after the button.
    const status = (currentTarget as Element).nextElementSibling;
    const url = addressOf(view);
    try {
      if (navigator.share) {
        await navigator.share({title: view.sheet.name, url});
        return;
      }
    } catch (error) {
      // The visitor has closed the list of applications.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    const {language} = view.formats;
    await copyText(url, status, {copied: messages.addressCopied, language});
  };
  return html`
    <div part="share" class="share">
      <button part="share-button" class="button" type="button" @click=${share}>
        ${shareIcon}${messages.share}
      </button>
      <p class="muted" role="status"></p>
    </div>
  `;
}
