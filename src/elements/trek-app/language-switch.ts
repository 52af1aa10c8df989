import {html, nothing, svg} from 'lit';
import {asTitle} from '../../i18n/counted.js';
import {primaryLanguage} from '../../i18n/language-tags.js';
import {isSupported, languageOfTexts} from '../../i18n/languages.js';
import type {Localized} from '../../i18n/message-group.js';
import type {AppMessages} from '../../i18n/messages/app.js';
import {icon} from '../icons.js';
import type {AppContext} from './app-context.js';
import {languageStyles} from './language-switch.styles.js';

const globe = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3a14 14 0 0 1 0 18M12 3a14 14 0 0 0 0 18"/>`,
);

/** The menu in which the visitor chooses among the languages of a <trek-app>. */
export class LanguageSwitch {
  private readonly context: AppContext;
  /** The language in place of that of the page, as last chosen or rendered. */
  private shown: string | undefined;
  private hasChosen = false;

  constructor(context: AppContext) {
    this.context = context;
    const {styleSheet} = languageStyles;
    // The element renders into a shadow root.
    if (styleSheet) (context.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
  }

  /** Gives the source of another kind the language of the app, unless its router has read the address. */
  connectSource() {
    const {host, source} = this.context;
    const isRouted = host.routing === 'query' && source.router;
    if (!isRouted) source.sharedSource?.setLanguage(this.shown);
  }

  render(messages: Localized<AppMessages>) {
    const {source, text} = this.context;
    this.shown = source.language;
    const stated = this.stated;
    if (stated.length < 2) return nothing;
    const current = matching(stated, text.language);
    // The page or its address may have a language that is not among them.
    const languages = current ? stated : [text.language, ...stated];
    // Not in the language before, whose messages are shown until those of the chosen one are loaded.
    const isSaid =
      this.hasChosen && messages.lang === primaryLanguage(languageOfTexts(text.language));
    const choose = ({target}: Event) => {
      if (target instanceof HTMLSelectElement) this.choose(target.value);
    };
    return html`
      <label part="languages" class="languages">
        ${globe}
        <select part="language" aria-label=${messages.language} @change=${choose}>
          ${languages.map(
            (language) =>
              html`<option value=${language} lang=${language} .selected=${language === (current ?? text.language)}>${nameOf(language)}</option>`,
          )}
        </select>
        <span class="visually-hidden" role="status" lang=${text.language}>${isSaid ? messages.inLanguage : nothing}</span>
      </label>
    `;
  }

  private choose(language: string) {
    const {host, source, text} = this.context;
    const isOfPage = primaryLanguage(language) === primaryLanguage(text.pageLanguage);
    this.shown = isOfPage ? undefined : language;
    this.hasChosen = true;
    (source.router ?? source.sharedSource)?.setLanguage(this.shown);
    host.requestUpdate();
  }

  /** The languages that the page states, as far as the elements have their texts. */
  private get stated(): readonly string[] {
    const {host, warn} = this.context;
    const languages = new Set<string>();
    for (const name of (host.languages ?? '').split(/\s+/).filter(Boolean)) {
      const language = canonical(name);
      if (language && isSupported(language)) languages.add(language);
      else warn(`languages "${name}" is not a language of the elements; leaving it out.`);
    }
    return [...languages];
  }
}

const matching = (languages: readonly string[], language: string) =>
  languages.find((each) => each === language) ??
  languages.find((each) => primaryLanguage(each) === primaryLanguage(language));

/** Not all browsers know these. */
const NAMES: Readonly<Record<string, string>> = {eu: 'Euskara', oc: 'Occitan'};

/** The name of a language in this language, such as `Français`. */
const nameOf = (language: string) =>
  NAMES[language] ??
  asTitle(new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language);

function canonical(name: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(name)[0];
  } catch {
    return undefined;
  }
}
