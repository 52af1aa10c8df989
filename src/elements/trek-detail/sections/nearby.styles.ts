import {css} from 'lit';
import {accent, border, smallRadius, softSurface} from '../../../theme/tokens.js';

export const nearbyStyles = css`
  /* An empty section does not double the gap between its neighbours. */
  .nearby.is-empty {
    margin-block-start: -1.5rem;
  }

  .nearby-items {
    display: grid;
    gap: 0.75rem 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .nearby-items li {
    align-items: center;
    border: 1px solid ${border};
    border-radius: ${smallRadius};
    display: flex;
    gap: 0.75rem;
    min-inline-size: 0;
    padding: 0.5rem;
  }

  .nearby-items + .button {
    margin-block-start: 0.75rem;
  }

  .nearby-picture {
    background: ${softSurface};
    block-size: 4rem;
    border-radius: ${smallRadius};
    color: ${accent};
    display: grid;
    flex: none;
    inline-size: 4rem;
    overflow: hidden;
    place-items: center;
    position: relative;
  }

  .nearby-picture img {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
  }

  .nearby-items .link {
    font-weight: 650;
    min-block-size: 1.5rem;
    text-decoration-line: underline;
  }

  .nearby .topic {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }

  .nearby-items {
    inline-size: 100%;
  }

  .nearby-items .muted {
    align-items: center;
    display: flex;
    font-size: 0.875rem;
    gap: 0.375rem;
    margin: 0;
  }

  .nearby-items .pictogram {
    block-size: 1.25rem;
    inline-size: 1.25rem;
  }

  @container trek (min-width: 40rem) {
    .nearby.is-empty {
      margin-block-start: -2rem;
    }
  }

  @media print {
    .nearby {
      display: none;
    }
  }
`;
