import {css} from 'lit';

/*
 * All shared custom properties with their defaults. Elements only read them, so that a page can
 * theme all elements on `:root`. The second tier derives from the first, so that setting a few
 * is enough. Those that begin with an underscore are private: contrast.ts computes them.
 */

// First tier: the brand.
export const brand = css`var(--trek-accent, light-dark(#17603d, #8ad8ab))`;
export const defaultOnBrand = css`light-dark(#ffffff, #06210f)`;
export const onBrand = css`var(--_trek-on-accent, var(--trek-on-accent, ${defaultOnBrand}))`;
export const surface = css`var(--trek-surface, light-dark(#ffffff, #1d2421))`;
export const radius = css`var(--trek-radius, 0.75rem)`;
export const gap = css`var(--trek-gap, 1rem)`;

// Second tier: derived.
/** The brand as text, lines and icons on the surface. */
export const accent = css`var(--_trek-accent, ${brand})`;
export const defaultText = css`light-dark(#1b2420, #e9efeb)`;
export const text = css`var(--trek-text, var(--_trek-text, ${defaultText}))`;
export const defaultMutedText = css`color-mix(in oklab, ${text} 78%, ${surface})`;
export const mutedText = css`var(--trek-muted-text, var(--_trek-muted-text, ${defaultMutedText}))`;
export const border = css`var(--trek-border, color-mix(in oklab, ${text} 18%, ${surface}))`;
export const controlBorder = css`var(--trek-control-border, color-mix(in oklab, ${text} 58%, ${surface}))`;
export const softSurface = css`var(--trek-soft-surface, color-mix(in oklab, ${brand} 9%, ${surface}))`;
export const focus = css`var(--trek-focus, ${accent})`;
export const defaultDanger = css`light-dark(#a4262c, #ffb3b0)`;
export const danger = css`var(--trek-danger, var(--_trek-danger, ${defaultDanger}))`;
export const shadow = css`var(--trek-shadow, 0 1px 2px rgb(0 0 0 / 0.08), 0 2px 8px rgb(0 0 0 / 0.06))`;
export const raisedShadow = css`var(--trek-raised-shadow, 0 2px 6px rgb(0 0 0 / 0.14), 0 8px 24px rgb(0 0 0 / 0.12))`;
export const smallRadius = css`var(--trek-small-radius, calc(${radius} / 2))`;
export const cardMinWidth = css`var(--trek-card-min-width, 17rem)`;
export const cardPictureRatio = css`var(--trek-card-picture-ratio, 16 / 10)`;

/** Pictograms are often black on a transparent background. */
export const pictogramSurface = css`var(--trek-pictogram-surface, light-dark(transparent, #eef3f0))`;
