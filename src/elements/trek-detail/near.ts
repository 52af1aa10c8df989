import {html, type LitElement, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {trackRuler} from '../../model/along-track.js';
import type {ItemCard, ItemKey} from '../../model/item.js';
import type {Kind} from '../../store/kinds.js';
import {viewOf} from '../kind-view.js';
import {hideBroken, renderPictogram} from '../terms.js';
import {type ReadyView, renderSection, renderTopic} from './sheet-view.js';

/** As many as are seen at a glance. */
const FIRST_ENTRIES = 6;
/** What is near is requested when its place comes so near to the screen. */
const ROOM = '300px';

/** What is near an item: cards of other kinds, loaded when the visitor scrolls to them. */
export class NearItems {
  private readonly host: LitElement;
  private readonly opened = new Set<string>();
  private observer: IntersectionObserver | undefined;
  private shown: ItemKey | undefined;
  /** The item for which what is near has been requested. */
  private requestedFor: ItemKey | undefined;

  constructor(host: LitElement) {
    this.host = host;
  }

  render(view: ReadyView, kinds: readonly string[]) {
    if (kinds.length === 0) return nothing;
    const {key} = view.sheet;
    this.shown = key;
    if (this.requestedFor === key) for (const kind of kinds) view.requestNear(kind);
    const sections = kinds.map((kind) => this.renderKind(view, kind));
    const isEmpty = sections.every((section) => section === nothing);
    const content = html`${sections}`;
    return html`
      <div class="near" ${ref((place) => this.watch(place))}>
        ${isEmpty ? nothing : renderSection(view, 'near', view.messages.nearby, content)}
      </div>
    `;
  }

  private renderKind(view: ReadyView, name: string) {
    const near = view.near(name);
    if (!near || near.items.length === 0) return nothing;
    const {kind} = near;
    const items = alongTrack(view, near.items, name === 'poi');
    const isOpen = this.opened.has(`${name} ${view.sheet.key}`);
    const shown = isOpen ? items : items.slice(0, FIRST_ENTRIES);
    return renderTopic(
      view,
      titleOf(kind, view),
      html`
        <ul class="near-items" role="list">
          ${repeat(
            shown,
            ({item}) => item.key,
            (entry) => html`<li part="near-item">${renderEntry(view, kind, entry)}</li>`,
          )}
        </ul>
        ${
          shown.length < items.length
            ? html`<button class="button" type="button" @click=${() => this.open(name, view)}>
                ${view.messages.showAll(items.length)}
              </button>`
            : nothing
        }
      `,
    );
  }

  private open(name: string, view: ReadyView) {
    this.opened.add(`${name} ${view.sheet.key}`);
    this.host.requestUpdate();
  }

  /** Requests what is near once its place comes near the screen. */
  private watch(place: Element | undefined) {
    if (!place) {
      this.observer?.disconnect();
      this.observer = undefined;
    } else if (!this.observer && this.requestedFor !== this.shown) {
      this.observer = new IntersectionObserver((entries) => this.approach(entries), {
        rootMargin: ROOM,
      });
      this.observer.observe(place);
    }
  }

  private approach(entries: readonly IntersectionObserverEntry[]) {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    this.observer?.disconnect();
    this.observer = undefined;
    this.requestedFor = this.shown;
    this.host.requestUpdate();
  }
}

/** An item that is near, and how far along the track it is. */
interface Entry {
  readonly item: ItemCard;
  readonly metres?: number | undefined;
}

/** In the order of the walk where there is a track; else as the server has them. */
function alongTrack(
  {sheet}: ReadyView,
  items: readonly ItemCard[],
  isAlong: boolean,
): readonly Entry[] {
  const {lines} = sheet.shape;
  if (!isAlong || lines.length === 0) return items.map((item) => ({item}));
  const metresTo = trackRuler(lines);
  const entries = items.map((item) => ({item, metres: item.position && metresTo(item.position)}));
  return entries.sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity));
}

/** What the items of a kind are called, as a title. */
function titleOf(kind: Kind, {messages, formats}: ReadyView): string {
  const {words} = viewOf(kind);
  const word = (words?.[formats.language.slice(0, 2)] ?? words?.fr)?.other;
  return word ? word.charAt(0).toUpperCase() + word.slice(1) : messages.treks;
}

function renderEntry(view: ReadyView, kind: Kind, {item, metres}: Entry) {
  const {vocabularies, messages, formats} = view;
  const context = {card: item, vocabularies, messages, formats};
  const {name = item.name, practice, figures} = viewOf(kind).content(item, context);
  const [picture] = item.pictures;
  const href = view.addressOf(item.key);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    view.open(item.key);
  };
  const notes = [
    practice?.label,
    figures.find(({isLong, value}) => isLong && value)?.value,
    metres !== undefined && messages.fromStart(formats.length(metres)),
  ];
  return html`
    <div class="near-picture">
      ${viewOf(kind).icon}${
        picture &&
        html`<img src=${picture.thumbnailUrl ?? picture.url} alt="" loading="lazy" @error=${hideBroken} />`
      }
    </div>
    <div>
      ${
        href === undefined
          ? html`<button part="near-link" class="link near-link" type="button" @click=${open}>${name}</button>`
          : html`<a part="near-link" class="link near-link" href=${href} @click=${open}>${name}</a>`
      }
      <p class="muted">
        ${renderPictogram(practice?.pictogramUrl)}${notes.filter(Boolean).join(' · ')}
      </p>
    </div>
  `;
}
