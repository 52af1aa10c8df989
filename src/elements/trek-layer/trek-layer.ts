import {ReactiveElement} from 'lit';
import {property} from 'lit/decorators.js';

/** Event that makes the map read its layers again. */
export const LAYER_CHANGE = 'trek-layer-change';

/**
 * Declares a layer of the `<trek-map>` that contains it, a base map or an overlay, and shows nothing itself.
 *
 * The first base map is shown at first, and visitors switch between several. They replace the default
 * ones. Overlays are drawn over it, in their order, and visitors switch each on and off.
 *
 * @attr {string} show - For `terrain`, what is shown of it before the visitor chooses, such as `hillshade contours`:
 *   `hillshade`, `contours`, `3d`. On phones, 3D is shown when the visitor asks for it.
 * @attr {string} encoding - For `terrain`, how colours mean heights: `terrarium`, the default, or `mapbox`.
 * @attr {number} tile-size - For `terrain`, the width of a tile in pixels: 256, the default, or 512.
 * @attr {number} exaggeration - For `terrain`, by how much the 3D view multiplies heights, from 1, the default, to
 *   2. The map says so.
 */
export class TrekLayer extends ReactiveElement {
  /**
   * Type of the layer: `xyz`, raster tiles of 256 × 256 pixels; `wmts` or `wms`, those of such a service;
   * `pmtiles`, those of an archive; `style`, a base map by a vector style of MapLibre; `geojson`, an overlay
   * of points, lines and areas; `terrain`, heights of the ground, by which visitors can have hillshade, contour
   * lines and a 3D view. Or one that needs no `src`: the base maps `ign-plan`, `ign-aerial`, or
   * `opentopomap`, whose volunteers ask for moderate use; an overlay of items of the map's server, by their
   * kind as `resource` names it (`poi`, `touristiccontent`, `sensitivearea`, `signage`, …); or one of what
   * the sheet of the selected trek names: `parking`, `waypoints` or `stages`.
   */
  @property() type = 'xyz';

  /** Name of the layer where visitors choose it, such as `Plan`. */
  @property() name = '';

  /**
   * Address of the tiles, with the placeholders `{z}`, `{x}` and `{y}`; for `wmts`, these or those of its
   * own templates, or an address with the parameter `LAYER`; for `wms`, one with `LAYERS`: what else they
   * need is added unless the address states it. For `geojson` and `style`, that of the file, of at most 5 MB;
   * for `pmtiles`, that of the archive. For `terrain`, that of raster-dem tiles; without it those of Mapterhorn,
   * once the visitor has agreed.
   */
  @property() src = '';

  /** Credit that the map shows for this layer: plain text, with links as `<a href="…">…</a>`. */
  @property() attribution = '';

  /** Lowest zoom level that has tiles, from 0 to 24; 0 by default. */
  @property({attribute: 'min-zoom'}) minZoom: number | string = 0;

  /** Highest zoom level that has tiles, from 0 to 24; 19 by default, 14 for `terrain`. Beyond it they are enlarged. */
  @property({attribute: 'max-zoom'}) maxZoom: number | string = 19;

  /** From 0, which is invisible, to 1, which is the default. */
  @property() opacity: number | string = 1;

  /** Draws it over the base map, as one of several overlays, and not in its place. */
  @property({type: Boolean}) overlay = false;

  /** Shows it at first: an overlay, or a base map that is not the first. */
  @property({type: Boolean}) visible = false;

  /** Requests a `geojson` layer again every so many seconds, from 10 on, while the map is seen. */
  @property() refresh: number | string = '';

  /** Requests nothing from its host until the visitor agrees by a button that names this host. */
  @property({type: Boolean}) consent = false;

  protected override createRenderRoot() {
    // The element renders nothing, so it needs no shadow root.
    return this;
  }

  protected override updated() {
    this.dispatchEvent(new Event(LAYER_CHANGE, {bubbles: true}));
  }
}

/** What declares a layer: the properties of a `<trek-layer>`. */
export type LayerProperties = {
  readonly [Name in
    | 'type'
    | 'name'
    | 'src'
    | 'attribution'
    | 'minZoom'
    | 'maxZoom'
    | 'opacity'
    | 'overlay'
    | 'visible'
    | 'refresh'
    | 'consent']?: TrekLayer[Name] | undefined;
} & TerrainProperties;

/** The attributes of a `terrain`, which are read with the code that needs them. */
interface TerrainProperties {
  readonly show?: string | undefined;
  readonly encoding?: string | undefined;
  readonly tileSize?: number | string | undefined;
  readonly exaggeration?: number | string | undefined;
}

// A CMS may load the script twice.
if (!customElements.get('trek-layer')) {
  customElements.define('trek-layer', TrekLayer);
}

declare global {
  interface HTMLElementTagNameMap {
    'trek-layer': TrekLayer;
  }
}
