/** Rows of the API, with what a map needs. */
export function row(id: number, start: readonly [number, number] | null, name = `Sentier ${id}`) {
  return {
    id,
    name,
    departure_geom: start,
    geometry: start && {
      type: 'LineString',
      coordinates: [
        [start[0], start[1], 1000],
        [start[0] + 0.25, start[1] + 0.125, 1200],
      ],
    },
    published: {fr: true},
  };
}

export const rows = [row(1, [6.25, 45], 'Lac Blanc'), row(2, [6.5, 45.25], 'Col Vert')];
