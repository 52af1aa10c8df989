import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/elements/trek-detail/trek-detail.js';
import type {TrekDetail} from '../../../../src/elements/trek-detail/trek-detail.js';
import {collapseSpaces, part, parts, until, waitForState} from '../../../support/dom.js';
import {fakeApi, restoreFetch} from '../../../support/fake-api.js';
import {fullTrek, heights, northward} from '../rows.js';

async function sheetOf(changes: object = {}, lang = 'fr') {
  const trek = {...fullTrek, ...changes};
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang=${lang} api=${fakeApi({trek: [trek]}).url} trek-id="7"></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return element;
}

const withAccount = async (element: TrekDetail) => {
  await until(() => parts(element, 'route-facts').length > 0, 'the facts are there');
  return element;
};

const words = (element: TrekDetail) =>
  collapseSpaces(part(element, 'route-description').textContent);

describe('the route of <trek-detail>, in figures and in words', () => {
  afterEach(restoreFetch);

  it('names what makes it hard', async () => {
    const element = await withAccount(await sheetOf());

    expect(collapseSpaces(part(element, 'route-facts').innerText)).to.contain(
      'Passage le plus raide',
    );
    expect(collapseSpaces(part(element, 'route-facts').textContent)).to.contain(
      '180 % sur 100 m, en montée, au km 0,2',
    );
    expect(collapseSpaces(part(element, 'route-facts').textContent)).to.contain('400 m, au km 0,3');
  });

  it('is told when the visitor opens it by keyboard, and is accessible', async () => {
    const element = await withAccount(await sheetOf());
    expect(words(element)).to.equal('Le parcours décrit en mots');

    part(element, 'route-description').querySelector('summary')?.focus();
    await sendKeys({press: 'Enter'});

    await until(() => /km 0,7/.test(words(element)), 'the words are there');
    expect(words(element)).to.contain(
      'Départ : Parking du lac, à 100 m d’altitude. Le parcours part vers le nord.',
    );
    expect(words(element)).to.contain('Arrivée au km 0,7 : Le refuge, à 104 m d’altitude.');
    expect(part(element, 'route-description').querySelectorAll('li').length).to.be.above(1);
    await expect(element).to.be.accessible();
  });

  it('follows a change of language, also while it is open', async () => {
    const element = await withAccount(await sheetOf());
    part(element, 'route-description').querySelector('summary')?.click();
    await until(() => /Départ/.test(words(element)), 'the words are there');

    element.lang = 'de';

    await until(
      () =>
        parts(element, 'route-description').some((each) =>
          /Der Weg in Worten/.test(each.textContent ?? ''),
        ),
      'they are German',
    );
    await until(() => /Start: Parking du lac, auf 100 m Höhe\./.test(words(element)), 'in German');
    expect(words(element)).not.to.contain('Départ');
  });

  it('is absent where the server has no relief, or the track is not known', async () => {
    const flat = await sheetOf({
      geometry: {type: 'LineString', coordinates: northward(heights.map(() => 0))},
    });
    const unknown = await sheetOf({geometry: null});

    for (const element of [flat, unknown]) {
      expect(parts(element, 'route-facts')).to.be.empty;
      expect(parts(element, 'route-description')).to.be.empty;
    }
  });

  it('does not name places that the editor has not named', async () => {
    const element = await withAccount(await sheetOf({departure: null, arrival: ''}));
    part(element, 'route-description').querySelector('summary')?.click();

    await until(() => /Départ à 100 m d’altitude/.test(words(element)), 'the words are there');
    expect(words(element)).to.contain('Arrivée au km 0,7, à 104 m d’altitude.');
  });
});
