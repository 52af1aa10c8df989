import type {ItemKey} from '../../model/item.js';

/** The way that a visitor has taken from sheet to sheet by the links in them. */
export class Trail {
  private steps: readonly {readonly from: ItemKey; readonly to: ItemKey}[] = [];

  /** From where a link has led to the item that is shown. */
  get previousKey(): ItemKey | undefined {
    return this.steps.at(-1)?.from;
  }

  add(from: ItemKey, to: ItemKey) {
    this.steps = [...this.steps, {from, to}];
  }

  /** What is shown now may have been chosen elsewhere, or by the browser's Back. */
  follow(key: ItemKey | undefined) {
    this.steps = this.steps.slice(0, this.steps.findLastIndex(({to}) => to === key) + 1);
  }
}
