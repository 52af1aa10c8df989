import {css, html, noChange, nothing, svg} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {playMessage} from '../../../i18n/player-messages.js';
import type {Attachment} from '../../../model/attachment.js';
import {type MediaPlayer, playerOf} from '../../../model/media-player.js';
import {icon} from '../../icons.js';
import type {SheetView} from '../sheet-view.js';

export const styles = [
  css`
    .player {
      display: block;
      inline-size: 100%;
      margin-block-start: 0.5rem;
      max-inline-size: 40rem;
    }

    video.player,
    iframe.player {
      aspect-ratio: 16 / 9;
      background: #000;
      border: 0;
      block-size: auto;
    }

    button.play {
      margin-block-start: 0.5rem;
      overflow-wrap: anywhere;
      text-align: start;
    }

    @media print {
      .player,
      button.play {
        display: none;
      }
    }
  `,
];

const playIcon = icon(svg`<path d="M8 5.5v13l10.5-6.5z"/>`);

/** What an embedded player may do. YouTube refuses a page that does not name its site. */
const SANDBOX = 'allow-scripts allow-same-origin allow-presentation allow-popups';
const ALLOWED = 'autoplay; fullscreen; encrypted-media; picture-in-picture';

/** The player of an attached video or sound; nothing for other files. */
export function renderPlayer({formats}: SheetView, {url, title}: Attachment) {
  const player = playerOf(url);
  if (!player) return nothing;
  if (player.kind === 'frame') {
    return keyed(
      player.url,
      frameOnClick(player, title, playMessage(formats.language, player.host)),
    );
  }
  // Nothing is requested before it is played.
  return player.kind === 'video'
    ? html`<video part="player" class="player" controls preload="none" playsinline src=${url} aria-label=${title}></video>`
    : html`<audio part="player" class="player" controls preload="none" src=${url} aria-label=${title}></audio>`;
}

type Frame = Extract<MediaPlayer, {kind: 'frame'}>;

/** A button that names a host, and in its place the player of that host once it is pressed. */
class FrameOnClick extends AsyncDirective {
  private isOpen = false;

  render(player: Frame, title: string, message: string): unknown {
    // A frame that is rendered again would begin again.
    if (this.isOpen) return noChange;
    return html`<button part="play" class="button play" type="button"
      @click=${(event: Event) => this.open(event, player, title)}>${playIcon}${message}</button>`;
  }

  private open({currentTarget}: Event, {url}: Frame, title: string) {
    // The listener is on the button, in whose place the frame is rendered.
    const {parentElement} = currentTarget as Element;
    this.isOpen = true;
    this.setValue(html`<iframe
      part="player"
      class="player"
      src=${url}
      title=${title}
      sandbox=${SANDBOX}
      allow=${ALLOWED}
      allowfullscreen
      referrerpolicy="strict-origin-when-cross-origin"></iframe>`);
    parentElement?.querySelector('iframe')?.focus();
  }
}

const frameOnClick = directive(FrameOnClick);
