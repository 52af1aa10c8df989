import {html, nothing} from 'lit';
import {ApiError} from '../../api/api-error.js';
import {type FoundPlace, readPlaces, readReachedArea} from '../../api/travel.js';
import {reach as group} from '../../generated/messages/reach.js';
import type {ReachMessages} from '../../i18n/messages/reach.js';
import type {Reach, TravelLimit, TravelMode} from '../../model/search/reach.js';
import {visibleItems} from '../../store/source-state.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {reachStyles} from './reach.styles.js';
import type {ReachTexts, SearchContext} from './search-context.js';

export const styles = [reachStyles];

/** Who finds places and computes what is within reach of them. */
export interface TravelService {
  readonly address: string;
  readonly isIgn: boolean;
}

const IGN_ATTRIBUTION = '<a href="https://www.ign.fr/">© IGN</a>';

const minutes = (...values: readonly number[]) => values.map((value) => ({hours: value / 60}));
const kilometres = (...values: readonly number[]) =>
  values.map((value) => ({metres: value * 1000}));

/** The limits to choose from, and the one that is chosen at first. */
const LIMITS: Readonly<Record<TravelMode, readonly [readonly TravelLimit[], first: number]>> = {
  foot: [minutes(15, 30, 45, 60, 90), 1],
  bicycle: [kilometres(5, 10, 15, 20, 30), 1],
  car: [minutes(15, 30, 45, 60, 90), 1],
};
// In the order of the menu.
const MODES = ['car', 'bicycle', 'foot'] as const;

type Progress =
  | {readonly status: 'idle' | 'searching' | 'computing' | 'no-place' | 'unreachable' | 'failed'}
  /** The visitor chooses between places. */
  | {readonly status: 'found'; readonly places: readonly FoundPlace[]};

/**
 * The filter by travel time: a form with a place, a means of transport and a limit. The service is asked when
 * the visitor submits it, and never while typing.
 */
export class ReachFilter {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private text = '';
  private mode: TravelMode = 'car';
  private readonly limits = new Map<TravelMode, number>();
  /** The place that the text names. */
  private place: FoundPlace | undefined;
  private progress: Progress = {status: 'idle'};
  private asking: AbortController | undefined;
  /** Where the focus goes after an update, since the focused control is removed with it. */
  private focusNext = '';

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
    const {reach} = editor.criteria;
    if (!reach) return;
    this.text = reach.place;
    this.mode = reach.mode;
    this.place = {name: reach.place, position: reach.position};
    const [limits] = LIMITS[reach.mode];
    const index = limits.findIndex((limit) => isSameLimit(limit, reach.limit));
    if (index >= 0) this.limits.set(reach.mode, index);
  }

  get texts(): ReachTexts | undefined {
    const {messages} = this;
    if (!messages) return undefined;
    const label = (reach: Reach) =>
      messages.reach[reach.mode](this.limitText(reach.limit), reach.place);
    return {label, found: (items, reach) => messages.found(items, label(reach))};
  }

  destroy() {
    this.asking?.abort();
  }

  render(service: TravelService) {
    const {messages} = this;
    if (!messages) return html`<p class="hint">${this.context.text.messages.loading}</p>`;
    const {host} = new URL(service.address);
    const isBusy = this.progress.status === 'searching' || this.progress.status === 'computing';
    this.moveFocus();
    return html`
      <form
        part="travel-time-form"
        class="reach"
        aria-busy=${isBusy ? 'true' : nothing}
        @submit=${(event: Event) => this.submit(event, service)}>
        <label>
          <span>${messages.from}</span>
          <input
            class="field"
            type="text"
            required
            maxlength="200"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-describedby="reach-consent"
            .value=${this.text}
            @input=${this.setText} />
        </label>
        <label>
          <span>${messages.by}</span>
          <select class="field" @change=${this.setMode}>
            ${MODES.map(
              (mode) => html`<option value=${mode} ?selected=${mode === this.mode}>
                ${messages.modes[mode]}
              </option>`,
            )}
          </select>
        </label>
        <label>
          <span>${messages.atMost}</span>
          <select class="field" @change=${this.setLimit}>
            ${LIMITS[this.mode][0].map(
              (limit, index) => html`<option value=${index} ?selected=${index === this.limitIndex}>
                ${this.limitText(limit)}
              </option>`,
            )}
          </select>
        </label>
        ${this.mode === 'bicycle' ? html`<p class="hint">${messages.bicycleHint}</p>` : nothing}
        <p id="reach-consent" class="hint">
          ${messages.consent(service.isIgn ? `IGN (${host})` : host)}
        </p>
        <button class="button is-primary" type="submit">${messages.search}</button>
      </form>
      ${this.renderProgress(messages, service)}
    `;
  }

  private renderProgress(messages: ReachMessages, service: TravelService) {
    const {progress} = this;
    switch (progress.status) {
      case 'idle':
        return this.renderResult();
      case 'found':
        return html`
          <p class="hint" role="status">${messages.which}</p>
          <ul class="reach-places" role="list">
            ${progress.places.map(
              (place) => html`<li>
                <button class="reach-place" type="button" @click=${() => this.choose(place, service)}>
                  ${place.name}
                </button>
              </li>`,
            )}
          </ul>
        `;
      case 'failed':
        return html`<p class="hint" role="alert">
          ${messages.failed}
          <button class="chip is-plain" type="button" @click=${() => this.ask(service)}>
            ${this.context.text.messages.retry}
          </button>
        </p>`;
      case 'no-place':
      case 'unreachable':
        return html`<p class="hint" role="alert">
          ${progress.status === 'no-place' ? messages.noPlace : messages.unreachable}
        </p>`;
      default:
        return html`<p class="hint" role="status">
          ${progress.status === 'searching' ? messages.searching : messages.computing}
        </p>`;
    }
  }

  /** How many items are within reach; the panel announces it. */
  private renderResult() {
    const {reach} = this.editor.criteria;
    const {state} = this.context.source;
    const visible = visibleItems(state);
    if (!reach || state.criteria.reach !== reach || !visible) return nothing;
    const items = this.context.text.messages.itemCount(visible.count);
    return html`<p class="reach-result">${this.texts?.found(items, reach)}</p>`;
  }

  private get messages(): ReachMessages | undefined {
    return this.context.text.of(group);
  }

  private get limitIndex(): number {
    return this.limits.get(this.mode) ?? LIMITS[this.mode][1];
  }

  private limitText(limit: TravelLimit): string {
    const {formats} = this.context.text;
    return 'hours' in limit ? formats.duration(limit.hours) : formats.length(limit.metres);
  }

  private readonly setText = ({target}: Event) => {
    this.text = (target as HTMLInputElement).value;
    this.place = undefined;
    // What was found for another text is no answer to this one.
    this.stop({status: 'idle'});
  };

  private readonly setMode = ({target}: Event) => {
    // The values of the options are modes.
    this.mode = (target as HTMLSelectElement).value as TravelMode;
    this.stop({status: 'idle'});
  };

  private readonly setLimit = ({target}: Event) => {
    this.limits.set(this.mode, Number((target as HTMLSelectElement).value));
    this.stop({status: 'idle'});
  };

  private submit(event: Event, service: TravelService) {
    event.preventDefault();
    if (this.text.trim()) void this.ask(service);
  }

  private choose(place: FoundPlace, service: TravelService) {
    this.place = place;
    this.text = place.name;
    this.focusNext = '[type=submit]';
    void this.ask(service);
  }

  /** Finds the place, unless it is known, and what is within reach of it. */
  private async ask(service: TravelService) {
    this.stop({status: this.place ? 'computing' : 'searching'});
    const asking = new AbortController();
    this.asking = asking;
    try {
      const next = await this.answer(service, asking.signal);
      if (!asking.signal.aborted) this.show(next);
    } catch (error) {
      if (asking.signal.aborted) return;
      // The service refuses what it has no roads for.
      const isRefused =
        error instanceof ApiError && (error.status ?? 0) >= 400 && (error.status ?? 0) < 500;
      const isBusy = error instanceof ApiError && error.code === 'rate-limited';
      this.show({status: isRefused && !isBusy && this.place ? 'unreachable' : 'failed'});
    }
  }

  private async answer(service: TravelService, signal: AbortSignal): Promise<Progress> {
    if (!this.place) {
      const places = await readPlaces(service.address, this.text.trim(), signal);
      const [place] = places;
      if (!place) return {status: 'no-place'};
      if (places.length > 1) {
        this.focusNext = '.reach-place';
        return {status: 'found', places};
      }
      if (signal.aborted) return this.progress;
      this.place = place;
      this.show({status: 'computing'});
    }
    const {place, mode} = this;
    const limit = LIMITS[mode][0][this.limitIndex];
    if (!limit) return {status: 'idle'};
    const asked = {position: place.position, mode, limit};
    const area = await readReachedArea(service.address, asked, signal);
    if (signal.aborted) return this.progress;
    const attribution = service.isIgn ? {attribution: IGN_ATTRIBUTION} : {};
    const reach: Reach = {...asked, place: place.name, area, ...attribution};
    this.editor.setCriteria({...this.editor.criteria, reach});
    return {status: 'idle'};
  }

  private stop(progress: Progress) {
    this.asking?.abort();
    this.show(progress);
  }

  private show(progress: Progress) {
    this.progress = progress;
    this.context.host.requestUpdate();
  }

  /** The form, which on a phone covers its button, has the focus when it opens. */
  focusField() {
    this.focusNext = 'input';
    this.context.host.requestUpdate();
  }

  private moveFocus() {
    const selector = this.focusNext;
    if (!selector) return;
    this.focusNext = '';
    const {host} = this.context;
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector<HTMLElement>(`#travel-time ${selector}`)?.focus(),
    );
  }
}

const isSameLimit = (one: TravelLimit, other: TravelLimit) =>
  JSON.stringify(one) === JSON.stringify(other);
