import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {fullTrek, northward, vocabularies} from '../rows.js';

const along = (...elevations: readonly number[]) => ({
  geometry: {type: 'LineString', coordinates: northward(elevations)},
});

const walk = {
  ...fullTrek,
  ...along(100, 1000),
  length_2d: 8000,
  ascent: 900,
  descent: 0,
  duration: 3.5,
};

async function sheetOf(changes: object = {}, practice = 'À pied', lang = 'fr') {
  const {url} = fakeApi({
    trek: [{...walk, ...changes}],
    ...vocabularies,
    trek_practice: [{id: 1, name: practice, pictogram: null}],
  });
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang=${lang} api=${url} trek-id="7"></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return element;
}

async function withPace(...args: Parameters<typeof sheetOf>) {
  const element = await sheetOf(...args);
  await until(() => parts(element, 'pace-time').length > 0, 'the pace is there');
  return element;
}

const time = (element: TrekDetail) => collapseSpaces(part(element, 'pace-time').textContent);
const slider = (element: TrekDetail) => part(element, 'pace-speed') as HTMLInputElement;
const text = (element: TrekDetail) => collapseSpaces(part(element, 'pace').textContent);

/** At the speed that is the default, as on a page that has just been opened. */
function setSpeed(element: TrekDetail, speed: number) {
  slider(element).value = String(speed);
  slider(element).dispatchEvent(new Event('input'));
}

describe("the visitor's pace in <trek-detail>", () => {
  afterEach(restoreFetch);

  it('stands beside the stated duration, names its formula and says that it is an estimate', async () => {
    const element = await withPace();

    expect(text(element)).to.contain('Durée indiquée3 h 30 min');
    expect(text(element)).to.contain('À mon allure (estimation)');
    // 3 h for 900 m, and half of 2 h for 8 km.
    expect(time(element)).to.equal('4 h');
    expect(text(element)).to.contain(
      'norme DIN 33466, avec 4 km/h à plat, 300 m/h à la montée et 500 m/h',
    );
    expect(text(element).replace(/\s/g, ' ')).to.contain('Ma vitesse sur le plat 4 km/h');
    await expect(element).to.be.accessible();
  });

  it('is changed by keyboard, and announced', async () => {
    const element = await withPace();
    expect(slider(element).getAttribute('aria-valuetext')?.replace(/\s/g, ' ')).to.equal('4 km/h');
    slider(element).focus();
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'ArrowLeft'});

    await until(() => time(element) === '8 h', 'at half the speed it takes twice the time');
    expect(part(element, 'pace-time').localName).to.equal('output');
    expect(slider(element).getAttribute('aria-valuetext')?.replace(/\s/g, ' ')).to.equal('2 km/h');
    expect(text(element)).to.contain('150 m/h à la montée');
    expect(element.shadowRoot?.activeElement).to.equal(slider(element));
    setSpeed(element, 4);
  });

  it('stays for the other sheets of the page, and is stored nowhere', async () => {
    const stored = () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    const before = stored();
    const element = await withPace();
    setSpeed(element, 6);
    element.remove();

    const other = await withPace({...along(100, 100), length_2d: 6000, ascent: 0});
    expect(time(other)).to.equal('1 h');
    expect(stored()).to.equal(before);
    setSpeed(other, 4);
  });

  it('is that of a runner or a rider for their practices', async () => {
    const runner = await withPace({length_2d: 20_000, ascent: 1600}, 'Trail', 'en');
    expect(text(runner)).to.contain('formula of Scarf (2007): 10 km/h on level ground');
    expect(slider(runner).getAttribute('aria-valuetext')?.replace(/\s/g, ' ')).to.equal(
      '10 km/h (6:00 min/km)',
    );
    // 32.8 km at 10 km/h.
    expect(time(runner)).to.equal('3 h 15 min');

    const rider = await withPace({length_2d: 30_000, ascent: 250}, 'Vélo', 'de');
    // 32 km at 16 km/h.
    expect(time(rider)).to.equal('2 h');
    expect(text(rider)).to.contain('Scarf & Grehan (2005)');
  });

  it('is in hours for several days', async () => {
    expect(time(await withPace({length_2d: 120_000, ascent: 3000}))).to.equal('35 h');
  });

  it('counts the climb and the descent of the track where the server states none', async () => {
    const unstated = {...along(100, 1000, 500), ascent: null, descent: null};
    // 3 h up and 1 h down, and half of 2 h for 8 km.
    expect(time(await withPace(unstated))).to.equal('5 h');
  });

  it('is alone where the editor states no duration', async () => {
    const element = await withPace({duration: null});
    expect(text(element)).not.to.contain('Durée indiquée');
    expect(time(element)).to.equal('4 h');
  });

  it('is absent for other practices, without a length, and where the climb is not known', async () => {
    const flat = {...along(0, 0), ascent: 0};
    const absent = [
      await sheetOf({}, 'Cheval'),
      await sheetOf({}, ''),
      await sheetOf({practice: null}),
      await sheetOf({length_2d: null}),
      await sheetOf({length_2d: 0}),
      await sheetOf({length_2d: 'NaN'}),
      await sheetOf(flat),
    ];
    const there = await withPace();
    expect(parts(there, 'pace')).to.have.length(1);
    for (const element of absent) expect(parts(element, 'pace')).to.be.empty;
  });

  it('is said in each language', async () => {
    const titles = new Set<string>();
    for (const lang of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
      const element = await withPace({}, 'À pied', lang);
      expect(text(element)).not.to.match(/undefined|NaN|\[object/);
      titles.add(
        collapseSpaces(part(element, 'pace').querySelector('[part=heading]')?.textContent),
      );
    }
    expect(titles.size).to.equal(6);
  });
});
