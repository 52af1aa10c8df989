/** Whether the page put something inside the element to be shown until data arrives. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) =>
      (node instanceof Element && !node.slot && node.localName !== 'trek-layer') ||
      (node instanceof Text && node.data.trim() !== ''),
  );
}
