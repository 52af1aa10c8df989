/** Warns the integrator in the console, once for each message, with the tag of the element. */
export class Warnings {
  private readonly tag: string;
  private readonly told = new Set<string>();

  constructor(tag: string) {
    this.tag = tag;
  }

  /** `sentence` names the invalid value and what is used in its place. */
  warn(sentence: string) {
    if (this.told.has(sentence)) return;
    this.told.add(sentence);
    console.warn(`<${this.tag}>: ${sentence}`);
  }
}
