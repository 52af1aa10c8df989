import {html, nothing} from 'lit';
import {withTerm} from '../../model/search/criteria-changes.js';
import type {Suggestion} from '../../model/search/search-results.js';
import type {Vocabularies} from '../../model/vocabulary.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Texts} from './search-context.js';
import {clearIcon, searchIcon} from './search-icons.js';
import {byGroup, renderSuggestions, suggestionId} from './suggestions.js';

const MAX_SUGGESTIONS = 8;

/** The search box: a combobox with suggestions. */
export class SearchBox {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private isOpen = false;
  private active = -1;
  private found: readonly Suggestion[] = [];
  private foundIn: Vocabularies | undefined;
  private openTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  /** The visible suggestions. */
  get suggestions(): readonly Suggestion[] {
    return this.isOpen ? this.found : [];
  }

  focus() {
    this.input?.focus();
  }

  /** Whether the text field has the focus. */
  get isFocused(): boolean {
    return this.input?.matches(':focus') ?? false;
  }

  /** Searches suggestions again when data arrives, unless the visitor has already moved to one of them. */
  update() {
    if (!this.isOpen || this.openTimer || this.active >= 0) return;
    const {vocabularies} = this.context.source.state;
    if (this.found.length === 0 || vocabularies !== this.foundIn) this.loadSuggestions();
  }

  render({messages, formats}: Texts) {
    const {text} = this.editor.criteria;
    const isOpen = this.suggestions.length > 0;
    return html`
      <div part="search" class="search">
        ${searchIcon}
        <input
          part="search-input"
          class="field"
          type="text"
          role="combobox"
          aria-label=${messages.find}
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls="suggestions"
          aria-activedescendant=${isOpen && this.active >= 0 ? suggestionId(this.active) : nothing}
          autocapitalize="none"
          autocomplete="off"
          enterkeyhint="search"
          maxlength="200"
          placeholder=${messages.findHint}
          spellcheck="false"
          .value=${text}
          @input=${(event: Event) => this.setText(event)}
          @keydown=${(event: KeyboardEvent) => this.handleKey(event)}
          @click=${() => this.open()}
          @blur=${() => this.close()} />
        ${
          text === ''
            ? nothing
            : html`<button
                class="clear"
                type="button"
                aria-label=${messages.clearText}
                @click=${() => this.clear()}>${clearIcon}</button>`
        }
        ${renderSuggestions({
          suggestions: this.suggestions,
          active: this.active,
          query: text,
          messages,
          formats,
          choose: (suggestion) => this.choose(suggestion),
        })}
      </div>
    `;
  }

  private get input(): HTMLInputElement | null {
    return this.context.host.renderRoot.querySelector('[part="search-input"]');
  }

  private setText({target}: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.editor.setCriteria({...this.editor.criteria, text: target.value});
    this.isOpen = true;
    this.active = -1;
    // After the results: with 50,000 treks both take noticeable time.
    this.openTimer ??= setTimeout(() => this.open());
  }

  private handleKey(event: KeyboardEvent) {
    const last = this.suggestions.length - 1;
    // Input methods use the same keys.
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        if (last < 0) this.open();
        this.activate(event.altKey ? -1 : this.active < last ? this.active + 1 : -1);
        break;
      case 'ArrowUp':
        if (event.altKey) this.close();
        else if (last < 0) this.open();
        this.activate(this.active < 0 ? this.suggestions.length - 1 : this.active - 1);
        break;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // These keys move the caret in the text.
        return this.activate(-1);
      case 'Enter': {
        const suggestion = this.suggestions[this.active];
        if (suggestion) this.choose(suggestion);
        else this.close();
        break;
      }
      case 'Escape':
        // Escape closes the suggestions, and not also a dialog around the element.
        if (last < 0 && this.editor.criteria.text === '') return;
        event.stopPropagation();
        if (last < 0) this.clear();
        else this.close();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  private open() {
    this.openTimer = undefined;
    this.isOpen = true;
    this.active = -1;
    this.loadSuggestions();
    this.context.host.requestUpdate();
  }

  private close() {
    clearTimeout(this.openTimer);
    this.openTimer = undefined;
    this.isOpen = false;
    this.activate(-1);
  }

  private loadSuggestions() {
    const {text} = this.editor.criteria;
    const {source, state} = this.context.source;
    this.foundIn = state.vocabularies;
    this.found = byGroup(source?.suggest(text, MAX_SUGGESTIONS) ?? []);
  }

  private activate(index: number) {
    this.active = index;
    this.context.host.requestUpdate();
  }

  private choose(suggestion: Suggestion) {
    const {criteria} = this.editor;
    this.close();
    if (suggestion.kind === 'item') return this.context.open(suggestion.item);
    const {filter, id} = suggestion;
    this.editor.setCriteria(withTerm({...criteria, text: ''}, filter, id));
  }

  private clear() {
    this.editor.setCriteria({...this.editor.criteria, text: ''});
    this.close();
    this.focus();
  }
}
