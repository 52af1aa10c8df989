import {type CSSResult, html, nothing, render} from 'lit';
import type {SheetMessages} from '../../../i18n/messages/sheet.js';
import {boundsOfShape} from '../../../model/geometry.js';
import {pictureOfMap} from '../../../store/map-pictures.js';
import {focusedElement} from '../../focused-element.js';
import {readAttribution} from '../../trek-map/attribution.js';
import {pageAddress, type ReadyView} from '../sheet-view.js';
import {renderTrackSketch} from '../track/track-sketch.js';
import {printStyles, UNPRINTED} from './print.styles.js';
import {renderQrCode} from './qr-drawing.js';

/** Pictures that are not there by then are left out. */
const PICTURES_MS = 3000;

let printed: HTMLIFrameElement | undefined;

/** What is printed, and how it looks. */
interface PrintedContent {
  readonly title: string;
  readonly language: string;
  /** Has the style sheets of the content. */
  readonly root: ShadowRoot;
  /** The elements of which copies are printed. */
  readonly content: Iterable<Element>;
  /** A selector of what is left out of the copies. */
  readonly unprinted: string;
  readonly styles: readonly CSSResult[];
  /** Adds what only paper needs. */
  complete?(copy: ShadowRoot): void;
}

/** Prints a sheet as a road-book. */
export function printSheet(view: ReadyView, messages: SheetMessages, root: ShadowRoot) {
  return printCopy({
    title: view.nameOf(view.sheet),
    language: view.formats.language,
    root,
    content: root.children,
    unprinted: UNPRINTED,
    styles: printStyles,
    complete: (copy) => addRoadBook(copy, view, messages),
  });
}

/** Prints in a document of its own, since the page around may have menus, lists and a dark background. */
export async function printCopy(content: PrintedContent) {
  printed?.remove();
  const frame = document.createElement('iframe');
  // Firefox prints no document that is not displayed.
  Object.assign(frame.style, {
    border: '0',
    height: '0',
    insetInlineStart: '0',
    position: 'fixed',
    top: '0',
    width: '0',
  });
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  printed = frame;
  const {contentDocument: printDocument, contentWindow} = frame;
  if (!printDocument || !contentWindow) return;
  const pictures = writeCopy(printDocument, contentWindow as Window & typeof globalThis, content);
  await Promise.race([
    Promise.allSettled(pictures.map((picture) => picture.decode())),
    new Promise((resolve) => setTimeout(resolve, PICTURES_MS)),
  ]);
  // Something else is printed, or the page has removed it.
  if (!frame.isConnected) return;
  const focused = focusedElement();
  contentWindow.addEventListener('afterprint', () => {
    const hadFocus = document.activeElement === frame;
    frame.remove();
    if (hadFocus) focused?.focus({preventScroll: true});
  });
  contentWindow.focus();
  contentWindow.print();
}

/** Writes the content into a document, and returns its pictures. */
function writeCopy(
  printDocument: Document,
  {CSSStyleSheet}: Window & typeof globalThis,
  {title, language, root, content, unprinted, styles: ownStyles, complete}: PrintedContent,
): readonly HTMLImageElement[] {
  printDocument.title = title;
  printDocument.documentElement.lang = language;
  printDocument.documentElement.style.colorScheme = 'light';
  printDocument.body.style.fontFamily = getComputedStyle(root.host).fontFamily;
  const styleSheet = (text: string) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync(text);
    return copy;
  };
  printDocument.adoptedStyleSheets = [styleSheet('@page { margin: 14mm; } body { margin: 0; }')];
  const host = printDocument.body.appendChild(printDocument.createElement('div'));
  const copy = host.attachShadow({mode: 'open'});
  // Style sheets belong to one document.
  copy.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    ...ownStyles.map((styles) => styles.styleSheet),
  ].map((styles) =>
    styleSheet(Array.from(styles?.cssRules ?? [], ({cssText}) => cssText).join('\n')),
  );
  // A document without a window fetches no pictures.
  const draft = document.implementation.createHTMLDocument().body;
  for (const child of content) draft.append(draft.ownerDocument.importNode(child, true));
  for (const part of draft.querySelectorAll(unprinted)) part.remove();
  for (const child of draft.children) copy.append(printDocument.importNode(child, true));
  complete?.(copy);
  const pictures = [...copy.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  return pictures;
}

/** Adds what only paper needs: the track, and the way back to the page. */
function addRoadBook(copy: ShadowRoot, view: ReadyView, messages: SheetMessages) {
  const address = pageAddress(view);
  const {ownerDocument: printDocument} = copy;
  const place = printDocument.createElement('div');
  place.className = 'road-book';
  render(
    html`
      <div class="road-book-map">${renderMap(view)}</div>
      <div class="road-book-address">
        ${renderQrCode(address, messages.qrCodeOf)}
        <p>${address}</p>
      </div>
    `,
    place,
    {creationScope: printDocument},
  );
  const figures = copy.querySelector('[part~="figures"]');
  const header = copy.querySelector('[part~="header"]');
  (figures ?? header)?.after(place);
}

/** The map of the page where it shows the whole track, else a sketch of the track. */
function renderMap(view: ReadyView) {
  const {sheet, source} = view;
  const bounds = boundsOfShape(sheet.shape);
  const picture = bounds && pictureOfMap(source, bounds);
  if (!picture) return renderTrackSketch(view);
  const {canvas, credit} = picture;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', view.nameOf(sheet));
  return html`${canvas}${credit ? html`<p>${readAttribution(credit).map(({text}) => text)}</p>` : nothing}`;
}
