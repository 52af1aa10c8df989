import {css, html, noChange, nothing, svg} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import {keyed} from 'lit/directives/keyed.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Attachment} from '../../../model/attachment.js';
import {type MediaPlayer, playerOf} from '../../../model/media-player.js';
import {sameHost} from '../../../model/url.js';
import {icon} from '../../icons.js';
import type {ReadyView} from '../sheet-view.js';

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
export function renderPlayer(view: ReadyView, {url, title}: Attachment) {
  const {sheet, apiOf} = view;
  const player = playerOf(url);
  const messages = sheetMessages(view);
  if (!player || !messages) return nothing;
  // A film that the next sheet has too begins anew there.
  const key = `${sheet.key} ${url}`;
  const {host} = new URL(player.url);
  const isOwnFile = player.kind !== 'frame' && sameHost(url, apiOf(sheet.key));
  const content = isOwnFile
    ? renderFile(player, title, false)
    : // A directive alone would not begin anew with another key.
      html`${playOnClick(player, title, messages.playFrom(host))}`;
  return keyed(key, content);
}

/** A file that the browser plays; it is not requested before. */
const renderFile = ({kind, url}: MediaPlayer, title: string, isPlaying: boolean) =>
  kind === 'video'
    ? html`<video part="player" class="player" controls playsinline preload="none" ?autoplay=${isPlaying}
        src=${url} aria-label=${title}></video>`
    : html`<audio part="player" class="player" controls preload="none" ?autoplay=${isPlaying}
        src=${url} aria-label=${title}></audio>`;

const renderFrame = ({url}: MediaPlayer, title: string) =>
  html`<iframe
    part="player"
    class="player"
    src=${url}
    title=${title}
    sandbox=${SANDBOX}
    allow=${ALLOWED}
    allowfullscreen
    referrerpolicy="strict-origin-when-cross-origin"></iframe>`;

/** A button that names a host, and in its place the player once it is pressed. */
class PlayOnClick extends AsyncDirective {
  private isOpen = false;

  render(player: MediaPlayer, title: string, message: string): unknown {
    // A player that is rendered again would begin again.
    if (this.isOpen) return noChange;
    return html`<button part="play" class="button play" type="button"
      @click=${(event: Event) => this.open(event, player, title)}>${playIcon}${message}<span class="visually-hidden">: ${title}</span></button>`;
  }

  private open({currentTarget}: Event, player: MediaPlayer, title: string) {
    // The listener is on the button, in whose place the player is rendered.
    const {parentElement} = currentTarget as Element;
    this.isOpen = true;
    this.setValue(
      player.kind === 'frame' ? renderFrame(player, title) : renderFile(player, title, true),
    );
    parentElement?.querySelector<HTMLElement>('.player')?.focus();
  }
}

const playOnClick = directive(PlayOnClick);
