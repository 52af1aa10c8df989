import {html, nothing} from 'lit';
import type {CriteriaEditor} from './criteria-editor.js';
import {FIRST_FILTERS, type FilterControls} from './filter-controls.js';
import {activeValues} from './filter-options.js';
import {nameOfFilter, type SearchContext, type Texts} from './search-context.js';
import {openIcon} from './search-icons.js';

/** Buttons that open one of the first filters in a popover. */
export class FilterButtons {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly boxes: FilterControls;
  private open: string | undefined;
  private hadFocus = false;

  constructor(context: SearchContext, editor: CriteriaEditor, boxes: FilterControls) {
    this.context = context;
    this.editor = editor;
    this.boxes = boxes;
  }

  render(texts: Texts) {
    const first = this.boxes.available.slice(0, FIRST_FILTERS);
    // Each filter has its place in the template, so that an open one neither moves, which would close
    // it, nor becomes that of another filter when one before it turns out to have no options.
    return this.boxes.names.map((filter) =>
      first.includes(filter) ? this.renderButton(filter, texts) : nothing,
    );
  }

  private renderButton(filter: string, texts: Texts) {
    const id = `filter-${filter}`;
    const isAsked = activeValues(filter, this.editor.criteria) > 0;
    return html`<div class="filter-button">
      <button
        part="filter-button"
        class="pill ${isAsked ? 'is-active' : ''}"
        type="button"
        aria-haspopup="dialog"
        popovertarget=${id}>
        <span>${this.boxes.nameOf(filter, texts)}</span>${openIcon}
      </button>
      <div
        id=${id}
        part="popover"
        class="popover"
        popover
        role="dialog"
        aria-label=${nameOfFilter(filter, texts)}
        @beforetoggle=${(event: ToggleEvent) => this.beforeToggle(event, filter)}
        @toggle=${(event: ToggleEvent) => this.afterToggle(event, filter)}>
        ${this.open === filter ? this.boxes.renderFilter(filter, texts) : nothing}
      </div>
    </div>`;
  }

  private beforeToggle({newState, currentTarget}: ToggleEvent, filter: string) {
    if (newState === 'open') this.open = filter;
    // Browsers do not restore the focus when a popover in a shadow root closes.
    this.hadFocus = currentTarget instanceof Element && currentTarget.matches(':focus-within');
    this.context.host.requestUpdate();
  }

  private afterToggle({newState, currentTarget}: ToggleEvent, filter: string) {
    if (newState !== 'closed' || !(currentTarget instanceof Element)) return;
    const button = currentTarget.previousElementSibling;
    if (this.hadFocus && button instanceof HTMLElement) button.focus();
    if (this.open === filter) this.open = undefined;
    this.context.host.requestUpdate();
  }
}
