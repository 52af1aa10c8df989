import {css} from 'lit';
import {galleryRatio} from '../../../theme/sheet-tokens.js';
import {mutedText, smallRadius, softSurface} from '../../../theme/tokens.js';

export const galleryStyles = css`
  .gallery {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-inline-size: 0;
  }

  .strip {
    border-radius: ${smallRadius};
    display: flex;
    gap: 0.75rem;
    list-style: none;
    margin: 0;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    padding: 0;
    position: relative;
    scroll-behavior: smooth;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }

  .slide {
    flex: none;
    inline-size: 92%;
    scroll-snap-align: start;
  }

  .is-alone > .slide {
    inline-size: 100%;
  }

  .figure-box {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    margin: 0;
  }

  .frame {
    aspect-ratio: ${galleryRatio};
    background: ${softSurface};
    border-radius: ${smallRadius};
    max-block-size: 24rem;
    inline-size: 100%;
    overflow: clip;
    position: relative;
  }

  .picture {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
  }

  .is-tall > .picture {
    object-fit: contain;
  }

  .caption {
    color: ${mutedText};
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0 0.75rem;
    line-height: 1.375rem;
  }

  .credit {
    margin-inline-start: auto;
  }

  .controls {
    align-items: center;
    display: flex;
    gap: 0.75rem;
    justify-content: center;
  }

  .controls .icon:dir(rtl) {
    scale: -1 1;
  }

  .counter {
    font-variant-numeric: tabular-nums;
    margin: 0;
    min-inline-size: 3.5rem;
    text-align: center;
  }

  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
  }

  @container trek (min-width: 50rem) {
    .strip:not(.is-alone) > .slide {
      flex: 1 0 min(92%, calc(24rem * (${galleryRatio})));
      inline-size: auto;
    }

    .strip .frame {
      aspect-ratio: auto;
      block-size: 24rem;
    }
  }

  @media print {
    .strip {
      overflow: hidden;
    }

    .controls {
      display: none;
    }
  }
`;
