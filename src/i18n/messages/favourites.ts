/** The messages about favourites and selections, in one language; loaded with their buttons. */
export interface FavouriteMessages {
  /** Name of the button that marks an item, which is pressed while the item is a favourite. */
  readonly favourite: (name: string) => string;
  readonly favourites: string;
  readonly sharedSelection: string;
  /** Says how visitors mark items, and that it stays on their device. */
  readonly noFavourites: string;
  /** Says that some of the selected items are not on the page. */
  readonly missing: (count: number, total: number) => string;
  readonly keepSelection: string;
  readonly showEverything: string;
  readonly shareSelection: string;
  readonly printSelection: string;
  readonly linkCopied: string;
  /** Name of the button that compares a few of the selected items, and of the comparison. */
  readonly compare: string;
  /** Names the field with the items that can be added. */
  readonly addCompared: string;
  readonly add: string;
  readonly removeCompared: (name: string) => string;
  readonly place: string;
  readonly profiles: string;
}
