import {html, type LitElement, nothing} from 'lit';
import type {KindSheet, Section} from '../kind-view.js';
import {addStyles} from './add-styles.js';
import {importDownloadAndShare} from './documents.js';
import {Gallery} from './gallery.js';
import {galleryStyles} from './gallery.styles.js';
import {itemLinkStyles} from './item-links.styles.js';
import {renderKeyFigures} from './key-figures.js';
import type {NearbyItems} from './nearby.js';
import {Profile} from './profile.js';
import {profileStyles} from './profile.styles.js';
import {inOrder, type Sections} from './section-names.js';
import {sheetStyles} from './sheet.styles.js';
import {isReady, type ReadyView, type SectionModule, type SheetView} from './sheet-view.js';
import {textSkeleton} from './skeleton.js';

/** The style sheets of a sheet. */
export const styles = [sheetStyles, galleryStyles, profileStyles, itemLinkStyles];

/** What a sheet is rendered from. */
export type SheetInput = Omit<SheetView, 'renderProfile' | 'loaded'>;

const importNearby = () => import('./nearby.js');

/** Everything below the header. Its code is loaded when the first sheet is opened. */
export class Sheet {
  private readonly gallery: Gallery;
  private readonly profile: Profile;
  private readonly host: LitElement;
  private nearby: NearbyItems | undefined;
  /** The code of sections, by what loads it; undefined until it is there. */
  private readonly modules = new Map<() => Promise<unknown>, unknown>();

  constructor(host: LitElement) {
    this.host = host;
    this.gallery = new Gallery(host);
    this.profile = new Profile(host);
  }

  /** In reading order; style sheets make two columns where there is room. */
  render(input: SheetInput, kind: KindSheet) {
    const view: SheetView = {
      ...input,
      renderProfile: (ready) => this.profile.render(ready),
      loaded: (load) => this.loaded(load),
    };
    const top: Sections<() => unknown> = {
      gallery: () => this.gallery.render(view),
      figures: () => renderKeyFigures(kind.figures(view), view),
    };
    return html`
      ${inOrder(top, view.sections).map((section) => section())}
      ${isReady(view) ? this.renderReady(view, kind) : renderTeaser(view)}
    `;
  }

  private renderReady(view: ReadyView, {main, aside, nearbyKinds = []}: KindSheet) {
    const {sections} = view;
    const bottom: Sections<Section> = {
      share: () => this.loaded(importDownloadAndShare)?.renderShare(view),
      nearby: () => this.renderNearby(view, nearbyKinds),
      updated: renderUpdated,
    };
    const render = (all: Sections<Section>) =>
      inOrder(all, sections).map((section) => section(view));
    return html`
      <div class="columns">
        <div part="main" class="main">${render(main)}</div>
        <div part="aside" class="aside">${render(aside)}</div>
      </div>
      ${render(bottom)}
    `;
  }

  private renderNearby(view: ReadyView, kinds: readonly string[]) {
    const module = kinds[0] && this.loaded(importNearby);
    if (!module) return nothing;
    this.nearby ??= new module.NearbyItems(this.host);
    return this.nearby.render(view, kinds);
  }

  private loaded<M extends SectionModule>(load: () => Promise<M>): M | undefined {
    const {modules} = this;
    if (!modules.has(load)) {
      modules.set(load, undefined);
      // A section whose code cannot be loaded stays absent.
      load().then(
        (module) => {
          modules.set(load, module);
          addStyles(this.host, module.styles);
          this.host.requestUpdate();
        },
        () => {},
      );
    }
    return modules.get(load) as M | undefined;
  }
}

/** The teaser, which the list has loaded, in place of the introduction. */
function renderTeaser({item, isLoading, sections}: SheetView) {
  const {teaser} = item as {readonly teaser?: string};
  return html`
    <div class="columns">
      <div class="main">
        ${teaser && inOrder({introduction: teaser}, sections)[0] ? html`<p class="introduction">${teaser}</p>` : nothing}
        ${isLoading ? textSkeleton : nothing}
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
