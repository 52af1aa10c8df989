/** The visitor marked an item as a favourite, or unmarked it. Call `preventDefault()` to leave it as it was. */
export class TrekFavouriteEvent extends Event {
  /** The kind of the item: `trek`, or another value of the attribute `resource`. */
  readonly resource: string;
  /** The id of the item, unique within its resource and server. */
  readonly id: number;
  /** Complete address of the API that the item comes from, such as `https://example.org/api/v2/`. */
  readonly api: string;
  /** Whether it is a favourite from now on. */
  readonly marked: boolean;

  constructor(resource: string, id: number, api: string, marked: boolean) {
    super('trek-favourite', {bubbles: true, composed: true, cancelable: true});
    this.resource = resource;
    this.id = id;
    this.api = api;
    this.marked = marked;
  }
}

declare global {
  interface HTMLElementEventMap {
    'trek-favourite': TrekFavouriteEvent;
  }
}
