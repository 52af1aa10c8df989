import {css, html, type LitElement, nothing, svg} from 'lit';
import {optional} from '../../../generated/messages/optional.js';
import type {OptionalName} from '../../../i18n/messages/optional.js';
import {messagesOf} from '../../../i18n/sheet-messages.js';
import {addStyles} from '../../add-styles.js';
import {icon} from '../../icons.js';
import type {KindSheet} from '../../kind-view.js';
import {serviceAddress} from '../../service-address.js';
import {type ReadyView, renderSection, type SectionModule} from '../sheet-view.js';
import {
  type OptionalContent,
  type OptionalSetup,
  placeOf,
  renderServiceFailure,
} from './optional-content.js';

export const styles = [
  css`
    .optional {
      align-items: start;
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }

    .optional > * {
      margin: 0;
      max-inline-size: 100%;
    }

    .optional > .button {
      overflow-wrap: anywhere;
      text-align: start;
    }

    .optional [aria-expanded='true'] > .icon {
      rotate: 180deg;
    }

    @media print {
      .optional > .button {
        display: none;
      }
    }
  `,
];

interface ContentModule extends SectionModule {
  readonly Content: new (host: LitElement) => OptionalContent;
}

const openIcon = icon(svg`<path d="m6 9.5 6 6 6-6"/>`);

const LOADERS: Readonly<Record<OptionalName, () => Promise<ContentModule>>> = {
  weather: () => import('./weather.js'),
  species: () => import('./species.js'),
  report: () => import('../report/report-form.js'),
};

/** Services by the names that an attribute may have. */
const SERVICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  weather: {'open-meteo': 'https://api.open-meteo.com/v1/forecast'},
  species: {gbif: 'https://api.gbif.org/v1/'},
};

/** The content of a section: loaded with the first click. */
type Loading = OptionalContent | 'loading' | 'failed' | undefined;

/**
 * Sections that a page asks for by an attribute. Each is a button: its code is loaded, and its service asked, when
 * the visitor presses it.
 */
export class OptionalSections {
  private readonly host: LitElement;
  /** By name and service: two Geotreks may have items of the same id. */
  private readonly contents = new Map<string, Loading>();
  /**
   * When sections were opened that are open, by name, service and item: the visitor consents to each question to
   * each host.
   */
  private readonly opened = new Map<string, number>();

  constructor(host: LitElement) {
    this.host = host;
  }

  render(name: OptionalName, view: ReadyView, sheet: KindSheet) {
    const address = this.addressOf(name, view);
    const all = messagesOf(view, 'optional', optional);
    if (!address || !all) return nothing;
    const messages = all[name];
    const {host} = new URL(address);
    const {key} = view.sheet;
    const question = [name, address, view.apiOf(key), key].join(' ');
    const openedAt = this.opened.get(question);
    const isOpen = openedAt !== undefined;
    const close = () => this.opened.delete(question);
    const toggle = () => {
      if (isOpen) close();
      else this.opened.set(question, Date.now());
      if (!isOpen) void this.load(name, address);
      this.host.requestUpdate();
    };
    const focusButton = () => this.focusButton(name);
    return renderSection(
      view,
      name,
      messages.title,
      html`
        <div class="optional">
          <p class="muted">${messages.lead}</p>
          <button
            part="open-section"
            id="open-${name}"
            class="button"
            type="button"
            aria-expanded=${isOpen}
            @click=${toggle}>${messages.open(host)}${openIcon}</button>
          ${
            isOpen
              ? this.renderContent(name, view, {
                  address,
                  sheet,
                  messages: all,
                  openedAt,
                  close,
                  focusButton,
                })
              : nothing
          }
        </div>
      `,
    );
  }

  private renderContent(name: OptionalName, view: ReadyView, setup: OptionalSetup) {
    const {address} = setup;
    const content = this.contents.get(`${name} ${address}`);
    if (content === 'failed') {
      return renderServiceFailure(setup.messages.failed, view, () => {
        setup.focusButton();
        void this.load(name, address);
      });
    }
    return typeof content === 'object'
      ? content.render(view, setup)
      : html`<p class="muted" role="status">${view.messages.loading}</p>`;
  }

  /** Undefined where the attribute names no service, or the item has no place to ask about. */
  private addressOf(name: OptionalName, {apiOf, sheet, warn}: ReadyView): string | undefined {
    const services = SERVICES[name];
    if (!services) return apiOf(sheet.key);
    if (!placeOf(sheet)) return undefined;
    const stated = this.host.getAttribute(name)?.trim() ?? '';
    const address = serviceAddress(services, stated);
    if (!address) {
      const names = Object.keys(services).map((each) => `"${each}"`);
      warn(`${name} "${stated}" is neither ${names} nor an address; leaving the section out.`);
    }
    return address;
  }

  private async load(name: OptionalName, address: string) {
    const {contents, host} = this;
    const id = `${name} ${address}`;
    const before = contents.get(id);
    if (before && before !== 'failed') return;
    contents.set(id, 'loading');
    host.requestUpdate();
    try {
      const {Content, styles} = await LOADERS[name]();
      addStyles(host, styles);
      contents.set(id, new Content(host));
    } catch {
      contents.set(id, 'failed');
    }
    host.requestUpdate();
  }

  private focusButton(name: OptionalName) {
    this.host.renderRoot.querySelector<HTMLElement>(`#open-${name}`)?.focus();
  }
}
