import {html, type LitElement, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import type {KindsMessages} from '../../../i18n/messages/kinds.js';
import type {ItemCard} from '../../../model/item.js';
import type {Track} from '../../../model/track.js';
import {type CardContent, titleOf, viewOf} from '../../kind-view.js';
import {hideBroken, renderPictogram} from '../../terms.js';
import {
  type NearbyOfKind,
  type ReadyView,
  renderItemLink,
  renderSection,
  renderTopic,
} from '../sheet-view.js';
import {fromStartText, renderPlaceOnTrack} from '../track/on-track.js';
import {nearbyStyles} from './nearby.styles.js';

/** Length of a list before the visitor shows all. */
const COLLAPSED_LENGTH = 6;
const MAX_FIGURES = 2;
/** Nearby items are requested when their section is this near to the viewport. */
const LOAD_MARGIN = '300px';

export const styles = [nearbyStyles];

/** A nearby item, with its distance from the start of the track. */
interface Entry {
  readonly item: ItemCard;
  readonly metres?: number | undefined;
}

interface Entries {
  readonly items: readonly ItemCard[];
  readonly track: Track | undefined;
  readonly list: readonly Entry[];
}

/** The items near another one, by kind; loaded when the visitor scrolls to them. */
export class NearbyItems {
  private readonly host: LitElement;
  /** Lists that show all items, by kind and item. */
  private readonly opened = new Set<string>();
  /** Cached by kind, since a sheet is rendered again with every change of the state. */
  private readonly entries = new Map<string, Entries>();
  private observer: IntersectionObserver | undefined;
  private isInView = false;
  private view: ReadyView | undefined;
  private kinds: readonly string[] = [];

  constructor(host: LitElement) {
    this.host = host;
  }

  render(view: ReadyView, kinds: readonly string[]) {
    if (kinds.length === 0) return nothing;
    this.view = view;
    this.kinds = kinds;
    const sections = kinds.map((kind) => this.renderKind(view, kind));
    const isEmpty = sections.every((section) => section === nothing);
    const content = html`${sections}`;
    // A new element for each sheet, so that its visibility is observed anew.
    return keyed(
      view.sheet.key,
      html`
        <div class="nearby ${isEmpty ? 'is-empty' : ''}" ${ref(this.observe)}>
          ${isEmpty ? nothing : renderSection(view, 'nearby', view.messages.nearby, content)}
        </div>
      `,
    );
  }

  private kindsMessages({loaded, formats: {language}}: ReadyView): KindsMessages | undefined {
    // The file that the messages about such items are in.
    const load = async () => (await import('../../../i18n/items.js')).loadKindsMessages(language);
    return loaded(load, `kinds ${language}`);
  }

  private renderKind(view: ReadyView, name: string) {
    // Also after a change of language, which replaces the items.
    if (this.isInView) view.requestNearbyItems(name);
    const near = view.nearbyItems(name);
    const entries = near ? this.entriesOf(view, name, near) : [];
    if (!near || entries.length === 0) return nothing;
    const isOpen = this.opened.has(`${name} ${view.sheet.key}`);
    const shown = isOpen ? entries : entries.slice(0, COLLAPSED_LENGTH);
    return renderTopic(
      view,
      titleOf(near.kind, this.kindsMessages(view), view.messages.treks),
      html`
        <ul class="nearby-items" role="list" data-kind=${name}>
          ${repeat(
            shown,
            ({item}) => item.key,
            (entry) =>
              renderPlaceOnTrack(view, 'nearby-item', entry.metres, renderEntry(view, near, entry)),
          )}
        </ul>
        ${
          shown.length < entries.length
            ? html`<button part="nearby-show-more" class="button" type="button" @click=${() => this.showAll(name, view)}>
                ${view.messages.showAll(entries.length)}
              </button>`
            : nothing
        }
      `,
    );
  }

  private entriesOf(view: ReadyView, name: string, {kind, items}: NearbyOfKind): readonly Entry[] {
    const {track} = view;
    const known = this.entries.get(name);
    if (known?.items === items && known.track === track) return known.list;
    const others = items.filter(({key}) => key !== view.sheet.key);
    const list = viewOf(kind).isAlongTracks
      ? alongTrack(track, others)
      : others.map((item) => ({item}));
    this.entries.set(name, {items, track, list});
    return list;
  }

  /** Shows all items of a list, and focuses the first new one, since the button is removed. */
  private async showAll(name: string, view: ReadyView) {
    this.opened.add(`${name} ${view.sheet.key}`);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const links = this.host.renderRoot.querySelectorAll<HTMLElement>(
      `[data-kind="${name}"] .nearby-link`,
    );
    links[COLLAPSED_LENGTH]?.focus();
  }

  private readonly observe = (place: Element | undefined) => {
    this.observer?.disconnect();
    this.isInView = false;
    if (!place) return;
    this.observer = new IntersectionObserver((changes) => this.updateVisibility(changes), {
      rootMargin: LOAD_MARGIN,
    });
    this.observer.observe(place);
  };

  /** Requests nearby items when the section comes near the viewport; failed requests are repeated then. */
  private updateVisibility(changes: readonly IntersectionObserverEntry[]) {
    const isInSight = changes.at(-1)?.isIntersecting ?? false;
    if (isInSight && !this.isInView) {
      for (const kind of this.kinds) this.view?.requestNearbyItems(kind, {again: true});
    }
    this.isInView = isInSight;
  }
}

/** Sorts items by their distance from the start of the track; without a track, in the server's order. */
function alongTrack(track: Track | undefined, items: readonly ItemCard[]): readonly Entry[] {
  const entries = items.map((item) => ({
    item,
    metres: item.position && track?.nearest(item.position).distanceMetres,
  }));
  const last = Number.MAX_VALUE;
  return entries.sort((a, b) => (a.metres ?? last) - (b.metres ?? last));
}

function renderEntry(view: ReadyView, {kind, messages}: NearbyOfKind, {item, metres}: Entry) {
  const {vocabularies, formats} = view;
  const content = viewOf(kind).content(item, {card: item, vocabularies, messages, formats});
  const {practice, warning} = content;
  const [picture] = item.pictures;
  const notes = [
    practice?.label,
    ...figuresOf(content),
    metres !== undefined && fromStartText(metres, view),
  ];
  return html`
    <div class="nearby-picture">
      ${viewOf(kind).icon}${
        picture &&
        html`<img src=${picture.thumbnailUrl ?? picture.url} alt="" loading="lazy" @error=${hideBroken} />`
      }
    </div>
    <div>
      ${renderItemLink(view, item, {part: 'nearby-link'})}
      <p class="muted">
        ${renderPictogram(practice?.pictogramUrl)}${notes.filter(Boolean).join(' · ')}
      </p>
      ${warning ? html`<p class="warning">${warning}</p>` : nothing}
    </div>
  `;
}

/** The dates of an event, else the first figures of the card. */
function figuresOf({figures}: CardContent): readonly string[] {
  const known = figures.filter(({value}) => value);
  const long = known.find(({isLong}) => isLong);
  return (long ? [long] : known.slice(0, MAX_FIGURES)).flatMap(({value}) => value ?? []);
}
