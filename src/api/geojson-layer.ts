import type {OverlayFeature} from '../model/overlay-feature.js';
import {plainText} from '../model/plain-text.js';
import {ApiError} from './api-error.js';
import {fetchWithRetries, pause} from './fetch-with-retries.js';
import {toShape} from './shapes.js';

/** A larger file would stop a phone for seconds. */
export const MOST_BYTES = 5_000_000;

const FETCH_OPTIONS = {
  timeoutMs: 15_000,
  retryDelayMs: 500,
  longestWaitMs: 10_000,
  pause,
  fetch: fetchLimited,
};

const COLOUR = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/**
 * The features of a GeoJSON file, with the colours and texts of simplestyle. Features without a geometry
 * are left out. Rejects with an `ApiError` when it cannot be read.
 */
export async function readGeojson(
  url: string,
  signal: AbortSignal,
): Promise<readonly OverlayFeature[]> {
  const file = Object(await fetchWithRetries(url, FETCH_OPTIONS, signal, {most: 0}));
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

/** Ends the answer with an error where it is too large, whatever its headers say. */
async function fetchLimited(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(new Error('The file is too large.'));
      else controller.enqueue(chunk);
    },
  });
  const {status, headers, body} = response;
  return body ? new Response(body.pipeThrough(limit), {status, headers}) : response;
}
