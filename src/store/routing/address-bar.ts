import type {RouteWords} from './route.js';

/** Which parameters of an address are ours, and how they are called there. */
export interface RoutingNames {
  /** Our own names, in the order of the address. */
  readonly parameters: readonly string[];
  /** Put before every name, so that several widgets can share an address. */
  readonly prefix: string;
  /** Other names for single parameters. */
  readonly names: RouteWords;
}

export interface AddressListeners {
  /** The visitor went back or forward, or the page changed our parameters. */
  changed(): void;
  /** Parameters of others in the address have changed. */
  othersChanged(): void;
}

/** Those of this page. */
const bars = new Set<AddressBar>();

/** Whether the visitor can go back to the address before. */
export type Entry = 'new' | 'same';

/** What is to be written, and on which page. */
interface Waiting {
  readonly words: RouteWords;
  readonly entry: Entry;
  readonly path: string;
}

// Safari refuses more than a hundred writes in half a minute.
const WRITE_INTERVAL_MS = 350;

/** Reads and writes our parameters of the page's address, and leaves all others alone. */
export class AddressBar {
  private readonly naming: RoutingNames;
  private readonly listeners: AddressListeners;
  private readonly listener = () => this.followAddress();
  private waiting: Waiting | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writtenAt = 0;
  /** What our parameters were when the address was last read or written. */
  private known = '';
  private knownAddress = '';

  constructor(naming: RoutingNames, listeners: AddressListeners) {
    this.naming = naming;
    this.listeners = listeners;
    bars.add(this);
    window.addEventListener('popstate', this.listener);
  }

  /** A repeated parameter counts once: the first. */
  read(): RouteWords {
    const parameters = new URLSearchParams(location.search);
    const words: Record<string, string> = {};
    for (const name of this.naming.parameters) {
      const value = parameters.get(nameOf(this.naming, name));
      if (value !== null) words[name] = value;
    }
    this.known = JSON.stringify(words);
    this.knownAddress = location.href;
    return words;
  }

  /** The address of the page with these words in place of ours. */
  addressOf(words: RouteWords): string {
    return addressWith(this.naming, words);
  }

  /** Writes soon; of several changes at once only the last is written. */
  write(words: RouteWords, entry: Entry) {
    const isNew = entry === 'new' || this.waiting?.entry === 'new';
    this.waiting = {words, entry: isNew ? 'new' : 'same', path: location.pathname};
    if (this.timer !== undefined) return;
    const wait = Math.max(0, this.writtenAt + WRITE_INTERVAL_MS - Date.now());
    this.timer = setTimeout(() => this.writeNow(), wait);
  }

  /** Writes at once what waits. */
  flush() {
    if (this.waiting) this.writeNow();
  }

  /** Writes what waits, and stops listening. */
  close() {
    this.flush();
    bars.delete(this);
    window.removeEventListener('popstate', this.listener);
  }

  /**
   * Reads the address again. Whatever waits to be written belongs to the entry that the visitor has
   * left, unless only other parts of the address have changed, such as its fragment.
   */
  followAddress() {
    const [before, addressBefore] = [this.known, this.knownAddress];
    this.read();
    if (this.known === before) {
      if (this.knownAddress !== addressBefore) this.listeners.othersChanged();
      return;
    }
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = undefined;
    this.listeners.changed();
  }

  private writeNow() {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.waiting) return;
    const {words, entry, path} = this.waiting;
    this.waiting = undefined;
    // The visitor has gone elsewhere in a site that does not load its pages anew.
    if (path !== location.pathname) return;
    const address = this.addressOf(words);
    if (address === location.href) return;
    this.writtenAt = Date.now();
    write(address, entry);
    this.read();
    for (const bar of bars) if (bar !== this) bar.followAddress();
  }
}

/** An address of the page, the current one by default, with these words in place of those of a naming. */
export function addressWith(
  naming: RoutingNames,
  words: RouteWords,
  address = location.href,
): string {
  const url = new URL(address);
  const wanted = new Map(
    naming.parameters.map((name) => [nameOf(naming, name), words[name]] as const),
  );
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !wanted.has(decode(part.split('=')[0] ?? '')));
  const ours = [...wanted].flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${readable(value)}`],
  );
  url.search = [...kept, ...ours].join('&');
  return url.href;
}

/** Writes an address at once, after what waits to be written. */
export function writeAddress(addressOf: () => string, entry: Entry) {
  for (const bar of bars) bar.flush();
  const address = addressOf();
  if (address === location.href) return;
  write(address, entry);
  for (const bar of bars) bar.followAddress();
}

function write(address: string, entry: Entry) {
  // What the page keeps in the entry is the page's.
  if (entry === 'new') history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}

const nameOf = ({prefix, names}: RoutingNames, name: string) => prefix + (names[name] ?? name);

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Commas and slashes need no disguise in a query, and people read addresses. */
const readable = (value: string) =>
  encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
