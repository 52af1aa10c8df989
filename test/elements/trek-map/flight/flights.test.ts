import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../../../src/elements/focused-element.js';
import {registry} from '../../../../src/store/registry.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeEngine, FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {row} from '../rows.js';
import {Frames} from './frames.js';

const REDUCED = '(prefers-reduced-motion: reduce)';
const TRACK_METRES = 11_119;

/** Due north for eleven kilometres, climbing; then another part, ten kilometres to the east. */
const north = (id: number, elevations: readonly number[], gap = false) => ({
  ...row(id, [6, 45], `Sentier ${id}`),
  geometry: {
    type: 'MultiLineString',
    coordinates: [
      elevations.map((z, at) => [6, 45 + (at * 0.1) / (elevations.length - 1), z]),
      ...(gap ? [elevations.map((z, at) => [6.15, 45 + at / 1000, z])] : []),
    ],
  },
});
const treks = [
  north(1, [1000, 1100, 1200]),
  north(2, [0, 0, 0]),
  north(3, [1000, 1200], true),
  row(4, [7, 45]),
];

let frames: Frames;

function engineOf({engine}: FakeTrekMap): FakeEngine {
  if (!engine) throw new Error('there is no engine');
  return engine;
}

const source = () => {
  const found = registry.sources.at(-1);
  if (!found) throw new Error('there is no source');
  return found;
};

const metres = () => source().state.trackPosition?.distanceMetres ?? -1;

const button = (map: Element, name: string) => {
  const found = [...rootOf(map).querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`there is no button "${name}"`);
  return found;
};

const hasButton = (map: Element, name: string) =>
  rootOf(map).querySelector(`button[aria-label="${name}"]`) !== null;
const slider = (map: Element) => part(map, 'flight-position') as HTMLInputElement;
const place = (map: Element) => collapseSpaces(part(map, 'flight-place').textContent);
const statusOf = (map: Element) =>
  collapseSpaces(part(map, 'flight').querySelector('[role=status]')?.textContent);
const isOpen = (map: Element) => parts(map, 'flight').length > 0;

/** A map whose trek is selected. */
async function mapWith(id = 1): Promise<FakeTrekMap> {
  const {url} = fakeApi({trek: treks});
  const map = await fixture<FakeTrekMap>(html`
    <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
  `);
  await until(() => map.engine, 'there is an engine');
  const {engineListener} = engineOf(map).options;
  engineListener.rendered();
  engineListener.idle();
  source().select(`trek/${id}`);
  await until(() => hasButton(map, 'Survoler le parcours'), 'there is a button');
  frames.install();
  return map;
}

/** A map that flies, or shows the first view under reduced motion. */
async function flyingOn(id = 1): Promise<FakeTrekMap> {
  const map = await mapWith(id);
  button(map, 'Survoler le parcours').click();
  await until(() => isOpen(map), 'the controls are shown');
  if (!matchMedia(REDUCED).matches) await until(() => frames.waiting === 1, 'the flight starts');
  await map.updateComplete;
  return map;
}

async function run(map: FakeTrekMap, seconds: number) {
  frames.run(seconds * 20);
  await map.updateComplete;
}

describe('a flight along the track', () => {
  beforeEach(() => {
    frames = new Frames();
  });

  afterEach(() => {
    frames.restore();
    restoreFetch();
  });

  it('is offered where an item with a track is selected', async () => {
    const map = await mapWith();
    await expect(map).to.be.accessible();

    source().select(undefined);

    await until(() => !hasButton(map, 'Survoler le parcours'), 'the button is gone');
  });

  it('moves the map along the track, looking ahead', async () => {
    const map = await flyingOn();
    const engine = engineOf(map);
    await expect(map).to.be.accessible();

    await run(map, 4);
    const [first, zoom] = [engine.setViewTo?.center, engine.setViewTo?.zoom];
    const marker = engine.trackPosition;
    await run(map, 4);

    expect(engine.setViewTo?.center[1]).to.be.above(first?.[1] ?? 90);
    expect(engine.trackPosition?.[1]).to.be.above(marker?.[1] ?? 90);
    expect(engine.setViewTo?.center[1]).to.be.above(engine.trackPosition?.[1] ?? 90);
    expect(engine.setViewTo?.zoom).to.equal(zoom);
    expect(engine.orientation.bearing).to.be.closeTo(0, 0.01);
    expect(engine.orientation.pitch).to.equal(55);
  });

  it('begins from the view of the map, without a jump', async () => {
    const map = await flyingOn();
    const engine = engineOf(map);
    const {center, zoom} = engine.view;

    frames.run(1);
    expect(engine.setViewTo).to.deep.equal({center, zoom});
    frames.run(2, 16);
    expect(engine.setViewTo?.zoom).to.be.closeTo(zoom, 0.1);
  });

  it('shares its position, a few times a second', async () => {
    const map = await flyingOn();
    let changes = 0;
    const unsubscribe = source().subscribe(() => changes++);

    frames.run(60, 16);

    unsubscribe();
    expect(changes).to.be.within(5, 12);
    expect(metres()).to.be.above(0);
    expect(place(map)).to.match(/^km 0(,\d)?, 1 00\d m$/);
  });

  it('leaves no frame waiting while it is paused', async () => {
    const map = await flyingOn();
    await run(map, 3);

    button(map, 'Mettre en pause').click();
    await map.updateComplete;

    expect(frames.waiting).to.equal(0);
    expect(focusedElement()?.getAttribute('aria-label')).to.equal('Lancer le survol');
    expect(statusOf(map)).to.match(/^En pause : km \d(,\d)?, 1 \d+ m$/);
    const at = metres();
    button(map, 'Lancer le survol').click();
    await run(map, 3);
    expect(metres()).to.be.above(at);
  });

  it('is faster and slower', async () => {
    const map = await flyingOn();
    await run(map, 2);
    const speed = part(map, 'flight-speed') as HTMLSelectElement;
    expect([...speed.options].map(({text}) => collapseSpaces(text))).to.deep.equal([
      '0,5 ×',
      '1 ×',
      '2 ×',
      '4 ×',
    ]);
    const flown = async (value: string) => {
      speed.value = value;
      speed.dispatchEvent(new Event('change'));
      const before = metres();
      await run(map, 2);
      return metres() - before;
    };

    const normal = await flown('1');
    expect((await flown('4')) / normal).to.be.closeTo(4, 0.3);
    expect((await flown('0.5')) / normal).to.be.closeTo(0.5, 0.1);
  });

  it('goes where the slider is put, by keys too', async () => {
    const map = await flyingOn();
    button(map, 'Mettre en pause').click();

    slider(map).value = '100';
    slider(map).dispatchEvent(new Event('input'));
    await map.updateComplete;

    expect(metres()).to.be.closeTo(TRACK_METRES / 2, 60);
    expect(engineOf(map).trackPosition?.[1]).to.be.closeTo(45.05, 1e-3);
    expect(collapseSpaces(slider(map).getAttribute('aria-valuetext'))).to.equal('km 5,6, 1 100 m');
    slider(map).focus();
    await sendKeys({press: 'ArrowRight'});
    await map.updateComplete;
    expect(metres()).to.be.closeTo(TRACK_METRES * 0.505, 60);
    expect(frames.waiting).to.equal(0);
  });

  it('follows the position that the visitor chooses in the profile', async () => {
    const map = await flyingOn();

    source().pointAtTrack({key: 'trek/1', distanceMetres: 6000, isChosen: true});
    await map.updateComplete;
    await run(map, 1);

    expect(metres()).to.be.within(6000, 6600);
    // Nor does pointing at the profile in passing, or leaving it, move the flight.
    button(map, 'Mettre en pause').click();
    const at = metres();
    source().pointAtTrack({key: 'trek/1', distanceMetres: 100});
    await map.updateComplete;
    expect(engineOf(map).trackPosition?.[1]).to.be.below(45.01);
    source().pointAtTrack(undefined);
    await until(() => metres() === at, 'the flight is where it was');
  });

  it('returns to the view of the map when it has arrived, and starts again', async () => {
    const map = await flyingOn();
    const engine = engineOf(map);
    const fits = engine.fits.length;

    await run(map, 120);

    expect(frames.waiting).to.equal(0);
    expect(statusOf(map)).to.equal('Arrivée : km 11,1, 1 200 m');
    expect(engine.fits.length).to.equal(fits + 1);
    expect(engine.fits.at(-1)?.bounds[1]).to.equal(45);
    expect(engine.orientation).to.deep.equal({bearing: 0, pitch: 0});
    button(map, 'Lancer le survol').click();
    await run(map, 2);
    expect(metres()).to.be.below(1000);
  });

  it('leaves the map where it is when it is closed after its arrival', async () => {
    const map = await flyingOn();
    const engine = engineOf(map);
    await run(map, 120);
    const {view} = engine.content;

    button(map, 'Quitter le survol').click();
    await until(() => !isOpen(map), 'the flight is closed');

    expect(engine.content.view).to.equal(view);
    expect(engine.trackPosition).to.equal(undefined);
  });

  it('returns to the view of the visitor when it is closed, and gives the focus back', async () => {
    const map = await mapWith();
    const engine = engineOf(map);
    engine.options.listener.movedByUser();
    engine.zoom = 12.25;
    engine.orientation = {bearing: 30, pitch: 20};
    const start = button(map, 'Survoler le parcours');
    start.focus();
    start.click();
    await until(() => frames.waiting === 1, 'the flight starts');
    await map.updateComplete;
    expect(focusedElement()?.getAttribute('aria-label')).to.equal('Mettre en pause');
    expect(start.getAttribute('aria-pressed')).to.equal('true');
    await run(map, 5);

    await sendKeys({press: 'Escape'});
    await until(() => !isOpen(map), 'the flight is closed');

    expect(engine.setViewTo).to.deep.equal({center: [0, 0], zoom: 12.25});
    expect(engine.orientation).to.deep.equal({bearing: 30, pitch: 20});
    expect(engine.content.view?.motion).to.equal('smooth');
    expect(engine.trackPosition).to.equal(undefined);
    expect(source().state.trackPosition).to.equal(undefined);
    expect(frames.waiting).to.equal(0);
    expect(focusedElement()).to.equal(start);
    expect(start.getAttribute('aria-pressed')).to.equal('false');
  });

  it('tells nobody a view of the flight, nor takes it for the visitor’s', async () => {
    const map = await flyingOn();
    const {listener} = engineOf(map).options;
    const before = source().state.mapView;

    await run(map, 3);
    listener.moved();
    button(map, 'Mettre en pause').click();
    listener.movedByUser();
    listener.moved();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(source().state.mapView).to.equal(before);

    button(map, 'Quitter le survol').click();
    listener.moved();
    await until(() => source().state.mapView !== before, 'the view is reported again');
    expect(source().state.mapView?.movedBy).to.equal('map');
  });

  it('pauses when the visitor takes hold of the map', async () => {
    const map = await flyingOn();
    const container = part(map, 'map');
    const gestures: readonly (() => void)[] = [
      () => container.dispatchEvent(new MouseEvent('mousedown', {bubbles: true})),
      () => container.dispatchEvent(new WheelEvent('wheel', {ctrlKey: true})),
      () => container.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft'})),
      () => engineOf(map).options.listener.movedByUser(),
    ];
    for (const gesture of gestures) {
      await run(map, 1);
      expect(frames.waiting).to.equal(1);
      gesture();
      expect(frames.waiting).to.equal(0);
      await map.updateComplete;
      button(map, 'Lancer le survol').click();
    }
  });

  it('goes on while the page is scrolled over the map', async () => {
    const map = await flyingOn();

    part(map, 'map').dispatchEvent(new WheelEvent('wheel'));
    part(map, 'map').dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'}));

    expect(frames.waiting).to.equal(1);
  });

  it('pauses when the map leaves the screen', async () => {
    const map = await flyingOn();

    map.style.marginTop = '300vh';

    await until(() => frames.waiting === 0, 'the flight is paused');
    expect(isOpen(map)).to.equal(true);
  });

  it('pauses when the page is hidden', async () => {
    const map = await flyingOn();
    Object.defineProperty(document, 'hidden', {configurable: true, value: true});

    document.dispatchEvent(new Event('visibilitychange'));

    Reflect.deleteProperty(document, 'hidden');
    expect(frames.waiting).to.equal(0);
    expect(isOpen(map)).to.equal(true);
  });

  it('pauses when the WebGL context is lost', async () => {
    const map = await flyingOn();
    await run(map, 2);

    engineOf(map).options.engineListener.contextLost();

    await until(() => frames.waiting === 0, 'the flight is paused');
    engineOf(map).options.engineListener.rendered();
    await map.updateComplete;
    button(map, 'Lancer le survol').click();
    expect(frames.waiting).to.equal(1);
  });

  it('ends when another item is selected, or none', async () => {
    const map = await flyingOn();
    await run(map, 2);

    source().select('trek/4');
    await until(() => !isOpen(map), 'the flight is closed');

    expect(frames.waiting).to.equal(0);
    const engine = engineOf(map);
    await until(() => engine.fits.at(-1)?.bounds[0] === 7, 'the map shows the other trek');
    expect(engine.orientation).to.deep.equal({bearing: 0, pitch: 0});
    button(map, 'Survoler le parcours').click();
    await until(() => frames.waiting === 1, 'the flight starts');
    source().select(undefined);
    await until(() => !isOpen(map), 'the flight is closed');
    expect(frames.waiting).to.equal(0);
  });

  it('ends when the map is asked to show something else', async () => {
    const map = await flyingOn();
    await run(map, 2);

    button(map, 'Voir toutes les randonnées').click();
    await until(() => !isOpen(map), 'the flight is closed');

    expect(engineOf(map).fits.at(-1)?.bounds[2]).to.equal(7);
    expect(engineOf(map).orientation).to.deep.equal({bearing: 0, pitch: 0});
  });

  it('pauses when the map is moved by a button, and flies on from there', async () => {
    const map = await flyingOn();
    await run(map, 2);
    const engine = engineOf(map);
    await until(() => hasButton(map, 'Déplacer la carte'), 'there is a button');
    button(map, 'Déplacer la carte').click();
    await until(() => hasButton(map, 'Vers la droite'), 'the buttons are there');

    button(map, 'Vers la droite').click();
    await map.updateComplete;

    expect(frames.waiting).to.equal(0);
    expect(isOpen(map)).to.equal(true);
    expect(engine.setViewTo?.center[0]).to.be.above(0);
    button(map, 'Lancer le survol').click();
    expect(frames.waiting).to.equal(1);
  });

  it('goes on in another language, in which the map is made again', async () => {
    const map = await flyingOn();
    await run(map, 4);
    const flown = metres();

    map.lang = 'en';
    await until(() => map.engines.length === 2 && hasButton(map, 'Zoom in'), 'there is a new map');
    const {engineListener} = engineOf(map).options;
    engineListener.rendered();
    await until(() => isOpen(map) && frames.waiting === 1, 'the flight goes on');
    await map.updateComplete;

    // Positions are reported in intervals.
    expect(metres()).to.be.closeTo(flown, 50);
    expect(part(map, 'flight').ariaLabel).to.equal('Flight along the route');
    await run(map, 4);
    expect(metres()).to.be.above(flown);
    button(map, 'Leave the flight').click();
    await until(() => !isOpen(map), 'the flight is closed');
    expect(engineOf(map).orientation).to.deep.equal({bearing: 0, pitch: 0});
  });

  it('stays where it is paused in another language', async () => {
    const map = await flyingOn();
    await run(map, 4);
    button(map, 'Mettre en pause').click();
    const flown = metres();

    map.lang = 'en';
    await until(() => map.engines.length === 2 && hasButton(map, 'Zoom in'), 'there is a new map');
    engineOf(map).options.engineListener.rendered();
    await until(() => isOpen(map), 'the flight is there');

    expect(frames.waiting).to.equal(0);
    expect(metres()).to.equal(flown);
  });

  it('ends when the element is removed', async () => {
    const map = await flyingOn();
    await run(map, 2);

    map.remove();

    await until(() => frames.waiting === 0, 'nothing runs');
  });

  it('goes nearer and farther with the buttons of the map', async () => {
    const map = await flyingOn();
    const engine = engineOf(map);
    await run(map, 2);
    const zoom = engine.setViewTo?.zoom ?? 0;

    button(map, 'Dézoomer').click();
    await run(map, 1);
    expect(engine.setViewTo?.zoom).to.equal(zoom - 1);
    button(map, 'Mettre en pause').click();
    await map.updateComplete;
    for (let press = 0; press < 9; press++) button(map, 'Zoomer').click();
    expect(engine.setViewTo?.zoom).to.equal(zoom + 2);
    expect(isOpen(map)).to.equal(true);
  });

  it('says no elevation of a track without relief', async () => {
    const map = await flyingOn(2);
    await run(map, 5);

    expect(place(map)).to.match(/^km \d(,\d)?$/);
    expect(engineOf(map).orientation.pitch).to.equal(55);
  });

  it('says where the track is interrupted, and goes on beyond', async () => {
    const map = await flyingOn(3);
    button(map, 'Mettre en pause').click();
    const lengthMetres = TRACK_METRES + 111.19;

    slider(map).value = String(Math.round((200 * TRACK_METRES) / lengthMetres));
    slider(map).dispatchEvent(new Event('input'));
    await map.updateComplete;
    expect(place(map)).to.contain('tracé interrompu');

    slider(map).value = '200';
    slider(map).dispatchEvent(new Event('input'));
    expect(engineOf(map).setViewTo?.center[0]).to.be.closeTo(6.15, 1e-6);
  });

  it('lets a screen reader follow at a pace that can be listened to', async () => {
    const map = await flyingOn();
    const said = new Set<string>();
    for (let second = 0; second < 30; second++) {
      await run(map, 1);
      said.add(statusOf(map));
    }

    expect(said.size).to.be.within(3, 5);
    expect([...said].at(-1)).to.match(/^km \d(,\d)?, 1 \d+ m$/);
  });

  it('is not interrupted by the number of treks in view, which changes all the time', async () => {
    const map = await flyingOn();
    const engine = engineOf(map);
    const counted = () =>
      rootOf(map).querySelector('#map-summary ~ [role=status]')?.textContent?.trim();
    await until(() => counted() !== undefined, 'the treks in view are counted');
    await until(() => focusedElement()?.closest('.flight'), 'the controls have the focus');
    const before = counted();

    Object.assign(engine, {bounds: [6.9, 44, 7.1, 46]});
    await run(map, 2);
    Object.assign(engine, {bounds: [5, 44, 6.5, 46]});
    await run(map, 2);
    button(map, 'Mettre en pause').click();
    await map.updateComplete;

    expect(counted()).to.equal(before);
    await until(
      () => part(map, 'items-in-view').innerText.includes('3'),
      'the treks are counted where the flight pauses',
    );
  });

  it('stays open when Escape closes a popup over it', async () => {
    const map = await flyingOn();
    button(map, 'Mettre en pause').click();
    const engine = engineOf(map);
    engine.options.listener.overlappingItemsSelected(engine.items.slice(0, 2), [6, 45]);
    await until(() => focusedElement()?.closest('.popup'), 'the popup has the focus');

    await sendKeys({press: 'Escape'});

    await until(() => parts(map, 'popup').length === 0, 'the popup is closed');
    expect(isOpen(map)).to.equal(true);
  });

  describe('with reduced motion', () => {
    it('goes part by part by buttons, and says why', async () => {
      frames.install();
      frames.set(REDUCED, true);
      // A fixture waits for a frame.
      frames.restore();
      const map = await flyingOn();
      const engine = engineOf(map);
      await expect(map).to.be.accessible();

      expect(part(map, 'flight').innerText).to.contain('moins d’animations');
      expect(engine.trackPosition).to.deep.equal([6, 45]);
      expect(hasButton(map, 'Lancer le survol')).to.equal(false);
      expect(parts(map, 'flight-speed')).to.have.length(0);
      expect(focusedElement()?.getAttribute('aria-label')).to.equal('Partie précédente');
      button(map, 'Partie suivante').click();
      await map.updateComplete;
      expect(metres()).to.be.closeTo(TRACK_METRES / 11, 1);
      expect(statusOf(map)).to.equal('km 1, 1 018 m');
      for (let press = 0; press < 20; press++) {
        button(map, 'Partie suivante').click();
        await map.updateComplete;
      }
      expect(metres()).to.be.closeTo(TRACK_METRES, 1);
      expect(button(map, 'Partie suivante').getAttribute('aria-disabled')).to.equal('true');
      button(map, 'Partie précédente').click();
      expect(metres()).to.be.closeTo((TRACK_METRES * 10) / 11, 1);
      expect(frames.waiting).to.equal(0);
      expect(engine.content.view?.motion).to.equal('none');
    });

    it('pauses when the visitor asks for it during a flight', async () => {
      const map = await flyingOn();
      await run(map, 2);

      frames.set(REDUCED, true);
      await map.updateComplete;

      expect(frames.waiting).to.equal(0);
      expect(hasButton(map, 'Partie suivante')).to.equal(true);
    });
  });
});
