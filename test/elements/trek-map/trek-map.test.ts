import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {itemKey} from '../../../src/model/item.js';
import {noCriteria} from '../../../src/model/search/criteria.js';
import {registry} from '../../../src/store/registry.js';
import {warningsDuring} from '../../support/console.js';
import {nextEvent, part, parts, until, visibleText, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import type {FakeEngine, FakeTrekMap} from '../../support/fake-engine.js';
import '../../support/fake-engine.js';
import {row, rows} from './rows.js';

/** A map on a fake engine, with its treks. */
async function mapOf(treks: readonly object[] = rows): Promise<[FakeTrekMap, FakeEngine]> {
  const {url} = fakeApi({trek: treks});
  const map = await fixture<FakeTrekMap>(html`
    <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
  `);
  await until(() => map.engine, 'there is an engine');
  return [map, engineOf(map)];
}

function engineOf({engine}: FakeTrekMap): FakeEngine {
  if (!engine) throw new Error('there is no engine');
  return engine;
}

/** Another map of the same source. */
async function mapBeside(map: FakeTrekMap): Promise<FakeTrekMap> {
  map.id = 'first';
  const other = await fixture<FakeTrekMap>(html`
    <fake-trek-map loading="eager" for="first"></fake-trek-map>
  `);
  await until(() => other.engine, 'the other map is there');
  return other;
}

const {getCurrentPosition} = Geolocation.prototype;

/** Answers for the device, and counts how often it is asked. */
function stubPosition(answer: Geolocation['getCurrentPosition']): () => number {
  let times = 0;
  Geolocation.prototype.getCurrentPosition = (found, failed) => {
    times += 1;
    answer(found, failed);
  };
  return () => times;
}

const toolbarButton = (map: Element, name: string) => {
  const button = parts(map, 'toolbar-button').find(
    (each) => each.getAttribute('aria-label') === name,
  );
  if (!(button instanceof HTMLButtonElement)) throw new Error(`there is no button "${name}"`);
  return button;
};

describe('<trek-map>', () => {
  afterEach(() => {
    restoreFetch();
    Geolocation.prototype.getCurrentPosition = getCurrentPosition;
  });

  it('shows the treks of the source on its engine', async () => {
    const [, engine] = await mapOf();

    await until(() => engine.items.length === 2, 'the treks are given');
    expect(engine.items.map(({name}) => name)).to.have.members(['Lac Blanc', 'Col Vert']);
  });

  it('shows the treks that match the criteria', async () => {
    const [, engine] = await mapOf();
    await until(() => engine.items.length === 2, 'the treks are given');

    registry.sources.at(-1)?.setCriteria({...noCriteria, text: 'lac'});

    await until(() => engine.items.length === 1, 'one trek is left');
    expect(engine.items[0]?.name).to.equal('Lac Blanc');
    await until(() => engine.fits.length > 0, 'the view follows');
    expect(engine.fits.at(-1)?.bounds).to.deep.equal([6.25, 45, 6.25, 45]);
  });

  it('begins with a view of all treks', async () => {
    const [, engine] = await mapOf();

    expect(engine.options.content.view).to.deep.equal({
      bounds: [6.25, 45, 6.5, 45.25],
      motion: 'none',
    });
  });

  it('is ready when the engine is', async () => {
    const [map, engine] = await mapOf();
    expect(map.matches(':state(loading)')).to.equal(true);

    engine.options.engineListener.rendered();
    engine.options.engineListener.idle();

    await waitForState(map, 'ready');
  });

  it('shows the sketch until the engine has drawn', async () => {
    const [map, engine] = await mapOf();
    await until(() => parts(map, 'sketch').length === 1, 'the sketch is shown');
    expect(part(map, 'sketch').getAttribute('aria-label')).to.equal('Carte des randonnées');

    engine.options.engineListener.rendered();

    await until(() => parts(map, 'sketch').length === 0, 'the sketch is gone');
  });

  it('shows the sketch again while the WebGL context is lost', async () => {
    const [map, engine] = await mapOf();
    engine.options.engineListener.rendered();
    await until(() => parts(map, 'sketch').length === 0, 'the sketch is gone');

    engine.options.engineListener.contextLost();

    await until(() => parts(map, 'sketch').length === 1, 'the sketch is back');
  });

  it('dispatches trek-select for a trek on the map, and shows its track', async () => {
    const [map, engine] = await mapOf();
    const heard = nextEvent(map, 'trek-select');

    engine.options.listener.itemSelected('trek/2');

    expect(await heard).to.include({resource: 'trek', id: 2});
    await until(() => engine.marks.selected?.shape?.lines.length === 1, 'the way is shown');
  });

  it('chooses nothing when the page cancels the choice', async () => {
    const [map, engine] = await mapOf();
    map.addEventListener('trek-select', (event) => event.preventDefault());

    engine.options.listener.itemSelected('trek/2');
    await map.updateComplete;

    expect(engine.marks.selected).to.equal(undefined);
  });

  it('stays where it is when the trek chosen on it is in view', async () => {
    const [, engine] = await mapOf();

    engine.options.listener.itemSelected('trek/2');
    await until(() => engine.marks.selected?.shape, 'the way is shown');

    expect(engine.fits).to.deep.equal([]);
  });

  it('moves to the track of a trek that is selected elsewhere', async () => {
    const [map, engine] = await mapOf();
    const other = await mapBeside(map);

    engineOf(other).options.listener.itemSelected('trek/2');

    await until(() => engine.fits.length > 0, 'the map moves');
    expect(engine.fits[0]).to.deep.equal({bounds: [6.5, 45.25, 6.75, 45.375], motion: 'smooth'});
  });

  it('names the trek that the visitor points at', async () => {
    const [map, engine] = await mapOf();

    engine.options.listener.itemPointedAt('trek/1');
    await until(() => parts(map, 'popup').length > 0, 'the popup is shown');
    expect(part(map, 'popup').textContent).to.equal('Lac Blanc');

    engine.options.listener.itemPointedAt(undefined);
    await until(() => parts(map, 'popup').length === 0, 'the popup is gone');
  });

  it('leaves a name to a pointer that goes on to it, which opens the trek', async () => {
    const [map, engine] = await mapOf();
    engine.options.listener.itemPointedAt('trek/1');
    await until(() => parts(map, 'popup').length > 0, 'the popup is shown');
    const {left, top, width, height} = part(map, 'popup').getBoundingClientRect();
    const middle: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];

    engine.options.listener.itemPointedAt(undefined);
    await sendMouse({type: 'move', position: middle});
    // Longer than it takes to hide a name that the pointer has left.
    await aTimeout(600);
    expect(part(map, 'popup').textContent).to.equal('Lac Blanc');
    await sendMouse({type: 'click', position: middle});

    await until(() => registry.sources.at(-1)?.state.selectedKey === 'trek/1', 'it is selected');
    await resetMouse();
  });

  it('hides the name that the visitor points at by Escape, wherever the focus is', async () => {
    const [map, engine] = await mapOf();
    engine.options.listener.itemPointedAt('trek/1');
    await until(() => parts(map, 'popup').length > 0, 'the popup is shown');

    await sendKeys({press: 'Escape'});

    await until(() => parts(map, 'popup').length === 0, 'the popup is gone');
  });

  it('shows the position on a track that is pointed at on another map', async () => {
    const [map, engine] = await mapOf();
    const other = await mapBeside(map);
    registry.sources.at(-1)?.select('trek/1');
    await until(() => engineOf(other).marks.selected?.shape, 'the track is shown');

    engine.options.listener.trackPointedAt({key: 'trek/1', distanceMetres: 1e9});

    await until(() => engineOf(other).trackPosition, 'the position is shown');
    expect(engineOf(other).trackPosition).to.deep.equal([6.5, 45.125]);
  });

  it('lists the treks that no zoom separates, and chooses one of them', async () => {
    const [map, engine] = await mapOf();
    await until(() => engine.items.length > 0, 'the treks are given');

    engine.options.listener.overlappingItemsSelected(engine.items, [6.25, 45]);
    await until(() => parts(map, 'popup-item').length === 2, 'the list is shown');
    await expect(map).to.be.accessible();
    const heard = nextEvent(map, 'trek-select');
    part(map, 'popup-item').click();

    const {resource, id} = await heard;
    expect(itemKey(resource, id)).to.equal(engine.items[0]?.key);
    expect(visibleText(map)).to.contain('2 randonnées à cet endroit');
  });

  it('closes the list when the visitor chooses the bare map', async () => {
    const [map, engine] = await mapOf();
    engine.options.listener.overlappingItemsSelected(engine.items, [6.25, 45]);
    await until(() => parts(map, 'popup').length === 1, 'the list is shown');

    engine.options.listener.backgroundClicked();

    await until(() => parts(map, 'popup').length === 0, 'the list is gone');
  });

  it('shows all treks again when the visitor asks', async () => {
    const [map, engine] = await mapOf();
    engine.options.listener.movedByUser();

    toolbarButton(map, 'Voir toutes les randonnées').click();
    await map.updateComplete;

    expect(engine.fits).to.deep.equal([{bounds: [6.25, 45, 6.5, 45.25], motion: 'smooth'}]);
  });

  it('zooms by its own buttons', async () => {
    const [map, engine] = await mapOf();

    toolbarButton(map, 'Zoomer').click();
    await map.updateComplete;
    expect(engine.zoom).to.equal(11);

    toolbarButton(map, 'Dézoomer').click();
    await map.updateComplete;
    expect(engine.zoom).to.equal(10);
  });

  it('asks the device where the visitor is only when the visitor asks', async () => {
    let answer: PositionCallback = () => {};
    const asked = stubPosition((found) => (answer = found));
    const [map, engine] = await mapOf();
    expect(asked()).to.equal(0);

    toolbarButton(map, 'Me localiser').click();
    await until(() => visibleText(map).includes('Localisation en cours…'), 'it says that it looks');
    const coords = {longitude: 6, latitude: 45, accuracy: 30};
    // The browser's own class cannot be made by hand.
    answer({coords, timestamp: 0} as GeolocationPosition);

    await until(() => engine.userPosition, 'the place is shown');
    expect(engine.userPosition).to.deep.equal({position: [6, 45], accuracyMetres: 30});
    expect(engine.fits).to.have.length(1);
  });

  it('says so when the device does not know where the visitor is', async () => {
    stubPosition((_, failed) => failed?.({code: 1} as GeolocationPositionError));
    const [map, engine] = await mapOf();

    toolbarButton(map, 'Me localiser').click();

    const sentence = 'Votre position n’a pas pu être déterminée.';
    await until(() => visibleText(map).includes(sentence), 'it says so');
    expect(engine.fits).to.have.length(0);
  });

  it('has buttons that a thumb does not miss', async () => {
    const [map] = await mapOf();

    for (const button of parts(map, 'toolbar-button')) {
      const {width, height} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(button.title).to.equal(button.getAttribute('aria-label'));
    }
  });

  it('leaves treks without a start off the map', async () => {
    const [, engine] = await mapOf([...rows, row(3, null)]);

    expect(engine.options.content.view).to.deep.equal({
      bounds: [6.25, 45, 6.5, 45.25],
      motion: 'none',
    });
  });

  it('says so when there is no trek', async () => {
    const {url} = fakeApi({trek: []});
    const map = await fixture<FakeTrekMap>(html`
      <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
    `);

    await waitForState(map, 'empty');

    expect(visibleText(map)).to.equal('Aucune randonnée à afficher.');
    expect(map.engine).to.equal(undefined);
  });

  it('says so when the treks do not come, and tries again', async () => {
    let works = false;
    const down = () => new Response('', {status: 404});
    const {url} = fakeApi({
      trek: () => (works ? Response.json({count: 2, next: null, results: rows}) : down()),
      version: down,
    });
    const map = await fixture<FakeTrekMap>(html`
      <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
    `);
    await waitForState(map, 'error');
    await expect(map).to.be.accessible();

    works = true;
    part(map, 'retry').click();

    await until(() => map.engine, 'the map is there');
  });

  it('shows what the page put inside it until the treks arrive', async () => {
    let send: ((response: Response) => void) | undefined;
    const before = window.fetch;
    window.fetch = () => new Promise((resolve) => (send = resolve));
    const map = await fixture<FakeTrekMap>(html`
      <fake-trek-map loading="eager" api="https://slow.example/" files="none">
        <a href="/hikes">All hikes</a>
      </fake-trek-map>
    `);
    const link = map.querySelector('a');
    expect(link?.checkVisibility()).to.equal(true);

    await until(() => send, 'the treks are requested');
    send?.(Response.json({count: 2, next: null, results: rows}));
    window.fetch = before;

    await until(() => link?.checkVisibility() === false, 'the link is gone');
  });

  it('can be used without a mouse, and is accessible', async () => {
    const [map, engine] = await mapOf();
    await until(() => engine.items.length > 0, 'the treks are given');
    await until(() => parts(map, 'items-in-view').length > 0, 'there is a button');
    const open = part(map, 'items-in-view').querySelector('button');

    open?.focus();
    open?.click();
    await until(() => parts(map, 'popup-item').length === 2, 'the list is open');
    await expect(map).to.be.accessible();
    const [first] = parts(map, 'popup-item');
    first?.focus();
    await until(() => engine.marks.highlighted, 'the trek is shown on the map');
    const heard = nextEvent(map, 'trek-select');
    first?.click();

    const {resource, id} = await heard;
    expect(itemKey(resource, id)).to.equal(engine.items[0]?.key);
  });

  it('uses lazy for an unknown value of loading, and warns', async () => {
    const {url} = fakeApi({trek: rows});
    let map: FakeTrekMap | undefined;

    const warnings = await warningsDuring(async () => {
      map = await fixture<FakeTrekMap>(html`
        <fake-trek-map loading="soon" api=${url}></fake-trek-map>
      `);
      await until(() => map?.engine, 'the map is there');
    });

    expect(warnings).to.deep.equal([
      '<fake-trek-map>: loading "soon" is not lazy, eager or click; using lazy.',
    ]);
  });

  it('waits for the visitor where the page says so', async () => {
    const {url} = fakeApi({trek: rows});
    const map = await fixture<FakeTrekMap>(html`
      <fake-trek-map lang="fr" loading="click" api=${url}></fake-trek-map>
    `);
    await waitForState(map, 'ready');
    await expect(map).to.be.accessible();
    expect(map.engine).to.equal(undefined);

    part(map, 'load').focus();
    part(map, 'load').click();

    await until(() => map.engine, 'the map is there');
    await until(() => document.activeElement === map, 'the focus stays');
  });

  it('waits until it comes near the screen', async () => {
    const {url} = fakeApi({trek: rows});
    const page = await fixture<HTMLElement>(html`
      <div><div style="height: 5000px"></div>
      <fake-trek-map lang="fr" api=${url}></fake-trek-map></div>
    `);
    const map = page.querySelector('fake-trek-map');
    if (!map) throw new Error('there is no map');
    await until(() => parts(map, 'sketch').length > 0, 'the sketch is shown');
    expect(map.engine).to.equal(undefined);

    map.scrollIntoView();

    await until(() => map.engine, 'the map is there');
  });
});
