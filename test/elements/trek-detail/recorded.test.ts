import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {recorded, skipWithoutRecordings} from '../../contract/replay.js';
import {warningsDuring} from '../../support/console.js';
import {collapseSpaces, part, parts, until, visibleText, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';

interface Rows {
  readonly results: readonly object[];
}

const vocabularies = {
  trek_practice: 'trek_practice.b029ae',
  trek_difficulty: 'trek_difficulty.301861',
  trek_route: 'trek_route.9e5ee2',
  trek_network: 'trek_network.245ffb',
  trek_rating: 'trek_rating.d9898f',
  trek_ratingscale: 'trek_ratingscale.00bf02',
  theme: 'theme.301861',
  city: 'city.df2c44',
  informationdesk: 'informationdesk.36f09e',
};

describe('<trek-detail> with a real server’s answers', () => {
  afterEach(restoreFetch);

  async function sheetOf(context: Mocha.Context, id: number): Promise<TrekDetail> {
    const trek = await recorded(`demo-2026-06/trek-${id}.e0a93f.json`);
    if (!trek) return skipWithoutRecordings(context);
    const entries = Object.entries(vocabularies).map(async ([endpoint, file]) => {
      const rows = (await recorded(`demo-2026-06/${file}.json`)) as Rows;
      return [endpoint, rows.results] as const;
    });
    const {url} = fakeApi({trek: [trek], ...Object.fromEntries(await Promise.all(entries))});
    const element = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id=${id}></trek-detail>`,
    );
    await waitForState(element, 'ready');
    return element;
  }

  it('shows a loop in the mountains with its profile, ratings and desk', async function () {
    const element = await sheetOf(this, 16428);
    await until(() => parts(element, 'information-desk').length > 0, 'knows the desk');
    await until(() => parts(element, 'ratings').length > 0, 'knows the ratings');

    expect(collapseSpaces(part(element, 'name').textContent)).to.equal(
      'Boucle du Pic de Ruhle depuis le Refuge',
    );
    expect(collapseSpaces(part(element, 'profile-summary').textContent)).to.equal(
      'Sur 6,4 km, le parcours monte de 731 m et descend de 719 m, entre 2 085 m et 2 723 m d’altitude.',
    );
    expect(visibleText(element)).to.contain('Itinéraire de montagne. Prévoir le matériel adéquat');
    expect(collapseSpaces(part(element, 'caption').textContent)).to.contain('© Tristan Depuis');
    expect(collapseSpaces(part(element, 'information-desk').textContent)).to.contain(
      'Office de Tourisme de Seix',
    );
  });

  for (const id of [15720, 15739]) {
    it(`shows trek ${id} without a warning`, async function () {
      const told = await warningsDuring(async () => {
        const element = await sheetOf(this, id);

        expect(parts(element, 'profile-chart')).to.have.length(1);
        expect(visibleText(element)).not.to.match(/undefined|null|NaN|&[a-z]+;/);
        await expect(element).to.be.accessible();
      });

      expect(told).to.deep.equal([]);
    });
  }
});
