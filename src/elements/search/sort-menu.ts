import {html} from 'lit';
import type {Position} from '../../model/geometry.js';
import type {Criteria} from '../../model/search/criteria.js';
import type {Filters} from '../../model/search/filters.js';
import type {SourceState} from '../../store/source-state.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {Texts} from './search-context.js';
import {sortIcon} from './search-icons.js';

/**
 * The sort menu. `nearest` needs a position of the visitor or of a map, and `newest` a source with
 * creation dates.
 */
export function renderSort(
  editor: CriteriaEditor,
  {sorts}: Filters,
  state: SourceState,
  {messages}: Texts,
) {
  const {criteria} = editor;
  const usual = criteria.text.trim() ? messages.sortBest : messages.sortDefault;
  const place = state.userLocation ?? state.mapView?.center;
  const isKnown = {nearest: place, newest: !state.missingColumns.includes('created')};
  const offered = sorts.filter(
    (sort) => criteria.sort === sort || !(sort in isKnown) || isKnown[sort as keyof typeof isKnown],
  );
  const choose = ({target}: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    // An empty value restores the default order.
    const sort = offered.find((each) => each === target.value);
    editor.setCriteria(sortedBy(sort, editor.criteria, place, state.userLocation));
  };
  return html`
    <label class="sort">
      ${sortIcon}
      <select part="sort" class="field" aria-label=${messages.sort} @change=${choose}>
        <option value="" .selected=${!criteria.sort}>${usual}</option>
        ${offered.map(
          (sort) =>
            html`<option value=${sort} .selected=${criteria.sort === sort}>${messages.sortNames[sort] ?? sort}</option>`,
        )}
      </select>
    </label>
  `;
}

/** Distances stay visible in other orders while the position of the visitor is known. */
function sortedBy(
  sort: string | undefined,
  {sort: _, from, ...others}: Criteria,
  place: Position | undefined,
  visitor: Position | undefined,
): Criteria {
  const origin = sort === 'nearest' ? (place ?? from) : visitor && from;
  return {...others, ...(sort && {sort}), ...(origin && {from: origin})};
}
