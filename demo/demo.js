/* The demo's own navigation and language menu; the elements need none of it. */
const pages = {
  'one-tag.html': 'Une balise',
  'three-elements.html': 'Liste, carte, fiche',
  'finding.html': 'Trouver',
  'two-sources.html': 'Deux sources',
  'dark.html': 'Sombre',
  'agency.html': 'Agence',
  'list.html': 'Liste',
  'map.html': 'Carte',
  'sheet.html': 'Fiche',
};

const languages = {
  fr: 'français',
  en: 'English',
  de: 'Deutsch',
  es: 'español',
  it: 'italiano',
  nl: 'Nederlands',
};

const nav = document.querySelector('.site nav');
for (const [address, name] of Object.entries(pages)) {
  const link = Object.assign(document.createElement('a'), {href: address, textContent: name});
  if (location.pathname.endsWith(address)) link.setAttribute('aria-current', 'page');
  nav?.append(link);
}

const menu = document.querySelector('#language');
if (menu instanceof HTMLSelectElement) {
  for (const [code, name] of Object.entries(languages)) menu.add(new Option(name, code));
  const show = (/** @type {string} */ language) => {
    document.documentElement.lang = language;
    menu.value = language;
  };
  menu.addEventListener('change', () => show(menu.value));
  const wanted = new URLSearchParams(location.search).get('lang');
  show(wanted && wanted in languages ? wanted : 'fr');
}
