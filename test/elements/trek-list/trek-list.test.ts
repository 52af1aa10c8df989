import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/trek-list/trek-list.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {warningsDuring} from '../../support/console.js';
import {
  collapseSpaces,
  nextEvent,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';

const lake = {
  id: 7,
  name: "Tour de l'Étang d'Ô",
  practice: 1,
  difficulty: 2,
  route: 1,
  duration: 2.5,
  length_2d: 6869,
  ascent: 731,
  themes: [3, 5],
  labels: [9],
  departure: 'Parking du lac',
  departure_city: 4,
  departure_geom: [2.8, 43.3],
  attachments: [
    {type: 'image', url: '/media/lake.jpg', thumbnail: '/media/lake.400.jpg', legend: 'Le lac'},
  ],
};

const vocabularies = {
  trek_practice: [{id: 1, name: 'À pied', pictogram: null}],
  trek_difficulty: [{id: 2, label: 'Facile', pictogram: null}],
  trek_route: [{id: 1, route: 'Boucle', pictogram: null}],
  theme: [
    {id: 3, label: 'Lac et glacier', pictogram: null},
    {id: 5, label: 'Faune', pictogram: null},
  ],
  label: [{id: 9, name: 'Chien autorisé', advice: '', filter: true, pictogram: '/media/dog.png'}],
  city: [{id: 4, name: 'Oô'}],
};

const sample = (behaviour = {}) =>
  fixture<TrekList>(html`<trek-list lang="fr" api=${sampleApi(behaviour)}></trek-list>`);

describe('<trek-list>', () => {
  afterEach(restoreFetch);

  describe('with treks', () => {
    it('says how many there are and shows a page of cards', async () => {
      const element = await sample({treks: 30});

      await waitForState(element, 'ready');

      expect(collapseSpaces(part(element, 'count').textContent)).to.equal('30 randonnées');
      await until(() => parts(element, 'card').length === 12, 'a page of cards');
    });

    it('renders the visible cards first, and reserves space for the others', async () => {
      const element = await sample({treks: 30});

      await waitForState(element, 'ready');

      expect(parts(element, 'card')).to.have.length(4);
      expect(part(element, 'list').querySelectorAll('.skeleton')).to.have.length(8);
      await until(() => parts(element, 'card').length === 12, 'a page of cards');
    });

    it('tells the name, place, practice, figures, route, themes and labels of each', async () => {
      const api = fakeApi({trek: [lake], ...vocabularies});
      const element = await fixture<TrekList>(
        html`<trek-list lang="fr" api=${api.url}></trek-list>`,
      );
      await waitForState(element, 'ready');

      await until(() => visibleText(element).includes('Faune'), 'the vocabularies are shown');

      const card = part(element, 'card');
      const text = collapseSpaces(card.innerText);
      for (const fact of ["Tour de l'Étang d'Ô", 'Oô', 'À pied', '2 h 30 min', '6,9 km', '731 m']) {
        expect(text).to.contain(fact);
      }
      expect(text).to.contain('Facile');
      expect(text).to.contain('Boucle · Lac et glacier · Faune');
      expect(card.querySelector('[alt="Chien autorisé"]')).to.exist;
    });

    it('shows the name of a label whose pictogram cannot be loaded', async () => {
      const label = [{...vocabularies.label[0], pictogram: 'https://localhost:1/missing.png'}];
      const api = fakeApi({trek: [lake], ...vocabularies, label});
      const element = await fixture<TrekList>(
        html`<trek-list lang="fr" api=${api.url}></trek-list>`,
      );
      await waitForState(element, 'ready');

      await until(() => visibleText(element).includes('Chien autorisé'), 'the label has words');

      const chip = part(element, 'labels').querySelector('li');
      expect(chip?.innerText).to.equal('Chien autorisé');
      expect(chip?.querySelector('img')?.offsetWidth).to.equal(0);
      await expect(element).to.be.accessible();
    });

    it('keeps no room for the pictogram of a practice that cannot be loaded', async () => {
      const widths = [];
      for (const pictogram of [null, 'https://localhost:1/missing.png']) {
        const practice = {id: 1, name: 'À pied', pictogram};
        const api = fakeApi({trek: [lake], ...vocabularies, trek_practice: [practice]});
        const element = await fixture<TrekList>(
          html`<trek-list lang="fr" api=${api.url}></trek-list>`,
        );
        await waitForState(element, 'ready');
        await until(() => parts(element, 'practice').length === 1, 'the practice is shown');
        const picture = () => part(element, 'practice').querySelector('img');
        await until(() => !picture()?.offsetWidth, 'no picture is shown');
        widths.push(part(element, 'practice').offsetWidth);
      }

      expect(widths[1]).to.equal(widths[0]);
    });

    it('shows the cards before any vocabulary has arrived', async () => {
      const never = () => new Promise<Response>(() => {});
      const api = fakeApi({trek: [lake], trek_practice: never as unknown as () => Response});
      const element = await fixture<TrekList>(
        html`<trek-list lang="fr" api=${api.url}></trek-list>`,
      );

      await waitForState(element, 'ready');

      expect(collapseSpaces(part(element, 'name').textContent)).to.equal("Tour de l'Étang d'Ô");
      expect(collapseSpaces(part(element, 'figures').textContent)).to.contain('km');
    });

    it('shows nothing for missing fields', async () => {
      const {duration: _, difficulty: __, ascent: ___, ...bare} = lake;
      const api = fakeApi({trek: [bare]});
      const element = await fixture<TrekList>(
        html`<trek-list lang="fr" api=${api.url}></trek-list>`,
      );

      await waitForState(element, 'ready');

      expect(collapseSpaces(part(element, 'figures').innerText)).to.equal('Longueur 6,9 km');
    });

    it('adds a page, and puts the focus on its first card, when more is asked for', async () => {
      const element = await sample({treks: 30});
      await waitForState(element, 'ready');
      await until(() => !part(element, 'show-more').matches(':disabled'), 'the index is there');

      part(element, 'show-more').click();

      await until(() => parts(element, 'card').length === 24, 'two pages are shown');
      expect(rootOf(element).activeElement).to.equal(parts(element, 'link')[12]);
    });

    it('offers no more when all are shown', async () => {
      const element = await sample({treks: 13});
      await waitForState(element, 'ready');
      await until(() => !part(element, 'show-more').matches(':disabled'), 'the index is there');

      part(element, 'show-more').click();

      await until(() => parts(element, 'card').length === 13, 'all are shown');
      expect(parts(element, 'show-more')).to.be.empty;
    });

    it('offers more although a trek of the first page cannot be read', async () => {
      const rows = Array.from({length: 200}, (_, index) => ({...lake, id: index + 1}));
      const api = fakeApi({
        trek: (asked) => {
          const query = new URLSearchParams(asked.split('?')[1]);
          const size = Number(query.get('page_size'));
          const start = size * (Number(query.get('page') ?? 1) - 1);
          const results: object[] = rows.slice(start, start + size);
          if (start === 0) results[1] = {id: 'x'};
          return Response.json({count: rows.length, next: null, previous: null, results});
        },
      });
      const element = await fixture<TrekList>(
        html`<trek-list api=${api.url} filters="none"></trek-list>`,
      );
      await until(() => parts(element, 'card').length === 11, 'all but one are shown');
      expect(part(element, 'show-more').matches(':disabled')).to.equal(false);

      part(element, 'show-more').click();

      await until(() => parts(element, 'card').length === 23, 'the second page is shown');
      expect(part(element, 'show-more').matches(':disabled')).to.equal(false);
    });

    it('loads the pictures of a further page from a server of any version', async () => {
      for (const version of ['2.126.1', '2.98']) {
        const element = await sample({treks: 30, version});
        await waitForState(element, 'ready');
        await until(() => !part(element, 'show-more').matches(':disabled'), 'the index is there');

        part(element, 'show-more').click();

        const pictures = () => rootOf(element).querySelectorAll('[part~="picture"] > img').length;
        const first = pictures();
        await until(() => pictures() > first, `pictures arrive from ${version}`);
      }
    });

    it('is accessible', async () => {
      const element = await sample();
      await waitForState(element, 'ready');

      await expect(element).to.be.accessible();
    });
  });

  describe('when a trek is chosen', () => {
    it('dispatches trek-select, and marks its card', async () => {
      const api = fakeApi({trek: [lake]});
      const element = await fixture<TrekList>(html`<trek-list api=${api.url}></trek-list>`);
      await waitForState(element, 'ready');
      const chosen = nextEvent(element, 'trek-select');

      part(element, 'link').click();

      const event = await chosen;

      expect(event).to.include({resource: 'trek', id: 7});
      await element.updateComplete;
      expect(parts(element, 'card-selected')).to.have.length(1);
      expect(part(element, 'link').getAttribute('aria-current')).to.equal('true');
    });

    it('does nothing else when the page cancels the event', async () => {
      const api = fakeApi({trek: [lake]});
      const element = await fixture<TrekList>(html`<trek-list api=${api.url}></trek-list>`);
      await waitForState(element, 'ready');
      element.addEventListener('trek-select', (event) => event.preventDefault());

      part(element, 'link').click();

      await element.updateComplete;
      expect(parts(element, 'card-selected')).to.be.empty;
    });

    it('can be done by keyboard', async () => {
      const api = fakeApi({trek: [lake]});
      const element = await fixture<TrekList>(html`<trek-list api=${api.url}></trek-list>`);
      await waitForState(element, 'ready');

      part(element, 'link').focus();
      await sendKeys({press: 'Enter'});

      await until(() => parts(element, 'card-selected').length === 1, 'the card is marked');
    });
  });

  describe('detail-url', () => {
    it('makes the names links that say where they lead', async () => {
      const api = fakeApi({trek: [lake]});
      const element = await fixture<TrekList>(
        html`<trek-list api=${api.url} detail-url="/rando/{id}-{slug}"></trek-list>`,
      );

      await waitForState(element, 'ready');

      expect(part(element, 'link').getAttribute('href')).to.equal('/rando/7-tour-de-l-etang-d-o');
    });

    it('keeps the visitor on the page when the page cancels trek-select', async () => {
      const api = fakeApi({trek: [lake]});
      const element = await fixture<TrekList>(
        html`<trek-list api=${api.url} detail-url="#away-{id}"></trek-list>`,
      );
      await waitForState(element, 'ready');
      element.addEventListener('trek-select', (event) => event.preventDefault());

      part(element, 'link').click();

      expect(location.hash).to.equal('');
    });

    it('that could run a script is not used', async () => {
      const api = fakeApi({trek: [lake]});
      const element = await fixture<TrekList>(
        html`<trek-list api=${api.url} detail-url="javascript:alert({id})"></trek-list>`,
      );

      const warnings = await warningsDuring(() => waitForState(element, 'ready'));

      expect(part(element, 'link').localName).to.equal('button');
      expect(warnings).to.deep.equal([
        '<trek-list>: detail-url "javascript:alert({id})" is not an address of a page; using buttons.',
      ]);
    });
  });

  describe('without treks', () => {
    it('says so', async () => {
      const element = await sample({treks: 0});

      await waitForState(element, 'empty');

      expect(visibleText(element)).to.equal('Aucune randonnée à afficher.');
    });

    it('shows what the page put in the empty slot', async () => {
      const element = await fixture<TrekList>(html`
        <trek-list api=${sampleApi({treks: 0})}><p slot="empty">Nothing here</p></trek-list>
      `);

      await waitForState(element, 'empty');

      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    });

    it('is accessible', async () => {
      const element = await sample({treks: 0});
      await waitForState(element, 'empty');

      await expect(element).to.be.accessible();
    });
  });

  describe('while the treks load', () => {
    it('keeps the room of a page of cards', async () => {
      const element = await sample({fault: 'hang'});
      await waitForState(element, 'loading');

      expect(rootOf(element).querySelectorAll('.skeleton')).to.have.length(12);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(500);
    });

    it('shows what the page put inside the element', async () => {
      const element = await fixture<TrekList>(html`
        <trek-list api=${sampleApi({fault: 'hang'})}><a href="/all">All our treks</a></trek-list>
      `);

      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('is accessible', async () => {
      const element = await sample({fault: 'hang'});

      await expect(element).to.be.accessible();
    });
  });
});
