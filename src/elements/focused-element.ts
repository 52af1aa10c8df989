/** The focused element itself, not the elements around it. */
export function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}

/** Moves the focus to an element, also to one that takes none by itself. */
export function focusOnce(element: HTMLElement) {
  element.focus({preventScroll: true});
  if (element.matches(':focus-within') || element.hasAttribute('tabindex')) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  element.focus({preventScroll: true});
}
