import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Criteria} from '../../model/search/criteria.js';
import {withoutRange, withoutTerm} from '../../model/search/criteria-changes.js';
import type {Filters} from '../../model/search/filters.js';
import type {SourceState} from '../../store/source-state.js';
import {isNearestFirst, withoutMapArea, withoutNearestFirst} from './location-filters.js';
import {rangeText} from './quantities.js';
import {nameOfFilter, type Texts} from './search-context.js';
import {clearIcon} from './search-icons.js';

/** One active filter, with the criteria without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Criteria;
}

/** All active filters, in the order of the controls. */
export function chipsOf(
  criteria: Criteria,
  filters: Filters,
  state: SourceState,
  texts: Texts,
): readonly Chip[] {
  const {messages} = texts;
  const {text, terms, ranges, within, reach} = criteria;
  const chips: Chip[] = [];
  if (text.trim()) {
    chips.push({
      key: 'text',
      label: messages.quoted(text.trim()),
      without: {...criteria, text: ''},
    });
  }
  for (const [filter, name] of Object.entries(filters.terms)) {
    const vocabulary = state.vocabularies[name];
    for (const id of terms[filter] ?? []) {
      // An address may contain an id that the server does not have.
      const label = vocabulary?.get(id)?.label ?? messages.named(nameOfFilter(filter, texts), id);
      chips.push({key: `${filter} ${id}`, label, without: withoutTerm(criteria, filter, id)});
    }
  }
  for (const [filter, quantity] of Object.entries(filters.ranges)) {
    for (const range of ranges[filter] ?? []) {
      const label = messages.named(nameOfFilter(filter, texts), rangeText(quantity, range, texts));
      const key = `${filter} ${range.from} ${range.to}`;
      chips.push({key, label, without: withoutRange(criteria, filter, range)});
    }
  }
  for (const filter of filters.days ?? []) {
    for (const range of texts.dayRangeText ? (ranges[filter] ?? []) : []) {
      const days = texts.dayRangeText?.(range, texts) ?? '';
      const label = messages.named(nameOfFilter(filter, texts), days);
      const key = `${filter} ${range.from} ${range.to}`;
      chips.push({key, label, without: withoutRange(criteria, filter, range)});
    }
  }
  if (reach && texts.reach) {
    const {reach: _, ...without} = criteria;
    chips.push({key: 'reach', label: texts.reach.label(reach), without});
  }
  if (within) chips.push({key: 'within', label: messages.inMap, without: withoutMapArea(criteria)});
  if (isNearestFirst(criteria, state)) {
    chips.push({key: 'near', label: messages.aroundMe, without: withoutNearestFirst(criteria)});
  }
  return chips;
}

interface ChipsView extends Texts {
  readonly chips: readonly Chip[];
  remove(chip: Chip, index: number): void;
  clear(): void;
}

export function renderChips({chips, messages, remove, clear}: ChipsView) {
  if (chips.length === 0) return nothing;
  return html`
    <ul part="chips" class="chips" role="list" aria-label=${messages.activeFilters}>
      ${repeat(
        chips,
        ({key}) => key,
        (chip, index) => html`<li>
          <button
            part="chip"
            class="chip"
            type="button"
            aria-label=${messages.removeFilter(chip.label)}
            @click=${() => remove(chip, index)}>
            <span class="label">${chip.label}</span>${clearIcon}
          </button>
        </li>`,
      )}
      <li>
        <button part="clear-filters" class="chip is-plain" type="button" @click=${clear}>
          ${messages.clearAll}
        </button>
      </li>
    </ul>
  `;
}
