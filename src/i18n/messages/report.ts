/** The messages of the form that reports a problem, in one language; loaded with the form. */
export interface ReportMessages {
  /** Heads the choice of a place. */
  readonly where: string;
  readonly onTrack: string;
  readonly onTrackHint: string;
  readonly fromStart: string;
  readonly atDevice: string;
  readonly located: (accuracy: string) => string;
  readonly atCoordinates: string;
  readonly coordinates: string;
  readonly coordinatesHint: string;
  readonly anywhere: string;
  readonly category: string;
  readonly activity: string;
  readonly magnitude: string;
  /** The first option of a list. */
  readonly choose: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly email: string;
  readonly emailHint: string;
  readonly optional: string;
  /** The button that adds photos. */
  readonly photos: string;
  readonly photosHint: (most: number) => string;
  readonly removePhoto: (name: string) => string;
  readonly preparing: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly another: string;
  /** Who receives the report and what for, where the structure of the item is not known. */
  readonly consent: (host: string) => string;
  readonly consentTo: (host: string, manager: string) => string;
  readonly privacy: string;

  /** Tells a screen reader how many fields are wrong. */
  readonly wrongFields: (count: number) => string;
  readonly placeMissing: string;
  readonly deviceMissing: string;
  readonly farAway: (distance: string) => string;
  readonly coordinatesWrong: string;
  readonly choiceMissing: string;
  readonly commentMissing: string;
  readonly emailWrong: string;
  readonly photoUnreadable: (name: string) => string;
  readonly tooManyPhotos: (most: number) => string;

  /** Heads every failure. */
  readonly notSent: string;
  /** The server has not accepted it, and what the visitor wrote is still there. */
  readonly kept: string;
  readonly perhapsReceived: string;
  readonly tooLarge: string;
  readonly perhapsPhotos: string;
  readonly noReports: string;
}
