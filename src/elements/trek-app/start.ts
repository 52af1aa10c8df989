import {html, nothing} from 'lit';
import {idle} from '../../store/next-paint.js';
import {iconStyles} from '../icons.styles.js';
import {cardStyles} from '../trek-list/card.styles.js';
import type {AppContext} from './app-context.js';
import type {Choices} from './choices.js';
import {startStyles} from './start.styles.js';
import {hasSuggestions, isFirstKind, isStart} from './start-state.js';
import {Suggestions} from './suggestions.js';

/** What helps to choose while nothing is chosen: the suggestions of the page, then the terms of the main filter and the next events. */
export class Start {
  private readonly context: AppContext;
  private readonly suggestions: Suggestions;
  private choices: Choices | undefined;
  private loadingChoices: Promise<void> | undefined;

  constructor(context: AppContext) {
    this.context = context;
    this.suggestions = new Suggestions(context);
    const styleSheets = [iconStyles, cardStyles, startStyles].flatMap(
      ({styleSheet}) => styleSheet ?? [],
    );
    // The element renders into a shadow root.
    (context.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...styleSheets);
  }

  disconnect() {
    this.choices?.disconnect();
  }

  update() {
    const {context} = this;
    this.choices?.update(this.hasCards);
    if (!isStart(context)) return;
    // They need the tabs, and the items.
    if (context.frame && context.source.state.items.status === 'ready')
      this.loadingChoices ??= this.loadChoices();
    if (isFirstKind(context)) this.suggestions.update();
  }

  /** The class of its room, as the app has reserved it. */
  get room(): string {
    if (!isStart(this.context)) return '';
    return this.hasCards ? 'has-start has-cards' : 'has-start';
  }

  /** In the room that the app has reserved for it. */
  render() {
    if (!isStart(this.context)) return nothing;
    const {choices} = this;
    const {usual, withItems} = this.context.source.filters;
    return html`
      ${usual.some((name) => withItems.includes(name)) ? html`<div class="choices-room">${choices?.render()}</div>` : nothing}
      ${this.hasCards ? html`<div class="cards-room"><div class="cards-row">${this.suggestions.render()}${choices?.upcoming.render()}</div></div>` : nothing}
    `;
  }

  /** Whether a suggestion can be shown. */
  private get hasCards(): boolean {
    return hasSuggestions(this.context) && !this.suggestions.isEmpty;
  }

  private async loadChoices() {
    const {host, warn} = this.context;
    await idle();
    try {
      const {Choices} = await import('./choices.js');
      this.choices = new Choices(this.context);
    } catch (error) {
      warn(`the buttons and the events above the list could not be loaded. ${error}`);
    }
    host.requestUpdate();
  }
}
