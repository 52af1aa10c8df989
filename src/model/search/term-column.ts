import type {TermId} from '../vocabulary.js';
import type {TermCounts} from './search-results.js';
import {NO_MATCH} from './text-index.js';
import {withCapacity} from './typed-array.js';

/**
 * The terms of one filter, by row, as far as they are loaded: a column may be loaded later than the
 * items, or only for the terms that the visitor has chosen.
 */
export class TermColumn {
  /** By slot: a small number for each term that any item has. */
  readonly ids: TermId[] = [];
  private readonly slots = new Map<TermId, number>();
  private aliases: ReadonlyMap<TermId, TermId> = new Map();
  /** By row: the range of its slots in `values`. */
  private begins = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  private values = new Uint32Array(1024);
  private used = 0;
  private rows = 0;

  /** Counts terms that are the same on several servers as one, also in rows that are there already. */
  setAliases(aliases: ReadonlyMap<TermId, TermId>) {
    this.aliases = aliases;
    const mainSlots = this.ids.map((id) => this.slotOf(id));
    for (let at = 0; at < this.used; at++) {
      const slot = this.values[at] ?? 0;
      this.values[at] = mainSlots[slot] ?? slot;
    }
  }

  /** Replaces the terms of a row. */
  set(row: number, ids: readonly TermId[]) {
    this.ensureCapacity(row);
    const begin = this.used;
    this.values = withCapacity(this.values, begin + ids.length);
    for (const id of ids) this.append(begin, id);
    this.begins[row] = begin;
    this.ends[row] = this.used;
  }

  /** Adds one term to those of a row. */
  addTerm(row: number, id: TermId) {
    this.ensureCapacity(row);
    const [from, to] = [this.begins[row] ?? 0, this.ends[row] ?? 0];
    const begin = this.used;
    this.values = withCapacity(this.values, begin + to - from + 1);
    for (let at = from; at < to; at++) this.values[this.used++] = this.values[at] ?? 0;
    this.append(begin, id);
    this.begins[row] = begin;
    this.ends[row] = this.used;
  }

  /** Sets the bit of each row that has none of the terms. */
  fail(ids: readonly TermId[], rows: number, failures: Uint32Array, bit: number) {
    const isWanted = new Uint8Array(this.ids.length);
    for (const id of ids) {
      const slot = this.slots.get(this.aliases.get(id) ?? id);
      if (slot !== undefined) isWanted[slot] = 1;
    }
    for (let row = 0; row < rows; row++) {
      const end = this.ends[row] ?? 0;
      let hasOne = 0;
      for (let at = this.begins[row] ?? 0; at < end; at++) {
        hasOne |= isWanted[this.values[at] ?? 0] ?? 0;
      }
      if (hasOne === 0) failures[row] = (failures[row] ?? 0) | bit;
    }
  }

  /** Counts, by term, the rows that fail no other filter. */
  count(failures: Uint32Array, bit: number): TermCounts {
    const counts = new Uint32Array(this.ids.length);
    for (let row = 0; row < this.rows; row++) {
      if (((failures[row] ?? 0) & ~bit) !== 0) continue;
      const end = this.ends[row] ?? 0;
      for (let at = this.begins[row] ?? 0; at < end; at++) {
        const slot = this.values[at] ?? 0;
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
    const byId = new Map<TermId, number>();
    this.ids.forEach((id, slot) => {
      if (!this.aliases.has(id)) byId.set(id, counts[slot] ?? 0);
    });
    return byId;
  }

  /** Lowers the cost of each row to the least cost of its terms plus `more`. */
  lowerCosts(ofTerms: Uint8Array, more: number, costs: Uint8Array) {
    for (let row = 0; row < this.rows; row++) {
      const end = this.ends[row] ?? 0;
      for (let at = this.begins[row] ?? 0; at < end; at++) {
        const cost = (ofTerms[this.values[at] ?? 0] ?? NO_MATCH) + more;
        if (cost < (costs[row] ?? 0)) costs[row] = cost;
      }
    }
  }

  private ensureCapacity(row: number) {
    this.begins = withCapacity(this.begins, row);
    this.ends = withCapacity(this.ends, row);
    this.rows = Math.max(this.rows, row + 1);
  }

  /** Each term once: a track may cross a commune twice. */
  private append(begin: number, id: TermId) {
    const slot = this.slotOf(id);
    for (let at = begin; at < this.used; at++) if (this.values[at] === slot) return;
    this.values[this.used++] = slot;
  }

  private slotOf(id: TermId): number {
    const main = this.aliases.get(id) ?? id;
    const known = this.slots.get(main);
    if (known !== undefined) return known;
    const slot = this.ids.push(main) - 1;
    this.slots.set(main, slot);
    return slot;
  }
}
