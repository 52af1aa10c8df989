/** Rows sorted by name in the collation of a language; equal names in the order of the server. */
export class NameOrder {
  private readonly collator: Intl.Collator;
  private readonly names: string[] = [];
  private order = new Uint32Array(0);

  constructor(language: string) {
    this.collator = collatorOf(language);
  }

  get rows(): Uint32Array {
    return this.order;
  }

  /** Adds the names of the next rows. Only these are sorted, then merged, so that each page is added quickly. */
  add(names: readonly string[], places: Float64Array) {
    const first = this.names.length;
    this.names.push(...names);
    const added = names.map((_, index) => first + index).sort((a, b) => this.compare(a, b, places));
    const order = new Uint32Array(this.names.length);
    let from = 0;
    let at = 0;
    for (const row of added) {
      const to = this.indexOf(row, from, places);
      order.set(this.order.subarray(from, to), at);
      at += to - from;
      order[at++] = row;
      from = to;
    }
    order.set(this.order.subarray(from), at);
    this.order = order;
  }

  /** The index at which a row belongs, at least `least`. */
  private indexOf(row: number, least: number, places: Float64Array): number {
    let low = least;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.order[middle] ?? 0, row, places) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(a: number, b: number, places: Float64Array): number {
    return (
      this.collator.compare(this.names[a] ?? '', this.names[b] ?? '') ||
      (places[a] ?? 0) - (places[b] ?? 0)
    );
  }
}

function collatorOf(language: string): Intl.Collator {
  // "Étape 10" comes after "Étape 9".
  const options = {numeric: true};
  try {
    return new Intl.Collator(language, options);
  } catch {
    // A page may have an invalid `lang`.
    return new Intl.Collator(undefined, options);
  }
}
