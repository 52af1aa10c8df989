import {expect} from '@open-wc/testing';
import type {SourceElement} from '../../src/elements/source-element.js';
import {until, waitForState} from '../support/dom.js';
import {createElement, sourceTags} from '../support/elements.js';
import {sampleApi} from '../support/sample.js';

/** Values other than the default, for attributes that need one of their own. */
const values: Readonly<Record<string, string>> = {
  'heading-level': '3',
  'in-bbox': '-180,-90,180,90',
  routing: 'none',
  resource: 'poi',
};

/** The properties of an element by their attributes. */
function attributesOf(element: SourceElement): ReadonlyMap<string, PropertyKey> {
  const {elementProperties} = element.constructor as typeof SourceElement;
  const attributes = new Map<string, PropertyKey>();
  for (const [property, {attribute}] of elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    if (attribute !== false) attributes.set(name, property);
  }
  return attributes;
}

for (const tag of sourceTags) {
  describe(`<${tag}> whose attributes are removed`, () => {
    const original = location.href;
    let element: SourceElement;

    afterEach(() => {
      element.remove();
      history.replaceState(null, '', original);
    });

    const read = (property: PropertyKey) => Reflect.get(element, property);

    it('has the defaults again, and goes on', async () => {
      element = createElement(tag, sampleApi({treks: 5}));
      document.body.append(element);
      await waitForState(element, 'ready');
      const pristine = document.createElement(tag);
      const attributes = attributesOf(element);
      for (const name of attributes.keys()) {
        if (name === 'api' || element.hasAttribute(name)) continue;
        element.setAttribute(name, values[name] ?? '');
      }
      await element.updateComplete;

      for (const name of attributes.keys()) if (name !== 'api') element.removeAttribute(name);
      await element.updateComplete;

      for (const [name, property] of attributes) {
        if (name !== 'api') expect(read(property), name).to.equal(Reflect.get(pristine, property));
      }
      element.setAttribute('ids', '1002');
      await until(() => element.ids === '1002' && !element.isUpdatePending, 'it is updated again');
    });

    it('has the defaults where they are removed before it is on the page', async () => {
      element = createElement(tag, sampleApi({treks: 5}));
      for (const name of attributesOf(element).keys()) {
        if (element.hasAttribute(name)) continue;
        element.setAttribute(name, values[name] ?? '');
        element.removeAttribute(name);
      }
      const errors: unknown[] = [];
      const {onerror} = window;
      window.onerror = (_message, _source, _line, _column, error) => errors.push(error);

      document.body.append(element);
      window.onerror = onerror;

      expect(errors).to.be.empty;
      expect(element.api).to.equal('');
      expect(element.hasUpdated).to.equal(false);
      element.api = sampleApi({treks: 5});
      await waitForState(element, 'ready');
    });

    it('has the default of a property that a framework sets to null', async () => {
      element = createElement(tag, sampleApi({treks: 5}));
      document.body.append(element);
      await waitForState(element, 'ready');

      Object.assign(element, {ids: null, inBbox: null, routing: null});
      await element.updateComplete;

      expect(element.ids).to.equal('');
      expect(element.inBbox).to.equal('');
      expect(element.routing).to.equal(tag === 'trek-app' ? 'query' : '');
    });
  });
}
