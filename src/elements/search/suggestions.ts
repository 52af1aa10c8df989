import {html, nothing} from 'lit';
import type {Suggestion} from '../../model/search/search-results.js';
import {placeIcon} from '../icons.js';
import {renderMarked} from './marked.js';
import type {Words} from './search-context.js';
import {themeIcon, trekIcon} from './search-icons.js';

interface SuggestionsView extends Words {
  /** Those of a kind one after the other. */
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly query: string;
  choose(suggestion: Suggestion): void;
}

const icons = {trek: trekIcon, city: placeIcon, theme: themeIcon};

export const suggestionId = (index: number) => `suggestion-${index}`;

/** Puts those of a kind together; the kind of the best one comes first. */
export function byKind(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return kindsOf(suggestions).flatMap((kind) => suggestions.filter((each) => each.kind === kind));
}

const kindsOf = (suggestions: readonly Suggestion[]) => [
  ...new Set(suggestions.map(({kind}) => kind)),
];

/** A list that the box points into: the focus stays where the visitor types. */
export function renderSuggestions(view: SuggestionsView) {
  const {suggestions, messages} = view;
  const names = {trek: messages.treks, city: messages.city, theme: messages.theme};
  return html`
    <div
      id="suggestions"
      part="suggestions"
      class="suggestions"
      role="listbox"
      aria-label=${messages.suggestions}
      ?hidden=${suggestions.length === 0}
      @mousedown=${(event: Event) => event.preventDefault()}>
      ${kindsOf(suggestions).map(
        (kind) => html`<div role="group" aria-labelledby=${`kind-${kind}`}>
          <div id=${`kind-${kind}`} class="kind" role="presentation">${names[kind]}</div>
          ${suggestions.map((each, index) => (each.kind === kind ? renderOption(each, index, view) : nothing))}
        </div>`,
      )}
    </div>
  `;
}

function renderOption(suggestion: Suggestion, index: number, view: SuggestionsView) {
  const {kind, label} = suggestion;
  return html`
    <div
      id=${suggestionId(index)}
      part="suggestion"
      class="option"
      role="option"
      aria-selected=${index === view.active}
      @click=${() => view.choose(suggestion)}>
      ${icons[kind]}
      <span class="label">${renderMarked(label, view.query)}</span>
      ${kind === 'trek' || suggestion.count === undefined ? nothing : html`<span class="amount">${view.formats.number(suggestion.count)}</span>`}
    </div>
  `;
}
