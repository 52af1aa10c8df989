import type {TermId} from '../vocabulary.js';
import type {TermCounts} from './found.js';
import {withRoom} from './room.js';
import {NO_MATCH} from './text-index.js';

/** Which terms of one filter each trek has. */
export class TermColumn {
  /** By slot, a small number for each term that any trek has. */
  readonly ids: TermId[] = [];
  private readonly slots = new Map<TermId, number>();
  /** By row: where its slots begin; they end where those of the next begin. */
  private begins = new Uint32Array(1024);
  private values = new Uint32Array(1024);
  private rows = 0;

  add(ids: readonly TermId[]) {
    const begin = this.begins[this.rows] ?? 0;
    let end = begin;
    this.values = withRoom(this.values, begin + ids.length);
    for (const id of ids) {
      let slot = this.slots.get(id);
      if (slot === undefined) {
        slot = this.ids.push(id) - 1;
        this.slots.set(id, slot);
      }
      let at = begin;
      while (at < end && this.values[at] !== slot) at++;
      // A way may cross a commune twice.
      if (at === end) this.values[end++] = slot;
    }
    this.rows++;
    this.begins = withRoom(this.begins, this.rows);
    this.begins[this.rows] = end;
  }

  /** Notes the rows that have none of some terms. */
  fail(ids: readonly TermId[], failures: Uint32Array, bit: number) {
    const isWanted = new Uint8Array(this.ids.length);
    for (const id of ids) {
      const slot = this.slots.get(id);
      if (slot !== undefined) isWanted[slot] = 1;
    }
    let at = 0;
    for (let row = 0; row < this.rows; row++) {
      const end = this.begins[row + 1] ?? 0;
      let hasOne = 0;
      for (; at < end; at++) hasOne |= isWanted[this.values[at] ?? 0] ?? 0;
      if (hasOne === 0) failures[row] = (failures[row] ?? 0) | bit;
    }
  }

  /** How many rows have each term among those that fail nothing else. */
  count(failures: Uint32Array, bit: number): TermCounts {
    const counts = new Uint32Array(this.ids.length);
    for (let row = 0; row < this.rows; row++) {
      if (((failures[row] ?? 0) & ~bit) !== 0) continue;
      const end = this.begins[row + 1] ?? 0;
      for (let at = this.begins[row] ?? 0; at < end; at++) {
        const slot = this.values[at] ?? 0;
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
    const byId = new Map<TermId, number>();
    this.ids.forEach((id, slot) => {
      byId.set(id, counts[slot] ?? 0);
    });
    return byId;
  }

  /** Lowers the costs of rows to that of the cheapest of their terms, and a bit more. */
  lowerCosts(ofTerms: Uint8Array, more: number, costs: Uint8Array) {
    let at = 0;
    for (let row = 0; row < this.rows; row++) {
      const end = this.begins[row + 1] ?? 0;
      for (; at < end; at++) {
        const cost = (ofTerms[this.values[at] ?? 0] ?? NO_MATCH) + more;
        if (cost < (costs[row] ?? 0)) costs[row] = cost;
      }
    }
  }
}
