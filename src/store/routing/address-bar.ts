import type {RouteParameters} from './route.js';

/** Which parameters of an address are ours, and how they are called there. */
export interface RoutingNames {
  /** Our own names, in the order of the address. */
  readonly parameters: readonly string[];
  /** Put before every name, so that several widgets can share an address. */
  readonly prefix: string;
  /** Other names for single parameters. */
  readonly names: RouteParameters;
}

export interface AddressListeners {
  /** The visitor went back or forward, or the page changed our parameters. */
  changed(): void;
  /** Parameters of others in the address have changed. */
  othersChanged(): void;
}

/** The address bars of this page's sources. */
const bars = new Set<AddressBar>();

/** Whether a write adds an entry to the browser's history (`new`) or replaces the current one (`same`). */
export type Entry = 'new' | 'same';

/** The parameters to write, and the path of the page that they belong to. */
interface Waiting {
  readonly parameters: RouteParameters;
  readonly entry: Entry;
  readonly path: string;
}

// Safari refuses more than a hundred writes in half a minute.
const WRITE_INTERVAL_MS = 350;

/** Whether the address of the document can have parameters: not in a frame of `srcdoc`, such as the preview of a CMS. */
export const hasParameters = () => /^(?:https?|file):$/.test(location.protocol);

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
  read(): RouteParameters {
    const {searchParams} = new URL(location.href);
    const parameters: Record<string, string> = {};
    for (const name of this.naming.parameters) {
      const value = searchParams.get(nameOf(this.naming, name));
      if (value !== null) parameters[name] = value;
    }
    this.known = JSON.stringify(parameters);
    this.knownAddress = location.href;
    return parameters;
  }

  /** The address of the page with these values of our parameters. */
  addressOf(parameters: RouteParameters): string {
    return addressWith(this.naming, parameters);
  }

  /** Writes soon; of several changes at once only the last is written. */
  write(parameters: RouteParameters, entry: Entry) {
    const isNew = entry === 'new' || this.waiting?.entry === 'new';
    this.waiting = {parameters, entry: isNew ? 'new' : 'same', path: location.pathname};
    if (this.timer !== undefined) return;
    const wait = Math.max(0, this.writtenAt + WRITE_INTERVAL_MS - Date.now());
    this.timer = setTimeout(() => this.writeNow(), wait);
  }

  /** Writes the pending parameters at once. */
  flush() {
    if (this.waiting) this.writeNow();
  }

  /** Gives up the pending parameters. */
  drop() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting = undefined;
  }

  /** Writes the pending parameters, and stops listening. */
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
    this.drop();
    this.listeners.changed();
  }

  private writeNow() {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.waiting) return;
    const {parameters, entry, path} = this.waiting;
    this.waiting = undefined;
    // The visitor has gone to another page of a single-page application.
    if (path !== location.pathname) return;
    const address = this.addressOf(parameters);
    if (address === location.href) return;
    this.writtenAt = Date.now();
    write(address, entry);
    this.read();
    for (const bar of bars) if (bar !== this) bar.followAddress();
  }
}

/** An address, by default that of the page, with these values of the parameters of a naming. */
export function addressWith(
  naming: RoutingNames,
  parameters: RouteParameters,
  address = location.href,
): string {
  const url = new URL(address);
  const values = new Map(
    naming.parameters.map((name) => [nameOf(naming, name), parameters[name]] as const),
  );
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !values.has(decode(part.split('=')[0] ?? '')));
  const ours = [...values].flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${readable(value)}`],
  );
  url.search = [...kept, ...ours].join('&');
  return url.href;
}

/** Writes an address at once, after the pending parameters of all sources. */
export function writeAddress(addressOf: () => string, entry: Entry) {
  for (const bar of bars) bar.flush();
  const address = addressOf();
  if (address === location.href) return;
  write(address, entry);
  for (const bar of bars) bar.followAddress();
}

function write(address: string, entry: Entry) {
  try {
    // What the page keeps in the entry is the page's.
    if (entry === 'new') history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Browsers limit the number of writes, which the page may have used up. What is shown does not depend on it.
  }
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
