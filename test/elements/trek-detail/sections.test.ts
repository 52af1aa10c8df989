import {expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from './rows.js';

async function sheetOf(trek: {readonly id: number; readonly [field: string]: unknown}) {
  const {url, requests} = fakeApi({trek: [trek], ...vocabularies});
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${url} trek-id=${trek.id}></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return {element, requests};
}

const full = async (changes: object = {}) => (await sheetOf({...fullTrek, ...changes})).element;

const textOf = (element: Element, name: string) => collapseSpaces(part(element, name).textContent);

const link = (element: Element, words: string) =>
  [...rootOf(element).querySelectorAll('a')].find((each) =>
    collapseSpaces(each.textContent).includes(words),
  );

const SCHEMA = 'GeoJSON du schéma national (schema_randonnee)';

describe('the sections of <trek-detail>', () => {
  afterEach(restoreFetch);

  it('tell the practice and the commune of departure', async () => {
    const element = await full();

    await until(() => parts(element, 'place').length > 0, 'knows the commune');
    expect(textOf(element, 'practice')).to.equal('À pied');
    expect(textOf(element, 'place')).to.equal('Oô');
  });

  it('tell the place of departure where the commune is not known', async () => {
    const element = await full({departure_city: null});

    expect(textOf(element, 'place')).to.equal('Parking du lac');
  });

  it('show the key figures in their usual order', async () => {
    const element = await full();
    await until(() => parts(element, 'figure').length === 8, 'knows all figures');

    expect(
      parts(element, 'figure').map(({textContent}) => collapseSpaces(textContent)),
    ).to.deep.equal([
      'Durée 2 h 30 min',
      'Longueur 700 m',
      'Dénivelé positif 300 m',
      'Dénivelé négatif 296 m',
      'Difficulté Facile',
      'Type de parcours Boucle',
      'Altitude minimale 100 m',
      'Altitude maximale 400 m',
    ]);
  });

  it('tell teaser, ambiance and description as the editor laid them out', async () => {
    const element = await full();

    expect(textOf(element, 'introduction')).to.equal('Un lac, puis un autre. Le vent tourne.');
    expect(part(element, 'description').querySelectorAll('ol > li')).to.have.length(2);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`have their headings in order when heading-level is ${level}`, async () => {
      const text = '<h2>Une partie</h2><p>Monter.</p><h4>Un passage</h4><p>Descendre.</p>';
      const texts = {description_teaser: text, description: text, gear: text, advice: text};
      const {url} = fakeApi({trek: [{...fullTrek, ...texts}], ...vocabularies});
      const page = await fixture(html`
        <main>
          ${level > 1 ? html`<h1>Randonner</h1>` : nothing}
          ${level > 2 ? html`<h2>Le territoire</h2>` : nothing}
          ${level > 3 ? html`<h3>Le lac</h3>` : nothing}
          <trek-detail lang="fr" heading-level=${level} api=${url} trek-id="7"></trek-detail>
        </main>
      `);
      const element = page.querySelector('trek-detail') as TrekDetail;
      await waitForState(element, 'ready');
      await until(() => parts(element, 'information-desk').length > 0, 'knows the desk');

      const headings = [...rootOf(element).querySelectorAll('h1, h2, h3, h4, h5, h6')];
      const levels = headings.map(({localName}) => Number(localName[1]));
      const used = level > 4 ? 2 : level;
      expect(levels[0]).to.equal(used);
      for (const [index, each] of levels.entries()) {
        if (index > 0)
          expect(each, `heading ${index}`).to.be.within(used + 1, (levels[index - 1] ?? 0) + 1);
      }
      const inside = [...part(element, 'description').querySelectorAll('h1, h2, h3, h4, h5, h6')];
      expect(inside.map(({localName}) => Number(localName[1]))).to.deep.equal([
        used + 1,
        used + 2,
        Math.min(used + 3, 6),
      ]);
      await expect(page).to.be.accessible();
    });
  }

  it('tell how to get there and back', async () => {
    const element = await full();
    await until(() => textOf(element, 'practical').includes('Oô et'), 'knows the communes');

    const text = textOf(element, 'practical');
    for (const words of [
      'Recommandations Partir tôt',
      'Départ Parking du lac',
      'Arrivée Le refuge',
      'Stationnement conseillé Place du village',
      'Communes traversées Oô et Cathervielle',
      'Accès routier Par la D 618',
      'Transports en commun Bus 94',
      'Équipement Une corde',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('show the accessibility information', async () => {
    const element = await full();
    const terms = ['Joëlette', 'Accessible avec aide'];
    await until(
      () => terms.every((term) => textOf(element, 'accessibility').includes(term)),
      'knows the terms',
    );

    const text = textOf(element, 'accessibility');
    for (const words of [
      'Niveau d’accessibilité Accessible avec aide',
      'Aménagements Un ponton',
      'Pente Moins de 5 %',
      'Largeur Un mètre',
      'Revêtement Du sable',
      'Exposition Aucune',
      'Signalétique En braille',
      'Conseils Venir à deux',
      '© A. Sentier',
    ]) {
      expect(text).to.contain(words);
    }
    const picture = part(element, 'accessibility').querySelector('figure img');
    expect(picture?.getAttribute('alt')).to.equal('La rampe');
  });

  it('tell labels with their advice, ratings by scale, networks and themes', async () => {
    const element = await full();
    const names = ['labels', 'ratings', 'networks', 'themes'];
    await until(() => names.every((name) => parts(element, name).length > 0), 'knows all terms');

    expect(textOf(element, 'labels')).to.equal('Labels Chien autorisé En laisse');
    await until(() => textOf(element, 'ratings').includes('Escalade'), 'knows the scale');
    expect(textOf(element, 'ratings')).to.equal('Cotations Escalade 4b Un pas de 4b');
    expect(textOf(element, 'networks')).to.equal('Balisage GR 10');
    expect(textOf(element, 'themes')).to.equal('Thèmes Lac et glacier');
  });

  it('show the information desks with telephone and e-mail links', async () => {
    const element = await full();
    await until(() => parts(element, 'information-desk').length > 0, 'knows the desk');

    expect(textOf(element, 'information-desk')).to.contain('Office de Luchon Office du tourisme');
    expect(textOf(element, 'information-desk')).to.contain('18 allée d’Étigny');
    expect(textOf(element, 'information-desk')).to.contain('31110 Luchon');
    expect(textOf(element, 'information-desk')).to.contain('Ouvert en été');
    expect(link(element, '05 61 00')?.getAttribute('href')).to.equal('tel:0561000000');
    expect(link(element, '+33')?.getAttribute('href')).to.equal('tel:+33561792121');
    expect(link(element, 'bonjour@')?.getAttribute('href')).to.equal(
      'mailto:bonjour@luchon.example',
    );
    expect(link(element, 'luchon.example (')?.href).to.equal('https://luchon.example/');
  });

  it('link to downloads, documents, films, pages elsewhere and sources', async () => {
    const element = await full();
    await until(() => parts(element, 'sources').length > 0, 'knows the source');
    await until(
      () => parts(element, 'download').length === 5,
      'what is made in the browser is there',
    );

    expect(
      parts(element, 'download').map((each) => collapseSpaces(each.textContent)),
    ).to.deep.equal(['Trace GPX', 'Trace KML', 'Fiche PDF', 'GeoJSON', SCHEMA]);
    expect(link(element, 'Trace GPX')?.pathname).to.equal('/api/fr/treks/7/tour.gpx');
    expect(link(element, 'Le film')?.href).to.equal('https://video.example/watch?v=1');
    expect(link(element, 'Topoguide')?.pathname).to.equal('/media/topo.pdf');
    expect(link(element, 'Le camping')?.href).to.equal('https://camping.example/');
    expect(link(element, 'Parc naturel')?.href).to.equal('https://parc.example/');
  });

  it('say of a link that it opens elsewhere', async () => {
    const element = await full();

    const film = link(element, 'Le film');
    expect(film?.target).to.equal('_blank');
    expect(film?.rel).to.equal('noopener');
    expect(collapseSpaces(film?.textContent)).to.contain('(nouvelle fenêtre)');
  });

  it('tell when the sheet was changed', async () => {
    const element = await full();

    expect(textOf(element, 'updated')).to.equal('Mis à jour le 16 octobre 2024');
  });

  it('offer only the downloads that exist', async () => {
    const element = await full({kml: null, pdf: null});

    await until(
      () => parts(element, 'download').length > 2,
      'what is made in the browser is there',
    );
    expect(
      parts(element, 'download').map((each) => collapseSpaces(each.textContent)),
    ).to.deep.equal(['Trace GPX', 'GeoJSON', SCHEMA]);
  });

  it('are absent where nothing is known', async () => {
    const {element} = await sheetOf(bareTrek);
    await until(() => parts(element, 'share').length > 0, 'its address can be shared');

    expect(parts(element, 'section')).to.be.empty;
    expect(parts(element, 'gallery')).to.be.empty;
    expect(parts(element, 'figures')).to.be.empty;
    expect(visibleText(element)).to.equal('La sente La sente Partager Imprimer QR code');
    await expect(element).to.be.accessible();
  });

  it('leave out terms that the server does not know any more', async () => {
    const element = await full({
      ...{labels: [99], networks: [99], themes: [99], ratings: [99], source: [99]},
      ...{practice: 99, difficulty: 99, route: 99, accessibility_level: 99, accessibilities: [99]},
      ...{departure_city: 99, cities: [99], information_desks: [99]},
    });

    expect(parts(element, 'labels')).to.be.empty;
    expect(parts(element, 'networks')).to.be.empty;
    expect(parts(element, 'practice')).to.be.empty;
    expect(parts(element, 'information-desks')).to.be.empty;
    expect(visibleText(element)).not.to.contain('undefined');
  });

  it('ask only for the vocabularies that the trek has terms of', async () => {
    const {requests} = await sheetOf({...fullTrek, labels: [], ratings: [], source: []});

    const asked = () => requests.map((request) => request.split(/[/?]/)[0]);
    await until(() => asked().includes('trek_network'), 'one that it has terms of is asked for');
    expect(asked()).not.to.include('label');
    expect(asked()).not.to.include('trek_rating');
    expect(asked()).not.to.include('source');
  });

  it('have headings one level below the name', async () => {
    const element = await full();

    expect(parts(element, 'heading').every(({localName}) => localName === 'h3')).to.equal(true);
    expect(parts(element, 'subheading').every(({localName}) => localName === 'h4')).to.equal(true);
  });

  it('run no script of an editor', async () => {
    const hostile =
      '<p onclick="window.hacked=1">Un <script>window.hacked=1</script><img src=x onerror="window.hacked=1">' +
      '<a href="javascript:window.hacked=1">lien</a></p><iframe srcdoc="x"></iframe><style>*{display:none}</style>';
    const element = await full({
      ...{description: hostile, ambiance: hostile, access: hostile, advice: hostile},
      ...{name: '<b>Nom</b><script>window.hacked=1</script>', departure: '<i>ici</i>'},
      attachments: [
        {type: 'video', url: 'javascript:window.hacked=1', legend: 'Film', title: 'film'},
      ],
      web_links: [{name: 'x', url: 'javascript:window.hacked=1', category: null}],
    });

    const root = rootOf(element);
    expect(root.querySelector('script, iframe, .prose style, [onclick], [onerror]')).to.equal(null);
    expect(root.querySelector('a[href^="javascript:"]')).to.equal(null);
    expect(textOf(element, 'name')).to.equal('<b>Nom</b><script>window.hacked=1</script>');
    expect('hacked' in window).to.equal(false);
  });

  it('wrap very long words in a narrow column', async () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
    const element = await full({name: long, departure: long, description: `<p>${long}</p>`});
    const column = element.parentElement;
    if (column) column.style.width = '320px';

    expect(element.scrollWidth).to.be.at.most(320);
    expect(part(element, 'base').scrollWidth).to.be.at.most(320);
  });
});
