import {css, html, nothing, svg} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';
import type {SheetMessages} from '../../../i18n/messages/sheet.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import {border, smallRadius} from '../../../theme/tokens.js';
import {icon} from '../../icons.js';
import {pageAddress, type ReadyView} from '../sheet-view.js';
import {copyText} from './copy-text.js';

export const styles = [
  css`
    .share {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
    }

    .share p {
      margin: 0;
    }

    .qr-panel {
      flex-basis: 100%;
      margin: 0;
    }

    .qr-panel .qr-code {
      border: 1px solid ${border};
      border-radius: ${smallRadius};
      inline-size: min(15rem, 100%);
    }

    .qr-panel figcaption {
      overflow-wrap: anywhere;
    }

    @media print {
      .share {
        display: none;
      }
    }
  `,
];

const shareIcon = icon(
  svg`<circle cx="6" cy="12" r="2.5"/><circle cx="18" cy="5.5" r="2.5"/><circle cx="18" cy="18.5" r="2.5"/><path d="m8.25 10.75 7.5-4m-7.5 6.5 7.5 4"/>`,
);
const printIcon = icon(
  svg`<path d="M7 8V3.500h10V8M7 17H4V8h16v9h-3"/><path d="M7 14h10v6.500H7z"/>`,
);
const qrIcon = icon(
  svg`<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.500v2.500H14zM20 14v2.500M20 20h-3M14 20v0"/>`,
);

class ShareRow extends AsyncDirective {
  private view: ReadyView | undefined;
  private messages: SheetMessages | undefined;
  private drawing: typeof import('./qr-drawing.js') | undefined;
  private isOpen = false;

  override render(view: ReadyView, messages: SheetMessages) {
    this.view = view;
    this.messages = messages;
    return html`
      <div part="share" class="share">
        <button part="share-button" class="button" type="button" @click=${this.share}>
          ${shareIcon}${messages.share}
        </button>
        ${
          // What was copied is not the address of the next item.
          keyed(view.sheet.key, html`<p class="muted" role="status"></p>`)
        }
        <button part="print-button" class="button" type="button" @click=${this.print}>
          ${printIcon}${messages.print}
        </button>
        <button
          part="qr-code-button"
          class="button"
          type="button"
          aria-expanded=${this.isOpen}
          @click=${this.toggleCode}>
          ${qrIcon}${messages.qrCode}
        </button>
        ${this.isOpen && this.drawing ? renderCode(pageAddress(view), messages, this.drawing) : nothing}
      </div>
    `;
  }

  /** Shares the address of the page, or copies it where the browser cannot share. */
  private readonly share = async ({currentTarget}: Event) => {
    const {view, messages} = this;
    if (!view || !messages) return;
    // The live region after the button.
    const status = (currentTarget as Element).nextElementSibling;
    const url = pageAddress(view);
    try {
      if (navigator.share) {
        await navigator.share({title: view.nameOf(view.sheet), url});
        return;
      }
    } catch (error) {
      // The visitor has closed the list of applications.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    const {addressCopied: copied, notCopied} = messages;
    await copyText(url, status, {copied, notCopied});
  };

  private readonly print = async ({currentTarget}: Event) => {
    // The listener is on an element of the sheet.
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const module = await import('./print-sheet.js').catch(() => undefined);
    const {view, messages} = this;
    if (!view || !messages || !this.isConnected) return;
    // Without that code the browser prints the page.
    if (module) await module.printSheet(view, messages, root);
    else window.print();
  };

  private readonly toggleCode = async () => {
    this.isOpen = !this.isOpen;
    this.refresh();
    this.drawing ??= await import('./qr-drawing.js').catch(() => undefined);
    // Its code could not be loaded; the next click tries again.
    if (!this.drawing) this.isOpen = false;
    this.refresh();
  };

  private refresh() {
    const {view, messages} = this;
    if (view && messages && this.isConnected) this.setValue(this.render(view, messages));
  }
}

function renderCode(
  address: string,
  messages: SheetMessages,
  {renderQrCode}: typeof import('./qr-drawing.js'),
) {
  // A sheet is rendered again with every change of the state.
  return guard([address, messages], () => {
    const code = renderQrCode(address, messages.qrCodeOf);
    const text = code ? messages.qrCodeHint : messages.qrCodeTooLong;
    return html`
      <figure part="qr-code-panel" class="qr-panel" role="figure" aria-label=${`${text} ${address}`}>
        ${code}
        <figcaption class="muted">${text}<br />${address}</figcaption>
      </figure>
    `;
  });
}

const renderRow = directive(ShareRow);

/** The row with which visitors share the sheet: its address, printed, or as a QR code. */
export function renderShare(view: ReadyView) {
  const messages = sheetMessages(view);
  return messages ? renderRow(view, messages) : nothing;
}
