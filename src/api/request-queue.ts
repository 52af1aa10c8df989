/** How many requests to one server are pending at a time, and how many of these may be background ones. */
const ALL = 8;
const BACKGROUND = 2;

/** Lets a few requests run at a time; what the visitor waits for goes before what can wait. */
export class RequestQueue {
  private running = 0;
  private runningBehind = 0;
  private readonly ahead: (() => void)[] = [];
  private readonly behind: (() => void)[] = [];

  /** What has its turn begins before this returns. */
  run<T>(background: boolean, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const start = () => {
        work()
          .then(resolve, reject)
          .finally(() => {
            this.running--;
            if (background) this.runningBehind--;
            this.startNext();
          });
      };
      (background ? this.behind : this.ahead).push(start);
      this.startNext();
    });
  }

  private startNext() {
    if (this.running >= ALL) return;
    const next = this.ahead.shift() ?? this.nextBehind();
    if (!next) return;
    this.running++;
    next();
    this.startNext();
  }

  private nextBehind(): (() => void) | undefined {
    if (this.runningBehind >= BACKGROUND || this.behind.length === 0) return undefined;
    this.runningBehind++;
    return this.behind.shift();
  }
}
