import {html, type LitElement, nothing} from 'lit';
import {primaryLanguage} from '../../i18n/language-tags.js';
import {addStyles} from '../add-styles.js';
import type {KindSheet, Section} from '../kind-view.js';
import type {Alerts} from './alerts/alerts.js';
import {Gallery} from './gallery/gallery.js';
import {galleryStyles} from './gallery/gallery.styles.js';
import {bandsOf, type PlacedSection, placed, type Sections} from './section-names.js';
import {itemLinkStyles} from './sections/item-links.styles.js';
import {renderKeyFigures} from './sections/key-figures.js';
import {sheetStyles} from './sheet.styles.js';
import {isReady, type ReadyView, type SectionModule, type SheetView} from './sheet-view.js';
import {contentsSkeleton, textSkeleton} from './skeleton.js';
import {Profile} from './track/profile.js';
import {profileStyles} from './track/profile.styles.js';

/** The style sheets of a sheet. */
export const styles = [sheetStyles, galleryStyles, profileStyles, itemLinkStyles];

/** What a sheet is rendered from. */
type SheetInput = Omit<SheetView, 'renderProfile' | 'passedKind' | 'loaded' | 'alerts'>;

type StructuredDataModule = typeof import('./structured-data/structured-data.js');
type OptionalModule = typeof import('./services/optional-sections.js');

const importTextLanguage = () => import('./sections/text-language.js');
const importTitle = () => import('./document-title.js');
const importStructuredData = () => import('./structured-data/structured-data.js');
const importAlerts = () => import('./alerts/alerts.js');
const importContents = () => import('./contents.js');
const importListen = () => import('./share/listen.js');
const importResultLinks = () => import('./result-links.js');
const importShare = () => import('./share/share.js');
const importNearby = () => import('./sections/nearby.js');
const importOptional = () => import('./services/optional-sections.js');

/** Sections that are shown where the element has an attribute of this name. */
const OPTIONAL = ['weather', 'species', 'report'] as const;
/** Attributes that sections read. */
const ATTRIBUTES = [...OPTIONAL, 'privacy-url'];

/** Everything below the header. Its code is loaded when the first sheet is opened. */
export class Sheet {
  private readonly gallery: Gallery;
  private readonly profile: Profile;
  private readonly host: LitElement;
  /** The code and the messages of sections, by what loads them or a key; undefined until they are there. */
  private readonly modules = new Map<unknown, unknown>();
  /** What has a state of its own, by what loads its code. */
  private readonly instances = new Map<() => Promise<unknown>, unknown>();

  constructor(host: LitElement) {
    this.host = host;
    this.gallery = new Gallery(host);
    this.profile = new Profile(host);
    let before = stateOf(host);
    const observer = new MutationObserver(() => {
      const state = stateOf(host);
      if (state !== before) host.requestUpdate();
      before = state;
    });
    const attributeFilter = ['slot', ...ATTRIBUTES];
    observer.observe(host, {childList: true, subtree: true, attributeFilter});
  }

  /** In reading order; style sheets make two columns where there is room. */
  render(input: SheetInput, kind: KindSheet) {
    const view: SheetView = {
      ...input,
      passedKind: kind.passedKind,
      renderProfile: (ready) => {
        // It is what `instance` has made; absent where no section of alerts is shown.
        const alerts = this.instances.get(importAlerts) as Alerts | undefined;
        return this.profile.render(ready, alerts?.profileMarks(ready));
      },
      alerts: () => this.instance(importAlerts, ({Alerts}) => new Alerts(this.host)),
      loaded: this.loaded,
    };
    /** What is shown before the sheet is loaded. */
    const early: Sections<Section> = {
      gallery: () => this.gallery.render(view),
      figures: () => renderKeyFigures(kind.figures(view), view),
      contents: () => this.renderContents(view),
    };
    const bands = bandsOf<Section>(
      [
        ...placed('wide', kind.top),
        ...placed('wide', early),
        ...placed<Section>('wide', kind.main.alerts && {notice: renderNotice}),
        ...placed<Section>('main', {
          listen: (ready) => this.loaded(importListen)?.renderListen(ready),
        }),
        ...placed('main', kind.main),
        ...OPTIONAL.flatMap((name) =>
          placed<Section>('main', {
            [name]: (ready: ReadyView) => this.renderOptional(name, ready, kind),
          }),
        ),
        ...placed('aside', kind.aside),
        ...placed<Section>('wide', {
          share: (ready) => this.loaded(importShare)?.renderShare(ready),
          nearby: (ready) => this.renderNearby(ready, kind.nearbyKinds),
          results: (ready) => this.renderResultLinks(ready),
          updated: renderUpdated,
        }),
      ],
      view.sections,
    );
    if (isReady(view)) this.updatePage(view, kind);
    const renderAll = this.sectionRenderer(view, early);
    const firstColumns = bands.find(({wide}) => !wide);
    return bands.map((band) => {
      const {wide, main, aside} = band;
      if (wide) return renderAll(wide);
      if (isReady(view))
        return html`
        <div class="columns">
          <div part="main" class="main">${renderAll(main)}</div>
          <div part="aside" class="aside">${renderAll(aside)}</div>
        </div>
      `;
      return renderTeaser(view, main, band === firstColumns);
    });
  }

  /** Renders sections, with the slots before and after each that the page has put something into. */
  private sectionRenderer(view: SheetView, early: Sections<Section>) {
    const slots = slotsOf(this.host);
    const renderSlot = (name: string) =>
      slots.has(name) ? html`<slot name=${name}></slot>` : nothing;
    return (sections: readonly PlacedSection<Section>[] = []) =>
      sections.map(({name, section}) =>
        isReady(view) || name in early
          ? // An early section does not read the sheet.
            html`${renderSlot(`before-${name}`)}${section(view as ReadyView)}${renderSlot(`after-${name}`)}`
          : nothing,
      );
  }

  /** The table of contents, or its space: it must not move what is below it when its code arrives. */
  private renderContents(view: SheetView) {
    const contents = this.instance(importContents, ({Contents}) => new Contents(this.host));
    if (!isReady(view)) return view.isLoading ? contentsSkeleton : nothing;
    return contents?.render(view) ?? contentsSkeleton;
  }

  private renderNearby(view: ReadyView, kinds: readonly string[] = []) {
    if (!kinds[0]) return nothing;
    const nearby = this.instance(importNearby, ({NearbyItems}) => new NearbyItems(this.host));
    return nearby?.render(view, kinds);
  }

  private renderOptional(name: (typeof OPTIONAL)[number], view: ReadyView, kind: KindSheet) {
    if (!this.host.hasAttribute(name)) return nothing;
    const create = ({OptionalSections}: OptionalModule) => new OptionalSections(this.host);
    return this.instance(importOptional, create)?.render(name, view, kind);
  }

  private renderResultLinks(view: ReadyView) {
    if (!view.results) return nothing;
    return this.instance(importResultLinks, ({ResultLinks}) => new ResultLinks(this.host))?.render(
      view,
    );
  }

  /** Updates what is not part of a section: the title of the page, data for search engines, the language of texts. */
  private updatePage(view: ReadyView, kind: KindSheet) {
    const {host} = this;
    if (view.hasStructuredData && kind.loadStructuredData) {
      const create = ({StructuredData}: StructuredDataModule) => new StructuredData(host);
      this.instance(importStructuredData, create)?.show(view, kind);
    }
    if (view.documentTitle) {
      const title = this.instance(importTitle, ({DocumentTitle}) => new DocumentTitle(host));
      title?.show(view.documentTitle, view.nameOf(view.sheet));
    }
    const {language} = view.sheet;
    if (language && primaryLanguage(language) !== primaryLanguage(view.formats.language)) {
      this.instance(importTextLanguage, (module) => new module.TextLanguage(host))?.show(language);
    }
  }

  /** What is made once from code that is loaded on demand; undefined until that is loaded. */
  private instance<M extends object, T>(
    load: () => Promise<M>,
    create: (module: M) => T,
  ): T | undefined {
    const module = this.loaded(load);
    if (module && !this.instances.has(load)) this.instances.set(load, create(module));
    // It is what `create` made.
    return this.instances.get(load) as T | undefined;
  }

  private readonly loaded = <M extends object>(
    load: () => Promise<M>,
    key: unknown = load,
  ): M | undefined => {
    const {modules} = this;
    if (!modules.has(key)) {
      modules.set(key, undefined);
      // A section whose code cannot be loaded stays absent.
      load().then(
        (module) => {
          modules.set(key, module);
          addStyles(this.host, (module as SectionModule).styles);
          this.host.requestUpdate();
        },
        () => {},
      );
    }
    return modules.get(key) as M | undefined;
  };
}

const renderNotice = (view: ReadyView) => view.alerts()?.renderNotice(view);

/** The names of the slots that the page has put something into. */
const slotsOf = ({children}: Element): ReadonlySet<string> =>
  new Set(Array.from(children, ({slot}) => slot));

/** The slots and the attributes that decide what is rendered. */
const stateOf = (host: Element) =>
  // An empty attribute, such as `report`, is not an absent one.
  [...slotsOf(host), ...ATTRIBUTES.map((name) => host.getAttribute(name) ?? 0)].join();

/** The teaser, which the list has loaded, in place of the introduction, and the space of the other texts. */
function renderTeaser(
  {item, isLoading}: SheetView,
  sections: readonly PlacedSection<Section>[] = [],
  hasSkeleton: boolean,
) {
  const {teaser} = item as {readonly teaser?: string};
  const hasTeaser = teaser && sections.some(({name}) => name === 'introduction');
  return html`
    <div class="columns">
      <div class="main">
        ${hasTeaser ? html`<p class="introduction">${teaser}</p>` : nothing}
        ${hasSkeleton && isLoading ? textSkeleton : nothing}
      </div>
    </div>
  `;
}

function renderUpdated({sheet, messages, formats}: ReadyView) {
  const date = sheet.updatedAt && formats.date(sheet.updatedAt);
  return date
    ? html`<p part="updated" class="updated muted">${messages.updated(date)}</p>`
    : nothing;
}
