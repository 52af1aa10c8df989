/**
 * For the page around a frame with `embed.html`: gives the frame the height and the title of its content. A
 * classic script, once per page:
 *
 *     <iframe src="https://…/embed.html?api=…" title="…" data-deep-links></iframe>
 *     <script async src="https://…/embed-resize.js"></script>
 *
 * With `data-deep-links` the fragment of the page's address, such as `#trek=12`, is what the frame shows.
 */
import {clampHeight, type FrameMessage, type HostMessage} from './protocol.js';

const LONGEST_TITLE = 300;
/** An app takes the height of the window, so that it can be scrolled past. */
const SHARE_OF_WINDOW = 0.9;
const LOWEST_APP = 480;
const HIGHEST_APP = 1000;

const frames = () =>
  [...document.querySelectorAll('iframe')].filter((frame) => addressOf(frame) !== undefined);

/** The address of a frame with the page, as it is in the tag. */
function addressOf({src, dataset}: HTMLIFrameElement): URL | undefined {
  // An optimiser may load the frame later, and keep its address elsewhere until then.
  const text = src && src !== 'about:blank' ? src : (dataset.src ?? '');
  if (!URL.canParse(text, document.baseURI)) return undefined;
  const url = new URL(text, document.baseURI);
  return url.pathname.endsWith('/embed.html') ? url : undefined;
}

/** The frame has another origin until it is loaded, so that only one that has answered gets a message. */
function send(frame: HTMLIFrameElement, message: HostMessage) {
  const origin = addressOf(frame)?.origin;
  if (origin && hasAnswered.has(frame)) frame.contentWindow?.postMessage(message, origin);
}

/** A frame that cannot know the origin of this page waits for this message, which says nothing else. */
function greet(frame: HTMLIFrameElement) {
  hasAnswered.delete(frame);
  const hello: HostMessage = {type: 'trek-widgets:hello'};
  frame.contentWindow?.postMessage(hello, '*');
}

function receive({data, origin, source}: MessageEvent<unknown>) {
  const frame = frames().find((each) => each.contentWindow === source);
  if (!frame || addressOf(frame)?.origin !== origin) return;
  if (typeof data !== 'object' || data === null || !('type' in data)) return;
  const message = data as FrameMessage;
  if (!hasAnswered.has(frame)) {
    hasAnswered.add(frame);
    openFragment(frame);
  }
  if (message.type === 'trek-widgets:height') fit(frame, message.height);
  else if (message.type === 'trek-widgets:title') {
    const title = String(message.title).slice(0, LONGEST_TITLE);
    if (frame.title !== title) frame.title = title;
  } else if (message.type === 'trek-widgets:address') keepAddress(frame, message.parameters);
  else if (message.type === 'trek-widgets:scroll') scrollTo(frame, message.top);
}

const hasAnswered = new WeakSet<HTMLIFrameElement>();
const isFilling = new WeakSet<HTMLIFrameElement>();

function fit(frame: HTMLIFrameElement, height: unknown) {
  if (height === undefined) {
    isFilling.add(frame);
    const ofWindow = Math.round(window.innerHeight * SHARE_OF_WINDOW);
    setHeight(frame, Math.min(HIGHEST_APP, Math.max(LOWEST_APP, ofWindow)));
  } else if (typeof height === 'number' && Number.isFinite(height)) {
    isFilling.delete(frame);
    setHeight(frame, clampHeight(height));
  } else return;
  send(frame, {type: 'trek-widgets:fitted'});
  sendView(frame);
}

/** Tells a long frame which part of it the visitor sees. */
function sendView(frame: HTMLIFrameElement) {
  if (isFilling.has(frame)) return;
  const {top, bottom} = frame.getBoundingClientRect();
  const height = Math.round(Math.min(bottom, window.innerHeight) - Math.max(top, 0));
  if (height > 0)
    send(frame, {type: 'trek-widgets:view', top: Math.round(Math.max(0, -top)), height});
}

let isWaiting = false;

function sendViews() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    for (const frame of frames()) sendView(frame);
  });
}

function setHeight(frame: HTMLIFrameElement, pixels: number) {
  frame.style.setProperty('block-size', `${pixels}px`);
  frame.style.setProperty('min-block-size', '0');
  frame.style.setProperty('max-block-size', 'none');
}

/** Shows what has been opened, unless the visitor sees it already. */
function scrollTo(frame: HTMLIFrameElement, distance: unknown) {
  if (typeof distance !== 'number' || !Number.isFinite(distance)) return;
  const {top, height} = frame.getBoundingClientRect();
  const place = top + Math.min(height, Math.max(0, distance));
  if (place >= 0 && place < window.innerHeight * 0.6) return;
  window.scrollBy({top: place - 16});
}

const isLinked = (frame: HTMLIFrameElement) => frame.dataset.deepLinks !== undefined;

/** Writes what the frame shows into the fragment of the page's address. */
function keepAddress(frame: HTMLIFrameElement, parameters: unknown) {
  if (!isLinked(frame) || typeof parameters !== 'string') return;
  const fragment = new URLSearchParams(parameters).toString();
  // A fragment of the page, such as `#contact`, stays until the visitor does something in the frame.
  if (fragment === '' && !location.hash.includes('=')) return;
  const url = new URL(location.href);
  url.hash = fragment;
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

function openFragment(frame: HTMLIFrameElement) {
  const fragment = location.hash.slice(1);
  if (!isLinked(frame) || !fragment.includes('=')) return;
  send(frame, {type: 'trek-widgets:open', parameters: fragment});
}

/** Shows what a changed fragment says; one that has become empty, as after Back, closes the sheet. */
function followFragment(frame: HTMLIFrameElement) {
  if (location.hash.length > 1) openFragment(frame);
  else if (isLinked(frame)) send(frame, {type: 'trek-widgets:open', parameters: ''});
}

// A page may have the script several times, with several frames.
const FLAG = Symbol.for('trek-widgets:embed-resize');
if (!(FLAG in window)) {
  Object.assign(window, {[FLAG]: true});
  window.addEventListener('message', receive);
  window.addEventListener('hashchange', () => frames().forEach(followFragment));
  // Also of an area of the page that scrolls.
  document.addEventListener('scroll', sendViews, {capture: true, passive: true});
  window.addEventListener('resize', () => {
    sendViews();
    for (const frame of frames()) if (isFilling.has(frame)) fit(frame, undefined);
  });
  // The event does not bubble, but is captured; frames that are added later are heard too.
  document.addEventListener(
    'load',
    ({target}) => target instanceof HTMLIFrameElement && addressOf(target) && greet(target),
    true,
  );
  for (const frame of frames()) greet(frame);
}
