/** The page that writes what to paste: its form changes the parameters of its address. */

import {languages as elementLanguages} from '../generated/elements.js';
import {type BuilderLanguage, languages} from './catalogues.js';
import {copyText, labelled, make} from './dom.js';
import {renderSections} from './form.js';
import type {FormContext} from './form-context.js';
import type {BuilderMessages} from './messages.js';
import {migrateTags} from './migration.js';
import {Preview} from './preview.js';
import {codeBlock, Result} from './result.js';
import {
  completeAddress,
  findProblem,
  readServer,
  type ServerContents,
  type ServerProblem,
} from './server.js';
import {BUILDER_PARAMETERS} from './settings.js';

const READ_DELAY_MS = 800;
/** The sections of the form that do not depend on what is shown, and those that do not depend on the server. */
const WITHOUT_ELEMENT = ['look', 'maps'];
const WITHOUT_SERVER = [...WITHOUT_ELEMENT, 'languages', 'more'];

class Builder {
  private readonly settings = new URLSearchParams(location.search);
  private readonly language = languageOf(this.settings);
  private readonly messages: BuilderMessages = languages[this.language];
  private readonly preview: Preview;
  private readonly result: Result;
  private readonly form = make('div', {class: 'sections'});
  private readonly status = make('div', {class: 'status', role: 'status'});
  private readonly otherLanguage = make('a');
  private readonly server: HTMLInputElement;
  private contents: ServerContents | undefined;
  private reading: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(integrity: Readonly<Record<string, string>>) {
    const {messages, settings} = this;
    document.documentElement.lang = this.language;
    document.title = `${messages.title} – trek-widgets`;
    const set = this.set.bind(this);
    if (settings.has('api')) settings.set('api', completeAddresses(settings.get('api') ?? ''));
    this.preview = new Preview(messages, elementLanguages);
    this.result = new Result({settings, messages, integrity, set});
    this.server = make('input', {
      type: 'text',
      inputmode: 'url',
      autocomplete: 'url',
      spellcheck: 'false',
      required: true,
      placeholder: 'https://geotrek.example.org',
      value: settings.get('api') ?? '',
      oninput: () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.stateServer(), READ_DELAY_MS);
      },
    });
    this.renderPage();
    this.renderForm();
    this.result.show();
    this.preview.show(settings, true);
    if (this.server.value) this.read();
  }

  private set(name: string, value: string) {
    this.setAll(name, value === '' ? [] : [value]);
  }

  private setAll(name: string, values: readonly string[]) {
    this.settings.delete(name);
    for (const value of values) this.settings.append(name, value);
    const url = new URL(location.href);
    url.search = this.settings.toString();
    history.replaceState(history.state, '', url);
    this.updateLink();
    this.result.show();
    if (!BUILDER_PARAMETERS.includes(name)) this.preview.show(this.settings);
  }

  /** Takes the address from its field, complete as far as it is one. */
  private stateServer() {
    clearTimeout(this.timer);
    const complete = completeAddresses(this.server.value);
    if (complete === this.settings.get('api')) return;
    this.set('api', complete);
    this.read();
  }

  /** Reads the first server: attributes of the scope are ids of it, or names for all. */
  private async read() {
    this.reading?.abort();
    const controller = new AbortController();
    this.reading = controller;
    const {messages} = this;
    const [address = ''] = (this.settings.get('api') ?? '').split(/\s+/);
    this.contents = undefined;
    if (!address) {
      this.status.replaceChildren();
      return this.renderForm(WITHOUT_SERVER);
    }
    this.status.replaceChildren(make('p', {class: 'help'}, messages.reading));
    try {
      const problem = await findProblem(address, controller.signal);
      if (problem) return this.showProblem(problem);
      this.contents = await readServer(address, this.language, controller.signal);
      const {kinds, languages: known} = this.contents;
      this.status.replaceChildren(make('p', {}, messages.found(kinds.size, known.join(', '))));
      this.renderForm(WITHOUT_SERVER);
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
  }

  private showProblem(problem: ServerProblem) {
    const {messages} = this;
    const text = make('p', {class: 'note is-warning'}, messages.problems[problem]);
    const line = problem === 'cors' && messages.request(location.origin);
    this.status.replaceChildren(
      text,
      ...(line ? [codeBlock(messages, messages.server, line)] : []),
    );
    this.renderForm(WITHOUT_SERVER);
  }

  /** Renders the sections of the form again, without some: what is typed into those stays. */
  private renderForm(kept: readonly string[] = []) {
    const focused = document.activeElement;
    const place = focused?.closest('.section');
    const context: FormContext = {
      settings: this.settings,
      messages: this.messages,
      contents: this.contents,
      languages: elementLanguages,
      set: this.set.bind(this),
      setAll: this.setAll.bind(this),
      renderAgain: () => this.renderForm(WITHOUT_ELEMENT),
    };
    for (const section of renderSections(context)) {
      const before = this.form.querySelector(`#${section.id}`);
      if (!before) this.form.append(section);
      else if (!kept.includes(section.id)) {
        section.toggleAttribute('open', before.hasAttribute('open'));
        before.replaceWith(section);
      }
    }
    if (focused && place && !focused.isConnected) this.focusAgain(focused, place.id);
  }

  /** Focuses the field in place of one that has been replaced, else the title of its section. */
  private focusAgain(before: Element, section: string) {
    const name = CSS.escape(before.getAttribute('name') ?? '');
    const fields = [...this.form.querySelectorAll<HTMLElement>(`#${section} [name="${name}"]`)];
    const value = before.getAttribute('value');
    const field = fields.find(
      (each) => fields.length === 1 || each.getAttribute('value') === value,
    );
    const place = field ?? this.form.querySelector<HTMLElement>(`#${section} > summary`);
    place?.focus();
    const isText = before instanceof HTMLInputElement && before.selectionStart !== null;
    if (isText && field instanceof HTMLInputElement && field.type === before.type)
      field.setSelectionRange(before.selectionStart, before.selectionEnd);
  }

  /** The same choices in the other language of the builder. */
  private updateLink() {
    const other = this.language === 'fr' ? 'en' : 'fr';
    const parameters = new URLSearchParams(this.settings);
    parameters.set('ui', other);
    this.otherLanguage.href = `?${parameters}`;
    this.otherLanguage.lang = other;
    this.otherLanguage.hreflang = other;
  }

  private renderPage() {
    const {messages} = this;
    const link = this.otherLanguage;
    link.textContent = messages.otherLanguage;
    this.updateLink();
    const server = make(
      'form',
      {
        class: 'server',
        onsubmit: (event: Event) => {
          event.preventDefault();
          this.stateServer();
        },
      },
      labelled(messages.server, this.server, messages.serverHelp),
      make('button', {type: 'submit', class: 'is-main'}, messages.read),
      this.status,
    );
    document.body.replaceChildren(
      make('a', {class: 'skip', href: '#main'}, messages.skip),
      make(
        'header',
        {},
        make('div', {}, make('h1', {}, messages.title), make('p', {}, messages.introduction)),
        link,
      ),
      make(
        'main',
        {id: 'main', tabindex: '-1'},
        make(
          'div',
          {class: 'form'},
          make(
            'section',
            {'aria-label': messages.sections.server},
            make('h2', {}, messages.sections.server),
            server,
            this.renderMigration(),
          ),
          this.form,
        ),
        make(
          'div',
          {class: 'outcome'},
          this.preview.element,
          this.result.element,
          this.renderShare(),
        ),
      ),
    );
  }

  private renderMigration(): HTMLElement {
    const {messages} = this;
    const text = make('textarea', {rows: 5, spellcheck: 'false'});
    const status = make('div', {role: 'status'});
    const use = () => {
      const {parameters, notes, count} = migrateTags(text.value);
      const said = make('p', {}, messages.migrated(count));
      const list = make('ul', {lang: 'en'}, ...notes.map((note) => make('li', {}, note)));
      status.replaceChildren(said, ...(notes.length > 0 ? [list] : []));
      if (count === 0) return;
      for (const name of [...this.settings.keys()]) {
        const isKept =
          BUILDER_PARAMETERS.includes(name) || (name === 'api' && !parameters.has(name));
        if (!isKept) this.settings.delete(name);
      }
      for (const [name, values] of parameters) this.setAll(name, values);
      this.server.value = this.settings.get('api') ?? '';
      this.set('api', completeAddresses(this.server.value));
      this.renderForm();
      this.read();
    };
    return make(
      'details',
      {class: 'migration'},
      make('summary', {}, messages.migration),
      labelled(messages.migrationField, text, messages.migrationHelp),
      make('button', {type: 'button', onclick: use}, messages.migrate),
      status,
    );
  }

  private renderShare(): HTMLElement {
    const {messages} = this;
    const status = make('span', {role: 'status', class: 'copied'});
    return make(
      'section',
      {class: 'share', 'aria-label': messages.share},
      make(
        'button',
        {
          type: 'button',
          onclick: async () => {
            // Without the permission the link can be copied from the address bar.
            if (await copyText(location.href)) status.textContent = messages.copied;
          },
        },
        messages.copyLink,
      ),
      status,
    );
  }
}

/** What cannot be an address stays, for the message that says so. */
const completeAddresses = (text: string) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((each) => completeAddress(each) ?? each)
    .join(' ');

function languageOf(settings: URLSearchParams): BuilderLanguage {
  const stated = settings.get('ui');
  if (stated === 'fr' || stated === 'en') return stated;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The hashes of the release, which its import map lists. */
async function readIntegrity(): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(new URL('../importmap.json', document.baseURI)).catch(
    () => undefined,
  );
  if (!response?.ok) return {};
  const {integrity} = (await response.json()) as {integrity: Record<string, string>};
  return Object.fromEntries(
    Object.entries(integrity).map(([path, hash]) => [path.replace(/^\.\//, ''), hash]),
  );
}

new Builder(await readIntegrity());
