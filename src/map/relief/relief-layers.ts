import type {LayerSpecification, Map as MlMap, SourceSpecification} from 'maplibre-gl';
import type {MapImage} from '../images.js';
import type {HeightTiles, Relief} from '../map-content.js';
import {RELIEF_CEILING} from '../map-style.js';
import {sharedAddress} from './height-tiles.js';

const TERRAIN = 'relief-terrain';
const HILLSHADE = 'relief-hillshade';
const CONTOURS = 'relief-contours';
/** A phone draws no more pixels than this for each of the page. */
const MOST_PIXEL_RATIO = 1.5;
/** Below this pitch, a phone draws a flat map: nobody sees the difference. */
const LEAST_PITCH = 10;

/** Draws hillshade, contour lines and 3D between the base map and the overlays. */
export class ReliefLayers {
  private readonly map: MlMap;
  private readonly fail: (heights: HeightTiles) => void;
  private shown: Relief | undefined;
  /** Loaded with the first contour lines. */
  private contours: typeof import('./contours.js') | undefined;

  /** `fail` is called when what draws the contour lines cannot be loaded. */
  constructor(map: MlMap, fail: (heights: HeightTiles) => void) {
    this.map = map;
    this.fail = fail;
    // There is no style while the context of the map is lost.
    map.on('pitchend', () => map.style && this.drawTerrain());
  }

  show(relief: Relief | undefined) {
    const before = this.shown;
    this.shown = relief;
    // Sources of other tiles; those of failed tiles are requested again.
    if (before && before.heights !== relief?.heights) this.removeAll();
    this.drawHillshade();
    void this.drawContours();
    this.drawTerrain();
    this.setGestures(relief?.is3d ?? false);
    if (relief?.is3d && relief.savesMemory) {
      this.map.setPixelRatio(Math.min(devicePixelRatio, MOST_PIXEL_RATIO));
    } else if (before?.is3d && before.savesMemory) {
      this.map.setPixelRatio(devicePixelRatio);
    }
  }

  /** The map ends, so that nothing that is still loading is drawn. */
  end() {
    this.shown = undefined;
  }

  /** The tiles of a source, if it is one of these. */
  layerOf(source: string): HeightTiles | undefined {
    return [TERRAIN, HILLSHADE, CONTOURS].includes(source) ? this.shown?.heights : undefined;
  }

  /** An image of a layer by its name, if it is one of these. */
  drawImage(name: string): MapImage | undefined {
    return this.contours?.drawHeight(name);
  }

  private drawHillshade() {
    const {map, shown} = this;
    if (!shown?.hasHillshade) {
      this.remove(HILLSHADE);
    } else if (!map.getLayer(HILLSHADE)) {
      map.addSource(HILLSHADE, heightSource(shown.heights));
      map.addLayer(hillshade, RELIEF_CEILING);
    }
  }

  private async drawContours() {
    const {map, shown} = this;
    if (!shown?.hasContours) {
      this.removeContours();
      return;
    }
    try {
      this.contours ??= await import('./contours.js');
    } catch {
      this.fail(shown.heights);
      return;
    }
    // The map may have ended, lost its context or shown another relief meanwhile.
    const {heights, hasContours} = this.shown ?? {};
    if (!map.style || !heights || !hasContours || map.getLayer(CONTOURS)) return;
    map.addSource(CONTOURS, this.contours.contourSource(heights));
    for (const layer of this.contours.contourLayers(CONTOURS)) map.addLayer(layer, RELIEF_CEILING);
  }

  private drawTerrain() {
    const {map, shown} = this;
    const isFlat = !shown?.is3d || (shown.savesMemory && map.getPitch() < LEAST_PITCH);
    const exaggeration = shown?.exaggeration ?? 1;
    if (isFlat) {
      if (map.getTerrain()) map.setTerrain(null);
      this.remove(TERRAIN);
    } else if (map.getTerrain()?.exaggeration !== exaggeration) {
      if (!map.getSource(TERRAIN)) map.addSource(TERRAIN, heightSource(shown.heights));
      map.setTerrain({source: TERRAIN, exaggeration});
    }
  }

  private removeAll() {
    if (this.map.getTerrain()) this.map.setTerrain(null);
    this.remove(TERRAIN);
    this.remove(HILLSHADE);
    this.removeContours();
  }

  private removeContours() {
    for (const {id} of this.contours?.contourLayers(CONTOURS) ?? []) {
      if (this.map.getLayer(id)) this.map.removeLayer(id);
    }
    this.remove(CONTOURS);
  }

  /** Removes a source with the layer of the same name. */
  private remove(id: string) {
    if (this.map.getLayer(id)) this.map.removeLayer(id);
    if (this.map.getSource(id)) this.map.removeSource(id);
  }

  private setGestures(areOn: boolean) {
    const {dragRotate, touchPitch, touchZoomRotate, keyboard} = this.map;
    if (areOn) {
      dragRotate.enable();
      touchPitch.enable();
      touchZoomRotate.enableRotation();
      keyboard.enableRotation();
    } else {
      dragRotate.disable();
      touchPitch.disable();
      touchZoomRotate.disableRotation();
      keyboard.disableRotation();
    }
  }
}

const heightSource = ({
  tiles,
  tileSize,
  minZoom,
  maxZoom,
  encoding,
}: HeightTiles): SourceSpecification => ({
  type: 'raster-dem',
  tiles: [sharedAddress(tiles)],
  tileSize,
  minzoom: minZoom,
  maxzoom: maxZoom,
  encoding,
});

/** Base maps have a shading of their own at times, so that this one is light. */
const hillshade: LayerSpecification = {
  id: HILLSHADE,
  type: 'hillshade',
  source: HILLSHADE,
  paint: {
    'hillshade-method': 'igor',
    'hillshade-exaggeration': 0.5,
    'hillshade-shadow-color': '#3d3a52',
    'hillshade-highlight-color': '#fffbe8',
  },
};
