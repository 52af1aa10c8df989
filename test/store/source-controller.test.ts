import {expect} from '@open-wc/testing';
import '../../src/kinds/index.js';
import type {PropertyValues} from 'lit';
import {SourceElement} from '../../src/elements/source-element.js';
import {trek} from '../../src/kinds/trek.js';
import type {ItemSource} from '../../src/store/item-source.js';
import {type Kind, kindNames, registerKind} from '../../src/store/kinds.js';
import {registry} from '../../src/store/registry.js';
import {initialState, type SourceState} from '../../src/store/source-state.js';
import {nextTask} from '../support/async.js';
import {warningsDuring} from '../support/console.js';
import {until} from '../support/dom.js';

/** An element that shows nothing, requests nothing and remembers its sources. */
class BareElement extends SourceElement {
  readonly given: ItemSource[] = [];
  updates = 0;

  get treks(): ItemSource | undefined {
    return this.source.source;
  }

  get state(): SourceState {
    return this.source.state;
  }

  get isMisconfigured(): boolean {
    return this.source.isMisconfigured;
  }

  protected override connectSource(source: ItemSource) {
    this.given.push(source);
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.updates++;
  }
}

customElements.define('bare-source-element', BareElement);

const api = 'https://geotrek.example/api/v2/';

describe('SourceController', () => {
  const elements: Element[] = [];

  const make = (attributes: Readonly<Record<string, string>> = {api}) => {
    const element = document.createElement('bare-source-element') as BareElement;
    element.lang = 'fr';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    elements.push(element);
    return element;
  };

  const join = async (attributes?: Readonly<Record<string, string>>) => {
    const element = make(attributes);
    document.body.append(element);
    await element.updateComplete;
    return element;
  };

  const set = async (element: BareElement, name: string, value: string) => {
    element.setAttribute(name, value);
    await element.updateComplete;
  };

  afterEach(async () => {
    for (const element of elements.splice(0)) element.remove();
    await Promise.resolve();
    expect(registry.sources.length).to.equal(0);
  });

  it('warns once of each attribute that cannot be used, and leaves it out', async () => {
    let element: BareElement | undefined;

    const warnings = await warningsDuring(async () => {
      element = await join({
        api,
        practices: '4,x',
        'in-bbox': '1,2',
        resource: 'tree',
      });
      await until(() => element?.treks, 'the kind in its place is there');
      await set(element, 'themes', '7');
      element.remove();
      document.body.append(element);
      await element.updateComplete;
    });

    expect(warnings).to.deep.equal([
      `<bare-source-element>: resource "tree" is not ${kindNames().join(', ')}; using "trek".`,
      '<bare-source-element>: practices "x" is not an id; leaving it out.',
      '<bare-source-element>: in-bbox "1,2" is not "west,south,east,north" in degrees; leaving it out.',
    ]);
    const usual = await join({api, practices: '4', themes: '7'});
    expect(usual.treks === element?.treks).to.equal(true);
  });

  it('is waited for by those that follow it, while the code of its kind is on its way', async () => {
    let arrive = (_: Kind) => {};
    registerKind(
      'slowkind',
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    let follower: BareElement | undefined;

    const warnings = await warningsDuring(async () => {
      const shown = await join({api, resource: 'slowkind', id: 'slow'});
      follower = await join({for: 'slow'});
      // Longer than a follower waits for what is not there.
      await new Promise((resolve) => setTimeout(resolve, 2300));
      expect(follower.isMisconfigured).to.equal(false);
      arrive({...trek, name: 'slowkind'});
      await until(() => shown.treks, 'it has its source');
    });

    await until(() => follower?.treks, 'its follower has it, too');
    expect(warnings).to.deep.equal([]);
  });

  it('does not fail for a kind that it no longer shows', async () => {
    let fail: ((error: Error) => void) | undefined;
    registerKind(
      'lostkind',
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    const element = await join({api, resource: 'lostkind'});
    await until(() => fail, 'its kind is on its way');

    await set(element, 'resource', 'trek');
    fail?.(new Error('The code does not come.'));
    await nextTask();

    expect(element.treks).not.to.equal(undefined);
    expect(element.state.items.status).to.equal('loading');
  });

  it('keeps its source when what it states stays the same', async () => {
    const element = await join({api, practices: '4'});

    await set(element, 'practices', ' 4, ');
    await set(element, 'heading-level', '2');
    await set(element, 'defaults', 'practice=5');

    expect(element.given.length).to.equal(1);
  });

  it('shares a source with an element that writes the address otherwise', async () => {
    const element = await join({api});
    const other = await join({api: 'https://geotrek.example'});

    expect(other.treks === element.treks).to.equal(true);
  });

  it('replaces its source when its scope changes, and keeps what the visitor has chosen', async () => {
    const element = await join({api, practices: '4'});
    element.treks?.select('trek/7');

    await set(element, 'practices', '5');

    expect(element.given.length).to.equal(2);
    expect(element.state.selectedKey).to.equal('trek/7');
    expect(registry.sources.length).to.equal(1);
  });

  it('does not keep the criteria of another server', async () => {
    const element = await join({api});
    element.treks?.select('trek/7');

    await set(element, 'api', 'https://other.example/api/v2/');

    expect(element.given.length).to.equal(2);
    expect(element.state.selectedKey).to.equal(undefined);
  });

  it('replaces its source when the page changes its language', async () => {
    const element = await join();

    element.lang = 'en';
    await until(() => element.given.length === 2, 'there is another source');

    expect(registry.sources.length).to.equal(1);
  });

  it('updates its element with each change of its source, and no longer after it has left', async () => {
    const element = await join();
    const beside = await join();
    const {updates} = element;

    beside.treks?.select('trek/7');
    await element.updateComplete;
    expect(element.updates).to.equal(updates + 1);
    element.remove();
    beside.treks?.select('trek/8');
    await element.updateComplete;

    expect(element.updates).to.equal(updates + 1);
  });

  it('keeps the source of an element that is moved', async () => {
    const element = await join();
    const before = element.treks;
    const place = document.createElement('div');
    document.body.append(place);
    elements.push(place);

    place.append(element);
    await element.updateComplete;

    expect(element.treks === before).to.equal(true);
    expect(before?.state === element.state).to.equal(true);
  });

  it('follows the element that "for" names, also one that comes later and changes', async () => {
    const follower = await join({for: 'hikes'});
    expect(follower.treks).to.equal(undefined);
    expect(follower.state === initialState).to.equal(true);

    const hikes = await join({api, id: 'hikes'});
    expect(follower.treks === hikes.treks).to.equal(true);
    await set(hikes, 'practices', '5');

    expect(hikes.given.length).to.equal(2);
    expect(follower.treks === hikes.treks).to.equal(true);
  });

  it('warns when no element has the id that "for" names', async () => {
    let element: BareElement | undefined;

    const warnings = await warningsDuring(async () => {
      element = await join({for: 'nobody'});
      await until(() => element?.isMisconfigured, 'it gives up');
    });

    expect(warnings).to.deep.equal([
      '<bare-source-element>: for "nobody" is not the id of a trek element on this page.',
    ]);
  });

  it('shows the items of a source that is found after a failure', async () => {
    const follower = await join({for: 'late'});
    await warningsDuring(() => until(() => follower.isMisconfigured, 'it gives up'));

    const late = await join({api, id: 'late'});
    await follower.updateComplete;

    expect(follower.isMisconfigured).to.equal(false);
    expect(follower.treks === late.treks).to.equal(true);
  });

  it('takes the only source of the page where nothing is stated', async () => {
    const element = await join({});
    const stating = await join();

    expect(element.treks === stating.treks).to.equal(true);
  });

  it('warns when there are several sources and nothing is stated', async () => {
    const first = await join({api});
    await join({api, practices: '5'});
    let element: BareElement | undefined;

    const warnings = await warningsDuring(async () => {
      element = await join({});
    });

    expect(element?.treks === first.treks).to.equal(true);
    expect(warnings).to.deep.equal([
      '<bare-source-element>: several sources on the page and no "for"; using the first one.',
    ]);
  });

  it('fails at once with an invalid address', async () => {
    let element: BareElement | undefined;

    const warnings = await warningsDuring(async () => {
      element = await join({api: 'ftp://geotrek.example'});
    });

    expect(element?.isMisconfigured).to.equal(true);
    expect(warnings).to.deep.equal([
      '<bare-source-element>: api "ftp://geotrek.example" is not an http address; showing nothing.',
    ]);
  });

  it('shows nothing until it is known what the address of the page asks for', async () => {
    const element = make({api, defaults: 'practice=4'});
    document.body.append(element);
    element.treks?.select('trek/7');
    expect(element.state === initialState).to.equal(true);

    await until(() => element.state !== initialState, 'the defaults are read');

    expect(element.state.criteria.terms).to.deep.equal({practice: ['4']});
  });
});
