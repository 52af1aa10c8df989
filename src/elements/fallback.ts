/** Whether the page has put fallback content into the element. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) =>
      (node instanceof Element && !node.slot && node.localName !== 'trek-layer') ||
      (node instanceof Text && node.data.trim() !== ''),
  );
}
