import {html, nothing} from 'lit';
import type {TermId, Vocabulary} from '../../model/vocabulary.js';
import {ascentIcon, difficultyIcon, durationIcon, lengthIcon} from '../icons.js';
import {descentIcon, highestIcon, lowestIcon, routeIcon} from './detail-icons.js';
import type {SheetView} from './sheet-view.js';

interface Figure {
  readonly name: string;
  readonly icon: unknown;
  readonly value: string | undefined;
}

/** What a walker wants to know first, in large type. */
export function renderKeyFigures(view: SheetView) {
  const {messages} = view;
  const figures = [...known(view), ...ofSheet(view)].filter(({value}) => value !== undefined);
  if (figures.length === 0) return nothing;
  return html`
    <dl part="figures" class="figures" aria-label=${messages.keyFigures}>
      ${figures.map(renderFigure)} ${view.isLoading ? placesOfSheet : nothing}
    </dl>
  `;
}

function known({trek, vocabularies, messages, formats}: SheetView): readonly Figure[] {
  const {durationHours, lengthMetres, ascentMetres, difficultyId, routeId} = trek;
  return [
    {
      name: messages.duration,
      icon: durationIcon,
      value: durationHours === undefined ? undefined : formats.duration(durationHours),
    },
    {
      name: messages.length,
      icon: lengthIcon,
      value: lengthMetres === undefined ? undefined : formats.length(lengthMetres),
    },
    {
      name: messages.ascent,
      icon: ascentIcon,
      value: ascentMetres === undefined ? undefined : formats.elevation(ascentMetres),
    },
    {
      name: messages.difficulty,
      icon: difficultyIcon,
      value: labelOf(vocabularies.difficulties, difficultyId),
    },
    {name: messages.route, icon: routeIcon, value: labelOf(vocabularies.routes, routeId)},
  ];
}

function ofSheet({sheet, messages, formats}: SheetView): readonly Figure[] {
  const elevation = (metres: number | undefined) =>
    metres === undefined ? undefined : formats.elevation(metres);
  return [
    {name: messages.descent, icon: descentIcon, value: elevation(sheet?.descentMetres)},
    {name: messages.minElevation, icon: lowestIcon, value: elevation(sheet?.minElevationMetres)},
    {name: messages.maxElevation, icon: highestIcon, value: elevation(sheet?.maxElevationMetres)},
  ];
}

function labelOf(vocabulary: Vocabulary | undefined, id: TermId | undefined) {
  return id === undefined ? undefined : vocabulary?.get(id)?.label;
}

function renderFigure({name, icon, value}: Figure) {
  return html`
    <div part="figure" class="figure">
      <dt class="figure-name">${icon}<span>${name}</span></dt>
      <dd class="figure-value">${value}</dd>
    </div>
  `;
}

/** Those that only the sheet knows: the band keeps its height when they come. */
const placesOfSheet = Array.from(
  {length: 3},
  () => html`
    <div class="figure skeleton" aria-hidden="true">
      <dt><span class="bone"></span></dt>
      <dd class="figure-value"><span class="bone"></span></dd>
    </div>
  `,
);
