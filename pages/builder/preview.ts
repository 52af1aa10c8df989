import {make, radioGroup} from './dom.js';
import type {BuilderMessages} from './messages.js';
import {embedAddress, type Settings} from './settings.js';

const HEIGHT = 720;
/** Typing does not load a page for each letter. */
const DELAY_MS = 500;

/** What the visitor will see, at a width, in a language, light or dark: the hosted page of this folder. */
export class Preview {
  readonly element: HTMLElement;
  private readonly messages: BuilderMessages;
  private readonly place = make('div', {class: 'preview-place'});
  private readonly frame = make('iframe', {class: 'preview-frame'});
  private readonly empty: HTMLElement;
  private settings: Settings = new URLSearchParams();
  private width = 1280;
  private language = '';
  private scheme = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(messages: BuilderMessages, languages: readonly string[]) {
    this.messages = messages;
    this.empty = make('p', {class: 'help'}, messages.previewEmpty);
    this.frame.title = messages.preview;
    if (matchMedia('(max-width: 60rem)').matches) this.width = 360;
    this.element = make(
      'section',
      {class: 'preview', 'aria-label': messages.preview},
      make('h2', {}, messages.preview),
      this.renderControls(languages),
      this.empty,
      this.place,
    );
    this.place.append(this.frame);
    new ResizeObserver(() => this.scale()).observe(this.place);
  }

  /** Shows what the settings say: soon, or at once. */
  show(settings: Settings, isUrgent = false) {
    this.settings = settings;
    clearTimeout(this.timer);
    if (isUrgent) this.load();
    else this.timer = setTimeout(() => this.load(), DELAY_MS);
  }

  private load() {
    const shown = new URLSearchParams(this.settings);
    if (this.language) shown.set('lang', this.language);
    if (this.scheme) shown.set('scheme', this.scheme);
    const hasServer = Boolean(shown.get('api')?.trim());
    this.empty.hidden = hasServer;
    this.place.hidden = !hasServer;
    this.scale();
    const address = embedAddress(shown, new URL('..', document.baseURI).href);
    if (!hasServer || this.frame.dataset.address === address) return;
    this.frame.dataset.address = address;
    // An entry of the history for each setting would keep the visitor from going back.
    this.frame.contentWindow?.location.replace(address);
  }

  /** The width of a screen, made smaller as far as there is no room for it. */
  private scale() {
    const room = this.place.clientWidth;
    if (room === 0) return;
    const factor = Math.min(1, room / this.width);
    const {style} = this.frame;
    style.inlineSize = `${this.width}px`;
    style.blockSize = `${HEIGHT / factor}px`;
    style.scale = String(factor);
    this.place.style.blockSize = `${HEIGHT}px`;
  }

  private renderControls(languages: readonly string[]): HTMLElement {
    const {messages} = this;
    const nameOf = new Intl.DisplayNames([document.documentElement.lang], {type: 'language'});
    const select: HTMLSelectElement = make(
      'select',
      {
        'aria-label': messages.previewLanguage,
        onchange: () => {
          this.language = select.value;
          this.load();
        },
      },
      make('option', {value: ''}, messages.pageLanguage),
      ...languages.map((value) => make('option', {value}, nameOf.of(value) ?? value)),
    );
    const schemes = [
      ['', messages.byDefault],
      ['light', messages.light],
      ['dark', messages.dark],
    ] as const;
    return make(
      'div',
      {class: 'preview-controls'},
      radioGroup(
        messages.width,
        'width',
        Object.entries(messages.widths).map(([value, text]) => [value, text] as const),
        String(this.width),
        (value) => {
          this.width = Number(value);
          this.scale();
        },
      ),
      radioGroup(messages.previewScheme, 'preview-scheme', schemes, '', (value) => {
        this.scheme = value;
        this.load();
      }),
      make('label', {class: 'preview-language'}, messages.previewLanguage, select),
    );
  }
}
