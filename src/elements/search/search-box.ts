import {html, nothing} from 'lit';
import {withTerm} from '../../model/search/criteria-changes.js';
import type {Suggestion} from '../../model/search/search-results.js';
import type {Vocabularies} from '../../model/vocabulary.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Words} from './search-context.js';
import {clearIcon, searchIcon} from './search-icons.js';
import {byGroup, renderSuggestions, suggestionId} from './suggestions.js';

const MOST_SUGGESTIONS = 8;

/** A box to type in, with what the visitor may mean below it. */
export class SearchBox {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private isOpen = false;
  private active = -1;
  private offered: readonly Suggestion[] = [];
  private offeredFrom: Vocabularies | undefined;
  private opening: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
  }

  /** What is offered below the box. */
  get suggestions(): readonly Suggestion[] {
    return this.isOpen ? this.offered : [];
  }

  focus() {
    this.input?.focus();
  }

  /** Whether the visitor types here, or is about to. */
  get isFocused(): boolean {
    return this.input?.matches(':focus') ?? false;
  }

  /** Treks and terms may arrive while the visitor types; what is chosen from does not change. */
  update() {
    if (!this.isOpen || this.opening || this.active >= 0) return;
    const {vocabularies} = this.context.source.state;
    if (this.offered.length === 0 || vocabularies !== this.offeredFrom) this.offer();
  }

  render({messages, formats}: Words) {
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
          @input=${(event: Event) => this.type(event)}
          @keydown=${(event: KeyboardEvent) => this.steer(event)}
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

  private type({target}: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.editor.setCriteria({...this.editor.criteria, text: target.value});
    this.isOpen = true;
    this.active = -1;
    // The list first: among 50,000 treks each of both takes a while.
    this.opening ??= setTimeout(() => this.open());
  }

  private steer(event: KeyboardEvent) {
    const last = this.suggestions.length - 1;
    // An input method uses the same keys.
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
        // The caret moves, and what is typed next goes on from there.
        return this.activate(-1);
      case 'Enter': {
        const suggestion = this.suggestions[this.active];
        if (suggestion) this.choose(suggestion);
        else this.close();
        break;
      }
      case 'Escape':
        // A dialog around us shall not close with the suggestions.
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
    this.opening = undefined;
    this.isOpen = true;
    this.active = -1;
    this.offer();
    this.context.host.requestUpdate();
  }

  private close() {
    clearTimeout(this.opening);
    this.opening = undefined;
    this.isOpen = false;
    this.activate(-1);
  }

  private offer() {
    const {text} = this.editor.criteria;
    const {source, state} = this.context.source;
    this.offeredFrom = state.vocabularies;
    this.offered = byGroup(source?.suggest(text, MOST_SUGGESTIONS) ?? []);
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
