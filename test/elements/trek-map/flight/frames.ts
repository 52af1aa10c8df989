/** Animation frames whose time the test advances, and preferences of the visitor. */
export class Frames {
  private readonly real = {requestAnimationFrame, cancelAnimationFrame, matchMedia};
  private readonly pending = new Map<number, FrameRequestCallback>();
  private readonly queries = new Map<string, Preference>();
  private lastId = 0;
  private time = 1000;

  /** Replaces those of the window until `restore`. */
  install() {
    window.requestAnimationFrame = (callback) => {
      this.lastId += 1;
      this.pending.set(this.lastId, callback);
      return this.lastId;
    };
    window.cancelAnimationFrame = (id) => this.pending.delete(id);
    window.matchMedia = (query) => {
      const preference = this.queries.get(query) ?? new Preference(query);
      this.queries.set(query, preference);
      // What the flight uses of it.
      return preference as unknown as MediaQueryList;
    };
  }

  restore() {
    Object.assign(window, this.real);
  }

  /** What waits for the next frame. */
  get waiting(): number {
    return this.pending.size;
  }

  /** Lets frames come, each after an interval. */
  run(count: number, interval = 50) {
    for (let frame = 0; frame < count; frame++) {
      this.time += interval;
      const callbacks = [...this.pending.values()];
      this.pending.clear();
      for (const callback of callbacks) callback(this.time);
    }
  }

  set(query: string, matches: boolean) {
    const preference = window.matchMedia(query) as unknown as Preference;
    preference.matches = matches;
    preference.dispatchEvent(new Event('change'));
  }
}

class Preference extends EventTarget {
  readonly media: string;
  matches = false;

  constructor(media: string) {
    super();
    this.media = media;
  }
}
