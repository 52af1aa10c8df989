import {html, type LitElement, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {primaryLanguage} from '../../i18n/catalogues.js';
import {asTitle} from '../../i18n/counted.js';
import {trackRuler} from '../../model/along-track.js';
import type {Line} from '../../model/geometry.js';
import type {ItemCard} from '../../model/item.js';
import type {Kind} from '../../store/kinds.js';
import {type CardContent, viewOf} from '../kind-view.js';
import {hideBroken, renderPictogram} from '../terms.js';
import {nearbyStyles} from './nearby.styles.js';
import {
  type NearOfKind,
  type ReadyView,
  renderItemLink,
  renderSection,
  renderTopic,
} from './sheet-view.js';

/** As many as are seen at a glance. */
const FIRST_ENTRIES = 6;
const MOST_FIGURES = 2;
const AT_START_METRES = 50;
/** What is near is requested when its place comes so near to the screen. */
const ROOM = '300px';

/** An item that is near, and how far along the track it is. */
interface Entry {
  readonly item: ItemCard;
  readonly metres?: number | undefined;
}

interface Entries {
  readonly items: readonly ItemCard[];
  readonly lines: readonly Line[];
  readonly list: readonly Entry[];
}

/** What is near an item: cards of other kinds, loaded when the visitor scrolls to them. */
export class NearItems {
  private readonly host: LitElement;
  /** Lists that are shown whole, by kind and item. */
  private readonly opened = new Set<string>();
  /** By kind: a sheet is drawn again whenever something on a map changes. */
  private readonly entries = new Map<string, Entries>();
  private observer: IntersectionObserver | undefined;
  private isInSight = false;
  private view: ReadyView | undefined;
  private kinds: readonly string[] = [];

  constructor(host: LitElement) {
    this.host = host;
    // Lit draws in a shadow root unless told otherwise.
    const root = host.renderRoot as ShadowRoot;
    const {styleSheet} = nearbyStyles;
    if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
  }

  render(view: ReadyView, kinds: readonly string[]) {
    if (kinds.length === 0) return nothing;
    this.view = view;
    this.kinds = kinds;
    const sections = kinds.map((kind) => this.renderKind(view, kind));
    const isEmpty = sections.every((section) => section === nothing);
    const content = html`${sections}`;
    // Where the place of another sheet's was in sight, that of this one need not be.
    return keyed(
      view.sheet.key,
      html`
        <div class="nearby ${isEmpty ? 'is-empty' : ''}" ${ref(this.watch)}>
          ${isEmpty ? nothing : renderSection(view, 'nearby', view.messages.nearby, content)}
        </div>
      `,
    );
  }

  private renderKind(view: ReadyView, name: string) {
    // In another language they are other items.
    if (this.isInSight) view.requestNear(name);
    const near = view.near(name);
    const entries = near ? this.entriesOf(view, name, near) : [];
    if (!near || entries.length === 0) return nothing;
    const isOpen = this.opened.has(`${name} ${view.sheet.key}`);
    const shown = isOpen ? entries : entries.slice(0, FIRST_ENTRIES);
    return renderTopic(
      view,
      titleOf(near.kind, view),
      html`
        <ul class="nearby-items" role="list" data-kind=${name}>
          ${repeat(
            shown,
            ({item}) => item.key,
            (entry) => html`<li part="nearby-item">${renderEntry(view, near, entry)}</li>`,
          )}
        </ul>
        ${
          shown.length < entries.length
            ? html`<button part="nearby-show-more" class="button" type="button" @click=${() => this.open(name, view)}>
                ${view.messages.showAll(entries.length)}
              </button>`
            : nothing
        }
      `,
    );
  }

  private entriesOf(view: ReadyView, name: string, {kind, items}: NearOfKind): readonly Entry[] {
    const {lines} = view.sheet.shape;
    const known = this.entries.get(name);
    if (known?.items === items && known.lines === lines) return known.list;
    const others = items.filter(({key}) => key !== view.sheet.key);
    const list = viewOf(kind).isAlongTracks
      ? alongTrack(lines, others)
      : others.map((item) => ({item}));
    this.entries.set(name, {items, lines, list});
    return list;
  }

  /** Shows a list whole. The focus goes to what is new: the button is gone. */
  private async open(name: string, view: ReadyView) {
    this.opened.add(`${name} ${view.sheet.key}`);
    this.host.requestUpdate();
    await this.host.updateComplete;
    const links = this.host.renderRoot.querySelectorAll<HTMLElement>(
      `[data-kind="${name}"] .nearby-link`,
    );
    links[FIRST_ENTRIES]?.focus();
  }

  private readonly watch = (place: Element | undefined) => {
    this.observer?.disconnect();
    this.isInSight = false;
    if (!place) return;
    this.observer = new IntersectionObserver((changes) => this.approach(changes), {
      rootMargin: ROOM,
    });
    this.observer.observe(place);
  };

  /** Requests what is near when its place comes near the screen, and again there what has failed. */
  private approach(changes: readonly IntersectionObserverEntry[]) {
    const isInSight = changes.at(-1)?.isIntersecting ?? false;
    if (isInSight && !this.isInSight) {
      for (const kind of this.kinds) this.view?.requestNear(kind, {again: true});
    }
    this.isInSight = isInSight;
  }
}

/** In the order of the walk where there is a track; else as the server has them. */
function alongTrack(lines: readonly Line[], items: readonly ItemCard[]): readonly Entry[] {
  const metresTo = trackRuler(lines);
  const entries = items.map((item) => ({item, metres: item.position && metresTo(item.position)}));
  const last = Number.MAX_VALUE;
  return entries.sort((a, b) => (a.metres ?? last) - (b.metres ?? last));
}

/** What the items of a kind are called, as a title. */
function titleOf(kind: Kind, {messages, formats}: ReadyView): string {
  const {words} = viewOf(kind);
  const word = (words?.[primaryLanguage(formats.language)] ?? words?.fr)?.other;
  return word ? asTitle(word) : messages.treks;
}

function renderEntry(view: ReadyView, {kind, messages}: NearOfKind, {item, metres}: Entry) {
  const {vocabularies, formats} = view;
  const content = viewOf(kind).content(item, {card: item, vocabularies, messages, formats});
  const {name = item.name, practice, warning} = content;
  const [picture] = item.pictures;
  const notes = [
    practice?.label,
    ...figuresOf(content),
    metres !== undefined && whereText(metres, view),
  ];
  return html`
    <div class="nearby-picture">
      ${viewOf(kind).icon}${
        picture &&
        html`<img src=${picture.thumbnailUrl ?? picture.url} alt="" loading="lazy" @error=${hideBroken} />`
      }
    </div>
    <div>
      ${renderItemLink(view, {...item, name}, 'nearby-link')}
      <p class="muted">
        ${renderPictogram(practice?.pictogramUrl)}${notes.filter(Boolean).join(' · ')}
      </p>
      ${warning ? html`<p class="warning">${warning}</p>` : nothing}
    </div>
  `;
}

/** A place beside the start is at the start. */
const whereText = (metres: number, {messages, formats}: ReadyView): string =>
  metres < AT_START_METRES ? messages.atStart : messages.fromStart(formats.length(metres));

/** When it is, or else the first figures of its card. */
function figuresOf({figures}: CardContent): readonly string[] {
  const known = figures.filter(({value}) => value);
  const long = known.find(({isLong}) => isLong);
  return (long ? [long] : known.slice(0, MOST_FIGURES)).flatMap(({value}) => value ?? []);
}
