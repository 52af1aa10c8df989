import type {ItemKey} from '../../model/item.js';
import type {ItemSource} from '../../store/item-source.js';

/** Selects the item of `trek-id`, so that a map shows it, unless the visitor has selected another. */
export class FixedItem {
  private key: ItemKey | undefined;
  private source: ItemSource | undefined;

  selectIn(source: ItemSource, key: ItemKey | undefined) {
    if (key === this.key && source === this.source) return;
    const {selectedKey} = source.state;
    if (selectedKey === undefined || selectedKey === this.key) source.select(key);
    this.key = key;
    this.source = source;
  }
}
