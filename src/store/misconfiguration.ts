import type {Warnings} from './warnings.js';

/** Tells an integrator why an element has nothing to show. */
export function warnOfMisconfiguration(
  {api, for: followed}: {readonly api: string; readonly for: string},
  warnings: Warnings,
) {
  if (followed) warnings.warn(`for "${followed}" is not the id of a trek element on this page.`);
  else if (!api) {
    warnings.warn(
      'api is missing: give the address of a Geotrek, such as "https://example.org/api/v2/".',
    );
  }
}
