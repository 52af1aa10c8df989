import {html, type LitElement, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ItemSheet} from '../../../api/api-kind.js';
import {alert} from '../../../generated/messages/alert.js';
import {richText} from '../../../html/rich-text.js';
import {messagesOf} from '../../../i18n/sheet-messages.js';
import {type Alert, type AlertMark, isInForce} from '../../../model/alert.js';
import {dayNumber, dayText, today} from '../../../model/days.js';
import type {ItemKey} from '../../../model/item.js';
import type {Track} from '../../../model/track.js';
import {safeUrl} from '../../../model/url.js';
import type {VocabularyName} from '../../../model/vocabulary.js';
import {type AlertLoading, alertsOf} from '../../../store/alert-loading.js';
import {setVisitDay, visitDay} from '../../../store/visit-day.js';
import {termsOf} from '../../terms.js';
import {renderFacts, renderRuleList} from '../sections/facts.js';
import {renderLink} from '../sections/links.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import type {ProfileMarks} from '../track/profile.js';
import {alertIcons} from './alert-icons.js';
import {type AlertTexts, periodText, whereText, wordOf} from './alert-texts.js';
import {alertStyles} from './alerts.styles.js';

export const styles = [alertStyles];

/** While a year is being typed, the date field reports years such as 0002. */
const FIRST_YEAR = '1970';
const MOST_IN_NOTICE = 4;
/** Length of a list before the visitor shows all. */
const MOST_IN_LIST = 12;

/** A sheet that says whether its server has vigilance areas. */
interface WithAlerts extends ItemSheet {
  readonly hasVigilanceAreas?: boolean;
}

type View = ReadyView<WithAlerts>;

/** The alerts of an item, and those in force on the visitor's day. */
interface KnownAlerts extends AlertTexts {
  readonly all: readonly Alert[];
  readonly inForce: readonly Alert[];
  readonly day: number;
  readonly isToday: boolean;
  readonly date: string;
}

/**
 * What is closed or asks for care on the day that the visitor chooses: a notice of what is in force, and
 * a section with the date and all that there is on any day.
 */
export class Alerts {
  private readonly host: LitElement;
  /** The item whose lists are shown whole. */
  private wholeLists: ItemKey | undefined;
  /** Absent until alerts are requested, and after the element has been removed. */
  private loading: AlertLoading | undefined;
  /** What they were requested for. */
  private requestedFor: readonly unknown[] = [];
  private known: KnownAlerts | undefined;
  /** What `known` was made from. */
  private knownFor: readonly unknown[] = [];

  constructor(host: LitElement) {
    this.host = host;
    host.addController({hostDisconnected: () => this.release()});
  }

  /** What is in force on the day, at the top of a sheet; nothing where nothing is. */
  renderNotice(view: View) {
    const known = this.knownAlerts(view);
    const alerts = known?.inForce ?? [];
    const hasSection = !view.sections || view.sections.includes('alerts');
    // The live region is there before its content, which a screen reader reads then.
    return html`
      <div role="status" class="notice-place ${alerts.length > 0 ? '' : 'is-empty'}">
        ${
          known && alerts.length > 0
            ? guard([known, view.sheet, view.track, hasSection], () =>
                this.renderInForce(view, known, hasSection),
              )
            : known && view.source?.state.day !== undefined
              ? html`<p class="visually-hidden">${known.messages.count(0, known.date)}</p>`
              : nothing
        }
      </div>
    `;
  }

  private renderInForce(view: View, known: KnownAlerts, hasSection: boolean) {
    const {messages, inForce, isToday, date} = known;
    return html`
      <div part="notice" class="notice is-${inForce[0]?.level}">
        <p class="notice-title">${isToday ? messages.inForceToday : messages.inForce(date)}</p>
        <ul role="list">
          ${inForce
            .slice(0, MOST_IN_NOTICE)
            .map((alert) => this.renderListItem(view, alert, renderTitle(view, alert, known)))}
        </ul>
        ${
          inForce.length > MOST_IN_NOTICE
            ? html`<p>${messages.more(inForce.length - MOST_IN_NOTICE)}</p>`
            : nothing
        }
        ${
          hasSection
            ? html`<button part="notice-button" class="notice-button link" type="button" @click=${this.showSection}>
                ${messages.details}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  /** What the profile draws: the stretches on which something is in force. */
  profileMarks(view: View): ProfileMarks | undefined {
    const {source, sheet, track} = view;
    const marks = source?.state.alertMarks?.get(sheet.key);
    const known = marks?.length ? this.knownAlerts(view) : undefined;
    if (!marks || !known || !track) return undefined;
    return {
      drawing: renderMarks(marks, track),
      nameAt: (distance) =>
        known.inForce
          .filter(({stretches}) =>
            stretches.some(
              ({fromMetres, toMetres}) => distance >= fromMetres && distance <= toMetres,
            ),
          )
          .map((alert) => [wordOf(alert, known), alert.area.name].join(' '))
          .join(', '),
    };
  }

  /** The day of the visit, and what is said of each alert. */
  renderSection(view: View) {
    const known = this.knownAlerts(view);
    if (!known || known.all.length === 0) return nothing;
    const {sheet, track, level, messages, vocabularies} = view;
    const {sensitivePractices, vigilanceTypes} = vocabularies;
    return renderSection(
      view,
      'alerts',
      known.messages.title,
      // Not again while the visitor points along the profile.
      guard(
        [known, sheet, track, level, messages, sensitivePractices, vigilanceTypes, this.wholeLists],
        () => this.renderAll(view, known),
      ),
    );
  }

  private renderAll(view: View, known: KnownAlerts) {
    const {messages, all, inForce, date} = known;
    const others = all.filter((alert) => !inForce.includes(alert));
    return html`
      ${this.renderDay(view, known)}
      <p class="muted">${messages.count(inForce.length, date)}</p>
      ${this.renderList(view, inForce, known)}
      ${others.length > 0 ? html`<p class="others">${messages.others}</p>` : nothing}
      ${this.renderList(view, others, known)}
    `;
  }

  private renderDay({source}: View, {messages, day, isToday}: KnownAlerts) {
    if (!source) return nothing;
    const choose = ({target}: Event) => {
      const {value} = target as HTMLInputElement;
      const chosen = dayNumber(value);
      // An emptied field is today.
      if (value === '') setVisitDay(source, today());
      else if (chosen !== undefined && value >= FIRST_YEAR) setVisitDay(source, chosen);
    };
    return html`
      <div class="visit-day">
        <label>
          ${messages.day}
          <input part="visit-day" class="field" type="date" min="1970-01-01" max="9999-12-31"
            .value=${dayText(day) ?? ''} @change=${choose} />
        </label>
        <button part="visit-today" class="button" type="button" aria-pressed=${isToday}
          @click=${() => setVisitDay(source, today())}>
          ${messages.today}
        </button>
      </div>
    `;
  }

  private renderList(view: View, alerts: readonly Alert[], known: KnownAlerts) {
    if (alerts.length === 0) return nothing;
    const isWhole = this.wholeLists === view.sheet.key;
    const shown = isWhole ? alerts : alerts.slice(0, MOST_IN_LIST);
    return html`
      <ul class="alerts" role="list">
        ${repeat(
          shown,
          ({key}) => key,
          (alert) => this.renderListItem(view, alert, renderDetails(view, alert, known)),
        )}
      </ul>
      ${
        shown.length < alerts.length
          ? html`<button part="alerts-show-more" class="button" type="button"
              @click=${(event: Event) => this.showAll(view, event)}>
              ${view.messages.showAll(alerts.length)}
            </button>`
          : nothing
      }
    `;
  }

  /** Shows all alerts, and focuses the first new one, since the button is removed. */
  private async showAll({sheet}: View, {currentTarget}: Event) {
    // The button follows its list.
    const list = (currentTarget as Element).previousElementSibling;
    this.wholeLists = sheet.key;
    this.host.requestUpdate();
    await this.host.updateComplete;
    list?.querySelectorAll('summary')[MOST_IN_LIST]?.focus();
  }

  /** An alert marks where it begins in the profile and on the map while it is pointed at or focused. */
  private renderListItem(view: View, {stretches: [first]}: Alert, content: unknown) {
    if (!first) return html`<li>${content}</li>`;
    const mark = () => view.pointAtTrack({key: view.sheet.key, distanceMetres: first.fromMetres});
    const unmark = () => view.pointAtTrack(undefined);
    return html`
      <li @pointerenter=${mark} @pointerleave=${unmark} @focusin=${mark} @focusout=${unmark}>
        ${content}
      </li>
    `;
  }

  private readonly showSection = () => {
    const root = this.host.renderRoot;
    root.querySelector('[part~=alerts]')?.scrollIntoView();
    root.querySelector<HTMLElement>('[part=visit-day]')?.focus({preventScroll: true});
  };

  /** Undefined until they are loaded. */
  private knownAlerts(view: View): KnownAlerts | undefined {
    const {source, formats} = view;
    const messages = messagesOf(view, 'alert', alert);
    if (!source) return undefined;
    this.request(view);
    const all = this.loading?.known(this);
    if (!all || !messages) return undefined;
    this.requestVocabularies(view, all);
    const day = visitDay(source.state);
    const isToday = day === today();
    const knownFor = [source, all, day, isToday, messages, formats];
    if (!isSame(knownFor, this.knownFor)) {
      const inForce = all.filter(
        ({period, stretches}) => stretches.length > 0 && isInForce(period, day),
      );
      const date = formats.date(dayText(day) ?? '');
      this.known = {all, inForce, day, isToday, date, messages, formats};
      this.knownFor = knownFor;
    }
    return this.known;
  }

  /** Once for the same item and attributes. */
  private request({source, sheet, formats, attributes, warn}: View) {
    // It may be rendered once more after it has been removed.
    if (!source || !this.host.isConnected) return;
    const {key, hasVigilanceAreas = false} = sheet;
    const wanted = [source, key, hasVigilanceAreas, attributes.alerts, attributes.sensitiveAreas];
    if (isSame(wanted, this.requestedFor)) return;
    if (source !== this.requestedFor[0]) this.release();
    this.requestedFor = wanted;
    const [stated, sensitiveAreas] = [attributes.alerts.trim(), attributes.sensitiveAreas.trim()];
    const feed = stated === '' ? '' : safeUrl(stated, document.baseURI);
    if (feed === undefined) warn(`alerts "${stated}" is not an http address; showing none.`);
    this.loading = alertsOf(source);
    void this.loading.request(this, key, {
      hasVigilanceAreas,
      sensitiveAreas: readSensitiveAreas(sensitiveAreas, warn),
      feed: feed ?? '',
      language: formats.language,
      warn,
    });
  }

  private release() {
    this.loading?.release(this);
    this.loading = undefined;
    this.requestedFor = [];
  }

  private requestVocabularies({requestVocabularies}: View, all: readonly Alert[]) {
    const names: VocabularyName[] = [];
    if (all.some(({area}) => area.practiceIds?.length)) names.push('sensitivePractices');
    if (all.some(hasServerType)) names.push('vigilanceTypes');
    if (names.length > 0) requestVocabularies(names);
  }
}

const isSame = (now: readonly unknown[], before: readonly unknown[]) =>
  now.every((each, index) => each === before[index]);

/** Bands over the whole height of the chart, and a line below it, whose pattern tells the level. */
function renderMarks(marks: readonly AlertMark[], {lengthMetres: length}: Track) {
  const percent = (metres: number) => `${Math.round((metres / length) * 1e4) / 100}%`;
  return marks.map(
    ({level, fromMetres, toMetres}) => svg`
      <rect class="profile-alert is-${level}" x=${percent(fromMetres)} y="0"
        width=${percent(toMetres - fromMetres)} height="100%" />
      <line class="profile-alert-line is-${level}" x1=${percent(fromMetres)} x2=${percent(toMetres)}
        y1="100%" y2="100%" />
    `,
  );
}

/** Such as “Closed – Rockfall below the pass · from km 2.4 to km 3.6”. */
function renderTitle({track}: View, alert: Alert, texts: AlertTexts, type?: string) {
  const {level, area} = alert;
  const where = track && whereText(alert, track, texts);
  return html`
    <span class="alert-icon is-${level}">${alertIcons[level]}</span>
    <span>
      <strong class="alert-word is-${level}">${wordOf(alert, texts)}</strong>
      ${area.name}
      <span class="muted">${[type, where].filter(Boolean).join(' · ')}</span>
    </span>
  `;
}

/** What the owner of an area says of it; open while it is in force. */
function renderDetails(view: View, alert: Alert, known: KnownAlerts) {
  const {messages} = known;
  const {area, period} = alert;
  const {description, practicalInformation, contact, website, rules = []} = area;
  const prose = (text: typeof description) =>
    text && html`<div class="prose small">${richText(text, view.level)}</div>`;
  return html`
    <details part="alert" class="alert is-${alert.level}" ?open=${known.inForce.includes(alert)}>
      <summary>${renderTitle(view, alert, known, typeLabelOf(view, alert))}</summary>
      <div class="alert-text">
        ${prose(description)}
        ${renderFacts([
          [messages.when, periodText(period, known)],
          [messages.practices, known.formats.list(practicesOf(view, alert))],
          [messages.advice, prose(practicalInformation)],
          [messages.rules, rules.length > 0 && renderRuleList(view, rules)],
          [messages.contact, prose(contact)],
        ])}
        ${website ? html`<p>${renderLink(website, messages.website, view.messages)}</p>` : nothing}
      </div>
    </details>
  `;
}

const practicesOf = ({vocabularies}: View, {area, practiceLabels}: Alert): readonly string[] =>
  practiceLabels ??
  termsOf(vocabularies.sensitivePractices, area.practiceIds).map(({label}) => label);

const hasServerType = ({key, area}: Alert) =>
  area.typeId !== undefined && key.startsWith('vigilancearea');

/** A feed has no vocabulary: what is not a number is the name of its type. */
function typeLabelOf({vocabularies}: View, alert: Alert): string | undefined {
  const {typeId = ''} = alert.area;
  if (hasServerType(alert)) return vocabularies.vigilanceTypes?.get(typeId)?.label;
  return /^\d*$/.test(typeId) ? undefined : typeId;
}

function readSensitiveAreas(text: string, warn: (sentence: string) => void) {
  const value = text.toLowerCase();
  if (value === 'biodivsports' || value === 'none') return value;
  if (value !== '') {
    warn(`sensitive-areas "${text}" is neither "biodivsports" nor "none"; asking the Geotrek.`);
  }
  return 'server';
}
