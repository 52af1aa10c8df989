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
  readonly linkCopied: string;
}
