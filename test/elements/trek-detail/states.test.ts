import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/trek-list/trek-list.js';
import {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {registry} from '../../../src/store/registry.js';
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
import {answerFrom, fakeApi, restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {fullTrek, vocabularies} from './rows.js';

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

/** Fails to load the code of a sheet, `failures` times. */
class BrokenDetail extends TrekDetail {
  failures = 1;

  protected override importBody() {
    this.failures -= 1;
    return this.failures < 0 ? super.importBody() : Promise.reject(new TypeError('No network.'));
  }
}
customElements.define('broken-detail', BrokenDetail);

/** Counts how often it loads the code of a sheet. */
class CountingDetail extends TrekDetail {
  loads = 0;

  protected override importBody() {
    this.loads += 1;
    return super.importBody();
  }
}
customElements.define('trek-detail-counting', CountingDetail);

describe('the states of <trek-detail>', () => {
  // The sample territory is made when it is first asked for, which takes a while.
  before(async function () {
    this.timeout(60_000);
    await fetch(`${sampleApi()}trek/1001/`);
  });
  afterEach(restoreFetch);

  describe('before and without a sheet', () => {
    it('loads its code once the visitor comes near, before an item is chosen', async () => {
      const detail = await fixture<CountingDetail>(
        html`<trek-detail-counting lang="fr" api=${sampleApi()}></trek-detail-counting>`,
      );
      await waitForState(detail, 'empty');
      await until(() => visibleText(detail).includes('Choisissez'), 'it is drawn');
      expect(detail.loads).to.equal(0);

      detail.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));

      await until(() => detail.loads === 1, 'its code is loaded');
    });

    it('asks for the sheet of another item before it draws what is known of that', async () => {
      const other = {...fullTrek, id: 8, name: 'La crête'};
      const {url} = fakeApi({trek: [fullTrek, other], ...vocabularies});
      const {list, detail} = await pair(url);
      const links = () => parts(list, 'link');
      await until(() => links().length === 2, 'both cards are there');
      links()[0]?.click();
      await waitForState(detail, 'ready');
      const drawn = new Promise<string>((resolve) => {
        const {fetch} = window;
        window.fetch = (input, init) => {
          if (/trek\/8\//.test(String(input))) resolve(name(detail));
          return fetch(input, init);
        };
      });

      links()[1]?.click();

      expect(await drawn).not.to.equal('La crête');
      await until(() => name(detail) === 'La crête', 'what is known is drawn');
    });

    it('reserves the space of a sheet that is being loaded', async () => {
      const element = await fixture<TrekDetail>(
        html`<trek-detail lang="fr" api=${sampleApi({fault: 'hang'})} trek-id="1001"></trek-detail>`,
      );

      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.offsetHeight).to.be.greaterThan(400);
      await until(() => news(element) === 'Chargement…', 'says so');
      expect(element.offsetHeight).to.be.greaterThan(400);
      await expect(element).to.be.accessible();
    });

    it('shows what the page put inside until the sheet arrives', async () => {
      const element = await fixture<TrekDetail>(html`
        <trek-detail lang="fr" api=${sampleApi({latency: 100})} trek-id="1001">
          <a href="https://example.org/1001">La fiche</a>
        </trek-detail>
      `);
      const link = element.querySelector('a');
      expect(link?.checkVisibility()).to.equal(true);

      await waitForState(element, 'ready');

      expect(link?.checkVisibility()).to.equal(false);
    });

    it('says that a trek does not exist', async () => {
      const api = fakeApi({trek: [fullTrek]}).url;
      const element = document.createElement('trek-detail');
      const error = nextEvent(element, 'trek-error');
      Object.assign(element, {api, trekId: 99, lang: 'fr'});
      (await fixture(html`<div></div>`)).append(element);

      await waitForState(element, 'error');

      expect((await error).code).to.equal('not-found');
      expect(collapseSpaces(part(element, 'not-found').textContent)).to.equal(
        'Cette randonnée n’existe pas ou n’est plus publiée.',
      );
      expect(parts(element, 'retry')).to.be.empty;
      expect(parts(element, 'close'), 'trek-id fixes the sheet').to.be.empty;
      await expect(element).to.be.accessible();
    });

    it('can be closed when its trek does not exist or fails', async () => {
      const answer = (path: string) =>
        path.includes('/8/') ? Response.json({}, {status: 500}) : answerFrom([fullTrek], path);
      const element = await fixture<TrekDetail>(html`
        <trek-detail lang="fr" api=${fakeApi({trek: answer}).url}></trek-detail>
      `);
      for (const id of [99, 8] as const) {
        registry.sources.at(-1)?.select(`trek/${id}`);
        await waitForState(element, 'error');
        await expect(element).to.be.accessible();

        part(element, 'close').click();

        await waitForState(element, 'empty');
      }
    });

    it('offers to try again when the server breaks', async () => {
      let isBroken = true;
      const answer = () => (isBroken ? Response.json({}, {status: 500}) : Response.json(fullTrek));
      const element = await fixture<TrekDetail>(
        html`<trek-detail lang="fr" api=${fakeApi({trek: answer}).url} trek-id="7"></trek-detail>`,
      );
      await waitForState(element, 'error');
      expect(visibleText(element)).to.contain('Cette randonnée n’a pas pu être chargée.');
      await expect(element).to.be.accessible();
      const before = part(element, 'retry');
      before.focus();
      await sendKeys({press: 'Enter'});
      await until(() => !parts(element, 'retry').includes(before), 'the button has gone');
      await until(() => parts(element, 'retry').length > 0, 'it is there again');
      expect(rootOf(element).activeElement).to.equal(part(element, 'retry'));
      isBroken = false;

      await sendKeys({press: 'Enter'});

      await waitForState(element, 'ready');
      expect(name(element)).to.equal("Tour de l'Étang d'Ô");
      expect(rootOf(element).activeElement?.id).to.equal('name');
    });

    it('keeps what the list has loaded when the sheet fails', async () => {
      let requests = 0;
      const answer = () => {
        requests += 1;
        return requests === 1
          ? Response.json({count: 1, next: null, previous: null, results: [fullTrek]})
          : Response.json({}, {status: 500});
      };
      const {list, detail} = await pair(fakeApi({trek: answer, ...vocabularies}).url);

      parts(list, 'link')[0]?.click();

      await waitForState(detail, 'error');
      expect(name(detail)).to.equal("Tour de l'Étang d'Ô");
      expect(visibleText(detail)).to.contain('Réessayer');
      await expect(detail).to.be.accessible();
    });

    it('offers to try again when its own script does not load', async () => {
      const element = await fixture<BrokenDetail>(
        html`<broken-detail lang="fr" api=${fakeApi({trek: [fullTrek]}).url} trek-id="7"></broken-detail>`,
      );
      await waitForState(element, 'error');
      await until(() => parts(element, 'name').length > 0, 'shows the name nevertheless');

      part(element, 'retry').click();

      await waitForState(element, 'ready');
      expect(visibleText(element)).to.contain('Monter.');
    });

    it('throws nothing when it is removed while it loads', async () => {
      const element = await fixture<TrekDetail>(
        html`<trek-detail lang="fr" api=${sampleApi({latency: 50})} trek-id="1001"></trek-detail>`,
      );
      const place = element.parentElement;

      element.remove();
      await until(() => registry.sources.length === 0, 'ends its source');
      place?.append(element);

      await waitForState(element, 'ready');
    });

    it('stays ready when it is moved', async () => {
      const element = await shown(sampleApi(), 1001);
      const place = await fixture(html`<div></div>`);

      place.append(element);
      await element.updateComplete;

      expect(element.matches(':state(ready)')).to.equal(true);
      expect(parts(element, 'profile-chart')).to.have.length(1);
    });
  });
});
