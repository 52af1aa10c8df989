import {html, nothing} from 'lit';
import type {Criteria} from '../../model/search/criteria.js';
import {setUserLocation} from '../../store/map-view.js';
import type {SourceState} from '../../store/source-state.js';
import {Geolocator} from '../geolocator.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Texts} from './search-context.js';
import {aroundIcon, mapIcon} from './search-icons.js';

/** Whether the items are sorted by distance from the visitor. */
export function isNearestFirst({sort, from}: Criteria, {userLocation}: SourceState): boolean {
  return sort === 'nearest' && from !== undefined && userLocation !== undefined;
}

/** Removes the position, and the order if it is `nearest`. */
export function withoutNearestFirst({from: _, sort, ...others}: Criteria): Criteria {
  return {...others, ...(sort && sort !== 'nearest' && {sort})};
}

export function withoutMapArea({within: _, ...others}: Criteria): Criteria {
  return others;
}

/** The buttons that sort by distance from the visitor, and that restrict the items to the visible map. */
export class LocationFilters {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly geolocator: Geolocator;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
    this.geolocator = new Geolocator(() => context.host.requestUpdate());
  }

  render({messages}: Texts) {
    const {state} = this.context.source;
    const {criteria} = this.editor;
    const isBusy = this.geolocator.state.status === 'locating';
    return html`
      ${
        'geolocation' in navigator
          ? renderToggle({
              name: isBusy ? messages.locating : messages.aroundMe,
              part: 'around-me',
              icon: aroundIcon,
              isOn: isNearestFirst(criteria, state),
              isBusy,
              toggle: () => this.toggleNearestFirst(),
            })
          : nothing
      }
      ${
        this.context.source.has('map')
          ? renderToggle({
              name: messages.inMap,
              part: 'in-map',
              icon: mapIcon,
              isDisabled: !state.mapView,
              isOn: criteria.within !== undefined,
              toggle: () => this.toggleMapArea(),
            })
          : nothing
      }
    `;
  }

  renderFailure({messages}: Texts) {
    if (this.geolocator.state.status !== 'failed') return nothing;
    return html`<p part="notice" class="notice" role="alert">${messages.locateFailed}</p>`;
  }

  destroy() {
    this.geolocator.reset();
  }

  private async toggleNearestFirst() {
    const {state, source} = this.context.source;
    if (this.geolocator.state.status === 'locating') return;
    if (isNearestFirst(this.editor.criteria, state)) {
      return this.editor.setCriteria(withoutNearestFirst(this.editor.criteria));
    }
    const place = await this.geolocator.locate();
    // Meanwhile the element may have been removed, or show another source.
    if (!place || source !== this.context.source.source) return;
    this.editor.setCriteria({...this.editor.criteria, sort: 'nearest', from: place.position});
    if (source) setUserLocation(source, place.position);
  }

  private toggleMapArea() {
    const {criteria} = this.editor;
    const {mapView} = this.context.source.state;
    if (criteria.within) this.editor.setCriteria(withoutMapArea(criteria));
    else if (mapView) this.editor.setCriteria({...criteria, within: mapView.bounds});
  }
}

interface Toggle {
  readonly name: string;
  readonly part: string;
  readonly icon: unknown;
  readonly isOn: boolean;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  toggle(): void;
}

function renderToggle({name, part, icon, isOn, isBusy, isDisabled, toggle: press}: Toggle) {
  return html`<button
    part=${part}
    class="pill location-button"
    title=${name}
    type="button"
    aria-pressed=${isOn}
    aria-busy=${isBusy ? 'true' : nothing}
    ?disabled=${isDisabled}
    @click=${press}>${icon}<span>${name}</span></button>`;
}
