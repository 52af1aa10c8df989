import {html, nothing} from 'lit';
import type {CriteriaEditor} from './criteria-editor.js';
import {FIRST_FILTERS, type FilterControls} from './filter-controls.js';
import {activeValues} from './filter-options.js';
import type {PopoverButtons} from './popover-button.js';
import {nameOfFilter, type Texts} from './search-context.js';
import {openIcon} from './search-icons.js';

/** Buttons that open one of the first filters in a popover. */
export class FilterButtons {
  private readonly editor: CriteriaEditor;
  private readonly boxes: FilterControls;
  private readonly buttons: PopoverButtons;

  constructor(editor: CriteriaEditor, boxes: FilterControls, buttons: PopoverButtons) {
    this.editor = editor;
    this.boxes = boxes;
    this.buttons = buttons;
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
    const isActive = activeValues(filter, this.editor.criteria) > 0;
    return this.buttons.render({
      id: `filter-${filter}`,
      part: 'filter-button',
      classes: ['filter-button', isActive ? 'is-active' : ''],
      content: html`<span>${this.boxes.nameOf(filter, texts)}</span>${openIcon}`,
      label: nameOfFilter(filter, texts),
      render: () => this.boxes.renderFilter(filter, texts),
    });
  }
}
