import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {fullTrek, vocabularies} from '../rows.js';

const DEGREE_METRES = 111_195;
/** A place so many metres north of the start of `fullTrek`, and east of its track. */
const place = (north: number, east = 0) => [
  2 + east / DEGREE_METRES / Math.cos((43 * Math.PI) / 180),
  43 + north / DEGREE_METRES,
];
const points = (...coordinates: readonly unknown[]) => ({type: 'MultiPoint', coordinates});
const described = {
  description: '<p>Avant</p><ol><li>Monter.</li><li>Descendre.</li></ol>',
  points_reference: points(place(20), place(300), place(600, 120)),
};

const poi = (id: number, name: string | null, coordinates: unknown) => ({
  id,
  name,
  geometry: {type: 'Point', coordinates},
});

async function sheetOf(
  changes: object = described,
  lang = 'fr',
  pois: readonly {readonly id: number}[] = [],
) {
  const api = fakeApi({trek: [{...fullTrek, ...changes}], ...vocabularies, poi: [...pois]});
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang=${lang} api=${api.url} trek-id="7"></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return {element, api};
}

const texts = (element: TrekDetail) =>
  parts(element, 'point-of-reference').map(({textContent}) => collapseSpaces(textContent));

const opened = async (element: TrekDetail, last: RegExp) => {
  await until(() => parts(element, 'route-description').length > 0, 'the description is there');
  part(element, 'route-description').querySelector('summary')?.click();
  const text = () => collapseSpaces(part(element, 'route-description').textContent);
  await until(() => last.test(text()), 'all is there');
  return text();
};

describe('the points of reference of a trek', () => {
  afterEach(restoreFetch);

  it('are in order, each with its distance, and where the track is with its elevation', async () => {
    const {element} = await sheetOf();
    await until(() => parts(element, 'step-link').length > 0, 'they are there');

    expect(
      collapseSpaces(
        part(element, 'points-of-reference').querySelector('[part=heading]')?.textContent,
      ),
    ).to.equal('Points de repère');
    expect(texts(element)).to.deep.equal([
      'Repère 1 au départ · 110 m',
      'Repère 2 à 300 m du départ · 400 m',
      'Repère 3 à 600 m du départ · à 120 m du tracé',
    ]);
    await expect(element).to.be.accessible();
  });

  it('lead to the step of the description that has their number', async () => {
    const {element} = await sheetOf();
    await until(() => parts(element, 'step-link').length > 0, 'they are there');
    const links = parts(element, 'step-link');
    expect(links.map(({textContent}) => textContent)).to.deep.equal(['Repère 1', 'Repère 2']);

    links[1]?.click();

    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Descendre.');
  });

  it('mark their place on the profile while they are pointed at or focused', async () => {
    const {element} = await sheetOf();
    await until(() => parts(element, 'step-link').length > 0, 'they are there');
    await until(() => parts(element, 'route-facts').length > 0, 'the profile is whole');

    parts(element, 'step-link')[1]?.focus();

    await until(() => parts(element, 'profile-readout').length > 0, 'it is marked');
    expect(collapseSpaces(part(element, 'profile-readout').textContent)).to.match(
      /^km 0,3 · 400 m/,
    );
    parts(element, 'step-link')[1]?.blur();
    await until(() => parts(element, 'profile-readout').length === 0, 'it is not marked any more');
  });

  it('lead nowhere without a numbered list, or with several', async () => {
    for (const description of [
      '<p>Tout droit</p>',
      '<ol><li>A</li></ol><ol><li>B</li></ol>',
      null,
    ]) {
      const {element} = await sheetOf({...described, description});
      await until(() => texts(element).length === 3, 'they are there');
      await Promise.resolve();
      expect(parts(element, 'step-link')).to.be.empty;
    }
  });

  it('follow the numbers that the list states', async () => {
    const description = '<ol start="2"><li>Deux<ul><li>et</li></ul></li><li>Trois</li></ol>';
    const {element} = await sheetOf({...described, description});
    await until(() => parts(element, 'step-link').length > 0, 'they are there');
    expect(parts(element, 'step-link').map(({textContent}) => textContent)).to.deep.equal([
      'Repère 2',
      'Repère 3',
    ]);
  });

  it('are absent where there are none, none can be read, or there is no track', async () => {
    const absent = [
      {points_reference: null},
      {points_reference: 'x'},
      {points_reference: points()},
      {points_reference: points(['a', 'b'], [null], [500, 100])},
      {...described, geometry: null},
    ];
    for (const changes of absent) {
      const {element} = await sheetOf(changes);
      await until(() => parts(element, 'share').length > 0, 'what comes later is there');
      expect(parts(element, 'points-of-reference'), JSON.stringify(changes)).to.be.empty;
    }
  });

  it('have a name in each language', async () => {
    const names = new Set<string>();
    for (const lang of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
      const {element} = await sheetOf(described, lang);
      await until(() => texts(element).length === 3, 'they are there');
      expect(texts(element).join()).not.to.match(/undefined|NaN|\[object/);
      names.add(texts(element)[2] ?? '');
    }
    expect(names.size).to.equal(6);
  });
});

describe('the description of a route in words', () => {
  afterEach(restoreFetch);

  const pois = [
    poi(1, 'La chapelle', place(450)),
    poi(2, 'Le belvédère', place(120, 80)),
    poi(3, 'La grotte', place(200, 400)),
    poi(4, null, place(300)),
    poi(5, 'Nulle part', null),
  ];

  it('names the points that it passes, in order, with their distances', async () => {
    const {element} = await sheetOf(described, 'fr', pois);
    const text = await opened(element, /La chapelle/);

    // The summit is at km 0.3.
    expect(text).to.match(
      /il monte .* En chemin : Repère 1 \(km 0\) et Le belvédère \(km 0,1, à 80 m du tracé\)\./,
    );
    expect(text).to.match(
      /il descend .* En chemin : Repère 2 \(km 0,3\), La chapelle \(km 0,5\) et Repère 3 \(km 0,6, à 120 m du tracé\)\./,
    );
    expect(text).not.to.match(/La grotte|Nulle part|undefined/);
    expect(text.indexOf('Repère 1')).to.be.below(text.indexOf('La chapelle'));
  });

  it('requests the points of interest only when it is opened', async () => {
    const {element, api} = await sheetOf(described, 'fr', pois);
    await until(() => parts(element, 'route-description').length > 0, 'it is there');
    const requests = () => api.requests.filter((url) => url.startsWith('poi/')).length;
    expect(requests()).to.equal(0);

    await opened(element, /La chapelle/);
    expect(requests()).to.equal(1);
  });

  it('is told without points where they cannot be loaded', async () => {
    const {element} = await sheetOf({points_reference: null}, 'fr', []);
    expect(await opened(element, /Arrivée/)).not.to.contain('En chemin');
  });

  it('names a point of 10,000 characters, as text', async () => {
    const name = `<img src=x onerror=alert(1)>${'é'.repeat(10_000)}`;
    const {element} = await sheetOf({points_reference: null}, 'fr', [poi(1, name, place(100))]);
    expect(await opened(element, /éé/)).to.contain(name);
    expect(part(element, 'route-description').querySelector('img')).to.equal(null);
  });
});
