/** How the sample Geotrek behaves at an address, as its README says. */
export type Behaviour = Readonly<Record<string, string | number>>;

/** The address of a sample Geotrek. Where its answers depend on their count, no other test has it. */
export function sampleApi(behaviour: Behaviour = {}): string {
  const entries = Object.entries(behaviour);
  if (entries.length === 0) return '/geotrek/api/v2/';
  const counted = 'times' in behaviour || 'after' in behaviour;
  const key = counted ? [['key', crypto.randomUUID()]] : [];
  return `/geotrek/${[...entries, ...key].map((pair) => pair.join('=')).join(',')}/api/v2/`;
}

/**
 * The address of a sample Geotrek that does not let this page read its API, but the files of its
 * mobile application; one that no other test uses.
 */
export function sampleApiWithoutCors(behaviour: Behaviour = {}): string {
  // Another origin on the same machine: browsers resolve the name themselves.
  const origin = `http://geotrek.localhost:${location.port}`;
  return (
    origin + sampleApi({mobile: 'yes', ...behaviour, fault: 'no-cors', key: crypto.randomUUID()})
  );
}
