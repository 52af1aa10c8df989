import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../support/dom.js';
import {type Endpoints, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from './rows.js';

const NATIONAL_FILE = 'GeoJSON du schéma national (schema_randonnee)';

const shareNames = {
  fr: ['Partager', 'L’adresse de la page est copiée.'],
  en: ['Share', 'The address of the page has been copied.'],
  de: ['Teilen', 'Die Adresse der Seite ist kopiert.'],
  es: ['Compartir', 'Se ha copiado la dirección de la página.'],
  it: ['Condividi', 'L’indirizzo della pagina è stato copiato.'],
  nl: ['Delen', 'Het adres van de pagina is gekopieerd.'],
} as const;

describe('the files and the link of a sheet', () => {
  const {clipboard, share} = navigator;
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let saved: {readonly blob: Blob; readonly name: string}[] = [];
  let copied: string[] = [];

  const define = (name: 'clipboard' | 'share', value: unknown) =>
    Object.defineProperty(navigator, name, {value, configurable: true, writable: true});

  beforeEach(() => {
    saved = [];
    copied = [];
    let last: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return 'blob:made';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.href === 'blob:made' && last) saved.push({blob: last, name: this.download});
      else click.call(this);
    };
    define('clipboard', {writeText: async (text: string) => copied.push(text)});
    define('share', undefined);
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    define('clipboard', clipboard);
    define('share', share);
    restoreFetch();
  });

  const open = async (
    row: {readonly id: number},
    lang = 'fr',
    pois: Endpoints[string] & object = [],
  ) => {
    const {url} = fakeApi({trek: [row], poi: pois, ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail
        lang=${lang}
        api=${url}
        trek-id=${row.id}
        sections="introduction downloads sources share"></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    await until(() => parts(detail, 'share').length === 1, 'what is loaded later is there');
    return detail;
  };

  const downloads = (detail: TrekDetail) =>
    parts(detail, 'download').map(({textContent}) => collapseSpaces(textContent));

  it('is the files of the server, and GeoJSON', async () => {
    const detail = await open(fullTrek);

    expect(downloads(detail)).to.deep.equal([
      'Trace GPX',
      'Trace KML',
      'Fiche PDF',
      'GeoJSON',
      NATIONAL_FILE,
    ]);
    expect(parts(detail, 'download')[0]?.localName).to.equal('a');
    await expect(detail).to.be.accessible();
  });

  it('is a GPX file made in the browser where the server has none', async () => {
    const points_reference = {type: 'MultiPoint', coordinates: [[2, 43.001]]};
    const detail = await open({...fullTrek, gpx: null, kml: '', pdf: null, points_reference} as {
      readonly id: number;
    });

    expect(downloads(detail)).to.deep.equal(['Trace GPX', 'GeoJSON', NATIONAL_FILE]);
    await until(() => parts(detail, 'sources').length > 0, 'the terms are known');
    const [button] = parts(detail, 'download');
    button?.focus();
    button?.click();
    button?.click();
    await until(() => saved.length > 0, 'it is saved');

    expect(saved.map(({name}) => name)).to.deep.equal(['tour-de-l-etang-d-o.gpx']);
    const gpx = new DOMParser().parseFromString(
      (await saved[0]?.blob.text()) ?? '',
      'application/xml',
    );
    expect(gpx.querySelectorAll('trkpt')).to.have.length(8);
    expect(gpx.querySelector('trkpt > ele')?.textContent).to.equal('100');
    expect(gpx.querySelector('wpt > name')?.textContent).to.equal('Repère 1');
    expect(gpx.querySelector('wpt > ele')?.textContent).to.match(/^15/);
    expect(gpx.querySelector('metadata > author > name')?.textContent).to.equal('Parc naturel');
    expect(gpx.querySelector('metadata > desc')?.textContent).to.equal('Un lac, puis un autre.');
  });

  const summit = {
    id: 1,
    name: '<Le> ]]> sommet',
    type_label: 'Sommet',
    geometry: {type: 'Point', coordinates: [2, 43.003, 401]},
  };
  const withoutFiles = {...fullTrek, gpx: null, kml: '', pdf: null} as {readonly id: number};

  it('has the points of interest, which are requested with the file', async () => {
    let requests = 0;
    const detail = await open(withoutFiles, 'fr', () => {
      requests++;
      return Response.json({count: 1, next: null, results: [summit]});
    });
    expect(requests).to.equal(0);

    parts(detail, 'download')[0]?.click();
    await until(() => saved.length > 0, 'it is saved');

    expect(requests).to.equal(1);
    const text = (await saved[0]?.blob.text()) ?? '';
    const gpx = new DOMParser().parseFromString(text, 'application/xml');
    const [point] = gpx.querySelectorAll('wpt');
    expect([...(point?.children ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      '401',
      '<Le> ]]> sommet',
      'Sommet',
    ]);
  });

  it('is saved without points of interest that cannot be loaded', async () => {
    const detail = await open(withoutFiles, 'fr', () => new Response('<html>', {status: 404}));

    parts(detail, 'download')[0]?.click();
    await until(() => saved.length > 0, 'it is saved');

    expect(await saved[0]?.blob.text()).not.to.contain('<wpt');
    expect(parts(detail, 'download')[0]?.ariaBusy).to.equal(null);
  });

  it('is saved without points of interest that do not come before another language is shown', async () => {
    const detail = await open(withoutFiles, 'fr', () => new Promise<Response>(() => {}));
    const button = parts(detail, 'download')[0];
    button?.click();
    expect(button?.ariaBusy).to.equal('true');

    detail.lang = 'en';
    await until(() => saved.length > 0, 'it is saved');

    await until(() => button?.ariaBusy === null, 'it can be pressed again');
  });

  it('is a file of the national schema, with a list of what is missing for it', async () => {
    const whole = await open(fullTrek);
    await until(() => parts(whole, 'sources').length > 0, 'the terms are known');
    expect(parts(whole, 'schema-missing').length).to.equal(0);
    parts(whole, 'download').at(-1)?.click();
    await until(() => saved.length > 0, 'it is saved');
    expect(saved[0]?.name).to.equal('tour-de-l-etang-d-o-schema-randonnee.geojson');
    const {features} = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(features[0].properties).to.include({
      id_local: '7',
      producteur: 'Parc naturel',
      nom_itineraire: "Tour de l'Étang d'Ô",
      pratique: 'pédestre',
      depart: 'Parking du lac',
      arrivee: 'Le refuge',
      instructions: 'Monter. Descendre.',
      type_itineraire: 'boucle',
      communes_nom: 'Oô, Cathervielle',
      denivele_negatif: -296,
      parking_geometrie: 'POINT (2 43)',
    });

    const poor = {...fullTrek, source: [], departure: '', arrival: null, description: '<p> </p>'};
    const detail = await open(poor);
    await until(() => parts(detail, 'schema-missing').length > 0, 'it is there');
    const list = part(detail, 'schema-missing') as HTMLDetailsElement;
    expect(list.open).to.equal(false);
    list.querySelector('summary')?.click();
    expect([...list.querySelectorAll('li')].map(({textContent}) => textContent)).to.deep.equal([
      'la source ou la structure qui le publie',
      'le nom du départ',
      'le nom de l’arrivée',
      'la description pas à pas',
    ]);
    await expect(detail).to.be.accessible();
  });

  it('names the structure as producer where there is no source', async () => {
    const row = {...fullTrek, source: [], structure: 3, arrival: '', route: null};

    const {url} = fakeApi({trek: [row], ...vocabularies, structure: [{id: 3, name: 'Le Parc'}]});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    await until(() => downloads(detail).includes(NATIONAL_FILE), 'what comes later is there');
    await until(() => parts(detail, 'schema-missing').length > 0, 'the structure is known');
    parts(detail, 'download').at(-1)?.click();
    await until(() => saved.length > 0, 'it is saved');
    expect(
      JSON.parse((await saved[0]?.blob.text()) ?? '').features[0].properties.producteur,
    ).to.equal('Le Parc');
  });

  it('is a GeoJSON file', async () => {
    const detail = await open(fullTrek);

    parts(detail, 'download').at(-2)?.click();
    await until(() => saved.length > 0, 'it is saved');

    expect(saved[0]?.name).to.equal('tour-de-l-etang-d-o.geojson');
    const {features} = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(features[0].geometry.coordinates).to.have.length(8);
  });

  it('is no file of a trek without a track', async () => {
    expect(parts(await open(bareTrek), 'downloads')).to.be.empty;
    const geometry = {type: 'LineString', coordinates: [[2, 43]]};
    expect(parts(await open({...bareTrek, geometry} as typeof bareTrek), 'downloads')).to.be.empty;
  });

  for (const [lang, [name, done]] of Object.entries(shareNames)) {
    it(`is the address of the page, copied, in the language ${lang}`, async () => {
      const detail = await open(fullTrek, lang);
      const button = part(detail, 'share-button');
      expect(collapseSpaces(button.textContent)).to.equal(name);

      button.click();

      const status = part(detail, 'share').querySelector('[role=status]');
      await until(() => status?.textContent === done, 'it says so');
      expect(copied).to.deep.equal([location.href]);
    });
  }

  it('is not said to be copied once another item is shown', async () => {
    const {url} = fakeApi({trek: [fullTrek, bareTrek], ...vocabularies});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="8"></trek-detail>`,
    );
    await until(() => parts(detail, 'share').length === 1, 'what is loaded later is there');
    detail.trekId = 7;
    const isFull = () => collapseSpaces(part(detail, 'name').textContent) === fullTrek.name;
    await until(() => isFull() && parts(detail, 'share').length === 1, 'shows the other one');
    const status = () => part(detail, 'share').querySelector('[role=status]')?.textContent;
    part(detail, 'share-button').click();
    await until(() => status() === shareNames.fr[1], 'it says so');

    detail.trekId = 8;
    await until(() => collapseSpaces(part(detail, 'name').textContent) === 'La sente', 'shows it');

    expect(status()).to.equal('');
  });

  it('is shared where the browser can', async () => {
    const shared: ShareData[] = [];
    define('share', async (data: ShareData) => shared.push(data));
    const detail = await open(fullTrek);

    part(detail, 'share-button').click();

    await until(() => shared.length === 1, 'the browser is asked');
    expect(shared[0]?.title).to.equal(fullTrek.name);
    expect(copied).to.be.empty;
  });

  it('is neither shared nor copied when the visitor cancels', async () => {
    define('share', async () => {
      throw new DOMException('closed', 'AbortError');
    });
    const detail = await open(fullTrek);

    part(detail, 'share-button').click();
    await new Promise((resolve) => setTimeout(resolve));

    expect(copied).to.be.empty;
    expect(part(detail, 'share').querySelector('[role=status]')?.textContent).to.equal('');
  });

  it('is copied when the browser cannot share it after all', async () => {
    define('share', async () => {
      throw new DOMException('not here', 'NotAllowedError');
    });
    const detail = await open(fullTrek);

    part(detail, 'share-button').click();

    await until(() => copied.length === 1, 'it is copied');
  });

  it('says so when nothing can be copied', async () => {
    define('clipboard', undefined);
    const detail = await open(fullTrek);

    part(detail, 'share-button').click();

    const status = part(detail, 'share').querySelector('[role=status]');
    await until(() => collapseSpaces(status?.textContent).includes('n’a pas permis'), 'it says so');
    expect(status?.role).to.equal('alert');
  });
});
