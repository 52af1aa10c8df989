import {html, nothing} from 'lit';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import {eventFormats} from '../../../i18n/event-formats.js';
import type {Formats} from '../../../i18n/format.js';
import type {RichText} from '../../../model/rich-text.js';
import type {SensitiveAreaRule} from '../../../model/sensitive-area.js';
import type {Blade} from '../../../model/signage.js';
import type {TermId} from '../../../model/vocabulary.js';
import type {KindSheet} from '../../kind-view.js';
import {termsOf} from '../../terms.js';
import {renderContact} from '../../trek-detail/sections/contact.js';
import {
  renderDocuments,
  renderDownloads,
  renderSources,
} from '../../trek-detail/sections/documents.js';
import {renderFacts, renderRuleList} from '../../trek-detail/sections/facts.js';
import {renderDescription} from '../../trek-detail/sections/texts.js';
import {type ReadyView, renderSection} from '../../trek-detail/sheet-view.js';

/** The fields of the supporting kinds; each kind has some of them. */
export interface PlainSheet extends ItemSheet {
  readonly description?: RichText;
  readonly accessibility?: RichText;
  readonly contact?: RichText;
  readonly email?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly municipality?: string;
  readonly code?: string;
  readonly elevationMetres?: number;
  readonly printedElevationMetres?: number;
  readonly heightMetres?: number;
  readonly implantationYear?: number;
  readonly structureName?: string;
  readonly months?: readonly number[];
  readonly rules?: readonly SensitiveAreaRule[];
  readonly blades?: readonly Blade[];
  readonly annotations?: readonly string[];
  readonly kmlUrl?: string;
  readonly openAirUrl?: string;
  readonly practicalInformation?: RichText;
  readonly practiceIds?: readonly TermId[];
  /** Absent for a regulation. */
  readonly speciesId?: TermId;
  readonly sourceIds?: readonly TermId[];
}

/** A name and a value; not shown when either is absent. */
export type Fact = readonly [name: string | undefined, value: unknown];

/** What the sheet of one kind adds to the others. */
export interface PlainSheetParts extends Pick<KindSheet, 'vocabularies' | 'nearbyKinds'> {
  /** Facts before those of all supporting kinds. */
  facts?: ((view: ReadyView<PlainSheet>) => readonly Fact[]) | undefined;
}

/** The sheet of a supporting kind: facts, a text and documents. */
export const plainSheet = ({facts, ...parts}: PlainSheetParts): KindSheet => ({
  ...parts,
  figures: () => [],
  main: {
    description: renderDescription,
    accessibility: renderAccess,
    rules: renderRules,
    blades: renderBlades,
  },
  aside: {
    practical: (view: ReadyView<PlainSheet>) => renderPractical(view, facts?.(view) ?? []),
    contact: renderContact,
    downloads: renderDownloads,
    documents: renderDocuments,
    sources: renderSources,
  },
});

function renderPractical(view: ReadyView<PlainSheet>, first: readonly Fact[]) {
  const {sheet, messages, formats, vocabularies} = view;
  const {names = {}} = messages;
  const {elevationMetres, printedElevationMetres, heightMetres, implantationYear} = sheet;
  const metres = (value: number | undefined) => value !== undefined && formats.elevation(value);
  const town = [sheet.postalCode, sheet.municipality].filter(Boolean).join(' ');
  const practices = termsOf(vocabularies.sensitivePractices, sheet.practiceIds);
  // The kinds that have rules are sensitive areas.
  const reason = sheet.rules && (sheet.speciesId ? names.species : names.regulation);
  const text = sheet.practicalInformation;
  const facts = [
    ...first,
    [names.reason, reason],
    [names.practices, formats.list(practices.map(({label}) => label))],
    [names.code, sheet.code],
    [names.months, sheet.months?.length ? eventFormats(formats).months(sheet.months) : undefined],
    [names.height, metres(heightMetres)],
    [messages.elevation, metres(elevationMetres)],
    [names.printedElevation, metres(printedElevationMetres)],
    [names.annotations, formats.list(sheet.annotations ?? [])],
    [names.year, implantationYear && String(implantationYear)],
    [names.structure, sheet.structureName],
    [names.address, [sheet.street, town].filter(Boolean).join(', ')],
    [messages.phone, sheet.phone],
  ].map(([name = '', value]) => [String(name), value] as const);
  if (!text && facts.every(([, value]) => !value)) return nothing;
  return renderSection(
    view,
    'practical',
    messages.practicalInformation,
    html`
      ${renderFacts(facts)}
      ${text ? html`<div class="prose small">${richText(text, view.level)}</div>` : nothing}
    `,
  );
}

function renderAccess(view: ReadyView<PlainSheet>) {
  const {accessibility} = view.sheet;
  if (!accessibility) return nothing;
  return renderSection(
    view,
    'accessibility',
    view.messages.accessibility,
    html`<div class="prose">${richText(accessibility, view.level)}</div>`,
  );
}

/** The section with the rules of a sensitive area. */
function renderRules(view: ReadyView<PlainSheet>) {
  const {rules = []} = view.sheet;
  if (rules.length === 0) return nothing;
  return renderSection(
    view,
    'rules',
    view.messages.names?.rules ?? '',
    renderRuleList(view, rules),
  );
}

/** The section with the blades of a signpost. */
function renderBlades(view: ReadyView<PlainSheet>) {
  const {blades = []} = view.sheet;
  const lines = blades.flatMap((blade) => blade.lines);
  if (lines.length === 0) return nothing;
  const {messages, formats} = view;
  return renderSection(
    view,
    'blades',
    messages.names?.blades ?? '',
    html`<ul class="rows" role="list">
      ${lines.map(
        ({text, distanceKilometres, time, pictograms}) => html`<li class="row">
          <div>
            <p class="row-title">${text}</p>
            <p class="muted">
              ${[
                distanceKilometres && formats.length(1000 * distanceKilometres),
                time && timeText(time, formats),
                ...pictograms,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </li>`,
      )}
    </ul>`,
  );
}

/** Formats `01:30` as `1 h 30 min`. */
function timeText(time: string, formats: Formats): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return formats.duration(hours + minutes / 60);
}
