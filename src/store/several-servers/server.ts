import {ApiError} from '../../api/api-error.js';
import type {RequestContext} from '../../api/request-context.js';
import type {Kind} from '../kinds.js';
import {ServerSource} from '../server-source.js';
import {toApiError} from '../source-core.js';
import {initialState, type ServerState, type SourceState} from '../source-state.js';

/** The context of the source of one of several servers. */
export interface ServerContext extends RequestContext {
  readonly kind: Kind;
}

/** At once, or when it is known. */
type OpenServer = () => ServerContext | Promise<ServerContext | undefined>;

/** The state of a server that has no item of the scope. */
const nothing: SourceState = {
  ...initialState,
  items: {status: 'ready', count: 0, loaded: [], covered: 0, index: {status: 'complete'}},
};

/** One of several servers, with the parts of its state that are merged already. */
export class Server {
  /** From 1, in the order of the addresses. */
  readonly number: number;
  readonly address: string;
  /** Its name in messages: the host, with a path where another server has the same host. */
  readonly host: string;
  /** What of its state the merged state has. */
  merged: SourceState = initialState;
  private source: ServerSource | undefined;
  private withoutSource = initialState;
  private isLate = false;
  private hasEnded = false;
  private onChange = () => {};
  private readonly open: OpenServer;
  /** Requests that wait until the server is available, by name. */
  private readonly waiting = new Map<string, (source: ServerSource) => void>();

  /** `open` returns the context of this server, which may have to be loaded; undefined when no item of the scope is on it. */
  constructor(number: number, address: string, host: string, open: OpenServer) {
    this.number = number;
    this.address = address;
    this.host = host;
    this.open = open;
  }

  /** Calls `onChange` with each change of its state. */
  start(onChange: () => void) {
    this.onChange = onChange;
    const context = this.open();
    if (context instanceof Promise) void this.wait(context);
    else this.begin(context);
  }

  get state(): SourceState {
    return this.source?.state ?? this.withoutSource;
  }

  get status(): ServerState['status'] {
    const {status} = this.state.items;
    return status === 'loading' && this.isLate ? 'late' : status;
  }

  /** Whether the merged state waits for it: not for a server that has failed, is late or has no item of the scope. */
  get isExpected(): boolean {
    if (this.hasNothing) return false;
    return this.status === 'loading' || this.status === 'ready';
  }

  /** The error for requests that this server cannot answer; undefined while it can, or is being opened. */
  get refusal(): ApiError | undefined {
    if (this.source) return undefined;
    if (this.hasNothing) return new ApiError('not-found', this.address);
    const {items} = this.state;
    return items.status === 'failed' ? items.error : undefined;
  }

  private get hasNothing(): boolean {
    return this.withoutSource === nothing;
  }

  /** Excludes a server that has not answered long after the others, until it answers. */
  setLate() {
    if (this.status !== 'loading') return false;
    this.isLate = true;
    return true;
  }

  /** Runs a request, or stores it until the server is available; of equal names only the last is stored. */
  ask(name: string, request: (source: ServerSource) => void) {
    if (this.source && this.state.items.status !== 'failed') request(this.source);
    else if (!this.hasNothing) this.waiting.set(name, request);
  }

  /** Runs a request that does not need the list, such as that of a sheet, also after the list has failed. */
  askAnyway(name: string, request: (source: ServerSource) => void) {
    if (this.source) request(this.source);
    else this.ask(name, request);
  }

  retry() {
    if (this.source) this.source.retryItems();
    else if (this.status === 'failed') {
      this.show(initialState);
      this.start(this.onChange);
    }
  }

  end() {
    this.hasEnded = true;
    this.source?.end();
  }

  private async wait(context: Promise<ServerContext | undefined>) {
    try {
      const known = await context;
      if (this.hasEnded) return;
      if (known) this.begin(known);
      else this.show(nothing);
    } catch (cause) {
      this.show({...initialState, items: {status: 'failed', error: toApiError(cause)}});
    }
  }

  private begin(context: ServerContext) {
    const source = new ServerSource(context);
    this.source = source;
    source.subscribe(() => {
      this.onChange();
      this.askWaiting();
    });
    this.askWaiting();
  }

  /** The state of a server that cannot be requested. */
  private show(state: SourceState) {
    this.withoutSource = state;
    if (!this.hasEnded) this.onChange();
  }

  private askWaiting() {
    const {source, waiting} = this;
    if (!source || this.state.items.status === 'failed' || waiting.size === 0) return;
    const requests = [...waiting.values()];
    waiting.clear();
    for (const request of requests) request(source);
  }
}
