import type {Warnings} from '../store/warnings.js';

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
}

/** Reads a whole number from an attribute or a property; warns of an invalid one and uses the default. */
export function wholeNumber(
  name: string,
  value: unknown,
  {least, most, fallback}: Limits,
  warnings: Warnings,
): number {
  const number = Number(value);
  if (value !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
  warnings.warn(
    `${name} "${value}" is not a whole number from ${least} to ${most}; using ${fallback}.`,
  );
  return fallback;
}
