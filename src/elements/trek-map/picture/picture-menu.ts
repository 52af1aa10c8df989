import {html, nothing, svg} from 'lit';
import {messages as french} from '../../../generated/messages/fr/picture.js';
import {picture as pictureMessages} from '../../../generated/messages/picture.js';
import type {PictureMessages} from '../../../i18n/messages/picture.js';
import {creditsOf} from '../../../map/map-content.js';
import {itemKey} from '../../../model/item.js';
import {icon} from '../../icons.js';
import {readAttribution} from '../attribution.js';
import type {EngineHost} from '../engine-host.js';
import type {MapContext} from '../map-context.js';
import type {MapController} from '../map-controller.js';
import {closeByEscape, type MapPanel} from '../open-panels.js';
import {drawPicture} from './map-picture.js';
import {pictureMenuStyles} from './picture-menu.styles.js';
import {printPicture} from './print-picture.js';

const pictureIcon = icon(
  svg`<path d="M12 3.500v11m-4-4 4 4 4-4"/><path d="M4.500 15.500v4.500h15v-4.500"/>`,
);

interface Action {
  readonly name: string;
  readonly run: () => Promise<string>;
}

/** The menu that saves what the map shows as a picture, prints it, and shares its address. */
export class PictureMenu {
  private readonly context: MapContext;
  private readonly engineHost: EngineHost;
  private readonly controller: MapController;
  private isOpen = false;
  readonly panel: MapPanel = {isOpen: () => this.isOpen, close: () => this.toggle()};
  private readonly closeByKey = closeByEscape(this.panel, '.picture-control > button');
  /** What has become of the last action. */
  private status = '';
  private hasFailed = false;

  constructor(context: MapContext, engineHost: EngineHost, controller: MapController) {
    this.context = context;
    this.engineHost = engineHost;
    this.controller = controller;
    context.addStyles(pictureMenuStyles);
  }

  render() {
    const {messages, isOpen} = this;
    return html`<div
      class="buttons picture-control"
      @keydown=${this.closeByKey}>
      <button
        part="toolbar-button picture-button"
        class="tool"
        type="button"
        title=${messages.picture}
        aria-label=${messages.picture}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.toggle()}>
        ${pictureIcon}
      </button>
      ${isOpen ? this.renderMenu() : nothing}
    </div>`;
  }

  private renderMenu() {
    const {messages} = this;
    const actions: Action[] = [
      {name: messages.savePicture, run: () => this.save()},
      {name: messages.printPicture, run: () => this.print()},
    ];
    // Without routing the address says nothing of the map.
    if (this.context.source.addressOf(itemKey('trek', 0)) !== undefined) {
      actions.push({name: messages.shareView, run: () => this.share()});
    }
    return html`<div part="picture-menu" class="picture-menu">
      ${actions.map(
        ({name, run}) => html`<button type="button" @click=${() => this.act(run)}>${name}</button>`,
      )}
      <p role=${this.hasFailed ? 'alert' : 'status'}>${this.status}</p>
    </div>`;
  }

  private toggle() {
    this.isOpen = !this.isOpen;
    this.status = '';
    this.context.host.requestUpdate();
  }

  private async act(run: Action['run']) {
    this.status = '';
    this.hasFailed = false;
    try {
      this.status = await run();
    } catch (error) {
      this.context.warn(`the picture of the map could not be made. ${error}`);
      this.hasFailed = true;
      this.status = this.messages.pictureFailed;
    }
    this.context.host.requestUpdate();
  }

  private async save(): Promise<string> {
    const picture = await this.picture();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(picture);
    link.download = `${this.context.text.messages.map}.png`;
    link.click();
    // Safari begins to read the file after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return this.messages.pictureSaved;
  }

  private async print(): Promise<string> {
    const {language, messages} = this.context.text;
    await printPicture(await this.picture(), {title: messages.map, language});
    return '';
  }

  /** The address has the view once the visitor has moved the map, unless it is near to where the visitor is. */
  private async share(): Promise<string> {
    const url = location.href;
    const {messages} = this;
    try {
      if (navigator.share) {
        await navigator.share({title: document.title, url});
        return '';
      }
    } catch (error) {
      // The visitor has closed the list of applications.
      if (error instanceof DOMException && error.name === 'AbortError') return '';
    }
    try {
      await navigator.clipboard.writeText(url);
      return messages.addressCopied;
    } catch {
      return messages.addressNotCopied;
    }
  }

  private picture(): Promise<Blob> {
    const {engine} = this.engineHost;
    if (!engine) throw new Error('there is no map');
    const canvas = engine.picture();
    const {formats} = this.context.text;
    const credits = creditsOf(this.controller.content).map((credit) =>
      readAttribution(credit)
        .map(({text}) => text)
        .join(''),
    );
    return drawPicture({
      canvas,
      scale: canvas.width / Math.max(1, this.context.host.clientWidth),
      credits: credits.join(' · '),
      view: engine.view,
      hasScale: engine.orientation.pitch === 0,
      formatLength: (metres) => formats.length(metres),
    });
  }

  private get messages(): PictureMessages {
    return {...french, ...this.context.text.of(pictureMessages)};
  }
}
