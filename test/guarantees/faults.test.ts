import {expect} from '@open-wc/testing';
import {waitForState} from '../support/dom.js';
import {createElement, sourceTags} from '../support/elements.js';
import {type Behaviour, sampleApi} from '../support/sample.js';

const faults: Readonly<Record<string, Behaviour>> = {
  'too many requests': {fault: '429'},
  'an internal error': {fault: '500'},
  'a page of HTML': {fault: 'html'},
  'half a body': {fault: 'truncated'},
  'a connection that breaks': {fault: 'reset'},
};

for (const tag of sourceTags) {
  describe(`<${tag}> in front of a failing server`, () => {
    for (const [name, behaviour] of Object.entries(faults)) {
      it(`that answers ${name}, says so and throws nothing into the page`, async () => {
        const thrown: unknown[] = [];
        const hear = (event: Event) => thrown.push(event);
        window.addEventListener('error', hear);
        window.addEventListener('unhandledrejection', hear);
        const element = createElement(tag, sampleApi({treks: 5, ...behaviour}));
        document.body.append(element);

        await waitForState(element, 'error');

        expect(thrown).to.be.empty;
        element.remove();
        window.removeEventListener('error', hear);
        window.removeEventListener('unhandledrejection', hear);
      });
    }

    it('shows what can be read of answers with unreadable parts', async () => {
      for (const fault of ['nan', 'bad-rows']) {
        const element = createElement(tag, sampleApi({treks: 20, fault}));
        document.body.append(element);

        await waitForState(element, 'ready');

        element.remove();
      }
    });

    it('does not affect an element of a working server', async () => {
      const broken = createElement(tag, sampleApi({treks: 5, fault: 'html'}));
      const sound = createElement(tag, sampleApi({treks: 5}));
      document.body.append(broken, sound);

      await Promise.all([waitForState(broken, 'error'), waitForState(sound, 'ready')]);

      broken.remove();
      sound.remove();
    });
  });
}
