/** Lists that servers do not have, of which the integrator has been told. */
const reported = new Set<string>();

/** Tells the integrator, once, that a server has no such list. */
export function reportMissingList(url: string) {
  if (reported.has(url)) return;
  reported.add(url);
  console.warn(`trek-widgets: there is no ${url}: its module is not installed, or too old.`);
}
