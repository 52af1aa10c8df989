import {cleanNatively, cleansNatively} from './clean-natively.js';

/**
 * Reduces untrusted HTML to the elements and attributes of `allowed.ts`, in a document without a
 * window, where no picture is fetched and no script runs. Undefined when it cannot.
 */
export type Clean = (html: string) => DocumentFragment | undefined;

let chosen: Clean | undefined;
let preparing: Promise<void> | undefined;

/** The cleaner of this browser; undefined before `prepareRichText`, and when none could be loaded. */
export function cleaner(): Clean | undefined {
  return chosen;
}

/** To be awaited before `richText`, which shows only plain text until then. It never rejects. */
export function prepareRichText(): Promise<void> {
  preparing ??= chooseCleaner();
  return preparing;
}

async function chooseCleaner() {
  try {
    chosen = cleansNatively()
      ? cleanNatively
      : (await import('./clean-with-dompurify.js')).cleanWithDomPurify;
  } catch {
    // Plain text is shown; the next call tries to load it again.
    preparing = undefined;
  }
}
