/** The pages that are compared: ours, and one that does the same by hand. */

const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>';
const module = '<script type="module" src="/dist/cdn/trek-widgets.js"></script>';

/** A page without elements, opened before the measurement starts. */
export const blankPage = () => `${head}<p>…</p>`;

/** @param {string} api */
export const listPage = (api) => `${head}${module}<trek-list id="hikes" api="${api}"></trek-list>`;

/** A list in an order that only the whole index gives. @param {string} api */
export const sortedPage = (api) =>
  `${head}${module}<trek-list id="hikes" api="${api}" sort="name"></trek-list>`;

/** The map first, so that it is on the screen. @param {string} api */
export const mapPage = (api) => `${head}${module}
<trek-map for="hikes" loading="eager">
  <trek-layer name="Plan" src="/tiles/{z}/{x}/{y}.png"></trek-layer>
</trek-map>
<trek-list id="hikes" api="${api}"></trek-list>`;

/** The same, with a place for the sheet of the chosen trek. @param {string} api */
export const wholePage = (api) => `${mapPage(api)}<trek-detail for="hikes"></trek-detail>`;

/** @param {string} api */
export const sheetPage = (api) =>
  `${head}${module}<trek-detail api="${api}" trek-id="1001"></trek-detail>`;

/** A list, and beside it the sheet of the chosen trek. @param {string} api */
export const listAndSheetPage = (api) => `${head}${module}
<div style="display: grid; grid-template-columns: 1fr 1fr">
  <trek-list id="hikes" api="${api}"></trek-list>
  <trek-detail for="hikes"></trek-detail>
</div>`;

/** A button that requests a trek and writes what a visitor reads first. @param {string} requestUrl */
export const plainSheetPage = (requestUrl) => `${head}
<button></button>
<main></main>
<script type="module">
  const address = ${JSON.stringify(requestUrl)};
  const main = document.querySelector('main');
  const button = document.querySelector('button');
  // The name is known from a list.
  button.textContent = (await (await fetch(address)).json()).name;
  button.onclick = async () => {
    main.innerHTML = '<h1></h1><p></p>';
    main.firstChild.textContent = button.textContent;
    const trek = await (await fetch(address + '&again=1')).json();
    const facts = document.createElement('dl');
    const values = {Durée: trek.duration + ' h', Longueur: trek.length_2d + ' m', Dénivelé: trek.ascent + ' m'};
    for (const [name, value] of Object.entries(values)) {
      const term = document.createElement('dt');
      const text = document.createElement('dd');
      term.textContent = name;
      text.textContent = value;
      facts.append(term, text);
    }
    const description = document.createElement('div');
    description.part = 'description';
    description.innerHTML = trek.description;
    main.append(facts, description);
  };
</script>`;

/**
 * The page to compare with: the same request, facts and pictures, with only the code that they need.
 * @param {string} requestUrl Address of the page of treks that the list asks for.
 */
export const plainPage = (requestUrl) => `${head}
<style>
  body {font-family: sans-serif}
  ul {display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; padding: 0; list-style: none}
  li {border: 1px solid #ccc; border-radius: 8px; overflow: hidden}
  img {width: 100%; aspect-ratio: 16 / 10; object-fit: cover; display: block}
</style>
<ul></ul>
<script type="module">
  const list = document.querySelector('ul');
  const answer = await fetch(${JSON.stringify(requestUrl)});
  const {results} = await answer.json();
  list.append(...results.slice(0, 12).map((trek) => {
    const card = document.createElement('li');
    const picture = trek.attachments?.find(({type}) => type === 'image');
    if (picture) {
      const image = new Image();
      image.loading = 'lazy';
      image.alt = '';
      image.src = picture.thumbnail;
      card.append(image);
    }
    const name = document.createElement('h3');
    name.textContent = trek.name;
    const facts = document.createElement('p');
    facts.textContent = [trek.duration + ' h', (trek.length_2d / 1000).toFixed(1) + ' km', trek.ascent + ' m'].join(' · ');
    card.append(name, facts);
    return card;
  }));
</script>`;
