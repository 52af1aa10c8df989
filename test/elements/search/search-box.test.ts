import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {deferred} from '../../support/async.js';
import {collapseSpaces, nextEvent, part, parts, rootOf, until} from '../../support/dom.js';
import {answerFrom, restoreFetch} from '../../support/fake-api.js';
import {cardNames, chipTexts, endpoints, listWithControls} from './list-with-controls.js';

const box = (list: TrekList) => part(list, 'search-input') as HTMLInputElement;
const offered = (list: TrekList) =>
  parts(list, 'suggestion').map((each) => collapseSpaces(each.innerText));

async function typed(text: string): Promise<TrekList> {
  const list = await listWithControls();
  box(list).focus();
  await sendKeys({type: text});
  await until(() => offered(list).length > 0, 'there are suggestions');
  return list;
}

describe('The search box', () => {
  afterEach(restoreFetch);

  it('leaves the treks that match, whatever the accents', async () => {
    const list = await listWithControls();

    box(list).focus();
    await sendKeys({type: 'aigles'});

    await until(() => cardNames(list).length === 1, 'one trek is left');
    expect(cardNames(list)).to.deep.equal(['La crête des Aigles']);
    expect(collapseSpaces(part(list, 'count').textContent)).to.equal('1 randonnée');
  });

  it('finds "étang" for "etang"', async () => {
    const list = await typed('etang');

    expect(cardNames(list)).to.include('Tour de l’étang d’Ô');
  });

  it('offers treks, communes and themes, without the columns that would count them', async () => {
    const list = await typed('etang');

    await until(() => offered(list).length === 3, 'all kinds are offered');
    expect(offered(list).sort()).to.deep.equal([
      'Lacs et étangs',
      'Tour de l’étang d’Ô',
      'Étangville',
    ]);
    expect(collapseSpaces(rootOf(list).querySelector('[role=option] mark')?.textContent)).to.match(
      /tang/i,
    );
  });

  it('offers communes as soon as they are there, without another letter', async () => {
    const {promise: released, resolve: release} = deferred();
    const city = async (address: string) => {
      await released;
      return answerFrom(endpoints.city as readonly object[], address);
    };
    const list = await listWithControls({}, {city});
    box(list).focus();
    await sendKeys({type: 'etang'});
    await until(() => offered(list).includes('Tour de l’étang d’Ô'), 'a trek is offered');
    expect(offered(list)).not.to.include('Étangville');

    release();

    await until(() => offered(list).includes('Étangville'), 'the commune is offered');
  });

  it('tells a screen reader that it has a list, and which option is active', async function () {
    const list = await typed('etang');
    await sendKeys({press: 'ArrowDown'});
    await list.updateComplete;

    const active = box(list).getAttribute('aria-activedescendant') ?? '';
    expect(rootOf(list).getElementById(active)?.getAttribute('aria-selected')).to.equal('true');
    expect(rootOf(list).activeElement === box(list)).to.equal(true);
    const snapshot = await ariaSnapshot('trek-list');
    if (snapshot === undefined) this.skip();
    expect(snapshot).to.contain('search "Rechercher une randonnée"');
    expect(snapshot).to.contain('combobox "Rechercher une randonnée" [expanded]');
    expect(snapshot).to.match(/option ".+" \[selected\]/);
    expect(snapshot).to.contain('group "Communes"');
  });

  it('chooses a trek by keyboard, and leaves the text', async () => {
    const list = await typed('loup');
    const chosen = nextEvent(list, 'trek-select');
    while (!part(list, 'suggestions').querySelector('[aria-selected=true] [d^="M8"]')) {
      await sendKeys({press: 'ArrowDown'});
      await list.updateComplete;
    }

    await sendKeys({press: 'Enter'});

    expect(await chosen).to.include({resource: 'trek', id: 2});
    await list.updateComplete;
    expect(box(list).value).to.equal('loup');
    expect(offered(list)).to.be.empty;
  });

  it('takes a commune as a filter in place of the text', async () => {
    const list = await typed('port');

    const port = parts(list, 'suggestion').find((each) => each.innerText.includes('Port-Loup'));
    port?.click();

    await until(() => chipTexts(list).includes('Port-Loup'), 'the commune is asked for');
    expect(box(list).value).to.equal('');
    await until(() => cardNames(list).length === 2, 'the server has said which treks cross it');
    expect(cardNames(list)).to.deep.equal(['La crête des Aigles', 'Sentier du phare']);
  });

  it('takes a theme as a filter', async () => {
    const list = await typed('sommets');

    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});

    await until(() => list.criteria.terms.theme?.length, 'the theme is asked for');
    await list.updateComplete;
    expect(chipTexts(list)).to.deep.equal(['Sommets']);
    expect(list.criteria.terms.theme).to.deep.equal(['2']);
  });

  it('keeps the text when Enter is pressed without an option', async () => {
    const list = await typed('etang');

    await sendKeys({press: 'Enter'});

    await until(() => offered(list).length === 0, 'the suggestions are gone');
    // Letters are searched for once a frame.
    await until(() => list.criteria.text === 'etang', 'the whole text is searched for');
    expect(box(list).value).to.equal('etang');
  });

  it('goes round the options with the arrows, and back to the text with Home and End', async () => {
    const list = await typed('etang');
    const active = () => box(list).getAttribute('aria-activedescendant');

    await sendKeys({press: 'ArrowUp'});
    await list.updateComplete;
    expect(active()).to.equal('suggestion-2');
    await sendKeys({press: 'ArrowDown'});
    await list.updateComplete;
    expect(active()).to.equal(null);
    await sendKeys({press: 'ArrowDown'});
    await list.updateComplete;
    expect(active()).to.equal('suggestion-0');
    await sendKeys({press: 'Home'});
    await list.updateComplete;
    expect(active()).to.equal(null);
    expect(box(list).selectionStart).to.equal(0);
  });

  it('closes the suggestions with Escape, and empties the box with another', async () => {
    const list = await typed('etang');

    await sendKeys({press: 'Escape'});
    await until(() => offered(list).length === 0, 'the suggestions are gone');
    expect(box(list).value).to.equal('etang');
    await sendKeys({press: 'Escape'});

    await until(() => cardNames(list).length === 4, 'all treks are back');
    expect(box(list).value).to.equal('');
  });

  it('has a button that empties it and gives the focus back', async () => {
    const list = await typed('etang');
    const clear = rootOf(list).querySelector<HTMLElement>('[aria-label="Effacer le texte"]');

    clear?.click();

    await until(() => cardNames(list).length === 4, 'all treks are back');
    expect(rootOf(list).activeElement === box(list)).to.equal(true);
  });

  it('closes the suggestions when the focus leaves', async () => {
    const list = await typed('etang');

    box(list).blur();

    await until(() => offered(list).length === 0, 'the suggestions are gone');
  });

  it('is accessible with suggestions', async () => {
    const list = await typed('etang');
    await sendKeys({press: 'ArrowDown'});
    await list.updateComplete;

    await expect(list).to.be.accessible();
  });

  it('is left out with search="none"', async () => {
    const list = await listWithControls({search: 'none'});

    expect(parts(list, 'search-input').length).to.equal(0);
    expect(parts(list, 'sort').length).to.equal(1);
  });
});
