import {ApiError} from '../api/api-error.js';
import {GeotrekServer} from '../api/geotrek-server.js';
import type {Provider} from '../api/provider.js';
import type {RequestContext} from '../api/request-context.js';
import type {SourceCore} from './source-core.js';

/** Creates the provider of a source; the signal aborts all its requests. */
export type CreateProvider = (context: RequestContext, signal: AbortSignal) => Provider;

const createGeotrekServer: CreateProvider = (context, signal) => new GeotrekServer(context, signal);

/**
 * Where the content of a source comes from: its Geotrek server, or the files that the server
 * publishes. They are for every page, where a server only answers the pages that its administrator
 * has listed. A server that cannot be read from the first request on is replaced for as long as the
 * source lives, if its files can be read.
 */
export class SourceProvider {
  private readonly core: SourceCore;
  private readonly context: RequestContext;
  private provider: Provider;
  private mayBeRefused = true;
  private replacing: Promise<void> | undefined;

  constructor(core: SourceCore, context: RequestContext, createProvider = createGeotrekServer) {
    this.core = core;
    this.context = context;
    this.provider = createProvider(context, core.signal);
  }

  get current(): Provider {
    return this.provider;
  }

  /** Makes a request again where its failure shows that the server does not answer this page. */
  async ask<T>(request: (provider: Provider) => Promise<T>): Promise<T> {
    const {provider} = this;
    try {
      const answer = await request(provider);
      // Also one that nothing is there, which is no failure.
      this.mayBeRefused = false;
      return answer;
    } catch (error) {
      if (provider === this.provider) await this.replaceAfter(error);
      if (provider === this.provider) throw error;
      return request(this.provider);
    }
  }

  private async replaceAfter(error: unknown) {
    if (!(error instanceof ApiError) || error.code === 'timeout') return;
    // Any other failure is an answer that this page may read.
    this.mayBeRefused &&= error.code === 'network' && !this.context.client.hasAnswered;
    if (!this.mayBeRefused) return;
    // Requests that have failed together wait for the same files.
    this.replacing ??= this.replace().finally(() => {
      this.replacing = undefined;
    });
    await this.replacing;
  }

  private async replace() {
    const {core, context} = this;
    // Most servers answer, and their pages do not load this.
    const files = await import('../api/files-without-server.js')
      .then(({openFiles}) => openFiles(context, core.signal))
      .catch(() => undefined);
    if (!files || context.client.hasAnswered) return;
    this.provider = files;
    this.mayBeRefused = false;
    core.change({missingColumns: files.missingColumns});
  }
}
