import {css} from 'lit';
import {galleryRatio} from '../../theme/sheet-tokens.js';
import {
  accent,
  border,
  controlBorder,
  danger,
  gap,
  mutedText,
  pictogramSurface,
  radius,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

/** Styles that are needed before the code of the sheet is loaded: its header and its skeleton. */
export const frameStyles = css`
  :host {
    container: trek / inline-size;
  }

  .sheet {
    background: ${surface};
    border: 1px solid ${border};
    border-radius: ${radius};
    color: ${text};
    display: flex;
    flex-direction: column;
    gap: 1.5rem;
    overflow-wrap: anywhere;
    padding: 1.25rem;
  }

  .message {
    background: ${softSurface};
    border-radius: ${radius};
    color: ${text};
    margin: 0;
    padding: 2rem 1rem;
    text-align: center;
  }

  .leave {
    margin: ${gap} 0 0;
    text-align: center;
  }

  .sheet + .failure {
    margin-block-start: ${gap};
  }

  .header {
    align-items: start;
    display: flex;
    gap: 1rem;
    justify-content: space-between;
  }

  .titles {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .name {
    font-size: clamp(1.5rem, 1.125rem + 2cqi, 2.25rem);
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.2;
    margin: 0;
    text-wrap: balance;
  }

  #name:focus-visible {
    border-radius: 0.125rem;
  }

  .warning {
    align-self: start;
    background: ${danger};
    border-radius: ${smallRadius};
    color: ${surface};
    font-weight: 650;
    margin: 0;
    padding: 0.25rem 0.75rem;
  }

  .back {
    align-items: center;
    align-self: start;
    background: none;
    border: 0;
    color: ${accent};
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-size: 0.9375rem;
    gap: 0.4em;
    min-block-size: 2.75rem;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .origin {
    color: ${mutedText};
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    min-block-size: 1.75rem;
  }

  .practice,
  .place {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
  }

  .pictogram {
    background: ${pictogramSurface};
    block-size: 1.75rem;
    border-radius: ${smallRadius};
    flex: none;
    inline-size: 1.75rem;
    object-fit: contain;
    padding: 0.125rem;
  }

  .room {
    flex: 0 0 2.75rem;
  }

  .round-button {
    align-items: center;
    background: ${surface};
    block-size: 2.75rem;
    border: 1px solid ${controlBorder};
    border-radius: 50%;
    color: ${text};
    cursor: pointer;
    display: inline-flex;
    flex: none;
    inline-size: 2.75rem;
    justify-content: center;
    padding: 0;
  }

  .round-button:hover:not([aria-disabled='true']) {
    background: ${softSurface};
  }

  .round-button[aria-disabled='true'] {
    border-color: ${border};
    color: color-mix(in oklab, ${text} 40%, ${surface});
    cursor: default;
  }

  .bone {
    background: ${border};
    block-size: 0.75em;
    border-radius: 0.375em;
    display: block;
    inline-size: 75%;
  }

  .titles > .bone:first-child {
    block-size: 2rem;
    inline-size: min(100%, 24rem);
  }

  .titles > .bone {
    block-size: 1.25rem;
    inline-size: 9rem;
  }

  .text.skeleton {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 42rem;
  }

  .text .bone:last-child {
    inline-size: 40%;
  }

  .text .bone:not(:last-child) {
    inline-size: 100%;
  }

  .gallery-place {
    aspect-ratio: ${galleryRatio};
    background: ${softSurface};
    border-radius: ${smallRadius};
    max-block-size: 24rem;
  }

  .skeleton {
    animation: pulse 1.6s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.5;
    }
  }

  .figures {
    background: ${softSurface};
    border-radius: ${smallRadius};
    display: grid;
    gap: 1rem 0.5rem;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin: 0;
    padding: 1rem;
  }

  .figure {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    justify-content: space-between;
    min-block-size: 3.125rem;
    min-inline-size: 0;
  }

  .figure.is-long {
    grid-column: span 2;
  }

  .figures.skeleton > .figure {
    justify-content: space-evenly;
  }

  @container trek (min-width: 40rem) {
    .sheet {
      gap: 2rem;
      padding: 2rem;
    }

    .figures {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      padding: 1.25rem;
    }
  }

  @media print {
    .sheet {
      border: 0;
      display: block;
      padding: 0;
    }

    .back,
    .round-button {
      display: none;
    }
  }
`;
