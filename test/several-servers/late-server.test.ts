import {expect} from '@open-wc/testing';
import {clientFor} from '../../src/api/client.js';
import '../../src/kinds/index.js';
import {trek} from '../../src/kinds/trek.js';
import {Server} from '../../src/store/several-servers/server.js';
import {SeveralServersSource} from '../../src/store/several-servers/several-servers-source.js';
import {visibleItems} from '../../src/store/source-state.js';
import {until} from '../support/dom.js';
import {type FakeApi, fakeApi, restoreFetch} from '../support/fake-api.js';
import {endpointsWithOverride, firstRows, pausedApi, secondRows} from '../support/several-apis.js';

/** After this a server is late. */
const LATE_MS = 50;

function open(...apis: readonly FakeApi[]): SeveralServersSource {
  const questionFor = ({url}: FakeApi) => ({
    kind: trek,
    client: clientFor(url),
    language: 'fr',
    scope: {},
    files: 'none',
  });
  const servers = apis.map(
    (api, at) => new Server(at + 1, api.url, `server ${at + 1}`, () => questionFor(api)),
  );
  const [first] = apis;
  if (!first) throw new Error('there is no server');
  return new SeveralServersSource(questionFor(first), {}, servers, LATE_MS);
}

const statusesOf = (source?: SeveralServersSource) =>
  source?.state.servers?.map(({status}) => status);

const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a server that does not answer', () => {
  let source: SeveralServersSource | undefined;

  afterEach(() => {
    source?.end();
    restoreFetch();
  });

  it('is not waited for by those who filter the others, and joins when it answers', async () => {
    const silent = pausedApi(secondRows);
    source = open(fakeApi(firstRows), silent);
    const {core} = source;
    source.requestFirstPage(12);
    await until(() => core.state.items.status === 'ready', 'the first server has answered');
    source.setCriteria({text: '', terms: {city: ['10']}, ranges: {}, keepUnknown: []});

    await until(() => visibleItems(core.state), 'the results are known without it');

    expect(visibleItems(core.state)?.items.map(({name}) => name)).to.deep.equal(['Col']);
    expect(statusesOf(source)).to.deep.equal(['ready', 'late']);

    silent.answer();

    await until(
      () => core.state.items.status === 'ready' && core.state.items.count === 4,
      'it joins',
    );
    expect(statusesOf(source)).to.deep.equal(['ready', 'ready']);
    await until(() => visibleItems(core.state)?.count === 2, 'its items match as well');
  });

  it('is not waited for either when it has failed before', async () => {
    let isBroken = true;
    const never = new Promise<Response>(() => {});
    const broken = fakeApi(
      endpointsWithOverride(secondRows, () => (isBroken ? new Response('', {status: 400}) : never)),
    );
    source = open(fakeApi(firstRows), broken);
    const {core} = source;
    source.requestFirstPage(12);
    await until(() => statusesOf(source)?.join() === 'ready,failed', 'one has failed');
    await aWhile(2 * LATE_MS);
    isBroken = false;

    source.retryItems();
    expect(statusesOf(source)).to.deep.equal(['ready', 'loading']);

    await until(() => statusesOf(source)?.join() === 'ready,late', 'it is late');
    expect(core.state.items.status).to.equal('ready');
  });

  it('is given up with the others when the source ends', async () => {
    const silent = pausedApi(secondRows);
    source = open(fakeApi(firstRows), silent);
    source.requestFirstPage(12);
    await until(() => source?.state.items.status === 'ready', 'the first server has answered');

    source.end();
    silent.answer();

    expect(statusesOf(source)).to.deep.equal(['ready', 'loading']);
  });
});
