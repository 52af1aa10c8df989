import {html, nothing, svg} from 'lit';
import type {ItemKey} from '../../model/item.js';
import {withoutCriteria, withSelection} from '../../model/search/criteria-changes.js';
import {icon} from '../icons.js';
import {ComparedItems} from './compared-items.js';
import type {Comparison} from './comparison.js';
import type {SelectionContext} from './selection-context.js';

/** Of an address with more items, these are shown. */
const MOST_SELECTED = 500;

export const heartIcon = icon(
  svg`<path d="M12 20s-8-4.700-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.300 12 20 12 20z"/>`,
);

/** The panel that says which items are shown alone, with the buttons that share, print and compare them. */
export class SelectionPanel {
  private readonly context: SelectionContext;
  private readonly compared: ComparedItems;
  /** Loaded when the visitor compares. */
  private comparison: Comparison | undefined;
  private loadingComparison: Promise<void> | undefined;
  private isComparing = false;
  /** Whether a link has been copied, or the link itself. */
  private status: {readonly of: string; readonly text: unknown} | undefined;

  constructor(context: SelectionContext) {
    this.context = context;
    this.compared = new ComparedItems(context);
  }

  /** Opens and closes the comparison; called after each update of the element. */
  update() {
    const {root, source, warnings} = this.context;
    if (source.state.criteria.selection?.length === MOST_SELECTED)
      warnings.warn(`selection has ${MOST_SELECTED} items, the most that an address can have.`);
    const isShown = this.context.all('.selection').length > 0;
    const {keys} = this.compared;
    const wasComparing = this.isComparing;
    this.isComparing = isShown && keys.length > 0;
    if (this.isComparing) {
      this.comparison?.update(keys);
      this.loadingComparison ??= this.loadComparison();
    } else if (wasComparing && !root.activeElement) {
      // It was in the dialog, which has gone.
      this.context.all('.compare-button')[0]?.focus();
    }
  }

  /** Nothing while all items are shown. */
  render() {
    const {context} = this;
    const {messages, source} = context;
    const {criteria, favourites = []} = source.state;
    const {selection} = criteria;
    if (!selection || !context.isReady) return nothing;
    const isOwn = selection === 'favourites';
    const keys = context.ofKind(isOwn ? favourites : selection);
    const present = context.present(keys);
    const missing = keys.length - present.length;
    const link = keys.length > 0 ? this.addressOf(keys) : undefined;
    return html`
      <div part="selection" class="selection ${present.length === 0 ? 'is-empty' : ''}" role="group" aria-labelledby="selection">
        <p class="selection-title">
          ${heartIcon}<span id="selection" tabindex="-1">${this.title} (${context.number(keys.length)})</span>
        </p>
        ${isOwn && keys.length === 0 ? html`<p class="hint">${messages.noFavourites}</p>` : nothing}
        ${missing > 0 ? html`<p class="hint">${messages.missing(missing, keys.length)}</p>` : nothing}
        <div class="selection-buttons">
          ${this.canKeep(keys) ? renderButton(messages.keepSelection, () => this.keep(keys), 'is-primary') : nothing}
          ${present.length > 1 ? renderButton(messages.compare, () => this.compared.open(present), 'compare-button') : nothing}
          ${present.length > 0 ? this.renderTools(link, () => this.print(present)) : nothing}
          ${renderButton(messages.showEverything, () => this.showEverything())}
        </div>
        ${this.renderStatus(link)}
        ${this.compared.keys.length > 0 ? this.comparison?.render(this.compared.keys, present, messages) : nothing}
      </div>
    `;
  }

  private get title(): string {
    const {messages, source} = this.context;
    const {selection} = source.state.criteria;
    return selection === 'favourites' ? messages.favourites : messages.sharedSelection;
  }

  /** The buttons that share a link, if there is one, and print. */
  private renderTools(link: string | undefined, print: () => void) {
    const {messages} = this.context;
    return html`
      ${link ? renderButton(messages.shareSelection, () => this.share(link)) : nothing}
      ${renderButton(messages.printSelection, print)}
    `;
  }

  private renderStatus(link: string | undefined) {
    const {status} = this;
    return html`<p class="hint" role="status">${status?.of === link ? status?.text : nothing}</p>`;
  }

  /** The address that shows these items alone, in the language of whoever opens it. */
  private addressOf(selection: readonly ItemKey[]): string | undefined {
    const {router, state} = this.context.source;
    const criteria = withSelection(withoutCriteria(state.criteria), selection);
    return router?.addressOfRoute({criteria, depth: 1});
  }

  private canKeep(keys: readonly ItemKey[]): boolean {
    const {criteria, favourites, offersFavourites} = this.context.source.state;
    return (
      criteria.selection !== 'favourites' &&
      Boolean(offersFavourites) &&
      keys.some((key) => !favourites?.has(key))
    );
  }

  private async keep(keys: readonly ItemKey[]) {
    this.context.mark(keys, true);
    await this.context.host.updateComplete;
    // The button has gone.
    this.context.all('#selection')[0]?.focus();
  }

  /** Shares a link, or copies it; where the browser allows neither, it is shown. */
  private async share(url: string) {
    const {messages, host} = this.context;
    try {
      if (navigator.share) return await navigator.share({title: this.title, url});
    } catch (error) {
      // The visitor has closed the list of applications.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    const {clipboard} = navigator;
    const isCopied = await Promise.resolve(clipboard?.writeText(url)).then(
      () => Boolean(clipboard),
      () => false,
    );
    this.status = {of: url, text: isCopied ? messages.linkCopied : html`<a href=${url}>${url}</a>`};
    host.requestUpdate();
  }

  private print(keys: readonly ItemKey[]) {
    const {root, text, messages, source} = this.context;
    const [address, title] = [this.addressOf(keys), this.title];
    const codeName = messages.shareSelection;
    return this.withPrinting(
      async ({printSelection}) =>
        source.source &&
        printSelection({...{root, source: source.source, text, title, keys, address, codeName}}),
    );
  }

  private printComparison() {
    const {root, text, messages} = this.context;
    return this.withPrinting(({printComparison}) =>
      printComparison(root, messages.compare, text.formats.language),
    );
  }

  /** Further code is loaded while it prints. */
  private async withPrinting(
    print: (module: typeof import('./print-selection.js')) => Promise<void>,
  ) {
    try {
      await print(await import('./print-selection.js'));
    } catch (error) {
      this.context.warnings.warn(`the code that prints could not be loaded. ${error}`);
    }
  }

  private async showEverything() {
    const {host, source} = this.context;
    const criteria = withSelection(source.state.criteria, undefined);
    if (host.panel) host.panel.setCriteria(criteria);
    else source.source?.setCriteria(criteria);
    await host.updateComplete;
    this.context.all('.link')[0]?.focus();
  }

  private async loadComparison() {
    const {context, compared} = this;
    try {
      const {Comparison} = await import('./comparison.js');
      this.comparison = new Comparison(context, compared, () => {
        const link = compared.linkIn(this.addressOf(compared.keys));
        const tools = this.renderTools(link, () => void this.printComparison());
        return html`${tools}${link ? this.renderStatus(link) : nothing}`;
      });
      context.host.requestUpdate();
    } catch (error) {
      this.loadingComparison = undefined;
      context.warnings.warn(`the comparison could not be loaded. ${error}`);
      compared.set([]);
    }
  }
}

function renderButton(name: string, press: () => void, className = '') {
  return html`<button part="selection-button" class="button ${className}" type="button" @click=${press}>
    ${name}
  </button>`;
}
