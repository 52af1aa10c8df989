import {css} from 'lit';

export const pictureViewerStyles = css`
  .gallery {
    position: relative;
  }

  .enlarge {
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    position: absolute;
  }

  .viewer {
    background: #101412;
    block-size: 100dvh;
    border: 0;
    color: #fff;
    color-scheme: dark;
    inline-size: 100vw;
    margin: 0;
    max-block-size: none;
    max-inline-size: none;
    overflow: hidden;
    padding: 0.75rem;
  }

  .viewer[open] {
    display: grid;
    gap: 0.75rem;
    grid-template-rows: minmax(0, 1fr) auto;
  }

  .viewer figure {
    display: grid;
    gap: 0.5rem;
    grid-template-rows: minmax(0, 1fr) auto;
    margin: 0;
    min-block-size: 0;
    text-align: center;
    touch-action: pan-y pinch-zoom;
  }

  .viewer img {
    block-size: 100%;
    inline-size: 100%;
    object-fit: contain;
  }

  .viewer figcaption {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    gap: 0 1rem;
    justify-content: center;
    max-block-size: 20dvh;
    overflow-y: auto;
  }

  .viewer-controls {
    align-items: center;
    display: flex;
    gap: 0.75rem;
    justify-content: center;
  }

  .viewer .round-button {
    background: #101412;
    border-color: #9aa5a0;
    color: #fff;
  }

  .viewer .round-button[aria-disabled='true'] {
    color: #6d7772;
  }

  .viewer :focus-visible {
    outline-color: #fff;
  }

  .viewer-controls .icon:dir(rtl) {
    scale: -1 1;
  }

  @media print {
    .enlarge {
      display: none;
    }
  }
`;
