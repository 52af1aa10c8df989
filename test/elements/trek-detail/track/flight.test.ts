import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/elements/trek-detail/trek-detail.js';
import {focusedElement} from '../../../../src/elements/focused-element.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {registry} from '../../../../src/store/registry.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {Frames} from '../../trek-map/flight/frames.js';
import {fullTrek, heights, northward} from '../rows.js';

const trek = {...fullTrek, geometry: {type: 'LineString', coordinates: northward(heights)}};

let frames: Frames;

const source = () => {
  const found = registry.sources.at(-1);
  if (!found) throw new Error('There is no source.');
  return found;
};

const metres = () => Math.round(source().state.trackPosition?.distanceMetres ?? -1);

function pointer(sheet: TrekDetail, type: string, fraction: number, buttons: number) {
  const chart = part(sheet, 'profile-chart');
  const {left, top, width} = chart.getBoundingClientRect();
  const init = {clientX: left + fraction * width, clientY: top + 5, buttons, bubbles: true};
  chart.dispatchEvent(new PointerEvent(type, {...init, pointerType: 'mouse'}));
  return sheet.updateComplete;
}

/** A map with the sheet of its selected trek. */
async function mapAndSheet(): Promise<[FakeTrekMap, TrekDetail]> {
  const {url} = fakeApi({trek: [trek]});
  const page = await fixture<HTMLElement>(html`
    <div lang="fr">
      <fake-trek-map id="map" loading="eager" api=${url}></fake-trek-map>
      <trek-detail for="map"></trek-detail>
    </div>
  `);
  const [map, sheet] = [page.querySelector('fake-trek-map'), page.querySelector('trek-detail')];
  if (!map || !sheet) throw new Error('there are no elements');
  await until(() => map.engine, 'there is an engine');
  source().select('trek/7');
  await waitForState(sheet, 'ready');
  map.engine?.options.engineListener.rendered();
  map.engine?.options.engineListener.idle();
  await until(() => parts(sheet, 'fly').length > 0, 'there is a button');
  frames.install();
  return [map, sheet];
}

describe('the flight from <trek-detail>', () => {
  beforeEach(() => {
    frames = new Frames();
  });

  afterEach(() => {
    frames.restore();
    restoreFetch();
  });

  it('is not offered without a map', async () => {
    const {url} = fakeApi({trek: [trek]});
    const sheet = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );
    await waitForState(sheet, 'ready');
    await until(() => parts(sheet, 'route-facts').length > 0, 'the facts are there');

    expect(parts(sheet, 'fly')).to.have.length(0);
  });

  it('starts on the map, and gives the focus back', async () => {
    const [map, sheet] = await mapAndSheet();
    expect(collapseSpaces(part(sheet, 'fly').textContent)).to.equal('Survoler le parcours');
    await expect(sheet).to.be.accessible();

    part(sheet, 'fly').focus();
    part(sheet, 'fly').click();
    await until(() => frames.waiting === 1, 'the flight starts');
    await until(() => rootOf(map).activeElement, 'the map has the focus');

    focusedElement()?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    await until(() => parts(map, 'flight').length === 0, 'the flight is closed');
    expect(focusedElement()).to.equal(part(sheet, 'fly'));
  });

  it('starts once, on one of several maps', async () => {
    const [map, sheet] = await mapAndSheet();
    const other = document.createElement('fake-trek-map');
    other.loading = 'eager';
    other.setAttribute('for', 'map');
    map.after(other);
    await until(() => other.engine, 'the other map is there');

    part(sheet, 'fly').click();
    await until(() => frames.waiting > 0, 'the flight starts');

    expect(parts(map, 'flight').length + parts(other, 'flight').length).to.equal(1);
    expect(frames.waiting).to.equal(1);
  });

  it('moves the profile, and is moved by a drag on it', async () => {
    const [, sheet] = await mapAndSheet();
    part(sheet, 'fly').click();
    await until(() => frames.waiting === 1, 'the flight starts');
    frames.run(100);
    await sheet.updateComplete;
    const flown = metres();
    expect(flown).to.be.within(50, 400);
    expect(Number(part(sheet, 'profile-chart').getAttribute('aria-valuenow'))).to.equal(flown);

    await pointer(sheet, 'pointermove', 0.9, 0);
    frames.run(10);
    expect(metres()).to.be.below(450);

    await pointer(sheet, 'pointerdown', 0.8, 1);
    await pointer(sheet, 'pointermove', 0.85, 1);
    frames.run(10);
    expect(metres()).to.be.within(590, 650);
  });

  it('is moved by the keys of the profile', async () => {
    const [, sheet] = await mapAndSheet();
    part(sheet, 'fly').click();
    await until(() => frames.waiting === 1, 'the flight starts');
    frames.run(10);
    await sheet.updateComplete;

    const chart = part(sheet, 'profile-chart');
    chart.dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true}));
    await sheet.updateComplete;
    frames.run(10);

    expect(metres()).to.equal(700);
    expect(frames.waiting).to.equal(0);
  });
});
