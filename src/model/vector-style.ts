/** A style of MapLibre for a base map: what it requests and how it is drawn, without fonts. */
export interface VectorStyle {
  /** As MapLibre has them, by name, with complete addresses. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The lowest first. */
  readonly layers: readonly StyleLayer[];
  /** Its icons: addresses without an extension. */
  readonly sprites: readonly {readonly id: string; readonly url: string}[];
  /** The credits of its sources: plain text and links, untrusted. */
  readonly attribution: string;
}

/** A layer as MapLibre has it, without an id. */
export type StyleLayer = Readonly<Record<string, unknown>> & {readonly source?: string};
