import {html, type LitElement, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {route} from '../../../generated/messages/route.js';
import type {RouteMessages} from '../../../i18n/messages/route.js';
import {messagesOf, sheetMessages} from '../../../i18n/sheet-messages.js';
import type {RouteFigures} from '../../../model/pace.js';
import type {Track} from '../../../model/track.js';
import {requestFlight} from '../../../store/flight-request.js';
import {addStyles} from '../../add-styles.js';
import type {ReadyView} from '../sheet-view.js';
import {passedPoints} from './passed-points.js';
import {renderProfileTable} from './profile-table.js';
import {
  describeRoute,
  type RouteDescription,
  type RouteEnds,
  type RouteFact,
  routeFacts,
} from './route-description.js';
import {routeDetailsStyles} from './route-details.styles.js';

/** What a route demands in figures, its description in words, and its elevations as a table. */
export class RouteDetails {
  private readonly host: LitElement;
  private messages: RouteMessages | undefined;
  private track: Track | undefined;
  private facts: readonly RouteFact[] = [];
  private description: RouteDescription | undefined;
  private describedItems: unknown;
  private isOpen = false;

  constructor(host: LitElement) {
    this.host = host;
    addStyles(host, [routeDetailsStyles]);
  }

  render(track: Track, view: ReadyView) {
    const messages = messagesOf(view, 'route', route);
    // Those that name the points of reference.
    if (!sheetMessages(view) || !messages) return nothing;
    if (track !== this.track || messages !== this.messages) {
      this.track = track;
      this.messages = messages;
      this.facts = routeFacts(track, messages, view.formats, view.sheet as Partial<RouteFigures>);
      this.description = undefined;
    }
    return html`
      ${renderFlight(view)}
      <dl part="route-facts" class="route-facts">
        ${this.facts.map(({name, value}) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
      <details
        part="route-description"
        class="table route-description"
        ?open=${this.isOpen}
        @toggle=${this.updateOpen}>
        <summary>${messages.inWords}</summary>
        ${this.isOpen ? this.renderDescription(track, view, messages) : nothing}
      </details>
      ${guard([track, view.messages], () => renderProfileTable(view, track))}
    `;
  }

  private renderDescription(track: Track, view: ReadyView, messages: RouteMessages) {
    const {sheet, formats, passedKind} = view;
    // The points that it names are loaded only for those who read it.
    if (passedKind !== undefined) view.requestNearbyItems(passedKind);
    const items = passedKind === undefined ? undefined : view.nearbyItems(passedKind)?.items;
    if (!this.description || items !== this.describedItems) {
      const points = passedPoints(view, track);
      this.description = describeRoute(track, sheet as RouteEnds, messages, formats, points);
      this.describedItems = items;
    }
    const {start, legs, end} = this.description;
    return html`
      <p>${start}</p>
      <ol>${legs.map((leg) => html`<li>${leg}</li>`)}</ol>
      <p>${end}</p>
    `;
  }

  /** The description is generated when the visitor opens it. */
  private readonly updateOpen = ({target}: Event) => {
    // The listener is on a <details>.
    this.isOpen = (target as HTMLDetailsElement).open;
    this.host.requestUpdate();
  };
}

/** The button that flies along the track on a map beside; nothing where no map shows the item. */
function renderFlight({source, sheet: {key}, messages}: ReadyView) {
  if (!source?.state.mapView || source.state.selectedKey !== key) return nothing;
  return html`<p>
    <button part="fly" class="button" type="button" @click=${() => requestFlight(source, key)}>
      ${messages.flyAlong}
    </button>
  </p>`;
}
