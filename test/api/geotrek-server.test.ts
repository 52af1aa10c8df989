import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {GeotrekServer} from '../../src/api/geotrek-server.js';

/** A Geotrek that is configured for some languages, and answers 500 to the others. */
function geotrek(known: readonly string[], fail: (path: string) => boolean = () => false) {
  const asked: string[] = [];
  const client = new ApiClient('https://geotrek.example/api/v2/', {
    pause: async () => {},
    fetch: async (input) => {
      const {pathname, search, searchParams} = new URL(String(input));
      const path = decodeURIComponent(pathname.replace('/api/v2/', '') + search);
      asked.push(path);
      const language = searchParams.get('language');
      if (fail(path) || (language !== null && !known.includes(language))) {
        return new Response('<h1>Server Error (500)</h1>', {status: 500});
      }
      const name = language ? 'Lac' : Object.fromEntries(known.map((code) => [code, 'Lac']));
      return Response.json({count: 1, results: [{id: 1, name, label: name}]});
    },
  });
  const question = {client, language: 'de', scope: {}, files: 'none'};
  return {server: new GeotrekServer(question, new AbortController().signal), client, asked};
}

describe('GeotrekServer', () => {
  it('finds out once which language a server knows, for all that was asked together', async () => {
    const {server, asked} = geotrek(['fr']);

    const [page, themes] = await Promise.all([server.page(1, 12), server.vocabulary('themes')]);

    expect(page.treks.map(({name}) => name)).to.deep.equal(['Lac']);
    expect([...themes.values()].map(({label}) => label)).to.deep.equal(['Lac']);
    expect(asked.filter((path) => !path.includes('language='))).to.have.length(1);
    const german = asked.filter((path) => path.includes('language=de'));
    expect(new Set(german)).to.have.property('size', german.length);
  });

  it('does not ask for everything again when a server that has answered fails on a part', async () => {
    let isBroken = false;
    const {server, asked} = geotrek(['de'], (path) => isBroken && path.startsWith('theme/'));
    await server.page(1, 12);
    isBroken = true;
    asked.length = 0;

    const error = await server.vocabulary('themes').catch((reason: unknown) => reason);

    expect(error).to.include({status: 500});
    expect(
      asked.every((path) => path.startsWith('theme/') || !path.includes('language=')),
    ).to.equal(true);
    expect(
      asked.filter((path) => path.startsWith('theme/?') && path.includes('language=de')).length,
    ).to.be.at.most(2);
  });

  it('asks which treks cross a commune with the filter of the API', async () => {
    const {server, asked} = geotrek(['de']);

    const ids = await server.idsWith('city', '12');

    expect([...ids]).to.deep.equal([1]);
    expect(asked).to.deep.equal(['trek/?cities=12&fields=id&language=de&page_size=1000']);
  });

  it('reads columns in the language that it has found', async () => {
    const {server} = geotrek(['fr']);
    const names: (string | undefined)[] = [];

    const reading = await server.columns(['base'], ({rows}) => names.push(rows[0]?.name));
    await reading.run();

    expect(names).to.deep.equal(['Lac']);
  });
});
