import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekDetail} from '../../src/elements/trek-detail/trek-detail.js';
import {
  collapseSpaces,
  nextFrames,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {SAMPLE_TREK} from '../support/elements.js';
import {type Endpoints, fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';

describe('items near a trek', () => {
  const original = location.href;

  // The browser's Back would scroll later, when the next sheet is there.
  before(() => {
    history.scrollRestoration = 'manual';
  });

  after(() => {
    history.scrollRestoration = 'auto';
  });

  afterEach(() => {
    window.fetch = realFetch;
    history.replaceState(null, '', original);
  });

  const realFetch = window.fetch;
  let requests: string[] = [];

  beforeEach(() => {
    scrollTo(0, 0);
    requests = [];
    window.fetch = (input, init) => {
      const url = String(input);
      if (url.includes('near_')) requests.push(/v2\/(\w+)\//.exec(url)?.[1] ?? url);
      return realFetch(input, init);
    };
  });

  /** A sheet so far down that its end is below the screen. */
  const open = async (api: string) => {
    history.replaceState(null, '', `${location.pathname}?trek=${SAMPLE_TREK}`);
    const place = await fixture(html`
      <div lang="fr">
        <div style="block-size: 3000px"></div>
        <trek-detail api=${api} routing="query" sensitive-areas="none"></trek-detail>
      </div>
    `);
    const detail = place.querySelector<TrekDetail>('trek-detail');
    if (!detail) throw new Error('the sheet is there');
    await waitForState(detail, 'ready');
    // What is loaded after the sheet moves the place of what is near.
    const late = ['route-facts', 'pace', 'share'];
    await until(() => late.every((name) => parts(detail, name)[0]), 'its sheet is drawn');
    await until(() => rootOf(detail).querySelector('.nearby'), 'there is a place for what is near');
    return detail;
  };

  const nameOf = (detail: TrekDetail) => collapseSpaces(parts(detail, 'name')[0]?.textContent);

  it('is requested once the visitor comes near, once for each kind', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    expect(requests).to.deep.equal([]);

    await approach(detail);

    await until(() => parts(detail, 'nearby-item').length > 0, 'something is near');
    await until(() => visibleText(detail).includes('Points d’intérêt'), 'under its name');
    await until(() => requests.length >= 6, 'one request for each kind');
    expect([...requests].sort()).to.deep.equal([
      'poi',
      'service',
      'signage',
      'touristiccontent',
      'touristicevent',
      'trek',
    ]);
    expect(visibleText(detail)).not.to.match(/undefined|null|NaN/);
  });

  it('has points of interest in the order of the walk', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    await approach(detail);
    const metres = () =>
      [...rootOf(detail).querySelectorAll('[data-kind="poi"] > li')].flatMap((item) => {
        const text = collapseSpaces(item.textContent);
        const [, value = '', unit] = /à ([\d,]+) (k?m) du départ/.exec(text) ?? [];
        return value ? Number(value.replace(',', '.')) * (unit === 'km' ? 1000 : 1) : [];
      });
    await until(() => metres().length > 1, 'distances are said');

    expect(metres()).to.deep.equal(metres().sort((a, b) => a - b));
  });

  it('marks its place along the track while it is pointed at or focused', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    await approach(detail);
    const find = () =>
      parts(detail, 'nearby-item').find(
        (each) => / km du départ/.test(collapseSpaces(each.textContent)) && each.querySelector('a'),
      );
    await until(find, 'one says its distance');
    const item = find();
    const told = /à ([\d,]+) km du départ/.exec(collapseSpaces(item?.textContent))?.[1];
    const readout = () => collapseSpaces(parts(detail, 'profile-readout')[0]?.textContent);

    // The page scrolls to it, which may bring another item under the pointer of the machine.
    await until(() => {
      item?.querySelector('a')?.blur();
      item?.querySelector('a')?.focus();
      return readout().startsWith(`km ${told}`);
    }, 'the profile marks the focused item');
    item?.querySelector('a')?.blur();
    await until(() => readout() === '', 'nothing is marked');

    item?.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => readout().startsWith(`km ${told}`), 'the profile marks the item');
    item?.dispatchEvent(new PointerEvent('pointerleave'));
    await until(() => readout() === '', 'nothing is marked');
  });

  it('opens in the same sheet, and Back brings the trek back', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    const trek = nameOf(detail);
    await approach(detail);
    const link = () =>
      parts(detail, 'nearby-link').find((each) =>
        /trek=poi-\d+/.test(each.getAttribute('href') ?? ''),
      );
    await until(link, 'a point of interest is near');
    const name = collapseSpaces(link()?.textContent);

    link()?.click();

    await detail.updateComplete;
    expect(nameOf(detail)).to.equal(name, 'what is known is shown at once');
    await waitForState(detail, 'ready');
    await until(() => /trek=poi-\d+/.test(location.search), 'the address names it');
    history.back();
    await until(() => nameOf(detail) === trek, 'the trek is back');
  });

  it('is requested again when its place comes into sight again after a failure', async () => {
    const detail = await open(sampleApi({key: crypto.randomUUID()}));
    const answering = window.fetch;
    let isBroken = true;
    window.fetch = async (input, init) => {
      const fails = isBroken && String(input).includes('/poi/');
      const answer = await answering(input, init);
      return fails ? new Response('{}', {status: 400}) : answer;
    };
    const near = () => rootOf(detail).querySelector('.nearby');
    const leave = async () => {
      scrollTo(0, 0);
      await until(() => (near()?.getBoundingClientRect().top ?? 0) > innerHeight + 300, 'is far');
      await nextFrames();
    };
    await approach(detail);
    await until(() => visibleText(detail).includes('Panneaux'), 'the others are there');
    await until(() => requests.filter((name) => name === 'poi').length > 0, 'it has failed');
    expect(parts(detail, 'error')).to.be.empty;

    isBroken = false;
    const failed = requests.filter((name) => name === 'poi').length;
    await leave();
    expect(requests.filter((name) => name === 'poi')).to.have.lengthOf(failed);
    const isRequestedAgain = () => requests.filter((name) => name === 'poi').length > failed;
    // The failure itself may still be on its way at first.
    for (let i = 0; !isRequestedAgain(); i++) {
      if (i % 20 === 19) await leave();
      await approach(detail);
      await nextFrames();
    }

    await until(() => visibleText(detail).includes('Points d’intérêt'), 'they are there');
    expect(requests.filter((name) => name === 'touristiccontent')).to.have.lengthOf(1);
  });
});

describe('an item of another kind than its source', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  const openAt = async (search: string, endpoints: Endpoints) => {
    history.replaceState(null, '', `${location.pathname}${search}`);
    const server = fakeApi(endpoints);
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${server.url} routing="query" files="none"></trek-detail>`,
    );
    await waitForState(detail, 'ready');
    return {detail, server};
  };

  const trek = {
    id: 7,
    name: 'Tour du lac',
    departure_geom: [6, 44],
    geometry: {
      type: 'LineString',
      coordinates: [
        [6, 44, 100],
        [6.01, 44, 100],
      ],
    },
  };
  const area = {
    id: 3,
    name: 'Aigle royal',
    species_id: 4,
    rules: [{id: 1, code: 'R1', name: 'Rester à distance', description: '', url: ''}],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [6, 44],
          [6.1, 44],
          [6.1, 44.1],
          [6, 44],
        ],
      ],
    },
  };

  it('is one of six of its kind that are shown at first; the focus goes to the next', async () => {
    const poi = Array.from({length: 9}, (_, index) => ({
      id: index + 1,
      name: `Lieu ${index + 1}`,
      // The last comes first on the walk.
      geometry: {type: 'Point', coordinates: [6.009 - index / 1000, 44]},
    }));
    const {detail} = await openAt('?trek=7', {trek: [trek], poi});
    await approach(detail);
    await until(() => parts(detail, 'nearby-show-more').length > 0, 'there are more');
    const names = () =>
      parts(detail, 'nearby-link').map((link) => collapseSpaces(link.textContent));
    expect(names()).to.deep.equal([9, 8, 7, 6, 5, 4].map((id) => `Lieu ${id}`));

    part(detail, 'nearby-show-more').click();

    await until(() => names().length === 9, 'all are there');
    await until(
      () => rootOf(detail).activeElement === parts(detail, 'nearby-link')[6],
      'the next one has the focus',
    );
    expect(parts(detail, 'nearby-show-more')).to.be.empty;
  });

  it('speaks of its own kind', async () => {
    const {detail} = await openAt('?trek=sensitivearea-3', {trek: [trek], sensitivearea: [area]});

    await until(() => visibleText(detail).includes('Règles à respecter'), 'it has its own names');
    expect(visibleText(detail)).to.include('Rester à distance');
  });

  it('shows the treks near a point, with what their cards say', async () => {
    const poi = {id: 5, name: 'La cascade', geometry: {type: 'Point', coordinates: [6, 44]}};
    const {detail, server} = await openAt('?trek=poi-5', {
      trek: [{...trek, duration: 2.5, length_2d: 7000}],
      poi: [poi],
    });
    await approach(detail);

    await until(() => parts(detail, 'nearby-item').length === 1, 'the trek is there');
    expect(visibleText(detail)).to.include('Randonnées');
    expect(collapseSpaces(part(detail, 'nearby-item').textContent)).to.match(
      /Tour du lac.*2 h 30.*7 km/,
    );
    expect(part(detail, 'nearby-link').getAttribute('href')).to.match(/\?trek=7$/);
    expect(server.requests.some((asked) => asked.includes('point=6.000000,44.000000'))).to.equal(
      true,
    );
  });

  it('says in the words of events that one near a trek is cancelled', async () => {
    const event = {id: 9, name: 'Le bal', begin_date: '2099-07-14', cancelled: true};
    const {detail} = await openAt('?trek=7', {trek: [trek], touristicevent: [event]});
    await approach(detail);

    await until(() => parts(detail, 'nearby-item').length === 1, 'the event is there');
    await until(() => visibleText(detail).includes('Annulé'), 'it is said that it is cancelled');
    expect(visibleText(detail)).to.include('14 juillet 2099');
  });
});

/** Scrolls to what is near: pictures that arrive may move it out of sight again. */
const approach = (detail: TrekDetail) =>
  until(() => {
    rootOf(detail).querySelector('.nearby')?.scrollIntoView({block: 'center'});
    return parts(detail, 'nearby-item').length > 0;
  }, 'something is near');
