import {html, nothing, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ItemSheet} from '../../../api/api-kind.js';
import {richText} from '../../../html/rich-text.js';
import type {RichText} from '../../../model/rich-text.js';
import type {Label, Rating, Term, TermId, Vocabulary} from '../../../model/vocabulary.js';
import {renderPictogram, termsOf} from '../../terms.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import {renderFacts} from './facts.js';

/** The terms by which an item may be classified. */
interface Classified extends ItemSheet {
  readonly labelIds?: readonly TermId[];
  readonly ratingIds?: readonly TermId[];
  readonly ratingsDescription?: RichText;
  readonly networkIds?: readonly TermId[];
  readonly themeIds?: readonly TermId[];
}

/** A key for each term, since a pictogram that failed to load hides its element. */
const keyOf = ({id}: Term) => id;

/** The section with the labels, each with its advice. */
export function renderLabels(view: ReadyView<Classified>) {
  const labels = termsOf(view.vocabularies.labels, view.sheet.labelIds);
  if (labels.length === 0) return nothing;
  return renderSection(
    view,
    'labels',
    view.messages.labels,
    html`<ul class="rows" role="list">${repeat(labels, keyOf, (label) => renderLabel(view, label))}</ul>`,
  );
}

function renderLabel({level}: ReadyView, {label, pictogramUrl, advice}: Label) {
  return html`
    <li part="label" class="row">
      ${renderPictogram(pictogramUrl)}
      <div>
        <p class="row-title">${label}</p>
        ${advice ? html`<div class="prose small">${richText(advice, level)}</div>` : nothing}
      </div>
    </li>
  `;
}

/** The section with the ratings of a trek, by scale. */
export function renderRatings(view: ReadyView<Classified>) {
  const {ratings, ratingScales} = view.vocabularies;
  return renderScaledRatings(view, ratings, ratingScales);
}

/** The section with ratings of a vocabulary, by scale. */
export function renderScaledRatings(
  view: ReadyView<Classified>,
  vocabulary: Vocabulary<Rating> | undefined,
  scales: Vocabulary | undefined,
) {
  const {sheet, messages} = view;
  const ratings = termsOf(vocabulary, sheet.ratingIds);
  const description = sheet.ratingsDescription;
  if (ratings.length === 0 && !description) return nothing;
  const facts = [...byScale(ratings)].map(
    ([scaleId, steps]) =>
      [
        scales?.get(scaleId)?.label ?? messages.ratings,
        steps.map((step, index) => {
          const {labelOnScale: label = step.label} = step;
          return html`${index > 0 ? ', ' : nothing}${renderRating({...step, label})}`;
        }),
      ] as const,
  );
  return renderSection(
    view,
    'ratings',
    messages.ratings,
    html`
      ${renderFacts(facts)}
      ${description ? html`<div class="prose small">${richText(description, view.level)}</div>` : nothing}
    `,
  );
}

/** A rating, with its colour where it has one. */
export function renderRating({label, color}: Rating) {
  // An SVG attribute: a CSP may forbid inline styles.
  const swatch =
    color &&
    html`<svg class="swatch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      ${svg`<circle cx="5" cy="5" r="4.5" fill=${color}/>`}
    </svg>`;
  return html`<span part="rating" class="rating">${swatch}${label}</span>`;
}

function byScale(ratings: readonly Rating[]): ReadonlyMap<string, readonly Rating[]> {
  const scales = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const scale = rating.scaleId ?? '';
    scales.set(scale, [...(scales.get(scale) ?? []), rating]);
  }
  return scales;
}

export function renderNetworks(view: ReadyView<Classified>) {
  return renderTerms(
    view,
    'networks',
    view.messages.networks,
    termsOf(view.vocabularies.networks, view.sheet.networkIds),
  );
}

export function renderThemes(view: ReadyView<Classified>) {
  return renderTerms(
    view,
    'themes',
    view.messages.themes,
    termsOf(view.vocabularies.themes, view.sheet.themeIds),
  );
}

function renderTerms(view: ReadyView, part: string, title: string, terms: readonly Term[]) {
  return terms.length === 0 ? nothing : renderSection(view, part, title, renderTags(terms));
}

/** Terms with their pictograms, side by side. */
export function renderTags(terms: readonly Term[]) {
  if (terms.length === 0) return nothing;
  return html`
    <ul class="chips" role="list">
      ${repeat(
        terms,
        keyOf,
        ({label, pictogramUrl}) =>
          html`<li part="tag" class="chip">${renderPictogram(pictogramUrl)}${label}</li>`,
      )}
    </ul>
  `;
}
