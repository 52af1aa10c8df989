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
}
