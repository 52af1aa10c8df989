import {html, nothing} from 'lit';
import type {Suggestion} from '../../model/search/search-results.js';
import {placeIcon} from '../icons.js';
import {renderMarked} from './marked.js';
import {nameOfFilter, type Texts} from './search-context.js';
import {themeIcon, trekIcon} from './search-icons.js';

interface SuggestionsView extends Texts {
  /** Sorted by group. */
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly query: string;
  choose(suggestion: Suggestion): void;
}

const icons: Readonly<Record<string, unknown>> = {
  item: trekIcon,
  city: placeIcon,
  theme: themeIcon,
};

/** The group of a suggestion: `item`, or the filter of its term. */
const groupOf = (suggestion: Suggestion): string =>
  suggestion.kind === 'item' ? 'item' : suggestion.filter;

export const suggestionId = (index: number) => `suggestion-${index}`;

/** Sorts suggestions by group; the group of the best suggestion comes first. */
export function byGroup(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return groupsOf(suggestions).flatMap((group) =>
    suggestions.filter((each) => groupOf(each) === group),
  );
}

const groupsOf = (suggestions: readonly Suggestion[]) => [...new Set(suggestions.map(groupOf))];

/** The listbox of the combobox; the focus stays in its text field. */
export function renderSuggestions(view: SuggestionsView) {
  const {suggestions, messages} = view;
  const nameOf = (group: string) => (group === 'item' ? messages.items : nameOfFilter(group, view));
  return html`
    <div
      id="suggestions"
      part="suggestions"
      class="suggestions"
      role="listbox"
      aria-label=${messages.suggestions}
      ?hidden=${suggestions.length === 0}
      @mousedown=${(event: Event) => event.preventDefault()}>
      ${groupsOf(suggestions).map(
        (group) => html`<div role="group" aria-labelledby=${`group-${group}`}>
          <div id=${`group-${group}`} class="kind" role="presentation">${nameOf(group)}</div>
          ${suggestions.map((each, index) => (groupOf(each) === group ? renderOption(each, index, view) : nothing))}
        </div>`,
      )}
    </div>
  `;
}

function renderOption(suggestion: Suggestion, index: number, view: SuggestionsView) {
  const {label} = suggestion;
  const count = suggestion.kind === 'term' ? suggestion.count : undefined;
  return html`
    <div
      id=${suggestionId(index)}
      part="suggestion"
      class="option"
      role="option"
      aria-selected=${index === view.active}
      @click=${() => view.choose(suggestion)}>
      ${icons[groupOf(suggestion)] ?? themeIcon}
      <span class="label">${renderMarked(label, view.query)}</span>
      ${count === undefined ? nothing : html`<span class="amount">${view.formats.number(count)}</span>`}
    </div>
  `;
}
