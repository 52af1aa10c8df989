import type {Item, ItemKey} from '../../../model/item.js';

interface Walk {
  readonly items: () => readonly Item[];
  /** Changes when the map has been moved. */
  readonly place: () => string;
  readonly highlight: (key: ItemKey | undefined) => void;
}

/** Goes from one item in view to the next, those nearest to the centre first, as Page Down does in a feed of WAI-ARIA. */
export class ItemWalk {
  private readonly walk: Walk;
  private items: readonly Item[] = [];
  private place: string | undefined;
  private index = -1;

  constructor(walk: Walk) {
    this.walk = walk;
  }

  get current(): Item | undefined {
    return this.items[this.index];
  }

  /** From 1. */
  get position(): number {
    return this.index + 1;
  }

  get count(): number {
    return this.items.length;
  }

  /** The next or the previous item, from the last to the first; undefined when none is in view. */
  go(step: 1 | -1): Item | undefined {
    const place = this.walk.place();
    if (place !== this.place) {
      this.place = place;
      this.items = this.walk.items();
      this.index = -1;
    }
    const {length} = this.items;
    if (length === 0) return undefined;
    this.index = this.index < 0 && step < 0 ? length - 1 : (this.index + step + length) % length;
    this.walk.highlight(this.current?.key);
    return this.current;
  }

  stop() {
    if (this.current) this.walk.highlight(undefined);
    this.items = [];
    this.place = undefined;
    this.index = -1;
  }
}
