export interface Elevations {
  readonly minElevationMetres?: number;
  readonly maxElevationMetres?: number;
}

type Metres = number | null | undefined;

/** A server without relief answers zero for both; one zero alone is sea level. */
export function toElevations(min: Metres, max: Metres): Elevations {
  if (!min && !max) return {};
  return {
    ...(typeof min === 'number' && {minElevationMetres: min}),
    ...(typeof max === 'number' && {maxElevationMetres: max}),
  };
}
