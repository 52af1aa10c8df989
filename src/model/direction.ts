/** The eight directions of a compass rose, clockwise. */
export const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** The orientation of a slope, or the direction of a wind. */
export type Direction = (typeof directions)[number];
