/** The pages that are compared: ours, and one that does the same by hand. */

const head = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>';
const module = '<script type="module" src="/dist/cdn/trek-widgets.js"></script>';

/** A page without elements, opened before the measurement starts. */
export const blankPage = () => `${head}<p>…</p>`;

/** @param {string} api */
export const listPage = (api) => `${head}${module}<trek-list id="hikes" api="${api}"></trek-list>`;

/** An app, and what switches between its tabs and waits for the frame with the cards of another kind. @param {string} api */
export const appPage = (api) => `${head}${module}
<trek-app api="${api}">
  <trek-layer name="Plan" src="/tiles/{z}/{x}/{y}.png"></trek-layer>
</trek-app>
<script>
  const root = () => document.querySelector('trek-app').shadowRoot;
  const kindOf = () => root().querySelector('trek-list')?.shadowRoot.querySelector('article.card')?.dataset.key.split('/')[0];
  globalThis.tabs = () => [...root().querySelectorAll('[part~="kind"]')].filter((tab) => tab.querySelector('[part="kind-count"]'));
  globalThis.switchTo = async (index) => {
    const before = kindOf();
    const start = performance.now();
    tabs()[index].click();
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (kindOf() === before || kindOf() === undefined) await frame();
    // What is in the document now is painted with this frame: the next frame is the first that can show it.
    await frame();
    return performance.now() - start;
  };
</script>`;

/** A list in an order that only the whole index gives. @param {string} api */
export const sortedPage = (api) =>
  `${head}${module}<trek-list id="hikes" api="${api}" sort="name"></trek-list>`;

/** The map first, so that it is on the screen. @param {string} api */
export const mapPage = (api) => `${head}${module}
<trek-map for="hikes" loading="eager">
  <trek-layer name="Plan" src="/tiles/{z}/{x}/{y}.png"></trek-layer>
</trek-map>
<trek-list id="hikes" api="${api}"></trek-list>`;

/** @param {string} api */
export const mapAlonePage = (api) => `${head}${module}
<trek-map api="${api}" loading="eager">
  <trek-layer name="Plan" src="/tiles/{z}/{x}/{y}.png"></trek-layer>
</trek-map>`;

/** Two maps of the same treks. @param {string} api */
export const twoMapsPage = (api) =>
  mapAlonePage(api) + mapAlonePage(api).slice(head.length + module.length);

/** A map far below a list. @param {string} api */
export const farMapPage = (api) => `${head}${module}
<trek-list id="hikes" api="${api}"></trek-list>
<div style="block-size: 10000px"></div>
<trek-map for="hikes"></trek-map>`;

/**
 * MapLibre alone with the same style, tiles and points, loaded from the addresses at `/bare-requests`.
 * @param {string} id What these addresses are kept by.
 */
export const bareMapPage = (id) => `${head}
<link rel="stylesheet" href="/maplibre/maplibre-gl.css">
<div style="aspect-ratio: 4 / 3; max-height: 85vh"></div>
<script type="module">
  import {Map} from '/maplibre/maplibre-gl.mjs';
  import {mapStyle, MAX_ZOOM} from '/map-style.js';
  const addresses = await (await fetch('/bare-requests?of=${id}')).json();
  const requests = addresses.map(async (url) => (await (await fetch(url)).json()).results);
  const colours = {point: '#176b3a', cluster: '#176b3a', clusterText: '#fff', track: '#b3261e', visitor: '#1a5fb4', alerts: {closed: '#b3261e', care: '#b35c00', nature: '#2e6b2e', information: '#555'}};
  const style = mapStyle(colours, 'fr');
  style.sources.plan = {type: 'raster', tiles: [location.origin + '/tiles/{z}/{x}/{y}.png'], tileSize: 256};
  style.layers.unshift({id: 'plan', type: 'raster', source: 'plan'});
  const rows = (await Promise.all(requests)).flat();
  const features = rows.flatMap(({id, departure_geom: at}) =>
    at ? [{type: 'Feature', id, properties: {}, geometry: {type: 'Point', coordinates: at}}] : [],
  );
  style.sources.items.data = {type: 'FeatureCollection', features};
  const axis = (index) => features.map(({geometry}) => geometry.coordinates[index]);
  const edge = (of) => [of(...axis(0)), of(...axis(1))];
  const map = new Map({
    container: document.querySelector('div'),
    style,
    ...(features[0] ? {bounds: [edge(Math.min), edge(Math.max)], fitBoundsOptions: {padding: 40}} : {}),
    maxZoom: MAX_ZOOM,
    fadeDuration: 0,
  });
  globalThis.bareMap = map;
  map.once('idle', () => {
    globalThis.isBareComplete = true;
  });
  globalThis.drawTracks = async (tracks, view) => {
    map.jumpTo(view);
    map.addSource('all-tracks', {
      type: 'geojson',
      tolerance: 1,
      data: {
        type: 'FeatureCollection',
        features: tracks.map((coordinates) => ({type: 'Feature', properties: {}, geometry: {type: 'MultiLineString', coordinates}})),
      },
    });
    for (const [id, color, width] of [['casing', '#fff', 3.5], ['line', '#b3261e', 2]]) {
      map.addLayer({id, type: 'line', source: 'all-tracks', layout: {'line-cap': 'round', 'line-join': 'round'}, paint: {'line-color': color, 'line-width': width}});
    }
    await map.once('idle');
  };
</script>`;

/** List and map, with a place for the sheet of the chosen trek. @param {string} api */
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
