import {html, nothing} from 'lit';
import type {Criteria} from '../../model/search/criteria.js';
import {setUserLocation} from '../../store/map-view.js';
import type {SourceState} from '../../store/source-state.js';
import {Geolocator} from '../geolocator.js';
import type {CriteriaEditor} from './criteria-editor.js';
import type {SearchContext, Words} from './search-context.js';
import {aroundIcon, mapIcon} from './search-icons.js';

/** Whether the treks around the visitor come first. */
export function isNear({sort, from}: Criteria, {userLocation}: SourceState): boolean {
  return sort === 'nearest' && from !== undefined && userLocation !== undefined;
}

/** The order is nobody's wish any more when it was the nearest first. */
export function withoutNear({from: _, sort, ...others}: Criteria): Criteria {
  return {...others, ...(sort && sort !== 'nearest' && {sort})};
}

export function withoutWithin({within: _, ...others}: Criteria): Criteria {
  return others;
}

/** Where to look: around the visitor, or where a map is looked at. */
export class Whereabouts {
  private readonly context: SearchContext;
  private readonly editor: CriteriaEditor;
  private readonly visitor: Geolocator;

  constructor(context: SearchContext, editor: CriteriaEditor) {
    this.context = context;
    this.editor = editor;
    this.visitor = new Geolocator(() => context.host.requestUpdate());
  }

  render({messages}: Words) {
    const {state} = this.context.source;
    const {criteria} = this.editor;
    const isBusy = this.visitor.state.status === 'locating';
    return html`
      ${
        'geolocation' in navigator
          ? renderToggle({
              name: isBusy ? messages.locating : messages.aroundMe,
              part: 'around-me',
              icon: aroundIcon,
              isOn: isNear(criteria, state),
              isBusy,
              press: () => this.toggleNear(),
            })
          : nothing
      }
      ${
        state.maps > 0
          ? renderToggle({
              name: messages.inMap,
              part: 'in-map',
              icon: mapIcon,
              isDisabled: !state.mapView,
              isOn: criteria.within !== undefined,
              press: () => this.toggleWithin(),
            })
          : nothing
      }
    `;
  }

  renderFailure({messages}: Words) {
    if (this.visitor.state.status !== 'failed') return nothing;
    return html`<p part="notice" class="notice" role="alert">${messages.locateFailed}</p>`;
  }

  destroy() {
    this.visitor.reset();
  }

  private async toggleNear() {
    const {state, source} = this.context.source;
    if (this.visitor.state.status === 'locating') return;
    if (isNear(this.editor.criteria, state)) {
      return this.editor.setCriteria(withoutNear(this.editor.criteria));
    }
    const place = await this.visitor.locate();
    // The page may have removed us, or the element may show another source meanwhile.
    if (!place || source !== this.context.source.source) return;
    this.editor.setCriteria({...this.editor.criteria, sort: 'nearest', from: place.position});
    if (source) setUserLocation(source, place.position);
  }

  private toggleWithin() {
    const {criteria} = this.editor;
    const {mapView} = this.context.source.state;
    if (criteria.within) this.editor.setCriteria(withoutWithin(criteria));
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
  press(): void;
}

function renderToggle({name, part, icon, isOn, isBusy, isDisabled, press}: Toggle) {
  return html`<button
    part=${part}
    class="rounded-button where"
    title=${name}
    type="button"
    aria-pressed=${isOn}
    aria-busy=${isBusy ? 'true' : nothing}
    ?disabled=${isDisabled}
    @click=${press}>${icon}<span>${name}</span></button>`;
}
