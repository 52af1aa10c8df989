import {ReactiveElement} from 'lit';
import {property} from 'lit/decorators.js';

/** Event that makes the map read its layers again. */
export const LAYER_CHANGE = 'trek-layer-change';

/**
 * Declares a base map of the `<trek-map>` that contains it, and shows nothing itself.
 *
 * The first layer is shown at first, and visitors switch between several. They replace the default base
 * maps.
 */
export class TrekLayer extends ReactiveElement {
  /** Type of the layer. Only `xyz` is supported: raster tiles of 256 × 256 pixels. */
  @property() type = 'xyz';

  /** Name of the base map in the switcher, such as `Plan`. */
  @property() name = '';

  /** Address of the tiles, with the placeholders `{z}`, `{x}` and `{y}`. */
  @property() src = '';

  /** Credit that the map shows for this base map: plain text, with links as `<a href="…">…</a>`. */
  @property() attribution = '';

  /** Lowest zoom level that has tiles, from 0 to 24; 0 by default. */
  @property({attribute: 'min-zoom'}) minZoom: number | string = 0;

  /** Highest zoom level that has tiles, from 0 to 24; 19 by default. Beyond it they are enlarged. */
  @property({attribute: 'max-zoom'}) maxZoom: number | string = 19;

  protected override createRenderRoot() {
    // The element renders nothing, so it needs no shadow root.
    return this;
  }

  protected override updated() {
    this.dispatchEvent(new Event(LAYER_CHANGE, {bubbles: true}));
  }
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
