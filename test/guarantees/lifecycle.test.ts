import {expect} from '@open-wc/testing';
import type {SourceElement} from '../../src/elements/source-element.js';
import {registry} from '../../src/store/registry.js';
import {
  collapseSpaces,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {createElement, type SourceTag, sourceTags} from '../support/elements.js';
import {sampleApi} from '../support/sample.js';

/** Labels come later than names, and may have been kept. */
const namesIn = (element: Element) =>
  parts(element, 'name')
    .map((name) => collapseSpaces(name.textContent))
    .join();

const task = () => new Promise((resolve) => setTimeout(resolve));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Notes the requests to addresses with this part, until `stop` is called. */
function requestsOf(part: string) {
  const made: {readonly signal: AbortSignal | undefined; isAnswered: boolean}[] = [];
  const {fetch} = window;
  window.fetch = async (input, init) => {
    const request = {signal: init?.signal ?? undefined, isAnswered: false};
    if (String(input).includes(part)) made.push(request);
    const response = await fetch(input, init);
    request.isAnswered = true;
    return response;
  };
  return {
    made,
    get unanswered() {
      return made.filter(({isAnswered}) => !isAnswered);
    },
    stop: () => {
      window.fetch = fetch;
    },
  };
}

/** What every element promises, wherever the page puts it and whenever. */
for (const tag of sourceTags) {
  describe(`<${tag}> on somebody else's page`, () => {
    const original = location.href;
    let place: HTMLElement;

    beforeEach(() => {
      place = document.createElement('div');
      document.body.append(place);
    });

    afterEach(async () => {
      place.remove();
      // What waited to be written is written when the last element has left.
      await task();
      history.replaceState(null, '', original);
    });

    const appended = (behaviour = {}) => {
      const element = createElement(tag, sampleApi({treks: 20, ...behaviour}));
      place.append(element);
      return element;
    };

    it('keeps working when it is moved', async () => {
      const element = appended();
      await waitForState(element, 'ready');
      const elsewhere = document.createElement('section');
      place.append(elsewhere);

      elsewhere.append(element);

      await element.updateComplete;
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('keeps the address up to date when it is moved', async () => {
      history.replaceState(null, '', location.pathname);
      const element = createElement(tag, sampleApi({treks: 20}));
      element.removeAttribute('trek-id');
      element.routing = 'query';
      const list = createElement('trek-list', sampleApi({treks: 20}));
      place.append(element, list);
      await waitForState(list, 'ready');
      // Names are links once the address is followed; a click before that adds no entry.
      await until(() => part(list, 'link').localName === 'a', 'the address is followed');
      const choose = async () => {
        part(list, 'link').click();
        await until(() => location.search.startsWith('?trek='), 'the trek is in the address');
        history.back();
        await until(() => parts(list, 'card-selected').length === 0, 'Back closes the trek');
      };
      await choose();
      const elsewhere = document.createElement('section');
      place.append(elsewhere);

      elsewhere.append(element);

      await choose();
    });

    it('keeps loading when it is moved', async () => {
      const element = appended();
      await Promise.resolve();

      place.prepend(element);

      await waitForState(element, 'ready');
    });

    it('aborts its requests when it is removed while it loads', async () => {
      const requests = requestsOf('latency=500');
      const element = appended({latency: 500});
      await until(() => requests.unanswered.length > 0, 'something is requested');

      const {unanswered} = requests;
      element.remove();
      await task();

      // Numbers: a failure would print whole signals.
      const aborted = unanswered.filter(({signal}) => signal?.aborted);
      expect(aborted.length).to.equal(unanswered.length);
      const {length} = requests.made;
      await frame();
      await frame();
      expect(requests.made.length).to.equal(length);
      expect(registry.sources).to.be.empty;
      requests.stop();
    });

    it('shows its treks again when it comes back', async () => {
      const element = appended();
      await waitForState(element, 'ready');
      await until(() => !rootOf(element).querySelector('.skeleton'), 'everything is drawn');
      const names = namesIn(element);
      element.remove();
      await task();

      place.append(element);

      await waitForState(element, 'ready');
      await until(() => namesIn(element) === names, 'shows the same');
    });

    it('can be made again in the place of another', async () => {
      const first = appended();
      await waitForState(first, 'ready');

      const second = createElement(tag, sampleApi({treks: 20}));
      first.replaceWith(second);

      await waitForState(second, 'ready');
    });

    it('takes properties that were set before it was defined', async () => {
      const late = `${tag}-late`;
      const element = document.createElement(late) as SourceElement;
      element.api = sampleApi({treks: 20});
      if (tag === 'trek-detail') Object.assign(element, {trekId: 1001});
      if (tag === 'trek-map') Object.assign(element, {loading: 'eager'});
      place.append(element);

      const Known = customElements.get(tag) ?? HTMLElement;
      if (!customElements.get(late)) customElements.define(late, class extends Known {});

      await waitForState(element, 'ready');
    });

    it('follows an address that changes', async () => {
      const element = appended();
      await waitForState(element, 'ready');

      element.api = sampleApi({treks: 20, fault: 'html'});

      await waitForState(element, 'error');
      element.api = sampleApi({treks: 20});
      await waitForState(element, 'ready');
    });

    it('changes messages and data to the language of the page', async () => {
      const element = appended();
      await waitForState(element, 'ready');
      const french = visibleText(element);

      element.lang = 'en';

      await until(
        () => element.matches(':state(ready)') && visibleText(element) !== french,
        'the words have changed',
      );
    });
  });
}

/** What stays in memory is counted in `test/builds/leaks.node-test.js`. */
describe('no source is leaked', () => {
  /** Maps take a worker and a drawing surface each; their own tests come and go with them. */
  const light: readonly SourceTag[] = ['trek-list', 'trek-detail', 'trek-app'];

  for (const tag of light) {
    it(`by 100 <${tag}> that came and went`, async () => {
      for (let i = 0; i < 100; i++) {
        const element = createElement(tag, sampleApi({treks: 5}));
        document.body.append(element);
        if (i % 2 === 0) await element.updateComplete;
        element.remove();
      }
      await task();

      expect(registry.sources).to.be.empty;
    });
  }
});
