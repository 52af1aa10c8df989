import type {DashPattern} from '../../../map/map-content.js';
import type {TermId, Vocabulary} from '../../../model/vocabulary.js';

/** On light maps each has a contrast of 4.5 or more with white; they differ in lightness too. */
const PALETTE: readonly string[] = [
  '#1a7f37',
  '#0b5fa5',
  '#b3261e',
  '#1f1f1f',
  '#7b3294',
  '#9a5b00',
  '#00767a',
  '#bb2679',
];
const LEAST_CONTRAST = 3;

/** Tell lines apart where colours do not. A dash of length zero is a dot, since lines have round ends. */
const TERM_PATTERNS: readonly DashPattern[] = [
  [1, 0],
  [4, 2.5],
  [0, 2.2],
  [6, 2.2, 0, 2.2],
  [1.5, 2.2],
  [10, 3],
  [4, 2.2, 0, 2.2, 0, 2.2],
  [10, 2.2, 2, 2.2],
];
/** The last one is of tracks without a term. */
export const PATTERNS: readonly DashPattern[] = [...TERM_PATTERNS, [0, 5]];
export const NO_TERM = TERM_PATTERNS.length;

/** How the tracks of a term are drawn. */
export interface TermStyle {
  readonly colour: string;
  /** Which one of `PATTERNS`. */
  readonly pattern: number;
}

/**
 * A colour and a pattern for each term. The colour is that of the server if all terms have one of their own, else one
 * of a palette in the order of the terms, which for difficulties begins with green, blue and red.
 */
export function termStyles(vocabulary: Vocabulary): ReadonlyMap<TermId, TermStyle> {
  const terms = [...vocabulary.values()];
  const own = new Set(terms.map(({color}) => color?.toLowerCase()));
  const hasOwn = own.size === terms.length && !own.has(undefined);
  return new Map(
    terms.map(({id, color = ''}, index) => [
      id,
      {
        colour: hasOwn ? readable(color) : (PALETTE[index % PALETTE.length] ?? color),
        // With the second turn of the palette, each colour has the next pattern.
        pattern: (index + Math.floor(index / PALETTE.length)) % TERM_PATTERNS.length,
      },
    ]),
  );
}

/** Darkens a colour until it can be seen on a light map. */
export function readable(colour: string): string {
  let channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  while (1.05 / (luminance(channels) + 0.05) < LEAST_CONTRAST) {
    channels = channels.map((channel) => Math.floor(channel * 0.94));
  }
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** As WCAG defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
