/** A page in Chromium, of which can be seen when it rests, what it shows and what it writes. */

/**
 * @typedef {object} MapSeen
 * @property {number} zoom
 * @property {number} lat
 * @property {number} lng
 * @property {import('./address-model.js').Bounds} bounds
 */

/**
 * What a visitor, an integrator and the history see at the moment.
 * @typedef {object} Seen
 * @property {string} query
 * @property {number} index Place in the history.
 * @property {number} entries Length of the history.
 * @property {string[]} pushed Queries pushed in this document since the last step.
 * @property {string[]} replaced
 * @property {any} criteria Of the list.
 * @property {string} count
 * @property {number[]} cards
 * @property {number[]} selected
 * @property {number[]} otherCards Of the list of another source.
 * @property {number[]} otherSelected
 * @property {(string | null)[]} links Where the cards lead.
 * @property {string | undefined} sheet The name in the sheet; absent without a sheet.
 * @property {MapSeen | undefined} map
 */

/** Runs in the page before anything else. */
function instrument() {
  const waiting = new Set();
  const pushed = /** @type {string[]} */ ([]);
  const replaced = /** @type {string[]} */ ([]);
  const {setTimeout: setLater, clearTimeout: clearLater} = window;
  // Longer ones are for what does not happen here: answers that never come.
  const LONGEST_MS = 1000;
  // Most of a walk would be waiting for the next write of the address.
  const FASTER = 4;
  const {now} = Date;
  const start = now();
  Date.now = () => start + (now() - start) * FASTER;
  Object.assign(window, {
    setTimeout(
      /** @type {any} */ call,
      /** @type {number} */ delay = 0,
      /** @type {any[]} */ ...args
    ) {
      const id = setLater(
        () => {
          waiting.delete(id);
          call(...args);
        },
        delay > LONGEST_MS ? delay : delay / FASTER,
      );
      if (delay <= LONGEST_MS) waiting.add(id);
      return id;
    },
    clearTimeout(/** @type {any} */ id) {
      waiting.delete(id);
      clearLater(id);
    },
  });
  const {pushState, replaceState} = history;
  history.pushState = function (...args) {
    pushState.apply(this, args);
    pushed.push(location.search);
  };
  history.replaceState = function (...args) {
    replaceState.apply(this, args);
    replaced.push(location.search);
  };

  /** The map of MapLibre behind an element, wherever the element keeps it. */
  const maps = new WeakMap();
  const mapOf = (/** @type {Element} */ element) => {
    const known = maps.get(element);
    if (known && !known._removed) return known;
    const seen = new Set();
    /** @type {any[]} */
    let level = [element];
    for (let depth = 0; depth < 8; depth++) {
      /** @type {any[]} */
      const next = [];
      for (const object of level) {
        for (const key of Reflect.ownKeys(object)) {
          // A getter may do anything.
          const value = Object.getOwnPropertyDescriptor(object, key)?.value;
          if (!value || typeof value !== 'object' || seen.has(value)) continue;
          if (value instanceof Node || value === window || Array.isArray(value)) continue;
          seen.add(value);
          const isMap =
            typeof value.getCenter === 'function' && typeof value.isMoving === 'function';
          if (isMap && !value._removed) {
            maps.set(element, value);
            return value;
          }
          next.push(value);
        }
      }
      level = next;
    }
    return undefined;
  };

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const partsOf = (/** @type {Element | null} */ element, /** @type {string} */ name) => [
    ...(element?.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? []),
  ];
  const unrest = () => {
    if (document.readyState !== 'complete') return 'the document loads';
    if (waiting.size > 0) return `${waiting.size} timers wait`;
    const tags = 'trek-list, trek-filters, trek-map, trek-detail';
    for (const element of document.querySelectorAll(tags)) {
      if (!element.matches(':defined')) return `<${element.localName}> is not defined`;
      if (element.matches(':state(loading)')) return `<${element.localName}> loads`;
      if (element.localName === 'trek-map' && mapOf(element)?.isMoving()) return 'the map moves';
      if (partsOf(element, 'toolbar-button').some((each) => each.matches('[aria-busy=true]'))) {
        return 'the position is asked for';
      }
    }
    return undefined;
  };

  Object.assign(globalThis, {
    walk: {
      /** Resolves to what kept the page from resting, or to nothing. */
      async rest(/** @type {number} */ patience) {
        const end = performance.now() + patience;
        let reason = unrest();
        for (let calm = 0; calm < 3; calm = reason ? 0 : calm + 1) {
          if (performance.now() > end) return reason ?? 'no frame is drawn';
          await frame();
          reason = unrest();
        }
        return undefined;
      },
      forgetWrites() {
        pushed.length = 0;
        replaced.length = 0;
      },
      look() {
        const list = document.querySelector('#treks');
        const other = document.querySelector('#other');
        const sheet = document.querySelector('trek-detail');
        const mapElement = document.querySelector('trek-map');
        const map = mapElement && mapOf(mapElement);
        const bounds = map?.getBounds();
        const fold = (/** @type {string | null | undefined} */ text) =>
          (text ?? '').replace(/\s+/g, ' ').trim();
        const idOf = (/** @type {Element} */ card) =>
          Number(/** @type {HTMLElement} */ (card).dataset.key?.split('/')[1]);
        const {navigation} = /** @type {any} */ (window);
        return {
          query: location.search,
          index: navigation.currentEntry.index,
          entries: navigation.entries().length,
          pushed: [...pushed],
          replaced: [...replaced],
          criteria: /** @type {any} */ (list)?.criteria,
          count: fold(partsOf(list, 'count')[0]?.textContent),
          cards: partsOf(list, 'card').map(idOf),
          selected: partsOf(list, 'card-selected').map(idOf),
          otherCards: partsOf(other, 'card').map(idOf),
          otherSelected: partsOf(other, 'card-selected').map(idOf),
          links: partsOf(list, 'link').map((each) => each.getAttribute('href')),
          sheet: sheet ? fold(partsOf(sheet, 'name')[0]?.textContent) : undefined,
          map: map && {
            zoom: map.getZoom(),
            lat: map.getCenter().lat,
            lng: map.getCenter().lng,
            bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
          },
        };
      },
    },
  });
}

const PATIENCE_MS = 15_000;

export class WalkPage {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
    /** @type {string[]} Exceptions that nobody handled. */
    this.errors = [];
    this.requests = new Set();
    page.on('pageerror', (error) => this.errors.push(String(error.stack ?? error)));
    page.on('request', (request) => {
      // The end of the script of a map's worker is not told when the map has been removed meanwhile.
      if (!request.url().startsWith('blob:')) this.requests.add(request);
    });
    page.on('requestfinished', (request) => this.requests.delete(request));
    page.on('requestfailed', (request) => this.requests.delete(request));
  }

  /**
   * A window whose pages may know where the visitor is.
   * @param {import('playwright-core').Browser} browser
   * @param {{longitude: number, latitude: number, accuracy: number}} geolocation
   */
  static async contextOf(browser, geolocation) {
    const context = await browser.newContext({
      viewport: {width: 1200, height: 600},
      permissions: ['geolocation'],
      geolocation,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(10_000);
    await context.addInitScript(instrument);
    return context;
  }

  /** Waits until nothing is loaded, moved or about to be written. */
  async rest() {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      // What an answer or a script brings about begins once it is there.
      const isQuiet = this.requests.size === 0;
      const reason = await this.page.evaluate(
        (patience) => /** @type {any} */ (globalThis).walk.rest(patience),
        PATIENCE_MS,
      );
      if (reason) throw new Error(`The page does not come to rest: ${reason}.`);
      if (isQuiet && this.requests.size === 0) return;
      if (Date.now() > end) {
        const urls = [...this.requests].map((request) => request.url());
        throw new Error(`The page does not come to rest: ${urls.join(', ')} is not answered.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** @returns {Promise<Seen>} */
  look() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).walk.look());
  }

  forgetWrites() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).walk.forgetWrites());
  }

  close() {
    return this.page.close();
  }
}
