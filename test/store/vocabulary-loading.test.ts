import {expect} from '@open-wc/testing';
import {SourceCore} from '../../src/store/source-core.js';
import {VocabularyLoading} from '../../src/store/vocabulary-loading.js';
import {nextTask} from '../support/async.js';
import {until} from '../support/dom.js';
import {paramsOf, ScriptedProvider, vocabularyOf} from '../support/scripted-provider.js';
import {sourceProvider} from '../support/scripted-source.js';

const some = vocabularyOf({1: 'À pied'});
const others = vocabularyOf({2: 'Facile'});

describe('VocabularyLoading', () => {
  let core: SourceCore;
  let provider: ScriptedProvider;
  let loading: VocabularyLoading;

  beforeEach(() => {
    core = new SourceCore({});
    provider = new ScriptedProvider();
    loading = new VocabularyLoading(core, sourceProvider(core, provider));
  });

  afterEach(() => core.end());

  const areRequested = (count: number) =>
    until(() => provider.vocabularies.length === count, `${count} are requested`);
  const arrives = (name: 'practices' | 'difficulties' | 'routes') =>
    until(() => core.state.vocabularies[name], `${name} are there`);
  const request = (at: number) => {
    const found = provider.vocabularies[at];
    if (!found) throw new Error(`there is no request ${at}`);
    return found;
  };

  it('requests two at a time, in the order in which they are needed', async () => {
    loading.request(['practices', 'difficulties', 'cities']);
    loading.request(['themes']);
    await areRequested(2);
    await nextTask();
    expect(paramsOf(provider.vocabularies)).to.deep.equal(['practices', 'difficulties']);

    await request(1).answer(others);

    expect(paramsOf(provider.vocabularies)).to.deep.equal(['practices', 'difficulties', 'cities']);
    await request(0).answer(some);
    expect(paramsOf(provider.vocabularies).at(-1)).to.equal('themes');
  });

  it('lets the browser paint before the first request', async () => {
    let isPainted = false;
    requestAnimationFrame(() => {
      isPainted = true;
    });

    loading.request(['practices']);
    await Promise.resolve();
    expect(provider.vocabularies.length).to.equal(0);
    await areRequested(1);

    expect(isPainted).to.equal(true);
  });

  it('requests each once', async () => {
    loading.request(['practices', 'practices']);
    loading.request(['practices']);
    await areRequested(1);
    await request(0).answer(some);

    loading.request(['practices', 'routes']);
    await areRequested(2);

    expect(paramsOf(provider.vocabularies)).to.deep.equal(['practices', 'routes']);
  });

  it('reports vocabularies that arrive together in one change', async () => {
    loading.request(['practices', 'difficulties']);
    await areRequested(2);
    const seen: string[] = [];
    core.subscribe(() => seen.push(Object.keys(core.state.vocabularies).sort().join()));

    await request(1).answer(others);
    await request(0).answer(some);
    await arrives('practices');

    expect(seen).to.deep.equal(['difficulties,practices']);
    expect(core.state.vocabularies).to.deep.equal({practices: some, difficulties: others});
  });

  it('goes on after one that fails, which is empty', async () => {
    loading.request(['practices', 'difficulties', 'routes']);
    await areRequested(2);

    await request(0).fail();
    await request(1).fail();
    await areRequested(3);
    await request(2).answer(some);
    await arrives('routes');

    expect(core.state.vocabularies.practices?.size).to.equal(0);
    expect(core.state.vocabularies.routes).to.equal(some);
  });

  it('does not request a failed one again for a while', async () => {
    loading.request(['practices']);
    await areRequested(1);
    await request(0).fail();
    await arrives('practices');

    loading.request(['practices']);
    loading.request(['practices', 'difficulties']);
    await areRequested(2);

    expect(paramsOf(provider.vocabularies)).to.deep.equal(['practices', 'difficulties']);
  });

  it('requests one again that failed, for an element that needs it after a while', async () => {
    loading = new VocabularyLoading(core, sourceProvider(core, provider), 0);
    loading.request(['practices']);
    await areRequested(1);
    await request(0).fail();
    await arrives('practices');

    loading.request(['practices']);
    await areRequested(2);
    await request(1).answer(some);
    await until(() => core.state.vocabularies.practices?.size, 'the practices are known');

    expect(core.state.vocabularies.practices).to.equal(some);
  });

  it('requests no more once its source has ended', async () => {
    provider.signal = core.signal;
    loading.request(['practices', 'difficulties', 'routes', 'themes']);
    await areRequested(2);

    core.end();
    await nextTask();
    await nextTask();

    expect(paramsOf(provider.vocabularies)).to.deep.equal(['practices', 'difficulties']);
  });
});
