import {ReactiveElement} from 'lit';
import {property} from 'lit/decorators.js';

/** A layer has changed: the map around it reads it again. */
export const LAYER_CHANGE = 'trek-layer-change';

/**
 * Declares a base map of the `<trek-map>` it stands in. It is not drawn itself.
 *
 * The first one is shown first; visitors switch between several. They replace the map's own.
 */
export class TrekLayer extends ReactiveElement {
  /** What kind of layer it is. `xyz` is the only one so far: pictures, 256 pixels wide. */
  @property() type = 'xyz';

  /** What visitors call it, such as `Plan`. */
  @property() name = '';

  /** Address of the tiles, with `{z}`, `{x}` and `{y}`. */
  @property() src = '';

  /** Who made it: plain text, and links as `<a href="…">…</a>`. */
  @property() attribution = '';

  /** The first zoom that has tiles; 0 by default. */
  @property({attribute: 'min-zoom'}) minZoom: number | string = 0;

  /** The last zoom that has tiles, enlarged beyond it; 19 by default. */
  @property({attribute: 'max-zoom'}) maxZoom: number | string = 19;

  protected override createRenderRoot() {
    // Nothing is drawn: no shadow root is needed.
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
