import type {PropertyDeclaration, ReactiveElement} from 'lit';
import {ApiError} from '../../api/api-error.js';
import {isObject, type JsonObject, loadJsonObject} from '../../api/json-file.js';
import {Warnings} from '../../store/warnings.js';

/** The property of an attribute, and which values a file may give it. */
interface Attribute {
  readonly property: string;
  readonly type: unknown;
}

/** Values by attribute, as far as they can be used. */
type Values = ReadonlyMap<string, unknown>;

/** Several elements with the same file warn once. */
const warnings = new Warnings('trek-app');

/** The properties that an element has from a file or by default, with their values. */
const given = new WeakMap<ReactiveElement, Map<string, unknown>>();

/** What is configured. */
interface Host extends ReactiveElement {
  config: string;
  api: string;
  for: string;
  forElement: Element | undefined;
  resource: string;
  /** The `resource` of the page, before the visitor has chosen another. */
  statedResource: string | undefined;
  /** Gives the property of an attribute that the page has removed the value of the file. */
  useFile: ((name: string) => void) | undefined;
}

/**
 * Gives an element the values of a JSON file, unless it has another `config` by then. Resolves with
 * the error of a file without which the element has no source.
 */
export async function configure(host: Host, address: string): Promise<ApiError | undefined> {
  const file = `config "${address}"`;
  let values: Values = new Map();
  let error: Error | undefined;
  try {
    if (address)
      values = usable(attributesOf(host), await loadJsonObject(address, document.baseURI), file);
  } catch (cause) {
    error = cause as Error;
  }
  if (address !== host.config) return undefined;
  // A kind that the visitor has chosen is not one that the page states.
  host.resource = host.statedResource ?? host.resource;
  setProperties(host, values);
  host.useFile = (name) => setProperties(host, values, name);
  host.statedResource = host.resource;
  if (!error) return undefined;
  const {cause, message} = error;
  const hasSource = host.api || host.for || host.forElement;
  const used = hasSource ? 'using the attributes alone' : 'there is no api to show';
  warnings.warn(`${file} ${message}; ${used}.`);
  if (hasSource) return undefined;
  return cause instanceof ApiError ? cause : new ApiError('unreadable', address, {cause: error});
}

/**
 * Sets the properties without an attribute that have their default or an earlier value of a file; with
 * `only` that of one attribute.
 */
function setProperties(host: ReactiveElement, values: Values, only?: string) {
  const ours = given.get(host) ?? new Map<string, unknown>();
  given.set(host, ours);
  const defaults = readable(new (host.constructor as new () => ReactiveElement)());
  const element = readable(host);
  for (const [name, {property}] of attributesOf(host)) {
    if (only && name !== only) continue;
    // Lit sets null when an attribute is removed.
    const value = element[property] ?? defaults[property];
    const isOurs = value === ours.get(property) || value === defaults[property];
    if (host.hasAttribute(name) || !isOurs) continue;
    element[property] = values.get(name) ?? defaults[property];
    ours.set(property, element[property]);
  }
}

/** The attributes of an element by their names, without that of the file itself. */
function attributesOf(host: ReactiveElement): ReadonlyMap<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  const {elementProperties} = host.constructor as typeof ReactiveElement;
  for (const [property, {attribute, type}] of elementProperties as Map<
    string,
    PropertyDeclaration
  >) {
    const name = typeof attribute === 'string' ? attribute : property.toLowerCase();
    if (attribute !== false && name !== 'config') attributes.set(name, {property, type});
  }
  return attributes;
}

/** The values of attributes; warns of what cannot be used. */
function usable(attributes: ReadonlyMap<string, Attribute>, content: JsonObject, file: string) {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(content)) {
    const attribute = attributes.get(name);
    const wanted = attribute && wantedFor(value, attribute);
    if (attribute && !wanted) values.set(name, typeof value === 'number' ? String(value) : value);
    else warnings.warn(`${file}: "${name}" is not ${wanted ?? 'an attribute'}; leaving it out.`);
  }
  return values;
}

/** What the value of an attribute is to be, where it is something else. */
function wantedFor(value: unknown, {type}: Attribute): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return undefined;
  if (type !== Object) return 'a text or a number';
  return isObject(value) ? undefined : 'a text or an object';
}

/** The properties of an element by their names. */
const readable = (element: ReactiveElement) => element as unknown as Record<string, unknown>;
