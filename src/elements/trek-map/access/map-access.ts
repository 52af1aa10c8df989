import {html, nothing, svg} from 'lit';
import {map as mapMessages} from '../../../generated/messages/map.js';
import type {MapMessages} from '../../../i18n/messages/map.js';
import {type Direction, type MapView, movedView, type Size} from '../../../map/view.js';
import type {Item, ItemKey} from '../../../model/item.js';
import {icon} from '../../icons.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import type {MapController} from '../map-controller.js';
import {namedItem} from '../map-items.js';
import {hasRetry, problemOf} from '../map-state.js';
import {closeByEscape, type MapPanel} from '../open-panels.js';
import {Popups} from '../popups.js';
import {ItemWalk} from './item-walk.js';
import {accessStyles} from './map-access.styles.js';
import {OverlappingItems} from './overlapping-items.js';
import {renderPad} from './pad.js';
import {renderItemButtons} from './popup-list.js';
import {itemsShown, type ShownItems, summaryOf} from './summary.js';

/** A longer list would keep keyboard users from reaching what comes after the map. */
const MOST_LISTED = 30;
const listIcon = icon(svg`<path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"/>`);

interface Parts {
  readonly engineHost: EngineHost;
  readonly controller: MapController;
  readonly view: () => MapView | undefined;
  readonly size: () => Size;
}

/**
 * What lets everybody use a map: its content as text and as a list of buttons, a way past it, and keys that go from
 * one item to the next. The points of a map cannot be focused, since they are pixels of a canvas.
 */
export class MapAccess {
  private readonly context: MapContext;
  private readonly parts: Parts;
  private readonly walk: ItemWalk;
  readonly popups: Popups;
  /** Those at one place, which no zoom separates. */
  readonly overlapping: OverlappingItems;
  private isListOpen = false;
  private isHelpOpen = false;
  private isPadOpen = false;
  private readonly listPanel: MapPanel = {
    isOpen: () => this.isListOpen,
    close: () => this.toggleList(false),
  };
  /** The buttons that move the map. */
  private readonly padPanel: MapPanel = {
    isOpen: () => this.isPadOpen,
    close: () => this.togglePad(),
  };
  readonly panels = [this.listPanel, this.padPanel] as const;
  private readonly closePadByKey = closeByEscape(this.padPanel, '.toolbar [aria-expanded]');
  /** What was shown when it was last counted. */
  private shown: ShownItems | undefined;
  private shownOf: readonly unknown[] = [];
  private announcement = '';
  private readonly select = (key: ItemKey) => this.parts.controller.itemSelected(key);
  private readonly highlight = (key: ItemKey | undefined) =>
    this.parts.controller.itemHighlighted(key);

  constructor(context: MapContext, parts: Parts) {
    this.context = context;
    this.parts = parts;
    this.popups = new Popups(context, parts);
    this.overlapping = new OverlappingItems(context, parts.engineHost, parts.controller);
    this.walk = new ItemWalk({
      items: () => this.itemsInView(Number.POSITIVE_INFINITY),
      place: () => parts.engineHost.engine?.bounds.join() ?? '',
      highlight: this.highlight,
    });
    context.addStyles(accessStyles);
  }

  /** The button that opens the buttons that move the map; absent without an engine that moves. */
  get pad() {
    const {messages} = this;
    if (!messages) return undefined;
    return {
      name: messages.pan,
      isOpen: this.isPadOpen,
      toggle: () => this.togglePad(),
      content: this.isPadOpen
        ? renderPad(messages, {move: this.pan, pressKey: this.closePadByKey})
        : nothing,
    };
  }

  /** Moves popups and lists with the map. */
  moved() {
    this.popups.updatePositions();
    if (this.isListOpen || this.overlapping.isOpen) this.requestUpdate();
  }

  /** Why the map is not drawn, or not whole, with a button that calls `retry`; undefined where it is. */
  renderProblem(hasPartFailed: boolean, retry: () => void) {
    const {engineHost, controller} = this.parts;
    const {baseMap} = controller.content;
    const problem = problemOf(engineHost.state, {
      isOnline: navigator.onLine,
      isInView: engineHost.isInView,
      hasBaseMapFailed: baseMap !== undefined && engineHost.hasFailed(baseMap),
      hasPartFailed,
    });
    const sentence = problem && this.messages?.problems[problem];
    if (!sentence) return undefined;
    if (!hasRetry(problem)) return sentence;
    const {messages} = this.context.text;
    return html`${sentence}
      <button part="retry" class="button" type="button" @click=${retry}>
        ${problem === 'asleep' ? messages.loadMap : messages.retry}
      </button>`;
  }

  /** Before the map in the order of the Tab key. */
  renderStart() {
    const {messages} = this;
    if (!messages) return nothing;
    return html`<a part="skip-link" class="button skip visually-hidden" href="#" @click=${this.skip}>
      ${messages.skip}
    </a>`;
  }

  render() {
    return [
      this.popups.render(this.overlapping.isOpen),
      this.overlapping.render(),
      this.parts.controller.content.items.length > 0 && this.messages
        ? this.renderText(this.messages)
        : nothing,
    ];
  }

  /** After everything else of the map. */
  renderEnd() {
    return this.messages
      ? html`<p class="map-end visually-hidden" tabindex="-1">${this.messages.end}</p>`
      : nothing;
  }

  /** Keys on the map itself; those that move and zoom it are MapLibre's. */
  readonly pressKey = (event: KeyboardEvent) => {
    const {messages} = this;
    const isOnMap = event.target instanceof HTMLCanvasElement;
    if (!isOnMap || !messages || event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'PageDown':
      case 'PageUp':
        this.announcement = this.walked(this.walk.go(event.key === 'PageDown' ? 1 : -1), messages);
        break;
      case 'Enter':
        if (this.walk.current) this.select(this.walk.current.key);
        else this.parts.engineHost.engine?.selectCenter();
        break;
      case 'Escape':
        this.walk.stop();
        this.parts.controller.backgroundClicked();
        break;
      case '?':
        void this.openHelp();
        break;
      default:
        return;
    }
    event.preventDefault();
    this.requestUpdate();
  };

  readonly leaveMap = (event: FocusEvent) => {
    if (event.target instanceof HTMLCanvasElement) this.walk.stop();
  };

  private renderText(messages: MapMessages) {
    const shown = this.shownNow(messages);
    const list = this.list;
    this.context.root
      .querySelector('.map-container canvas')
      ?.setAttribute('aria-describedby', 'map-summary');
    return html`
      <p id="map-summary" class="visually-hidden">${this.summary(shown, messages)}</p>
      <p class="visually-hidden" role="status">${this.announcement}</p>
      <div part="items-in-view" class="in-view" @keydown=${this.closeListByKey}>
        <div class="in-view-bar">
          <button
            class="in-view-button"
            type="button"
            aria-expanded=${this.isListOpen ? 'true' : 'false'}
            @click=${() => this.toggleList()}>
            ${this.countText(shown, messages)}
          </button>
          ${
            list
              ? html`<a
                  part="list-link"
                  class="tool"
                  href="#"
                  title=${messages.toList}
                  aria-label=${messages.toList}
                  @click=${(event: Event) => goTo(event, list)}>
                  ${listIcon}
                </a>`
              : nothing
          }
        </div>
        ${this.isListOpen ? this.renderList(shown, messages) : nothing}
      </div>
    `;
  }

  private renderList(shown: ShownItems, messages: MapMessages) {
    const items = this.itemsInView(MOST_LISTED).map((item) => namedItem(item, this.context));
    const rest = shown.count - items.length;
    const {itemsInView} = this.context.text.messages;
    return html`<div class="in-view-panel" role="group" aria-label=${itemsInView}>
      ${renderItemButtons({items, choose: this.select, highlight: this.highlight})}
      ${rest > 0 ? html`<p class="in-view-note">${messages.moreInView(rest)}</p>` : nothing}
      ${this.parts.engineHost.engine ? this.renderHelp(messages) : nothing}
    </div>`;
  }

  private renderHelp({keys, keysTitle}: MapMessages) {
    return html`<details part="keyboard-help" class="keys" ?open=${this.isHelpOpen}>
      <summary>${keysTitle}</summary>
      <ul role="list">
        ${[keys.move, keys.zoom, keys.walk, keys.choose, keys.leave, keys.help].map(
          (text) => html`<li>${text}</li>`,
        )}
      </ul>
    </details>`;
  }

  private readonly pan = (direction: Direction) => {
    const {engineHost, controller, size} = this.parts;
    const {engine} = engineHost;
    if (!engine) return;
    const {view, orientation} = engine;
    controller.moveTo(movedView(view, size(), {direction, bearing: orientation.bearing}));
  };

  private walked(item: Item | undefined, messages: MapMessages): string {
    if (!item) return messages.nothingInView;
    const {name} = namedItem(item, this.context);
    return messages.position(name ?? '', this.walk.position, this.walk.count);
  }

  /** Counted again when the items or the view are others. */
  private shownNow(messages: MapMessages): ShownItems {
    const {engineHost, controller, view, size} = this.parts;
    const {items} = controller.content;
    const {engine} = engineHost;
    const place = engine ? engine.bounds.join() : JSON.stringify([view(), size()]);
    const inputs = [items, place, messages];
    // A flight moves the map all the time; it is counted again where that pauses.
    const isFlying = controller.flight?.isPlaying ?? false;
    const isSame = inputs.every((input, index) => input === this.shownOf[index]);
    if (this.shown && (isFlying || isSame)) {
      return this.shown;
    }
    this.shownOf = inputs;
    this.shown = itemsShown(items, {bounds: engine?.bounds, view: view(), size: size()});
    // Who moves the map by keys or buttons hears what it shows now; a flight says by itself where it is.
    const focused = this.context.root.activeElement;
    if (focused?.closest('.region') && !focused.closest('.in-view, .flight')) {
      this.announcement = this.countText(this.shown, messages);
    }
    return this.shown;
  }

  private countText({count}: ShownItems, messages: MapMessages): string {
    const {itemCount} = this.context.text.messages;
    return count > 0 ? messages.inView(itemCount(count)) : messages.nothingInView;
  }

  private summary(shown: ShownItems, messages: MapMessages): string {
    const {text, source} = this.context;
    const {selectedKey} = source.state;
    const {items} = this.parts.controller.content;
    const selected = selectedKey && items.find(({key}) => key === selectedKey);
    const nameOf = (item: Item) => namedItem(item, this.context).name ?? '';
    return summaryOf(shown, {
      messages,
      count: text.messages.itemCount,
      length: (metres) => text.formats.length(metres),
      total: items.length,
      nameOf,
      selected: selected && nameOf(selected),
    });
  }

  private itemsInView(limit: number): readonly Item[] {
    const {engine} = this.parts.engineHost;
    if (engine) return engine.itemsInView(limit);
    const {controller, view, size} = this.parts;
    return itemsShown(controller.content.items, {view: view(), size: size()}).items.slice(0, limit);
  }

  private togglePad() {
    this.isPadOpen = !this.isPadOpen;
    this.requestUpdate();
  }

  private toggleList(isOpen = !this.isListOpen) {
    this.isListOpen = isOpen;
    if (!isOpen) this.isHelpOpen = false;
    this.requestUpdate();
  }

  private async openHelp() {
    this.isHelpOpen = true;
    this.toggleList(true);
    await this.context.host.updateComplete;
    this.focus('.keys summary');
  }

  private readonly closeListByKey = (event: KeyboardEvent) => {
    // The help was opened from the map.
    const opener = this.isHelpOpen ? '.map-container canvas' : '.in-view-button';
    closeByEscape(this.listPanel, opener)(event);
  };

  private readonly skip = (event: Event) => {
    event.preventDefault();
    this.focus('.map-end');
  };

  private focus(selector: string) {
    this.context.root.querySelector<HTMLElement>(selector)?.focus();
  }

  /** A list of the same source that the visitor can see. */
  private get list(): HTMLElement | undefined {
    const members = [...(this.context.source.sharedSource?.members ?? [])];
    return members
      .map(({element}) => element)
      .find(
        (each): each is HTMLElement =>
          each instanceof HTMLElement && each.localName === 'trek-list' && each.checkVisibility(),
      );
  }

  private get messages(): MapMessages | undefined {
    const messages = this.context.text.of(mapMessages);
    // Where they have not loaded, there are none of them.
    return messages?.skip ? messages : undefined;
  }

  private requestUpdate() {
    this.context.host.requestUpdate();
  }
}

/** Moves the focus to a list, which takes none by itself. */
function goTo(event: Event, list: HTMLElement) {
  event.preventDefault();
  if (!list.hasAttribute('tabindex')) {
    list.tabIndex = -1;
    list.addEventListener('blur', () => list.removeAttribute('tabindex'), {once: true});
  }
  list.scrollIntoView();
  list.focus({preventScroll: true});
}
