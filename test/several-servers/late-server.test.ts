import {expect} from '@open-wc/testing';
import {clientFor} from '../../src/api/client.js';
import '../../src/kinds/index.js';
import {trek} from '../../src/kinds/trek.js';
import {Server} from '../../src/store/several-servers/server.js';
import {SeveralServersSource} from '../../src/store/several-servers/several-servers-source.js';
import {visibleItems} from '../../src/store/source-state.js';
import {type FakeApi, fakeApi, restoreFetch} from '../support/fake-api.js';
import {firstRows, heldApi, secondRows} from '../support/several-apis.js';
import {until} from '../support/shown.js';

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

const statusesOf = ({state}: SeveralServersSource) => state.servers?.map(({status}) => status);

describe('a server that does not answer', () => {
  let source: SeveralServersSource | undefined;

  afterEach(() => {
    source?.end();
    restoreFetch();
  });

  it('is not waited for by those who filter the others, and joins when it answers', async () => {
    const silent = heldApi(secondRows);
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

  it('is given up with the others when the source ends', async () => {
    const silent = heldApi(secondRows);
    source = open(fakeApi(firstRows), silent);
    source.requestFirstPage(12);
    await until(() => source?.state.items.status === 'ready', 'the first server has answered');

    source.end();
    silent.answer();

    expect(statusesOf(source)).to.deep.equal(['ready', 'loading']);
  });
});
