import {css} from 'lit';
import {
  accent,
  border,
  controlBorder,
  mapCluster,
  mapClusterText,
  mapGround,
  mapLine,
  mapPoint,
  mapVisitor,
  mutedText,
  onAccent,
  raisedShadow,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';
import {iconStyles} from '../icons.styles.js';

/** What comes with the map. */
export const stageStyles = css`
  ${iconStyles}

  /* Base maps are made for a light page: what is drawn on them does not follow the scheme. */
  .frame {
    color-scheme: light;
    inset: 0;
    position: absolute;
  }

  .frame .ground,
  .sketch {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    position: absolute;
  }

  .sketch {
    background: ${mapGround};
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sketch-ring {
    stroke: #fff;
    stroke-width: 19;
  }

  .sketch-points {
    stroke: ${mapPoint};
    stroke-width: 14;
  }

  .is-dense .sketch-ring {
    stroke-width: 11;
  }

  .is-dense .sketch-points {
    stroke-width: 7;
  }

  .sketch-casing {
    stroke: #fff;
    stroke-width: 8;
  }

  .sketch-line {
    stroke: ${mapLine};
    stroke-width: 4.5;
  }

  .sketch-mark {
    fill: ${mapLine};
    stroke: #fff;
    stroke-width: 3;
  }

  .middle {
    inset: 0;
    position: absolute;
    display: grid;
    place-content: center;
  }

  .middle .button {
    box-shadow: ${raisedShadow};
  }

  /* Mixed, so that the browser answers in sRGB whatever the page wrote; moving, so that it tells. */
  .probe {
    background-color: color-mix(in srgb, ${mapCluster}, ${mapCluster});
    border: 0 solid;
    border-bottom-color: color-mix(in srgb, ${mapGround}, ${mapGround});
    border-left-color: color-mix(in srgb, ${mapVisitor}, ${mapVisitor});
    border-right-color: color-mix(in srgb, ${mapLine}, ${mapLine});
    border-top-color: color-mix(in srgb, ${mapClusterText}, ${mapClusterText});
    color: color-mix(in srgb, ${mapPoint}, ${mapPoint});
    color-scheme: light;
    forced-color-adjust: none;
    position: absolute;
    transition: all 1ms;
    visibility: hidden;
  }

  .catcher {
    cursor: pointer;
    inset: 0;
    position: absolute;
  }

  .toolbar {
    display: flex;
    flex-flow: column wrap;
    gap: 0.5rem;
    inset-block: 0.625rem auto;
    inset-inline-end: 0.625rem;
    max-block-size: calc(100% - 1.25rem);
    position: absolute;
  }

  .buttons,
  .switcher,
  .popup,
  .in-view:focus-within {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
  }

  .buttons {
    display: grid;
    overflow: hidden;
  }

  .tool {
    background: none;
    block-size: 2.75rem;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: grid;
    font: inherit;
    inline-size: 2.75rem;
    padding: 0;
    place-content: center;
    transition: background 150ms, color 150ms;
  }

  .tool:focus-visible,
  .trek:focus-visible {
    outline-offset: -0.1875rem;
  }

  .tool + .tool {
    border-block-start: 1px solid ${border};
  }

  .tool:hover,
  .trek:hover {
    background: ${softSurface};
    color: ${accent};
  }

  .tool[aria-busy] .icon {
    animation: trek-map-turn 1.2s linear infinite;
  }

  @keyframes trek-map-turn {
    to {
      rotate: 1turn;
    }
  }

  .bottom {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    inset-block-end: 0.625rem;
    inset-inline: 0.625rem;
    justify-content: space-between;
    pointer-events: none;
    position: absolute;
  }

  .bottom > * {
    pointer-events: auto;
  }

  .switcher {
    border: 0;
    display: flex;
    font: inherit;
    font-size: 0.875rem;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  select.switcher {
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  .switcher label {
    cursor: pointer;
    display: grid;
    min-block-size: 2.75rem;
    padding: 0.25rem;
  }

  .switcher input {
    appearance: none;
    block-size: 0;
    inline-size: 0;
    margin: 0;
    opacity: 0;
    position: absolute;
  }

  .switcher span {
    align-content: center;
    border-radius: calc(${smallRadius} - 0.125rem);
    padding-inline: 0.75rem;
  }

  .switcher label:hover span {
    color: ${accent};
  }

  .switcher input:checked + span {
    background: ${accent};
    color: ${onAccent};
    font-weight: 600;
  }

  .switcher input:focus-visible + span {
    outline: 0.1875rem solid ${accent};
    outline-offset: 0.125rem;
  }

  .attribution {
    background: color-mix(in srgb, ${surface} 88%, transparent);
    border-radius: 0.25rem;
    color: ${text};
    font-size: 0.75rem;
    line-height: 1.35;
    margin: 0;
    margin-inline-start: auto;
    max-inline-size: 100%;
    padding: 0.125rem 0.375rem;
  }

  .attribution a {
    color: inherit;
  }

  .popup {
    inset-block-start: var(--top);
    left: var(--left);
    margin: 0;
    max-inline-size: calc(2 * var(--half));
    position: absolute;
    translate: -50% var(--shift);
  }

  .popup.is-name {
    font-size: 0.9375rem;
    font-weight: 600;
    inline-size: max-content;
    line-height: 1.3;
    padding: 0.375rem 0.75rem;
    pointer-events: none;
    text-align: center;
  }

  .popup.is-crowd {
    z-index: 1;
    inline-size: calc(2 * var(--half));
    overflow: hidden;
  }

  .popup header {
    align-items: center;
    border-block-end: 1px solid ${border};
    color: ${mutedText};
    display: flex;
    font-size: 0.875rem;
    justify-content: space-between;
    padding-inline-start: 0.75rem;
  }

  .treks {
    list-style: none;
    margin: 0;
    max-block-size: 12rem;
    overflow: auto;
    padding: 0;
  }

  .trek {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    inline-size: 100%;
    line-height: 1.3;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    text-align: start;
  }

  .in-view:focus-within {
    z-index: 1;
    display: grid;
    inline-size: min(18rem, calc(100% - 5rem));
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
    position: absolute;
  }

  .in-view .button {
    border-color: transparent;
  }

  .notice.is-low {
    pointer-events: none;
    inset-block-start: auto;
    inset-block-end: 4.25rem;
  }

  .notice.is-quiet {
    background: color-mix(in srgb, ${surface} 88%, transparent);
    box-shadow: none;
    font-size: 0.8125rem;
    inset-block: auto 0.625rem;
    padding: 0.25rem 0.75rem;
  }

  .notice[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .buttons,
    .popup,
    .switcher,
    .attribution {
      border: 1px solid ${controlBorder};
    }

    .switcher input:checked + span {
      outline: 0.125rem solid Highlight;
      outline-offset: -0.125rem;
    }
  }
`;
