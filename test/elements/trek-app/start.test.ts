import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {warningsDuring} from '../../support/console.js';
import {
  collapseSpaces,
  nextEvent,
  nextFrames,
  part,
  parts,
  rootOf,
  until,
  waitForState,
} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {
  type AppPage,
  inside,
  isShown,
  NARROW,
  openApp,
  pane,
  placeApp,
  shownParts,
  withSketches,
} from './app.js';

const texts = (elements: readonly Element[]) =>
  elements.map((each) => collapseSpaces((each as HTMLElement).innerText));

const choices = (app: TrekApp) => texts(parts(app, 'choice'));

function choice(app: TrekApp, name: string): HTMLElement {
  const found = parts(app, 'choice').find((each) => each.innerText.includes(name));
  if (!found) throw new Error(`there is no choice ${name}`);
  return found;
}

const namesIn = (app: TrekApp, row: 'suggestions' | 'upcoming') =>
  texts(parts(app, row).flatMap((each) => [...each.querySelectorAll('.name')]));

const linkIn = (app: TrekApp, row: 'suggestions' | 'upcoming', index = 0) =>
  part(app, row).querySelectorAll<HTMLElement>('.link')[index] as HTMLElement;

const chips = (app: TrekApp) => texts(parts(inside(app, 'filters'), 'chip'));

const parameter = (name: string) => new URLSearchParams(location.search).get(name);

/** What is requested from now on, until `restoreFetch`. */
function requests(): readonly string[] {
  const made: string[] = [];
  const before = window.fetch;
  window.fetch = (input, init) => {
    made.push(String(input));
    return before(input, init);
  };
  return made;
}

/** An app with the buttons of its first screen, the address of which is followed. */
async function openStart(page: AppPage = {}): Promise<TrekApp> {
  const app = await openApp({width: NARROW, ...page});
  await until(() => choices(app).length > 0, 'the choices are there');
  return app;
}

/** The row below the list has been scrolled to. */
async function reachUpcoming(app: TrekApp) {
  const place = () => rootOf(app).querySelector('.upcoming');
  await until(place, 'the place of the events is there');
  await nextFrames();
  place()?.parentElement?.scrollIntoView({block: 'end'});
  await until(() => namesIn(app, 'upcoming').length > 0, 'the events are there');
}

describe('The first screen of <trek-app>', () => {
  withSketches();

  beforeEach(async () => {
    await setViewport({width: 1300, height: 800});
    history.replaceState(null, '', location.pathname);
  });

  afterEach(async () => {
    restoreFetch();
    document.querySelector('#hostile')?.remove();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('offers the practices, with their pictograms and numbers', async () => {
    const app = await openStart();

    const list = inside(app, 'list') as HTMLElementTagNameMap['trek-list'];
    await until(() => /^\D+\d+$/.test(choices(app)[0] ?? ''), 'there are numbers');
    expect(texts(parts(app, 'choice')).map((each) => each.replace(/ \d+$/, ''))).to.deep.equal([
      'À pied',
      'VTT',
      'À cheval',
    ]);
    expect(part(app, 'choices').ariaLabel).to.equal('Pratique');
    expect(parts(app, 'choice').every((each) => each.querySelector('img'))).to.equal(true);
    await expect(app).to.be.accessible();

    const stated = Number(/\d+$/.exec(choices(app)[1] ?? '')?.[0]);
    const heard = nextEvent(app, 'trek-filter');
    choice(app, 'VTT').click();
    const {count, criteria} = await heard;
    expect(count).to.equal(stated);
    expect(criteria.terms).to.deep.equal({practice: ['1']});
    expect(list.criteria).to.deep.equal(criteria);
  });

  it('comes in a browser that is never idle', async () => {
    const {requestIdleCallback} = window;
    window.requestIdleCallback = (callback, options) =>
      options?.timeout === undefined ? 0 : requestIdleCallback.call(window, callback, options);

    try {
      expect(choices(await openStart())).to.have.length(3);
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });

  it('leads into the list by one press, and comes back when the choice is taken back', async () => {
    const app = await openStart();
    await until(() => parts(inside(app, 'list'), 'link')[0]?.localName === 'a', 'it is routed');
    choice(app, 'VTT').focus();

    choice(app, 'VTT').click();

    await until(() => chips(app).length > 0, 'the filter is active');
    expect(chips(app)[0]).to.contain('VTT');
    expect(parts(app, 'choices')).to.be.empty;
    expect(rootOf(app).activeElement).to.equal(pane(app, 'list'));
    await until(() => parameter('practice') === '1', 'it is in the address');

    history.back();
    await until(() => choices(app).length > 0, 'the choices are back');
  });

  it('offers the main filter of each other kind', async () => {
    const app = await openStart({attributes: {resource: 'touristiccontent'}});
    expect(part(app, 'choices').ariaLabel).to.equal('Catégorie');
    expect(choices(app).length).to.be.above(1);

    app.resource = 'touristicevent';
    await until(
      () => parts(app, 'choices')[0]?.ariaLabel?.startsWith('Type'),
      'the events have theirs',
    );
  });

  it('offers the next filter where the page has limited the app to one practice', async () => {
    const app = await openStart({api: sampleApi({treks: 40}), attributes: {practices: '4'}});

    expect(part(app, 'choices').ariaLabel).to.equal('Difficulté');
  });

  it('states no numbers where not all items are known', async () => {
    const app = await openStart({api: sampleApi({treks: 400})});

    expect(choices(app)).to.deep.equal(['À pied', 'VTT', 'À cheval']);
  });

  it('has its room before its code is there, and moves no card', async () => {
    const app = await placeApp({width: NARROW, attributes: {highlights: '1001,1002'}});
    await until(() => parts(app, 'list').length > 0, 'the list is rendered');
    const tops = new Set<number>();
    const top = () => inside(app, 'list').getBoundingClientRect().top;
    const before = top();
    let isWatching = true;
    const watch = () => {
      tops.add(top());
      if (isWatching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);

    await until(() => choices(app).length > 0, 'the choices are there');
    await until(() => namesIn(app, 'suggestions').length > 0, 'the suggestions are there');
    await until(() => namesIn(app, 'upcoming').length > 0, 'the events are there');
    isWatching = false;
    expect([...tops]).to.deep.equal([before]);
    const room = rootOf(app).querySelector('.cards-room')?.getBoundingClientRect();
    const row = rootOf(app).querySelector('.cards-row')?.getBoundingClientRect();
    expect(row?.bottom).to.be.at.most(room?.bottom ?? 0);
  });

  it('has no room where the address states filters', async () => {
    history.replaceState(null, '', '?practice=1&utm_source=a');
    const app = await placeApp({width: NARROW, attributes: {highlights: '1001'}});
    await until(() => parts(app, 'list').length > 0, 'the list is rendered');
    const top = () => inside(app, 'list').getBoundingClientRect().top;
    const before = top();
    expect(rootOf(app).querySelector('.has-start')).to.equal(null);

    await waitForState(app, 'ready');

    expect(top()).to.equal(before);
  });

  it('is not shown while the visitor searches, nor where there is nothing', async () => {
    const app = await openStart();
    (inside(app, 'list') as HTMLElementTagNameMap['trek-list']).criteria = {text: 'lac'};
    await until(() => parts(app, 'choices').length === 0, 'the choices are gone');

    const empty = await placeApp({api: sampleApi({fault: 'empty'})});
    await waitForState(empty, 'empty');
    await until(
      () => !rootOf(empty).querySelector('.has-start, .choices-room'),
      'the room is gone',
    );
  });

  it('requests suggestions that fail no more than once until there are other items', async () => {
    const made: string[] = [];
    const before = window.fetch;
    window.fetch = (input, init) => {
      if (!String(input).includes('ids=')) return before(input, init);
      made.push(String(input));
      return Promise.resolve(new Response('', {status: 400}));
    };
    const app = await openStart({attributes: {highlights: '1040,1039'}});
    await until(() => made.length > 0, 'they are requested');
    const asked = made.length;

    for (const card of parts(inside(app, 'list'), 'card').slice(0, 4)) {
      card.dispatchEvent(new PointerEvent('pointerenter'));
      card.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      await app.updateComplete;
      await nextFrames();
    }

    expect(made.length).to.equal(asked);
  });

  it('shows the items of highlights in their order, by one request', async () => {
    const made = requests();
    // 1040 is on no first page of cards.
    const app = await openStart({attributes: {highlights: '1040, touristicevent-9 1039'}});
    await until(() => namesIn(app, 'suggestions').length === 3, 'all cards are there');

    const ofIds = made.filter((address) => /[?&]ids=/.test(address));
    expect(ofIds.filter((address) => address.includes('/trek/'))).to.have.length(1);
    expect(ofIds.filter((address) => address.includes('/touristicevent/'))).to.have.length(1);
    expect(namesIn(app, 'suggestions')[1]).to.equal('Chants de marins au port');
    expect(texts(parts(app, 'row-title'))[0]).to.equal('Suggestions');
    await expect(app).to.be.accessible();
  });

  it('requests suggestions with the first cards, and their pictures before those of the list', async () => {
    const made = requests();
    const app = await openApp({width: NARROW, attributes: {highlights: '1040,1039,1038'}});
    await until(() => namesIn(app, 'suggestions').length === 3, 'the suggestions are there');

    const firstTwo = made.filter((address) => address.includes('/api/v2/')).slice(0, 2);
    expect(firstTwo.filter((address) => address.includes('ids=1040,1039,1038'))).to.have.length(1);
    const pictures = [
      ...part(app, 'suggestions').querySelectorAll<HTMLImageElement>('.picture > img'),
    ];
    expect(pictures.map(({loading}) => loading)).to.deep.equal(['eager', 'eager', 'lazy']);
    expect(pictures.map(({fetchPriority}) => fetchPriority)).to.deep.equal([
      'high',
      'high',
      'auto',
    ]);
  });

  it('keeps the focus of a suggestion that becomes a link', async () => {
    const app = await openApp({width: NARROW, attributes: {highlights: '1002', lang: 'fr'}});
    await until(() => namesIn(app, 'suggestions').length === 1, 'the suggestion is there');
    const link = linkIn(app, 'suggestions');
    link.focus();

    await until(() => linkIn(app, 'suggestions').localName === 'a', 'it is a link');

    expect(rootOf(app).activeElement).to.equal(linkIn(app, 'suggestions'));
  });

  it('requests no suggestions for an address that names an item', async () => {
    history.replaceState(null, '', '?trek=1001');
    const made = requests();
    const app = await placeApp({width: NARROW, attributes: {highlights: '1040'}});
    await until(() => isShown(app, 'detail'), 'the sheet is shown');
    const detail = inside(app, 'detail') as HTMLElementTagNameMap['trek-detail'];
    await until(() => parts(detail, 'name').length > 0, 'it has its name');

    expect(made.slice(0, 1).filter((address) => address.includes('ids='))).to.be.empty;
  });

  it('has suggestions for the present months, and for the whole year', async () => {
    const month = new Date().getMonth() + 1;
    // Three months, also from the end of one year into the next.
    const [before, after, later] = [-1, 1, 2].map((away) => ((month + away + 11) % 12) + 1);
    const highlights = `1001; ${before}-${after}: 1003 1002; ${later}: 1004;${month}:1005,1001`;

    const app = await openStart({attributes: {highlights}});

    await until(() => namesIn(app, 'suggestions').length > 0, 'the suggestions are there');
    const stated = await openStart({attributes: {highlights: '1001,1003,1002,1005'}});
    await until(() => namesIn(stated, 'suggestions').length === 4, 'those with these ids, too');
    expect(namesIn(app, 'suggestions')).to.deep.equal(namesIn(stated, 'suggestions'));
  });

  it('has no room for suggestions of other months', async () => {
    const later = ((new Date().getMonth() + 2) % 12) + 1;
    const app = await placeApp({attributes: {highlights: `${later}: 1001`}});
    await until(() => parts(app, 'list').length > 0, 'the list is rendered');
    expect(rootOf(app).querySelector('.has-cards')).to.equal(null);

    await until(() => choices(app).length > 0, 'the choices are there');

    expect(parts(app, 'suggestions')).to.be.empty;
  });

  it('warns once of months that are none', async () => {
    const warnings = await warningsDuring(async () => {
      const app = await openStart({attributes: {highlights: '13-2: 1002; 1001'}});
      await until(() => namesIn(app, 'suggestions').length === 1, 'the other is there');
    });

    const ours = warnings.filter((each) => each.includes('highlights'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.include('"13-2: 1002"');
  });

  it('leaves out what the server does not publish, with a warning', async () => {
    let app: TrekApp | undefined;
    const warnings = await warningsDuring(async () => {
      app = await openStart({attributes: {highlights: '1001,999999,hotel-5,x'}});
      const element = app;
      await until(() => namesIn(element, 'suggestions').length === 1, 'the other is there');
      element.requestUpdate();
      await nextFrames();
    });

    const ours = warnings.filter((each) => each.includes('highlights'));
    expect(ours.filter((each) => each.includes('999999'))).to.have.length(1);
    expect(ours.filter((each) => each.includes('"hotel-5"'))).to.have.length(1);
    expect(ours.filter((each) => each.includes('"x"'))).to.have.length(1);
  });

  it('gives up the room of suggestions of which none can be shown', async () => {
    const app = await openStart({attributes: {highlights: '999999'}});

    await until(() => !rootOf(app).querySelector('.cards-room'), 'the room is gone');
  });

  it('opens a suggestion, and gives the focus back to it', async () => {
    const app = await openStart({attributes: {highlights: '1002,1001'}});
    await until(() => namesIn(app, 'suggestions').length === 2, 'the suggestions are there');
    await until(() => linkIn(app, 'suggestions').localName === 'a', 'they are links');
    const heard = nextEvent(app, 'trek-select');
    linkIn(app, 'suggestions').focus();

    linkIn(app, 'suggestions').click();

    expect((await heard).id).to.equal(1002);
    await until(() => isShown(app, 'detail'), 'its sheet is shown');
    await until(() => parameter('trek') === '1002', 'it is in the address');
    const detail = inside(app, 'detail') as HTMLElementTagNameMap['trek-detail'];
    await waitForState(detail, 'ready');
    part(detail, 'close').click();
    await until(() => isShown(app, 'list'), 'the list is back');
    expect(rootOf(app).activeElement).to.equal(linkIn(app, 'suggestions'));
  });

  it('leads to the pages of the site with detail-url', async () => {
    const attributes = {highlights: '1002', 'detail-url': '#away-{id}'};
    const app = await openStart({attributes});
    await until(() => namesIn(app, 'suggestions').length === 1, 'the suggestion is there');

    expect(linkIn(app, 'suggestions').getAttribute('href')).to.equal('#away-1002');
  });

  it('shows the next events once they are in sight, those that begin later before others', async () => {
    const made = requests();
    const app = await openStart();
    const ofEvents = () =>
      made.filter((each) => each.includes('/touristicevent/') && !/page_size=1(&|$)/.test(each));
    await until(() => rootOf(app).querySelector('.upcoming'), 'there is a place for them');
    await nextFrames();
    expect(ofEvents()).to.be.empty;

    await reachUpcoming(app);

    expect(ofEvents()).to.have.length(1);
    expect(namesIn(app, 'upcoming')).to.deep.equal([
      'Le lac au réveil',
      'Grand marché de la Saint-Élian',
      'Nuit des étoiles au signal',
    ]);
    expect(part(app, 'row-link').ariaLabel).to.equal('Tous les événements');
    await expect(app).to.be.accessible();
  });

  for (const routing of ['query', 'none']) {
    it(`opens an event in its tab, with routing="${routing}"`, async () => {
      const app = await openStart({attributes: {highlights: '1001', routing}});
      await until(() => namesIn(app, 'upcoming').length === 3, 'the events are there');
      if (routing === 'query')
        await until(() => linkIn(app, 'upcoming').localName === 'a', 'they are links');
      const heard = nextEvent(app, 'trek-select');

      linkIn(app, 'upcoming').click();

      expect((await heard).resource).to.equal('touristicevent');
      await until(() => shownParts(app) === 'detail', 'its sheet is shown');
      expect(app.resource).to.equal('touristicevent');
      const detail = inside(app, 'detail') as HTMLElementTagNameMap['trek-detail'];
      await waitForState(detail, 'ready');
      expect(part(detail, 'name').innerText).to.equal('Le lac au réveil');
      if (routing === 'none') return;
      expect(parameter('resource')).to.equal('touristicevent');
      expect(parameter('touristicevent')).to.equal('7');
      history.back();
      await until(() => shownParts(app) === 'list', 'Back shows the list');
      expect(app.resource).to.equal('trek');
    });
  }

  it('leads to the list of all events', async () => {
    const app = await openStart({attributes: {highlights: '1001'}});
    await until(() => namesIn(app, 'upcoming').length === 3, 'the events are there');
    await until(() => part(app, 'row-link').getAttribute('href')?.includes('resource='), 'a link');

    part(app, 'row-link').click();

    await until(() => app.resource === 'touristicevent', 'the events are shown');
    expect(shownParts(app)).to.equal('list');
    expect(parts(app, 'suggestions')).to.be.empty;
    expect(location.search).to.equal('?resource=touristicevent');
  });

  it('has no events where the page excludes them', async () => {
    const made = requests();
    const app = await openStart({attributes: {resources: 'trek poi', highlights: '1001'}});
    await until(() => namesIn(app, 'suggestions').length === 1, 'the suggestion is there');
    await until(() => parts(app, 'kind-count').length === 2, 'the tabs are counted');
    await nextFrames();

    expect(rootOf(app).querySelector('.upcoming')).to.equal(null);
    expect(made.filter((address) => address.includes('/touristicevent/'))).to.be.empty;
  });

  it('scrolls its rows within 240 pixels', async () => {
    const app = await openStart({width: 240, attributes: {highlights: '1001,1002,1003'}});
    await until(() => namesIn(app, 'suggestions').length === 3, 'the suggestions are there');

    const {right} = app.getBoundingClientRect();
    for (const name of ['.choices', '.cards-row']) {
      const row = rootOf(app).querySelector(name) as HTMLElement;
      expect(row.getBoundingClientRect().right).to.be.at.most(right + 7);
      expect(row.scrollWidth, name).to.be.above(row.clientWidth);
    }
    choice(app, 'À cheval').focus();
    const {left, right: end} = choice(app, 'À cheval').getBoundingClientRect();
    expect(left).to.be.above(app.getBoundingClientRect().left - 1);
    expect(end).to.be.at.most(right + 7);
  });

  it('leaves space between the suggestions and the list, however high their cards are', async () => {
    for (const width of [NARROW, 768, 1200]) {
      const app = await openStart({width, attributes: {highlights: '1001,1002,1003'}});
      await until(() => namesIn(app, 'suggestions').length === 3, 'the suggestions are there');
      const cards = rootOf(app).querySelectorAll<HTMLElement>('.small-cards > li');
      const space = () => {
        const bottoms = [...cards].map((card) => card.getBoundingClientRect().bottom);
        return inside(app, 'list').getBoundingClientRect().top - Math.max(...bottoms);
      };
      expect(space(), `${width} px`).to.be.at.least(12);
      for (const card of cards) card.style.minBlockSize = '18rem';
      expect(space(), `${width} px, high cards`).to.be.at.least(12);
    }
  });

  it('keeps its heights under hostile styles of the page', async () => {
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent =
      '* { all: unset !important } html { font-size: 62.5% !important; text-transform: uppercase !important }';
    document.head.append(style);
    const app = await openStart({attributes: {highlights: '1001,1002,1003'}});
    await until(() => namesIn(app, 'suggestions').length === 3, 'the suggestions are there');

    const bottom = (name: string) =>
      rootOf(app).querySelector(name)?.getBoundingClientRect().bottom ?? 0;
    expect(bottom('.choices')).to.be.at.most(bottom('.choices-room'));
    // The row is larger by the room for outlines.
    expect(bottom('.small-cards')).to.be.at.most(bottom('.cards-room'));
    expect(inside(app, 'list').getBoundingClientRect().top).to.be.at.least(
      bottom('.cards-room') - 0.1,
    );
  });
});
