import type {MapColours} from '../../map/map-engine.js';

/**
 * The colours of the map's tokens. Style sheets give them to the properties of a probe, which the
 * browser then resolves: the map knows neither custom properties nor `light-dark()`.
 */
export function readColours(root: ShadowRoot): MapColours {
  const probe = root.querySelector('.probe');
  const style = probe && getComputedStyle(probe);
  return {
    point: plain(style?.color),
    cluster: plain(style?.backgroundColor),
    clusterText: plain(style?.borderTopColor),
    line: plain(style?.borderRightColor),
    visitor: plain(style?.borderLeftColor),
  };
}

/** As `color-mix(in srgb, …)` computes it, in words as old as the web. */
export function plain(computed = 'rgb(0, 0, 0)'): string {
  const [, red, green, blue, alpha = '1'] =
    /^color\(srgb (\S+) (\S+) (\S+?)(?: \/ (\S+))?\)$/.exec(computed) ?? [];
  if (red === undefined) return computed;
  const channels = [red, green, blue].map((share) => Math.round(Number(share) * 255));
  return `rgba(${channels.join(', ')}, ${alpha})`;
}
