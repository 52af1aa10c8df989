import {expect, fixture, html} from '@open-wc/testing';
import {itemAt, renderSketch} from '../../../src/elements/trek-map/sketch.js';
import type {TrekMap} from '../../../src/elements/trek-map/trek-map.js';
import '../../../src/elements/trek-map/trek-map.js';
import {blobWorkersWork} from '../../../src/map/blob-workers.js';
import {projection, viewOf} from '../../../src/map/view.js';
import type {AlertMark} from '../../../src/model/alert.js';
import {noShape} from '../../../src/model/geometry.js';
import type {Item} from '../../../src/model/item.js';
import {warningsDuring} from '../../support/console.js';
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
import {trekAt} from '../../support/treks.js';
import {rows} from './rows.js';

const size = {width: 600, height: 400};
const view = viewOf([6, 44.9, 6.4, 45.1], size);

async function drawn(items: readonly Item[], alerts: readonly AlertMark[] = []): Promise<Element> {
  const content = {items, marks: {selected: {key: 'trek/1', shape: noShape, alerts}}} as const;
  const shown = await fixture<HTMLElement>(
    html`<div>${renderSketch({content, view, size, label: 'Treks'})}</div>`,
  );
  const svg = shown.querySelector('svg');
  if (!svg) throw new Error('there is no sketch');
  return svg;
}

const dots = (svg: Element) =>
  (svg.querySelector('.sketch-points')?.getAttribute('d') ?? '').split('M').slice(1);

describe('renderSketch', () => {
  it('draws where the track is closed, each level in its own way', async () => {
    const mark = (level: AlertMark['level']): AlertMark => ({
      level,
      fromMetres: 0,
      toMetres: 100,
      lines: [
        [
          [6.1, 45],
          [6.2, 45],
        ],
      ],
    });
    const svg = await drawn([], [mark('nature'), mark('closed')]);

    const [nature, closed] = [...svg.querySelectorAll('.sketch-alert')];
    const [x, y] = projection(view, size)([6.1, 45]);
    expect(closed?.getAttribute('d')).to.match(new RegExp(`^M${x.toFixed(1)} ${y.toFixed(1)}L`));
    expect(closed?.getAttribute('class')).not.to.equal(nature?.getAttribute('class'));
  });

  it('draws each point where the map will', async () => {
    const svg = await drawn([trekAt(1, [6.1, 45]), trekAt(2, [6.3, 45]), trekAt(3)]);

    const [x, y] = projection(view, size)([6.1, 45]);
    expect(dots(svg)).to.have.length(2);
    expect(dots(svg)[0]).to.equal(`${x.toFixed(1)} ${y.toFixed(1)}h0`);
  });

  it('draws fifty thousand treks in a few thousand points', async () => {
    const many = Array.from({length: 50_000}, (_, id) =>
      trekAt(id, [6 + (id % 250) / 625, 44.9 + Math.floor(id / 250) / 1000]),
    );

    expect(dots(await drawn(many)).length).to.be.within(200, 2400);
  });
});

describe('itemAt', () => {
  const content = {items: [trekAt(1, [6.1, 45]), trekAt(2, [6.11, 45])], marks: {}};

  it('finds the nearest item', () => {
    const [x, y] = projection(view, size)([6.11, 45]);

    expect(itemAt([x + 3, y], {content, view, size})?.key).to.equal('trek/2');
  });

  it('finds none far from all', () => {
    expect(itemAt([590, 10], {content, view, size})).to.equal(undefined);
  });
});

/** Waits until a real `<trek-map>` has given up the map. */
async function sketchOnly(): Promise<TrekMap> {
  const {url} = fakeApi({trek: rows});
  const map = await fixture<TrekMap>(html`
    <trek-map lang="fr" loading="eager" api=${url}></trek-map>
  `);
  await waitForState(map, 'ready');
  return map;
}

describe('<trek-map> without a map', () => {
  const {getContext} = HTMLCanvasElement.prototype;
  const {Worker} = window;

  afterEach(() => {
    HTMLCanvasElement.prototype.getContext = getContext;
    window.Worker = Worker;
    restoreFetch();
  });

  const withoutWebGL = () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  };

  it('keeps its sketch in a browser without WebGL, and says so', async () => {
    withoutWebGL();

    const map = await sketchOnly();

    expect(dots(part(map, 'sketch'))).to.have.length(2);
    expect(visibleText(map)).to.contain('La carte détaillée ne peut pas s’afficher');
    await expect(map).to.be.accessible();
  });

  it('keeps its sketch on a page that blocks workers, and names the directive', async () => {
    // As Chromium does when the policy of the page does not allow them.
    window.Worker = class extends EventTarget {
      onerror: ((event: Event) => void) | null = null;
      constructor() {
        super();
        queueMicrotask(() => this.onerror?.(new Event('error', {cancelable: true})));
      }
      terminate() {}
    } as unknown as typeof Worker;

    const warnings = await warningsDuring(async () => {
      const map = await sketchOnly();
      expect(parts(map, 'sketch')).to.have.length(1);
    });

    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('worker-src blob:');
  });

  it('takes a worker that is slow to start for one that is allowed', async () => {
    window.Worker = class extends EventTarget {
      terminate() {}
    } as unknown as typeof Worker;

    expect(await blobWorkersWork()).to.equal(true);
  }).timeout(10_000);

  it('lets a mouse choose a point of the sketch', async () => {
    withoutWebGL();
    const map = await sketchOnly();
    const target = rootOf(map).querySelector('.pointer-target');
    const sketch = part(map, 'sketch').getBoundingClientRect();
    const [dot = ''] = dots(part(map, 'sketch'));
    const [x = 0, y = 0] = dot.replace('h0', '').split(' ').map(Number);
    const where = {clientX: sketch.left + x, clientY: sketch.top + y};
    const heard = nextEvent(map, 'trek-select');

    target?.dispatchEvent(new PointerEvent('pointermove', where));
    await until(() => parts(map, 'popup').length > 0, 'the trek is named');
    target?.dispatchEvent(new MouseEvent('click', where));

    const {resource, id} = await heard;
    expect(resource).to.equal('trek');
    expect([1, 2]).to.include(id);
  });

  it('lets a keyboard choose a trek', async () => {
    withoutWebGL();
    const map = await sketchOnly();

    await until(() => parts(map, 'items-in-view').length > 0, 'there is a button');
    part(map, 'items-in-view').querySelector('button')?.click();
    await until(() => parts(map, 'popup-item').length === 2, 'the list is open');
    const heard = nextEvent(map, 'trek-select');
    part(map, 'popup-item').click();

    expect(await heard).to.include({resource: 'trek', id: 1});
  });

  it('draws the track of the selected trek, and goes back to all', async () => {
    withoutWebGL();
    const map = await sketchOnly();
    await until(() => parts(map, 'items-in-view').length > 0, 'there is a button');
    part(map, 'items-in-view').querySelector('button')?.click();
    await until(() => parts(map, 'popup-item').length === 2, 'the list is open');
    part(map, 'popup-item').click();
    const track = () => rootOf(map).querySelector('.sketch-line')?.getAttribute('d');
    await until(track, 'the track is drawn');
    expect(dots(part(map, 'sketch'))).to.have.length(1);

    part(map, 'toolbar-button').click();

    await until(() => dots(part(map, 'sketch')).length === 2, 'all treks are shown');
  });
});
