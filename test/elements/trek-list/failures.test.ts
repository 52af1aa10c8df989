import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/trek-list/trek-list.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {kindNames} from '../../../src/store/kinds.js';
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

const sample = (behaviour = {}) =>
  fixture<TrekList>(html`<trek-list lang="fr" api=${sampleApi(behaviour)}></trek-list>`);

describe('<trek-list>, when something is wrong,', () => {
  afterEach(restoreFetch);

  describe('when the server fails', () => {
    it('shows an error, dispatches trek-error, and tries again on request', async () => {
      const api = sampleApi({fault: 'html', on: 'trek', times: 1});
      const element = document.createElement('trek-list');
      element.lang = 'fr';
      element.api = api;
      const failed = nextEvent(element, 'trek-error');

      document.body.append(element);

      const event = await failed;
      await element.updateComplete;

      expect(event.code).to.equal('unreadable');
      expect(visibleText(element)).to.contain('Les randonnées n’ont pas pu être chargées.');
      part(element, 'retry').click();
      await waitForState(element, 'ready');
      element.remove();
    });

    it('keeps the treks of the pages that arrived', async () => {
      const element = await sample({treks: 30, fault: '404', on: 'trek', after: 1, times: 1});

      await until(() => parts(element, 'error').length === 1, 'the failure is told');

      expect(element.matches(':state(ready)')).to.equal(true);
      expect(parts(element, 'card')).to.have.length(12);
      part(element, 'retry').click();
      await until(() => parts(element, 'error').length === 0, 'the rest has arrived');
    });

    it('keeps the focus of who tries again', async () => {
      const element = await sample({fault: 'html', on: 'trek', times: 2});
      await waitForState(element, 'error');
      const first = part(element, 'retry');
      first.focus();
      first.click();
      await until(() => !first.isConnected && parts(element, 'retry').length > 0, 'it fails again');
      const second = part(element, 'retry');
      expect(rootOf(element).activeElement).to.equal(second);

      second.click();
      await waitForState(element, 'ready');

      expect(document.activeElement).to.equal(element);
      element.blur();
      expect(element.hasAttribute('tabindex')).to.equal(false);
    });

    it('keeps the focus of who loads the rest of the treks', async () => {
      const element = await sample({treks: 30, fault: '404', on: 'trek', after: 1, times: 1});
      await until(() => parts(element, 'error').length === 1, 'the failure is told');

      part(element, 'retry').focus();
      part(element, 'retry').click();
      await until(() => parts(element, 'error').length === 0, 'the rest has arrived');

      expect(document.activeElement).to.equal(element);
    });

    it('leaves the focus where the visitor has moved it meanwhile', async () => {
      const element = await sample({fault: 'html', on: 'trek', times: 1});
      const link = document.createElement('a');
      link.href = '#';
      document.body.append(link);
      await waitForState(element, 'error');

      part(element, 'retry').focus();
      part(element, 'retry').click();
      link.focus();
      await waitForState(element, 'ready');

      expect(document.activeElement).to.equal(link);
      link.remove();
    });

    it('keeps what the page put inside the element', async () => {
      const element = await fixture<TrekList>(html`
        <trek-list api=${sampleApi({fault: 'html'})}><a href="/all">All our treks</a></trek-list>
      `);

      await waitForState(element, 'error');

      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('is accessible', async () => {
      const element = await sample({fault: 'html'});
      await waitForState(element, 'error');

      await expect(element).to.be.accessible();
    });
  });

  describe('with hostile data', () => {
    it('shows it as text and runs no script', async () => {
      const hostile = {...lake, name: '<img src=x onerror="window.hacked=1">', labels: [9]};
      const label = {id: 9, name: '<b onclick=x>', pictogram: 'javascript:alert(1)', filter: true};
      const api = fakeApi({trek: [hostile], label: [label]});
      const element = await fixture<TrekList>(html`<trek-list api=${api.url}></trek-list>`);

      await waitForState(element, 'ready');

      expect(collapseSpaces(part(element, 'name').textContent)).to.equal(hostile.name);
      expect('hacked' in window).to.equal(false);
      expect(rootOf(element).querySelector('[src^="javascript"]')).to.equal(null);
    });

    it('leaves out the treks that cannot be read and shows the others', async () => {
      const api = fakeApi({trek: [lake, {id: 'x', name: 3}, {...lake, id: 8, name: 'Le col'}]});
      const element = await fixture<TrekList>(html`<trek-list api=${api.url}></trek-list>`);

      await waitForState(element, 'ready');

      expect(parts(element, 'name').map((name) => collapseSpaces(name.textContent))).to.deep.equal([
        "Tour de l'Étang d'Ô",
        'Le col',
      ]);
    });
  });

  describe('with a wrong attribute', () => {
    const wrong: readonly (readonly [string, string, string])[] = [
      [
        'page-size',
        'abc',
        '<trek-list>: page-size "abc" is not a whole number from 1 to 100; using 12.',
      ],
      [
        'heading-level',
        '9',
        '<trek-list>: heading-level "9" is not a whole number from 1 to 6; using 3.',
      ],
      [
        'resource',
        'tree',
        `<trek-list>: resource "tree" is not ${kindNames().join(', ')}; using "trek".`,
      ],
      ['practices', 'x', '<trek-list>: practices "x" is not an id; leaving it out.'],
      [
        'in-bbox',
        '1,2',
        '<trek-list>: in-bbox "1,2" is not "west,south,east,north" in degrees; leaving it out.',
      ],
    ];

    for (const [name, value, sentence] of wrong) {
      it(`tells once that ${name} "${value}" cannot be used, and shows the treks`, async () => {
        const element = document.createElement('trek-list');
        element.api = sampleApi({treks: 3});
        element.setAttribute(name, value);

        const warnings = await warningsDuring(async () => {
          document.body.append(element);
          await waitForState(element, 'ready');
          element.requestUpdate();
          await element.updateComplete;
        });

        expect(warnings).to.deep.equal([sentence]);
        element.remove();
      });
    }

    it('tells that api is not an address, and keeps what the page put inside', async () => {
      const element = document.createElement('trek-list');
      element.api = 'ftp://example.org';
      element.textContent = 'Our treks';

      const warnings = await warningsDuring(async () => {
        document.body.append(element);
        await waitForState(element, 'error');
      });

      expect(warnings).to.deep.equal([
        '<trek-list>: api "ftp://example.org" is not an http address; showing nothing.',
      ]);
      element.remove();
    });
  });
});
