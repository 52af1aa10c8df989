/** Warns the integrator in the console, once for each message, with the tag of the element. */
export class Warnings {
  private readonly tag: string;
  private readonly warned = new Set<string>();

  constructor(tag: string) {
    this.tag = tag;
  }

  /** `message` names the invalid value and what is used in its place. */
  warn(message: string) {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<${this.tag}>: ${message}`);
  }
}
