import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/index.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../../support/dom.js';
import {answerFrom, fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {vocabularies} from '../rows.js';
import {boxBetween, nesting, trek} from './alert-rows.js';

describe('the sensitive areas of Biodiv’Sports', () => {
  const {warn} = console;
  let warned: string[] = [];
  let asked: string[] = [];
  let answer: (path: string) => Response;

  const areas = [nesting, {...nesting, id: 6, name: 'À côté', geometry: boxBetween(0, 300, 2.002)}];
  const practices = [
    {id: 2, name: 'Aérien'},
    {id: 4, name: 'Équipement'},
  ];

  beforeEach(() => {
    warned = [];
    asked = [];
    answer = (path) => answerFrom(path.startsWith('sensitivearea/') ? areas : practices, path);
    console.warn = (...told: unknown[]) => warned.push(told.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    restoreFetch();
  });

  const open = async (value: string) => {
    const {url, requests} = fakeApi({trek: [trek], sensitivearea: [], ...vocabularies});
    const before = window.fetch;
    window.fetch = async (input, init) => {
      const [host, path] = String(input).split('/api/v2/');
      if (host !== 'https://biodiv-sports.fr') return before(input, init);
      asked.push(decodeURIComponent(path ?? ''));
      return answer(path ?? '');
    };
    const detail = await fixture<TrekDetail>(html`
      <trek-detail lang="fr" api=${url} trek-id="7" files="none" defaults="day=2026-05-10"
        sensitive-areas=${value}></trek-detail>
    `);
    await waitForState(detail, 'ready');
    return {detail, requests};
  };

  it('are requested in the bounds of the trek in place of those of the Geotrek', async () => {
    const {detail, requests} = await open('biodivsports');

    await until(() => parts(detail, 'alert').length === 1, 'one crosses the track');
    const text = collapseSpaces(part(detail, 'alert').textContent);
    expect(text).to.include('Gypaète barbu');
    // Its practices have the ids of Biodiv'Sports.
    expect(text).to.include('Pratiques concernées Aérien et Équipement');
    expect(asked).to.have.length(2);
    expect(asked[0]).to.match(/^sensitivearea\/\?.*in_bbox=2\.0.*language=fr.*period=ignore/);
    expect(requests.some((each) => each.startsWith('sensitivearea/'))).to.equal(false);
  });

  it('are not requested without the attribute', async () => {
    const {requests} = await open('');

    await until(() => requests.some((each) => each.startsWith('sensitivearea/')), 'the Geotrek is');
    expect(asked).to.be.empty;
  });

  it('that cannot be loaded are reported, and nothing is shown', async () => {
    answer = () => new Response('<p>Maintenance', {status: 404});
    const {detail} = await open('biodivsports');

    await until(() => asked.length > 0, 'they are requested');
    await detail.updateComplete;
    expect(parts(detail, 'alerts')).to.be.empty;

    answer = () => {
      throw new TypeError('Failed to fetch');
    };
    await open('biodivsports');
    await until(() => warned.some((each) => each.includes('Biodiv')), 'the integrator is told');
  });
});
