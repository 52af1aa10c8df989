import {html, nothing, svg} from 'lit';
import type {Range} from '../../model/search/criteria.js';
import {withoutFilter, withRanges, withUnknown} from '../../model/search/criteria-changes.js';
import type {Quantity} from '../../model/search/filters.js';
import type {Bin, RangeCounts} from '../../model/search/search-results.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {quantityText, unknownText} from './quantities.js';
import {positionOf, stopsOf, units} from './range-scale.js';
import type {SearchContext, Texts} from './search-context.js';

const HISTOGRAM_HEIGHT = 32;

/** Which end of a range. */
type End = keyof Range;

interface Scale {
  readonly stops: readonly number[];
  /** Positions of the two ends. */
  readonly from: number;
  readonly to: number;
}

/** A filter by a range of a quantity, with two sliders and two fields; either end may be open. */
export class RangeFilter {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly filter: string;
  private readonly quantity: Quantity;

  constructor(context: SearchContext, editor: CriteriaEditor, filter: string, quantity: Quantity) {
    this.context = context;
    this.editor = editor;
    this.filter = filter;
    this.quantity = quantity;
  }

  render(texts: Texts) {
    const counts = this.context.source.state.results?.ranges[this.filter];
    if (!counts) return nothing;
    const stops = stopsOf(counts.bins, units[this.quantity].step);
    const {from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY} = this.range;
    const scale = {stops, from: positionOf(from, stops), to: positionOf(to, stops)};
    return html`
      <div part="range" class="range">
        ${renderHistogram(counts.bins, scale)}
        ${this.renderSlider('from', scale, texts)} ${this.renderSlider('to', scale, texts)}
      </div>
      <div class="ends">
        ${this.renderField('from', stops, texts)} ${this.renderField('to', stops, texts)}
      </div>
      ${this.renderUnknown(counts, texts)}
    `;
  }

  private renderSlider(end: End, {stops, from, to}: Scale, {messages, formats}: Texts) {
    const position = Math.round(end === 'from' ? from : to);
    const last = stops.length - 1;
    const isAbove = end === 'from' && position > last / 2;
    return html`<input
      class=${isAbove ? 'is-above' : ''}
      type="range"
      min="0"
      max=${last}
      step="1"
      aria-label=${messages.named(messages.filterNames[this.filter] ?? this.filter, end === 'from' ? messages.least : messages.most)}
      aria-valuetext=${quantityText(this.quantity, stops[position] ?? 0, formats)}
      .value=${String(position)}
      @input=${(event: Event) => this.setFromSlider(event, end, stops)} />`;
  }

  private renderField(end: End, stops: readonly number[], {messages, formats}: Texts) {
    const {size, symbol, fieldStep} = units[this.quantity];
    const name = end === 'from' ? messages.least : messages.most;
    const bound = (end === 'from' ? stops[0] : stops.at(-1)) ?? 0;
    return html`<label class="end">
      <span aria-hidden="true">${end === 'from' ? messages.from : messages.to}</span>
      <input
        class="field"
        type="number"
        inputmode="decimal"
        min="0"
        step=${fieldStep}
        aria-label=${`${messages.named(messages.filterNames[this.filter] ?? this.filter, name)} (${symbol})`}
        placeholder=${formats.number(bound / size)}
        .value=${this.fieldText(end)}
        @change=${(event: Event) => this.setFromField(event, end)} />
      <span aria-hidden="true">${symbol}</span>
    </label>`;
  }

  private renderUnknown({unknown}: RangeCounts, texts: Texts) {
    const {criteria} = this.editor;
    const isKept = criteria.keepUnknown.includes(this.filter);
    const isAsked = this.ranges.length > 0;
    if (!isAsked || (unknown === 0 && !isKept)) return nothing;
    return html`<label class="term">
      <input
        type="checkbox"
        .checked=${isKept}
        @change=${() => this.editor.setCriteria(withUnknown(this.editor.criteria, this.filter, !isKept))} />
      <span class="label">${unknownText(this.filter, unknown, texts)}</span>
    </label>`;
  }

  private get ranges(): readonly Range[] {
    return this.editor.criteria.ranges[this.filter] ?? [];
  }

  /** The range that covers all active ranges; moving a slider replaces them by one. */
  private get range(): Range {
    const [first, ...others] = this.ranges;
    return others.reduce((hull, {from, to}) => {
      const least = hull.from === undefined || from === undefined;
      const most = hull.to === undefined || to === undefined;
      return {
        ...(!least && {from: Math.min(hull.from ?? 0, from ?? 0)}),
        ...(!most && {to: Math.max(hull.to ?? 0, to ?? 0)}),
      };
    }, first ?? {});
  }

  /** The text of a field; empty for an open end. */
  private fieldText(end: End): string {
    const value = this.range[end];
    return value === undefined
      ? ''
      : String(Number((value / units[this.quantity].size).toFixed(3)));
  }

  private setFromSlider({target}: Event, end: End, stops: readonly number[]) {
    if (!(target instanceof HTMLInputElement)) return;
    const other = this.range[end === 'from' ? 'to' : 'from'];
    const position = target.valueAsNumber;
    const isOpen = position === (end === 'from' ? 0 : stops.length - 1);
    const value = stops[position] ?? 0;
    // An end cannot be moved beyond the other one.
    const isBeyond = other !== undefined && (end === 'from' ? value > other : value < other);
    this.setEnd(end, isOpen ? undefined : isBeyond ? other : value);
    if (isBeyond) target.valueAsNumber = Math.round(positionOf(other, stops));
  }

  private setFromField({target}: Event, end: End) {
    if (!(target instanceof HTMLInputElement)) return;
    const value = target.valueAsNumber * units[this.quantity].size;
    this.setEnd(end, Number.isFinite(value) ? Math.max(0, value) : undefined);
    // Invalid input is removed from the field.
    target.value = this.fieldText(end);
  }

  private setEnd(end: End, value: number | undefined) {
    const {criteria} = this.editor;
    const ends = {...this.range, [end]: value};
    const isTurned = ends.from !== undefined && ends.to !== undefined && ends.from > ends.to;
    const [from, to] = isTurned ? [ends.to, ends.from] : [ends.from, ends.to];
    const range = {...(from !== undefined && {from}), ...(to !== undefined && {to})};
    this.editor.setCriteria(
      from === undefined && to === undefined
        ? withoutFilter(criteria, this.filter)
        : withRanges(criteria, this.filter, [range]),
    );
  }
}

/** A histogram above the sliders; bars within the range are emphasised. */
function renderHistogram(bins: readonly Bin[], {stops, from, to}: Scale) {
  const last = Math.max(1, stops.length - 1);
  const most = Math.max(1, ...bins.map(({count}) => count));
  return html`
    <svg
      class="histogram"
      viewBox="0 0 ${last} ${HISTOGRAM_HEIGHT}"
      height=${HISTOGRAM_HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false">
      ${bins.map((bin) => {
        const start = positionOf(bin.from, stops);
        const end = positionOf(bin.to, stops);
        // A bar of one trek stays visible beside one of a thousand.
        const height = bin.count && Math.max(2, (bin.count / most) * HISTOGRAM_HEIGHT);
        const isIn = end > from && start < to;
        return svg`<rect class=${isIn ? 'is-in' : ''} x=${start + 0.1 * (end - start)}
          y=${HISTOGRAM_HEIGHT - height} width=${0.8 * (end - start)} height=${height} />`;
      })}
    </svg>
    <svg class="track" viewBox="0 0 ${last} 1" height="4" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${last} height="1" />
      <rect class="is-in" x=${from} width=${Math.max(0, to - from)} height="1" />
    </svg>
  `;
}
