import {html, nothing, svg} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ReportMessages} from '../../../i18n/messages/report.js';
import {icon} from '../../icons.js';
import {LISTS, type ListName, type Lists} from './check.js';
import type {Draft, FieldErrors} from './draft.js';
import {MAX_PHOTOS} from './photos.js';

/** What the fields of the form render, and how they change it. */
export interface FieldsView {
  readonly draft: Draft;
  readonly errors: FieldErrors;
  readonly lists: Lists;
  readonly messages: ReportMessages;
  readonly arePhotosPending: boolean;
  change(part: Partial<Draft>): void;
  addPhotos(files: readonly File[]): void;
}

/** Ids are unique in the shadow root of the element. */
export const idOf = (name: string) => `report-${name}`;
export const errorIdOf = (name: string) => `report-${name}-error`;
const hintIdOf = (name: string) => `report-${name}-hint`;

export const renderError = (name: string, error: string | undefined) =>
  error ? html`<p id=${errorIdOf(name)} class="report-error">${error}</p>` : nothing;

/** The ids of what describes a field: its hint and its error. */
const describedBy = (name: string, hint: string | undefined, error: string | undefined) =>
  [hint && hintIdOf(name), error && errorIdOf(name)].filter(Boolean).join(' ') || nothing;

interface Field {
  readonly name: keyof FieldErrors;
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
}

/** A label, a hint and the error of a control. */
function renderField(
  {errors, messages}: FieldsView,
  {name, label, hint, isOptional}: Field,
  control: (described: string | typeof nothing, error: string | undefined) => unknown,
) {
  const error = errors[name];
  return html`
    <div class="report-field">
      <label for=${idOf(name)}
        >${label}${isOptional ? html` <span class="muted">(${messages.optional})</span>` : nothing}</label
      >
      ${hint ? html`<p id=${hintIdOf(name)} class="muted">${hint}</p>` : nothing}
      ${control(describedBy(name, hint, error), error)} ${renderError(name, error)}
    </div>
  `;
}

const textOf = ({target}: Event) => (target as HTMLInputElement).value;

/** Everything but the place. */
export function renderFields(view: FieldsView) {
  const {draft, messages, change} = view;
  return html`
    ${LISTS.map((name) => renderList(view, name))}
    ${renderField(
      view,
      {name: 'comment', label: messages.comment, hint: messages.commentHint},
      (described, error) => html`
        <textarea
          id=${idOf('comment')}
          rows="4"
          required
          maxlength="5000"
          aria-describedby=${described}
          aria-invalid=${Boolean(error)}
          .value=${draft.comment}
          @input=${(event: Event) => change({comment: textOf(event)})}></textarea>
      `,
    )}
    ${renderPhotos(view)}
    ${renderField(
      view,
      {name: 'email', label: messages.email, hint: messages.emailHint, isOptional: true},
      (described, error) => html`
        <input
          id=${idOf('email')}
          type="email"
          autocomplete="email"
          aria-describedby=${described}
          aria-invalid=${Boolean(error)}
          .value=${draft.email}
          @input=${(event: Event) => change({email: textOf(event)})} />
      `,
    )}
  `;
}

/** A choice from a list of the server; nothing where the server has no such list. */
function renderList(view: FieldsView, name: ListName) {
  const {draft, lists, messages, change} = view;
  if (lists[name].length === 0) return nothing;
  return renderField(
    view,
    {name, label: messages[name]},
    (described, error) => html`
      <select
        id=${idOf(name)}
        required
        aria-describedby=${described}
        aria-invalid=${Boolean(error)}
        @change=${(event: Event) => change({[name]: textOf(event)})}>
        ${[{id: '', label: messages.choose}, ...lists[name]].map(
          // The attribute has no effect on an option that a visitor has chosen before.
          ({id, label}) =>
            html`<option value=${id} .selected=${live(id === draft[name])}>${label}</option>`,
        )}
      </select>
    `,
  );
}

const addIcon = icon(svg`<path d="M12 5v14M5 12h14" />`);
const removeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18" />`);

function renderPhotos(view: FieldsView) {
  const {draft, errors, messages, arePhotosPending, change, addPhotos} = view;
  const {photos} = draft;
  const hint = messages.photosHint(MAX_PHOTOS);
  const remove = ({currentTarget}: Event, index: number) => {
    // The button that is pressed goes with its photo.
    addButtonOf(currentTarget as Element)?.focus();
    change({photos: photos.filter((_, at) => at !== index)});
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    addPhotos([...(input.files ?? [])]);
    // The same file can be chosen again after it has been removed.
    input.value = '';
  };
  const open = ({currentTarget}: Event) => {
    // The field of the browser would say that no file is chosen, in a language of its own.
    const input = (currentTarget as Element).nextElementSibling;
    if (input instanceof HTMLInputElement) input.click();
  };
  return html`
    <div class="report-field">
      <button
        id=${idOf('photos')}
        class="button"
        type="button"
        aria-describedby=${describedBy('photos', hint, errors.photos)}
        @click=${open}>
        ${addIcon}<span>${messages.photos} <span class="muted">(${messages.optional})</span></span>
      </button>
      <input type="file" accept="image/*" multiple hidden @change=${choose} />
      <p id=${hintIdOf('photos')} class="muted">${hint}</p>
      <p class="muted" role="status">${arePhotosPending ? messages.preparing : nothing}</p>
      ${
        photos.length > 0
          ? html`
              <ul class="report-photos" role="list">
                ${photos.map(
                  ({name, thumbnail}, index) => html`
                    <li>
                      ${thumbnail}<span class="report-photo-name">${name}</span>
                      <button
                        class="report-remove"
                        type="button"
                        aria-label=${messages.removePhoto(name)}
                        @click=${(event: Event) => remove(event, index)}>
                        ${removeIcon}
                      </button>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
      ${renderError('photos', errors.photos)}
    </div>
  `;
}

const addButtonOf = (inside: Element) =>
  inside.closest('.report-field')?.querySelector<HTMLElement>(`#${idOf('photos')}`);
