/**
 * Answers that several sources of a page need, by a key: each is requested once, kept, and given up
 * when the last source that waits for it has ended.
 */
export class SharedAnswers<T> {
  private readonly answers = new Map<string, SharedAnswer<T>>();

  get(key: string, signal: AbortSignal, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    const shared = known && !known.isGivenUp ? known : new SharedAnswer(load);
    this.answers.set(key, shared);
    return shared.for(signal);
  }

  /** Lets an answer be requested again. */
  forget(key: string) {
    this.answers.delete(key);
  }
}

class SharedAnswer<T> {
  private readonly controller = new AbortController();
  private readonly answer: Promise<T>;
  private waiting = 0;
  private isAnswered = false;

  constructor(load: (signal: AbortSignal) => Promise<T>) {
    this.answer = load(this.controller.signal).finally(() => {
      this.isAnswered = true;
    });
  }

  get isGivenUp(): boolean {
    return this.controller.signal.aborted;
  }

  for(signal: AbortSignal): Promise<T> {
    this.waiting++;
    const leave = () => {
      this.waiting--;
      if (this.waiting === 0 && !this.isAnswered) this.controller.abort();
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, {once: true});
    return this.answer;
  }
}
