import type {ItemKey} from '../../model/item.js';

/** The sheets that the visitor has opened one from another, by links in them. */
export class SheetHistory {
  private steps: readonly {readonly from: ItemKey; readonly to: ItemKey}[] = [];

  /** The item whose sheet linked to the current one. */
  get previousKey(): ItemKey | undefined {
    return this.steps.at(-1)?.from;
  }

  add(from: ItemKey, to: ItemKey) {
    this.steps = [...this.steps, {from, to}];
  }

  /** Removes the steps after an item: it may have been selected elsewhere, or by the browser's Back. */
  truncateAt(key: ItemKey | undefined) {
    this.steps = this.steps.slice(0, this.steps.findLastIndex(({to}) => to === key) + 1);
  }
}
