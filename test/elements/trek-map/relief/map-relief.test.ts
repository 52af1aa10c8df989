import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {RequestedOrientation} from '../../../../src/map/map-content.js';
import {warningsDuring} from '../../../support/console.js';
import {collapseSpaces, nextFrames, part, parts, until} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import type {FakeTrekMap} from '../../../support/fake-engine.js';
import '../../../support/fake-engine.js';
import {rows} from '../rows.js';

const own = (attributes = '') =>
  `<trek-layer type="terrain" src="https://dem.example/{z}/{x}/{y}.png" attribution="© DEM" ${attributes}></trek-layer>`;

const ownMatchMedia = window.matchMedia;

/** Until the test ends, the device has a touch screen and no mouse. */
function beAPhone() {
  window.matchMedia = (query) =>
    query === '(pointer: coarse)'
      ? ({...ownMatchMedia.call(window, query), matches: true} as MediaQueryList)
      : ownMatchMedia.call(window, query);
}

async function mapWith(layers: string, language = 'fr') {
  const {url} = fakeApi({trek: rows});
  const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  page.innerHTML = `<fake-trek-map loading="eager" api="${url}">${layers}</fake-trek-map>`;
  const map = page.querySelector('fake-trek-map');
  if (!map) throw new Error('there is no map');
  await until(() => map.engine, 'there is an engine');
  return map;
}

/** A map whose buttons of the relief are there. */
async function reliefMap(layer = own(), language = 'fr') {
  const map = await mapWith(layer, language);
  await until(() => buttons(map).some(([name]) => name === '3D'), 'there are buttons');
  return map;
}

const buttons = (map: FakeTrekMap): [string, HTMLElement][] =>
  parts(map, 'toolbar-button').map((each) => [each.textContent?.trim() ?? '', each]);

const button3d = (map: FakeTrekMap) => {
  const [, found] = buttons(map).find(([name]) => name === '3D') ?? [];
  if (!found) throw new Error('there is no 3D button');
  return found;
};

const panelButton = (map: FakeTrekMap) => {
  const found = map.renderRoot.querySelector<HTMLElement>('.relief-button');
  if (!found) throw new Error('there is no button of the panel');
  return found;
};

async function press(map: FakeTrekMap, button: HTMLElement | undefined) {
  if (!button) throw new Error('there is no button');
  button.click();
  await map.updateComplete;
}

const named = (map: FakeTrekMap, name: string) =>
  parts(map, 'relief-button').find((each) => each.getAttribute('aria-label') === name);

const relief = (map: FakeTrekMap) => map.engine?.content.relief;
const orientation = (map: FakeTrekMap): RequestedOrientation | undefined =>
  map.engine?.content.orientation;
const note = (map: FakeTrekMap) => {
  const element = part(map, 'relief-note');
  return element.hidden ? '' : collapseSpaces(element.textContent);
};
const credits = (map: FakeTrekMap) => collapseSpaces(part(map, 'attribution').textContent);

describe('the relief of <trek-map>', () => {
  afterEach(() => {
    restoreFetch();
    window.matchMedia = ownMatchMedia;
  });

  it('has no buttons where the page declares none', async () => {
    const map = await mapWith('');
    await map.updateComplete;

    expect(map.renderRoot.querySelector('.view-3d')).to.equal(null);
    expect(relief(map)).to.equal(undefined);
  });

  it('leaves the default base maps in place', async () => {
    const map = await reliefMap();

    expect(map.engine?.content.baseMap?.name).to.equal('Plan');
  });

  it('is shown in 3D by its button, with its credit, and flat again', async () => {
    const map = await reliefMap();
    expect(relief(map)).to.equal(undefined);

    await press(map, button3d(map));
    expect(button3d(map).getAttribute('aria-pressed')).to.equal('true');
    expect(relief(map)).to.deep.include({is3d: true, exaggeration: 1, hasHillshade: false});
    expect(relief(map)?.heights).to.deep.include({
      tiles: 'https://dem.example/{z}/{x}/{y}.png',
      encoding: 'terrarium',
      tileSize: 256,
      maxZoom: 14,
    });
    expect(orientation(map)).to.deep.include({bearing: 0, pitch: 55, motion: 'smooth'});
    expect(credits(map)).to.contain('© DEM');
    await press(map, button3d(map));

    expect(relief(map)).to.equal(undefined);
    expect(orientation(map)).to.deep.include({bearing: 0, pitch: 0});
    expect(credits(map)).to.not.contain('© DEM');
  });

  it('is turned and tilted by buttons, within limits, and north is up again', async () => {
    const map = await reliefMap(own(), 'en');
    await until(() => button3d(map).title === '3D view', 'the buttons are in English');
    await press(map, button3d(map));

    await press(map, named(map, 'Turn the map to the left'));
    await press(map, named(map, 'Turn the map to the left'));
    expect(orientation(map)).to.deep.include({bearing: 60, pitch: 55});
    await press(map, named(map, 'Turn the map to the right'));
    await press(map, named(map, 'Tilt more'));
    expect(orientation(map)).to.deep.include({bearing: 30, pitch: 60});
    for (let count = 0; count < 5; count++) await press(map, named(map, 'Tilt less'));
    expect(orientation(map)).to.deep.include({bearing: 30, pitch: 0});
    await press(map, named(map, 'North up, seen from above'));

    expect(orientation(map)).to.deep.include({bearing: 0, pitch: 0});
    expect(relief(map)?.is3d).to.equal(true);
  });

  it('shows on a compass where the north is', async () => {
    const map = await reliefMap();
    await press(map, button3d(map));

    if (map.engine) map.engine.orientation = {bearing: 40, pitch: 55};
    map.engine?.options.listener.moved();
    await map.updateComplete;

    const needle = map.renderRoot.querySelector<HTMLElement>('.needle');
    expect(needle?.style.rotate).to.equal('-40deg');
  });

  it('has hillshade and contour lines of their own', async () => {
    const map = await reliefMap();
    await press(map, panelButton(map));
    const [hillshade, contours] = part(map, 'relief-panel').querySelectorAll('input');
    expect(parts(map, 'relief-button')).to.have.length(0);

    await press(map, hillshade);
    expect(relief(map)).to.deep.include({hasHillshade: true, hasContours: false, is3d: false});
    await press(map, contours);
    await press(map, hillshade);

    expect(relief(map)).to.deep.include({hasHillshade: false, hasContours: true, is3d: false});
    expect(orientation(map)).to.equal(undefined);
  });

  it('can be used by keyboard, and Escape closes the panel', async () => {
    const map = await reliefMap();
    button3d(map).focus();

    await sendKeys({press: 'Enter'});
    await map.updateComplete;
    expect(relief(map)?.is3d).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(map.shadowRoot?.activeElement).to.equal(panelButton(map));
    await sendKeys({press: 'Tab'});
    expect(map.shadowRoot?.activeElement).to.equal(parts(map, 'relief-button')[0]);
    await sendKeys({press: 'Escape'});
    await map.updateComplete;

    expect(parts(map, 'relief-panel')).to.have.length(0);
    expect(map.shadowRoot?.activeElement).to.equal(panelButton(map));
    expect(relief(map)?.is3d).to.equal(true);
  });

  it('is accessible', async () => {
    const map = await reliefMap(own('exaggeration="1.5"'));

    await press(map, button3d(map));

    await expect(map).to.be.accessible();
  });

  it('is what the page states at first', async () => {
    const map = await reliefMap(
      own('show="3d hillshade" encoding="mapbox" tile-size="512" max-zoom="11"'),
    );

    await until(() => relief(map), 'it is shown');
    expect(relief(map)).to.deep.include({is3d: true, hasHillshade: true, hasContours: false});
    expect(relief(map)?.heights).to.deep.include({encoding: 'mapbox', tileSize: 512, maxZoom: 11});
    expect(orientation(map)).to.deep.include({pitch: 55, motion: 'none'});
  });

  it('follows the attributes of its layer', async () => {
    const map = await reliefMap(own('show="hillshade"'));
    await until(() => relief(map)?.hasHillshade, 'it is shaded');

    map.querySelector('[type=terrain]')?.setAttribute('show', 'contours');

    await until(() => relief(map)?.hasContours, 'the lines are shown');
    expect(relief(map)?.hasHillshade).to.equal(false);
  });

  it('is declared by properties of objects too', async () => {
    const map = await mapWith('');
    map.layers = [
      {type: 'terrain', src: '/heights/{z}/{x}/{y}.png', show: 'hillshade', tileSize: 512},
    ];
    await until(() => relief(map), 'it is shown');

    expect(relief(map)?.heights).to.deep.include({
      tiles: `${location.origin}/heights/{z}/{x}/{y}.png`,
      tileSize: 512,
    });
  });

  it('says when its heights are exaggerated', async () => {
    const map = await reliefMap(own('exaggeration="1.5" show="hillshade"'));
    await until(() => relief(map), 'it is shown');
    expect(credits(map)).to.not.contain('exagéré');

    await press(map, button3d(map));

    expect(relief(map)?.exaggeration).to.equal(1.5);
    expect(credits(map)).to.contain('Relief en 3D exagéré 1,5 fois');
  });

  it('warns of attributes that are invalid, and uses the defaults', async () => {
    const warnings = await warningsDuring(async () => {
      const map = await reliefMap(
        own('show="3d shadows" encoding="png" tile-size="300" exaggeration="8"'),
      );
      await until(() => relief(map), 'it is shown');
      expect(relief(map)).to.deep.include({is3d: true, exaggeration: 1});
      expect(relief(map)?.heights).to.deep.include({encoding: 'terrarium', tileSize: 256});
    });

    expect(warnings).to.have.length(4);
    expect(warnings.join('\n'))
      .to.match(/shadows/)
      .and.match(/png/)
      .and.match(/300/)
      .and.match(/8/);
  });

  it('has no buttons where its address or its zooms are invalid', async () => {
    for (const layer of [
      '<trek-layer type="terrain" src="ftp://dem.example/{z}/{x}/{y}"></trek-layer>',
      own('min-zoom="9" max-zoom="3"'),
    ]) {
      const warnings = await warningsDuring(async () => {
        const map = await mapWith(layer);
        await import('../../../../src/elements/trek-map/relief/map-relief.js');
        await until(() => map.renderRoot.querySelector('.toolbar'), 'there is a toolbar');
        await nextFrames();
        expect(map.renderRoot.querySelector('.view-3d')).to.equal(null);
      });
      expect(warnings).to.have.length(1);
    }
  });

  it('of Mapterhorn is requested after the visitor has agreed to its host', async () => {
    const map = await reliefMap('<trek-layer type="terrain"></trek-layer>');

    await press(map, button3d(map));
    expect(relief(map)).to.equal(undefined);
    expect(orientation(map)).to.equal(undefined);
    expect(collapseSpaces(map.renderRoot.textContent)).to.contain(
      'Le relief vient de tiles.mapterhorn.com',
    );
    await expect(map).to.be.accessible();
    await press(map, part(map, 'layer-consent'));

    expect(relief(map)?.heights).to.deep.include({
      tileSize: 512,
      encoding: 'terrarium',
      maxZoom: 12,
    });
    expect(orientation(map)?.pitch).to.equal(55);
    expect(parts(map, 'layer-consent')).to.have.length(0);
    expect(credits(map)).to.contain('© Mapterhorn');
  });

  it('waits for the agreement that the page asks for, also where it is shown at first', async () => {
    const map = await reliefMap(own('consent show="hillshade"'));
    expect(relief(map)).to.equal(undefined);

    await press(map, part(map, 'layer-consent'));

    expect(relief(map)?.hasHillshade).to.equal(true);
  });

  it('says that it could not be loaded, and is requested again', async () => {
    const map = await reliefMap();
    await press(map, button3d(map));
    const heights = relief(map)?.heights;

    const warnings = await warningsDuring(async () => {
      if (heights) map.engine?.options.engineListener.layerFailed(heights, true);
      await map.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(note(map)).to.equal('Le relief n’a pas pu être chargé. Réessayer');
    await press(map, part(map, 'relief-note').querySelector('button') ?? undefined);

    expect(note(map)).to.equal('');
    expect(relief(map)?.heights).to.not.equal(heights);
    expect(relief(map)?.heights).to.deep.equal(heights);
  });

  it('is flat when the browser takes back its graphics memory, and says so', async () => {
    const map = await reliefMap(own('show="3d"'));
    await until(() => relief(map), 'it is shown');

    map.engine?.options.engineListener.contextLost();
    await map.updateComplete;

    expect(relief(map)).to.equal(undefined);
    expect(orientation(map)).to.deep.include({bearing: 0, pitch: 0, motion: 'none'});
    expect(note(map)).to.contain('mémoire graphique');
    await press(map, button3d(map));
    expect(relief(map)?.is3d).to.equal(true);
    expect(note(map)).to.equal('');
  });

  it('stays the same object until something of it changes', async () => {
    const map = await reliefMap(own('show="hillshade"'));
    await until(() => relief(map), 'it is shown');
    const before = relief(map);

    map.requestUpdate();
    await map.updateComplete;

    expect(relief(map)).to.equal(before);
  });

  it('is there after the language of the page changes', async () => {
    const map = await reliefMap();
    await press(map, button3d(map));

    map.setAttribute('lang', 'en');
    await until(() => map.engines.length === 2 && relief(map), 'there is another engine');

    expect(relief(map)?.is3d).to.equal(true);
    await until(() => button3d(map).title === '3D view', 'the buttons are in English');
  });

  describe('on a phone', () => {
    beforeEach(beAPhone);

    it('is in 3D only when the visitor asks for it, with less detail', async () => {
      const map = await reliefMap(own('show="3d contours" exaggeration="2"'));
      await until(() => relief(map), 'the contour lines are shown');
      expect(relief(map)).to.deep.include({is3d: false, hasContours: true, savesMemory: true});
      expect(note(map)).to.equal('Sur cet appareil, la vue en 3D s’ouvre avec le bouton 3D.');

      await press(map, button3d(map));

      expect(relief(map)).to.deep.include({is3d: true, exaggeration: 1.5});
      expect(relief(map)?.heights.maxZoom).to.equal(12);
      expect(note(map)).to.equal('');
    });

    it('is flat when the map leaves the screen, and says so', async () => {
      const map = await reliefMap();
      await press(map, button3d(map));

      map.style.marginBlockStart = '10000px';
      await until(() => !relief(map), 'it is flat');

      expect(orientation(map)).to.deep.include({pitch: 0});
      expect(note(map)).to.contain('quand la carte a quitté l’écran');
    });

    it('is flat when the page is hidden', async () => {
      const map = await reliefMap();
      await press(map, button3d(map));

      Object.defineProperty(document, 'hidden', {value: true, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
      await map.updateComplete;

      expect(relief(map)).to.equal(undefined);
      expect(note(map)).to.contain('Le bouton 3D la rouvre');
    });
  });

  it('stays in 3D on a computer when the map leaves the screen', async () => {
    const map = await reliefMap();
    await press(map, button3d(map));
    let isGone = false;
    const observer = new IntersectionObserver((entries) => {
      isGone = !entries.at(-1)?.isIntersecting;
    });
    observer.observe(map);

    map.style.marginBlockStart = '10000px';
    await until(() => isGone, 'the map is off the screen');
    await map.updateComplete;
    observer.disconnect();

    expect(relief(map)?.is3d).to.equal(true);
  });

  it('starts again with a map that is put back', async () => {
    const map = await reliefMap();
    const page = map.parentElement;
    await press(map, button3d(map));

    map.remove();
    await until(() => map.engine?.isDestroyed, 'the engine has ended');
    page?.append(map);
    await until(() => map.engines.length === 2, 'there is another engine');
    await until(() => map.renderRoot.querySelector('.view-3d'), 'there are buttons');

    expect(relief(map)).to.equal(undefined);
    const sheets = map.shadowRoot?.adoptedStyleSheets ?? [];
    expect(new Set(sheets).size, 'each style sheet is there once').to.equal(sheets.length);
    await press(map, button3d(map));
    expect(relief(map)?.is3d).to.equal(true);
  });
});
