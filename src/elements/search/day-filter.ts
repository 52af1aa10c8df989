import {html, nothing} from 'lit';
import {eventFormats} from '../../i18n/event-formats.js';
import type {DayMessages} from '../../i18n/messages/search.js';
import {dayNumber, dayText, today, weekendOf} from '../../model/days.js';
import type {Range} from '../../model/search/criteria.js';
import {sameRange, withoutFilter, withRanges} from '../../model/search/criteria-changes.js';
import type {CriteriaEditor} from './criteria-editor.js';
import {nameOfFilter, type SearchContext, type Texts} from './search-context.js';

/** While a year is being typed, the date field reports years such as 0002. */
const FIRST_YEAR = '1970';

type End = keyof Range;

/** "du 3 au 5 mai". */
export function dayRangeText({from, to}: Range, texts: Pick<Texts, 'formats'>): string {
  const formats = eventFormats(texts.formats);
  const [first, last] = [dayText(from), dayText(to)];
  if (first && last) return formats.days(first, last);
  return first ? formats.since(first) : formats.until(last ?? '');
}

/** A filter by a range of days, with two date fields and buttons for today and this weekend. */
export class DayFilter {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly filter: string;
  /** The days as entered, in any order, so that the fields do not swap while the visitor edits them. */
  private entered: Range = {};
  private cachedCounts: {readonly results: unknown; readonly counts: readonly number[]} | undefined;

  constructor(context: SearchContext, editor: CriteriaEditor, filter: string) {
    this.context = context;
    this.editor = editor;
    this.filter = filter;
  }

  render(texts: Texts) {
    const messages = texts.messages.days;
    const now = today();
    const offers = [
      {name: messages.today, range: {from: now, to: now}},
      {name: messages.weekend, range: weekendOf(now)},
    ];
    const counts = this.countsOf(offers.map(({range}) => range));
    return html`
      <div class="day-buttons">
        ${offers.map(({name, range}, index) => this.renderButton(name, range, counts?.[index], texts))}
      </div>
      <div part="date-fields" class="days">
        ${this.renderField('from', messages, texts)} ${this.renderField('to', messages, texts)}
      </div>
    `;
  }

  private renderButton(name: string, range: Range, count: number | undefined, {formats}: Texts) {
    const isChosen = this.ranges.length === 1 && sameRange(this.range, range);
    return html`<button
      part="date-preset"
      class="pill ${count === 0 && !isChosen ? 'is-idle' : ''}"
      type="button"
      aria-pressed=${isChosen}
      @click=${() => this.setRange(isChosen ? {} : range)}>
      <span>${name}${count === undefined ? nothing : ` (${formats.number(count)})`}</span>
    </button>`;
  }

  private renderField(end: End, messages: DayMessages, texts: Texts) {
    const name = end === 'from' ? messages.first : messages.last;
    return html`<label class="end">
      <span aria-hidden="true">${messages[end]}</span>
      <input
        class="field"
        type="date"
        min=${dayText(today()) ?? nothing}
        max="9999-12-31"
        aria-label=${texts.messages.named(nameOfFilter(this.filter, texts), name)}
        .value=${dayText(this.shown[end]) ?? ''}
        @change=${(event: Event) => this.setFromField(event, end)} />
    </label>`;
  }

  private get ranges(): readonly Range[] {
    return this.editor.criteria.ranges[this.filter] ?? [];
  }

  /** The range that covers all active ranges. */
  private get range(): Range {
    const [first = {}, ...others] = this.ranges;
    return others.reduce((hull: Range, {from, to}) => {
      const least = hull.from !== undefined && from !== undefined && Math.min(hull.from, from);
      const most = hull.to !== undefined && to !== undefined && Math.max(hull.to, to);
      return {...(least !== false && {from: least}), ...(most !== false && {to: most})};
    }, first);
  }

  /** The entered days while they are those of the active filter, else the active filter. */
  private get shown(): Range {
    return sameRange(inOrder(this.entered), this.range) ? this.entered : this.range;
  }

  private setFromField({target}: Event, end: End) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.value && target.value < FIRST_YEAR) return;
    const {[end]: _, ...other} = this.shown;
    const day = dayNumber(target.value);
    this.setRange({...other, ...(day !== undefined && {[end]: day})});
  }

  private setRange(range: Range) {
    const {criteria} = this.editor;
    this.entered = range;
    this.editor.setCriteria(
      range.from === undefined && range.to === undefined
        ? withoutFilter(criteria, this.filter)
        : withRanges(criteria, this.filter, [inOrder(range)]),
    );
  }

  /** How many items each range would leave. Cached, since each count needs a search. */
  private countsOf(ranges: readonly Range[]): readonly number[] | undefined {
    const {source, state} = this.context.source;
    const {results} = state;
    if (!source || !results?.counted.has(this.filter)) return undefined;
    if (this.cachedCounts?.results !== results) {
      const {criteria} = this.editor;
      const counts = ranges.map((range) =>
        source.countOf(withRanges(criteria, this.filter, [range])),
      );
      this.cachedCounts = {results, counts};
    }
    return this.cachedCounts.counts;
  }
}

function inOrder(range: Range): Range {
  const {from, to} = range;
  return from !== undefined && to !== undefined && from > to ? {from: to, to: from} : range;
}
