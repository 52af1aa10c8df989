/**
 * The page for sites that only allow frames: `embed.html?api=https://geotrek.example&practices=4`. Its
 * address names an element, by default `<trek-app>`, and its attributes.
 */
import {apiAddress} from '../../src/api/address.js';
import {HostPage} from './host-page.js';
import {embedMessages, knownLanguage} from './messages.js';
import {
  contentOrigins,
  type EmbedSettings,
  isSetting,
  originOf,
  readParameters,
  unknownElements,
} from './parameters.js';

const parameters = new URLSearchParams(location.search);
const settings = readParameters(parameters);
const language = knownLanguage(parameters.get('lang') ?? '');
const messages = embedMessages(language);
const title = settings.title ?? messages.title;

function show() {
  const root = document.documentElement;
  root.lang = language;
  root.style.colorScheme = settings.scheme;
  for (const [name, value] of settings.properties) root.style.setProperty(name, value);
  document.title = title;
  if (settings.theme) document.head.append(themeLink(settings.theme));
  const problem = findProblem();
  if (problem) document.body.append(problemText(problem));
  else document.body.append(...elementsOf(settings));
}

/** Why nothing can be shown, in the visitor's language. */
function findProblem(): string | undefined {
  const [unknown] = unknownElements(parameters);
  if (unknown) return messages.notAnElement(unknown);
  const given = (parameters.get('api') ?? '').split(/\s+/).filter(Boolean);
  if (given.length === 0) return messages.noServer;
  for (const text of given) {
    const address = apiAddress(text, document.baseURI);
    // A relative address, such as a name without https://, would be one of this site.
    if (!address || !/^(https?:)?\/|^\.{1,2}\//i.test(text)) return messages.notAnAddress(text);
    if (!isAllowed(address)) return messages.notAllowed(new URL(address).origin);
  }
  const foreign = contentOrigins(parameters, location.href).find((origin) => !isAllowed(origin));
  if (foreign) return messages.notAllowed(foreign);
  return undefined;
}

function isAllowed(address: string): boolean {
  const meta = document.querySelector('meta[name="trek-widgets-servers"]');
  const servers = (meta?.getAttribute('content') ?? '').split(/\s+/).filter(Boolean);
  return servers.length === 0 || servers.some((each) => originOf(each) === originOf(address));
}

function problemText(text: string): Element {
  const paragraph = document.createElement('p');
  paragraph.className = 'problem';
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = text;
  return paragraph;
}

function themeLink(name: string): Element {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${name}.css`;
  return link;
}

function elementsOf({placed, layers}: EmbedSettings): Element[] {
  return placed.map(({tag, attributes}) => {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    if (['trek-app', 'trek-map'].includes(tag)) {
      for (const layer of layers) element.append(layerElement(layer));
    }
    if (tag === 'trek-app') titleSheetsOf(element);
    else if (tag === 'trek-detail' && !attributes.has('document-title')) titleSheets(element);
    return element;
  });
}

function layerElement(attributes: ReadonlyMap<string, string>): Element {
  const layer = document.createElement('trek-layer');
  for (const [name, value] of attributes) layer.setAttribute(name, value);
  return layer;
}

/** The title of the page names the sheet that is shown. */
function titleSheets(detail: Element) {
  detail.setAttribute('document-title', `{name} – ${title}`);
}

/** The sheet of an app is in its shadow root, and comes with the first item that is selected. */
async function titleSheetsOf(app: Element) {
  await customElements.whenDefined('trek-app');
  const {shadowRoot} = app;
  if (!shadowRoot) return;
  const observer = new MutationObserver(() => {
    const detail = shadowRoot.querySelector('trek-detail:not([document-title])');
    if (detail) titleSheets(detail);
  });
  observer.observe(shadowRoot, {childList: true, subtree: true});
}

/** Links to other pages lead the whole window there, not the frame. */
function leaveFrame(event: Event) {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download')) return;
  const {protocol, origin, pathname} = new URL(link.href, document.baseURI);
  const isHere = origin === location.origin && pathname === location.pathname;
  if (!isHere && /^https?:$/.test(protocol)) link.target = '_top';
}

document.addEventListener('click', leaveFrame, {capture: true});
show();
new HostPage({
  origin: settings.host ?? originOf(document.referrer),
  isFilling: settings.placed.some(({tag}) => tag === 'trek-app'),
  isSetting,
});
