import {html, nothing} from 'lit';
import type {CriteriaEditor} from './criteria-editor.js';
import {FIRST_FILTERS, type FilterBoxes} from './filter-boxes.js';
import {nameOfFilter, type SearchContext, type Words} from './search-context.js';
import {openIcon} from './search-icons.js';
import {askedOf} from './terms.js';

/** The first filters, each behind a button. */
export class QuickFilters {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly boxes: FilterBoxes;
  private open: string | undefined;
  private hadFocus = false;

  constructor(context: SearchContext, editor: CriteriaEditor, boxes: FilterBoxes) {
    this.context = context;
    this.editor = editor;
    this.boxes = boxes;
  }

  render(words: Words) {
    return this.boxes.shown
      .slice(0, FIRST_FILTERS)
      .map((filter) => this.renderQuick(filter, words));
  }

  private renderQuick(filter: string, words: Words) {
    const id = `quick-${filter}`;
    const isAsked = askedOf(filter, this.editor.criteria) > 0;
    return html`<div class="quick">
      <button
        part="filter-button"
        class="rounded-button ${isAsked ? 'is-active' : ''}"
        type="button"
        aria-haspopup="dialog"
        popovertarget=${id}>
        <span>${this.boxes.nameOf(filter, words)}</span>${openIcon}
      </button>
      <div
        id=${id}
        part="popover"
        class="popover"
        popover
        role="dialog"
        aria-label=${nameOfFilter(filter, words)}
        @beforetoggle=${(event: ToggleEvent) => this.prepare(event, filter)}
        @toggle=${(event: ToggleEvent) => this.settle(event, filter)}>
        ${this.open === filter ? this.boxes.renderFilter(filter, words) : nothing}
      </div>
    </div>`;
  }

  private prepare({newState, currentTarget}: ToggleEvent, filter: string) {
    if (newState === 'open') this.open = filter;
    // Browsers do not give the focus back out of a shadow root's popover.
    this.hadFocus = currentTarget instanceof Element && currentTarget.matches(':focus-within');
    this.context.host.requestUpdate();
  }

  private settle({newState, currentTarget}: ToggleEvent, filter: string) {
    if (newState !== 'closed' || !(currentTarget instanceof Element)) return;
    const button = currentTarget.previousElementSibling;
    if (this.hadFocus && button instanceof HTMLElement) button.focus();
    if (this.open === filter) this.open = undefined;
    this.context.host.requestUpdate();
  }
}
