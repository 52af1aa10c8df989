import {cleanNatively, cleansNatively} from './clean-natively.js';

/**
 * Makes untrusted HTML into the elements and attributes of `allowed.ts`, in a document without a
 * window, where no picture is fetched and nothing runs. Absent where it cannot.
 */
export type Clean = (html: string) => DocumentFragment | undefined;

let chosen: Clean | undefined;
let choosing: Promise<void> | undefined;

/** What cleans in this browser; absent before `prepareRichText`, and where nothing does. */
export function cleaner(): Clean | undefined {
  return chosen;
}

/** To be awaited before `richText`, which shows only words until then. It never fails. */
export function prepareRichText(): Promise<void> {
  choosing ??= choose();
  return choosing;
}

async function choose() {
  try {
    chosen = cleansNatively()
      ? cleanNatively
      : (await import('./clean-with-dompurify.js')).cleanWithDomPurify;
  } catch {
    // Words it is, unless it can be fetched for the next who asks.
    choosing = undefined;
  }
}
