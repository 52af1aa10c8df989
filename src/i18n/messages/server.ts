/** The messages about the servers of a list that has several, in one language. */
export interface ServerMessages {
  /** `hosts` is a list of them, such as “a.example and b.example”. */
  readonly failed: (hosts: string) => string;
  readonly late: (hosts: string, count: number) => string;
  /** After the number of items: that it does not count those of some hosts. */
  readonly without: (hosts: string) => string;
  /** After the number of items: that it will grow. */
  readonly moreToCome: string;
  /** After the number of items: that it is the greatest possible, since items of several servers may be the same. */
  readonly upTo: string;
}
