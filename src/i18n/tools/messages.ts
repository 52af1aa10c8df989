import type {Missing} from '../../model/schema-randonnee.js';

/** The messages about what a visitor can do with a sheet, in one language. Figures come formatted, with their units. */
export interface ToolMessages {
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
}

export interface PaceMessages {
  readonly title: string;
  /** The duration as the editor states it. */
  readonly stated: string;
  readonly estimated: string;
  /** Name of the control. */
  readonly speed: string;
  /** Where the figures of a walk come from. */
  readonly walking: (figures: {
    readonly speed: string;
    readonly up: string;
    readonly down: string;
  }) => string;
  /** Where those of a run or a ride come from. */
  readonly climbing: (
    formula: string,
    figures: {readonly speed: string; readonly metres: string},
  ) => string;
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
