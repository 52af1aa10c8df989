import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/trek-list/trek-list.js';
import {itemsShown, summaryOf} from '../../../src/elements/trek-map/access/summary.js';
import type {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import {messages as mapMessages} from '../../../src/generated/messages/fr/map.js';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {
  nextEvent,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import type {FakeEngine, FakeTrekMap} from '../../support/fake-engine.js';
import '../../support/fake-engine.js';
import {trekAt} from '../../support/treks.js';
import {row, rows} from './rows.js';

async function mapOf(treks: readonly object[] = rows): Promise<[FakeTrekMap, FakeEngine]> {
  const {url} = fakeApi({trek: treks});
  const map = await fixture<FakeTrekMap>(html`
    <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
  `);
  await until(() => map.engine, 'there is an engine');
  const {engine} = map;
  if (!engine) throw new Error('there is no engine');
  Object.assign(engine, {bounds: [6, 44.9, 7, 45.5]});
  engine.options.engineListener.rendered();
  engine.options.engineListener.idle();
  await waitForState(map, 'ready');
  await until(() => parts(map, 'items-in-view').length > 0, 'there is a list');
  return [map, engine];
}

const opener = (map: Element) => {
  const button = part(map, 'items-in-view').querySelector('button');
  if (!button) throw new Error('there is no button');
  return button;
};

const summaryIn = (map: Element) => rootOf(map).querySelector('#map-summary')?.textContent ?? '';
const told = (map: Element) =>
  rootOf(map).querySelector('.visually-hidden[role=status]')?.textContent ?? '';
const focusIn = (map: Element) => rootOf(map).activeElement;
const buttonNamed = (map: Element, name: string) =>
  rootOf(map).querySelector<HTMLElement>(`button[aria-label="${name}"]`);

/** A canvas like that of the engine, which the fake one does not have. */
function canvasIn(map: Element): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  part(map, 'map').append(canvas);
  canvas.focus();
  return canvas;
}

const press = (canvas: Element, key: string) => {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
  canvas.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('the summary of a map', () => {
  const items = [trekAt(1, [6.1, 45]), trekAt(2, [6.3, 45.1]), trekAt(3, [6.2, 46]), trekAt(4)];
  const size = {width: 600, height: 400};
  const texts = {
    messages: mapMessages,
    count: (count: number) => `${count} randonnées`,
    length: (metres: number) => `${Math.round(metres / 1000)} km`,
    total: 4,
    nameOf: ({key}: {readonly key: string}) => key,
    selected: undefined,
  };

  it('has what is between the bounds, from west to east', () => {
    const shown = itemsShown(items, {bounds: [6, 44.9, 6.4, 45.2], view: undefined, size});

    expect(shown.count).to.equal(2);
    expect(summaryOf(shown, texts)).to.equal(
      '2 randonnées à l’écran, sur 4. Entre « trek/1 » à l’ouest et « trek/2 » à l’est. ' +
        'La carte montre 31 km d’ouest en est.',
    );
  });

  it('has what a sketch shows', () => {
    const view = {center: [6.1, 45], zoom: 12} as const;

    expect(itemsShown(items, {view, size}).items.map(({key}) => key)).to.deep.equal(['trek/1']);
  });

  it('says that nothing is there, and what is selected', () => {
    const shown = itemsShown(items, {bounds: [0, 0, 1, 1], view: undefined, size});

    const summary = summaryOf(shown, {...texts, selected: 'Lac Blanc'});

    expect(summary).to.match(/^Rien dans cette partie de la carte\./);
    expect(summary).to.match(/Sélection : Lac Blanc\.$/);
  });
});

describe('<trek-map> for everybody', () => {
  afterEach(() => {
    restoreFetch();
  });

  it('is a region with a name, and has no application', async () => {
    const [map] = await mapOf();

    const region = rootOf(map).querySelector('section');
    expect(region?.getAttribute('aria-label')).to.equal('Carte des randonnées');
    expect(rootOf(map).querySelector('[role=application]')).to.equal(null);
    await expect(map).to.be.accessible();
    const tree = await ariaSnapshot('fake-trek-map');
    if (tree === undefined) return;
    expect(tree).to.contain('- region "Carte des randonnées"');
    expect(tree).to.contain('2 randonnées à l’écran.');
    expect(tree).to.contain('- button "2 randonnées à l’écran"');
  });

  it('says what it shows, and keeps it in step with the view and the search', async () => {
    const [map, engine] = await mapOf([...rows, row(3, [9, 45])]);
    await until(() => summaryIn(map).includes('2 randonnées à l’écran, sur 3'), 'it is counted');

    Object.assign(engine, {bounds: [6, 44.9, 6.3, 45.5]});
    engine.options.listener.moved();

    await until(
      () => opener(map).innerText.trim() === '1 randonnée à l’écran',
      'it is counted again',
    );
    expect(summaryIn(map)).to.match(/^1 randonnée à l’écran, sur 3\./);

    Object.assign(engine, {bounds: [0, 0, 1, 1]});
    engine.options.listener.moved();
    await until(
      () => opener(map).innerText.trim() === 'Rien dans cette partie de la carte',
      'it says that there is nothing',
    );
  });

  it('can be skipped by keyboard', async () => {
    const {url} = fakeApi({trek: rows});
    const page = await fixture<HTMLElement>(html`
      <div>
        <button id="before">Before</button>
        <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
        <button id="after">After</button>
      </div>
    `);
    const map = page.querySelector('fake-trek-map');
    if (!map) throw new Error('there is no map');
    await until(() => parts(map, 'skip-link').length > 0, 'there is a link');
    const link = part(map, 'skip-link');
    expect(getComputedStyle(link).clipPath).to.equal('inset(50%)');
    page.querySelector<HTMLElement>('#before')?.focus();

    await sendKeys({press: 'Tab'});
    expect(focusIn(map)).to.equal(link);
    expect(getComputedStyle(link).clipPath).to.equal('none');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Enter'});
    expect(focusIn(map)?.textContent).to.equal('Fin de la carte');
    expect(location.hash).to.equal('');
    await sendKeys({press: 'Tab'});

    expect(document.activeElement?.id).to.equal('after');
  });

  it('leads to the list of the same treks, which is seen', async () => {
    const {url} = fakeApi({trek: rows});
    const page = await fixture<HTMLElement>(html`
      <div>
        <fake-trek-map lang="fr" loading="eager" api=${url}></fake-trek-map>
        <trek-list lang="fr" api=${url}></trek-list>
      </div>
    `);
    const map = page.querySelector('fake-trek-map');
    const list = page.querySelector('trek-list');
    if (!map || !list) throw new Error('there is no map');
    await until(() => parts(map, 'list-link').length > 0, 'there is a link');
    expect(part(map, 'list-link').getAttribute('aria-label')).to.equal('Aller à la liste');

    part(map, 'list-link').click();
    expect(document.activeElement).to.equal(list);

    part(map, 'skip-link').focus();
    expect(list.hasAttribute('tabindex'), 'the list is as it was').to.equal(false);
    list.hidden = true;
    map.requestUpdate();
    await until(() => parts(map, 'list-link').length === 0, 'the link is gone');
  });

  it('lists the items in view, of which the visitor chooses one by keyboard', async () => {
    const [map, engine] = await mapOf();
    opener(map).focus();

    await sendKeys({press: 'Enter'});
    await until(() => parts(map, 'popup-item').length === 2, 'the list is open');
    expect(opener(map).getAttribute('aria-expanded')).to.equal('true');
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Tab'});
    await until(() => engine.marks.highlighted, 'the item is shown on the map');
    const heard = nextEvent(map, 'trek-select');
    await sendKeys({press: 'Enter'});
    expect(await heard).to.include({resource: 'trek', id: 1});

    await sendKeys({press: 'Escape'});
    await until(() => parts(map, 'popup-item').length === 0, 'the list is closed');
    expect(focusIn(map)).to.equal(opener(map));
  });

  it('says how many items the list lacks', async () => {
    const many = Array.from({length: 34}, (_, index) => row(index + 1, [6.25, 45]));
    const [map] = await mapOf(many);

    opener(map).click();

    await until(() => parts(map, 'popup-item').length === 30, 'the list is open');
    expect(visibleText(map)).to.contain('4 de plus : zoomez');
  });

  it('goes from one item to the next by keys, and opens one', async () => {
    const [map, engine] = await mapOf();
    const canvas = canvasIn(map);

    expect(press(canvas, 'PageDown')).to.equal(true);
    await until(() => engine.marks.highlighted?.key === 'trek/1', 'the first is shown');
    await until(() => told(map) === 'Lac Blanc, 1 sur 2', 'it is announced');
    press(canvas, 'PageDown');
    await until(() => told(map) === 'Col Vert, 2 sur 2', 'the second is announced');
    press(canvas, 'PageDown');
    await until(() => told(map) === 'Lac Blanc, 1 sur 2', 'the first again');
    press(canvas, 'PageUp');
    await until(() => told(map) === 'Col Vert, 2 sur 2', 'back to the second');
    const heard = nextEvent(map, 'trek-select');
    press(canvas, 'Enter');
    expect(await heard).to.include({resource: 'trek', id: 2});

    press(canvas, 'Escape');
    await until(() => engine.marks.highlighted === undefined, 'none is shown any more');
    expect(press(canvas, 'Enter')).to.equal(true);
    expect(engine.centersSelected, 'the middle of the map is chosen').to.equal(1);
    expect(press(canvas, 'a'), 'other keys are not taken').to.equal(false);
  });

  it('opens its help from the map, and gives the focus back', async () => {
    const [map] = await mapOf();
    const canvas = canvasIn(map);

    press(canvas, '?');

    await until(
      () => focusIn(map)?.textContent === 'La carte au clavier',
      'the help has the focus',
    );
    expect(visibleText(map)).to.contain('Page suivante, Page précédente');
    await expect(map).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await until(() => focusIn(map) === canvas, 'the map has the focus');
  });

  it('moves without dragging', async () => {
    const [map, engine] = await mapOf();
    buttonNamed(map, 'Déplacer la carte')?.click();
    await until(() => buttonNamed(map, 'Vers la droite'), 'there are buttons');
    await expect(map).to.be.accessible();

    buttonNamed(map, 'Vers la droite')?.click();
    await until(() => engine.setViewTo, 'the map moves');
    // Half of the width of the map.
    const degrees = (map.clientWidth / 2 / (512 * 2 ** 10)) * 360;
    expect(engine.setViewTo?.center[0]).to.be.closeTo(degrees, 1e-6);
    buttonNamed(map, 'Vers le haut')?.focus();
    await sendKeys({press: 'Escape'});

    await until(() => !buttonNamed(map, 'Vers la droite'), 'the buttons are gone');
    expect(focusIn(map)).to.equal(buttonNamed(map, 'Déplacer la carte'));
  });

  it('opens one panel at a time where there is no room for two', async () => {
    const [map] = await mapOf();
    map.style.inlineSize = '360px';
    opener(map).click();
    await until(() => parts(map, 'popup-item').length > 0, 'the list is open');

    buttonNamed(map, 'Déplacer la carte')?.click();
    await until(() => parts(map, 'pan-buttons').length > 0, 'the buttons are there');
    await until(() => parts(map, 'popup-item').length === 0, 'the list is closed');
    opener(map).click();
    await until(() => parts(map, 'popup-item').length > 0, 'the list is open');
    await until(() => parts(map, 'pan-buttons').length === 0, 'the buttons are gone');
  });

  it('has controls with a name, of 24 pixels at least', async () => {
    const [map] = await mapOf();
    opener(map).click();
    buttonNamed(map, 'Déplacer la carte')?.click();
    await until(() => parts(map, 'popup-item').length > 0, 'the list is open');
    await until(() => parts(map, 'pan-buttons').length > 0, 'the buttons are there');

    const controls = [...rootOf(map).querySelectorAll<HTMLElement>('button, .tool, summary')];
    expect(controls.length).to.be.at.least(12);
    for (const control of controls) {
      const {width, height} = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      expect(control.getAttribute('aria-label') ?? control.innerText.trim()).not.to.equal('');
      expect(control.matches(':disabled')).to.equal(false);
    }
  });

  it('gives the focus back to where it was when a popup closes', async () => {
    const [map, engine] = await mapOf();
    const canvas = canvasIn(map);
    engine.options.listener.overlappingItemsSelected(engine.items, [6.25, 45]);
    await until(() => focusIn(map)?.matches('.popup .item'), 'the popup has the focus');

    await sendKeys({press: 'Escape'});

    await until(() => parts(map, 'popup').every((each) => each.ariaHidden), 'the popup is closed');
    expect(focusIn(map)).to.equal(canvas);
  });
});

describe('a sketch for everybody', () => {
  const {getContext} = HTMLCanvasElement.prototype;
  afterEach(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
    restoreFetch();
  });

  it('says what it shows too', async () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const {url} = fakeApi({trek: rows});
    const map = await fixture<TrekMap>(html`
      <trek-map lang="de" loading="eager" api=${url}></trek-map>
    `);
    await waitForState(map, 'ready');

    await until(() => summaryIn(map).includes('2 Touren im Ausschnitt'), 'it is counted');

    expect(visibleText(map)).to.contain('dem WebGL 2 fehlt'.replace('dem', 'ihm'));
    await expect(map).to.be.accessible();
  });
});
