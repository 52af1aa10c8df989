import {html, type LitElement, nothing} from 'lit';
import {readForecasts, type WeatherPlace} from '../../../api/weather.js';
import {weather} from '../../../generated/messages/weather.js';
import {intlLanguage} from '../../../i18n/language-tags.js';
import type {WeatherMessages} from '../../../i18n/messages/weather.js';
import {messagesOf} from '../../../i18n/sheet-messages.js';
import type {DayForecast} from '../../../model/forecast.js';
import type {ReadyView} from '../sheet-view.js';
import {type OptionalContent, type OptionalSetup, placeOf} from './optional-content.js';
import {ServiceAnswers} from './service-answers.js';
import {weatherStyles} from './weather.styles.js';
import {weatherIcons} from './weather-icons.js';

export const styles = [weatherStyles];

/** Less far above the start, the weather is the same. */
const HIGHER_METRES = 200;
const OPEN_METEO = 'open-meteo.com';

/** The days of a forecast at the start, and at the highest point where that is much higher. */
interface Forecast {
  readonly places: readonly WeatherPlace[];
  readonly days: readonly (readonly DayForecast[])[];
}

/** The weather of the next days at the start of an item and at its highest point. */
export class Content implements OptionalContent {
  private readonly answers: ServiceAnswers<Forecast>;

  constructor(host: LitElement) {
    this.answers = new ServiceAnswers(host);
  }

  render(view: ReadyView, setup: OptionalSetup) {
    const {address} = setup;
    const places = placesOf(view);
    if (places.length === 0) return nothing;
    const messages = messagesOf(view, 'weather', weather);
    return this.answers.render(
      `${address} ${JSON.stringify(places.map(({position}) => position))}`,
      async (signal) => ({places, days: await readForecasts(address, places, signal)}),
      messages && ((forecast) => renderForecast(forecast, view, address, messages)),
      view,
      setup,
    );
  }
}

function placesOf({track, sheet}: ReadyView): readonly WeatherPlace[] {
  const [start] = track?.points ?? [];
  const position = placeOf(sheet);
  if (!track || !start) return position ? [{position}] : [];
  if (!track.hasRelief) return [{position: start.position}];
  const highest = track.highestPoint;
  const isHigh = highest.elevationMetres - start.elevationMetres >= HIGHER_METRES;
  return isHigh ? [start, highest] : [start];
}

function renderForecast(
  {places, days}: Forecast,
  {formats}: ReadyView,
  address: string,
  messages: WeatherMessages,
) {
  const language = intlLanguage(formats.language);
  const weekday = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const [start = [], highest = []] = days;
  const [, top] = places;
  const above = new Map(highest.map((day) => [day.day, day]));
  const {host} = new URL(address);
  return html`
    <ol class="forecast" role="list">
      ${start.map((day) => {
        const topDay = top && above.get(day.day);
        const atStart = temperatures(day, messages, language);
        const atTop = topDay && temperatures(topDay, messages, language);
        return html`
          <li>
            <p class="day">${weekday.format(new Date(day.day))}</p>
            ${
              day.weather
                ? html`<p class="weather">${weatherIcons[day.weather]}${messages.names[day.weather]}</p>`
                : nothing
            }
            ${atStart ? html`<p class="temperature"><span class="muted">${messages.atStart}</span> ${atStart}</p>` : nothing}
            ${atTop ? html`<p class="temperature"><span class="muted">${messages.atHighest}</span> ${atTop}</p>` : nothing}
            ${renderRest(day, messages, language)}
          </li>
        `;
      })}
    </ol>
    <p class="muted">
      ${messages.advice} ${messages.credit}
      ${
        host === OPEN_METEO || host.endsWith(`.${OPEN_METEO}`)
          ? html`<a class="link" href="https://${OPEN_METEO}/" rel="noopener noreferrer">Open-Meteo</a> (CC BY 4.0)`
          : host
      }
    </p>
  `;
}

const unit = (language: Intl.LocalesArgument, name: string, maximumFractionDigits = 0) =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: name,
    maximumFractionDigits,
    signDisplay: 'negative',
  });

function temperatures(
  {lowestCelsius: lowest, highestCelsius: highest}: DayForecast,
  messages: WeatherMessages,
  language: Intl.LocalesArgument,
): string | undefined {
  const minus = (text: string) => text.replace(/^-/, '\u2212');
  const celsius = (value: number) => minus(unit(language, 'celsius').format(value));
  const number = (value: number) =>
    minus(
      new Intl.NumberFormat(language, {maximumFractionDigits: 0, signDisplay: 'negative'}).format(
        value,
      ),
    );
  if (lowest !== undefined && highest !== undefined) {
    return messages.temperatures(number(lowest), celsius(highest));
  }
  const known = lowest ?? highest;
  return known === undefined ? undefined : celsius(known);
}

function renderRest(
  {precipitationMillimetres: rain = 0, gustsKilometresPerHour: gusts}: DayForecast,
  messages: WeatherMessages,
  language: Intl.LocalesArgument,
) {
  const notes = [
    rain > 0 &&
      messages.precipitation(unit(language, 'millimeter', rain < 10 ? 1 : 0).format(rain)),
    gusts !== undefined && messages.gusts(unit(language, 'kilometer-per-hour').format(gusts)),
  ].filter(Boolean);
  return notes.length > 0 ? html`<p class="rest muted">${notes.join(' · ')}</p>` : nothing;
}
