type Load<M> = () => Promise<{readonly messages: M}>;

/** The messages of a part of a page, which are loaded by their language. */
export interface MessageGroup<M> {
  /** The French ones, where they are in the file of that part: most visitors need them at once. */
  readonly french?: M;
  /** Languages that have all of them. */
  readonly complete: Readonly<Record<string, Load<M>>>;
  /** Languages that have some of them. */
  readonly started?: Readonly<Record<string, Load<Partial<M>>>>;
}

/** Messages with their language, that of most of them. */
export type Localized<M> = M & {readonly lang: string};
