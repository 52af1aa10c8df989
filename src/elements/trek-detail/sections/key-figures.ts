import {html, nothing} from 'lit';
import type {Figure} from '../../kind-view.js';
import type {SheetView} from '../sheet-view.js';

/** The key figures at the top of a sheet. */
export function renderKeyFigures(all: readonly Figure[], view: SheetView) {
  const figures = all.filter(
    ({value, isSheetOnly: isOfSheet}) => value !== undefined || (isOfSheet && view.isLoading),
  );
  if (figures.length === 0) return nothing;
  return html`
    <dl part="figures" class="figures" aria-label=${view.messages.keyFigures}>
      ${figures.map(renderFigure)}
    </dl>
  `;
}

function renderFigure({name, icon, value, isLong}: Figure) {
  return html`
    <div part="figure" class="figure ${isLong ? 'is-long' : ''}">
      <dt class="figure-name">${icon}<span>${name}</span></dt>
      <dd class="figure-value">${value ?? html`<span class="bone skeleton"></span>`}</dd>
    </div>
  `;
}
