/** The visitor has reported a problem, and the Geotrek has received it. */
export class TrekReportEvent extends Event {
  /** What was reported on: `trek`, or another name that `resource` takes. */
  readonly resource: string;
  /** The id of the item, unique within its resource and server. */
  readonly id: number;
  /** Address of the API of the Geotrek that received the report. */
  readonly api: string;

  constructor(resource: string, id: number, api: string) {
    super('trek-report', {bubbles: true, composed: true});
    this.resource = resource;
    this.id = id;
    this.api = api;
  }
}

declare global {
  interface HTMLElementEventMap {
    'trek-report': TrekReportEvent;
  }
}
