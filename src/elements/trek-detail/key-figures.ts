import {html, nothing} from 'lit';
import type {TermId, Vocabulary} from '../../model/vocabulary.js';
import {ascentIcon, difficultyIcon, durationIcon, lengthIcon} from '../icons.js';
import {descentIcon, highestIcon, lowestIcon, routeIcon} from './detail-icons.js';
import type {SheetView} from './sheet-view.js';

interface Figure {
  readonly name: string;
  readonly icon: unknown;
  readonly value: string | undefined;
  /** Only the sheet knows it: its place is kept until then, and nothing moves. */
  readonly isOfSheet?: boolean;
}

/** What a walker wants to know first, in large type. */
export function renderKeyFigures(view: SheetView) {
  const figures = figuresOf(view).filter(
    ({value, isOfSheet}) => value !== undefined || (isOfSheet && view.isLoading),
  );
  if (figures.length === 0) return nothing;
  return html`
    <dl part="figures" class="figures" aria-label=${view.messages.keyFigures}>
      ${figures.map(renderFigure)}
    </dl>
  `;
}

function figuresOf({trek, sheet, vocabularies, messages, formats}: SheetView): readonly Figure[] {
  const {durationHours: duration, lengthMetres: length, difficultyId, routeId} = trek;
  const elevation = (metres: number | undefined) =>
    metres === undefined ? undefined : formats.elevation(metres);
  return [
    {
      name: messages.duration,
      icon: durationIcon,
      value: duration === undefined ? undefined : formats.duration(duration),
    },
    {
      name: messages.length,
      icon: lengthIcon,
      value: length === undefined ? undefined : formats.length(length),
    },
    {name: messages.ascent, icon: ascentIcon, value: elevation(trek.ascentMetres)},
    {
      name: messages.descent,
      icon: descentIcon,
      value: elevation(sheet?.descentMetres),
      isOfSheet: true,
    },
    {
      name: messages.difficulty,
      icon: difficultyIcon,
      value: labelOf(vocabularies.difficulties, difficultyId),
    },
    {name: messages.route, icon: routeIcon, value: labelOf(vocabularies.routes, routeId)},
    {
      name: messages.minElevation,
      icon: lowestIcon,
      value: elevation(sheet?.minElevationMetres),
      isOfSheet: true,
    },
    {
      name: messages.maxElevation,
      icon: highestIcon,
      value: elevation(sheet?.maxElevationMetres),
      isOfSheet: true,
    },
  ];
}

function labelOf(vocabulary: Vocabulary | undefined, id: TermId | undefined) {
  return id === undefined ? undefined : vocabulary?.get(id)?.label;
}

function renderFigure({name, icon, value}: Figure) {
  return html`
    <div part="figure" class="figure">
      <dt class="figure-name">${icon}<span>${name}</span></dt>
      <dd class="figure-value">${value ?? html`<span class="bone skeleton"></span>`}</dd>
    </div>
  `;
}
