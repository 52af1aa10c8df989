/** The messages of a map that is not drawn, or not whole; loaded when there is one to show. */
export interface MapMessages {
  /** By the names of `MapProblem`. */
  readonly problems: {
    readonly webgl: string;
    readonly worker: string;
    readonly engine: string;
    readonly lost: string;
    readonly asleep: string;
    readonly offline: string;
    readonly baseMap: string;
  };
}
