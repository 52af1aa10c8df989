/* The menus of the demo of themes. An address states their values too: `?design=town-hall&scheme=dark`. */
const form = /** @type {HTMLFormElement} */ (document.querySelector('#choice'));
const link = /** @type {HTMLLinkElement} */ (document.querySelector('#theme'));
const {style} = document.documentElement;

const stated = new URLSearchParams(location.search);
for (const name of ['design', 'scheme', 'colour']) {
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  if (stated.has(name)) field.value = String(stated.get(name));
}
if (stated.has('colour')) setColour();
setTheme();
form.addEventListener('input', ({target}) => {
  if (target === form.elements.namedItem('colour')) setColour();
  else setTheme();
});

function setTheme() {
  const {design, scheme} = Object.fromEntries(new FormData(form));
  link.disabled = !design;
  if (design) link.href = `/themes/${design}.css`;
  style.colorScheme = String(scheme);
}

function setColour() {
  style.setProperty('--trek-accent', String(new FormData(form).get('colour')));
}
