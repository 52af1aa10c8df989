/** Tells the integrator what was wrong, once for each wrong thing, beginning with the tag. */
export class Warnings {
  private readonly tag: string;
  private readonly told = new Set<string>();

  constructor(tag: string) {
    this.tag = tag;
  }

  /** `sentence` says what is wrong and what was used in its place. */
  warn(sentence: string) {
    if (this.told.has(sentence)) return;
    this.told.add(sentence);
    console.warn(`<${this.tag}>: ${sentence}`);
  }
}
