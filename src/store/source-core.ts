import {ApiError} from '../api/api-error.js';
import type {Question} from '../api/question.js';
import {askInKnownLanguage} from './answered-language.js';
import {initialState, type SourceState} from './source-state.js';

/** One state, those who hear of it, and the question that all requests begin with. */
export class SourceCore {
  private question: Question;
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

  ask<T>(request: (question: Question) => Promise<T>): Promise<T> {
    const adopt = (language: string) => {
      console.warn(
        `trek-widgets: ${this.question.client.address} does not publish in ` +
          `"${this.question.language}"; using "${language}".`,
      );
      this.question = {...this.question, language};
    };
    return askInKnownLanguage(this.question, request, adopt, this.ending.signal);
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
