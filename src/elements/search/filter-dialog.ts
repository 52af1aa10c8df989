import {html, nothing} from 'lit';
import type {FilterControls} from './filter-controls.js';
import type {SearchContext, Texts} from './search-context.js';
import {clearIcon} from './search-icons.js';

interface DialogView extends Texts {
  /** How many treks match. */
  readonly count: number;
  readonly status: unknown;
  clear(): void;
}

/** The modal dialog with all filters. */
export class FilterDialog {
  private readonly context: SearchContext;
  private readonly boxes: FilterControls;
  private isShown = false;

  constructor(context: SearchContext, boxes: FilterControls) {
    this.context = context;
    this.boxes = boxes;
  }

  get isOpen(): boolean {
    return this.isShown;
  }

  async open() {
    this.isShown = true;
    this.context.host.requestUpdate();
    await this.context.host.updateComplete;
    // Meanwhile the controls may have been removed, or the dialog opened.
    if (this.dialog?.isConnected && !this.dialog.open) this.dialog.showModal();
  }

  close() {
    this.dialog?.close();
  }

  render({count, status, clear, ...texts}: DialogView) {
    const {messages} = texts;
    return html`
      <dialog
        part="dialog"
        class="dialog"
        aria-labelledby="filters-title"
        @close=${() => this.forget()}
        @click=${(event: Event) => event.target === event.currentTarget && this.close()}>
        ${
          this.isShown
            ? html`
                <div class="dialog-head">
                  <h2 id="filters-title" part="dialog-title">${messages.filters}</h2>
                  <button
                    part="dialog-close"
                    class="icon-button"
                    type="button"
                    aria-label=${messages.close}
                    @click=${() => this.close()}>${clearIcon}</button>
                </div>
                <div class="sections">${this.boxes.renderSections(texts)}</div>
                <div class="dialog-foot">
                  <button class="button" type="button" @click=${clear}>${messages.clearAll}</button>
                  <button part="show-results" class="button is-primary" type="button" @click=${() => this.close()}>
                    ${messages.showItems(count)}
                  </button>
                </div>
                ${status}
              `
            : nothing
        }
      </dialog>
    `;
  }

  private get dialog(): HTMLDialogElement | null {
    return this.context.host.renderRoot.querySelector('dialog.dialog');
  }

  private forget() {
    this.isShown = false;
    this.context.host.requestUpdate();
  }
}
