/** Warns the integrator in the console, once for each message, with the tag of the element. */
export class Warnings {
  private readonly tag: string;
  private readonly reported = new Set<string>();

  constructor(tag: string) {
    this.tag = tag;
  }

  /** `message` names the invalid value and what is used in its place. */
  warn(message: string) {
    if (this.reported.has(message)) return;
    this.reported.add(message);
    console.warn(`<${this.tag}>: ${message}`);
  }
}
