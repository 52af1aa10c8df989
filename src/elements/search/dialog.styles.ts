import {css} from 'lit';
import {border, radius, raisedShadow, surface, text} from '../../theme/tokens.js';

export const dialogStyles = css`
  .dialog {
    background: ${surface};
    border: 1px solid transparent;
    border-radius: ${radius};
    box-shadow: ${raisedShadow};
    color: ${text};
    flex-direction: column;
    inline-size: min(34rem, 92vw);
    max-block-size: min(48rem, 90vh);
    overflow: hidden;
    padding: 0;
  }

  .dialog[open] {
    display: flex;
  }

  .dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  .dialog-head,
  .dialog-foot {
    align-items: center;
    display: flex;
    flex: none;
    gap: 0.75rem;
    justify-content: space-between;
    padding: 0.75rem 1.25rem;
  }

  .dialog-head {
    border-block-end: 1px solid ${border};
  }

  .dialog-foot {
    border-block-start: 1px solid ${border};
    flex-wrap: wrap;
    padding-block-end: max(0.75rem, env(safe-area-inset-bottom));
  }

  .dialog-foot .is-primary {
    flex: 1;
  }

  .dialog h2 {
    font-size: 1.25rem;
    margin: 0;
  }

  .dialog .sections {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 1.25rem;
  }

  .dialog .section:last-child {
    border: 0;
  }

  @media (max-width: 40rem) {
    .dialog {
      block-size: 100dvh;
      border-radius: 0;
      inline-size: 100vw;
      margin: 0;
      max-block-size: none;
      max-inline-size: none;
    }
  }
`;
