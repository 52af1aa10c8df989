import {choice, copyText, labelled, make} from './dom.js';
import type {BuilderMessages} from './messages.js';
import {type Format, formats, isFormat} from './outputs/formats.js';
import type {Files, Note, Output} from './outputs/output.js';
import {inlineHashes, policyOf} from './outputs/policy.js';
import type {Settings} from './settings.js';

interface ResultContext {
  readonly settings: Settings;
  readonly messages: BuilderMessages;
  readonly integrity: Files['integrity'];
  set(name: string, value: string): void;
}

/** Formats whose tags load the scripts from the folder. */
const WITH_FILES: readonly Format[] = ['html', 'iframe', 'wordpress', 'js'];
const WITH_MAP: readonly Format[] = ['html', 'wordpress'];

/** What to paste, for the site that is chosen. */
export class Result {
  readonly element: HTMLElement;
  private readonly context: ResultContext;
  private readonly output = make('div', {class: 'output'});
  private readonly options = make('div', {class: 'options'});
  private readonly base: HTMLInputElement;
  private shown = 0;

  constructor(context: ResultContext) {
    this.context = context;
    const {messages, settings, set} = context;
    const select: HTMLSelectElement = make(
      'select',
      {onchange: () => set('format', select.value === 'html' ? '' : select.value)},
      ...(Object.keys(formats) as Format[]).map((value) =>
        make('option', {value, selected: value === this.format}, messages.formats[value] ?? value),
      ),
    );
    this.base = make('input', {
      type: 'url',
      value: settings.get('base') ?? '',
      placeholder: defaultBase(),
      oninput: () => set('base', this.base.value.trim()),
    });
    this.options.append(
      labelled(messages.base, this.base, messages.baseHelp),
      choice(messages.allHashes, {
        type: 'checkbox',
        name: 'hashes',
        checked: settings.get('hashes') === 'all',
        onchange: ({target}: Event) =>
          set('hashes', (target as HTMLInputElement).checked ? 'all' : ''),
      }),
    );
    this.element = make(
      'section',
      {class: 'result', 'aria-label': messages.result},
      make('h2', {}, messages.result),
      labelled(messages.format, select),
      this.options,
      this.output,
    );
  }

  private get format(): Format {
    const name = this.context.settings.get('format') ?? '';
    return isFormat(name) ? name : 'html';
  }

  async show() {
    const {settings, messages, integrity} = this.context;
    const {format} = this;
    const number = ++this.shown;
    const files = {base: baseOf(settings), integrity};
    const output = formats[format](settings, files);
    const inline = await inlineHashes(output.parts.map(({code}) => code).join('\n'));
    if (number !== this.shown) return;
    this.options.hidden = !WITH_FILES.includes(format);
    const [, hashes] = this.options.children;
    if (hashes instanceof HTMLElement) hashes.hidden = !WITH_MAP.includes(format);
    const policy = inline && policyOf(settings, files, format, inline);
    this.output.replaceChildren(
      ...this.renderNotes(output),
      ...(messages.steps[format] ? [make('p', {}, messages.steps[format])] : []),
      ...output.parts.map(({title, code}) =>
        codeBlock(messages, messages.parts[title] ?? title, code),
      ),
      ...(policy
        ? [
            make(
              'details',
              {class: 'policy'},
              make('summary', {}, messages.policy),
              codeBlock(messages, messages.policyHelp, policy),
            ),
          ]
        : []),
    );
  }

  private renderNotes({notes}: Output): readonly HTMLElement[] {
    return notes.map(({name, names}: Note) =>
      make(
        'p',
        {class: name === 'cannotWrite' || name === 'noLayers' ? 'note is-warning' : 'note'},
        `${this.context.messages.notes[name]}${names ? ` ${names.join(', ')}` : ''}`,
      ),
    );
  }
}

/** Where the builder itself is, in the folder of a release. */
const defaultBase = () => new URL('..', document.baseURI).href;

function baseOf(settings: Settings): string {
  const stated = settings.get('base') || defaultBase();
  if (!URL.canParse(stated)) return defaultBase();
  return stated.endsWith('/') ? stated : `${stated}/`;
}

/** A code with a button that copies it. */
export function codeBlock(messages: BuilderMessages, title: string, code: string): HTMLElement {
  const status = make('span', {role: 'status', class: 'copied'});
  const button = make(
    'button',
    {
      type: 'button',
      'aria-label': `${messages.copy} – ${title}`,
      onclick: async () => {
        if (await copyText(code)) status.textContent = messages.copied;
        // Without the permission the text is selected, to be copied by keyboard.
        else getSelection()?.selectAllChildren(text);
      },
    },
    messages.copy,
  );
  const text = make('code', {}, code);
  return make(
    'figure',
    {class: 'code'},
    make('figcaption', {}, make('span', {}, title), status, button),
    make('pre', {tabindex: '0', role: 'region', 'aria-label': title}, text),
  );
}
