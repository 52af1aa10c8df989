import {css} from 'lit';
import {
  accent,
  border,
  cardPictureRatio,
  danger,
  mutedText,
  pictogramSurface,
  radius,
  raisedShadow,
  shadow,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

export const cardStyles = css`
  .card {
    background: ${surface};
    block-size: 100%;
    border: 1px solid ${border};
    border-radius: ${radius};
    box-shadow: ${shadow};
    color: ${text};
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    overflow: clip;
    position: relative;
    transition: box-shadow 150ms, border-color 150ms;
  }

  .card.is-highlighted,
  .card:hover:not(.skeleton) {
    border-color: ${accent};
    box-shadow: ${raisedShadow};
  }

  .card.is-selected {
    border-color: ${accent};
    outline: 0.125rem solid ${accent};
  }

  .picture {
    align-items: center;
    aspect-ratio: ${cardPictureRatio};
    background: ${softSurface};
    color: color-mix(in oklab, ${accent} 45%, ${surface});
    display: flex;
    flex: none;
    justify-content: center;
    position: relative;
  }

  .picture > .icon {
    block-size: 3.5rem;
    inline-size: 3.5rem;
    stroke-width: 1.25;
  }

  .picture > img {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
  }

  .practice,
  .labels {
    display: flex;
    margin: 0;
    max-inline-size: calc(100% - 1.25rem);
    position: absolute;
  }

  .practice,
  .labels li {
    background: ${surface};
    border-radius: ${radius};
    color: ${text};
    font-size: 0.8125rem;
    line-height: 1.25rem;
  }

  .practice {
    align-items: center;
    gap: 0.375em;
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
    padding: 0.1875rem 0.625rem;
  }

  /* Pictograms are made for a light background. */
  .pictogram {
    background: ${pictogramSurface};
    block-size: 1.125rem;
    border-radius: 0.25rem;
    inline-size: 1.125rem;
    object-fit: contain;
  }

  .labels {
    flex-wrap: wrap;
    gap: 0.25rem;
    inset-block-end: 0.625rem;
    inset-inline-end: 0.625rem;
    justify-content: end;
    list-style: none;
    padding: 0;
  }

  .labels li {
    padding: 0.25rem;
  }

  .labels img {
    background: ${pictogramSurface};
    block-size: 1.5rem;
    border-radius: 50%;
    display: block;
    inline-size: 1.5rem;
    object-fit: contain;
  }

  .labels span {
    padding-inline: 0.375rem;
  }

  /* The text replaces a pictogram that could not be loaded. */
  .labels img:not([hidden]) + span,
  img[hidden] {
    display: none;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.375rem;
    min-inline-size: 0;
    padding: 0.875rem 1rem 1rem;
  }

  .place,
  .meta {
    color: ${mutedText};
    font-size: 0.875rem;
    line-height: 1.25rem;
    margin: 0;
    min-block-size: 1.25rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.375rem;
    margin: 0;
    min-block-size: 1.375rem;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .link {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: inline;
    font: inherit;
    padding: 0;
    text-align: start;
    text-decoration: none;
  }

  .link:hover {
    text-decoration: underline;
  }

  /* The whole card can be clicked; only the name is the text of the link. */
  .link::after {
    border-radius: ${radius};
    content: '';
    inset: 0;
    position: absolute;
    z-index: 1;
  }

  .link:focus-visible {
    outline: none;
  }

  .link:focus-visible::after {
    outline: 0.1875rem solid ${accent};
    outline-offset: -0.1875rem;
  }

  .figures {
    align-content: start;
    display: grid;
    flex: 1;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    gap: 0.25rem 0.75rem;
    grid-template-columns: repeat(2, minmax(min-content, 1fr));
    line-height: 1.5rem;
    list-style: none;
    margin: 0;
    min-block-size: 3.25rem;
    padding: 0;
  }

  .figures li {
    display: flex;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .figures .is-long {
    grid-column: 1 / -1;
  }

  .warning {
    align-self: start;
    background: ${danger};
    border-radius: ${radius};
    color: ${surface};
    font-size: 0.875rem;
    font-weight: 650;
    line-height: 1.25rem;
    margin: 0;
    padding: 0.125rem 0.75rem;
  }

  .is-cancelled :is(.name, .value) {
    color: ${mutedText};
    text-decoration: line-through;
  }

  .is-cancelled .picture > img {
    filter: grayscale(1) contrast(0.6);
  }

  .figures .icon {
    block-size: 1.5rem;
    color: ${accent};
  }

  /* Key figures are never cut off, however large their letters are. */
  .value {
    overflow-wrap: break-word;
    /* In a page from right to left, “2 h 45 min” would begin with its end. */
    unicode-bidi: plaintext;
  }

  .bone {
    background: ${border};
    block-size: 0.75em;
    border-radius: 0.375em;
    display: inline-block;
    inline-size: 60%;
    opacity: 0.7;
  }

  .skeleton .picture {
    animation: pulse 1.6s 0.6s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.45;
    }
  }

  @container treks (max-width: 15rem) {
    .figures {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  /* In one wide column the picture is beside the text. */
  @container treks (min-width: 30rem) and (max-width: 41.99rem) {
    .card {
      flex-direction: row-reverse;
    }

    .picture {
      aspect-ratio: auto;
      inline-size: 38%;
      min-block-size: 11rem;
    }
  }

  /* Cards in a row keep their figures on one line. */
  @container treks (min-width: 42rem) {
    .name {
      min-block-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .warning {
      border: 1px solid;
    }

    /* Pictograms are drawn for light pages. */
    img {
      forced-color-adjust: none;
      background: #fff !important;
    }

    .card.is-highlighted,
    .card.is-selected {
      border-color: Highlight;
    }
  }

  @media print {
    .card {
      box-shadow: none;
      break-inside: avoid;
    }
  }
`;
