/** A pointer over what it concerns, the focus in it, or a page that is scrolled. */
const SIGNS = ['pointerover', 'focusin', 'scroll'] as const;

/** Resolves once the pointer or the focus is on one of the elements, or the page is scrolled; never after the signal is aborted. */
export function visitorInterest(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const sign of SIGNS) removeEventListener(sign, note, true);
    };
    const note = (event: Event) => {
      if (event.type !== 'scroll' && !isInOurs(event)) return;
      stop();
      resolve();
    };
    if (signal.aborted) return;
    signal.addEventListener('abort', stop, {once: true});
    for (const sign of SIGNS) addEventListener(sign, note, {capture: true, passive: true});
  });
}

const isInOurs = (event: Event) =>
  event.composedPath().some((each) => each instanceof Element && /^trek-/.test(each.localName));
