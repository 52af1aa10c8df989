import type {Missing} from '../../model/schema-randonnee.js';

/** The messages about what a visitor can do with a sheet, in one language. Figures come formatted, with their units. */
export interface SheetMessages {
  readonly pace: PaceMessages;
  readonly listen: ListenMessages;
  readonly share: string;
  /** The address of the page has been copied, where the browser cannot share. */
  readonly addressCopied: string;
  readonly print: string;
  /** Name of the button that shows the QR code. */
  readonly qrCode: string;
  /** Its text alternative. */
  readonly qrCodeOf: string;
  readonly qrCodeHint: string;
  readonly qrCodeTooLong: string;
  /** Name of the file of the French national hiking schema. */
  readonly schemaFile: string;
  /** Title of the list of what the server does not have for that file. */
  readonly schemaMissing: string;
  /** Before that list. */
  readonly schemaNeeds: string;
  readonly schemaFields: Readonly<Record<Missing, string>>;
  /** Title of the numbered points that a description names. */
  readonly references: string;
  /** Name of one of them. */
  readonly reference: (number: string) => string;
  /** How far a point is from the track. */
  readonly beside: (distance: string) => string;
  /** The browser has not allowed to copy a text. */
  readonly notCopied: string;
  /** Name of the table of contents. */
  readonly contents: string;
  /** Name of the button that shows a picture in full size. */
  readonly enlarge: string;
  /** The button that contacts a host and plays a video or a sound of it. */
  readonly playFrom: (host: string) => string;
  readonly directions: DirectionMessages;
  readonly stages: StageMessages;
  readonly results: ResultLinkMessages;
}

/** The messages about the way to a place. */
export interface DirectionMessages {
  readonly directions: string;
  /** Accessible name of a link to a map; `place` is what its row says, such as “Start”. */
  readonly directionsTo: (place: string) => string;
  readonly copy: string;
  readonly copyOf: (place: string) => string;
  readonly copied: string;
}

/** The messages about treks of several days. */
export interface StageMessages {
  /** Place of a stage in its tour. */
  readonly stageOfCount: (stage: string, count: string) => string;
  readonly previousStage: string;
  readonly nextStage: string;
  /** Before the sums of the figures of all stages that are listed. */
  readonly total: (count: string) => string;
  /** The number of stages that the server does not show. */
  readonly unpublishedStages: (count: number) => string;
}

/** The messages about the previous and the next result. */
export interface ResultLinkMessages {
  /** Name of the navigation. */
  readonly results: string;
  readonly previous: string;
  readonly next: string;
}

export interface PaceMessages {
  readonly title: string;
  /** The duration as the editor states it. */
  readonly stated: string;
  readonly estimated: string;
  /** Name of the control. */
  readonly speed: string;
  /** Where the figures of a walk come from. */
  readonly walking: (figures: WalkFigures) => string;
  /** Where those of a run or a ride come from. */
  readonly climbing: (formula: string, figures: ClimbFigures) => string;
}

interface WalkFigures {
  readonly speed: string;
  readonly up: string;
  readonly down: string;
}

interface ClimbFigures {
  readonly speed: string;
  /** The level metres that a metre of climb counts as. */
  readonly metres: string;
}

export interface ListenMessages {
  /** Name of the group of buttons. */
  readonly title: string;
  readonly play: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  /** That the text stays on the device. */
  readonly localVoice: string;
  /** Said before the description of the route in words. */
  readonly route: string;
}
