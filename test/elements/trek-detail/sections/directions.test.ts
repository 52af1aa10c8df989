import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from '../rows.js';

const names = {
  fr: ['Itinéraire', 'Copier les coordonnées : Départ', 'Copié'],
  en: ['Directions', 'Copy the coordinates: Start', 'Copied'],
  de: ['Anfahrt', 'Koordinaten kopieren: Start', 'Kopiert'],
  es: ['Cómo llegar', 'Copiar las coordenadas: Salida', 'Copiado'],
  it: ['Indicazioni stradali', 'Copia le coordinate: Partenza', 'Copiato'],
  nl: ['Routebeschrijving', 'Coördinaten kopiëren: Start', 'Gekopieerd'],
} as const;

describe('the way to the start of a trek', () => {
  let copied: string[] = [];
  let isRefused = false;
  const {clipboard} = navigator;

  beforeEach(() => {
    copied = [];
    isRefused = false;
    const writeText = async (text: string) => {
      if (isRefused) throw new DOMException('refused', 'NotAllowedError');
      copied.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    restoreFetch();
  });

  const open = async (row: {readonly id: number}, lang = 'fr') => {
    const {url} = fakeApi({trek: [row], ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang=${lang} api=${url} trek-id=${row.id}></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    return detail;
  };
  const withDirections = async (row: {readonly id: number}, count: number, lang?: string) => {
    const detail = await open(row, lang);
    await until(() => parts(detail, 'directions').length === count, 'the ways are there');
    return detail;
  };

  it('is a link and the coordinates, for start and car park', async () => {
    const detail = await withDirections(
      {...fullTrek, parking_location: [2.01, 43.02]} as typeof fullTrek,
      2,
    );

    const [start, parking] = parts(detail, 'directions');
    expect(
      parts(detail, 'coordinates').map(({textContent}) => collapseSpaces(textContent)),
    ).to.deep.equal(['43.000000, 2.000000', '43.020000, 2.010000']);
    for (const place of [start, parking]) {
      const link = place?.querySelector('a');
      expect(link?.href).to.match(/^(https:\/\/www\.openstreetmap\.org\/directions|geo:|maps:)/);
      expect(link?.rel).to.equal('noopener noreferrer');
    }
    expect(collapseSpaces(part(detail, 'practical').textContent)).to.include(
      'Départ Parking du lac',
    );
    await expect(detail).to.be.accessible();
  });

  it('is there for a place without a name', async () => {
    const row = {...bareTrek, departure_geom: [2, 43]};
    const detail = await withDirections(row, 1);

    expect(collapseSpaces(part(detail, 'practical').textContent)).to.include('Départ');
  });

  it('is absent without a position, or with one that is none', async () => {
    const row = {
      ...fullTrek,
      departure_geom: null,
      geometry: null,
      parking_location: ['x', 999],
    };
    const detail = await open(row);

    expect(collapseSpaces(part(detail, 'practical').textContent)).to.include('Place du village');
    expect(parts(detail, 'directions')).to.be.empty;
  });

  for (const [lang, [directions, copyName, done]] of Object.entries(names)) {
    it(`copies the coordinates and says so in the language ${lang}`, async () => {
      const detail = await withDirections(fullTrek, 2, lang);
      const button = part(detail, 'copy-coordinates');

      expect(collapseSpaces(part(detail, 'directions-link').textContent)).to.include(directions);
      expect(collapseSpaces(button.ariaLabel)).to.equal(copyName);
      button.focus();
      button.click();

      const status = part(detail, 'directions').querySelector('[role=status]');
      await until(() => status?.textContent === done, 'it says so');
      expect(copied).to.deep.equal(['43.000000, 2.000000']);
    });
  }

  it('says that the browser does not allow copying', async () => {
    isRefused = true;
    const detail = await withDirections(fullTrek, 2);

    part(detail, 'copy-coordinates').click();

    const status = part(detail, 'directions').querySelector('[role=status]');
    await until(() => collapseSpaces(status?.textContent).includes('n’a pas permis'), 'it says so');
  });

  it('do not say that they are copied once another item is shown', async () => {
    const others = [fullTrek, {...fullTrek, id: 9, name: 'La sente', departure_geom: [2.5, 43]}];
    const {url} = fakeApi({trek: others, ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="9"></trek-detail>`,
    );
    const shows = (text: string) =>
      until(() => parts(detail, 'coordinates')[0]?.textContent === text, `shows ${text}`);
    await shows('43.000000, 2.500000');
    detail.trekId = 7;
    await shows('43.000000, 2.000000');
    const status = () => part(detail, 'directions').querySelector('[role=status]')?.textContent;
    part(detail, 'copy-coordinates').click();
    await until(() => status() === names.fr[2], 'it says so');

    detail.trekId = 9;
    await shows('43.000000, 2.500000');

    expect(status()).to.equal('');
  });
});
