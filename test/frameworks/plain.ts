/** A module of a page without a framework, compiled against the package by scripts/checks/package.js. */
import 'trek-widgets/trek-list.js';

const list = document.querySelector('trek-list');
list?.addEventListener('trek-select', (event) => event.id satisfies number);
list?.addEventListener('trek-filter', ({count}) => count satisfies number);
list?.addEventListener('trek-favourite', ({marked}) => marked satisfies boolean);

// @ts-expect-error Another event.
list?.addEventListener('trek-load', ({id}) => id);
