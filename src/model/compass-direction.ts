/** The eight directions of a compass rose, clockwise. */
export const compassDirections = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** The orientation of a slope, or the direction of a wind. */
export type CompassDirection = (typeof compassDirections)[number];
