export type JsonObject = Readonly<Record<string, unknown>>;

const TIMEOUT_MS = 15_000;

/** The files that the page has requested, by their addresses. */
const files = new Map<string, Promise<JsonObject>>();

/**
 * The object in a JSON file, which the page requests once. Rejects with an error that says what is
 * wrong with the file, in words that follow its name: `could not be loaded (404)`.
 */
export function loadJsonObject(address: string, base: string): Promise<JsonObject> {
  if (!URL.canParse(address, base)) return Promise.reject(new Error('is not an address'));
  const {href} = new URL(address, base);
  const known = files.get(href);
  if (known) return known;
  const file = load(href);
  files.set(href, file);
  // An element that comes later tries again.
  file.catch(() => files.delete(href));
  return file;
}

async function load(address: string): Promise<JsonObject> {
  const text = await loadText(address);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const isPage = text.trimStart().startsWith('<');
    throw new Error(isPage ? 'is an HTML page and not JSON' : `is not JSON (${cause})`, {cause});
  }
  if (!isObject(content)) throw new Error('is not a JSON object');
  return content;
}

async function loadText(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, {signal: AbortSignal.timeout(TIMEOUT_MS)});
    if (response.ok) return await response.text();
  } catch (cause) {
    throw new Error(`could not be loaded (${cause})`, {cause});
  }
  throw new Error(`could not be loaded (${response.status})`);
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
