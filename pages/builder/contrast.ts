import {contrastStyles} from '../../src/theme/contrast.js';
import {accent, brand, mutedText, onBrand, surface, text} from '../../src/theme/tokens.js';

/** A pair of colours of the elements, as they compute it from a brand. */
export interface ContrastPair {
  /** Its name in the messages. */
  readonly name: string;
  readonly colour: string;
  readonly background: string;
  readonly ratio: number;
}

/** WCAG AA for text. */
export const ENOUGH = 4.5;

const PAIRS = {
  button: [onBrand, brand],
  link: [accent, surface],
  text: [text, surface],
  muted: [mutedText, surface],
} as const;

/** The contrasts that the elements have with these custom properties, in a light and in a dark page. */
export function contrastsOf(
  properties: readonly (readonly [string, string])[],
  scheme: 'light' | 'dark',
): readonly ContrastPair[] {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  const rules = Object.entries(PAIRS).map(
    ([name, [colour, background]]) =>
      `.${name} { color: ${colour.cssText}; background-color: ${background.cssText}; }`,
  );
  sheet.replaceSync(`${contrastStyles.cssText}\n${rules.join('\n')}`);
  root.adoptedStyleSheets = [sheet];
  host.style.colorScheme = scheme;
  for (const [name, value] of properties) host.style.setProperty(name, value);
  const probes = Object.keys(PAIRS).map((name) => {
    const probe = document.createElement('span');
    probe.className = name;
    return probe;
  });
  root.append(...probes);
  document.body.append(host);
  const pairs = probes.map((probe): ContrastPair => {
    const {color, backgroundColor} = getComputedStyle(probe);
    const [colour, background] = [bytesOf(color), bytesOf(backgroundColor)];
    return {
      name: probe.className,
      colour: `rgb(${colour.join(' ')})`,
      background: `rgb(${background.join(' ')})`,
      ratio: ratioOf(colour, background),
    };
  });
  host.remove();
  return pairs;
}

type Rgb = readonly [number, number, number];

/** A colour in sRGB, whatever the colour space that it was computed in. */
function bytesOf(colour: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The contrast of WCAG 2. */
export function ratioOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour as a colour field takes it, `#rrggbb`; undefined for something else than a colour. */
export function hexOf(colour: string): string | undefined {
  if (!CSS.supports('color', colour)) return undefined;
  return `#${bytesOf(colour)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
}
