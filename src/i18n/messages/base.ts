/** The messages of a list in one language. A missing message does not compile. */
export interface ListMessages {
  readonly loading: string;
  readonly itemCount: (count: number) => string;
  readonly shownOf: (shown: number, count: number) => string;
  readonly showMoreOf: (count: number) => string;
  readonly empty: string;
  readonly practice: string;
  readonly difficulty: string;
  readonly duration: string;
  readonly length: string;
  readonly ascent: string;
  readonly labels: string;
  /** Straight-line distance to the start. */
  readonly away: (length: string) => string;
  readonly failedItems: string;
  readonly failedPartly: string;
  readonly failedNetwork: string;
  readonly failedTimeout: string;
  readonly failedServer: string;
  readonly failedUnreadable: string;
  readonly misconfigured: string;
  readonly retry: string;
  readonly close: string;
  readonly locating: string;
  readonly locateFailed: string;
  /** An open end or beginning of a period; the day has its year. */
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  /** Names of filters, figures and sections that treks do not have, by their keys. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The messages of the elements, without those of search, filters and sort. */
export interface Messages extends ListMessages {
  readonly route: string;
  readonly themes: string;
  readonly failedItem: string;
  readonly notFoundItem: string;

  // Map
  readonly map: string;
  readonly mapUnavailable: string;
  readonly loadMap: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetView: string;
  readonly flyAlong: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly locate: string;
  readonly baseMap: string;
  readonly mapPlan: string;
  readonly mapAerial: string;
  readonly attribution: string;
  readonly cooperativeMouse: string;
  readonly cooperativeMac: string;
  readonly cooperativeTouch: string;
  readonly itemsHere: (count: number) => string;
  readonly mapControls: string;
  /** Button that opens the list of visible items, for keyboard users. */
  readonly itemsInView: string;

  // Sheet
  readonly chooseItem: string;
  /** Button that goes back to the previous sheet; `name` is its item. */
  readonly backTo: (name: string) => string;
  readonly keyFigures: string;
  readonly descent: string;
  readonly minElevation: string;
  readonly maxElevation: string;
  readonly departure: string;
  readonly arrival: string;
  readonly cities: string;
  readonly gallery: string;
  readonly pictureOf: (index: number, count: number) => string;
  readonly previousPicture: string;
  readonly nextPicture: string;
  readonly pictureBy: (author: string) => string;
  readonly description: string;
  readonly ambiance: string;
  readonly elevationProfile: string;
  readonly profileSummary: (figures: ProfileFigures) => string;
  /** Added to the summary when the track has gaps; `count` is their number. */
  readonly profileInterruptions: (count: number) => string;
  readonly profileTable: string;
  readonly profileHint: string;
  /** The slope at a position on the track, in percent. */
  readonly uphill: (percent: number) => string;
  readonly downhill: (percent: number) => string;
  /** Where there is no slope to speak of. */
  readonly level: string;
  readonly distance: string;
  readonly elevation: string;
  /** Title of the treks that a trek of several days consists of. */
  readonly stages: string;
  /** Title of the treks of several days that a trek belongs to. */
  readonly stageOf: string;
  readonly practicalInformation: string;
  readonly access: string;
  readonly publicTransport: string;
  readonly parking: string;
  readonly advice: string;
  readonly gear: string;
  readonly accessibility: string;
  readonly accessibilityLevel: string;
  readonly accessibilityInfrastructure: string;
  readonly accessibilitySlope: string;
  readonly accessibilityWidth: string;
  readonly accessibilityCovering: string;
  readonly accessibilityExposure: string;
  readonly accessibilitySignage: string;
  readonly accessibilityAdvice: string;
  readonly ratings: string;
  readonly networks: string;
  readonly informationDesks: string;
  readonly sources: string;
  readonly links: string;
  readonly documents: string;
  readonly downloads: string;
  readonly downloadGpx: string;
  readonly downloadKml: string;
  readonly downloadPdf: string;
  readonly updated: (date: string) => string;
  /** Title of the section with nearby items. */
  readonly nearby: string;
  /** Shown for a nearby item at the start of the track. */
  readonly atStart: string;
  /** Distance of a nearby item from the start of the track. */
  readonly fromStart: (length: string) => string;
  readonly showAll: (count: number) => string;
  readonly treks: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly opensElsewhere: string;
}

/** The figures of a profile, formatted with their units. */
interface ProfileFigures {
  readonly length: string;
  readonly ascent: string;
  readonly descent: string;
  readonly lowest: string;
  readonly highest: string;
}
