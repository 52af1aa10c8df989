/** Under Trusted Types a worker can only be started from an address that a policy has approved. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ): {createScriptURL(url: string): object};
}

const trustedTypes = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes;

/** The policy for worker addresses; a page allows it by `trusted-types trek-map`. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** An address that `new Worker` accepts. Throws when the page does not allow the policy. */
export function workerAddress(url: string): string {
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('trek-map', {createScriptURL: (address) => address});
  const approved = Object.assign(policy.createScriptURL(url), {
    // MapLibre calls these string methods on the address before it starts the worker.
    endsWith: (end: string) => url.endsWith(end),
    split: (separator: string) => url.split(separator),
  });
  // Browsers accept a TrustedScriptURL where the types ask for a string.
  return approved as unknown as string;
}
