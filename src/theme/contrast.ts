import {type CSSResult, css} from 'lit';
import {
  brand,
  defaultDanger,
  defaultMutedText,
  defaultOnBrand,
  defaultText,
  surface,
} from './tokens.js';

/**
 * A colour, made darker or lighter as far as needed to have a contrast with a background: black or
 * white at most, and at once with a `step` of 1e5. CSS alone computes it, so it follows what a page states.
 *
 * A relative colour knows the channels of a single one. color-mix() therefore gives the colour an
 * opacity that stands for the background: its luminance as WCAG defines it (y of XYZ), plus 0.05.
 * The channels of the background are `none`, so that those of the colour stay.
 *
 * Next, the opacity is the share of the colour in a mix with black (0 to 0.5) or with white (1 to 0.5).
 * It is a mix in linear light, where luminances are exact.
 */
export const readable = (colour: CSSResult, background: CSSResult, ratio: number, step = 1) => css`
  color(from
    color(from
      color-mix(in xyz, ${colour} 0%, light-dark(${opacity(background, css`1.05 - alpha`)}, ${opacity(background, 0.05)}))
      xyz x y z / calc(0.5 + ${pole} * clamp(0, (y + 0.05 - alpha * pow(${ratio}, 2 * ${pole})) / (y - 0.5 - ${pole}) * ${step}, 1)))
    srgb-linear ${mixed(css`r`)} ${mixed(css`g`)} ${mixed(css`b`)} / 1)`;

/** Behind a transparent background is the page, which is white or black according to its scheme. */
const opacity = (background: CSSResult, behind: CSSResult | number) =>
  css`color(from ${background} xyz none none none / calc(y * alpha + ${behind}))`;

/** 0.5 on a dark background, whose colours become white, and -0.5 on a light one. Between, either has 4.6. */
const pole = css`clamp(-0.5, (0.23 - alpha) * 1e5, 0.5)`;

const mixed = (channel: CSSResult) =>
  css`calc(max(0, 2 * alpha - 1) + ${channel} * min(2 * alpha, 2 - 2 * alpha))`;

/** Older browsers leave the stated colours as they are. */
export const canCompute = css`color: ${readable(css`red`, css`red`, 5)}`;

/**
 * Colours of all elements that keep the contrasts of WCAG AA, whatever the brand is. With 5.4 on the
 * surface they have 4.5 on the soft surface too.
 */
export const contrastStyles = css`
  @supports (${canCompute}) {
    :host {
      --_trek-accent: ${readable(brand, surface, 5.4)};
      --_trek-on-accent: ${readable(css`var(--trek-on-accent, ${defaultOnBrand})`, brand, 4.55, 1e5)};
      --_trek-text: ${readable(defaultText, surface, 13)};
      --_trek-muted-text: ${readable(defaultMutedText, surface, 5.4)};
      --_trek-danger: ${readable(defaultDanger, surface, 5.4)};
    }
  }
`;
