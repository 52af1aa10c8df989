import type {TermId} from '../vocabulary.js';
import {withRoom} from './room.js';
import type {TermCounts} from './search-results.js';
import {NO_MATCH} from './text-index.js';

/**
 * Which terms of one filter each trek has, as far as it is known: a column may be loaded later than
 * the treks, or only for the terms that a visitor has asked for.
 */
export class TermColumn {
  /** By slot, a small number for each term that any trek has. */
  readonly ids: TermId[] = [];
  private readonly slots = new Map<TermId, number>();
  private aliases: ReadonlyMap<TermId, TermId> = new Map();
  /** By row: where its slots begin and end. */
  private begins = new Uint32Array(1024);
  private ends = new Uint32Array(1024);
  private values = new Uint32Array(1024);
  private used = 0;
  private rows = 0;

  /** Counts terms that are the same on several servers as one, also those of rows that are there. */
  setAliases(aliases: ReadonlyMap<TermId, TermId>) {
    this.aliases = aliases;
    const mainSlots = this.ids.map((id) => this.slotOf(id));
    for (let at = 0; at < this.used; at++) {
      const slot = this.values[at] ?? 0;
      this.values[at] = mainSlots[slot] ?? slot;
    }
  }

  /** Sets the terms of a row, in place of those it had. */
  set(row: number, ids: readonly TermId[]) {
    this.makeRoom(row);
    const begin = this.used;
    this.values = withRoom(this.values, begin + ids.length);
    for (const id of ids) this.append(begin, id);
    this.begins[row] = begin;
    this.ends[row] = this.used;
  }

  /** Adds one term to those of a row. */
  addTerm(row: number, id: TermId) {
    this.makeRoom(row);
    const [from, to] = [this.begins[row] ?? 0, this.ends[row] ?? 0];
    const begin = this.used;
    this.values = withRoom(this.values, begin + to - from + 1);
    for (let at = from; at < to; at++) this.values[this.used++] = this.values[at] ?? 0;
    this.append(begin, id);
    this.begins[row] = begin;
    this.ends[row] = this.used;
  }

  /** Notes the rows, of so many, that have none of some terms. */
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

  /** How many rows have each term among those that fail nothing else. */
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

  /** Lowers the costs of rows to that of the cheapest of their terms, and a bit more. */
  lowerCosts(ofTerms: Uint8Array, more: number, costs: Uint8Array) {
    for (let row = 0; row < this.rows; row++) {
      const end = this.ends[row] ?? 0;
      for (let at = this.begins[row] ?? 0; at < end; at++) {
        const cost = (ofTerms[this.values[at] ?? 0] ?? NO_MATCH) + more;
        if (cost < (costs[row] ?? 0)) costs[row] = cost;
      }
    }
  }

  private makeRoom(row: number) {
    this.begins = withRoom(this.begins, row);
    this.ends = withRoom(this.ends, row);
    this.rows = Math.max(this.rows, row + 1);
  }

  /** A track may cross a commune twice. */
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
