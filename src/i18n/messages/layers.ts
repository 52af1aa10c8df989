/** The messages of the panel of layers; loaded with it. */
export interface LayerMessages {
  readonly layers: string;
  readonly overlays: string;
  /** A layer without a name. */
  readonly unnamed: (position: number) => string;
  readonly loading: string;
  readonly failed: string;
  /** The tiles of a layer, of which a server may have none for a place. */
  readonly noTiles: string;
  readonly consent: (host: string) => string;
  readonly agree: (host: string) => string;
  readonly more: (count: number) => string;
  /** A layer that is shown where the map is near enough. */
  readonly zoomIn: string;
  /** A layer that has nothing in this part of the map. */
  readonly nothing: string;
  /** Layers of the selected trek: its numbered waypoints and its stages. */
  readonly waypoints: string;
  readonly stages: string;
  /** How many items of a layer are in this part of the map. */
  readonly inView: (count: number) => string;
  readonly openItem: string;
}
