import {expect, fixture, html} from '@open-wc/testing';
import type {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import '../../../src/elements/trek-map/trek-map.js';
import {nextEvent, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {rows} from './rows.js';

const hasWebGL2 = document.createElement('canvas').getContext('webgl2') !== null;

/** With a base map that does not answer. */
async function mapOf(): Promise<TrekMap> {
  const {url} = fakeApi({trek: rows});
  return fixture<TrekMap>(html`
    <trek-map lang="fr" loading="eager" api=${url}>
      <trek-layer src="https://tiles.invalid/{z}/{x}/{y}.png"></trek-layer>
    </trek-map>
  `);
}

const canvasOf = (map: TrekMap) => {
  const canvas = rootOf(map).querySelector('canvas');
  if (!canvas) throw new Error('there is no map');
  return canvas;
};

(hasWebGL2 ? describe : describe.skip)('<trek-map> on MapLibre', () => {
  afterEach(restoreFetch);

  it('shows its treks though the base map does not come', async () => {
    const map = await mapOf();
    await waitForState(map, 'ready');
    expect(parts(map, 'sketch')).to.have.length(0);
    await expect(map).to.be.accessible();

    // The first trek is where the view of all treks puts its north-eastern corner.
    const {left, right, top, bottom} = canvasOf(map).getBoundingClientRect();
    const heard = nextEvent(map, 'trek-select');
    let isHeard = false;
    map.addEventListener('trek-select', () => (isHeard = true));
    for (let x = left + 4; x < right && !isHeard; x += 12) {
      for (let y = top + 4; y < bottom && !isHeard; y += 12) {
        const where = {clientX: x, clientY: y, bubbles: true, cancelable: true};
        for (const type of ['mousedown', 'mouseup', 'click']) {
          canvasOf(map).dispatchEvent(new MouseEvent(type, where));
        }
      }
    }

    const {resource, id} = await heard;
    expect(resource).to.equal('trek');
    expect([1, 2]).to.include(id);
  });

  it('has a size again when it is shown after it was hidden', async () => {
    const map = await mapOf();
    await waitForState(map, 'ready');
    map.hidden = true;
    await until(() => canvasOf(map).clientWidth === 0, 'the map has no size');

    map.hidden = false;

    await until(() => canvasOf(map).clientWidth === map.clientWidth, 'the map has its size');
  });

  it('leaves nothing of MapLibre behind when it is removed', async () => {
    const map = await mapOf();
    await waitForState(map, 'ready');

    map.remove();

    await until(() => !rootOf(map).querySelector('canvas'), 'the map is gone');
    expect(rootOf(map).querySelector('[class*=maplibregl-canvas]')).to.equal(null);
  });
});
