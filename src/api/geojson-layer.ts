import type {OverlayFeature} from '../model/overlay-feature.js';
import {plainText} from '../model/plain-text.js';
import {ApiError} from './api-error.js';
import {readLimitedJson} from './limited-file.js';
import {toShape} from './shapes.js';

const COLOUR = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/**
 * The features of a GeoJSON file, with the colours and texts of simplestyle. Features without a geometry
 * are left out. Rejects with an `ApiError` when it cannot be read.
 */
export async function readGeojson(
  url: string,
  signal: AbortSignal,
): Promise<readonly OverlayFeature[]> {
  const file = Object(await readLimitedJson(url, signal));
  const features: unknown = file.type === 'Feature' ? [file] : file.features;
  if (!Array.isArray(features)) throw new ApiError('unreadable', url);
  return features.map(toFeature).filter(({shape}) => Object.values(shape).some((s) => s.length));
}

function toFeature(value: unknown): OverlayFeature {
  const {geometry, properties} = Object(value);
  const own = Object(properties);
  const [stroke, fill, marker] = ['stroke', 'fill', 'marker-color'].map((name) =>
    toColour(own[name]),
  );
  return {
    shape: toShape(geometry),
    title: toText(own.title ?? own.name),
    description: toText(own.description),
    ...(stroke && {stroke}),
    ...(fill && {fill}),
    ...(marker && {marker}),
  };
}

const toText = (value: unknown) => (typeof value === 'string' ? plainText(value) : '');

function toColour(value: unknown): string | undefined {
  // Older versions of simplestyle allow a colour without its sign.
  const colour = typeof value === 'string' ? value.replace(/^(?!#)/, '#') : '';
  return COLOUR.test(colour) ? colour : undefined;
}
