import {css, html, nothing} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {directive} from 'lit/directive.js';
import type {ItemSheet} from '../../../api/api-kind.js';
import type {Formats} from '../../../i18n/format.js';
import type {PaceMessages} from '../../../i18n/messages/sheet.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import {
  type Activity,
  activityOf,
  estimatedHours,
  METRES_PER_CLIMBED_METRE,
  type PaceRange,
  type RouteFigures,
  verticalSpeeds,
} from '../../../model/pace.js';
import {type PracticeType, practiceTypeOf} from '../../../model/practice-type.js';
import type {TermId} from '../../../model/vocabulary.js';
import {accent} from '../../../theme/tokens.js';
import {type ReadyView, renderSection} from '../sheet-view.js';

export const styles = [
  css`
    .pace dl {
      margin: 0;
    }

    .pace {
      display: grid;
      gap: 0.75rem 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    }

    .pace :is(dd, output) {
      font-size: 1.25rem;
      font-variant-numeric: tabular-nums;
      font-weight: 650;
      margin: 0;
    }

    .pace-speed {
      display: grid;
      gap: 0 1rem;
      max-inline-size: 28rem;
    }

    .pace-speed input {
      accent-color: ${accent};
      block-size: 2.75rem;
      inline-size: 100%;
      margin: 0;
    }

    .pace-speed b {
      font-variant-numeric: tabular-nums;
    }

    @media print {
      .pace-speed {
        display: none;
      }
    }
  `,
];

interface Timed extends ItemSheet {
  readonly practiceId?: TermId;
  readonly durationHours?: number;
  readonly lengthMetres?: number;
  readonly ascentMetres?: number;
  readonly descentMetres?: number;
}

/** What a visitor's pace is applied to. */
interface Route {
  readonly practice: PracticeType;
  readonly activity: Activity;
  readonly range: PaceRange;
  readonly figures: RouteFigures;
  readonly statedHours: number | undefined;
}

const MINUTES = 60;
/** An estimate is rounded to so many minutes. */
const ROUNDED_TO = 5;
const HOURS_PER_DAY = 24;
/** By whom the formula of an activity is; walking follows a standard. */
const FORMULAS: Readonly<Partial<Record<Activity, string>>> = {
  running: 'Scarf (2007)',
  cycling: 'Scarf & Grehan (2005)',
};

/** The speeds that the visitor has chosen; they are gone when the page is. */
const speeds = new Map<PracticeType, number>();

class PaceDirective extends AsyncDirective {
  private view?: ReadyView;
  private route?: Route;
  private messages?: PaceMessages;

  override render(view: ReadyView, route: Route, messages: PaceMessages) {
    this.view = view;
    this.route = route;
    this.messages = messages;
    const {practice, activity, range, figures, statedHours} = route;
    const speed = speeds.get(practice) ?? range.usual;
    const hours = estimatedHours(activity, figures, speed);
    const {formats} = view;
    const stated = statedHours === undefined ? undefined : formats.duration(statedHours);
    return renderSection(
      view,
      'pace',
      messages.title,
      html`
        <div class="pace">
          ${stated ? html`<dl class="pace-stated"><dt class="muted">${messages.stated}</dt><dd>${stated}</dd></dl>` : nothing}
          <div>
            <div id="pace-name" class="muted">${messages.estimated}</div>
            <output part="pace-time" aria-labelledby="pace-name" for="pace-speed">${timeText(hours, formats)}</output>
          </div>
        </div>
        <div class="pace-speed">
          <label for="pace-speed">${messages.speed} <b>${speedText(speed, activity, formats)}</b></label>
          <input
            id="pace-speed"
            part="pace-speed"
            type="range"
            min=${range.from}
            max=${range.to}
            step=${range.step}
            .value=${String(speed)}
            aria-valuetext=${speedText(speed, activity, formats)}
            aria-describedby="pace-formula"
            @input=${this.setSpeed} />
        </div>
        <p id="pace-formula" class="muted">${formulaText(activity, speed, messages, formats)}</p>
      `,
    );
  }

  private readonly setSpeed = ({currentTarget}: Event) => {
    const {view, route, messages} = this;
    if (!view || !route || !messages) return;
    // The listener is on the slider.
    speeds.set(route.practice, (currentTarget as HTMLInputElement).valueAsNumber);
    this.setValue(this.render(view, route, messages));
  };
}

const renderRoute = directive(PaceDirective);

/** The stated duration beside one at the visitor's own pace, for walks, runs and rides whose length is known. */
export function renderPace(view: ReadyView<Timed>) {
  const {sheet, vocabularies, track} = view;
  const {practiceId, lengthMetres = 0, durationHours} = sheet;
  const relief = track?.hasRelief ? track : undefined;
  const {ascentMetres = relief?.ascentMetres, descentMetres = relief?.descentMetres} = sheet;
  const label =
    practiceId === undefined ? undefined : vocabularies.practices?.get(practiceId)?.label;
  // Without relief the climb is not known, and a time that leaves it out would be too short.
  if (!label || !(lengthMetres > 0) || ascentMetres === undefined) return nothing;
  const practice = practiceTypeOf(label);
  const known = activityOf(practice);
  const messages = sheetMessages(view)?.pace;
  if (!known || !messages) return nothing;
  const figures = {lengthMetres, ascentMetres, descentMetres};
  return renderRoute(view, {practice, ...known, figures, statedHours: durationHours}, messages);
}

/** Rounded, and in hours also for several days, of which nobody walks all 24 hours. */
function timeText(hours: number, {duration, number}: Formats): string {
  const minutes = Math.max(ROUNDED_TO, Math.round((hours * MINUTES) / ROUNDED_TO) * ROUNDED_TO);
  return hours < HOURS_PER_DAY - 1
    ? duration(minutes / MINUTES)
    : `${number(Math.round(hours))}\u00a0h`;
}

/** Such as `4 km/h`, for runners also `6:00 min/km`. */
function speedText(speed: number, activity: Activity, {number}: Formats): string {
  const text = `${number(speed)}\u00a0km/h`;
  if (activity !== 'running') return text;
  const seconds = Math.round((MINUTES * MINUTES) / speed);
  const rest = String(seconds % MINUTES).padStart(2, '0');
  return `${text} (${Math.floor(seconds / MINUTES)}:${rest}\u00a0min/km)`;
}

function formulaText(
  activity: Activity,
  speed: number,
  messages: PaceMessages,
  formats: Formats,
): string {
  const {number, elevation} = formats;
  const formula = FORMULAS[activity];
  const level = `${number(speed)}\u00a0km/h`;
  if (formula) {
    return messages.climbing(formula, {speed: level, metres: elevation(METRES_PER_CLIMBED_METRE)});
  }
  const {ascentMetres, descentMetres} = verticalSpeeds(speed);
  const perHour = (metres: number) => `${elevation(metres)}/h`;
  return messages.walking({speed: level, up: perHour(ascentMetres), down: perHour(descentMetres)});
}
