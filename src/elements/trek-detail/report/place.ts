import {html, nothing} from 'lit';
import type {ReportMessages} from '../../../i18n/messages/report.js';
import type {Geolocator} from '../../geolocator.js';
import type {ReadyView} from '../sheet-view.js';
import type {Draft, Place} from './draft.js';
import {errorIdOf, idOf, renderError} from './fields.js';

/** Steps of the slider: on a route of 10 km, 10 m each. */
const STEPS = 1000;

interface PlaceView {
  readonly view: ReadyView;
  readonly draft: Draft;
  readonly error: string | undefined;
  readonly messages: ReportMessages;
  readonly geolocator: Geolocator;
  change(part: Partial<Draft>): void;
}

/** Where the problem is: on the track, at the device, at coordinates, or anywhere. */
export function renderPlace(place: PlaceView) {
  const {view, draft, error, messages, change} = place;
  const {track} = view;
  const renderChoice = (value: Place, label: string, detail: unknown = nothing) => html`
    <label class="report-choice">
      <input
        type="radio"
        name=${idOf('place')}
        id=${value === (track ? 'track' : 'device') ? idOf('place') : nothing}
        value=${value}
        .checked=${draft.place === value}
        @change=${() => change({place: value})} />
      ${label}
    </label>
    ${draft.place === value ? html`<div class="report-detail">${detail}</div>` : nothing}
  `;
  return html`
    <fieldset
      class="report-place"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${Boolean(error)}
      aria-describedby=${error ? errorIdOf('place') : nothing}>
      <legend>${messages.where}</legend>
      ${track ? renderChoice('track', messages.onTrack, renderSlider(place)) : nothing}
      ${renderChoice('device', messages.atDevice, renderDevice(place))}
      ${renderChoice('coordinates', messages.atCoordinates, renderCoordinates(place))}
      ${renderChoice('anywhere', messages.anywhere)} ${renderError('place', error)}
    </fieldset>
  `;
}

/** The position on the track, which profile and map show while the visitor moves it. */
function renderSlider({view, draft, messages, change}: PlaceView) {
  const {track, formats, sheet} = view;
  if (!track) return nothing;
  const {lengthMetres, hasRelief} = track;
  const point = track.pointAt(draft.distanceMetres);
  const place = [
    formats.length(point.distanceMetres),
    ...(hasRelief ? [formats.elevation(point.elevationMetres)] : []),
  ];
  const move = ({target}: Event) => {
    const distanceMetres = (Number((target as HTMLInputElement).value) / STEPS) * lengthMetres;
    change({distanceMetres});
    view.pointAtTrack({key: sheet.key, distanceMetres});
  };
  return html`
    <label for=${idOf('distance')}>${messages.fromStart}</label>
    <div class="report-slider">
      <input
        id=${idOf('distance')}
        type="range"
        min="0"
        max=${STEPS}
        aria-valuetext=${place.join(', ')}
        aria-describedby=${idOf('distance-hint')}
        .value=${String(Math.round((draft.distanceMetres / lengthMetres) * STEPS))}
        @input=${move}
        @blur=${() => view.pointAtTrack(undefined)} />
      <output for=${idOf('distance')}>${place.join(' · ')}</output>
    </div>
    <p id=${idOf('distance-hint')} class="muted">${messages.onTrackHint}</p>
  `;
}

function renderDevice({view, draft, messages, geolocator, change}: PlaceView) {
  const {formats, messages: all} = view;
  const {status} = geolocator.state;
  const isBusy = status === 'locating';
  const locate = async () => {
    if (isBusy) return;
    const device = await geolocator.locate();
    if (device) change({device});
  };
  const {device} = draft;
  return html`
    <button
      class="button"
      type="button"
      aria-busy=${isBusy}
      @click=${locate}>${isBusy ? all.locating : all.locate}</button>
    <p class="muted" role=${status === 'failed' ? 'alert' : 'status'}>
      ${
        status === 'failed'
          ? all.locateFailed
          : device && !isBusy
            ? messages.located(formats.length(device.accuracyMetres))
            : nothing
      }
    </p>
  `;
}

function renderCoordinates({draft, error, messages, change}: PlaceView) {
  const hint = idOf('coordinates-hint');
  return html`
    <label for=${idOf('coordinates')}>${messages.coordinates}</label>
    <p id=${hint} class="muted">${messages.coordinatesHint}</p>
    <input
      id=${idOf('coordinates')}
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${error ? `${hint} ${errorIdOf('place')}` : hint}
      aria-invalid=${Boolean(error)}
      .value=${draft.coordinates}
      @input=${({target}: Event) => change({coordinates: (target as HTMLInputElement).value})} />
  `;
}
