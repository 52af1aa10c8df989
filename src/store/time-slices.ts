/** A task of more than 50 ms delays what the visitor does. */
const SLICE_MS = 12;

/** Divides long work into short tasks, between which the page can react. */
export class TimeSlices {
  private startedAt = performance.now();

  /** Resolves in a later task where the present one has taken long enough; called often. */
  async next(): Promise<void> {
    if (performance.now() - this.startedAt < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.startedAt = performance.now();
  }

  /** Runs what works in steps. */
  async run<T>(steps: Iterator<void, T>): Promise<T> {
    let step = steps.next();
    while (!step.done) {
      await this.next();
      step = steps.next();
    }
    return step.value;
  }
}
