import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/trek-list/trek-list.js';
import {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {registry} from '../../../src/store/registry.js';
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
import {bareTrek, fullTrek, vocabularies} from './rows.js';

/** Empty while no item is known. */
const name = (element: Element) => collapseSpaces(parts(element, 'name')[0]?.textContent);
const news = (element: Element) =>
  collapseSpaces(rootOf(element).querySelector('[role=status]')?.textContent);

const shown = async (api: string, id = 7) => {
  const element = await fixture<TrekDetail>(
    html`<trek-detail lang="fr" api=${api} trek-id=${id}></trek-detail>`,
  );
  await waitForState(element, 'ready');
  return element;
};

/** A list and a sheet that share a source, the list being there already. */
async function pair(api: string, inside: unknown = undefined) {
  const place = await fixture(html`
    <div lang="fr">
      <trek-list id="hikes" api=${api}></trek-list>
      <trek-detail for="hikes">${inside}</trek-detail>
    </div>
  `);
  const list = place.querySelector('trek-list');
  const detail = place.querySelector('trek-detail');
  if (!list || !detail) throw new Error('The page lacks an element.');
  await waitForState(list, 'ready');
  return {list, detail};
}

describe('<trek-detail>', () => {
  // The sample territory is made when it is first asked for, which takes a while.
  before(async function () {
    this.timeout(60_000);
    await fetch(`${sampleApi()}trek/1001/`);
  });
  afterEach(restoreFetch);

  it('asks the server of all that changes at once, and no other', async () => {
    const rows = [fullTrek, {...fullTrek, id: 8, name: 'La crête'}];
    const [first, second] = [
      fakeApi({trek: rows, ...vocabularies}),
      fakeApi({trek: rows, ...vocabularies}),
    ];
    const detail = await shown(first.url);

    detail.api = second.url;
    detail.trekId = 8;

    await until(() => name(detail) === 'La crête', 'the other is shown');
    expect(first.requests.filter((asked) => asked.startsWith('trek/8/'))).to.be.empty;
  });

  describe('far below a list', () => {
    const far = async () => {
      const both = await pair(sampleApi({treks: 5}));
      both.detail.style.marginBlock = '3000px';
      await until(() => rootOf(both.list).querySelectorAll('.link').length === 5, 'all cards');
      return both;
    };

    afterEach(() => scrollTo(0, 0));

    it('comes into sight with the focus when a trek is chosen, and gives it back', async () => {
      const {list, detail} = await far();
      const link = part(list, 'link');
      link.focus();

      link.click();

      await until(() => rootOf(detail).activeElement?.id === 'name', 'the name has the focus');
      expect(Math.abs(detail.getBoundingClientRect().top)).to.be.below(2);
      part(detail, 'close').click();
      await until(() => rootOf(list).activeElement === link, 'the card has the focus');
    });

    it('stays where it is when a trek is chosen on a map or by an address', async () => {
      const {detail} = await far();

      registry.sources.at(-1)?.select('trek/1002');

      await until(() => parts(detail, 'name').length === 1, 'the sheet is there');
      await detail.updateComplete;
      expect(detail.getBoundingClientRect().top).to.be.above(innerHeight);
    });
  });

  describe('with a trek-id', () => {
    it('shows the trek under a heading', async () => {
      const element = await shown(fakeApi({trek: [fullTrek], ...vocabularies}).url);

      expect(name(element)).to.equal("Tour de l'Étang d'Ô");
      expect(part(element, 'name').localName).to.equal('h2');
      await expect(element).to.be.accessible();
    });

    it('is accessible with everything that a server can say', async () => {
      const element = await shown(sampleApi(), 1001);

      await expect(element).to.be.accessible();
    });

    it('has no close button: there is nothing to go back to', async () => {
      const element = await shown(fakeApi({trek: [bareTrek]}).url, 8);

      expect(parts(element, 'close')).to.be.empty;
    });

    it('shows another trek when it changes', async () => {
      const element = await shown(fakeApi({trek: [fullTrek, bareTrek]}).url);

      element.trekId = 8;

      await until(() => name(element) === 'La sente', 'shows the other trek');
    });

    it('shows the pictograms of a trek after one whose pictograms could not be loaded', async () => {
      const element = await shown(sampleApi(), 1005);
      const pictograms = () => [
        ...rootOf(element).querySelectorAll<HTMLImageElement>('img.pictogram'),
      ];
      const shows = (trekId: number, words: string) => {
        element.trekId = trekId;
        return until(() => visibleText(element).includes(words), `shows trek ${trekId}`);
      };
      await shows(1001, 'Tour du lac');
      await until(() => pictograms().length > 3, 'has pictograms of practice and terms');
      const failed = new Set(pictograms().map(({src}) => src));
      for (const pictogram of pictograms()) pictogram.dispatchEvent(new Event('error'));

      await shows(1005, 'La boucle des Muletiers');

      const others = pictograms().filter(({src}) => !failed.has(src));
      expect(others).not.to.be.empty;
      for (const {src, hidden} of others) expect(hidden, src).to.equal(false);
    });

    it('shows the trek of another server when api changes', async () => {
      const element = await shown(fakeApi({trek: [fullTrek]}).url);

      element.api = fakeApi({trek: [{...fullTrek, name: 'Ailleurs'}]}).url;

      await until(() => name(element) === 'Ailleurs', 'shows the other server');
    });

    it('changes its language with lang', async () => {
      const element = await shown(sampleApi(), 1001);
      expect(visibleText(element)).to.contain('Dénivelé positif');

      element.lang = 'en';

      await until(() => visibleText(element).includes('Ascent'), 'speaks English');
      await waitForState(element, 'ready');
      expect(visibleText(element)).not.to.contain('Dénivelé');
    });

    it('shows no text of another language while its own is loading', async () => {
      const element = document.createElement('trek-detail');
      const seen = new Set<string>();
      const api = fakeApi({trek: [fullTrek], ...vocabularies}).url;
      Object.assign(element, {api, trekId: 7, lang: 'de'});
      (await fixture(html`<div></div>`)).append(element);

      while (!element.matches(':state(ready)') || !visibleText(element).includes('Höhenprofil')) {
        seen.add(visibleText(element));
        await new Promise(requestAnimationFrame);
      }

      expect([...seen].join()).not.to.match(/Profil|Durée|Chargement/);
    });

    it('selects its trek in the source, so that a map shows it', async () => {
      await shown(fakeApi({trek: [fullTrek]}).url);

      expect(registry.sources.at(-1)?.state.selectedKey).to.equal('trek/7');
    });

    it('does not change the selection of the visitor', async () => {
      const api = fakeApi({trek: [fullTrek, bareTrek]}).url;
      const element = await shown(api);

      registry.sources.at(-1)?.select('trek/8');
      await element.updateComplete;

      expect(name(element)).to.equal("Tour de l'Étang d'Ô");
      expect(registry.sources.at(-1)?.state.selectedKey).to.equal('trek/8');
    });

    it('deselects its trek when the attribute is removed', async () => {
      const element = await shown(fakeApi({trek: [fullTrek]}).url);

      element.removeAttribute('trek-id');

      await waitForState(element, 'empty');
    });

    it('warns once when it is not a number', async () => {
      const told = await warningsDuring(async () => {
        const element = await fixture<TrekDetail>(
          html`<trek-detail lang="fr" api=${fakeApi({trek: []}).url} trek-id="abc"></trek-detail>`,
        );
        await waitForState(element, 'empty');
        element.requestUpdate();
        await element.updateComplete;
      });

      expect(told).to.deep.equal([
        '<trek-detail>: trek-id "abc" is not a number; showing the trek that is chosen in a list.',
      ]);
    });

    it('keeps properties that were set before the element was defined', async () => {
      const api = fakeApi({trek: [fullTrek]}).url;
      class LateDetail extends TrekDetail {}
      const element = document.createElement('late-detail') as LateDetail;
      Object.assign(element, {api, trekId: 7, headingLevel: 4, lang: 'fr'});
      const place = await fixture(html`<div></div>`);
      place.append(element);

      customElements.define('late-detail', LateDetail);
      customElements.upgrade(element);

      await waitForState(element, 'ready');
      expect(name(element)).to.equal("Tour de l'Étang d'Ô");
      expect(part(element, 'name').localName).to.equal('h4');
    });
  });

  describe('beside a list', () => {
    const api = () => fakeApi({trek: [fullTrek, bareTrek], ...vocabularies}).url;
    const choose = (list: Element, index: number) => parts(list, 'link')[index]?.click();

    it('shows the message that no trek is selected', async () => {
      const {detail} = await pair(api());

      const words = 'Choisissez une randonnée pour en voir la fiche.';
      // The state is known before the code that says it is loaded.
      await until(() => visibleText(detail) === words, 'asks for it');
      expect(detail.matches(':state(empty)')).to.equal(true);
      await expect(detail).to.be.accessible();
    });

    it('shows the empty slot when no trek is chosen', async () => {
      const {detail} = await pair(api(), html`<p slot="empty">À vous de choisir</p>`);

      await waitForState(detail, 'empty');
      expect(detail.querySelector('p')?.checkVisibility()).to.equal(true);
    });

    it('shows the trek that is chosen there, and says its name', async () => {
      const {list, detail} = await pair(api());

      choose(list, 1);

      await waitForState(detail, 'ready');
      expect(name(detail)).to.equal('La sente');
      expect(news(detail)).to.equal('La sente');
    });

    it('shows at once what the list has loaded', async () => {
      const {list, detail} = await pair(sampleApi({latency: 150}));

      choose(list, 0);
      await detail.updateComplete;

      expect(detail.matches(':state(loading)')).to.equal(true);
      expect(name(detail)).to.equal(collapseSpaces(parts(list, 'name')[0]?.textContent));
      await expect(detail).to.be.accessible();
      await waitForState(detail, 'ready');
    });

    it('leaves the focus in the list, and takes it when asked to', async () => {
      const {list, detail} = await pair(api());
      detail.style.cssText = 'inset: 0 0 0 50%; position: fixed';
      parts(list, 'link')[0]?.focus();
      choose(list, 0);
      await waitForState(detail, 'ready');
      expect(document.activeElement?.localName).to.equal('trek-list');

      detail.focus();

      expect(document.activeElement?.localName).to.equal('trek-detail');
      expect(rootOf(detail).activeElement?.textContent).to.equal("Tour de l'Étang d'Ô");
    });

    it('closes, and gives the focus back to what opened it', async () => {
      const {list, detail} = await pair(api());
      parts(list, 'link')[0]?.focus();
      choose(list, 0);
      await waitForState(detail, 'ready');
      const closed = nextEvent(detail, 'trek-close');
      const button = part(detail, 'close');
      button.focus();

      button.click();

      await closed;
      await waitForState(detail, 'empty');
      expect(registry.sources.at(-1)?.state.selectedKey).to.equal(undefined);
      expect(rootOf(list).activeElement === parts(list, 'link')[0]).to.equal(true);
    });

    it('stays open when the page cancels the closing', async () => {
      const {list, detail} = await pair(api());
      choose(list, 0);
      await waitForState(detail, 'ready');
      detail.addEventListener('trek-close', (event) => event.preventDefault(), {once: true});

      part(detail, 'close').click();
      await detail.updateComplete;

      expect(name(detail)).to.equal("Tour de l'Étang d'Ô");
    });
  });
});
