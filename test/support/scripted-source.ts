import {ApiClient} from '../../src/api/client.js';
import '../../src/kinds/index.js';
import {trek} from '../../src/kinds/trek.js';
import {ServerSource} from '../../src/store/server-source.js';
import type {SourceContext} from '../../src/store/source-context.js';
import type {SourceCore} from '../../src/store/source-core.js';
import {SourceProvider} from '../../src/store/source-provider.js';
import type {SourceState} from '../../src/store/source-state.js';
import {ScriptedProvider} from './scripted-provider.js';

const context: SourceContext = {
  kind: trek,
  client: new ApiClient('https://geotrek.example/api/v2/'),
  language: 'fr',
  scope: {},
};

/** The provider for a part of a source, which sends its requests to a scripted one. */
export const sourceProvider = (core: SourceCore, provider: ScriptedProvider) =>
  new SourceProvider(core, context, () => provider);

/** A source, and the provider whose requests the test answers. */
export function scriptedSource(
  carried: Partial<SourceState> = {},
  Source = ServerSource,
): [ServerSource, ScriptedProvider] {
  const provider = new ScriptedProvider();
  const source = new Source(context, carried, (_, signal) => {
    provider.signal = signal;
    return provider;
  });
  return [source, provider];
}
