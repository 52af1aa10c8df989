import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {collapseSpaces, parts, rootOf, until} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {
  cardNames,
  chipTexts,
  enterValue,
  expandFilter,
  getCheckbox,
  getInput,
  listWithControls,
  openAllFilters,
  openQuickFilter,
} from './list-with-controls.js';

const slider = (list: Element, name: string) => getInput(list, 'input[type=range]', name);
const field = (list: Element, name: string) => getInput(list, 'input[type=number]', name);

async function durations() {
  const list = await listWithControls();
  await openQuickFilter(list, 'Durée');
  await until(() => parts(list, 'range').length > 0, 'the durations are loaded');
  return list;
}

describe('A filter of a quantity', () => {
  afterEach(restoreFetch);

  it('leaves the treks from one end to the other, both included', async () => {
    const list = await durations();

    enterValue(field(list, 'Durée : minimum'), '1.5');
    enterValue(field(list, 'Durée : maximum'), '4');

    await until(() => cardNames(list).length === 2, 'two treks are left');
    expect(list.criteria.ranges.duration).to.deep.equal([{from: 1.5, to: 4}]);
    expect(chipTexts(list)).to.deep.equal(['Durée : de 1 h 30 min à 4 h']);
  });

  it('steps by half hours with the keyboard, and says hours and minutes', async () => {
    const list = await durations();
    const least = slider(list, 'Durée : minimum');

    least.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => list.criteria.ranges.duration, 'an end is asked for');
    await list.updateComplete;

    expect(list.criteria.ranges.duration).to.deep.equal([{from: 2}]);
    expect(collapseSpaces(least.getAttribute('aria-valuetext'))).to.equal('2 h');
    await sendKeys({press: 'ArrowRight'});
    await until(() => list.criteria.ranges.duration?.[0]?.from === 2.5, 'half an hour more');
  });

  it('opens an end that is dragged to the end', async () => {
    const list = await durations();
    enterValue(field(list, 'Durée : minimum'), '4');
    await until(() => cardNames(list).length === 2, 'two treks are left');

    slider(list, 'Durée : minimum').focus();
    await sendKeys({press: 'Home'});

    await until(() => !list.criteria.ranges.duration, 'nothing is asked for');
    await list.updateComplete;
    expect(chipTexts(list)).to.deep.equal([]);
    expect(cardNames(list)).to.have.length(4);
  });

  it('stops one end at the other', async () => {
    const list = await durations();
    enterValue(field(list, 'Durée : maximum'), '4');
    await list.updateComplete;

    slider(list, 'Durée : minimum').focus();
    await sendKeys({press: 'End'});

    await until(() => list.criteria.ranges.duration?.[0]?.from === 4, 'it stops at four hours');
    expect(slider(list, 'Durée : minimum').value).to.equal(slider(list, 'Durée : maximum').value);
  });

  it('is in kilometres where the criteria are in metres', async () => {
    const list = await listWithControls();
    await openAllFilters(list);
    await expandFilter(list, 'Longueur');

    enterValue(field(list, 'Longueur : maximum (km)'), '12');

    await until(() => cardNames(list).length === 2, 'two treks are left');
    expect(list.criteria.ranges.length).to.deep.equal([{to: 12_000}]);
    expect(chipTexts(list)).to.deep.equal(['Longueur : au plus 12 km']);
  });

  it('reaches more than 1 000 metres of ascent', async () => {
    const list = await listWithControls();
    await openAllFilters(list);
    await expandFilter(list, 'Dénivelé positif');

    enterValue(field(list, 'Dénivelé positif : minimum (m)'), '1000');

    await until(() => cardNames(list).length === 1, 'one trek is left');
    expect(cardNames(list)).to.deep.equal(['La crête des Aigles']);
  });

  it('turns ends that are the wrong way round', async () => {
    const list = await durations();

    enterValue(field(list, 'Durée : minimum'), '6');
    enterValue(field(list, 'Durée : maximum'), '2');

    await until(() => list.criteria.ranges.duration?.[0]?.to === 6, 'they are turned');
    expect(list.criteria.ranges.duration).to.deep.equal([{from: 2, to: 6}]);
  });

  it('keeps separate ranges separate, until the slider puts one in their place', async () => {
    const list = await listWithControls({defaults: 'duration=-2,6-'});
    await until(() => chipTexts(list).length === 2, 'there are two ranges');

    expect(chipTexts(list)).to.deep.equal(['Durée : au plus 2 h', 'Durée : au moins 6 h']);
    expect(cardNames(list)).to.deep.equal(['Tour de l’étang d’Ô', 'La crête des Aigles']);
    await openQuickFilter(list, 'Durée');
    enterValue(field(list, 'Durée : maximum'), '4');

    await until(() => chipTexts(list).length === 1, 'there is one range');
    expect(cardNames(list)).to.deep.equal(['Tour de l’étang d’Ô', 'Le col du Loup']);
  });

  it('keeps the treks of unknown duration when asked to', async () => {
    const list = await durations();
    enterValue(field(list, 'Durée : maximum'), '2');
    await until(() => cardNames(list).length === 1, 'one trek is left');
    await list.updateComplete;

    getCheckbox(list, 'Garder 1 randonnée sans durée indiquée').click();

    await until(() => cardNames(list).length === 2, 'the one without a duration is back');
    expect(cardNames(list)).to.include('Sentier du phare');
  });

  it('draws how many treks there are of each length of time', async () => {
    const list = await durations();

    const bars = [...rootOf(list).querySelectorAll('.histogram rect')];

    const high = bars.filter((bar) => Number(bar.getAttribute('height')) > 0);
    expect(high).to.have.length(3);
  });

  it('keeps its bounds whatever the criteria', async () => {
    const list = await durations();
    const most = slider(list, 'Durée : maximum').max;

    list.criteria = {text: 'etang'};
    await until(() => cardNames(list).length < 4, 'few are left');
    await list.updateComplete;

    expect(slider(list, 'Durée : maximum').max).to.equal(most);
  });

  it('says its ends to a screen reader, and is accessible', async function () {
    const list = await durations();
    await until(() => parts(list, 'range').length === 1, 'the slider is there');

    await expect(list).to.be.accessible();
    const snapshot = await ariaSnapshot('trek-list');
    if (snapshot === undefined) this.skip();
    expect(snapshot).to.contain('slider "Durée : minimum"');
    expect(snapshot).to.contain('spinbutton "Durée : maximum (h)"');
  });
});
