import {css, html, nothing, svg} from 'lit';
import {AsyncDirective} from 'lit/async-directive.js';
import {type ChildPart, directive} from 'lit/directive.js';
import {route} from '../../../generated/messages/route.js';
import {primaryLanguage} from '../../../i18n/language-tags.js';
import {loadGroup} from '../../../i18n/languages.js';
import type {ListenMessages} from '../../../i18n/messages/sheet.js';
import {sheetMessages} from '../../../i18n/sheet-messages.js';
import {accent, mutedText, softSurface} from '../../../theme/tokens.js';
import {icon} from '../../icons.js';
import type {ReadyView} from '../sheet-view.js';
import {passedPoints} from '../track/passed-points.js';
import {describeRoute, type RouteEnds} from '../track/route-description.js';
import {type ReadablePart, readableParts, sentencesOf} from './readable-text.js';

export const styles = [
  css`
    .listen {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }

    .listen p {
      color: ${mutedText};
      font-size: 0.875rem;
      margin: 0;
    }

    .listen .icon {
      color: ${accent};
    }

    .is-read {
      background: ${softSurface};
      box-shadow: 0 0 0 0.25rem ${softSurface};
    }

    @media (forced-colors: active) {
      .is-read {
        outline: 1px solid Highlight;
      }
    }

    @media print {
      .listen {
        display: none;
      }
    }
  `,
];

const playIcon = icon(
  svg`<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5z"/><path d="M15.5 9a4.25 4.25 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"/>`,
);
const pauseIcon = icon(svg`<path d="M9 6v12M15 6v12"/>`);
const stopIcon = icon(svg`<path d="M7 7h10v10H7z"/>`);

const READ_CLASS = 'is-read';

/** Some embedded browsers have none. */
const speech = () => window.speechSynthesis as SpeechSynthesis | undefined;

/** A voice of the device for a language. Those of a server are never used: it would get the text. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speech()
    ?.getVoices()
    .filter(({localService, lang}) => localService && sameLanguage(lang, language))
    // One for the same region, or the one that the device prefers.
    .sort((a, b) => rankOf(b, language) - rankOf(a, language))
    .at(0);

const hasVoiceFor = ({formats}: ReadyView) => voiceFor(formats.language) !== undefined;

// Some Android voices are called fr_FR.
const tagOf = (language: string) => language.replaceAll('_', '-').toLowerCase();
const sameLanguage = (one: string, other: string) =>
  primaryLanguage(tagOf(one)) === primaryLanguage(tagOf(other));
const rankOf = (voice: SpeechSynthesisVoice, language: string) =>
  Number(tagOf(voice.lang) === tagOf(language)) * 2 + Number(voice.default);

/** The device has one voice for all sheets of a page. */
let reader: Listen | undefined;

/** Reads a sheet aloud with a voice of the device, and marks what is read. */
class Listen extends AsyncDirective {
  private part: ChildPart | undefined;
  private view: ReadyView | undefined;
  private messages: ListenMessages | undefined;
  private status: 'idle' | 'reading' | 'paused' = 'idle';
  private parts: readonly ReadablePart[] = [];
  private index = 0;
  private hasVoice = false;
  /** Counts how often it was started and stopped. */
  private run = 0;
  /** Chromium forgets an utterance that nothing refers to, and never says that it has ended. */
  private utterance: SpeechSynthesisUtterance | undefined;
  private isObserving = false;

  override update(part: ChildPart, [view, messages]: Parameters<Listen['render']>) {
    this.part = part;
    const isOther =
      view.sheet.key !== this.view?.sheet.key ||
      view.formats.language !== this.view.formats.language;
    if (isOther) this.stop();
    // A device may have hundreds, and a sheet is rendered again with every change of the state.
    if (isOther || !this.hasVoice) this.hasVoice = hasVoiceFor(view);
    // It may be rendered first after the element has been removed.
    if (this.isConnected && !this.isObserving) this.observe();
    return this.render(view, messages);
  }

  override render(view: ReadyView, messages: ListenMessages): unknown {
    this.view = view;
    this.messages = messages;
    if (!this.hasVoice) return nothing;
    const {status} = this;
    const [name, mark] = {
      idle: [messages.play, playIcon],
      reading: [messages.pause, pauseIcon],
      paused: [messages.resume, playIcon],
    }[status];
    return html`
      <div part="listen" class="listen" role="group" aria-label=${messages.title}>
        <button part="listen-button" class="button" type="button" @click=${this.toggle}>${mark}${name}</button>
        ${
          status === 'idle'
            ? nothing
            : html`<button part="listen-stop" class="button" type="button" @click=${this.stopByVisitor}>${stopIcon}${messages.stop}</button>`
        }
        <p>${messages.localVoice}</p>
      </div>
    `;
  }

  override disconnected() {
    this.stop();
    this.isObserving = false;
    speech()?.removeEventListener?.('voiceschanged', this.updateVoice);
    window.removeEventListener('pagehide', this.stopAtEnd);
  }

  override reconnected() {
    this.observe();
    this.updateVoice();
  }

  private observe() {
    this.isObserving = true;
    // Safari has voices from the start, and no event.
    speech()?.addEventListener?.('voiceschanged', this.updateVoice);
    // Chromium goes on reading after the page has been left.
    window.addEventListener('pagehide', this.stopAtEnd);
  }

  private readonly updateVoice = () => {
    this.hasVoice = this.view !== undefined && hasVoiceFor(this.view);
    this.refresh();
  };

  private readonly refresh = () => {
    if (this.isConnected && this.view && this.messages) {
      this.setValue(this.render(this.view, this.messages));
    }
  };

  private readonly toggle = () => {
    if (this.status === 'reading') this.pause();
    else if (this.status === 'paused') this.resume();
    else void this.start();
  };

  private readonly stopAtEnd = () => {
    this.stop();
    this.refresh();
  };

  private readonly stopByVisitor = () => {
    // The button for it goes.
    this.focusButton();
    this.stopAtEnd();
  };

  private async start() {
    const {view, messages, root} = this;
    if (!view || !messages || !root) return;
    if (reader !== this) reader?.stopAtEnd();
    reader = this;
    const run = ++this.run;
    this.status = 'reading';
    this.refresh();
    const route = await routeParts(view, messages.route, root);
    // Meanwhile it may have been stopped, also by the sheet of another item.
    if (run !== this.run) return;
    this.parts = [...readableParts(root), ...route];
    if (!this.isPaused) this.readFrom(0);
  }

  private get isPaused() {
    return this.status === 'paused';
  }

  /** Pausing an utterance does not work on Android: the part is read again from its beginning. */
  private pause() {
    this.silence();
    this.status = 'paused';
    this.refresh();
  }

  private resume() {
    if (this.parts[0]) return this.readFrom(this.index);
    // The route in words is being loaded.
    this.status = 'reading';
    this.refresh();
  }

  private stop() {
    if (reader === this) reader = undefined;
    this.silence();
    this.mark(undefined);
    this.run++;
    this.status = 'idle';
    this.index = 0;
    this.parts = [];
  }

  private silence() {
    if (!this.utterance) return;
    this.utterance = undefined;
    speech()?.cancel();
  }

  private readFrom(start: number) {
    const language = this.view?.formats.language ?? '';
    // Without texts in languages that no voice speaks.
    const index = this.parts.findIndex(
      (each, at) => at >= start && voiceFor(each.language ?? language),
    );
    const part = this.parts[index];
    const voice = part && voiceFor(part.language ?? language);
    if (!voice) {
      if (this.root?.activeElement?.matches('[part~="listen-stop"]')) this.focusButton();
      this.stopAtEnd();
      return;
    }
    this.index = index;
    this.status = 'reading';
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const goOn = () => {
      if (utterance === this.utterance) this.readFrom(index + 1);
    };
    utterance.onend = goOn;
    utterance.onerror = goOn;
    this.utterance = utterance;
    this.mark(part.element);
    speech()?.speak(utterance);
    this.refresh();
  }

  private mark(element: Element | undefined) {
    const {root} = this;
    for (const marked of root?.querySelectorAll(`.${READ_CLASS}`) ?? []) {
      if (marked !== element) marked.classList.remove(READ_CLASS);
    }
    element?.classList.add(READ_CLASS);
  }

  private focusButton() {
    this.root?.querySelector<HTMLElement>('[part~="listen-button"]')?.focus();
  }

  private get root(): ShadowRoot | undefined {
    const root = this.part?.parentNode.getRootNode();
    return root instanceof ShadowRoot ? root : undefined;
  }
}

/** The route in words, as the visitor can read it below the profile; none without elevations. */
async function routeParts(
  view: ReadyView,
  title: string,
  root: ShadowRoot,
): Promise<readonly ReadablePart[]> {
  const {track, sheet, formats} = view;
  if (!track?.hasRelief || !root.querySelector('[part~="profile"]')) return [];
  const messages = await loadGroup(route, formats.language);
  const points = passedPoints(view, track);
  const {start, legs, end} = describeRoute(track, sheet as RouteEnds, messages, formats, points);
  const element = root.querySelector('[part~="route-description"]') ?? undefined;
  return [`${title}.`, start, ...legs, end].flatMap((text) =>
    sentencesOf(text).map((sentence) => ({text: sentence, element})),
  );
}

const renderButtons = directive(Listen);

/** The buttons that read the sheet aloud; nothing where the device has no voice for its language. */
export function renderListen(view: ReadyView) {
  const messages = sheetMessages(view)?.listen;
  return messages && speech() ? renderButtons(view, messages) : nothing;
}
