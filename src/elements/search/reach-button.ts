import {html, nothing} from 'lit';
import {addStyles} from '../add-styles.js';
import {serviceAddress} from '../service-address.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {PopoverButtons} from './popover-button.js';
import type {ReachFilter, TravelService} from './reach-filter.js';
import type {ReachTexts, SearchContext, Texts} from './search-context.js';
import {reachIcon} from './search-icons.js';

const SERVICES = {ign: 'https://data.geopf.fr/'};

/** The button that opens the filter by travel time, whose code is loaded then. */
export class ReachButton {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly buttons: PopoverButtons;
  private filter: ReachFilter | undefined;
  private loading: 'no' | 'yes' | 'failed' = 'no';

  constructor(context: SearchContext, editor: CriteriaEditor, buttons: PopoverButtons) {
    this.context = context;
    this.editor = editor;
    this.buttons = buttons;
  }

  /** What names the criterion; absent until it is loaded. */
  get texts(): ReachTexts | undefined {
    const isNeeded = this.editor.criteria.reach !== undefined;
    if (isNeeded && this.loading === 'no') void this.load();
    return this.filter?.texts;
  }

  render(texts: Texts) {
    const service = this.service();
    if (!service) return nothing;
    const name = texts.messages.travelTime;
    return this.buttons.render({
      id: 'travel-time',
      part: 'travel-time',
      classes: ['travel-time', `location-button ${this.editor.criteria.reach ? 'is-active' : ''}`],
      content: html`${reachIcon}<span>${name}</span>`,
      label: name,
      title: name,
      render: () => this.renderContent(service),
      opened: () => this.filter?.focusField(),
    });
  }

  destroy() {
    this.filter?.destroy();
  }

  private renderContent(service: TravelService) {
    const {messages} = this.context.text;
    if (this.loading === 'no') void this.load();
    if (this.loading !== 'failed') {
      return this.filter?.render(service) ?? html`<p class="hint">${messages.loading}</p>`;
    }
    return html`<p class="hint" role="alert">
      ${messages.failedItems}
      <button class="chip is-plain" type="button" @click=${() => this.load()}>
        ${messages.retry}
      </button>
    </p>`;
  }

  private service(): TravelService | undefined {
    const stated = String(this.context.host.travelTime ?? '').trim();
    if (!stated || stated === 'none') return undefined;
    const address = serviceAddress(SERVICES, stated);
    if (address) return {address, isIgn: address === SERVICES.ign};
    this.context.warn(
      `travel-time "${stated}" is neither "ign" nor an address; leaving the filter out.`,
    );
    return undefined;
  }

  private async load() {
    const {context, editor} = this;
    this.loading = 'yes';
    try {
      const {ReachFilter, styles} = await import('./reach-filter.js');
      addStyles(context.host, styles);
      this.filter = new ReachFilter(context, editor);
      this.filter.focusField();
    } catch {
      this.loading = 'failed';
    }
    context.host.requestUpdate();
  }
}
