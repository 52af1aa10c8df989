/** Pages that enforce Trusted Types start a worker from nothing but what a policy approved. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): object};
}

const trustedTypes = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;

/** Approves the addresses given in this folder; a page allows it by naming `trek-map`. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** An address that `new Worker` accepts. Throws where the page refuses our policy. */
export function workerAddress(url: string): string {
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('trek-map', {createScriptURL: (address) => address});
  const approved = Object.assign(policy.createScriptURL(url), {
    // MapLibre looks at the end of the address before it starts the worker.
    endsWith: (end: string) => url.endsWith(end),
    split: (separator: string) => url.split(separator),
  });
  // Browsers take the approved object wherever a string is asked for.
  return approved as unknown as string;
}
