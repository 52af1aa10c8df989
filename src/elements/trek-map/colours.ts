import type {MapColours} from '../../map/map-content.js';

/**
 * The colours of the map's custom properties. A style sheet assigns them to an invisible element, of
 * which the browser computes them: MapLibre reads neither custom properties nor `light-dark()`.
 */
export function readColours(root: ShadowRoot): MapColours {
  const probe = root.querySelector('.probe');
  const style = probe && getComputedStyle(probe);
  return {
    point: plain(style?.color),
    cluster: plain(style?.backgroundColor),
    clusterText: plain(style?.borderTopColor),
    track: plain(style?.borderRightColor),
    visitor: plain(style?.borderLeftColor),
    alerts: {
      closed: plain(style?.outlineColor),
      care: plain(style?.textDecorationColor),
      nature: plain(style?.columnRuleColor),
      information: plain(style?.borderBottomColor),
    },
  };
}

/** Rewrites `color(srgb …)`, which `color-mix()` computes, as `rgba(…)` for MapLibre. */
export function plain(computed = 'rgb(0, 0, 0)'): string {
  const [, red, green, blue, alpha = '1'] =
    /^color\(srgb (\S+) (\S+) (\S+?)(?: \/ (\S+))?\)$/.exec(computed) ?? [];
  if (red === undefined) return computed;
  const channels = [red, green, blue].map((share) => Math.round(Number(share) * 255));
  return `rgba(${channels.join(', ')}, ${alpha})`;
}
