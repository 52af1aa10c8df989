/* Opens what a page of the audit is about: presses the first button with the part that `data-press` names. */
const part = document.querySelector('main')?.dataset.press;

/** @param {ParentNode} root @returns {HTMLElement | undefined} */
function find(root) {
  const found = root.querySelector(`[part~="${part}"]`);
  if (found instanceof HTMLElement) return found;
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    const inside = shadowRoot && find(shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

// The elements load their controls after their content.
const timer = setInterval(() => {
  const button = part && find(document);
  if (!button?.checkVisibility()) return;
  clearInterval(timer);
  button.click();
}, 100);
