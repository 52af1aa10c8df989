import {ApiError} from '../api/api-error.js';
import type {Question} from '../api/question.js';
import {initialState, type SourceState} from './source-state.js';

/** One state, those who hear of it, and the question that all requests begin with. */
export class SourceCore {
  private question: Question;
  private learning: Promise<void> | undefined;
  private current: SourceState;
  private readonly listeners = new Set<() => void>();
  private readonly ending = new AbortController();
  private readonly asked = new Set<string>();

  constructor(question: Question, start: Partial<SourceState>) {
    this.question = question;
    this.current = {...initialState, ...start};
  }

  get state(): SourceState {
    return this.current;
  }

  /** Fires when nobody shows the source any more. */
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
    const kept = Object.entries(this.current).filter(
      // Keys of a state are what it is typed with.
      ([name]) => !names.includes(name as keyof SourceState),
    );
    this.replace({...initialState, ...Object.fromEntries(kept), ...part});
  }

  /**
   * Asks, and when the server breaks, finds out whether it does not know the language: Geotrek
   * answers 500 to one that it is not configured for. Then asks again, in one that it knows.
   */
  async ask<T>(request: (question: Question) => Promise<T>): Promise<T> {
    if (this.learning) await this.learning;
    const {question} = this;
    const {hasAnswered} = question.client;
    try {
      return await request(question);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 500) throw error;
      // Questions that were asked together failed together, and find out together.
      if (question === this.question) {
        this.learning ??= this.learnLanguage();
        await this.learning;
      }
      // A moment's weakness of one request the client has met already: the others need not go again.
      if (question === this.question && hasAnswered) throw error;
      return request(this.question);
    }
  }

  /** A question asked before is not asked again, unless it failed. */
  askOnce(name: string, load: () => Promise<void>) {
    if (this.asked.has(name)) return;
    this.asked.add(name);
    load().catch(() => this.asked.delete(name));
  }

  hasAsked(name: string): boolean {
    return this.asked.has(name);
  }

  /** Lets a question be asked again. */
  unask(name: string) {
    this.asked.delete(name);
  }

  end() {
    this.listeners.clear();
    this.ending.abort();
  }

  /** Asks from now on in a language that the server knows. */
  private async learnLanguage() {
    const {question, signal} = this;
    // Most servers know the language, and their pages do not load this.
    this.question = await import('./known-language.js')
      .then(({inKnownLanguage}) => inKnownLanguage(question, signal))
      .catch(() => question);
    this.learning = undefined;
  }

  private replace(state: SourceState) {
    if (this.ending.signal.aborted) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** What a failure is for the visitor; one that no server caused is ours, and told. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof DOMException)) console.error(error);
  return new ApiError('unreadable', '', {cause: error});
}
