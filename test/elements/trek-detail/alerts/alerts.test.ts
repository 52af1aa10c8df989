import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../../../support/dom.js';
import {type Endpoints, fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {sampleApiWithoutCors} from '../../../support/sample.js';
import {vocabularies} from '../rows.js';
import {areaVocabularies, boxBetween, closure, nesting, trek} from './alert-rows.js';

const textOf = (detail: TrekDetail, name: string) =>
  parts(detail, name).map(({textContent}) => collapseSpaces(textContent));

/** The titles of the alerts in the section, in order, those that are open in brackets. */
const titles = (detail: TrekDetail) =>
  parts(detail, 'alert').map((alert) => {
    const title = collapseSpaces(alert.querySelector('summary')?.textContent);
    return alert.hasAttribute('open') ? `[${title}]` : title;
  });

async function chooseDay(detail: TrekDetail, day: string) {
  const field = part(detail, 'visit-day') as HTMLInputElement;
  field.value = day;
  field.dispatchEvent(new Event('change'));
  await detail.updateComplete;
}

describe('what is in the way of a trek on the day of the visit', () => {
  const original = location.href;

  afterEach(() => {
    restoreFetch();
    history.replaceState(null, '', original);
  });

  const endpoints: Endpoints = {
    trek: [trek],
    vigilancearea: [closure],
    sensitivearea: [nesting],
    ...areaVocabularies,
    ...vocabularies,
  };

  const open = async (
    day: string,
    rows: Endpoints = endpoints,
    {lang = 'fr', sections = ''} = {},
  ) => {
    const {url, requests} = fakeApi(rows);
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang=${lang} api=${url} trek-id="7" files="none" defaults="day=${day}" sections=${sections}></trek-detail>
    `);
    await waitForState(detail, 'ready');
    return {detail, requests};
  };

  const known = (detail: TrekDetail, count: number) =>
    until(() => parts(detail, 'alert').length === count, `${count} alerts are known`);

  it('is told at the top of its sheet: word, name and place, the gravest first', async () => {
    const {detail} = await open('2026-05-10');

    await known(detail, 2);
    expect(textOf(detail, 'notice')[0]).to.equal(
      'En vigueur le 10 mai 2026 Fermé Éboulement du km 0,3 au km 0,6 ' +
        'Zone sensible Gypaète barbu du km 0 au km 0,25 Détails et autre jour',
    );
    const order = ['figures', 'notice', 'main'].map((name) => part(detail, name));
    expect(order.every((each, index) => index === 0 || follows(order[index - 1], each))).to.equal(
      true,
    );
    await expect(detail).to.be.accessible();
  });

  it('is told in full by its section, in the words of its owner, those not in force collapsed', async () => {
    const {detail} = await open('2026-07-10');

    await known(detail, 2);
    await until(() => titles(detail)[0]?.includes('Risque naturel'), 'its type has a name');
    expect(parts(detail, 'notice')).to.be.empty;
    expect(titles(detail)).to.deep.equal([
      'Fermé Éboulement Risque naturel · du km 0,3 au km 0,6',
      'Zone sensible Gypaète barbu du km 0 au km 0,25',
    ]);
    await until(() => textOf(detail, 'alert')[1]?.includes('Vertical'), 'practices have names');
    const [first, second] = textOf(detail, 'alert');
    for (const words of [
      'Des blocs menacent.',
      'du 3 mai au 5 juin',
      'Une déviation est balisée.',
    ]) {
      expect(first).to.include(words);
    }
    for (const words of [
      'Passez à voix basse.',
      'En vigueur novembre – mai',
      'Pratiques concernées Aérien et Vertical',
      'Pas de drone',
      'Sous 300 m.',
      'nature@parc.example',
    ]) {
      expect(second).to.include(words);
    }
    await expect(detail).to.be.accessible();
  });

  it('changes with the day that the visitor chooses, which the address keeps', async () => {
    const {url} = fakeApi(endpoints);
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" files="none" routing="query"></trek-detail>
    `);
    await waitForState(detail, 'ready');
    await known(detail, 2);

    await chooseDay(detail, '2026-05-20');

    expect(titles(detail).filter((title) => title.startsWith('['))).to.have.length(2);
    await until(() => location.search.includes('day=2026-05-20'), 'the address names the day');

    await chooseDay(detail, '2026-08-20');
    expect(titles(detail).filter((title) => title.startsWith('['))).to.be.empty;
    expect(textOf(detail, 'alerts')[0]).to.include('Rien n’est en vigueur le 20 août 2026.');

    part(detail, 'visit-today').click();
    await until(() => !location.search.includes('day='), 'today is not said');
    expect(part(detail, 'visit-today').getAttribute('aria-pressed')).to.equal('true');
  });

  it('keeps its day when a year is being typed, the field is emptied or the day is far away', async () => {
    const {detail} = await open('2026-05-10');
    await known(detail, 2);

    await chooseDay(detail, '0002-05-10');
    expect(textOf(detail, 'notice')[0]).to.include('10 mai 2026');

    await chooseDay(detail, '9999-12-31');
    expect(textOf(detail, 'notice')[0]).to.include('31 décembre 9999');
    expect(textOf(detail, 'notice')[0]).to.include('Gypaète');

    await chooseDay(detail, '');
    expect(part(detail, 'visit-today').getAttribute('aria-pressed')).to.equal('true');
  });

  it('leads from the notice to the day', async () => {
    const {detail} = await open('2026-05-10');
    await known(detail, 2);

    part(detail, 'notice-button').click();

    expect(rootOf(detail).activeElement).to.equal(part(detail, 'visit-day'));
  });

  it('is marked in the profile, and told at a position within it', async () => {
    const {detail} = await open('2026-05-10');
    await known(detail, 2);

    const chart = part(detail, 'profile-chart');
    const bands = [...chart.querySelectorAll('rect')].map((band) => [
      band.getAttribute('x'),
      band.getAttribute('width'),
    ]);
    expect(bands).to.deep.equal([
      ['0%', '25%'],
      ['30%', '30%'],
    ]);
    chart.dispatchEvent(new KeyboardEvent('keydown', {key: 'PageUp', bubbles: true}));
    await detail.updateComplete;
    expect(chart.getAttribute('aria-valuetext')).to.include('Zone sensible Gypaète barbu');
  });

  it('is formatted once, however the visitor points along the profile', async () => {
    const {detail} = await open('2026-05-10');
    await known(detail, 2);
    await until(() => textOf(detail, 'alert')[1]?.includes('Vertical'), 'practices have names');
    await detail.updateComplete;
    const {DateTimeFormat} = Intl;
    let months = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, given) => {
        const [, options] = given as [string, Intl.DateTimeFormatOptions?];
        if (options?.month) months++;
        return new target(...given);
      },
    });
    try {
      const key = new KeyboardEvent('keydown', {key: 'PageUp', bubbles: true});
      part(detail, 'profile-chart').dispatchEvent(key);
      await until(() => parts(detail, 'profile-readout').length > 0, 'a position is marked');
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    expect(months).to.equal(0);
  });

  it('is requested after the sheet, once, in the bounds of the track and for all months', async () => {
    const {detail, requests} = await open('2026-05-10');
    await known(detail, 2);
    detail.requestUpdate();
    await detail.updateComplete;

    const areas = requests.filter((each) => /^(?:vigilance|sensitive)area\//.test(each));
    expect(areas).to.have.length(2);
    expect(areas[0]).to.include('in_bbox=2.000000,43.000000,2.000000,43.008993');
    expect(areas[1]).to.match(/near_trek=7.*period=ignore/);
    const sheet = requests.findIndex((each) => each.startsWith('trek/7/'));
    expect(requests.indexOf(areas[0] ?? '')).to.be.greaterThan(sheet);
  });

  it('is in six languages', async () => {
    const titlesIn = {
      de: 'Gesperrt Éboulement Risque naturel · von km 0,3 bis km 0,6',
      en: 'Closed Éboulement Risque naturel · from km 0.3 to km 0.6',
      es: 'Cerrado Éboulement Risque naturel · del km 0,3 al km 0,6',
      it: 'Chiuso Éboulement Risque naturel · dal km 0,3 al km 0,6',
      nl: 'Afgesloten Éboulement Risque naturel · van km 0,3 tot km 0,6',
    };
    for (const [lang, title] of Object.entries(titlesIn)) {
      const {detail} = await open('2026-07-10', endpoints, {lang});
      await until(() => titles(detail)[0] === title, `${lang}: ${titles(detail)[0]}`);
    }
  });

  it('is nothing where the server has neither module, and no vigilance area is requested', async () => {
    const {published_vigilance_areas: _, ...plain} = trek;
    const missing = () => Response.json({detail: 'Not found.'}, {status: 404});
    const {detail, requests} = await open('2026-05-10', {
      ...endpoints,
      trek: [plain],
      sensitivearea: missing,
    });

    await until(() => requests.some((each) => each.startsWith('sensitivearea/')), 'one is asked');
    await detail.updateComplete;
    expect(parts(detail, 'notice')).to.be.empty;
    expect(parts(detail, 'alerts')).to.be.empty;
    expect(requests.some((each) => each.startsWith('vigilancearea/'))).to.equal(false);
  });

  it('shows what can be read of odd areas, and runs nothing of them', async () => {
    const odd = [
      {
        ...nesting,
        id: 10,
        name: '<img src=x onerror=alert(1)>',
        description: '<script>x()</script>Ici',
      },
      {...nesting, id: 11, name: 'Sans mois', period: null, practices: 'x', rules: [null, 3, {}]},
      {...nesting, id: 12, name: 'Partout', geometry: boxBetween(-500, 5000)},
      {...nesting, id: 13, name: 'À côté', geometry: boxBetween(0, 300, 2.002)},
      {...nesting, id: 14, name: 'Sans lieu', geometry: null, info_url: 'javascript:alert(1)'},
      {id: 15, name: null},
      {...nesting, id: 16, name: 'En un point', geometry: boxBetween(500, 520)},
    ];
    const {detail} = await open('2026-05-10', {
      ...endpoints,
      vigilancearea: [],
      sensitivearea: odd,
    });

    await known(detail, 6);
    expect(titles(detail)).to.deep.equal([
      '[Zone sensible <img src=x onerror=alert(1)> du km 0 au km 0,25]',
      '[Zone sensible Partout sur tout l’itinéraire]',
      '[Zone sensible En un point au km 0,51]',
      'Zone sensible Sans mois du km 0 au km 0,25',
      'Zone sensible À côté à proximité de l’itinéraire, qui ne la traverse pas',
      'Zone sensible Sans lieu à proximité de l’itinéraire, qui ne la traverse pas',
    ]);
    expect(rootOf(detail).querySelector('script, [onerror], a[href^="javascript"]')).to.equal(null);
  });

  it('has no notice, or no section, where the page leaves it out', async () => {
    const {detail} = await open('2026-05-10', endpoints, {sections: 'figures notice description'});

    await until(() => parts(detail, 'notice').length === 1, 'there is a notice');
    expect(parts(detail, 'alert')).to.be.empty;
    expect(parts(detail, 'notice-button')).to.be.empty;

    const other = await open('2026-05-10', endpoints, {sections: 'description practical'});
    expect(visibleText(other.detail)).to.include('Monter');
    expect(other.requests.some((each) => each.startsWith('sensitivearea/'))).to.equal(false);
  });

  it('comes from the published files where the server does not answer the page', async () => {
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${sampleApiWithoutCors()} trek-id="1005"></trek-detail>
    `);
    await waitForState(detail, 'ready');

    await until(() => titles(detail)[0]?.includes('Réserve du lac Noir'), 'a reserve is crossed');
    expect(textOf(detail, 'notice')[0]).to.match(/^En vigueur aujourd’hui Zone sensible/);
  });
});

const follows = (one: Element | undefined, other: Element | undefined) =>
  one !== undefined &&
  other !== undefined &&
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
