import {html, nothing} from 'lit';
import type {StageMessages} from '../../../i18n/messages/sheet.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Trek, TrekSheet} from '../../../model/trek.js';
import {nextIcon, previousIcon} from '../../trek-detail/detail-icons.js';
import {type ReadyView, renderItemLink, renderSection} from '../../trek-detail/sheet-view.js';
import {effortFigures} from './card.js';
import {parentsOf, stageKeysOf, stagesOf} from './relatives.js';
import {tourStyles} from './tour.styles.js';

export const styles = [tourStyles];

type Figures = Pick<Trek, 'durationHours' | 'lengthMetres' | 'ascentMetres'>;

/** The treks of several days that this one is a stage of, with its place among their stages. */
export function renderTours(view: ReadyView<TrekSheet>) {
  const tours = parentsOf(view.sheet, view.knownItem);
  const messages = sheetMessages(view)?.stages;
  if (tours.length === 0 || !messages) return nothing;
  const content = tours.map((tour) => renderTour(view, tour, messages));
  return renderSection(view, 'tours', view.messages.stageOf, content);
}

function renderTour(view: ReadyView<TrekSheet>, tour: Trek, messages: StageMessages) {
  const {formats, sheet} = view;
  const stages = stagesOf(tour, view.knownItem);
  const index = stages.findIndex(({key}) => key === sheet.key);
  const place = messages.stageOfCount(formats.number(index + 1), formats.number(stages.length));
  const previous = stages[index - 1];
  const next = stages[index + 1];
  return html`
    <div part="tour" class="tour">
      <p>
        ${renderItemLink(view, tour)}
        ${index < 0 ? nothing : html`<span part="stage-place" class="muted">${place}</span>`}
      </p>
      ${
        index < 0 || (!previous && !next)
          ? nothing
          : html`
              <nav part="stage-links" class="stage-links" aria-label=${tour.name}>
                ${previous && renderNeighbour(view, previous, messages.previousStage, 'is-previous')}
                ${next && renderNeighbour(view, next, messages.nextStage, 'is-next')}
              </nav>
            `
      }
    </div>
  `;
}

function renderNeighbour(view: ReadyView, stage: Trek, direction: string, className: string) {
  const content = html`
    ${className === 'is-next' ? nextIcon : previousIcon}
    <span>
      <span class="stage-direction">${direction}<span class="visually-hidden">: </span></span>
      <span class="stage-name">${stage.name}</span>
    </span>
  `;
  return renderItemLink(view, stage, {part: 'stage-link', className, content});
}

/** The stages of a trek of several days, in order, with their figures and the sums of these. */
export function renderStages(view: ReadyView<TrekSheet>) {
  const stages = stagesOf(view.sheet, view.knownItem);
  const unpublished = stageKeysOf(view.sheet).filter(
    (key) => view.isUnpublished(key) && !view.knownItem(key),
  );
  const messages = sheetMessages(view)?.stages;
  if (stages.length + unpublished.length === 0 || !messages) return nothing;
  const {total, unpublishedStages} = messages;
  const content = html`
    <ol class="stages" role="list">
      ${stages.map(
        (stage) => html`
          <li part="stage">${renderItemLink(view, stage)} ${renderFigures(view, stage)}</li>
        `,
      )}
    </ol>
    ${
      stages.length > 1
        ? html`
            <div part="stages-total" class="stages-total">
              <p>${total(view.formats.number(stages.length))}</p>
              ${renderFigures(view, totalsOf(stages))}
            </div>
          `
        : nothing
    }
    ${
      unpublished.length > 0
        ? html`<p part="stages-unpublished" class="muted">${unpublishedStages(unpublished.length)}</p>`
        : nothing
    }
  `;
  return renderSection(view, 'stages', view.messages.stages, content);
}

function renderFigures(view: ReadyView, figures: Figures) {
  const known = effortFigures(figures, view).filter(({value}) => value);
  if (known.length === 0) return nothing;
  return html`
    <ul class="stage-figures" role="list">
      ${known.map(
        ({name, icon, value}) => html`
          <li>${icon}<span class="visually-hidden">${name}: </span>${value}</li>
        `,
      )}
    </ul>
  `;
}

/** The sums of the figures of some treks; absent where one of them does not have it. */
function totalsOf(treks: readonly Trek[]): Figures {
  const sum = (name: keyof Figures) =>
    treks.reduce<number | undefined>((total, {[name]: value}) => {
      return total === undefined || value === undefined ? undefined : total + value;
    }, 0);
  const [durationHours, lengthMetres, ascentMetres] = [
    sum('durationHours'),
    sum('lengthMetres'),
    sum('ascentMetres'),
  ];
  return {
    ...(durationHours !== undefined && {durationHours}),
    ...(lengthMetres !== undefined && {lengthMetres}),
    ...(ascentMetres !== undefined && {ascentMetres}),
  };
}
