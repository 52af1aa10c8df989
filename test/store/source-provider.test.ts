import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {trek} from '../../src/kinds/trek.js';
import {ColumnLoading} from '../../src/store/column-loading.js';
import {ItemIndex} from '../../src/store/item-index.js';
import {SourceCore} from '../../src/store/source-core.js';
import {SourceProvider} from '../../src/store/source-provider.js';
import {warningsDuring} from '../support/console.js';
import {restoreFetch} from '../support/fake-api.js';

type Answer = (url: URL) => Response;

/** As a browser says that a server does not let this page read its answer, or that it is down. */
const refuse: Answer = () => {
  throw new TypeError('Failed to fetch');
};

const answer: Answer = () => Response.json({count: 1, results: [{id: 1, name: 'Of the server'}]});

const publish: Answer = ({pathname}) => {
  if (!pathname.endsWith('treks.geojson')) return refuse(new URL(location.href));
  const properties = {id: 2, name: 'Of the files', cities: [5], practice: 3};
  return Response.json({features: [{geometry: null, properties}]});
};

/** A server of its own for each test, and what it is asked. */
function serverOf(api: Answer, mobile: Answer = publish, stated?: string) {
  const origin = `https://${crypto.randomUUID()}.example`;
  const asked: string[] = [];
  const answers = {api, mobile};
  window.fetch = async (input) => {
    const url = new URL(String(input));
    const kind = url.pathname.startsWith('/api/') ? 'api' : 'mobile';
    asked.push(kind);
    return answers[kind](url);
  };
  const client = new ApiClient(`${origin}/api/v2/`, {pause: async () => {}});
  const context = {client, kind: trek, language: 'fr', scope: {}, ...(stated && {files: stated})};
  const core = new SourceCore({});
  const provider = new SourceProvider(core, context);
  const names = async () => {
    const {items} = await provider.ask((current) => current.page(1, 12));
    return items.map(({name}) => name);
  };
  const failure = () => names().then(String, (error: unknown) => error);
  return {answers, asked, core, failure, names, provider, context: context};
}

describe('The provider of a source', () => {
  afterEach(restoreFetch);

  it('is the server where it answers', async () => {
    const {asked, core, names} = serverOf(answer);

    expect(await names()).to.deep.equal(['Of the server']);
    expect(asked).to.deep.equal(['api']);
    expect(core.state.missingColumns).to.deep.equal([]);
  });

  it('is the files where the server does not let this page read it, for good', async () => {
    const {answers, asked, core, names} = serverOf(refuse);

    expect(await names()).to.deep.equal(['Of the files']);
    expect(core.state.missingColumns).to.include('label');
    answers.api = answer;
    asked.length = 0;
    expect(await names()).to.deep.equal(['Of the files']);
    expect(asked).to.deep.equal([]);
  });

  it('opens the files once for requests that fail together', async () => {
    const {asked, core, provider} = serverOf(refuse);
    let changes = 0;
    core.subscribe(() => changes++);

    const pages = await Promise.all([
      provider.ask((current) => current.page(1, 12)),
      provider.ask((current) => current.page(1, 20)),
    ]);

    expect(pages.map(({count}) => count)).to.deep.equal([1, 1]);
    expect(asked.filter((kind) => kind === 'mobile')).to.have.length(1);
    expect(changes).to.equal(1);
  });

  it('stays a server that has answered once', async () => {
    const {answers, asked, failure, names} = serverOf(answer);
    await names();
    answers.api = refuse;

    expect(await failure()).to.include({name: 'ApiError', code: 'network'});
    expect(asked).not.to.include('mobile');
    answers.api = answer;
    expect(await names()).to.deep.equal(['Of the server']);
  });

  it('stays a server that answers while the files are being read', async () => {
    const {answers, failure, context} = serverOf(refuse);
    answers.mobile = (url) => {
      context.client.hasAnswered = true;
      return publish(url);
    };

    expect(await failure()).to.include({name: 'ApiError', code: 'network'});
  });

  for (const [name, sound] of Object.entries<Answer>({
    'an internal error': () => new Response('', {status: 500}),
    'that nothing is there': () => new Response('', {status: 404}),
    'a page of HTML': () => new Response('<!doctype html>'),
  })) {
    it(`stays a server that answers ${name}, whatever comes next`, async () => {
      const {answers, asked, failure} = serverOf(sound);

      expect(await failure()).to.include({name: 'ApiError'});
      answers.api = refuse;
      expect(await failure()).to.include({name: 'ApiError', code: 'network'});
      expect(asked).not.to.include('mobile');
    });
  }

  it('fails as the server does where the files are not to be used', async () => {
    const {asked, failure} = serverOf(refuse, publish, 'none');

    expect(await failure()).to.include({name: 'ApiError', code: 'network'});
    // One request and its two repetitions.
    expect(asked).to.deep.equal(['api', 'api', 'api']);
  });

  it('fails as the server does where there are no files, and looks for them again', async () => {
    const {answers, failure, names} = serverOf(refuse, refuse);
    expect(await failure()).to.include({name: 'ApiError', code: 'network'});

    answers.mobile = publish;

    expect(await names()).to.deep.equal(['Of the files']);
  });

  it('loads the columns that the files have when others are loaded with them', async () => {
    const {core, provider} = serverOf(refuse);
    const columns = new ColumnLoading(core, provider, new ItemIndex(core, provider));

    const [label, city] = await Promise.allSettled([
      columns.load('label', false),
      columns.load('city', false),
    ]);

    expect(label?.status).to.equal('rejected');
    expect(city?.status).to.equal('fulfilled');
    expect(core.state.columns.city).to.deep.equal({status: 'complete'});
    expect(core.state.columnPages[0]?.rows[0]).to.deep.include({id: 2, cityIds: ['5']});
  });

  it('warns the integrator once of what the files lack, for all sources of a server', async () => {
    const warnings = await warningsDuring(async () => {
      const {core, names, context} = serverOf(refuse);
      await names();
      await new SourceProvider(core, context).ask((current) => current.page(1, 12));
    });

    const [why = '', what = '', ...others] = warnings;
    expect(why).to.contain(`add ${location.origin} to RANDO_SERVER_NAME`);
    expect(what).to.contain('They lack the texts of a search, labels');
    expect(others).to.deep.equal([]);
  });
});
