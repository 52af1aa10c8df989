import {html, nothing} from 'lit';
import type {ItemSheet} from '../../api/api-kind.js';
import {messages as french} from '../../generated/messages/fr/base.js';
import type {Messages} from '../../i18n/messages/base.js';
import type {FavouriteMessages} from '../../i18n/messages/favourites.js';
import type {TextController} from '../../i18n/text-controller.js';
import type {Item, ItemCard, ItemKey} from '../../model/item.js';
import {type Track, trackOf} from '../../model/track.js';
import type {Trek} from '../../model/trek.js';
import type {SourceController} from '../../store/source-controller.js';
import {bestKnownItem} from '../../store/source-state.js';
import {closeIcon} from '../icons.js';
import {type KindSheet, nameOf, viewOf} from '../kind-view.js';
import {termsOf} from '../terms.js';
import type {SheetView} from '../trek-detail/sheet-view.js';
import type {ComparedItems} from './compared-items.js';
import {comparisonStyles} from './comparison.styles.js';
import {type NamedTrack, renderProfiles, renderSample} from './profiles.js';
import type {SelectionContext} from './selection-context.js';

/** One item as a column. */
interface Column {
  readonly key: ItemKey;
  readonly name: string;
  readonly isLoading: boolean;
  readonly isMissing: boolean;
  /** Whether only what a card shows is known, since the server has not answered. */
  readonly hasFailed: boolean;
  /** By the name of the row. */
  readonly values: ReadonlyMap<string, string>;
  readonly track: Track | undefined;
}

/** The dialog that puts the figures and the profiles of a few items side by side. */
export class Comparison {
  private readonly context: SelectionContext;
  private readonly compared: ComparedItems;
  private readonly renderTools: () => unknown;
  private readonly text: TextController<Messages>;
  private kindSheet: {readonly kind: string; readonly sheet?: KindSheet} | undefined;

  /** `renderTools` renders the buttons that share and print the comparison. */
  constructor(context: SelectionContext, compared: ComparedItems, renderTools: () => unknown) {
    this.context = context;
    this.compared = compared;
    this.renderTools = renderTools;
    this.text = context.text.withMessages(french);
    const {styleSheet} = comparisonStyles;
    if (styleSheet) context.root.adoptedStyleSheets.push(styleSheet);
  }

  /** Requests what is compared, and opens the dialog; called after each update. */
  update(keys: readonly ItemKey[]) {
    const {source, kind} = this.context.source;
    if (!source || !kind) return;
    if (this.kindSheet?.kind !== kind.name) void this.loadKindSheet(kind.name);
    for (const key of keys) {
      if (!source.state.sheets.has(key)) source.requestSheet(key);
      const sheet = this.sheetOf(key);
      if (sheet && this.kindSheet?.sheet)
        source.requestVocabularies(this.kindSheet.sheet.vocabularies(sheet));
    }
    const dialog = this.context.root.querySelector<HTMLDialogElement>('.comparison');
    if (dialog?.isConnected && !dialog.open) dialog.showModal();
  }

  /** `others` are the items that can be added. */
  render(keys: readonly ItemKey[], others: readonly ItemKey[], messages: FavouriteMessages) {
    if (!this.text.ready) return nothing;
    const columns = keys.map((key) => this.columnOf(key, messages));
    const close = () => this.compared.set([]);
    return html`
      <dialog
        part="comparison"
        class="comparison"
        aria-labelledby="comparison"
        @close=${close}
        @click=${(event: Event) => event.target === event.currentTarget && close()}>
        <div class="comparison-head">
          <h2 id="comparison" tabindex="-1">${messages.compare}</h2>
          <button
            part="comparison-close"
            class="comparison-close"
            type="button"
            aria-label=${this.text.messages.close}
            title=${this.text.messages.close}
            @click=${close}>${closeIcon}</button>
        </div>
        <div class="comparison-body">
          ${this.renderTable(columns, messages)}
          ${renderProfiles(tracksOf(columns), this.text, messages)}
          <div class="comparison-foot">
            ${this.compared.isFull ? nothing : this.renderAdd(keys, others, messages)}
            ${this.renderTools()}
          </div>
        </div>
      </dialog>
    `;
  }

  private renderTable(columns: readonly Column[], messages: FavouriteMessages) {
    const names = [...new Set(columns.flatMap(({values}) => [...values.keys()]))];
    return html`
      <div class="comparison-scroll" role="region" aria-labelledby="comparison" tabindex="0">
        <table part="comparison-table" aria-busy=${columns.some(({isLoading}) => isLoading)}>
          <thead>
            <tr>
              <td></td>
              ${columns.map((column, line) => this.renderHead(column, line, columns, messages))}
            </tr>
          </thead>
          <tbody>
            ${names.map(
              (name) => html`<tr>
                <th scope="row">${name}</th>
                ${columns.map(({values, isLoading}) => html`<td>${values.get(name) ?? (isLoading ? '…' : '–')}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private renderHead(
    {key, name, track, isMissing, hasFailed}: Column,
    line: number,
    columns: readonly Column[],
    messages: FavouriteMessages,
  ) {
    const others = columns.map((column) => column.key).filter((each) => each !== key);
    const [link] = this.context.all(`[data-key="${key}"] .link`);
    const open = () => {
      this.compared.set([]);
      link?.click();
    };
    return html`<th scope="col">
      ${
        link
          ? html`<button class="comparison-name" type="button" @click=${open}>${name}</button>`
          : html`<span class="comparison-name">${name}</span>`
      }
      ${isMissing ? html`<span class="hint">${messages.missing(1, 1)}</span>` : nothing}
      ${hasFailed ? this.renderFailure(key) : nothing}
      <div class="comparison-tools">
        ${track?.hasRelief ? renderSample(line) : html`<span></span>`}
        ${
          others.length > 0
            ? html`<button
              class="comparison-remove"
              type="button"
              aria-label=${messages.removeCompared(name)}
              title=${messages.removeCompared(name)}
              @click=${() => this.compare(others)}>${closeIcon}</button>`
            : nothing
        }
      </div>
    </th>`;
  }

  private renderFailure(key: ItemKey) {
    const {messages} = this.text;
    const retry = () => {
      this.focusTitle();
      this.context.source.source?.retrySheet(key);
    };
    return html`<div class="hint" role="alert">
      <p>${messages.failedItem}</p>
      <button class="button" type="button" @click=${retry}>${messages.retry}</button>
    </div>`;
  }

  private renderAdd(
    keys: readonly ItemKey[],
    others: readonly ItemKey[],
    messages: FavouriteMessages,
  ) {
    const free = others.filter((key) => !keys.includes(key));
    if (free.length === 0) return nothing;
    const add = (event: SubmitEvent) => {
      event.preventDefault();
      // The form has one select element, whose values are keys.
      const select = (event.target as HTMLFormElement).elements[0] as HTMLSelectElement;
      this.compare([...keys, select.value as ItemKey]);
    };
    return html`
      <form class="comparison-add" @submit=${add}>
        <label>
          ${messages.addCompared}
          <select>
            ${free.map((key) => html`<option value=${key}>${this.nameOf(key)}</option>`)}
          </select>
        </label>
        <button class="button">${messages.add}</button>
      </form>
    `;
  }

  private compare(keys: readonly ItemKey[]) {
    this.compared.set(keys);
    this.focusTitle();
  }

  /** The button that was pressed may be gone, and with it the focus. */
  private focusTitle() {
    this.context.root.querySelector<HTMLElement>('#comparison')?.focus();
  }

  private columnOf(key: ItemKey, {place: placeName}: FavouriteMessages): Column {
    const {state} = this.context.source;
    const {messages, formats} = this.text;
    const {vocabularies} = state;
    const sheet = this.sheetOf(key);
    const item = sheet ?? bestKnownItem(state, key);
    const sheetState = state.sheets.get(key);
    const failure = sheetState?.status === 'failed' ? sheetState.error : undefined;
    const isMissing = failure?.code === 'not-found';
    const values = new Map<string, string>();
    const {kind} = this.context.source;
    if (item && kind) {
      const card = (sheet ?? state.cards.get(key)) as ItemCard | undefined;
      const context = {card, vocabularies, messages, formats};
      const content = viewOf(kind).content(item, context);
      // Figures use these members of the view alone.
      const view = {item, sheet, ...context} as Partial<SheetView> as SheetView;
      const figures = this.kindSheet?.sheet?.figures(view) ?? content.figures;
      const rows: readonly (readonly [string, string | undefined])[] = [
        ...figures.map(({name, value}) => [name, value] as const),
        [content.practiceName ?? messages.practice, content.practice?.label],
        [placeName, content.place],
        [messages.themes, themesOf(content.themes, figures, formats)],
        [messages.accessibility, accessibilityOf(item, vocabularies, formats)],
        [messages.labels, formats.list(content.labels.map(({label}) => label))],
      ];
      for (const [name, value] of rows) if (value) values.set(name, value);
    }
    return {
      key,
      name: this.nameOf(key),
      isLoading: !sheet && !failure,
      isMissing,
      hasFailed: failure !== undefined && !isMissing,
      values,
      track: sheet && trackOf(sheet.shape.lines),
    };
  }

  private nameOf(key: ItemKey): string {
    const {state} = this.context.source;
    const {messages, formats} = this.text;
    const item = bestKnownItem(state, key);
    const {vocabularies} = state;
    return (item && nameOf(item, {vocabularies, messages, formats})) || '…';
  }

  private sheetOf(key: ItemKey): ItemSheet | undefined {
    const state = this.context.source.state.sheets.get(key);
    return state?.status === 'ready' ? state.sheet : undefined;
  }

  /** The figures of a sheet; without its code those of a card are compared. */
  private async loadKindSheet(name: string) {
    this.kindSheet = {kind: name};
    const {kind} = this.context.source;
    const sheet =
      kind &&
      (await viewOf(kind)
        .loadSheet()
        .catch(() => undefined));
    if (this.kindSheet.kind !== name || !sheet) return;
    this.kindSheet = {kind: name, sheet};
    this.context.host.requestUpdate();
  }
}

type Formats = TextController['formats'];

/** The themes of a card without what is among the figures, such as the type of route. */
function themesOf(
  themes: readonly (string | undefined)[],
  figures: readonly {readonly value: string | undefined}[],
  formats: Formats,
): string {
  const known = figures.map(({value}) => value);
  return formats.list(
    themes.filter((theme) => theme !== undefined && !known.includes(theme)) as string[],
  );
}

/** For whom a trek is accessible; other kinds have no such field. */
const accessibilityOf = (
  item: Item,
  {accessibilities}: SourceController['state']['vocabularies'],
  formats: Formats,
): string =>
  formats.list(
    termsOf(accessibilities, (item as Partial<Trek>).accessibilityIds).map(({label}) => label),
  );

/** The tracks with a relief, each with the place of its column. */
const tracksOf = (columns: readonly Column[]): readonly NamedTrack[] =>
  columns.flatMap(({name, track}, line) => (track?.hasRelief ? {name, track, line} : []));
