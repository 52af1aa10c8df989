import type {ReadyView} from '../sheet-view.js';

/** The address of the page that shows the item of a sheet. */
export const pageAddress = ({sheet, addressOf}: ReadyView): string =>
  addressOf(sheet.key) ?? location.href;
