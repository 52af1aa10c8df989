import {fetchWithRetries, pause} from './fetch-with-retries.js';

const TIMEOUT_MS = 15_000;
const RETRY_DELAY_MS = 500;
/** A visitor waits for the answer. */
const LONGEST_WAIT_MS = 5000;

/** Asks a service that is not a Geotrek. Rejects with an `ApiError`, or with an `AbortError`. */
export const askService = (
  url: string,
  signal: AbortSignal,
  {retries = 1}: {readonly retries?: number} = {},
): Promise<unknown> =>
  fetchWithRetries(
    url,
    {
      timeoutMs: TIMEOUT_MS,
      retryDelayMs: RETRY_DELAY_MS,
      longestWaitMs: LONGEST_WAIT_MS,
      pause,
    },
    signal,
    {most: retries},
  );

/** An address with parameters added to those that it has. */
export function withParameters(
  address: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const url = new URL(address);
  for (const [name, value] of parameters) url.searchParams.append(name, value);
  return url.href.replaceAll('%2C', ',');
}
