import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {ApiClient} from '../../src/api/client.js';
import {SourceCore} from '../../src/store/source-core.js';

describe('SourceCore', () => {
  it('does not ask for everything again when a server that has answered fails on a part', async () => {
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async () => Response.json({results: [{name: {fr: 'Lac'}}]}),
    });
    await client.get('trek/');
    const core = new SourceCore({client, language: 'fr', scope: {}}, {});
    let times = 0;

    const failure = await core
      .ask(() => {
        times += 1;
        return Promise.reject(new ApiError('http', 'page 37', {status: 500}));
      })
      .catch((error: unknown) => error);

    expect(failure).to.include({status: 500});
    expect(times).to.equal(1);
  });
});
