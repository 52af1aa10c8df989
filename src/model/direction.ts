/** The eight directions of a compass rose, clockwise. */
export const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;

/** Where a slope faces, or a wind blows from. */
export type Direction = (typeof directions)[number];
