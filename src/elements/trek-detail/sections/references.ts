import {css, html, nothing} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {type ChildPart, directive} from 'lit/directive.js';
import type {ItemSheet} from '../../../api/api-kind.js';
import type {SheetMessages} from '../../../i18n/messages/sheet.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import type {Position} from '../../../model/geometry.js';
import {inOrderAlong} from '../../../model/passages.js';
import type {NearestPoint, Track} from '../../../model/track.js';
import {border, mutedText} from '../../../theme/tokens.js';
import {type ReadyView, renderSection} from '../sheet-view.js';
import {besideText, fromStartText, renderPlaceOnTrack} from '../track/on-track.js';

export const styles = [
  css`
    .references {
      display: grid;
      gap: 0 2rem;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      list-style: none;
      margin: 0;
      padding: 0;
    }

    .references li {
      border-block-end: 1px solid ${border};
      display: grid;
      padding-block: 0.5rem;
    }

    .references .link {
      font-weight: 600;
      justify-self: start;
      min-block-size: 1.75rem;
    }

    .references b {
      font-weight: 600;
    }

    .references span {
      color: ${mutedText};
      font-size: 0.9375rem;
      font-variant-numeric: tabular-nums;
    }
  `,
];

export interface WithReferences extends ItemSheet {
  /** The numbered points that a description names, in order. */
  readonly waypoints?: readonly Position[];
}

/** The points of reference of an item, with where its track passes them. */
export const referencesOf = ({waypoints = []}: WithReferences, track: Track) =>
  inOrderAlong(track, waypoints);

class References extends AsyncDirective {
  private part: ChildPart | undefined;
  private view: ReadyView<WithReferences> | undefined;
  private messages: SheetMessages | undefined;
  private track: Track | undefined;
  private points: readonly NearestPoint[] = [];
  /** The items of the description's list, by their numbers. */
  private steps: ReadonlyMap<number, HTMLElement> = new Map();

  override update(part: ChildPart, args: Parameters<References['render']>) {
    this.part = part;
    // The description is in the document once all sections have been rendered.
    void Promise.resolve().then(() => this.findSteps());
    return this.render(...args);
  }

  override render(view: ReadyView<WithReferences>, track: Track, messages: SheetMessages) {
    if (track !== this.track) this.points = referencesOf(view.sheet, track);
    Object.assign(this, {view, track, messages});
    return renderSection(
      view,
      'points-of-reference',
      messages.references,
      html`
        <ol class="references" role="list">
          ${this.points.map((point, index) => this.renderPoint(view, track, messages, point, index + 1))}
        </ol>
      `,
    );
  }

  private renderPoint(
    view: ReadyView,
    track: Track,
    messages: SheetMessages,
    {distanceMetres, awayMetres}: NearestPoint,
    number: number,
  ) {
    const {formats} = view;
    const {elevationMetres} = track.pointAt(distanceMetres);
    const notes = [
      fromStartText(distanceMetres, view),
      besideText(awayMetres, view, messages) ??
        (track.hasRelief && formats.elevation(elevationMetres)),
    ].filter(Boolean);
    const name = messages.reference(formats.number(number));
    const content = html`
      ${
        this.steps.has(number)
          ? html`<button part="step-link" class="link" type="button" @click=${() => this.showStep(number)}>${name}</button>`
          : html`<b>${name}</b>`
      }
      <span>${notes.join(' · ')}</span>
    `;
    return renderPlaceOnTrack(view, 'point-of-reference', distanceMetres, content);
  }

  private findSteps() {
    const {part, view, track, messages} = this;
    const root = part?.parentNode.getRootNode();
    if (!this.isConnected || !(root instanceof ShadowRoot) || !view || !track || !messages) return;
    const steps = stepsIn(root.querySelector('[part~="description"]'));
    const isSame =
      steps.size === this.steps.size && [...steps].every(([n, step]) => this.steps.get(n) === step);
    this.steps = steps;
    if (!isSame) this.setValue(this.render(view, track, messages));
  }

  /** Moves to the step of the description that has the number of a point. */
  private showStep(number: number) {
    const step = this.steps.get(number);
    if (!step) return;
    step.tabIndex = -1;
    step.scrollIntoView({block: 'center'});
    step.focus({preventScroll: true});
  }
}

/** The items of the only numbered list of a description, by their numbers. */
function stepsIn(description: Element | null): ReadonlyMap<number, HTMLElement> {
  const lists = description?.querySelectorAll('ol') ?? [];
  const [list] = lists;
  if (!list || lists.length > 1) return new Map();
  let number = list.start - 1;
  const items = [...list.children].filter((item) => item instanceof HTMLLIElement);
  return new Map(
    items.map((item) => {
      number = item.hasAttribute('value') ? item.value : number + 1;
      return [number, item] as const;
    }),
  );
}

const renderList = directive(References);

/** The section with the points of reference in order, each with its distance along the track. */
export function renderReferences(view: ReadyView<WithReferences>) {
  const {track, sheet} = view;
  const messages = sheetMessages(view);
  if (!track || !messages || !sheet.waypoints?.[0]) return nothing;
  return renderList(view, track, messages);
}
