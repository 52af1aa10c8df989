import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {renderSchemaDownload} from '../../../../src/elements/trek-detail/share/schema-download.js';
import type {ReadyView} from '../../../../src/elements/trek-detail/sheet-view.js';
import {messages as french} from '../../../../src/generated/messages/fr/sheet.js';
import {createFormats} from '../../../../src/i18n/format.js';
import type {TrekSheet} from '../../../../src/model/trek.js';

/** A sheet without a description, which counts how often that is read. */
function sheetOf(lists: Partial<TrekSheet> = {}) {
  let reads = 0;
  const sheet = {
    ...{key: 'trek/2.12', id: 12, name: 'La sente', departure: 'Le lac', arrival: 'Le col'},
    shape: {points: [], surfaces: [], lines: [[[2, 43, 0] as const, [2, 44, 0] as const]]},
    ...{pictures: [], attachments: [], sourceIds: [], parentIds: [], stageIds: [], cityIds: []},
    ...{networkIds: [], themeIds: [], accessibilityIds: [], accessibility: {}},
    ...lists,
    get description() {
      reads++;
      return undefined;
    },
  };
  return {sheet: sheet as unknown as TrekSheet, reads: () => reads};
}

/** Draws the button and the list of what is missing. */
function draw(sheet: TrekSheet, container: HTMLElement, vocabularies = {}) {
  const view = {
    sheet,
    vocabularies,
    formats: createFormats('fr'),
    loaded: () => french,
    nameOf: () => sheet.name,
    addressOf: () => undefined,
  } as unknown as ReadyView<TrekSheet>;
  const {files, note} = renderSchemaDownload(view) ?? {};
  render(html`${files}${note}`, container);
}

describe('the file of the national schema', () => {
  it('is made when it is downloaded, and what it lacks is found once for the same sheet', () => {
    const {sheet, reads} = sheetOf();
    const container = document.createElement('div');
    const vocabularies = {};

    for (let count = 0; count < 3; count++) draw(sheet, container, vocabularies);

    expect(container.querySelector('[part=schema-missing]')?.textContent).to.contain('pas à pas');
    expect(reads()).to.equal(1);
  });

  it('has the id that its server knows', async () => {
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    const files: Blob[] = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return 'blob:made';
    };
    HTMLAnchorElement.prototype.click = () => {};
    const container = document.createElement('div');
    draw(sheetOf({parentIds: [3]}).sheet, container);

    container.querySelector('button')?.click();

    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    const {features} = JSON.parse((await files[0]?.text()) ?? '');
    expect(features[0].properties).to.include({id_local: '12', itineraire_parent: '3'});
  });
});
