/** The messages of a map as text, and of one that is not drawn, or not whole; loaded by each map after it is there. */
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
    readonly part: string;
  };
  /** Link that leads behind the map, and what is there. */
  readonly skip: string;
  readonly end: string;
  /** The items in the visible part of the map; `items` is such as “42 treks”. */
  readonly inView: (items: string) => string;
  readonly inViewOf: (items: string, all: number) => string;
  readonly nothingInView: string;
  /** The names of the most western and the most eastern item in view. */
  readonly between: (west: string, east: string) => string;
  readonly across: (length: string) => string;
  readonly selected: (name: string) => string;
  /** An item, and its position in the order in which keys go from one to the next. */
  readonly position: (name: string, position: number, count: number) => string;
  /** More than the list has; `count` is their number. */
  readonly moreInView: (count: number) => string;
  /** Link to the list of the same items on the page. */
  readonly toList: string;
  /** Button that opens the buttons that move the map, and these. */
  readonly pan: string;
  readonly up: string;
  readonly down: string;
  readonly left: string;
  readonly right: string;
  readonly keysTitle: string;
  readonly keys: {
    readonly move: string;
    readonly zoom: string;
    readonly walk: string;
    readonly choose: string;
    readonly leave: string;
    readonly help: string;
  };
}
