import {css, html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Position} from '../../../model/geometry.js';
import {type ItemCard, kindOfKey} from '../../../model/item.js';
import {inOrderAlong} from '../../../model/passages.js';
import {
  type FileContent,
  fileName,
  geoJsonFile,
  gpxFile,
  type Waypoint,
} from '../../../model/track-files.js';
import type {TermId} from '../../../model/vocabulary.js';
import {loadedKind} from '../../../store/kinds.js';
import {loadNearCards} from '../../../store/near-cards.js';
import {viewOf} from '../../kind-view.js';
import {termsOf} from '../../terms.js';
import {downloadIcon} from '../detail-icons.js';
import {pageAddress, type ReadyView} from '../sheet-view.js';
import {ON_TRACK_METRES} from '../track/on-track.js';

export const styles = [
  css`
    .button[aria-busy='true'] {
      opacity: 0.6;
    }
  `,
];

/** The fields of a sheet that its files contain, besides its geometry. */
interface Exportable extends ItemSheet {
  readonly gpxUrl?: string;
  /** Numbered waypoints, in order. */
  readonly waypoints?: readonly Position[];
  readonly sourceIds?: readonly TermId[];
}

/** The card of a point that the track passes. */
interface PointCard extends ItemCard {
  readonly elevationMetres?: number;
}

/** The buttons for the files that are made in the browser: GPX where the server has none, and GeoJSON. */
export function renderGeneratedFiles(view: ReadyView<Exportable>) {
  const {sheet, messages, nameOf} = view;
  const {lines, surfaces} = sheet.shape;
  const hasTrack = lines.some((line) => line.length > 1);
  if (!hasTrack && surfaces.length === 0) return nothing;
  // They name the points of reference.
  sheetMessages(view);
  const saveGpx = async () =>
    saveFile(gpxFile(await contentOf(view)), 'application/gpx+xml', nameOf(sheet), 'gpx');
  const saveGeoJson = async () =>
    saveFile(geoJsonFile(await contentOf(view)), 'application/geo+json', nameOf(sheet), 'geojson');
  return html`
    ${hasTrack && !sheet.gpxUrl ? renderFileButton(messages.downloadGpx, saveGpx) : nothing}
    ${
      // The name of the format is the same in all languages.
      renderFileButton('GeoJSON', saveGeoJson)
    }
  `;
}

/** The button that makes and saves a file, once at a time. */
export function renderFileButton(name: string, save: () => unknown) {
  const saveOnce = async ({currentTarget}: Event) => {
    // The listener is on a button.
    const button = currentTarget as HTMLButtonElement;
    if (button.ariaBusy) return;
    button.ariaBusy = 'true';
    try {
      await save();
    } finally {
      button.ariaBusy = null;
    }
  };
  return html`
    <li>
      <button part="download" class="button" type="button" @click=${saveOnce}>${downloadIcon}${name}</button>
    </li>
  `;
}

export function saveFile(content: string, type: string, name: string, extension: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.download = fileName(name, extension);
  link.click();
  // Safari begins to read the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function contentOf(view: ReadyView<Exportable>): Promise<FileContent> {
  const {sheet, vocabularies, source, passedKind} = view;
  const passed =
    source && view.track && passedKind ? await loadNearCards(source, sheet.key, passedKind) : [];
  const sources = termsOf(vocabularies.sources, sheet.sourceIds);
  const author = sources.map(({label}) => label).join(', ');
  const url = sources.length === 1 ? sources[0]?.website : undefined;
  return {
    name: view.nameOf(sheet),
    description: sheet.teaser,
    url: pageAddress(view),
    updatedAt: sheet.updatedAt,
    author: author ? {name: author, url} : undefined,
    shape: sheet.shape,
    waypoints: [...referencesOf(view), ...passed.flatMap((point) => waypointOf(view, point))],
  };
}

function referencesOf(view: ReadyView<Exportable>): readonly Waypoint[] {
  const {sheet, track, formats} = view;
  const {waypoints = []} = sheet;
  const name = sheetMessages(view)?.reference ?? String;
  const along = track?.hasRelief ? inOrderAlong(track, waypoints) : [];
  return waypoints.map((position, index) => {
    const point = along[index];
    return {
      name: name(formats.number(index + 1)),
      position,
      elevationMetres:
        point && point.awayMetres <= ON_TRACK_METRES
          ? track?.pointAt(point.distanceMetres).elevationMetres
          : undefined,
    };
  });
}

function waypointOf(
  {vocabularies, messages, formats}: ReadyView,
  point: PointCard,
): readonly Waypoint[] {
  const {name, position, elevationMetres} = point;
  if (!position) return [];
  const kind = loadedKind(kindOfKey(point.key));
  const context = {card: point, vocabularies, messages, formats};
  const type = kind && viewOf(kind).content(point, context).practice?.label;
  return [{name: name || type || '', position, elevationMetres, type}];
}
