import {ApiError} from '../api/api-error.js';
import {initialState, type SourceState} from './source-state.js';

/** One state, those who subscribe to it, and what has been requested already. */
export class SourceCore {
  private current: SourceState;
  private readonly listeners = new Set<() => void>();
  private readonly ending = new AbortController();
  private readonly requested = new Set<string>();
  private readonly firstAnswer: Promise<void>;
  private readonly firstAnswers: Promise<void>;
  private isFirstExpected = false;
  private runningFirsts = 0;
  private hasAnswered = false;
  /** Whether a request has failed that says so. */
  private hasFailed = false;
  private resolveFirst = () => {};
  private resolveAll = () => {};

  constructor(start: Partial<SourceState>) {
    this.current = {...initialState, ...start};
    this.firstAnswer = new Promise((resolve) => {
      this.resolveFirst = resolve;
    });
    this.firstAnswers = new Promise((resolve) => {
      this.resolveAll = resolve;
    });
  }

  get state(): SourceState {
    return this.current;
  }

  /** Fires when no element shows the source any more. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  change(part: Partial<SourceState>) {
    this.replace({...this.current, ...part});
  }

  /** As `change`, and makes absent what is named. */
  forget(names: readonly (keyof SourceState)[], part: Partial<SourceState> = {}) {
    const kept: Partial<Record<keyof SourceState, unknown>> = {...this.current};
    for (const name of names) delete kept[name];
    // What it may have in its state as well is what it is typed with.
    this.replace({...initialState, ...(kept as Partial<SourceState>), ...part});
  }

  /** What was requested before is not requested again, unless it failed. */
  requestOnce(name: string, load: () => Promise<void>) {
    if (this.requested.has(name)) return;
    this.requested.add(name);
    load().catch(() => this.requested.delete(name));
  }

  isRequested(name: string): boolean {
    return this.requested.has(name);
  }

  /** Lets something be requested again. */
  allowAgain(name: string) {
    this.requested.delete(name);
  }

  /**
   * Runs a request that the visitor waits for, and what takes its answer. What can wait is requested
   * after the first of them: on a real server every request beside it makes it slower. Where a
   * failure says that the server is in trouble, it waits for the first answer that is none.
   */
  async runFirstRequest<T>(
    request: () => Promise<T>,
    afterFailure: 'go on' | 'wait' = 'go on',
  ): Promise<T> {
    this.expectFirstRequest();
    this.runningFirsts++;
    try {
      const answer = await request();
      this.hasAnswered = true;
      return answer;
    } catch (error) {
      if (afterFailure === 'wait') this.hasFailed = true;
      throw error;
    } finally {
      this.runningFirsts--;
      if (this.hasAnswered || !this.hasFailed) this.resolveAnswered();
    }
  }

  /** Announces that a first request will be run in this task. */
  expectFirstRequest() {
    this.isFirstExpected = true;
  }

  /** Resolves once something has been answered. */
  afterFirstAnswer(): Promise<void> {
    return this.firstAnswer;
  }

  /**
   * Resolves at once where no first request is expected; else once those have been answered that
   * were under way together, such as the first cards and the sheet of an address.
   */
  async afterFirstRequests(): Promise<void> {
    // All elements of the page request in the same task; the request is sent after it.
    await Promise.resolve();
    if (this.isFirstExpected) await this.firstAnswers;
  }

  /** Something has been answered, and what can wait is requested now. */
  markAnswered() {
    this.hasAnswered = true;
    this.resolveAnswered();
  }

  end() {
    this.listeners.clear();
    this.ending.abort();
  }

  private resolveAnswered() {
    this.resolveFirst();
    if (this.runningFirsts === 0) this.resolveAll();
  }

  private replace(state: SourceState) {
    if (this.ending.signal.aborted) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** What a failure is for the visitor; one that no server caused is ours, and reported. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof DOMException)) console.error(error);
  return new ApiError('unreadable', '', {cause: error});
}
