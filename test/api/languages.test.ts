import {expect} from '@open-wc/testing';
import {apiAddress} from '../../src/api/address.js';
import {ApiClient} from '../../src/api/client.js';
import {readLanguages} from '../../src/api/languages.js';
import {sampleApi} from '../support/sample.js';

describe('readLanguages', () => {
  it('finds the languages that a server is configured for', async () => {
    const address = apiAddress(sampleApi({languages: 'fr+en+de'}), location.href) ?? '';

    expect(await readLanguages(new ApiClient(address))).to.have.members(['fr', 'en', 'de']);
  });

  it('uses another list when no trek is published', async () => {
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async (input) =>
        String(input).includes('/trek/')
          ? Response.json({count: 0, results: []})
          : Response.json({count: 1, results: [{label: {es: 'Fauna', fr: null}}]}),
    });

    expect(await readLanguages(client)).to.deep.equal(['es', 'fr']);
  });

  it('uses another list on a server without treks', async () => {
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async (input) =>
        String(input).includes('/trek/')
          ? Response.json({page: 'does not exist'}, {status: 404})
          : Response.json({count: 1, results: [{label: {es: 'Fauna', fr: null}}]}),
    });

    expect(await readLanguages(client)).to.deep.equal(['es', 'fr']);
  });

  it('is empty when no list has a translated field', async () => {
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async () => Response.json('nonsense'),
    });

    expect(await readLanguages(client)).to.deep.equal([]);
  });
});
