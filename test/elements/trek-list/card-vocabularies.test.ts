import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/trek-list/trek-list.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {part, parts, until, visibleText} from '../../support/dom.js';
import {type FakeApi, fakeApi, restoreFetch} from '../../support/fake-api.js';

const trek = {
  id: 7,
  name: 'Tour du lac',
  practice: 1,
  difficulty: 2,
  route: 1,
  duration: 2.5,
  length_2d: 6869,
  ascent: 731,
  themes: [],
  labels: [],
  departure_city: 4,
  attachments: [],
};
const rich = {...trek, id: 8, name: 'Tour du pic', themes: [3], labels: [9]};

const vocabularies = {
  trek_practice: [{id: 1, name: 'À pied'}],
  trek_difficulty: [{id: 2, label: 'Facile'}],
  trek_route: [{id: 1, route: 'Boucle'}],
  theme: [{id: 3, label: 'Faune'}],
  label: [{id: 9, name: 'Chien autorisé', pictogram: '/media/dog.png'}],
  city: [{id: 4, name: 'Oô'}],
};

/** A server that says it has so many treks, and has a page of one of these for each. */
const server = (treks: readonly object[], count = treks.length) =>
  fakeApi({
    ...vocabularies,
    trek: (asked) => {
      const page = Number(new URLSearchParams(asked.split('?')[1]).get('page') ?? 1);
      return Response.json({count, results: treks.slice(page - 1, page)});
    },
  });

/** Away from the corner in which the pointer rests between tests. */
const listOf = ({url}: FakeApi) =>
  fixture<TrekList>(
    html`<trek-list
      lang="fr"
      style="margin: 3rem"
      api=${url}
      page-size="1"
      filters="none"></trek-list>`,
  );

const listsAsked = ({requests}: FakeApi) => requests.map((asked) => asked.split('/')[0]);

const hasFirstWords = (list: TrekList) =>
  until(
    () => ['Oô', 'À pied', 'Facile', 'Boucle'].every((word) => visibleText(list).includes(word)),
    'the words that every card has are shown',
  );

/** Long enough for what could still be requested. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('<trek-list>, whose cards show terms of vocabularies,', () => {
  // The pointer of the machine may rest on a list, and a removed list may scroll the page.
  const hide = (event: Event) => {
    if (event.isTrusted) event.stopImmediatePropagation();
  };

  before(() => {
    for (const type of ['pointerover', 'scroll']) window.addEventListener(type, hide, true);
  });

  after(() => {
    for (const type of ['pointerover', 'scroll']) window.removeEventListener(type, hide, true);
  });

  afterEach(() => {
    restoreFetch();
  });

  it('requests no labels and no themes where none of its cards has any', async () => {
    const api = server([trek]);
    const list = await listOf(api);

    await hasFirstWords(list);
    await aMoment();

    expect(listsAsked(api)).to.have.members([
      'trek',
      'trek_practice',
      'trek_difficulty',
      'city',
      'trek_route',
    ]);
  });

  it('requests them with the first card that has some', async () => {
    // So many that no index is loaded by itself.
    const api = server([trek, rich], 300);
    const list = await listOf(api);
    await hasFirstWords(list);

    part(list, 'show-more').click();
    await until(() => visibleText(list).includes('Boucle · Faune'), 'the theme is shown');
    await until(() => parts(list, 'labels').length === 1, 'the label is shown');

    expect(listsAsked(api).filter((name) => name === 'theme')).to.have.length(1);
    expect(listsAsked(api).filter((name) => name === 'label')).to.have.length(1);
  });

  it('requests them of a few treks at once', async () => {
    const list = await listOf(server([rich], 2500));

    await until(() => visibleText(list).includes('Boucle · Faune'), 'the theme is shown');
  });

  describe('on a server with many treks', () => {
    it('requests labels and themes once a pointer is over it, and no card moves', async () => {
      const api = server([rich], 2501);
      const list = await listOf(api);
      await hasFirstWords(list);
      await aMoment();
      expect(listsAsked(api)).not.to.include.members(['theme']);
      expect(listsAsked(api)).not.to.include.members(['label']);
      const before = part(list, 'card').getBoundingClientRect();

      // By hand: a move of the mouse did not reach the page in Firefox under test.
      const over = new PointerEvent('pointerover', {bubbles: true, composed: true});
      part(list, 'card').dispatchEvent(over);
      await until(() => visibleText(list).includes('Boucle · Faune'), 'the theme is shown');
      await until(() => parts(list, 'labels').length === 1, 'the label is shown');

      expect(part(list, 'card').getBoundingClientRect()).to.deep.equal(before);
    });

    it('requests them when the page is scrolled', async () => {
      const list = await listOf(server([rich], 2501));
      await hasFirstWords(list);

      window.dispatchEvent(new Event('scroll'));

      await until(() => visibleText(list).includes('Boucle · Faune'), 'the theme is shown');
    });

    it('requests them when the focus comes to a card', async () => {
      const list = await listOf(server([rich], 2501));
      await hasFirstWords(list);

      part(list, 'link').focus();

      await until(() => visibleText(list).includes('Boucle · Faune'), 'the theme is shown');
    });

    it('requests nothing for a pointer over the rest of the page, nor after it has gone', async () => {
      const api = server([rich], 2501);
      const list = await listOf(api);
      await hasFirstWords(list);
      document.body.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      await aMoment();
      expect(listsAsked(api)).not.to.include.members(['theme']);

      list.remove();
      await aMoment();
      window.dispatchEvent(new Event('scroll'));
      await aMoment();

      expect(listsAsked(api)).not.to.include.members(['theme']);
    });
  });
});
