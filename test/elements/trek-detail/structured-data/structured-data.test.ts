import {expect, fixture, html} from '@open-wc/testing';
import {nothing} from 'lit';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {xssPayloads} from '../../../html/xss-payloads.js';
import {collapseSpaces, part, until, waitForState} from '../../../support/dom.js';
import {type Endpoints, fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {bareTrek, fullTrek, vocabularies} from '../rows.js';

const scripts = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The data in the head, as a search engine reads it. */
const read = () => scripts().map(({textContent}) => JSON.parse(textContent ?? ''));

async function open(endpoints: Endpoints, {resource = 'trek', id = 7, off = false} = {}) {
  const {url} = fakeApi({...vocabularies, ...endpoints});
  const detail = await fixture<TrekDetail>(html`
    <trek-detail
      lang="fr"
      api=${url}
      resource=${resource}
      trek-id=${id}
      structured-data=${off ? 'none' : nothing}></trek-detail>
  `);
  await waitForState(detail, 'ready');
  return detail;
}

const photo = {
  type: 'image',
  url: '/media/lac.jpg',
  thumbnail: '/media/lac.400.jpg',
  legend: 'Le lac',
  author: 'A. Sentier',
  license: 'CC BY',
};

describe('what <trek-detail> tells search engines', () => {
  afterEach(restoreFetch);

  it('is a trip with its track, its figures, its pictures and who provides it', async () => {
    await open({trek: [{...fullTrek, attachments: [photo]}]});
    await until(() => read()[0]?.provider, 'the sources are known');

    const [trip] = read();
    expect(trip).to.include({
      '@context': 'https://schema.org',
      '@type': 'TouristTrip',
      name: fullTrek.name,
      description: 'Un lac, puis un autre.',
      url: location.href,
      touristType: 'À pied',
    });
    expect(trip.provider).to.deep.equal([
      {'@type': 'Organization', name: 'Parc naturel', url: 'https://parc.example/'},
    ]);
    expect(trip.image[0]).to.deep.equal({
      '@type': 'ImageObject',
      contentUrl: 'https://geotrek.example/media/lac.jpg',
      thumbnailUrl: 'https://geotrek.example/media/lac.400.jpg',
      caption: 'Le lac',
      creditText: 'A. Sentier, CC BY',
    });
    expect(trip.tripOrigin).to.deep.equal({
      '@type': 'Place',
      name: 'Parking du lac',
      geo: {'@type': 'GeoCoordinates', latitude: 43, longitude: 2, elevation: 100},
    });
    const [route] = trip.itinerary;
    expect(route.geo.line.split(' ')).to.have.length(8);
    expect(route.geo.line).to.match(/^43\.00000,2\.00000 43\.00090,2\.00000 /);
    const figures = route.additionalProperty.map(
      ({name, value}: {name: string; value: unknown}) => `${name}: ${value}`,
    );
    expect(figures).to.deep.equal([
      'Longueur: 700',
      'Dénivelé positif: 300',
      'Dénivelé négatif: 296',
      'Altitude minimale: 100',
      'Altitude maximale: 400',
      'Durée: 2.5',
      'Difficulté: Facile',
      'Type de parcours: Boucle',
    ]);
  });

  it('has the address that is shared', async () => {
    const {href} = location;
    const {clipboard, share} = navigator;
    let copied = '';
    const define = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, {value, configurable: true, writable: true});
    define('share', undefined);
    define('clipboard', {
      writeText: async (text: string) => {
        copied = text;
      },
    });
    history.replaceState(null, '', '#/a-page-of-an-application');
    const {url} = fakeApi({...vocabularies, trek: [fullTrek]});
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7" routing="query"></trek-detail>`,
    );
    await until(() => read()[0] && detail.shadowRoot?.querySelector('.share'), 'both are there');

    part(detail, 'share-button').click();
    await until(() => copied, 'it is copied');
    define('share', share);
    define('clipboard', clipboard);
    history.replaceState(null, '', href);

    expect(copied).to.contain('#/a-page-of-an-application');
    expect(read()[0].url).to.equal(copied);
  });

  it('names the stages of a trek of several days, and the trek of a stage', async () => {
    const tour = {...bareTrek, id: 7, name: 'Le tour', children: [2, 3]};
    const stages = [
      {id: 2, name: 'Montée', parents: [7], departure_geom: [2, 43]},
      {id: 3, name: 'Descente', parents: [7]},
    ];
    const detail = await open({trek: [tour, ...stages]});
    await until(() => read()[0]?.subTrip?.length === 2, 'the stages are loaded');
    expect(read()[0].subTrip.map(({name}: {name: string}) => name)).to.deep.equal([
      'Montée',
      'Descente',
    ]);

    detail.trekId = 2;
    await until(() => read()[0]?.partOfTrip, 'the tour is loaded');
    expect(read()[0].name).to.equal('Montée');
    expect(read()[0].partOfTrip[0].name).to.equal('Le tour');
  });

  it('is an event with its days, its place and whether it is cancelled', async () => {
    const event = {
      id: 7,
      name: 'Marché',
      begin_date: '2030-05-01',
      end_date: '2030-05-02',
      start_time: '18:30:00',
      meeting_point: 'La halle',
      organizers: 'La commune',
      cancelled: true,
      geometry: {type: 'Point', coordinates: [2, 43]},
      website: 'javascript:alert(1)',
    };
    await open({touristicevent: [event]}, {resource: 'touristicevent'});
    await until(() => read()[0], 'it is written');

    expect(read()[0]).to.deep.include({
      '@type': 'Event',
      name: 'Marché',
      startDate: '2030-05-01T18:30',
      endDate: '2030-05-02',
      eventStatus: 'https://schema.org/EventCancelled',
      organizer: {'@type': 'Organization', name: 'La commune'},
      location: {
        '@type': 'Place',
        name: 'La halle',
        geo: {'@type': 'GeoCoordinates', latitude: 43, longitude: 2},
      },
    });
    expect(read()[0]).not.to.have.property('sameAs');
  });

  it('is an attraction with its place for a content', async () => {
    const content = {
      id: 7,
      name: 'Le musée',
      cities: [4],
      geometry: {type: 'Point', coordinates: [2, 43]},
      website: 'https://musee.example/',
    };
    await open({touristiccontent: [content]}, {resource: 'touristiccontent'});
    await until(() => read()[0]?.address, 'the commune is known');

    expect(read()[0]).to.deep.include({
      '@type': 'TouristAttraction',
      name: 'Le musée',
      address: {'@type': 'PostalAddress', addressLocality: 'Oô'},
      geo: {'@type': 'GeoCoordinates', latitude: 43, longitude: 2},
      sameAs: 'https://musee.example/',
    });
  });

  it('runs no script of an editor, also where the page is written as HTML', async () => {
    const name = xssPayloads.join(' ').repeat(20);
    const hostile = `</script><script>window.hacked=1</script>${name}`;
    await open({
      trek: [
        {
          ...fullTrek,
          ...{name: hostile, departure: hostile, description_teaser: hostile},
          attachments: [{...photo, url: 'javascript:window.hacked=1', legend: hostile}],
        },
      ],
    });
    await until(() => read()[0], 'it is written');

    expect(read()[0].name === hostile).to.equal(true);
    const [script] = scripts();
    expect(script?.textContent?.includes('<')).to.equal(false);
    const parsed = new DOMParser().parseFromString(script?.outerHTML ?? '', 'text/html');
    expect(parsed.querySelectorAll('*')).to.have.length(4);
    expect(script?.getAttributeNames()).to.deep.equal(['type']);
    expect(read()[0].image[0].contentUrl).to.equal('https://geotrek.example/media/lac.400.jpg');
    expect('hacked' in window).to.equal(false);
  });

  it('is one script for each element, removed with it and there again with it', async () => {
    const detail = await open({trek: [fullTrek]});
    const other = await open({trek: [bareTrek]}, {id: 8});
    await until(() => scripts().length === 2, 'both are written');
    expect(new Set(read().map((data) => data.name))).to.deep.equal(
      new Set([fullTrek.name, bareTrek.name]),
    );

    other.remove();
    await until(() => scripts().length === 1, 'one is removed');
    const parent = detail.parentElement;
    detail.remove();
    expect(scripts()).to.be.empty;
    parent?.append(detail);
    await until(() => read()[0]?.name === fullTrek.name, 'it is there again');
  });

  it('is that of the item that is shown', async () => {
    const detail = await open({trek: [fullTrek, bareTrek]});
    await until(() => read()[0], 'it is written');

    detail.trekId = 8;
    await until(() => collapseSpaces(part(detail, 'name').textContent) === 'La sente', 'shows it');
    expect(read().map((data) => data.name)).not.to.include(fullTrek.name);
    await until(() => read()[0]?.name === 'La sente', 'it is written');
    expect(scripts()).to.have.length(1);

    detail.trekId = 999;
    await waitForState(detail, 'error');
    expect(scripts()).to.be.empty;
  });

  it('is nothing with structured-data="none"', async () => {
    const detail = await open({trek: [fullTrek]}, {off: true});
    const other = await open({trek: [bareTrek]}, {id: 8});
    await until(() => scripts().length > 0, 'that of another element is written');
    expect(read().map((data) => data.name)).to.deep.equal([bareTrek.name]);

    other.remove();
    detail.structuredData = '';
    await until(() => read()[0]?.name === fullTrek.name, 'it is written');
    detail.structuredData = 'none';
    await detail.updateComplete;
    expect(scripts()).to.be.empty;
  });
});
