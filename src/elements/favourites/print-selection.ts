import {html, nothing, render} from 'lit';
import type {TextController} from '../../i18n/text-controller.js';
import type {Item, ItemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';
import {bestKnownItem} from '../../store/source-state.js';
import {type CardContent, nameOf, viewOf} from '../kind-view.js';
import {selectionPrintStyles} from './print-selection.styles.js';

const importPrinting = () => import('../trek-detail/share/print-sheet.js');
const importCodes = () => import('../trek-detail/share/qr-drawing.js');

/** Fields of cards that are not there by then are left out. */
const CARDS_MS = 3000;

interface PrintedSelection {
  readonly root: ShadowRoot;
  readonly source: ItemSource;
  readonly text: TextController;
  readonly title: string;
  readonly keys: readonly ItemKey[];
  /** The address that shows the same selection, if there is one. */
  readonly address: string | undefined;
  /** The alternative text of the QR code of the address. */
  readonly codeName: string;
}

/** Prints all items of a selection with their figures, also those whose cards are not shown yet. */
export async function printSelection({
  root,
  source,
  text,
  title,
  keys,
  address,
  codeName,
}: PrintedSelection) {
  source.requestCards(keys);
  const [{printCopy}, {renderQrCode}] = await Promise.all([
    importPrinting(),
    importCodes(),
    cardsOf(source, keys),
  ]);
  const items = keys.flatMap((key) => bestKnownItem(source.state, key) ?? []);
  const content = document.createElement('div');
  render(
    html`
      <h1>${title}</h1>
      <ul class="printed-items">${items.map((item) => renderItem(item, source, text))}</ul>
      ${
        address
          ? html`<div class="printed-address">${renderQrCode(address, codeName)}<p>${address}</p></div>`
          : nothing
      }
    `,
    content,
  );
  content.className = 'printed-selection';
  await printCopy({
    title,
    language: text.formats.language,
    root,
    content: [content],
    unprinted: '.visually-hidden',
    styles: [selectionPrintStyles],
  });
}

/** Prints what a comparison shows. */
export async function printComparison(root: ShadowRoot, title: string, language: string) {
  const {printCopy} = await importPrinting();
  const content = document.createElement('div');
  content.className = 'comparison';
  const heading = document.createElement('h1');
  heading.textContent = title;
  content.append(heading);
  for (const part of root.querySelectorAll('.comparison :is(table, .profiles)'))
    content.append(part.cloneNode(true));
  await printCopy({
    title,
    language,
    root,
    content: [content],
    unprinted: '.comparison-remove, .comparison-add',
    styles: [selectionPrintStyles],
  });
}

/** Resolves when the cards are loaded, or could not be for a while. */
function cardsOf(source: ItemSource, keys: readonly ItemKey[]): Promise<void> {
  return new Promise((resolve) => {
    const isLoaded = () =>
      keys.every((key) => source.state.cards.has(key) || source.state.unpublished.has(key));
    const end = () => {
      unsubscribe();
      clearTimeout(timer);
      resolve();
    };
    const unsubscribe = source.subscribe(() => isLoaded() && end());
    const timer = setTimeout(end, CARDS_MS);
    if (isLoaded()) end();
  });
}

function renderItem(item: Item, source: ItemSource, text: TextController) {
  const {messages, formats} = text;
  const {vocabularies, cards} = source.state;
  const card = cards.get(item.key);
  const context = {card, vocabularies, messages, formats};
  const content = viewOf(source.kind).content(item, context);
  const [picture] = card?.pictures ?? [];
  return html`
    <li>
      ${picture ? html`<img src=${picture.thumbnailUrl ?? picture.url} alt="" />` : nothing}
      <div>
        <h2>${nameOf(item, context)}</h2>
        <p>${[content.practice?.label, content.place].filter(Boolean).join(' · ')}</p>
        ${renderFigures(content)}
        <p>${content.themes.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  `;
}

const renderFigures = ({figures}: CardContent) => html`
  <dl>
    ${figures.map(({name, value}) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing))}
  </dl>
`;
