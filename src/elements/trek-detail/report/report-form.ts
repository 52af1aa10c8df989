import {html, type LitElement, nothing} from 'lit';
import {type Report, sendReport} from '../../../api/report.js';
import {report} from '../../../generated/messages/report.js';
import type {ReportMessages} from '../../../i18n/messages/report.js';
import {messagesOf} from '../../../i18n/sheet-messages.js';
import {type ItemKey, idOfKey, kindOfKey} from '../../../model/item.js';
import {termsOfServer} from '../../../model/own-terms.js';
import {serverNumberOf} from '../../../model/server-number.js';
import {safeUrl} from '../../../model/url.js';
import {toApiError} from '../../../store/source-core.js';
import {Geolocator} from '../../geolocator.js';
import type {KindSheet} from '../../kind-view.js';
import {TrekReportEvent} from '../../report-event.js';
import type {OptionalContent, OptionalSetup} from '../services/optional-content.js';
import type {ReadyView} from '../sheet-view.js';
import {errorsOf, type Lists, positionOf} from './check.js';
import {blankForm, type Draft, emptyDraft, enteredSince, type FormState} from './draft.js';
import {idOf, renderFields} from './fields.js';
import {MAX_PHOTOS, preparePhoto} from './photos.js';
import {renderPlace} from './place.js';
import {countErrors, renderProblems} from './problems.js';
import {reportStyles} from './report.styles.js';

export const styles = [reportStyles];

/** Who receives a report, and what it is about. */
interface Receiver {
  readonly address: string;
  readonly kind: KindSheet;
}

/** The fields in the order of the form, in which the first wrong one gets the focus. */
const ORDER = ['place', 'category', 'activity', 'magnitude', 'comment', 'photos', 'email'] as const;

/**
 * The form that reports a problem to the Geotrek of an item. What a visitor enters stays in memory until it is
 * sent, for each item, also while another sheet is shown; nothing of it is stored.
 */
export class Content implements OptionalContent {
  private readonly host: LitElement;
  private readonly forms = new Map<ItemKey, FormState>();
  private readonly geolocator: Geolocator;
  /** Photos are prepared one after the other: each takes the memory of a large picture. */
  private preparing = Promise.resolve();
  private messages: ReportMessages | undefined;
  private view: ReadyView | undefined;

  constructor(host: LitElement) {
    this.host = host;
    this.geolocator = new Geolocator(() => host.requestUpdate());
    host.addController({
      hostConnected: () => document.addEventListener('click', this.takePosition),
      hostDisconnected: () => document.removeEventListener('click', this.takePosition),
    });
  }

  render(view: ReadyView, {address, sheet: kind}: OptionalSetup) {
    this.view = view;
    const messages = messagesOf(view, 'report', report);
    this.messages = messages;
    view.requestVocabularies(['reportCategories', 'reportActivities', 'reportMagnitudes']);
    if (!messages) return nothing;
    const {key} = view.sheet;
    const state = this.stateOf(view);
    const {draft, errors} = state;
    const arePhotosPending = state.pendingPhotos > 0;
    if (state.status === 'sent') {
      return html`
        <p id=${idOf('sent')} class="report-sent" role="status" tabindex="-1">${messages.sent}</p>
        <button class="button" type="button" @click=${() => this.restart(key)}>${messages.another}</button>
      `;
    }
    const change = (part: Partial<Draft>) => this.change(key, part);
    const fields = {
      draft,
      errors,
      lists: listsOf(view),
      messages,
      arePhotosPending,
      change,
      addPhotos: (files: readonly File[]) => this.addPhotos(key, files),
    };
    return html`
      <form
        class="report-form"
        novalidate
        @submit=${(event: Event) => this.submit(event, view, {address, kind})}>
        ${renderPlace({view, draft, error: errors.place, messages, geolocator: this.geolocator, change})}
        ${renderFields(fields)}
        <p class="muted">${this.renderConsent(view, address, messages)}</p>
        ${renderProblems(state, view, messages)}
        <button
          class="button is-primary"
          type="submit"
          aria-disabled=${state.status === 'sending' || arePhotosPending}>
          ${state.status === 'sending' ? messages.sending : messages.send}
        </button>
        <p class="visually-hidden" role="status">
          ${state.status === 'sending' ? messages.sending : countErrors(errors, messages)}
        </p>
      </form>
    `;
  }

  private renderConsent(
    {sheet, vocabularies, messages: all}: ReadyView,
    address: string,
    messages: ReportMessages,
  ) {
    const {structureId} = sheet as {readonly structureId?: string};
    const manager = structureId && vocabularies.structures?.get(structureId)?.label;
    const {host} = new URL(address);
    const privacyUrl = safeUrl(this.host.getAttribute('privacy-url'), document.baseURI);
    return html`
      ${manager ? messages.consentTo(host, manager) : messages.consent(host)}
      ${
        privacyUrl
          ? html`<a class="link" href=${privacyUrl} target="_blank" rel="noopener"
              >${messages.privacy} <span class="visually-hidden">(${all.opensElsewhere})</span></a
            >`
          : nothing
      }
    `;
  }

  private stateOf(view: ReadyView): FormState {
    const {key} = view.sheet;
    const known = this.forms.get(key);
    const lists = listsOf(view);
    const state = known ?? {...blankForm, draft: startOf(view)};
    if (!known) this.forms.set(key, state);
    // A list of one leaves no choice.
    const only = (terms: Lists[keyof Lists], chosen: string) =>
      chosen || (terms.length === 1 ? (terms[0]?.id ?? '') : '');
    const {draft} = state;
    return {
      ...state,
      draft: {
        ...draft,
        category: only(lists.category, draft.category),
        activity: only(lists.activity, draft.activity),
        magnitude: only(lists.magnitude, draft.magnitude),
      },
    };
  }

  private formOf(key: ItemKey): FormState {
    return this.forms.get(key) ?? blankForm;
  }

  private set(key: ItemKey, part: Partial<FormState>) {
    this.forms.set(key, {...this.formOf(key), ...part});
    this.host.requestUpdate();
  }

  /** A field that is changed is not wrong any more, until the form is sent. */
  private change(key: ItemKey, part: Partial<Draft>) {
    const {draft, errors} = this.formOf(key);
    const isPlace = 'place' in part || 'distanceMetres' in part || 'device' in part;
    const changed = isPlace || 'coordinates' in part ? 'place' : Object.keys(part)[0];
    const kept = Object.entries(errors).filter(([name]) => name !== changed);
    this.set(key, {draft: {...draft, ...part}, errors: Object.fromEntries(kept)});
  }

  private addPhotos(key: ItemKey, files: readonly File[]) {
    const {pendingPhotos, errors} = this.formOf(key);
    const {photos: _, ...others} = errors;
    this.set(key, {pendingPhotos: pendingPhotos + files.length, errors: others});
    for (const file of files) {
      this.preparing = this.preparing.then(() => this.addPhoto(key, file));
    }
  }

  private async addPhoto(key: ItemKey, file: File) {
    const isFull = this.formOf(key).draft.photos.length >= MAX_PHOTOS;
    const photo = isFull ? undefined : await preparePhoto(file).catch(() => undefined);
    // Meanwhile the visitor may have changed anything.
    const {draft, errors, pendingPhotos} = this.formOf(key);
    const {messages} = this;
    const error = isFull
      ? messages?.tooManyPhotos(MAX_PHOTOS)
      : messages?.photoUnreadable(file.name);
    this.set(key, {
      pendingPhotos: pendingPhotos - 1,
      ...(photo
        ? {draft: {...draft, photos: [...draft.photos, photo]}}
        : error && {errors: {...errors, photos: error}}),
    });
  }

  private submit(event: Event, view: ReadyView, receiver: Receiver) {
    event.preventDefault();
    const {key} = view.sheet;
    const state = this.stateOf(view);
    const {messages} = this;
    if (state.status !== 'editing' || state.pendingPhotos > 0 || !messages) return;
    const {draft} = state;
    const {track, sheet, formats} = view;
    const context = {track, position: sheet.position, lists: listsOf(view), messages, formats};
    const errors = errorsOf(draft, context);
    this.set(key, {draft, errors, refusals: undefined, failure: undefined});
    if (Object.keys(errors).length > 0) void this.focusWrongField(key);
    else void this.send(view, draft, receiver);
  }

  private async send(view: ReadyView, draft: Draft, {address, kind}: Receiver) {
    const {key} = view.sheet;
    const {language} = view.formats;
    this.set(key, {status: 'sending'});
    try {
      const refusal = await sendReport({address, language}, reportOf(draft, view, kind));
      if (refusal) {
        this.set(key, {status: 'editing', errors: refusal.fields, refusals: refusal.others});
        void this.focusWrongField(key);
        return;
      }
    } catch (cause) {
      this.set(key, {status: 'editing', failure: toApiError(cause)});
      return;
    }
    // Safari does not focus a button that is clicked.
    const hadFocus =
      this.form?.matches(':focus-within') || document.activeElement === document.body;
    const {draft: now, pendingPhotos} = this.formOf(key);
    const next = {...emptyDraft, email: draft.email, ...enteredSince(draft, now)};
    this.set(key, {...blankForm, pendingPhotos, draft: next, status: 'sent'});
    this.host.dispatchEvent(new TrekReportEvent(kindOfKey(key), idOfKey(key), address));
    if (hadFocus) await this.focus('sent', key);
  }

  private async restart(key: ItemKey) {
    this.set(key, {status: 'editing'});
    await this.focus('place', key);
  }

  private async focusWrongField(key: ItemKey) {
    const {draft, errors} = this.formOf(key);
    const wrong = ORDER.find((name) => errors[name]);
    if (wrong) {
      await this.focus(
        wrong === 'place' && draft.place === 'coordinates' ? 'coordinates' : wrong,
        key,
      );
    }
  }

  /** Meanwhile the visitor may have opened another sheet. */
  private async focus(name: string, key: ItemKey) {
    await this.host.updateComplete;
    if (this.view?.sheet.key !== key) return;
    this.host.renderRoot.querySelector<HTMLElement>(`#${idOf(name)}`)?.focus();
  }

  /** A click on the track, in the profile or on a map, chooses the position that the visitor points at. */
  private readonly takePosition = (event: Event) => {
    const {view, form} = this;
    const position = view?.trackPosition;
    if (!view || !form || position?.key !== view.sheet.key) return;
    const {draft} = this.formOf(position.key);
    if (draft.place !== 'track' || event.composedPath().includes(form)) return;
    this.change(position.key, {distanceMetres: position.distanceMetres});
  };

  private get form(): Element | null {
    return this.host.renderRoot.querySelector('.report-form');
  }
}

/** A form begins at the position on the track that the visitor points at. */
function startOf({trackPosition, sheet}: ReadyView): Draft {
  if (trackPosition?.key !== sheet.key) return emptyDraft;
  return {...emptyDraft, place: 'track', distanceMetres: trackPosition.distanceMetres};
}

/** Those of the server that receives the report. */
function listsOf({vocabularies, sheet}: ReadyView): Lists {
  const server = serverNumberOf(sheet.key);
  return {
    category: termsOfServer(vocabularies.reportCategories, server),
    activity: termsOfServer(vocabularies.reportActivities, server),
    magnitude: termsOfServer(vocabularies.reportMagnitudes, server),
  };
}

function reportOf(draft: Draft, {track, sheet}: ReadyView, kind: KindSheet): Report {
  return {
    comment: draft.comment.trim(),
    email: draft.email.trim(),
    categoryId: draft.category,
    activityId: draft.activity,
    magnitudeId: draft.magnitude,
    position: positionOf(draft, track),
    trekId: kind.isNamedInReports ? idOfKey(sheet.key) : undefined,
    photos: draft.photos.map(({content}) => content),
  };
}
