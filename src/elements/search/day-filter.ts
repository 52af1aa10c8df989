import {html, nothing} from 'lit';
import {type DayWords, daysText, dayWords} from '../../i18n/search/day-words.js';
import {dayNumber, dayText, today, weekendOf} from '../../model/days.js';
import type {Range} from '../../model/search/criteria.js';
import {sameRange, withoutFilter, withRanges} from '../../model/search/criteria-changes.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {nameOfFilter, type SearchContext, type Words} from './search-context.js';

/** Somebody who writes a year begins with one that is long past. */
const FIRST_YEAR = '1970';

type End = keyof Range;

/** "du 3 au 5 mai". */
export const dayRangeText = ({from, to}: Range, {formats}: Words): string =>
  daysText(dayText(from), dayText(to), formats.language);

/** Days between two, of which one may be open; today and the weekend have buttons. */
export class DayFilterBox {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly filter: string;
  /** As they were entered, in any order: nothing changes in a field under the hand. */
  private entered: Range = {};
  private counted: {readonly results: unknown; readonly counts: readonly number[]} | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor, filter: string) {
    this.context = context;
    this.editor = editor;
    this.filter = filter;
  }

  render(words: Words) {
    const ours = dayWords(words.formats.language);
    const now = today();
    const offers = [
      {name: ours.today, range: {from: now, to: now}},
      {name: ours.weekend, range: weekendOf(now)},
    ];
    const counts = this.countsOf(offers.map(({range}) => range));
    return html`
      <div class="day-buttons">
        ${offers.map(({name, range}, index) => this.renderButton(name, range, counts?.[index], words))}
      </div>
      <div part="date-fields" class="days">
        ${this.renderField('from', ours, words)} ${this.renderField('to', ours, words)}
      </div>
    `;
  }

  private renderButton(name: string, range: Range, count: number | undefined, {formats}: Words) {
    const isChosen = this.ranges.length === 1 && sameRange(this.range, range);
    return html`<button
      part="date-preset"
      class="rounded-button ${count === 0 && !isChosen ? 'is-idle' : ''}"
      type="button"
      aria-pressed=${isChosen}
      @click=${() => this.ask(isChosen ? {} : range)}>
      <span>${name}${count === undefined ? nothing : ` (${formats.number(count)})`}</span>
    </button>`;
  }

  private renderField(end: End, ours: DayWords, words: Words) {
    const name = end === 'from' ? ours.first : ours.last;
    return html`<label class="end">
      <span aria-hidden="true">${ours[end]}</span>
      <input
        class="field"
        type="date"
        min=${dayText(today()) ?? nothing}
        max="9999-12-31"
        aria-label=${words.messages.named(nameOfFilter(this.filter, words), name)}
        .value=${dayText(this.shown[end]) ?? ''}
        @change=${(event: Event) => this.enter(event, end)} />
    </label>`;
  }

  private get ranges(): readonly Range[] {
    return this.editor.criteria.ranges[this.filter] ?? [];
  }

  /** Separate ranges are shown as one, over all of them. */
  private get range(): Range {
    const [first = {}, ...others] = this.ranges;
    return others.reduce((hull: Range, {from, to}) => {
      const least = hull.from !== undefined && from !== undefined && Math.min(hull.from, from);
      const most = hull.to !== undefined && to !== undefined && Math.max(hull.to, to);
      return {...(least !== false && {from: least}), ...(most !== false && {to: most})};
    }, first);
  }

  /** The days as they were entered, in either order, while they are those of the filter. */
  private get shown(): Range {
    return sameRange(inOrder(this.entered), this.range) ? this.entered : this.range;
  }

  private enter({target}: Event, end: End) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.value && target.value < FIRST_YEAR) return;
    const {[end]: _, ...other} = this.shown;
    const day = dayNumber(target.value);
    this.ask({...other, ...(day !== undefined && {[end]: day})});
  }

  private ask(range: Range) {
    const {criteria} = this.editor;
    this.entered = range;
    this.editor.setCriteria(
      range.from === undefined && range.to === undefined
        ? withoutFilter(criteria, this.filter)
        : withRanges(criteria, this.filter, [inOrder(range)]),
    );
  }

  /** How many would be left; each is a search of its own, so they are kept while nothing changes. */
  private countsOf(ranges: readonly Range[]): readonly number[] | undefined {
    const {source, state} = this.context.source;
    const {results} = state;
    if (!source || !results?.counted.has(this.filter)) return undefined;
    if (this.counted?.results !== results) {
      const {criteria} = this.editor;
      const counts = ranges.map((range) =>
        source.countOf(withRanges(criteria, this.filter, [range])),
      );
      this.counted = {results, counts};
    }
    return this.counted.counts;
  }
}

function inOrder(range: Range): Range {
  const {from, to} = range;
  return from !== undefined && to !== undefined && from > to ? {from: to, to: from} : range;
}
