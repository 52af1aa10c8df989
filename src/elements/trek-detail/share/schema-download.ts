import {css, html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {SheetMessages} from '../../../i18n/messages/sheet.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Picture} from '../../../model/attachment.js';
import {plainText} from '../../../model/plain-text.js';
import {practiceTypeOf} from '../../../model/practice-type.js';
import type {RichText} from '../../../model/rich-text.js';
import {
  missingForSchema,
  type SchemaContent,
  type SchemaMedia,
  schemaFile,
} from '../../../model/schema-randonnee.js';
import type {TrekSheet} from '../../../model/trek.js';
import {mutedText} from '../../../theme/tokens.js';
import {termsOf} from '../../terms.js';
import type {MoreFiles} from '../sections/documents.js';
import {pageAddress, type ReadyView} from '../sheet-view.js';
import {renderFileButton, saveFile} from './generated-files.js';

export const styles = [
  css`
    .schema-missing {
      color: ${mutedText};
      font-size: 0.875rem;
    }

    .schema-missing summary {
      cursor: pointer;
      min-block-size: 1.5rem;
    }

    .schema-missing :is(p, ul) {
      margin-block: 0.5rem 0;
    }

    .schema-missing ul {
      padding-inline-start: 1.25rem;
    }
  `,
];

/** The file of the French national hiking schema, and the list of what a trek lacks to conform to it. */
export function renderSchemaDownload(view: ReadyView<TrekSheet>): MoreFiles | undefined {
  const messages = sheetMessages(view);
  const {sheet, vocabularies} = view;
  if (!messages || !sheet.shape.lines[0]) return undefined;
  const save = () =>
    saveFile(
      schemaFile(schemaContentOf(view)),
      'application/geo+json',
      `${sheet.name} schema_randonnee`,
      'geojson',
    );
  return {
    files: renderFileButton(messages.schemaFile, save),
    // A sheet is rendered again with every change of the state.
    note: guard([sheet, vocabularies, messages], () => renderMissing(view, messages)),
  };
}

function renderMissing(view: ReadyView<TrekSheet>, messages: SheetMessages) {
  if (!areTermsKnown(view)) return nothing;
  const missing = missingForSchema(schemaContentOf(view));
  if (missing.length === 0) return nothing;
  return html`
    <details part="schema-missing" class="schema-missing">
      <summary>${messages.schemaMissing}</summary>
      <p>${messages.schemaNeeds}</p>
      <ul>${missing.map((field) => html`<li>${messages.schemaFields[field]}</li>`)}</ul>
    </details>
  `;
}

/** Whether the terms of the fields that the schema requires are loaded. */
function areTermsKnown({sheet, vocabularies}: ReadyView<TrekSheet>): boolean {
  const {sources, structures, practices} = vocabularies;
  const hasProducer = sheet.sourceIds[0] ? sources : !sheet.structureId || structures;
  return Boolean(hasProducer && (!sheet.practiceId || practices));
}

function schemaContentOf(view: ReadyView<TrekSheet>): SchemaContent {
  const {sheet, vocabularies} = view;
  const {accessibility} = sheet;
  const labels = (...of: Parameters<typeof termsOf>) => termsOf(...of).map(({label}) => label);
  const labelOf = (
    ...[vocabulary, id]: readonly [Parameters<typeof termsOf>[0], string | undefined]
  ) => (id === undefined ? undefined : vocabulary?.get(id)?.label);
  const sources = labels(vocabularies.sources, sheet.sourceIds);
  const structure = labelOf(vocabularies.structures, sheet.structureId);
  const practice = labelOf(vocabularies.practices, sheet.practiceId);
  const parent = sheet.parentIds[0];
  return {
    id: String(sheet.id),
    name: sheet.name,
    producers: sources[0] || !structure ? sources : [structure],
    practice: practice === undefined ? undefined : practiceTypeOf(practice),
    departure: sheet.departure,
    arrival: sheet.arrival,
    instructions: textOf(sheet.description),
    shape: sheet.shape,
    url: pageAddress(view),
    isStage: parent !== undefined,
    hasStages: sheet.stageIds.length > 0,
    route: labelOf(vocabularies.routes, sheet.routeId),
    towns: labels(vocabularies.cities, sheet.cityIds),
    durationHours: sheet.durationHours,
    networks: labels(vocabularies.networks, sheet.networkIds),
    lengthMetres: sheet.lengthMetres,
    difficulty: labelOf(vocabularies.difficulties, sheet.difficultyId),
    maxElevationMetres: sheet.maxElevationMetres,
    minElevationMetres: sheet.minElevationMetres,
    ascentMetres: sheet.ascentMetres,
    descentMetres: sheet.descentMetres,
    ambiance: textOf(sheet.ambiance),
    teaser: sheet.teaser,
    themes: labels(vocabularies.themes, sheet.themeIds),
    advice: textOf(sheet.advice),
    accessibility:
      [
        textOf(accessibility.infrastructure),
        ...labels(vocabularies.accessibilities, sheet.accessibilityIds),
      ]
        .filter(Boolean)
        .join(', ') || undefined,
    access: textOf(sheet.access),
    publicTransport: textOf(sheet.publicTransport),
    parkingInfo: sheet.advisedParking,
    parking: sheet.parking,
    updatedAt: sheet.updatedAt,
    media: [
      ...sheet.pictures.map(mediaOfPicture),
      ...sheet.attachments.map(
        ({kind, url, title, author}): SchemaMedia => ({
          type:
            kind === 'video' ? 'video' : /\.pdf$/i.test(new URL(url).pathname) ? 'pdf' : 'autre',
          url,
          title,
          author,
        }),
      ),
    ],
    parentId: parent === undefined ? undefined : String(parent),
  };
}

const mediaOfPicture = ({url, legend, author, license}: Picture): SchemaMedia => ({
  type: 'image',
  url,
  title: legend,
  author,
  licence: license,
});

const textOf = (text: RichText | undefined): string | undefined =>
  (text && plainText(text.html)) || undefined;
