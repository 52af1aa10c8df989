import {rootOf} from '../support/dom.js';

export type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** A computed colour in sRGB, over what is behind it. */
function over(colour: string, [red, green, blue]: Rgb): Rgb {
  if (!canvas) throw new Error('there is a canvas');
  canvas.fillStyle = `rgb(${red} ${green} ${blue})`;
  canvas.fillRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG 2. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The style of an element at the end of its transitions. */
function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  const style = getComputedStyle(element, pseudo);
  void style.color;
  for (const animation of element.getAnimations({subtree: true})) animation.finish();
  return style;
}

/** What is painted behind the content of an element. */
function backgroundOf(element: Element | null): Rgb {
  if (!element) return [255, 255, 255];
  const {assignedSlot, parentNode} = element;
  const parent = assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentNode);
  const behind = backgroundOf(parent instanceof Element ? parent : null);
  return over(styleOf(element).backgroundColor, behind);
}

/** A computed colour of an element as its bytes, whatever the colour space that it was computed in. */
export const bytesOf = (element: Element, name: Shape, pseudo?: '::after') =>
  over(styleOf(element, pseudo)[name], [255, 255, 255]).join();

/** The contrast of the text of an element, or of its placeholder. */
export function textContrast(element: Element, pseudo?: '::placeholder'): number {
  const background = backgroundOf(element);
  return contrast(over(styleOf(element, pseudo).color, background), background);
}

type Shape = 'borderTopColor' | 'outlineColor' | 'backgroundColor' | 'color';

/** The contrast of a border, an outline or the like with what it is painted on. */
export function shapeContrast(element: Element, shape: Shape, pseudo?: '::after'): number {
  const isInside = shape === 'color' || pseudo;
  const background = backgroundOf(isInside ? element : (element.parentElement ?? hostOf(element)));
  return contrast(over(styleOf(element, pseudo)[shape], background), background);
}

const hostOf = (element: Element) => (element.getRootNode() as ShadowRoot).host;

/** The contrasts of the points of a map, and of the numbers of its clusters. */
export function mapContrasts(map: Element): {readonly point: number; readonly clusterText: number} {
  const probe = rootOf(map).querySelector('.probe');
  if (!probe) throw new Error('the map reads its colours');
  const {color, backgroundColor, borderTopColor} = styleOf(probe);
  const paint = (colour: string) => over(colour, [255, 255, 255]);
  return {
    point: contrast(paint(color), [0xe4, 0xe8, 0xe0]),
    clusterText: contrast(paint(borderTopColor), paint(backgroundColor)),
  };
}
