import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {collapseSpaces, part, parts, rootOf, until, visibleText} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';
import {namesOf, openPage, openSheet} from './kind-page.js';

const view = {
  id: 3,
  title: 'La grande face',
  legend: 'En juin',
  author: 'Inès',
  license: 'CC BY 4.0',
  geometry: {type: 'Point', coordinates: [6, 44]},
  thumbnail_url:
    'https://geotrek.example/api/hdviewpoint/drf/hdviewpoints/3/data/thumbnail.png?source=vips',
  picture_tiles_url: 'https://geotrek.example/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png?source=vips',
  annotations: {
    type: 'FeatureCollection',
    features: [
      {type: 'Feature', properties: {name: 'Voie 1', annotationId: 1}},
      {type: 'Feature', properties: {name: ' ', annotationId: 2}},
      null,
      {type: 'Feature', properties: {name: 'Voie 2', annotationId: 3}},
    ],
  },
  trek: null,
};

const sheetOf = async (row: object) => {
  const {url} = fakeApi({hdviewpoint: [row]});
  return openPage('hdviewpoint', url);
};

describe('resource="hdviewpoint"', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  it('shows cards, points on a map and a sheet, which the address names', async () => {
    const page = await openPage('hdviewpoint', sampleApi());
    await until(() => /\d+ vues HD/.test(visibleText(page.list)), 'they are counted by their name');
    await until(() => namesOf(page.list)[0], 'they have names');
    const [name = ''] = namesOf(page.list);

    await openSheet(page, name);

    await until(() => location.search.includes('hdviewpoint='), 'the address names it');
    expect(visibleText(page.detail)).not.to.match(/undefined|null|NaN/);
    await expect(page.detail).to.be.accessible();
  });

  it('asks the server for the whole picture in a size for the screen', async () => {
    const {detail} = await sheetOf(view);
    detail.trekId = 3;
    await until(() => parts(detail, 'gallery').length > 0, 'there is a picture');

    const {src, alt} = part(detail, 'gallery').querySelector('img') ?? {src: ''};

    expect(src).to.contain('/hdviewpoints/3/data/thumbnail.jpg?source=vips&max_width=400');
    expect(alt).to.equal('En juin');
    await until(() => visibleText(detail).includes('Inès'), 'its author is named');
  });

  it('says in words what is marked in the picture', async () => {
    const {detail} = await sheetOf(view);
    detail.trekId = 3;

    await until(
      () => visibleText(detail).includes('À voir sur l’image Voie 1 et Voie 2'),
      'both marks are named',
    );
  });

  it('has no picture from another server, and is shown without marks', async () => {
    const {detail} = await sheetOf({
      ...view,
      thumbnail_url: 'https://elsewhere.example/3.png',
      annotations: {},
    });
    detail.trekId = 3;
    await until(() => parts(detail, 'name').length > 0, 'its sheet is there');

    expect(collapseSpaces(part(detail, 'name').textContent)).to.equal('La grande face');
    expect(parts(detail, 'gallery')).to.have.length(0);
    expect(visibleText(detail)).not.to.contain('À voir sur l’image');
  });
});

describe('the HD views of a trek', () => {
  afterEach(restoreFetch);

  it('are among what is near, from the field of the trek, with a link to their sheet', async () => {
    const detail = await fixture<HTMLElementTagNameMap['trek-detail']>(html`
      <trek-detail lang="fr" api=${sampleApi()} trek-id="1003" sensitive-areas="none"></trek-detail>
    `);
    await until(() => rootOf(detail).querySelector('.nearby'), 'there is a place for what is near');
    const link = () =>
      rootOf(detail).querySelector<HTMLElement>('[data-kind="hdviewpoint"] .nearby-link');
    await until(() => {
      rootOf(detail).querySelector('.nearby')?.scrollIntoView();
      return link();
    }, 'the view is named');
    await until(() => visibleText(detail).includes('Vues HD'), 'under the name of the kind');

    link()?.click();

    await until(
      () => collapseSpaces(parts(detail, 'name')[0]?.textContent) === 'Panorama du départ',
      'its sheet is open',
    );
  });
});
