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

/**
 * A colour for each term: that of the server if all terms have one of their own, else one of a palette in
 * the order of the terms, which for difficulties begins with green, blue and red.
 */
export function termColours(vocabulary: Vocabulary): ReadonlyMap<TermId, string> {
  const terms = [...vocabulary.values()];
  const own = new Set(terms.map(({color}) => color?.toLowerCase()));
  const hasOwn = own.size === terms.length && !own.has(undefined);
  return new Map(
    terms.map(({id, color = ''}, index) => [
      id,
      hasOwn ? readable(color) : (PALETTE[index % PALETTE.length] ?? color),
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
