import type {ReadyView} from '../sheet-view.js';

/** The address of the page that shows the item of a sheet. */
export function pageAddress({sheet, addressOf}: ReadyView): string {
  const address = addressOf(sheet.key) ?? '';
  // No address is relative to that of a document of its own, such as the preview of a CMS.
  return URL.canParse(address, location.href)
    ? new URL(address, location.href).href
    : location.href;
}
