/** The visitor understands these languages, the best one first. */
export function withReader(...languages: readonly string[]) {
  Object.defineProperty(navigator, 'languages', {value: languages, configurable: true});
}

/** The visitor has the languages of the browser again. */
export function restoreReader() {
  // The property of the prototype is there again.
  Reflect.deleteProperty(navigator, 'languages');
}
